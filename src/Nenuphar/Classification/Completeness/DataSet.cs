namespace Nenuphar.Classification.Completeness;

/// <summary>How much of the minimal data set a case holds, by block, and the question for each gap.</summary>
public sealed record DataSet(IReadOnlyList<Block> Blocks, IReadOnlyList<Gap> Gaps)
{
    public int Filled => Blocks.Sum(b => b.Filled);

    public int Asked => Blocks.Sum(b => b.Asked);

    public int Percent => Asked == 0 ? 0 : 100 * Filled / Asked;

    /// <summary>As who keeps cases under a pseudonym sees it: that is not asked for.</summary>
    public DataSet UnderPseudonym
    {
        get
        {
            List<Gap> open = [.. Gaps.Where(g => !g.Field.Where.Contains("finding:pseudonym", StringComparer.Ordinal))];
            return new([.. Blocks.Select(b => b with { Filled = b.Filled + Gaps.Count(g => g.Field.Block == b.Name) - open.Count(g => g.Field.Block == b.Name) })], open);
        }
    }
}
