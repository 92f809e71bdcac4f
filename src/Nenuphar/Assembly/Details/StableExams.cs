using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Details;

/// <summary>"CT of October 2026 stable", "scanner du 3 mai 2026 : stable": an image that shows the disease as it was. Without its day it is told only where no other answer is.</summary>
internal static class StableExams
{
    private const int Reach = 10;

    private static readonly string[] Exams = ["ct", "mri", "pet", "sstr-pet", "fdg-pet", "octreoscan", "imaging", "ultrasound"];
    private static readonly string[] Stable = ["stable", "stables", "inchange", "inchangee", "unchanged"];
    private static readonly string[] Joining = ["of", "de", "du", "d", "in", "en", "le", "on", "the", "is", "was", "are", "were", "reste", "restait", "remains", "remained", "est", "sont", "again", "toujours", "encore", "still", "scan", "control", "controle", "and", "et", "tap", "abdomen", "thorax", "hepatique", "hepatic", "liver", "follow", "up"];
    private static readonly string[] Behind = ["on", "under", "sous", "depuis", "since", "and", "et", "at", "a", "avec", "with", "for", "compared", "par", "versus", "but", "mais", "in", "en", "the", "again"];

    public static void Read(OpenDocument document, List<Statement> statements)
    {
        var page = document.Page;
        var answered = statements.Exists(s => s.IsAffirmed && (s.Kind == FactKind.Response || (s.Kind == FactKind.Treatment && (s["best"] is not null || s["stop"] == "progression"))));
        foreach (var exam in statements.FindAll(s => s is { Kind: FactKind.Imaging, IsAffirmed: true } && Array.IndexOf(Exams, s.Value) >= 0))
        {
            var range = page.Narrative.Sentences[page.SentenceOf(exam.Token)];
            if (At(document, exam, range.Last, out var on) is >= 0 and var at && (on is not null || !answered) && !statements.Exists(s => s.Kind == FactKind.Response && s.Value == "SD" && Math.Abs(s.Token - at) <= 2))
            {
                statements.Add(new Statement(FactKind.Response, "SD", page.Narrative.SpanOf(exam.Token, at + 1)) { Token = at }.With("on", on));
                answered |= on is null;
            }
        }
    }

    /// <summary>Where the word stands, with nothing but a day and joining words between; -1 if it does not.</summary>
    private static int At(OpenDocument document, Statement exam, int last, out string? on)
    {
        var page = document.Page;
        on = null;
        var from = exam.Token;
        while (from < last && page.Tokens[from].End <= exam.Span.End)
        {
            from++;
        }

        for (var i = from; i < Math.Min(last, from + Reach); i++)
        {
            if (page.IsAnyWord(i, Stable))
            {
                return (page.AtTreatment(i) & ~Circumstance.Past) == Circumstance.Affirmed && !page.IsAnyWord(i - 1, ["not", "non", "pas"]) && Ends(page, i + 1, last) ? i : -1;
            }

            if (document.Timeline.DatesIn(i, Math.Min(last, i + Reach)).FirstOrDefault(date => date.First == i) is { Last: > 0 } day)
            {
                on = day.Date.Month > 0 ? (day.Date with { Day = 0 }).ToString() : on;
                i = day.Last - 1;
            }
            else if (!page.IsAnyWord(i, Joining) && !page.IsSign(i, ':') && !page.IsSign(i, '-') && !page.IsSign(i, '(') && !page.IsSign(i, ')') && !page.IsSign(i, '\''))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>"stable angina", "stable size of the aneurysm": what is stable is told behind it.</summary>
    private static bool Ends(Page page, int at, int last) => at >= last || page.Tokens[at].Kind != TokenKind.Word || page.IsAnyWord(at, Behind);
}
