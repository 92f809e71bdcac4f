using Nenuphar.Cases;
using Nenuphar.Context;

namespace Nenuphar.Assembly.Contradictions;

/// <summary>What is told as done and dated after the day on which the document was written.</summary>
internal static class FutureDates
{
    /// <summary>Days by which a text may be typed or completed after its date.</summary>
    private const int Typing = 31;

    private const Circumstance NotDone = Circumstance.Planned | Circumstance.Hypothetical | Circumstance.Possible | Circumstance.Negated | Circumstance.Literature | Circumstance.Family;

    private static readonly WordStarts Ahead = new(
        "proch", "next", "futur", "prev", "plan", "propos", "valid", "valab", "expir", "echeanc", "until", "jusqu", "rdv", "rendez", "appoint", "schedul", "booked", "due", "control", "follow", "suivi", "surveill", "horizon", "repeat", "refaire", "sera", "seront", "will", "would");

    public static IEnumerable<Contradiction> Find(OpenDocument document)
    {
        if (document.Timeline.Dates.Count < 2 || LetterDate.Head(document) is not { Day: > 0 } letter)
        {
            yield break;
        }

        foreach (var date in document.Timeline.Dates)
        {
            var sentence = document.Page.Narrative.Sentences[document.Page.SentenceOf(date.First)];
            if (!date.Inferred && date.Date.Month > 0 && date.Date.Earliest.DayNumber - letter.Latest.DayNumber > Typing && (document.Page.AtTreatment(date.First) & NotDone) == 0 && !document.Page.HasWord(sentence.First, sentence.Last, Ahead)
                && document.Statements.Any(s => s.Token >= sentence.First && s.Token < sentence.Last && s.Kind is FactKind.Treatment or FactKind.Imaging or FactKind.Lab or FactKind.Response && s.IsAffirmed))
            {
                yield return Slips.Of("date-after-document", document.Words(date.First, date.Last), document.Words(HeadOf(document, letter)));
                yield break;
            }
        }
    }

    private static Text.Span HeadOf(OpenDocument document, PartialDate letter)
    {
        var head = document.Timeline.Dates.First(d => d.Date == letter);
        return document.Page.Narrative.SpanOf(head.First, head.Last);
    }
}
