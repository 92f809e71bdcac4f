namespace Nenuphar.Registry;

/// <summary>Goes through the trail from its beginning and stops at the first entry that is not as it was written.</summary>
internal static class AuditCheck
{
    private const int Page = 5000;

    /// <param name="sound">Called with each entry that is as it was written.</param>
    /// <returns>The verdict, and the last entry.</returns>
    public static async Task<(AuditVerdict Verdict, AuditHead Head)> RunAsync(Session session, RegistryKey key, SortedDictionary<long, string> anchored, Action<AuditRow> sound)
    {
        var (seq, link) = (0L, AuditRow.Beginning);
        while (true)
        {
            var rows = await session.ListAsync<AuditRow>(AuditTrail.Columns + " WHERE seq > @seq ORDER BY seq LIMIT @Page", new { seq, Page });
            foreach (var row in rows)
            {
                if (row.Own != row.OwnOf(key.AuditingOf(row.Seq)))
                {
                    return (Wrong(AuditFault.Altered, seq, row.Seq, $"Entry {row.Seq} of the audit trail was altered."), new(seq, link));
                }

                if (row.Seq != seq + 1 || row.Link != AuditRow.LinkOf(key.AuditingOf(row.Seq), row.Seq, link, row.Own))
                {
                    return (await OutOfPlaceAsync(session, key, seq, link), new(seq, link));
                }

                if (anchored.TryGetValue(row.Seq, out var head) && head != row.Link)
                {
                    return (Wrong(AuditFault.Rewritten, seq, row.Seq, $"The audit trail was rewritten at or before entry {row.Seq}: its head is not the one that was anchored."), new(seq, link));
                }

                (seq, link) = (row.Seq, row.Link);
                sound(row);
            }

            if (rows.Count < Page)
            {
                break;
            }
        }

        var last = anchored.Count > 0 ? anchored.Keys.Last() : 0;
        return (last > seq
            ? Wrong(AuditFault.Cut, seq, seq + 1, $"The audit trail ends with entry {seq}, but entry {last} was anchored: its tail is cut from entry {seq + 1} on.")
            : new(AuditFault.None, seq, 0, $"The audit trail is sound: {seq} entries{(last > 0 ? $", anchored up to entry {last}" : "")}."), new(seq, link));
    }

    /// <summary>The entry after <paramref name="seq"/> is not the one written there: it stands elsewhere, or nowhere.</summary>
    private static async Task<AuditVerdict> OutOfPlaceAsync(Session session, RegistryKey key, long seq, string link)
    {
        var wanted = seq + 1;
        for (var from = seq; ;)
        {
            var rows = await session.ListAsync<AuditRow>(AuditTrail.Columns + " WHERE seq > @from ORDER BY seq LIMIT @Page", new { from, Page });
            if (rows.Find(row => row.Link == AuditRow.LinkOf(key.AuditingOf(wanted), wanted, link, row.Own)) is { } moved)
            {
                return Wrong(AuditFault.Reordered, seq, wanted, $"Entry {wanted} of the audit trail stands at place {moved.Seq}: entries were reordered.");
            }

            if (rows.Count < Page)
            {
                return Wrong(AuditFault.Missing, seq, wanted, $"Entry {wanted} of the audit trail is missing.");
            }

            from = rows[^1].Seq;
        }
    }

    private static AuditVerdict Wrong(AuditFault fault, long sound, long seq, string message) => new(fault, sound, seq, message);
}
