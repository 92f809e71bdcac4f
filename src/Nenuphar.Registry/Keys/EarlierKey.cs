namespace Nenuphar.Registry;

/// <summary>A key that another one took the place of.</summary>
/// <param name="Until">The last entry of the audit trail that was written under it.</param>
internal sealed record EarlierKey(byte[] Master, long Until);
