using System.ComponentModel;

namespace Nenuphar.Board.Api;

/// <summary>A case in a list: codes, no name and no words. Several stated values stand with a slash between them.</summary>
public sealed record CaseRowAnswer(
    long Case, string Pseudonym, long Version, string State, DateOnly? FollowUpOn, [property: Description("ISO, in UTC: 2026-03-02T09:12:00Z. For who may not read text the month alone: 2026-03.")] string ChangedAt, int Documents, int Facts, int Undecided,
    [property: Description("Percent of the minimal data set.")] int Completeness,
    int Contradictions, bool HasProposal, string Sex, string Age, string Site, string Morphology, string Grade, string Stage);
