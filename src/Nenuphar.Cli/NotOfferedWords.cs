using Nenuphar.Cases;
using Nenuphar.Guidelines;

namespace Nenuphar.Cli;

/// <summary>Options that no source offers, for one reason that all of them share.</summary>
internal static class NotOfferedWords
{
    private static readonly string[] Advanced = ["to-treat", "not removed-whole", "advanced"];

    /// <summary>Whether what it asks for first is disease that is advanced or was not removed, and it was neither done nor tried.</summary>
    public static bool IsForAdvancedDisease(Proposal proposal) => !proposal.IsDone && proposal.Failed.Count == 0 && proposal.Furthest.Against.ToList() is { Count: > 0 } against
        && against.Exists(w => Array.IndexOf(Advanced, w.Clause.Text) >= 0);

    /// <summary>The words that tell that there is none.</summary>
    public static IEnumerable<Evidence> Reasons(Proposal proposal) => proposal.Furthest.Against.Where(w => Array.IndexOf(Advanced, w.Clause.Text) >= 0).SelectMany(w => w.Answer.Evidence);
}
