using Nenuphar.Assembly.Details;
using Nenuphar.Cases;

namespace Nenuphar.Assembly.Contradictions;

/// <summary>An age that the date of birth does not give at the date told beside it, or at the date of the letter. The date of birth may stand in another document.</summary>
internal static class BirthDates
{
    private const double DaysOfYear = 365.25;

    /// <summary>Years by which an undated text may be later than its last event, or its age earlier than its first.</summary>
    private const double YearsBehind = 10;
    private const double YearsAhead = 2;

    public static IEnumerable<Contradiction> Find(IReadOnlyList<OpenDocument> documents, Case subject)
    {
        List<(PartialDate Date, Evidence Place)> births = [.. documents.SelectMany(d => d.Timeline.Dates.Where(b => !b.Inferred && LetterDate.IsBirth(d.Page, b.First)).Select(b => (b.Date, d.Words(b.First, b.Last))))];
        if (births.Count == 0 || births.Exists(b => b.Date.DaysTo(births[0].Date) is not { Low: <= 0, High: >= 0 }))
        {
            // Two dates of birth are asked about as such.
            yield break;
        }

        foreach (var document in documents)
        {
            var ages = document.Statements.Where(s => s.Kind == FactKind.Age && s.IsAffirmed).ToList();
            var letter = LetterDate.Of(document);
            // Another age of the letter that fits is the patient's; the first is then asked about as one of two ages.
            var one = ages.TrueForAll(a => a.Value == ages[0].Value);
            var wrong = ages.Find(a => AgeDates.InSentence(document, a.Token) is { } on ? !Fits(a, births[0].Date, on) : one && letter is { } day && !Fits(a, births[0].Date, day));
            if (wrong is not null)
            {
                yield return Slips.Of("age-against-birth", births[0].Place, document.Words(wrong.Span));
                yield break;
            }

            if (one && letter is null && ages.Find(a => AgeDates.InSentence(document, a.Token) is null && a["at"] is null) is { } undated && !IsWithin(documents, undated, births[0].Date))
            {
                yield return Slips.Of("age-against-birth", births[0].Place, document.Words(undated.Span));
                yield break;
            }
        }
    }

    /// <summary>An age that no letter dates was reached at some time about the events that are told.</summary>
    private static bool IsWithin(IReadOnlyList<OpenDocument> documents, Statement age, PartialDate birth)
    {
        var events = documents.SelectMany(d => d.Timeline.Dates.Where(e => !e.Inferred && !LetterDate.IsBirth(d.Page, e.First) && (d.Page.At(e.First) & (Circumstance.Family | Circumstance.Literature)) == 0)).Select(e => e.Date).Where(e => e.Year > birth.Year).ToList();
        return events.Count == 0 || !Interval.TryParse(age.Value, out var years)
            || (years.Low <= (birth.DaysTo(events.Max()).High / DaysOfYear) + YearsBehind && years.High + YearsAhead >= birth.DaysTo(events.Min()).Low / DaysOfYear);
    }

    private static bool Fits(Statement age, PartialDate birth, PartialDate on) => birth.Year >= on.Year || !Interval.TryParse(age.Value, out var years)
        || (birth.DaysTo(on) is var days && years.Low <= (days.High / DaysOfYear) + 1 && years.Low + 2 >= days.Low / DaysOfYear);
}
