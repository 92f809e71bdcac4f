using System.Data;

namespace Nenuphar.Registry;

/// <summary>Every write and every read of patient data, chained with a key that the database does not hold.</summary>
public sealed class AuditTrail
{
    /// <summary>The act of an attempt that was turned away.</summary>
    public const string Refused = "refused";

    internal const string Columns = "SELECT seq AS Seq, at AS At, who AS Who, act AS Act, case_number AS CaseNumber, detail AS Detail, own AS Own, link AS Link, holds AS Holds FROM audit";

    private readonly Keeper keeper;

    internal AuditTrail(Keeper keeper) => this.keeper = keeper;

    /// <summary>Why the last head could not be anchored outside the database, or was not the one anchored there when the registry was opened, or was written on after that without an acknowledgement; nothing if all is well.</summary>
    public string? Trouble => keeper.Heads.Trouble ?? keeper.Heads.Doubt ?? keeper.Heads.Break;

    /// <summary>Whether the trail broke off and nobody has acknowledged it, as it was found at the opening, at a write or at the last listing.</summary>
    public bool IsBroken => (keeper.Heads.Doubt ?? keeper.Heads.Break) is not null;

    /// <summary>Whether nothing was altered, taken out, moved, written anew or cut off; if so, the first entry that was.</summary>
    /// <remarks>It writes nothing: <see cref="NoteVerifiedAsync"/> says that it was done.</remarks>
    public async Task<AuditVerdict> VerifyAsync(CancellationToken cancel = default)
    {
        var (anchored, _, erased, altered) = keeper.Heads.Read();
        try
        {
            var verdict = await keeper.ReadAsync(session => VerdictAsync(session, anchored, erased), cancel);
            return verdict.IsSound && altered > 0
                ? new(AuditFault.HeadsAltered, verdict.Entries, 0, $"Line {altered} of {keeper.Key.HeadsFile} was altered; the trail itself holds together.")
                : verdict;
        }
        catch (Exception e) when (e is InvalidCastException or FormatException or DataException or OverflowException or InvalidOperationException and not ObjectDisposedException)
        {
            return new(AuditFault.RecordAltered, 0, 0, $"A row of {keeper.Database.Where} holds what its column can't hold (text for a number, or no time): it was changed outside the registry; restore a backup.");
        }
    }

    /// <summary>Says in the trail that it was verified, and what came of it.</summary>
    /// <returns>Why that could not be said; nothing if it was.</returns>
    public async Task<string?> NoteVerifiedAsync(Actor actor, AuditVerdict verdict, CancellationToken cancel = default)
    {
        try
        {
            await keeper.NoteAsync(actor, "verify-audit", null, verdict.IsSound ? $"sound, {Numbers.Write(verdict.Entries)} entries" : $"{verdict.Fault}, entry {Numbers.Write(verdict.Seq)}", cancel);
            return null;
        }
        catch (RegistryFailure failure) when (failure.Code is "read-only" or "database-busy" or "disk-full")
        {
            return $"That it was verified could not be noted in the trail: {failure.Message}";
        }
    }

    /// <summary>Says for all to see that the trail broke off, that somebody looked, and why it is gone on with; what is missing stays told.</summary>
    /// <param name="reason">In the words of the administrator; no words of a patient.</param>
    public async Task AcknowledgeBreakAsync(Actor actor, string reason, CancellationToken cancel = default)
    {
        await keeper.DemandAsync(actor, actor.MayAdminister, "acknowledge a break of the trail", cancel);
        var why = reason.ReplaceLineEndings(" ").Trim();
        if (why.Length is 0 or > TrailBreak.LongestReason)
        {
            throw new RegistryFailure("no-reason", $"An acknowledgement needs its reason, in {TrailBreak.LongestReason} letters at most: say why the trail broke off.", french: $"Dites pourquoi la piste s’est rompue, en {TrailBreak.LongestReason} lettres au plus.");
        }

        await keeper.WriteAsync(
            async session =>
            {
                await keeper.BeginAsync(session);
                var open = await TrailBreak.OpenAsync(session);
                if (open.Count == 0 && await AcknowledgeErasedAsync(session, actor, why))
                {
                    return true;
                }

                if (open.Count == 0)
                {
                    throw new RegistryFailure("refused", "The audit trail has no break that is not acknowledged; nothing was written.", french: "La piste d’audit n’a pas de rupture à reconnaître ; rien n’a été écrit.");
                }

                await keeper.AuditAsync(session, actor, TrailBreak.Acknowledged, null, $"{string.Join("; ", open.Select(b => $"entry {Numbers.Write(b.Seq)}, {b.Detail}"))}; reason: {why}");
                return true;
            },
            cancel);
        keeper.Heads.Break = null;
    }

    /// <summary>Cases that have no keys any more although the trail tells of no erasure, as after the restoration of an earlier release: an administrator answers for them.</summary>
    private async Task<bool> AcknowledgeErasedAsync(Session session, Actor actor, string why)
    {
        const string Sql = "SELECT n.number FROM case_now n WHERE n.erased = 1 AND NOT EXISTS (SELECT 1 FROM audit a WHERE a.act = 'erase' AND a.case_number = n.number) AND NOT EXISTS (SELECT 1 FROM patient_key p WHERE p.case_number = n.number) ORDER BY n.number";
        var untold = await session.ListAsync<long>(Sql);
        foreach (var number in untold)
        {
            await keeper.AuditAsync(session, actor, Erasure.Act, number, $"acknowledged; reason: {why}");
        }

        return untold.Count > 0;
    }

    private async Task<AuditVerdict> VerdictAsync(Session session, SortedDictionary<long, string> anchored, HashSet<long> erased)
    {
        var vouched = new Vouched(erased);
        var (first, head) = await AuditCheck.RunAsync(session, keeper.Key, anchored, vouched.Note);
        return !first.IsSound ? first
            : head.Seq > 0 && !keeper.Heads.Knows(head) && HeadsGap.Of(vouched.Gaps, anchored.Count > 0 ? anchored.Keys.Last() : 0) is null ? Unanchored(head, anchored)
            : vouched.Breaks is [var broken, ..] ? new(AuditFault.Broken, broken.Seq - 1, broken.Seq, TrailBreak.Told([new(broken.Seq, broken.Detail)])!)
            : vouched.Again > 0 ? new(AuditFault.Rewritten, vouched.Again - 1, vouched.Again, $"Entry {vouched.Again} of the audit trail vouches anew for rows that the trail vouched for already: from there on they are not proven. Restore a backup from before.")
            : await RecordCheck.RunAsync(session, keeper.Key, vouched) ?? await RowCheck.RunAsync(session, keeper.Registry, vouched.Rows) ?? With(first, vouched);
    }

    private static AuditVerdict With(AuditVerdict sound, Vouched vouched)
    {
        var told = vouched.Acknowledged.Aggregate(sound, (verdict, row) => verdict with { Message = $"{verdict.Message} It broke off once, which {row.Who} acknowledged on {row.At[..10]} in entry {Numbers.Write(row.Seq)}: {row.Detail.TrimEnd('.')}." });
        told = vouched.Gaps.Aggregate(told, (verdict, row) => verdict with { Message = $"{verdict.Message} Its heads could not be written outside {row.Detail}, as entry {row.Seq} tells; the chain is whole there." });
        told = vouched.RestoredBlind.Aggregate(told, (verdict, seq) => verdict with { Message = $"{verdict.Message} It was restored in entry {seq} without the file of heads: whether patients who were erased since that backup came back can't be told." });
        return vouched.TakenOver == 0 ? told : told with { Message = $"{told.Message} Who people are, what they may do, where documents lie and who opposes was written by an earlier release up to entry {vouched.TakenOver}: that is proven as it stood then." };
    }

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
        keeper.Heads.Break = TrailBreak.Told(await keeper.ReadAsync(TrailBreak.OpenAsync, cancel));
        var rows = await keeper.Database.ReadAsync(session => session.ListAsync<AuditRow>(Columns + where + " ORDER BY seq DESC LIMIT @count", new { before, ofCase, who, count, act }), cancel);
        await keeper.NoteAsync(actor, "read-audit", ofCase, $"{rows.Count} entries", cancel);
        return [.. rows.Select(row => row.Entry)];
    }

    /// <summary>An attempt that was turned away before it came to the registry.</summary>
    /// <param name="actor">Who tried; an empty login where nobody is known.</param>
    /// <param name="what">In our own words, never those of a request.</param>
    public Task NoteRefusalAsync(Actor actor, string what, CancellationToken cancel = default) => keeper.NoteAsync(actor, Refused, null, what, cancel);
}
