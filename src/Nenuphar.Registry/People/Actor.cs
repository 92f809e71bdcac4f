namespace Nenuphar.Registry;

/// <summary>In whose name something is asked or done; it stands in every version and in the audit trail.</summary>
public sealed record Actor(string Login, Role Roles)
{
    private const Role Carers = Role.DataManager | Role.Physician | Role.Coordinator;

    public bool MayReadText => (Roles & Carers) != 0;

    public bool MayReadFacts => (Roles & (Carers | Role.Researcher)) != 0;

    public bool MayWrite => (Roles & Carers) != 0;

    /// <summary>To merge, move, tell identities apart, accept a new edition.</summary>
    public bool MayArrange => (Roles & (Role.DataManager | Role.Physician)) != 0;

    public bool MayErase => (Roles & (Role.DataManager | Role.Administrator)) != 0;

    public bool MayAdminister => (Roles & Role.Administrator) != 0;

    internal void Demand(bool right, string what)
    {
        if (!right)
        {
            throw new RegistryFailure("no-right", $"{Login} may not {what}; a role that may is given by an administrator.");
        }
    }
}
