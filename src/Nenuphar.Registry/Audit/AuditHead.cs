namespace Nenuphar.Registry;

/// <summary>The last entry of the trail and its link.</summary>
internal sealed record AuditHead(long Seq, string Link);
