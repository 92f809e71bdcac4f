namespace Nenuphar.Classification.Completeness;

/// <summary>How much of the minimal data set a case holds, by block, and the question for each gap.</summary>
public sealed record DataSet(IReadOnlyList<Block> Blocks, IReadOnlyList<Gap> Gaps)
{
    public int Filled => Blocks.Sum(b => b.Filled);

    public int Asked => Blocks.Sum(b => b.Asked);

    public int Percent => Asked == 0 ? 0 : 100 * Filled / Asked;
}
