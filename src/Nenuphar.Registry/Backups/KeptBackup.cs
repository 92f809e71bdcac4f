namespace Nenuphar.Registry;

/// <summary>A file of a backup as it lies in its folder.</summary>
/// <param name="Size">In bytes.</param>
public sealed record KeptBackup(string Path, DateTimeOffset At, long Size);
