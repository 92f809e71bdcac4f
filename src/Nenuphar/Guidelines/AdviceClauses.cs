using Nenuphar.Guidelines.Today;

namespace Nenuphar.Guidelines;

/// <summary>The statements of which a rule of the tables is made, for whoever asks what it says.</summary>
public static class AdviceClauses
{
    /// <summary>Empty for a rule that is typed and not a row.</summary>
    public static IReadOnlyList<Clause> Of(string id) => AdviceRows.ClausesOf(id);
}
