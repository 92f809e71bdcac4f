namespace Nenuphar.Registry;

/// <summary>What became of a write: kept, or refused because somebody else wrote meanwhile.</summary>
public abstract record WriteResult
{
    private WriteResult()
    {
    }

    public sealed record Written(CaseRecord Record) : WriteResult;

    /// <param name="Seen">The version that the writer had seen.</param>
    /// <param name="Current">The version that there is.</param>
    /// <param name="Since">What was changed in between, by whom; the oldest first.</param>
    public sealed record Stale(long Seen, long Current, IReadOnlyList<CaseVersion> Since) : WriteResult;
}
