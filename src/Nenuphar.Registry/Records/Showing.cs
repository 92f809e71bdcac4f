using Nenuphar.Cases;
using Nenuphar.Sheets;

namespace Nenuphar.Registry;

/// <summary>A record as a person may see it: with the words of its texts, or without words, names and exact days.</summary>
internal static class Showing
{
    public static CaseRecord Record(Keeper keeper, Actor actor, CaseRow row, StoredVersion content, IReadOnlyList<HeldDocument> documents) => new(
        row.Number,
        row.Version,
        Pseudonyms.Of(keeper, row.Number, Pseudonyms.Research),
        content.State,
        actor.MayReadText ? content.FollowUpOn : null,
        When(actor, Times.Read(row.ChangedAt)),
        row.Edition,
        Facts(actor, content.Facts, documents),
        [.. documents.Select(d => d.Shown(named: actor.MayReadText)).Select(d => d with { AddedAt = When(actor, d.AddedAt) })],
        row.Proposal,
        row.MergedInto)
    {
        Acknowledged = [.. (content.Acknowledged ?? []).Select(a => Of(actor, a))],
    };

    /// <summary>The values with their words, each tied to its fact: as the pages assemble them.</summary>
    public static IEnumerable<Entry> Quoted(IEnumerable<RecordFact> facts, IEnumerable<(string Name, string Text)> documents)
    {
        var texts = documents.ToDictionary(d => d.Name, d => d.Text, StringComparer.Ordinal);
        return facts.Select(f => Tied(f.Id, Quoted(f.Entry, texts)));
    }

    private static Acknowledgement Of(Actor actor, Acknowledgement said) => actor.MayReadText ? said : said with { Decision = said.Decision with { At = When(actor, said.Decision.At), Reason = "" } };

    public static IReadOnlyList<RecordFact> Facts(Actor actor, IReadOnlyList<RecordFact> facts, IReadOnlyList<HeldDocument> documents)
    {
        var texts = documents.ToDictionary(d => Numbers.Write(d.Number), d => d.Text, StringComparer.Ordinal);
        return [.. facts.Select(fact => Fact(actor, fact, texts))];
    }

    public static CaseVersion Version(Actor actor, CaseVersion version, IReadOnlyList<HeldDocument> documents)
    {
        var texts = documents.ToDictionary(d => Numbers.Write(d.Number), d => d.Text, StringComparer.Ordinal);
        return version with
        {
            At = When(actor, version.At),
            Reason = actor.MayReadText ? version.Reason : "",
            Acknowledged = [.. version.Acknowledged.Select(a => Of(actor, a))],
            Changes = [.. version.Changes.Select(c => new FactChange(c.Fact, c.Before is null ? null : Fact(actor, c.Before, texts), c.After is null ? null : Fact(actor, c.After, texts)))],
        };
    }

    private static RecordFact Fact(Actor actor, RecordFact fact, Dictionary<string, string> texts) => actor.MayReadText
        ? fact with { Entry = Tied(fact.Id, Quoted(fact.Entry, texts)), AsRead = fact.AsRead is null ? null : Quoted(fact.AsRead, texts) }
        : fact with { Entry = Tied(fact.Id, Veiled(fact.Entry)), AsRead = fact.AsRead is null ? null : Veiled(fact.AsRead), Decision = fact.Decision is null ? null : fact.Decision with { Reason = "", At = When(actor, fact.Decision.At) } };

    /// <summary>For who may see no day, the first of its month.</summary>
    public static DateTimeOffset When(Actor actor, DateTimeOffset at) => actor.MayReadText ? at : new(at.UtcDateTime.Year, at.UtcDateTime.Month, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>With the words of the text; without where the document lies in another case now.</summary>
    private static Entry Quoted(Entry entry, Dictionary<string, string> texts) =>
        entry.Evidence is Evidence.Words words && texts.TryGetValue(words.Document, out var text) && words.Span.Begin >= 0 && words.Span.Begin <= words.Span.End && words.Span.End <= text.Length
            ? entry with { Evidence = words with { Quote = words.Span.Of(text).ToString() } }
            : entry;

    /// <summary>What was entered by hand has no words that tell it from the next: the fact itself does.</summary>
    private static Entry Tied(string fact, Entry entry) => entry.Evidence is Evidence.Entered entered ? entry with { Evidence = entered with { Fact = fact } } : entry;

    private static Entry Veiled(Entry entry) => entry with
    {
        Value = Month(Known(entry)),
        Named = PublicWords.Knows(FactKind.Finding, entry.Named) ? entry.Named : "",
        Qualifiers = [.. entry.Qualifiers.Where(q => PublicWords.IsQualifier(q.Name)).Select(q => q with { Value = PublicWords.KnowsQualifier(q.Name, q.Value) ? Month(q.Value) : PublicWords.Withheld })],
        Evidence = entry.Evidence switch
        {
            Evidence.Words words => words with { Quote = "" },
            Evidence.Entered entered => new Evidence.Entered("", MonthOf(entered.When) is var month && PartialDate.TryParse(month, out _) ? month : "", ""),
            var other => other,
        },
    };

    /// <summary>The value if it is of the vocabulary: a person may have typed a name into any other.</summary>
    private static string Known(Entry entry) => PublicWords.Knows(entry.Kind, entry.Value) ? entry.Value
        : entry.Amount.Length > 0 && PublicWords.Knows(FactKind.Finding, entry.Name) ? $"{entry.Name}={PublicWords.Withheld}"
        : PublicWords.Withheld;

    /// <summary>Whether a value would be shown otherwise to who may see no day.</summary>
    public static bool HoldsDay(string value) => Month(value) != value;

    /// <summary>A day becomes its month, also after the name of what it is the day of.</summary>
    private static string Month(string value) => value.IndexOf('=', StringComparison.Ordinal) is var cut and >= 0 ? value[..(cut + 1)] + MonthOf(value[(cut + 1)..]) : MonthOf(value);

    private static string MonthOf(string value) => PartialDate.TryParse(value, out var date) && date.Day > 0 ? (date with { Day = 0 }).ToString()
        : value.Length > 10 && (value[10] is 'T' or ' ') && PartialDate.TryParse(value[..10], out var day) ? (day with { Day = 0 }).ToString()
        : value;
}
