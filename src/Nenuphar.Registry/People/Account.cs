namespace Nenuphar.Registry;

/// <summary>A person who may sign in.</summary>
/// <param name="Version">To be named by who changes the account.</param>
public sealed record Account(long Number, long Version, string Login, string Name, Role Roles, bool IsActive)
{
    public Actor Actor => new(Login, IsActive ? Roles : Role.None);
}
