namespace Nenuphar.Registry;

/// <summary>In which case a document lies: its history, and the key that goes with it.</summary>
internal static class Placements
{
    public static async Task NoteAsync(Session session, Keeper keeper, Actor actor, long document, long number, string cause) =>
        await Vouching.AddAsync(session, VouchedTable.Placement, [await session.NextAsync("placement"), document, number, Times.Write(keeper.Now), actor.Login, cause]);

    /// <summary>Wraps the document's key for another patient: from now on it is read, and lost, with that one.</summary>
    public static async Task MoveAsync(Session session, Keeper keeper, Actor actor, long document, byte[] from, long to, byte[] toKey, string cause)
    {
        var wrapped = await session.FirstAsync<byte[]>("SELECT wrapped FROM document_key WHERE document = @document", new { document });
        var key = PatientKeys.UnwrapDocument(from, document, wrapped!);
        await session.ExecuteAsync("UPDATE document_key SET case_number = @to, wrapped = @anew WHERE document = @document", new { document, to, anew = PatientKeys.WrapDocument(toKey, document, key) });
        await NoteAsync(session, keeper, actor, document, to, cause);
    }
}
