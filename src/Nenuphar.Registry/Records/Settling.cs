using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Nenuphar.Cases;

namespace Nenuphar.Registry;

/// <summary>Which contradictions of a record are left once what people decided counts: a rejected value contradicts nothing, and of rivals of which one was kept nothing is left to ask.</summary>
public static class Settling
{
    private const int IdLength = 16, LongestPlace = 24;

    /// <summary>The gravest first; those that were let stand too.</summary>
    public static IReadOnlyList<FoundContradiction> Left(IEnumerable<Contradiction> found, IReadOnlyList<RecordFact> facts, IReadOnlyList<Acknowledgement> acknowledged) =>
    [
        .. found.Select(one => (What: one, Touching: facts.Where(f => one.Places.Any(place => Touches(f, place))).ToList()))
            .Where(one => !IsSettled(one.What, one.Touching, facts))
            .OrderByDescending(one => one.What.Severity)
            .Select(one => (one.What, Id: IdOf(one.What, one.Touching)))
            .Select(one => new FoundContradiction(one.What, one.Id, acknowledged.LastOrDefault(a => a.Contradiction == one.Id))),
    ];

    private static bool IsSettled(Contradiction found, List<RecordFact> touching, IReadOnlyList<RecordFact> facts) =>
        touching.Exists(f => f.Mark is not (Mark.Read or Mark.Accepted))
        && (found.Places.Count(place => !IsDecided(found, place, touching)) < Math.Min(2, found.Places.Count) || (found.Source != SlipSource.Values && IsOneNow(touching, facts)));

    /// <summary>What was read there was rejected; of words alone, also what was put in its place: the library can't see that.</summary>
    private static bool IsDecided(Contradiction found, Evidence place, List<RecordFact> touching)
    {
        var here = touching.Where(f => Touches(f, place)).ToList();
        return (here.Exists(f => !f.Holds) && !here.Exists(f => f.Holds)) || (found.Source == SlipSource.Words && here.Exists(f => f.Mark == Mark.Added || (f.Mark == Mark.Corrected && Answers(found, f))));
    }

    /// <summary>A PET with another day still has no tracer.</summary>
    private static bool Answers(Contradiction found, RecordFact fact) => found.Code != "pet-without-tracer" || fact.Entry["tracer"] is not null || fact.Entry.Value != fact.AsRead?.Value;

    /// <summary>Several values were read of one thing, and people left one.</summary>
    private static bool IsOneNow(List<RecordFact> touching, IReadOnlyList<RecordFact> facts) => touching
        .Where(f => AsRead(f).IsAffirmed)
        .GroupBy(f => (f.Entry.Kind, Name: NameOf(AsRead(f))))
        .Any(group => group.Select(f => AsRead(f).Value).Distinct(StringComparer.Ordinal).Count() > 1
            // Of the sex the place tells some words alone: the others count too.
            && (group.Key.Kind == FactKind.Sex ? facts.Where(f => f.Entry.Kind == FactKind.Sex) : group).Where(f => f.Holds && f.Entry.IsAffirmed).Select(f => f.Entry.Value).Distinct(StringComparer.Ordinal).Count() < 2);

    private static Entry AsRead(RecordFact fact) => fact.AsRead ?? fact.Entry;

    private static string NameOf(Entry entry) => entry.Amount.Length > 0 ? entry.Name : "";

    /// <summary>Whether a place of a contradiction is that of a value: not a whole sentence in which it stands among others.</summary>
    public static bool IsOf(RecordFact fact, Evidence place) => place is Evidence.Entered { Fact: { Length: > 0 } entered } ? entered == fact.Id : fact.Entry.Evidence.Equals(place)
        || (fact.Entry.Evidence is Evidence.Words words && place is Evidence.Words here && here.Document == words.Document && (words.Span.Contains(here.Span) || (here.Span.Length <= LongestPlace && here.Span.Contains(words.Span))));

    private static bool Touches(RecordFact fact, Evidence place) => (fact.Entry.Evidence, place) switch
    {
        (Evidence.Words words, Evidence.Words here) => words.Document == here.Document && words.Span.Overlaps(here.Span),
        (Evidence.Entered entered, Evidence.Entered here) => here.Fact.Length > 0 ? here.Fact == fact.Id : (entered.Who, entered.When, entered.Source) == (here.Who, here.When, here.Source),
        _ => false,
    };

    private static string IdOf(Contradiction found, List<RecordFact> touching)
    {
        var text = new StringBuilder(found.Code);
        foreach (var place in found.Places)
        {
            _ = place is Evidence.Words words ? text.Append(CultureInfo.InvariantCulture, $"|{words.Document}.{words.Span.Begin}.{words.Span.End}")
                : text.Append(CultureInfo.InvariantCulture, $"|{(place as Evidence.Entered)?.Fact}");
        }

        foreach (var fact in touching.Where(f => f.Holds).OrderBy(f => f.Id, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"|{fact.Id}={fact.Entry.Value};{(int)fact.Entry.Circumstance};{string.Join(';', fact.Entry.Qualifiers.Select(q => $"{q.Name}={q.Value}"))}");
        }

        return Marks.Base32(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..IdLength];
    }
}
