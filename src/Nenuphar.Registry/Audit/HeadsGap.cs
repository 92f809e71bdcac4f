namespace Nenuphar.Registry;

/// <summary>What the trail says where its heads could not be written outside, as when that disk is full: the chain is whole there, though nothing outside vouches for its end.</summary>
/// <param name="Seq">The entry that tells it.</param>
/// <param name="After">The last entry that was anchored then.</param>
internal sealed record HeadsGap(long Seq, long After)
{
    public const string Act = "heads-unwritten";

    private const string Beginning = "after entry ";

    public string Told => $"The heads of the audit trail could not be written outside the database from entry {After + 1} on, as entry {Seq} tells: the chain is whole. The next entry is anchored again where there is room.";

    public static string DetailOf(long after) => $"{Beginning}{Numbers.Write(after)}";

    /// <summary>The first such entry after the last anchored one, if it says no more than that: a file that was cut further back is told as cut.</summary>
    public static HeadsGap? Of(IEnumerable<TrailBreakRow> told, long last) =>
        told.Where(row => row.Seq > last && row.Detail.StartsWith(Beginning, StringComparison.Ordinal)).Select(row => new HeadsGap(row.Seq, Numbers.Read(row.Detail[Beginning.Length..]))).FirstOrDefault(gap => gap.After <= last);

    public static async Task<HeadsGap?> FindAsync(Session session, long last) =>
        Of(await session.ListAsync<TrailBreakRow>("SELECT seq AS Seq, detail AS Detail FROM audit WHERE act = @Act AND seq > @last ORDER BY seq", new { Act, last }), last);
}
