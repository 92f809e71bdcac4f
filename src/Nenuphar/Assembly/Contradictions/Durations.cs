using Nenuphar.Cases;
using Nenuphar.Context;

namespace Nenuphar.Assembly.Contradictions;

/// <summary>"In October, 4 months after the start" where the start was told five months earlier.</summary>
internal static class Durations
{
    public static IEnumerable<Contradiction> Find(OpenDocument document)
    {
        var page = document.Page;
        foreach (var sentence in page.Narrative.Sentences)
        {
            foreach (var duration in document.Timeline.DurationsIn(sentence.First, sentence.Last))
            {
                if (duration.Months is not { } months || months <= 0 || !page.HasWord(duration.Last, duration.Last + 4, ["debut", "start", "beginning", "initiation"])
                    || document.Timeline.DatesIn(sentence.First, sentence.Last).FirstOrDefault(d => d.Date.Month > 0) is not { Last: > 0 } at)
                {
                    continue;
                }

                var before = document.Timeline.Dates.Where(d => d.First < sentence.First && d.Date.Month > 0 && d.Date < at.Date).LastOrDefault();
                if (before.Last > 0 && ((at.Date.Year - before.Date.Year) * 12) + at.Date.Month - before.Date.Month is var told && told != months && told <= 24)
                {
                    yield return Slips.Of("duration-against-dates", document.Words(page.Narrative.SpanOf(duration.First, duration.Last)), document.Words(page.Narrative.SpanOf(before.First, before.Last)), document.Words(page.Narrative.SpanOf(at.First, at.Last)));
                }
            }
        }
    }
}
