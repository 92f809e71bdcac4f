namespace Nenuphar.Registry;

/// <summary>An entry that tells of a break.</summary>
internal sealed record TrailBreakRow(long Seq, string Detail);
