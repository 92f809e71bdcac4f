using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Context;

/// <summary>Organs that a tumour grows into, and nodes that are counted: named in its report, they are neither its place nor what was sampled.</summary>
internal static class Invasions
{
    private const int Reach = 6;
    private static readonly WordStarts Verbs = new("invading", "invades", "invaded", "envahissant", "envahissent", "envahit", "infiltrant", "infiltrent", "infiltre", "infiltrating", "infiltrates", "extending", "extends", "etend", "etendant", "penetrating", "penetrant", "reaching", "atteignant", "abutting", "perforating", "perforates", "perforated", "perforant", "perfore", "perforent", "breaching", "breaches", "breached", "rompant", "effleurant", "depassant", "encasing", "engainant", "refoulant", "comprimant", "compressing", "deplacant", "displacing", "repoussant", "displaces", "deplace");
    private static readonly WordStarts Invaded = new("envahi", "envahie", "envahis", "envahies", "invaded");
    private static readonly WordStarts Infiltrating = new("infiltrant", "infiltrante", "infiltrants", "infiltrantes");
    private static readonly WordStarts Invasive = new("invasif", "invasifs", "invasive", "invasives");
    private static readonly string[] Of = ["de", "du", "d", "of"];
    private static readonly string[] Articles = ["le", "la", "les", "l", "the", "into"];
    private static readonly WordStarts Nouns = new("envahissement", "invasion", "extension", "infiltration", "adherence", "adherent", "contact", "perforation");

    /// <summary>"invading the pericardium and the pleura", "envahissement de la vessie", "péricarde envahi", "muscle-invasive"; not "carcinome infiltrant du sein".</summary>
    public static bool IsInvaded(Page page, Mention organ)
    {
        if (page.IsAnyWord(organ.Last, Invaded) || (page.StartsAny(organ.Last, ["was", "were", "est", "sont"]) && page.StartsAny(organ.Last + 1, ["envahi", "invaded", "infiltr"]))
            || (page.IsSign(organ.Last, '-') && page.StartsAny(organ.Last + 1, ["invas", "invad", "infiltr"])))
        {
            return true;
        }

        var first = Math.Max(page.Narrative.Sentences[page.SentenceOf(organ.First)].First, organ.First - Reach);
        for (var i = organ.First - 1; i >= first; i--)
        {
            if (page.CharAt(i) is ';' or ':' or '.' && page.Tokens[i].Kind == TokenKind.Symbol)
            {
                return false;
            }

            if (page.IsWord(i, "into") && organ.First - i <= 3 && !page.HasWord(first, i, ["metast"]))
            {
                return true;
            }

            if (page.IsAnyWord(i, Nouns) || (page.IsAnyWord(i, Verbs) && !page.IsWord(i + 1, "du") && !page.IsWord(i + 1, "de") && !page.IsWord(i + 1, "des") && !page.IsWord(i + 1, "d") && !page.IsWord(i + 1, "of")
                && !IsOfName(page, i)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"adénocarcinome peu différencié et infiltrant du rectum": the tumour is called so; not "infiltrant le rectum", "infiltrant de façon diffuse le rectum".</summary>
    public static bool IsAdjective(Page page, int at)
    {
        if (page.IsAnyWord(at, Invasive))
        {
            return page.IsAnyWord(at + 1, Of);
        }

        return page.IsAnyWord(at, Infiltrating) && page.IsAnyWord(at + 1, Of) && !page.StartsAny(at + 2, ["facon", "manier", "part"]);
    }

    /// <summary>"carcinome canalaire infiltrant localement avancé du sein": the word is part of the tumour's name.</summary>
    private static bool IsOfName(Page page, int at)
    {
        foreach (var mention in page.MentionsIn(page.SentenceOf(at)))
        {
            if (page.Lexicon.Has(mention, ConceptKind.Morphology) && mention.First <= at + 1 && mention.Last >= at)
            {
                return !page.IsAnyWord(at + 1, Articles);
            }
        }

        return false;
    }

    /// <summary>"ganglions 2N+/18", "Nodes: 0/11", "12 lymph nodes".</summary>
    public static bool IsCounted(Page page, Mention node)
    {
        if (page.Tokens[Math.Max(node.First - 1, 0)].Kind == TokenKind.Number && node.First > 0)
        {
            return true;
        }

        for (var i = node.Last; i < Math.Min(node.Last + 6, page.Tokens.Length - 1); i++)
        {
            if (page.IsSign(i, '/') && page.Tokens[i + 1].Kind == TokenKind.Number)
            {
                return !page.StartsAny(i - 1, ["mitos"]);
            }
        }

        return false;
    }
}
