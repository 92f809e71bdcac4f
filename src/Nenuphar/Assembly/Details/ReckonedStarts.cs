using Nenuphar.Cases;
using Nenuphar.Context;

namespace Nenuphar.Assembly.Details;

/// <summary>"En mars 2020, 5 mois après le début de l'hormonothérapie, progression": the month in which the drugs that this date ends were begun, where no other words tell it.</summary>
internal static class ReckonedStarts
{
    private static readonly string[] Beginning = ["debut", "start", "starting", "beginning", "initiation", "initiating", "introduction", "instauration"];

    private static readonly string[] Stopped = ["arret", "interromp", "suspend", "stopp", "discontinu"];

    public static void Read(OpenDocument document, List<Statement> statements)
    {
        var page = document.Page;
        foreach (var sentence in page.Narrative.Sentences)
        {
            foreach (var length in document.Timeline.DurationsIn(sentence.First, sentence.Last))
            {
                if (length.Months is not (>= 1 and <= 60 and var months) || !length.Low.Equals(length.High) || months != Math.Floor(months) || !page.IsAnyWord(length.Last, ["apres", "after", "following"]) || !page.HasWord(length.Last + 1, length.Last + 4, Beginning)
                    || DateOf(document, sentence.First, sentence.Last) is not { } ended)
                {
                    continue;
                }

                var begun = new DateOnly(ended.Year, ended.Month, 1).AddMonths(-(int)months);
                for (var i = 0; i < statements.Count; i++)
                {
                    // What this date ended, and nothing else, is what was meant.
                    if (statements[i] is { Kind: FactKind.Treatment, IsAffirmed: true } course && course.Token < length.First && course["start"] is null && course["stop"] is not null && (course["end"] == ended.ToString() || (course["end"] is null && page.HasWord(sentence.First, sentence.Last, Stopped))))
                    {
                        statements[i] = course.With("start", new PartialDate(begun.Year, begun.Month).ToString());
                    }
                }
            }
        }
    }

    /// <summary>The only date of the sentence, told to the month.</summary>
    private static PartialDate? DateOf(OpenDocument document, int first, int last)
    {
        var dates = document.Timeline.DatesIn(first, last);
        return dates.Count == 1 && dates[0].Date is { Month: > 0, Day: 0 } month ? month : null;
    }
}
