namespace Nenuphar.Registry;

/// <summary>The end of a patient's data: by the loss of keys.</summary>
internal static class Erasure
{
    public const string Act = "erase";

    public static async Task<IReadOnlyList<string>> RunAsync(Keeper keeper, Actor actor, long number, bool opposes, IReadOnlyList<long>? seen, CancellationToken cancel)
    {
        var keys = new List<WrappedKey>();
        await keeper.WriteAsync(
            async session =>
            {
                var all = await TogetherAsync(session, number);
                if (seen is not null && !seen.Order().SequenceEqual(all))
                {
                    throw new RegistryFailure("refused", "Other cases belong to this patient by now; look at what would go. Nothing was erased.", french: "D’autres dossiers sont réunis à celui-ci entre-temps ; regardez ce qui serait effacé. Rien n’a été effacé.");
                }

                if (opposes)
                {
                    await OpposeAsync(session, keeper, actor, all);
                }

                foreach (var one in all)
                {
                    keys.AddRange(await session.ListAsync<WrappedKey>(WrappedKey.Question + " WHERE case_number = @one", new { one }));
                    await ForgetAsync(session, one);
                    await keeper.AuditAsync(session, actor, Act, one, opposes ? "opposition" : "");
                }

                // Outside the database too, and before the change is kept: a backup that is restored later must not bring them back.
                all.ForEach(keeper.Heads.Erased);
                return keeper.Heads.Trouble is { } trouble ? throw new RegistryFailure("refused", $"{trouble} Nothing was erased.", french: "La piste d’audit ne peut pas être ancrée hors de la base ; rien n’a été effacé. Prévenez l’administrateur.") : true;
            },
            cancel);
        await keeper.Database.ScrubAsync(cancel);
        return await KeyFile.WriteAllAsync(keeper, keys, cancel);
    }

    /// <summary>The cases that go together, in order: one that took others goes with them; one that was taken goes with the one that took it.</summary>
    public static async Task<List<long>> TogetherAsync(Session session, long number)
    {
        var row = await CaseRow.OfAsync(session, number);
        var root = row.MergedInto == 0 ? number : row.MergedInto;
        return await session.ListAsync<long>("SELECT number FROM case_now WHERE number = @root OR merged_into = @root ORDER BY number", new { root });
    }

    /// <summary>Takes away keys and marks, words and facts; also used where a restored backup still knows somebody.</summary>
    public static async Task ForgetAsync(Session session, long number)
    {
        foreach (var table in new[] { "document_key", "patient_key", "identity_mark", "fact_now" })
        {
            await session.ExecuteAsync($"DELETE FROM {table} WHERE case_number = @number", new { number });
        }

        await session.Database.IndexWordsAsync(session, number, []);
        await session.ExecuteAsync(
            "UPDATE case_now SET erased = 1, shown = 0, proposal = 0, documents = 0, facts = 0, undecided = 0, contradictions = 0, completeness = 0, sex = '', age = '', site = '', morphology = '', grade = '', stage = '' WHERE number = @number",
            new { number });
    }

    private static async Task OpposeAsync(Session session, Keeper keeper, Actor actor, List<long> cases)
    {
        foreach (var one in cases)
        {
            var identity = await Identities.ReadAsync(session, await PatientKeys.OpenAsync(session, keeper.Key, one), one);
            foreach (var (_, mark) in Identities.OppositionOf(keeper.Key, identity))
            {
                await Vouching.AddAsync(session, VouchedTable.Opposition, [mark, Times.Write(keeper.Now), actor.Login], unlessThere: true);
            }
        }
    }
}
