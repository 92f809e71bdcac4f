namespace Nenuphar.Registry;

/// <summary>A token for programs, without the token.</summary>
/// <param name="Mark">A digest of it: to name it, not to use it.</param>
/// <param name="Name">What its owner calls it.</param>
public sealed record AccessToken(string Mark, string Name, DateTimeOffset MadeAt, DateTimeOffset EndsAt);
