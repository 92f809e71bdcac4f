namespace Nenuphar.Registry;

/// <summary>The case that a patient's number names.</summary>
/// <param name="MergedInto">The one that took it; 0 if none did.</param>
internal sealed record NamedCase(long Named, long MergedInto)
{
    /// <summary>Where its documents go.</summary>
    public long Kept => MergedInto > 0 ? MergedInto : Named;
}
