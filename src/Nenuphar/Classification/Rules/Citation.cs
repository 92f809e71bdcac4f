namespace Nenuphar.Classification.Rules;

/// <summary>Where a rule stands in print. Without one no rule can be made.</summary>
/// <param name="Source">The source's id in <c>knowledge/SOURCES.tsv</c>.</param>
/// <param name="Place">Section, table or page.</param>
/// <param name="Edition">The edition or year that the rule was taken from.</param>
/// <param name="Evidence">What the source itself says of its evidence: <c>phase 3</c>, <c>expert opinion</c>, <c>retrospective</c>, <c>registry</c>, <c>none</c>, <c>not stated</c>, or its own scheme.</param>
public sealed record Citation(string Source, string Place, string Edition, string Evidence = "not stated")
{
    /// <summary>Whether the figure was read in the source, and not remembered or taken from another's report.</summary>
    public bool IsVerified { get; init; } = true;
}
