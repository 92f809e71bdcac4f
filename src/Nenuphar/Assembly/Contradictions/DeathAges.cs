using Nenuphar.Assembly.Details;
using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Text;
using Nenuphar.Time;
using Nenuphar.Values;

namespace Nenuphar.Assembly.Contradictions;

/// <summary>An age at death that the date of birth, or another age with its date, does not give on the day of the death; or one below an age told before.</summary>
internal static class DeathAges
{
    private const double DaysOfYear = 365.25;
    private const int Reach = 9;

    private static readonly string[] Years = ["ans", "an", "years", "year", "yrs", "yr"];

    public static IEnumerable<Contradiction> Find(OpenDocument document)
    {
        foreach (var death in document.Statements.Where(s => s is { Kind: FactKind.Outcome, Value: "dead", IsAffirmed: true }))
        {
            if (AgeAt(document.Page, death) is { } told && Against(document, told, PartialDate.TryParse(death["on"], out var on) ? on : null) is { } other)
            {
                yield return Slips.Of("age-at-death", document.Words(told.First, told.Last), other);
                yield break;
            }
        }
    }

    private readonly record struct Age(double Years, int First, int Last);

    /// <summary>"died in 2010 at the age of 72", "décédée à 72 ans", "died aged 72".</summary>
    private static Age? AgeAt(Page page, Statement death)
    {
        var sentence = page.Narrative.Sentences[page.SentenceOf(death.Token)];
        for (var i = death.Token + 1; i < Math.Min(sentence.Last, death.Token + 1 + Reach) && !page.IsSign(i, ';'); i++)
        {
            if (page.Tokens[i].Kind != TokenKind.Number || Number.Of(page.Words(i)) is not (> 0 and < 121 and var years))
            {
                continue;
            }

            if (page.IsWord(i - 1, "aged") || (page.IsAnyWord(i - 1, ["of", "de"]) && page.IsWord(i - 2, "age")) || (page.IsWord(i - 1, "at") && !page.IsAnyWord(i + 1, ["months", "days", "weeks", "hours", "minutes"])) || (page.IsAnyWord(i - 1, ["a", "de"]) && page.IsAnyWord(i + 1, Years) && !page.HasWord(i + 2, i + 4, ["apres", "after", "suivi", "follow"])))
            {
                return new(years, i - 1, page.IsAnyWord(i + 1, Years) ? i + 2 : i + 1);
            }
        }

        return null;
    }

    private static Evidence? Against(OpenDocument document, Age death, PartialDate? on)
    {
        var births = document.Timeline.Dates.Where(d => !d.Inferred && LetterDate.IsBirth(document.Page, d.First) && (document.Page.At(d.First) & (Circumstance.Family | Circumstance.Literature)) == 0).ToList();
        if (on is { } day && births is [var birth] && birth.Date.Year < day.Year)
        {
            return Fits(birth.Date.DaysTo(day), 0, death.Years) ? null : document.Words(birth.First, birth.Last);
        }

        foreach (var age in document.Statements.Where(s => s.Kind == FactKind.Age && s.IsAffirmed && (s.Token < death.First || s.Token > death.Last)))
        {
            if (Interval.TryParse(age.Value, out var years) && (death.Years + 1 < years.Low || (on is { } then && DateOf(document, age) is { } at && at <= then && !Fits(at.DaysTo(then), years.Low, death.Years))))
            {
                return document.Words(age.Span);
            }
        }

        return null;
    }

    /// <summary>The only date of the sentence that tells the age, which a date of birth is not.</summary>
    private static PartialDate? DateOf(OpenDocument document, Statement age)
    {
        var sentence = document.Page.Narrative.Sentences[document.Page.SentenceOf(age.Token)];
        return document.Timeline.DatesIn(sentence.First, sentence.Last) is [{ Inferred: false } only] && !LetterDate.IsBirth(document.Page, only.First) && !document.Page.HasWord(sentence.First, only.First, ["antecedent", "history", "depuis", "since"]) ? only.Date : AgeDates.InSentence(document, age.Token);
    }

    /// <summary>To the year, and one more: birthdays lie between.</summary>
    private static bool Fits(Interval days, double before, double after) =>
        after - before <= (days.High / DaysOfYear) + 1.5 && after - before + 1.5 >= days.Low / DaysOfYear;
}
