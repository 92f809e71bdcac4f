using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Text;
using Nenuphar.Time;

namespace Nenuphar.Assembly.Contradictions;

/// <summary>"En mars 2019, 2 ans après l'opération" where the only operation is told in 2015.</summary>
internal static class AfterOperation
{
    /// <summary>Months: what rounding explains.</summary>
    private const double OfYears = 8;
    private const double OfMonths = 2;
    private const int Reach = 4;

    private static readonly string[] After = ["apres", "after", "following"];
    private static readonly WordStarts Operation = new("operat", "chirurg", "surg", "resect", "exeres", "interven", "colectom", "hemicolectom", "pancreatectom", "gastrectom", "lobectom");

    public static IEnumerable<Contradiction> Find(OpenDocument document)
    {
        var page = document.Page;
        foreach (var duration in document.Timeline.Durations)
        {
            if (duration.Months is not { } months || months <= 0 || !IsAfterOperation(page, duration.Last) || (page.At(duration.First) & (Circumstance.Planned | Circumstance.Literature | Circumstance.Family | Circumstance.Hypothetical)) != 0)
            {
                continue;
            }

            var sentence = page.Narrative.Sentences[page.SentenceOf(duration.First)];
            if (document.Timeline.DatesIn(sentence.First, sentence.Last) is not [{ Inferred: false } at] || Operated(document, duration) is not { } operated)
            {
                continue;
            }

            var days = operated.On.DaysTo(at.Date);
            var allowed = duration.Unit == 'y' ? OfYears : OfMonths;
            var low = (duration.Low * (duration.Unit == 'y' ? 12 : 1)) - allowed;
            if (days.High / 30.44 < low || days.Low / 30.44 > months + allowed)
            {
                yield return Slips.Of("duration-after-operation", document.Words(duration.First, duration.Last), document.Words(operated.Span), document.Words(at.First, at.Last));
                yield break;
            }
        }
    }

    private static bool IsAfterOperation(Page page, int last)
    {
        for (var i = last; i < Math.Min(last + 2, page.Tokens.Length); i++)
        {
            if (page.IsAnyWord(i, After))
            {
                return page.HasWord(i + 1, i + 1 + Reach, Operation);
            }
        }

        return false;
    }

    /// <summary>The only operation that is dated, told in another sentence.</summary>
    private static (PartialDate On, Span Span)? Operated(OpenDocument document, Duration duration)
    {
        var own = document.Page.SentenceOf(duration.First);
        var told = document.Statements.Where(s => s is { Kind: FactKind.Treatment, IsAffirmed: true } && Agents.ClassOf(s.Value).Modality == Modality.Surgery && document.Page.SentenceOf(s.Token) != own).ToList();
        var days = told.Select(s => PartialDate.TryParse(s["start"], out var on) ? on : (PartialDate?)null).OfType<PartialDate>().Distinct().ToList();
        return days is [var only] ? (only, told.First(s => s["start"] is not null).Span) : null;
    }
}
