namespace Nenuphar.Registry;

/// <summary>A case in a list: no name, no words. Several stated values stand with a slash between them.</summary>
/// <param name="Completeness">Percent of the minimal data set.</param>
public sealed record WorklistRow(
    long Case,
    string Pseudonym,
    long Version,
    CaseState State,
    DateOnly? FollowUpOn,
    DateTimeOffset ChangedAt,
    int Documents,
    int Facts,
    int Undecided,
    int Completeness,
    int Contradictions,
    bool HasProposal,
    string Sex,
    string Age,
    string Site,
    string Morphology,
    string Grade,
    string Stage);
