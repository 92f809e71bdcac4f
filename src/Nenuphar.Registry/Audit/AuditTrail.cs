namespace Nenuphar.Registry;

/// <summary>Every write and every read of patient data, chained with a key that the database does not hold.</summary>
public sealed class AuditTrail
{
    /// <summary>The act of an attempt that was turned away.</summary>
    public const string Refused = "refused";

    internal const string Columns = "SELECT seq AS Seq, at AS At, who AS Who, act AS Act, case_number AS CaseNumber, detail AS Detail, own AS Own, link AS Link, holds AS Holds FROM audit";

    private readonly Keeper keeper;

    internal AuditTrail(Keeper keeper) => this.keeper = keeper;

    /// <summary>Why the last head could not be anchored outside the database, or was not the one anchored there when the registry was opened; nothing if all is well.</summary>
    public string? Trouble => keeper.Heads.Trouble ?? keeper.Heads.Doubt;

    /// <summary>Whether nothing was altered, taken out, moved, written anew or cut off; if so, the first entry that was.</summary>
    public async Task<AuditVerdict> VerifyAsync(CancellationToken cancel = default)
    {
        var (anchored, _, erased, altered) = keeper.Heads.Read();
        var verdict = await keeper.Database.ReadAsync(
            async session =>
            {
                var vouched = new Vouched(erased);
                var (first, head) = await AuditCheck.RunAsync(session, keeper.Key, anchored, vouched.Note);
                return !first.IsSound ? first
                    : head.Seq > 0 && !keeper.Heads.Knows(head) ? Unanchored(head, anchored)
                    : vouched.Again > 0 ? new(AuditFault.Rewritten, vouched.Again - 1, vouched.Again, $"Entry {vouched.Again} of the audit trail vouches anew for rows that the trail vouched for already: from there on they are not proven. Restore a backup from before.")
                    : await RecordCheck.RunAsync(session, keeper.Key, vouched) ?? await RowCheck.RunAsync(session, keeper.Registry, vouched.Rows) ?? With(first, vouched);
            },
            cancel);
        return verdict.IsSound && altered > 0
            ? new(AuditFault.HeadsAltered, verdict.Entries, 0, $"Line {altered} of {keeper.Key.HeadsFile} was altered; the trail itself holds together.")
            : verdict;
    }

    private static AuditVerdict With(AuditVerdict sound, Vouched vouched) => vouched.TakenOver == 0 ? sound
        : sound with { Message = $"{sound.Message} Who people are, what they may do, where documents lie and who opposes was written by an earlier release up to entry {vouched.TakenOver}: that is proven as it stood then." };

    private AuditVerdict Unanchored(AuditHead head, SortedDictionary<long, string> anchored)
    {
        var last = anchored.Count > 0 ? anchored.Keys.Last() : 0;
        return new(AuditFault.Unanchored, head.Seq, last + 1, last == 0
            ? $"The audit trail has {head.Seq} entries, but {keeper.Key.HeadsFile} holds no head of it: whether entries were cut off can't be told. Put that file back, or find who took it away."
            : $"The audit trail ends with entry {head.Seq}, but the last head in {keeper.Key.HeadsFile} is that of entry {last}: from entry {last + 1} on nothing vouches for it. The file was cut, or could not be written: put back its copy, or find who cut it.");
    }

    /// <summary>The newest first.</summary>
    /// <param name="who">A login; empty for those who were nobody.</param>
    /// <param name="before">Only entries older than this one; 0 for the newest.</param>
    public async Task<IReadOnlyList<AuditEntry>> ListAsync(Actor actor, long? ofCase = null, string? who = null, long before = 0, int count = 100, string? act = null, CancellationToken cancel = default)
    {
        await keeper.DemandAsync(actor, actor.MayAdminister, "read the audit trail", cancel);
        var wheres = new List<string>();
        if (before > 0)
        {
            wheres.Add("seq < @before");
        }

        if (ofCase is not null)
        {
            wheres.Add("case_number = @ofCase");
        }

        if (who is not null)
        {
            wheres.Add("who = @who");
        }

        if (act is not null)
        {
            wheres.Add("act = @act");
        }

        var where = wheres.Count == 0 ? "" : " WHERE " + string.Join(" AND ", wheres);
        var rows = await keeper.Database.ReadAsync(session => session.ListAsync<AuditRow>(Columns + where + " ORDER BY seq DESC LIMIT @count", new { before, ofCase, who, count, act }), cancel);
        await keeper.NoteAsync(actor, "read-audit", ofCase, $"{rows.Count} entries", cancel);
        return [.. rows.Select(row => row.Entry)];
    }

    /// <summary>An attempt that was turned away before it came to the registry.</summary>
    /// <param name="actor">Who tried; an empty login where nobody is known.</param>
    /// <param name="what">In our own words, never those of a request.</param>
    public Task NoteRefusalAsync(Actor actor, string what, CancellationToken cancel = default) => keeper.NoteAsync(actor, Refused, null, what, cancel);
}
