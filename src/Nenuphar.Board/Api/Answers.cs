using System.Globalization;
using Nenuphar.Board.Worklists;
using Nenuphar.Cases;
using Nenuphar.Registry;

namespace Nenuphar.Board.Api;

/// <summary>From what the registry answers to what programs read.</summary>
internal static class Answers
{
    public static CaseAnswer Of(CaseRecord record) => new(
        record.Case, record.Version, record.Pseudonym, ListAddress.CodeOf(record.State), record.FollowUpOn, record.ChangedAt, record.Edition, record.Proposal != 0,
        [.. record.Documents.Select(d => new DocumentAnswer(d.Number, d.Name, d.AddedAt, d.AddedBy))],
        [.. record.Facts.Select(Of)],
        record.MergedInto == 0 ? null : record.MergedInto);

    public static CaseRowAnswer Of(WorklistRow row) => new(
        row.Case, row.Pseudonym, row.Version, ListAddress.CodeOf(row.State), row.FollowUpOn, row.ChangedAt, row.Documents, row.Facts, row.Undecided, row.Completeness, row.Contradictions, row.HasProposal,
        row.Sex, row.Age, row.Site, row.Morphology, row.Grade, row.Stage);

    public static VersionAnswer Of(CaseVersion version) => new(
        version.Number, version.At, version.By, version.Cause, version.Reason, version.Edition, ListAddress.CodeOf(version.State),
        [.. version.Changes.Select(c => new ChangeAnswer(c.Fact, c.Before is null ? null : Of(c.Before), c.After is null ? null : Of(c.After)))]);

    public static FactAnswer Of(RecordFact fact) => Of(fact.Entry, fact.Id, fact.Mark) with
    {
        AsRead = fact.AsRead?.Value,
        Decision = fact.Decision is { } decision ? new(decision.By, decision.At, decision.Reason) : null,
    };

    public static FactAnswer Of(Entry entry, string id = "", Mark mark = Mark.Read) => new(
        id,
        EntryList.NameOf(entry.Kind),
        entry.Value,
        StatusOf(entry.Circumstance),
        entry.Qualifiers.ToDictionary(q => q.Name, q => q.Value, StringComparer.Ordinal),
        mark.ToString().ToLowerInvariant(),
        entry.Evidence switch
        {
            Evidence.Words words => new(long.TryParse(words.Document, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0, words.Span.Begin, words.Span.End, words.Quote, "", ""),
            Evidence.Entered entered => new(0, 0, 0, "", entered.Who, entered.Source),
            _ => new(0, 0, 0, "", "", ""),
        },
        null,
        null);

    public static ContradictionAnswer Of(Contradiction contradiction, bool french) => new(contradiction.Code, contradiction.Severity.ToString().ToLowerInvariant(), contradiction.Text.In(french), contradiction.Ask.In(french));

    public static PatientRequest Of(Identity identity) => new(identity.FamilyName, identity.GivenNames, identity.BirthDate, identity.NationalNumber, identity.LocalNumber);

    private static string StatusOf(Circumstance status) => status == Circumstance.Affirmed
        ? "affirmed"
        : string.Join(' ', Enum.GetValues<Circumstance>().Where(c => c != Circumstance.Affirmed && status.HasFlag(c)).Select(c => c.ToString().ToLowerInvariant()));
}
