using Nenuphar.Cases;

namespace Nenuphar.Registry;

/// <summary>A contradiction of a record that no decision about its values has settled.</summary>
/// <param name="Id">Of its kind, its places and the values there: with other values it is another one.</param>
/// <param name="Acknowledged">By whom it was looked at and let stand; nothing while it is open.</param>
public sealed record FoundContradiction(Contradiction What, string Id, Acknowledgement? Acknowledged)
{
    public bool IsOpen => Acknowledged is null;
}
