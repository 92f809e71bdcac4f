namespace Nenuphar.Registry;

/// <param name="Path">The file that was written.</param>
/// <param name="Size">In bytes.</param>
public sealed record BackupResult(string Path, long Cases, long Documents, long Size);
