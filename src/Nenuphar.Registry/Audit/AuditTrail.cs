namespace Nenuphar.Registry;

/// <summary>Every write and every read of patient data, chained with a key that the database does not hold.</summary>
public sealed class AuditTrail
{
    /// <summary>The act of an attempt that was turned away.</summary>
    public const string Refused = "refused";

    internal const string Columns = "SELECT seq AS Seq, at AS At, who AS Who, act AS Act, case_number AS CaseNumber, detail AS Detail, own AS Own, link AS Link FROM audit";

    private readonly Keeper keeper;

    internal AuditTrail(Keeper keeper) => this.keeper = keeper;

    /// <summary>Why the last head could not be anchored outside the database; nothing if it was.</summary>
    public string? Trouble => keeper.Heads.Trouble;

    /// <summary>Whether nothing was altered, taken out, moved, written anew or cut off; if so, the first entry that was.</summary>
    public async Task<AuditVerdict> VerifyAsync(CancellationToken cancel = default)
    {
        var (anchored, _, altered) = keeper.Heads.Read();
        var verdict = await keeper.Database.ReadAsync(session => AuditCheck.RunAsync(session, keeper.Key, anchored), cancel);
        return verdict.IsSound && altered > 0
            ? new(AuditFault.HeadsAltered, verdict.Entries, 0, $"Line {altered} of {keeper.Key.HeadsFile} was altered; the trail itself holds together.")
            : verdict;
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
