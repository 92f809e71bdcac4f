using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Values;

/// <summary>Whether a change of a gene is denied, doubted, or was only looked for.</summary>
internal static class GeneQuestions
{
    internal static readonly string[] Denials = ["non", "not", "no", "pas", "sans", "without", "ni", "neither", "nor", "aucun", "aucune", "never", "jamais"];
    internal static readonly WordStarts Denying = new("negati", "absen", "aucun", "exclu", "exempt");
    private const int Asking = 7;

    /// <summary>How far behind "was looked for" its result stands.</summary>
    private const int AskedReach = 16;

    internal static readonly WordStarts LookedFor = new("etude", "statut", "status", "recherch", "test", "analys", "analyz", "study", "studies", "determin", "dosage", "request", "demand", "search", "profil", "sequenc", "screen", "depist", "evaluat", "examin", "mutationn", "mutational", "assess");
    private static readonly WordStarts Telling = new("show", "montr", "revel", "reveal", "disclos", "uncover", "yield", "detect", "identif", "objectiv", "confirm", "demonstr", "found", "trouv", "positiv", "negativ", "porteu", "carrier", "harbo", "presence", "mettant", "evidence", "retrouv", "resultat", "result", "hereberg", "presentai", "porta");
    private static readonly WordStarts Purpose = new("determin", "recherch", "look", "search", "cherch", "depist", "screen", "ecart", "exclu", "verif", "check");
    private static readonly WordStarts Uncertain = new("possib", "ecart", "exclure", "eventuel", "suspect", "rule", "whether", "attente", "pending", "risque");

    public static bool IsDenied(Page page, int at, int from)
    {
        if ((page.At(at) & Circumstance.Negated) != 0 || page.StartsAny(at, ["unmethyl"]))
        {
            return true;
        }

        return DeniedBefore(page, at, from) || IsOfNone(page, at, from);
    }

    /// <summary>"Zero of five markers showed instability", "none of the genes is mutated".</summary>
    private static bool IsOfNone(Page page, int at, int from)
    {
        for (var i = at - 1; i >= Math.Max(from, at - 10) && !GeneResults.IsEnd(page, i); i--)
        {
            if (page.IsAnyWord(i, ["zero", "none"]) && page.IsWord(i + 1, "of"))
            {
                return true;
            }
        }

        return false;
    }

    public static bool DeniedBefore(Page page, int at, int from)
    {
        for (var i = at - 1; i >= Math.Max(from, at - 5); i--)
        {
            if (GeneResults.IsEnd(page, i) || GeneResults.IsAnd(page, i) || page.IsSign(i, ',') || page.IsSign(i, ':') || page.IsSign(i, '('))
            {
                return false;
            }

            if (page.IsAnyWord(i, Denials) || (page.StartsAny(i, Denying) && (!page.StartsAny(i, ["negati"]) || page.IsAnyWord(i + 1, ["pour", "for", "a", "au", "aux", "de", "to"]))))
            {
                return true;
            }
        }

        return false;
    }

    public static bool DeniedBehind(Page page, int first, int to)
    {
        var (end, asked) = (Math.Min(to, first + 7), false);
        for (var i = first; i < end && !GeneResults.IsEnd(page, i) && !page.IsSign(i, ',') && !(GeneResults.IsAnd(page, i) && !asked); i++)
        {
            if (page.StartsAny(i, LookedFor))
            {
                // "was looked for in the primary and in the metastasis and turned out to be negative"
                (end, asked) = (Math.Min(to, i + AskedReach), true);
            }

            if ((page.IsAnyWord(i, Denials) && !page.IsAnyWord(i, ["sans", "without"])) || (page.Tokens[i].Kind == TokenKind.Word && page.StartsAny(i, ["negati", "absen"])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The change or the gene was looked for, and no word of a result stands between.</summary>
    public static bool IsAsked(Page page, int at, int from)
    {
        for (var i = at - 1; i >= Math.Max(from, at - Asking); i--)
        {
            if (GeneResults.IsEnd(page, i) || page.StartsAny(i, Telling))
            {
                return false;
            }

            if (page.StartsAny(i, LookedFor))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"pour déterminer les mutations germinales de BRCA", "to look for a germline RET mutation": a disease that was looked for, and nothing behind it tells a result.</summary>
    public static bool IsOnlyAsked(Page page, Mention disease)
    {
        var sentence = page.Narrative.Sentences[page.SentenceOf(disease.First)];
        return page.HasWord(Math.Max(sentence.First, disease.First - 4), disease.First, Purpose) && IsAsked(page, disease.First, sentence.First) && !page.HasWord(disease.Last, sentence.Last, Telling);
    }

    public static bool IsUncertain(Page page, int at, int from)
    {
        for (var i = at - 1; i >= Math.Max(from, at - 5) && !GeneResults.IsEnd(page, i) && !page.IsSign(i, ','); i--)
        {
            if (page.StartsAny(i, Uncertain) || page.IsWord(i, "si") || page.IsWord(i, "if"))
            {
                return true;
            }
        }

        return false;
    }
}
