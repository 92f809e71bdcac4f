namespace Nenuphar.Registry;

/// <summary>What the trail says where it goes on although it did not end where it was anchored: an entry of the break itself, and, once an administrator has looked, one that acknowledges it with a reason.</summary>
internal static class TrailBreak
{
    /// <summary>The act of the entry that goes before the first one written after a break.</summary>
    public const string Act = "trail-break";

    public const string Acknowledged = "acknowledge-break";

    /// <summary>Letters of a reason, at most.</summary>
    public const int LongestReason = 300;

    private const string Open = "SELECT seq AS Seq, detail AS Detail FROM audit WHERE act = @Act AND seq > coalesce((SELECT max(seq) FROM audit WHERE act = @Acknowledged), 0) ORDER BY seq";

    private static readonly Actor Own = new("nenuphar", Role.None);

    public static Actor Teller => Own;

    /// <summary>How many entries are missing, as far as that is known, and the anchor of the last of them.</summary>
    public static string DetailOf(AuditHead head, SortedDictionary<long, string> anchored)
    {
        var (last, link) = anchored.Count > 0 ? anchored.Last() : new(0, "");
        return last > head.Seq ? $"after entry {Numbers.Write(head.Seq)}: {Numbers.Write(last - head.Seq)} entries missing, the last anchored as {Numbers.Write(last)} {link}"
            : last == head.Seq ? $"at entry {Numbers.Write(head.Seq)}: another one was anchored as {Numbers.Write(last)} {link}"
            : $"after entry {Numbers.Write(last)}: nothing is anchored up to entry {Numbers.Write(head.Seq)}, how many are missing is not known{(link.Length > 0 ? $"; the last anchored is {Numbers.Write(last)} {link}" : "")}";
    }

    /// <summary>The breaks that nobody has acknowledged.</summary>
    public static Task<List<TrailBreakRow>> OpenAsync(Session session) => session.ListAsync<TrailBreakRow>(Open, new { Act, Acknowledged });

    /// <summary>The same in a sentence; nothing if there are none.</summary>
    public static string? Told(IReadOnlyList<TrailBreakRow> open) => open.Count == 0 ? null
        : $"The audit trail broke off and was written on (entry {Numbers.Write(open[0].Seq)}: {open[0].Detail}). Find out why, restore a backup if entries are missing, or acknowledge it with its reason: nenuphar audit acknowledge.";
}
