using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Diagnosis;

/// <summary>
/// Names of tumours that an organ parts: "carcinome pulmonaire épidermoïde", "cancer du poumon à petites cellules", "carcinome mammaire canalaire infiltrant",
/// "carcinoma of the breast, ductal type".
/// </summary>
internal static class PartedNames
{
    private const int Reach = 12;
    private static readonly string[] Links = ["de", "du", "des", "d", "la", "le", "l", "of", "the", "type", "infiltrant", "infiltrante", "invasif", "invasive", "infiltrating", "primitif", "primary", "gauche", "droit", "left", "right", "bilateral", "sous", "a"];
    private static readonly WordStarts Sides = new("superieur", "inferieur", "moyen", "distal", "proximal", "upper", "lower", "middle", "uterin");

    private static readonly (string Word, string Code)[] Words =
    [
        ("canalaire", "8500/3"), ("ductal", "8500/3"), ("lobulaire", "8520/3"), ("lobular", "8520/3"), ("epidermoide", "8070/3"), ("malpighien", "8070/3"), ("squameu", "8070/3"), ("squamous", "8070/3"), ("spinocellulaire", "8070/3"),
        ("urotheli", "8120/3"), ("transitionnel", "8120/3"), ("transitional", "8120/3"), ("microcyt", "8041/3"), ("papillaire", "8260/3"), ("follicul", "8330/3"), ("sereu", "8441/3"), ("serous", "8441/3"),
        ("mucineu", "8480/3"), ("mucinous", "8480/3"), ("endometrioid", "8380/3"), ("sarcomatoid", "8033/3"), ("adenosquam", "8560/3"), ("mucoepiderm", "8430/3"), ("basaloide", "8083/3"),
    ];

    private static readonly WordStarts Openings = new([.. Words.Select(word => word.Word)]);

    /// <summary>The code that the words behind an organ give to the general name before it; null if they give none.</summary>
    public static string? Of(Page page, Mention mention)
    {
        if (page.As(mention, ConceptKind.Morphology) is not { Value: "8000/3" or "8010/3" or "8140/3" } head || head.Has("benign") || !page.StartsAny(mention.First, ["carcin", "cancer", "adenocarcin", "neoplas", "tumeur"]))
        {
            return null;
        }

        var at = PastOrgan(page, mention);
        for (var end = Math.Min(mention.Last + Reach, page.Tokens.Length); at > 0 && at < end && !page.Tokens[at].Is(TokenMarks.ParagraphBefore); at++)
        {
            if (Named(page, at) is { } code)
            {
                return code;
            }

            if (!(page.IsAnyWord(at, Links) || page.IsAnyWord(at, Sides) || page.IsSign(at, ',') || page.IsSign(at, '\'') || page.IsSign(at, '’')))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The token behind the organ that follows the name, or behind the name if it holds the organ; 0 if there is none.</summary>
    private static int PastOrgan(Page page, Mention mention)
    {
        var edge = 0;
        foreach (var other in page.MentionsIn(page.SentenceOf(mention.First)))
        {
            if (other.First < mention.Last || OnlyLinks(page, other.First, other.Last))
            {
                // Small words may be terms too.
                continue;
            }

            if (other.First - Math.Max(edge, mention.Last) > 4 || !page.Lexicon.Has(other, ConceptKind.Site) || Places.OrganOf(page, other) is null || !OnlyLinks(page, Math.Max(edge, mention.Last), other.First))
            {
                break;
            }

            edge = other.Last;
        }

        return edge > 0 ? edge : mention.Last - mention.First > 1 || page.Lexicon.Has(mention, ConceptKind.Site) ? mention.Last : 0;
    }

    private static bool OnlyLinks(Page page, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (!(page.IsAnyWord(i, Links) || page.IsSign(i, '\'') || page.IsSign(i, '’')))
            {
                return false;
            }
        }

        return true;
    }

    private static string? Named(Page page, int at)
    {
        if (page.IsWord(at, "non") || page.IsWord(at, "not"))
        {
            return page.IsWord(at + 1, "microcytaire") || (page.IsWord(at + 1, "a") && page.IsWord(at + 2, "petites")) ? "8046/3" : null;
        }

        if (page.StartsAny(at, ["petites", "grandes", "small", "large"]) && page.StartsAny(at + 1, ["cell"]))
        {
            return page.HasWord(at + 2, at + 5, ["neuroendocrin"]) ? null : page.StartsAny(at, ["petites", "small"]) ? "8041/3" : "8012/3";
        }

        if (page.StartsAny(at, ["cellules"]))
        {
            return page.IsWord(at + 1, "claires") ? "8310/3" : page.HasWord(at + 1, at + 4, ["bague", "chaton", "anneau"]) ? "8490/3" : null;
        }

        if (page.IsWord(at, "clear") && page.Starts(at + 1, "cell"))
        {
            return "8310/3";
        }

        if (!Openings.Begin(page.Text, page.Tokens[at]))
        {
            return null;
        }

        foreach (var (word, code) in Words)
        {
            if (page.Starts(at, word))
            {
                return page.HasWord(at + 1, at + 4, ["situ"]) ? null
                    : code == "8441/3" && page.HasWord(at + 1, at + 5, ["grade"]) ? page.HasWord(at + 1, at + 5, ["haut", "high"]) ? "8461/3" : page.HasWord(at + 1, at + 5, ["bas", "low"]) ? "8460/3" : code
                    : code;
            }
        }

        return null;
    }
}
