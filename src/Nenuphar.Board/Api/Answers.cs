using System.Globalization;
using Nenuphar.Board.Frame;
using Nenuphar.Board.Worklists;
using Nenuphar.Cases;
using Nenuphar.Registry;

namespace Nenuphar.Board.Api;

/// <summary>From what the registry answers to what programs read.</summary>
internal static class Answers
{
    public static CaseAnswer Of(CaseRecord record, Actor actor) => new(
        record.Case, record.Version, record.Pseudonym, ListAddress.CodeOf(record.State), record.FollowUpOn, When(record.ChangedAt, actor), record.Edition, record.Proposal != 0,
        [.. record.Documents.Select(d => new DocumentAnswer(d.Number, d.Name, When(d.AddedAt, actor), d.AddedBy))],
        [.. record.Facts.Select(f => Of(f, actor))],
        record.MergedInto == 0 ? null : record.MergedInto);

    public static CaseRowAnswer Of(WorklistRow row, Actor actor) => new(
        row.Case, row.Pseudonym, row.Version, ListAddress.CodeOf(row.State), row.FollowUpOn, When(row.ChangedAt, actor), row.Documents, row.Facts, row.Undecided, row.Completeness, row.Contradictions, row.HasProposal,
        row.Sex, row.Age, row.Site, row.Morphology, row.Grade, row.Stage);

    public static VersionAnswer Of(CaseVersion version, Actor actor) => new(
        version.Number, When(version.At, actor), version.By, version.Cause, version.Reason, version.Edition, ListAddress.CodeOf(version.State),
        [.. version.Changes.Select(c => new ChangeAnswer(c.Fact, c.Before is null ? null : Of(c.Before, actor), c.After is null ? null : Of(c.After, actor)))]);

    public static FactAnswer Of(RecordFact fact, Actor actor) => Of(fact.Entry, fact.Id, fact.Mark) with
    {
        AsRead = fact.AsRead?.Value,
        Decision = fact.Decision is { } decision ? new(decision.By, When(decision.At, actor), decision.Reason) : null,
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

    public static ContradictionAnswer Of(FoundContradiction found, Visit visit) => Of(found.What, visit.IsFrench) with
    {
        Id = found.Id,
        Acknowledged = found.Acknowledged?.Decision is { } decision ? new(decision.By, When(decision.At, visit.Actor), decision.Reason) : null,
    };

    public static PatientRequest Of(Identity identity) => new(identity.FamilyName, identity.GivenNames, identity.BirthDate, identity.NationalNumber, identity.LocalNumber);

    /// <summary>A time as far as its reader may know it: who may read no text sees the month.</summary>
    private static string When(DateTimeOffset at, Actor actor) => at.UtcDateTime.ToString(actor.MayReadText ? "yyyy-MM-dd'T'HH:mm:ss'Z'" : "yyyy-MM", CultureInfo.InvariantCulture);

    private static string StatusOf(Circumstance status) => status == Circumstance.Affirmed
        ? "affirmed"
        : string.Join(' ', Enum.GetValues<Circumstance>().Where(c => c != Circumstance.Affirmed && status.HasFlag(c)).Select(c => c.ToString().ToLowerInvariant()));
}
