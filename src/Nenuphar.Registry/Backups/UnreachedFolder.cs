namespace Nenuphar.Registry;

/// <summary>A folder of this registry's backups from which erased patients could come back, because an erasure could not write there.</summary>
/// <param name="Patients">Cases that were erased and whose key still lies there; 0 where the folder can't be read, and nobody can say.</param>
public sealed record UnreachedFolder(string Path, int Patients);
