using System.ComponentModel;

namespace Nenuphar.Board.Api;

/// <summary>A case as it stands.</summary>
public sealed record CaseAnswer(
    long Case,
    [property: Description("To be named by who decides: an older one is answered with 409.")] long Version,
    [property: Description("The patient's name for research.")] string Pseudonym,
    [property: Description("to-review, ready, at-board, follow-up or closed.")] string State,
    [property: Description("The day from which it is due; none for who may not read text.")] DateOnly? FollowUpOn,
    [property: Description("ISO, in UTC: 2026-03-02T09:12:00Z. For who may not read text the month alone: 2026-03.")] string ChangedAt,
    [property: Description("The edition of the knowledge its texts are read with.")] string Edition,
    [property: Description("Whether a newer edition would read it otherwise.")] bool HasProposal,
    IReadOnlyList<DocumentAnswer> Documents,
    IReadOnlyList<FactAnswer> Facts,
    [property: Description("The case into which this one was merged: its documents and facts are there. None if it stands for itself.")] long? MergedInto = null);
