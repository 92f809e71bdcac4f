using Nenuphar.Cases;
using Nenuphar.Context;

namespace Nenuphar.Assembly.Details;

/// <summary>"Sorti cinq jours après l'intervention", "discharged 6 days after the procedure": the day that is reckoned from the one told just before.</summary>
internal static class Discharges
{
    private const int Reach = 8, Sentences = 2;

    private static readonly string[] Leaving = ["sortie", "sorti", "discharge", "discharged"];

    public static void Read(OpenDocument document, List<Statement> statements)
    {
        var page = document.Page;
        for (var i = 0; i < page.Tokens.Length; i++)
        {
            if (!page.IsAnyWord(i, Leaving) || page.HasWord(i - 3, i, ["apres", "after", "since", "depuis", "avant", "before"]))
            {
                continue;
            }

            var sentence = page.SentenceOf(i);
            var last = page.Narrative.Sentences[sentence].Last;
            foreach (var length in document.Timeline.DurationsIn(i + 1, Math.Min(last, i + Reach)))
            {
                if (length.Unit is 'd' && length.Low.Equals(length.High) && page.IsAnyWord(length.Last, ["apres", "after", "later"]) && Before(document, page.Narrative.Sentences[Math.Max(0, sentence - Sentences)].First, i) is { } from)
                {
                    var day = from.AddDays((int)length.Low);
                    statements.Add(new Statement(FactKind.Finding, "discharge", page.Narrative.SpanOf(i, length.Last)) { Token = i, Circumstance = page.At(i) }.With("on", new PartialDate(day.Year, day.Month, day.Day).ToString()));
                    break;
                }
            }
        }
    }

    /// <summary>The only day told shortly before.</summary>
    private static DateOnly? Before(OpenDocument document, int first, int last)
    {
        var days = document.Timeline.DatesIn(first, last);
        return days.Count > 0 && days[^1].Date is { Day: > 0 } day ? day.Earliest : null;
    }
}
