namespace Nenuphar.Registry;

/// <summary>What signing in needs. The hash is made and checked by the caller.</summary>
/// <param name="Stamp">Changes with the password and the roles: who signed in before must sign in again.</param>
public sealed record AccountSecret(string PasswordHash, int Failures, DateTimeOffset? LockedUntil, string Stamp);
