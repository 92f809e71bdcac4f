namespace Nenuphar.Registry;

/// <summary>Holds each row of history against the entries of the trail, places and merges against their history, and looks whether history is still guarded.</summary>
internal static class RowCheck
{
    /// <param name="rows">See <see cref="Vouched"/>; emptied on the way.</param>
    /// <returns>What is wrong first; nothing if all is as it was written.</returns>
    public static async Task<AuditVerdict?> RunAsync(Session session, string registry, Dictionary<string, long> rows)
    {
        if (rows.Keys.Any(token => token.StartsWith("setting.", StringComparison.Ordinal)) && !rows.ContainsKey(Vouching.TokenOfName(registry)))
        {
            return Wrong(AuditFault.RecordAltered, 0, "The name of the registry is not the one that it was made with");
        }

        foreach (var table in VouchedTable.All)
        {
            object[]? strange = null;
            await Vouching.EachAsync(session, table, cells =>
            {
                var token = table.TokenOf(cells);
                if (!(table.MayGo ? rows.ContainsKey(token) : rows.Remove(token)))
                {
                    strange ??= [.. cells];
                }
            });
            if (strange is not null)
            {
                return Wrong(AuditFault.RecordAltered, 0, $"{PlaceOf(table, strange)} was written by no entry of the trail");
            }
        }

        var lasting = VouchedTable.All.Where(t => !t.MayGo).Select(t => t.Name).ToHashSet(StringComparer.Ordinal);
        var gone = rows.Where(r => lasting.Contains(r.Key[..r.Key.IndexOf('.', StringComparison.Ordinal)])).OrderBy(r => r.Value).FirstOrDefault();
        return gone.Key is not null ? Wrong(AuditFault.RecordMissing, gone.Value, $"A row of {gone.Key[..gone.Key.IndexOf('.', StringComparison.Ordinal)]} that entry {gone.Value} wrote is missing")
            : await MisplacedAsync(session) ?? await UnguardedAsync(session);
    }

    /// <summary>A document is read with the patient in whose case it was placed last.</summary>
    private static async Task<AuditVerdict?> MisplacedAsync(Session session)
    {
        const string Sql = "SELECT k.document FROM document_key k WHERE k.case_number <> coalesce((SELECT p.case_number FROM placement p WHERE p.document = k.document ORDER BY p.number DESC LIMIT 1), 0) ORDER BY k.document LIMIT 1";
        return await session.FirstAsync<long>(Sql) is var document and > 0 ? Wrong(AuditFault.RecordAltered, 0, $"Document {document} does not lie in the case where it was placed last") : null;
    }

    private static async Task<AuditVerdict?> UnguardedAsync(Session session) => (await session.Database.UnguardedAsync(session)) is { Count: > 0 } tables
        ? new(AuditFault.Unguarded, 0, 0, $"All that is kept is as it was written, but the database no longer guards {string.Join(", ", tables)} against changes: somebody took its triggers away. Find out who; a backup that is restored has them again.")
        : null;

    private static string PlaceOf(VouchedTable table, object[] cells)
    {
        var columns = table.Columns.Split(", ");
        return Array.IndexOf(columns, "case_number") is var at and >= 0 ? $"A row of {table.Name} (case {cells[at]})" : cells[0] is long number ? $"A row of {table.Name} ({columns[0]} {number})" : $"A row of {table.Name}";
    }

    private static AuditVerdict Wrong(AuditFault fault, long seq, string what) => new(fault, 0, seq, $"{what}. It was changed outside the registry; restore a backup.");
}
