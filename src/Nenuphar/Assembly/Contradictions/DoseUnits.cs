using Nenuphar.Cases;
using Nenuphar.Context;

namespace Nenuphar.Assembly.Contradictions;

/// <summary>Interferon in "mU" or "mUI": thousandths where millions are meant; and a daily dose given on named days of the week.</summary>
internal static class DoseUnits
{
    private static readonly string[] Days = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    public static IEnumerable<Contradiction> Find(OpenDocument document)
    {
        var page = document.Page;
        foreach (var statement in document.Statements.Where(s => s.Kind == FactKind.Treatment && Agents.Is(s.Value, "interferon")))
        {
            var sentence = page.Narrative.Sentences[page.SentenceOf(statement.Token)];
            for (var i = statement.Token; i < sentence.Last; i++)
            {
                if (page.Words(i) is "mU" or "mUI" or "mIU" || (page.Words(i) is "m" && i + 1 < sentence.Last && page.Words(i + 1) is "U" or "UI"))
                {
                    yield return Slips.Of("milli-for-million", document.Words(statement.Span), document.Words(page.Narrative.SpanOf(Math.Max(sentence.First, i - 1), Math.Min(sentence.Last, i + 3))));
                    break;
                }
            }

            if (statement["dose"]?.EndsWith("/d", StringComparison.Ordinal) == true && page.HasWord(statement.Token, sentence.Last, Days))
            {
                yield return Slips.Of("daily-on-weekdays", document.Words(page.Narrative.SpanOf(statement.Token, Math.Min(sentence.Last, statement.Token + 14))));
            }
        }
    }
}
