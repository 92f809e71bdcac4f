namespace Nenuphar.Classification.Rules;

/// <summary>Where a rule stands in print. Without one no rule can be made.</summary>
/// <param name="Source">The source's id in <c>knowledge/SOURCES.tsv</c>.</param>
/// <param name="Place">Section, table or page.</param>
/// <param name="Edition">The edition or year that the rule was taken from.</param>
/// <param name="Evidence">What the source itself says of its evidence: <c>phase 3</c>, <c>expert opinion</c>, <c>retrospective</c>, <c>registry</c>, <c>none</c>, <c>not stated</c>, or its own scheme.</param>
public sealed record Citation(string Source, string Place, string Edition, string Evidence = "not stated")
{
    /// <summary>The place in words for a reader; a heading that a source prints in its own language stays as printed.</summary>
    public string PlaceIn(bool french) => Named("place-", Place, french);

    public string EditionIn(bool french) => Named("edition-", Edition, french);

    public string EvidenceIn(bool french) => Named("evidence-", Evidence, french);

    private static string Named(string prefix, string code, bool french) => Phrases.Has(prefix + code) ? Phrases.Of(prefix + code).In(french) : code;

    /// <summary>Whether the figure was read in the source, and not remembered or taken from another's report.</summary>
    public bool IsVerified { get; init; } = true;
}
