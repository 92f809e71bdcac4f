using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Details;

/// <summary>Which treatments the words say are being given: "cisplatin-etoposide ongoing", "sunitinib depuis mars", "currently on lanreotide". That no end is told is not enough.</summary>
internal static class OngoingTreatments
{
    /// <summary>Tokens before and behind the agent in which it is said; behind it stand dose, interval and cycles.</summary>
    private const int Before = 4, Behind = 12;

    private static readonly string[] Now = ["currently", "actuellement", "still", "toujours", "encore", "remains", "reste", "continues", "poursuit"];
    private static readonly string[] On = ["on", "under", "sous", "receiving", "recoit", "with", "par", "the", "la", "le", "l", "treated", "traite", "traitee", "his", "her", "son", "sa"];
    private static readonly string[] Ended = ["until", "jusqu", "arret", "stopp", "interromp", "discontinu", "suspend", "termin", "achev", "completed", "finish"];

    public static void Read(Page page, List<Statement> statements)
    {
        var given = statements.FindAll(s => s is { Kind: FactKind.Treatment, IsAffirmed: true } && Agents.ClassOf(s.Value).Modality is Modality.Systemic or Modality.Radionuclide);
        foreach (var course in given.Where(s => s["end"] is null && s["stop"] is null && (s.Circumstance & Circumstance.Past) == 0))
        {
            var next = given.Where(s => s.Token > course.Token && s.Span.Begin >= course.Span.End).Select(s => s.Token).DefaultIfEmpty(int.MaxValue).Min();
            if (IsNow(page, course, next) && !statements.Exists(s => s is { Kind: FactKind.Finding, Value: "treatment-ongoing" } && s["due"] == course.Value))
            {
                statements.Add(new Statement(FactKind.Finding, "treatment-ongoing", course.Span) { Token = course.Token }.With("due", course.Value));
            }
        }
    }

    private static bool IsNow(Page page, Statement course, int next)
    {
        var sentence = page.Narrative.Sentences[page.SentenceOf(course.Token)];
        var last = Math.Min(Math.Min(sentence.Last, next), course.Token + Behind);
        if (page.HasWord(course.Token, Math.Min(sentence.Last, next), Ended))
        {
            return false;
        }

        for (var i = course.Token; i < last; i++)
        {
            if (page.IsSign(i, ';'))
            {
                break;
            }

            if (IsGoingOn(page, i) || (course["start"] is not null && page.IsAnyWord(i, ["since", "depuis"])))
            {
                return true;
            }
        }

        for (var i = course.Token - 1; i >= Math.Max(sentence.First, course.Token - Before); i--)
        {
            if (IsGoingOn(page, i) || page.IsAnyWord(i, Now))
            {
                return !page.IsAnyWord(i - 1, ["not", "pas", "no", "n"]);
            }

            if (!page.IsAnyWord(i, On) && page.Tokens[i].Kind != TokenKind.Number && !page.IsSign(i, '\''))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"ongoing", "en cours", "se poursuit"; "en cours d'évaluation" is of something else, and "plus en cours" says no.</summary>
    private static bool IsGoingOn(Page page, int i) =>
        (page.IsWord(i, "ongoing") && !page.IsAnyWord(i - 1, ["not", "no", "longer"]) && !page.HasWord(i + 1, i + 3, ["evalu", "assess", "discuss"]))
        || (page.IsWord(i, "cours") && page.IsWord(i - 1, "en") && !page.IsAnyWord(i - 2, ["plus", "pas"]) && !page.IsAnyWord(i + 1, ["d", "de", "du", "des"]))
        || (page.IsAnyWord(i, ["poursuit", "poursuivent"]) && page.IsWord(i - 1, "se"))
        || (page.IsAnyWord(i, ["continues", "continuing"]) && !page.IsAnyWord(i + 1, ["to", "with"]));
}
