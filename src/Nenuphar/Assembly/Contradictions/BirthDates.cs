using Nenuphar.Cases;

namespace Nenuphar.Assembly.Contradictions;

/// <summary>An age that the date of birth does not give at the date of the letter.</summary>
internal static class BirthDates
{
    private const double DaysOfYear = 365.25;

    public static IEnumerable<Contradiction> Find(OpenDocument document)
    {
        var ages = document.Statements.Where(s => s.Kind == FactKind.Age && s.IsAffirmed).ToList();
        if (ages.Count == 0 || LetterDate.Of(document) is not { } letter)
        {
            yield break;
        }

        foreach (var birth in document.Timeline.Dates.Where(d => !d.Inferred && d.Date.Year < letter.Year && LetterDate.IsBirth(document.Page, d.First)))
        {
            var days = birth.Date.DaysTo(letter);
            var told = ages.Find(a => Interval.TryParse(a.Value, out var age) && (age.Low > (days.High / DaysOfYear) + 1 || age.Low + 2 < days.Low / DaysOfYear));
            // Another age of the letter that fits is the patient's; the first is then asked about as one of two ages.
            if (told is not null && ages.TrueForAll(a => a.Value == told.Value))
            {
                yield return Slips.Of("age-against-birth", document.Words(birth.First, birth.Last), document.Words(told.Span));
                yield break;
            }
        }
    }
}
