using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Details;

/// <summary>
/// What the words tell of a treatment's outcome without its name: a best response given as a shrinkage ("au mieux une réduction de moins de 10 %"), a stop for a general decline,
/// and the organ of which alone a complete response is told.
/// </summary>
internal static class Outcomes
{
    private const double PartialResponse = 30;

    /// <summary>Sentences by which an answer may follow its treatment.</summary>
    private const int Following = 3;
    private const int Reach = 14;

    private static readonly WordStarts Stopped = new("arret", "interromp", "interrup", "suspend", "suspen", "stopp", "discontinu");
    private static readonly WordStarts Declines = new("deterior", "degrad", "alterat", "declin", "worsen");
    private static readonly WordStarts States = new("general", "performance", "condition", "physi");
    private static readonly WordStarts Answers = new("repons", "respons");
    private static readonly WordStarts Best = new("meilleur", "best", "mieux", "maxim");

    public static void Read(Page page, List<Statement> statements)
    {
        var given = statements.Where(s => s.Kind == FactKind.Treatment && s.IsAffirmed && s["cycle-on"] is null && Agents.ClassOf(s.Value).Modality is Modality.Systemic or Modality.Radionuclide).OrderBy(s => s.Token).ToList();
        if (given.Count == 0)
        {
            return;
        }

        BestByNumbers(page, given, statements);
        Decline(page, given, statements);
        OfOneOrgan(page, statements);
    }

    private static void BestByNumbers(Page page, List<Statement> given, List<Statement> statements)
    {
        foreach (var shrinkage in statements.Where(s => s.Kind == FactKind.Measure && s.IsAffirmed && s.Value.StartsWith("shrinkage=", StringComparison.Ordinal)).ToList())
        {
            var sentence = page.SentenceOf(shrinkage.Token);
            var range = page.Narrative.Sentences[sentence];
            if (!page.HasWord(range.First, shrinkage.Token, Answers) || !page.HasWord(range.First, shrinkage.Token, Best) || !Quantity.TryParse(shrinkage.Value["shrinkage=".Length..], out var percent))
            {
                continue;
            }

            var best = percent.Amount.AtLeast(PartialResponse) == Verdict.Met ? "PR" : percent.Amount.Below(PartialResponse) == Verdict.Met ? "SD" : null;
            var last = given.FindLast(t => t.Token < shrinkage.Token);
            if (best is null || last is null || sentence - page.SentenceOf(last.Token) > Following)
            {
                continue;
            }

            foreach (var course in given.Where(t => page.SentenceOf(t.Token) == page.SentenceOf(last.Token) && t.Token < shrinkage.Token && t["best"] is null).ToList())
            {
                statements.Add(Of(course, shrinkage.Span, shrinkage.Token).With("best", best));
            }
        }
    }

    /// <summary>"interrompu à cause d'un déclin de l'état général", "stopped because of a decline of performance status".</summary>
    private static void Decline(Page page, List<Statement> given, List<Statement> statements)
    {
        foreach (var course in given.Where(t => t["stop"] is null))
        {
            var sentence = page.Narrative.Sentences[page.SentenceOf(course.Token)];
            var next = given.Find(t => t.Token > course.Token + Reach) is { } other && other.Token < sentence.Last ? other.Token : sentence.Last;
            for (var i = course.Token; i < next; i++)
            {
                if (!page.StartsAny(i, Stopped) || page.At(i) != Circumstance.Affirmed)
                {
                    continue;
                }

                for (var at = i + 1; at < Math.Min(next, i + Reach); at++)
                {
                    if (page.StartsAny(at, Declines) && page.HasWord(at + 1, at + 7, States) && page.HasWord(i + 1, at, ["raison", "cause", "suite", "because", "due", "owing", "pour", "for", "devant"]))
                    {
                        statements.Add(Of(course, page.Narrative.SpanOf(i, at + 1), i).With("stop", "decline"));
                        i = next;
                        break;
                    }
                }
            }
        }
    }

    /// <summary>"réponse complète au niveau hépatique", "complete response in the liver", where other metastases are told: it is no complete response of the disease.</summary>
    private static void OfOneOrgan(Page page, List<Statement> statements)
    {
        var spread = statements.Where(s => s.Kind == FactKind.Metastasis && s.IsAffirmed).Select(s => s.Value).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; spread.Count > 1 && i < statements.Count; i++)
        {
            if (statements[i] is { Kind: FactKind.Treatment, IsAffirmed: true } course && course["best"] == "CR" && OrganOfAnswer(page, course) is { } organ && spread.Contains(organ))
            {
                statements[i] = course.With("best-at", organ);
            }
        }
    }

    private static string? OrganOfAnswer(Page page, Statement course)
    {
        var first = page.SentenceOf(course.Token);
        for (var s = first; s < Math.Min(page.Narrative.Sentences.Length, first + Following + 1); s++)
        {
            foreach (var answer in page.MentionsIn(s))
            {
                if (answer.First < course.Token || page.As(answer, ConceptKind.Response) is not { Value: "CR" })
                {
                    continue;
                }

                foreach (var place in page.MentionsIn(s))
                {
                    if (place.First >= answer.Last && place.First - answer.Last <= 7 && Places.OrganOf(page, place) is { } organ && !page.IsParted(answer.Last, place.First))
                    {
                        return organ.Value;
                    }
                }

                return null;
            }
        }

        return null;
    }

    /// <summary>The same course, told at another place.</summary>
    private static Statement Of(Statement course, Span span, int token) => new Statement(FactKind.Treatment, course.Value, span) { Token = token }
        .With("start", course["start"]).With("end", course["end"]).With("line", course["line"]);
}
