using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Values;

/// <summary>Nodes that are said to be reached by the tumour, or found so by a puncture.</summary>
internal static class InvolvedNodes
{
    private static readonly WordStarts Reached = new("atteint", "envahi", "involve", "positif", "pathologique", "tumora");

    /// <summary>How many words stand between a node and what it was found to be.</summary>
    private const int Finding = 9;

    private static readonly string[] Found =
        ["was", "were", "is", "are", "has", "have", "had", "been", "be", "to", "proved", "proven", "found", "came", "back", "turned", "out", "tested", "est", "sont", "etait", "etaient", "ete", "ont", "s", "se", "revele", "reveles", "revelee", "revelees", "avere", "averes", "averee", "averees", "etre", "histologically", "histologiquement", "also", "egalement", "tous", "toutes", "all"];

    private static readonly WordStarts Regions = new("region", "locoregion", "mediastin", "axill", "mesenter", "cervic", "inguin", "pelvi", "retroperiton", "peripancre", "hilair", "peritum");

    /// <summary>"29 ganglions atteints", "adénopathie métastatique", "nodes involved".</summary>
    public static bool Are(Page page, Mention mention)
    {
        if (!page.Lexicon.Has(mention, ConceptKind.Site) || !MayBeNode(page, mention) || Places.OrganOf(page, mention) is not { Value: "lymph-node" })
        {
            return false;
        }

        for (var i = mention.Last; i < Math.Min(mention.Last + 3, page.Tokens.Length); i++)
        {
            if (page.StartsAny(i, Reached) || page.IsWord(i, "positive"))
            {
                if (page.IsSign(i + 1, ':') && !IsAnswered(page, i + 2))
                {
                    return false;
                }

                return (page.At(i) & Circumstance.Negated) == 0;
            }
        }

        return IsFoundSo(page, mention) || IsPositive(page, mention);
    }

    /// <summary>"Lymph nodes involved: 3/12", "Envahissement : oui": the label of a form is answered.</summary>
    private static bool IsAnswered(Page page, int at) =>
        (page.HasNumber(at) && !page.IsSign(at + 1, '.') && page.Words(at) is not "0") || page.StartsAny(at, ["yes", "oui", "positi", "presen", "ident", "involv", "all", "both"]) || page.IsAnyWord(at, ["one", "two", "three", "un", "deux", "trois"]);

    /// <summary>"trois ganglions se sont révélés positifs", "the node proved to be involved".</summary>
    private static bool IsFoundSo(Page page, Mention node)
    {
        var at = node.Last;
        while (at < Math.Min(node.Last + Finding, page.Tokens.Length) && (page.IsAnyWord(at, Found) || IsShare(page, at) || page.CharAt(at) is '\'' or '’' || page.StartsAny(at, Regions)))
        {
            at++;
        }

        return at > node.Last && (page.StartsAny(at, Reached) || page.IsAnyWord(at, ["positive", "positives"])) && !page.IsAnyWord(at + 1, ["for", "pour", "au", "to"])
            && (page.At(at) & Circumstance.Negated) == 0 && page.SentenceOf(at) == page.SentenceOf(node.First);
    }

    /// <summary>"deux ganglions sur 19 prélevés étaient envahis": of how many.</summary>
    private static bool IsShare(Page page, int at) => page.Tokens[at].Kind == TokenKind.Number || page.IsAnyWord(at, Shares) || SpelledNumber.Of(page, at) is not null;

    private static readonly WordStarts Shares = new("sur", "parmi", "les", "of", "out", "the", "examines", "preleves", "reseques", "analyses", "examined", "removed", "resected", "sampled");

    /// <summary>Most organs are none: whether they are told as organs need not be asked.</summary>
    private static bool MayBeNode(Page page, Mention mention)
    {
        foreach (ref readonly var sense in page.Lexicon.SensesOf(mention))
        {
            if (sense.Kind == ConceptKind.Site && sense.Concept.Value == "lymph-node")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"ganglions médiastinaux", "retroperitoneal nodes": the nodes of a region, not the region too; none where they are told already.</summary>
    public static string? SiteOf(Page page, Mention place, string site, List<Statement> told)
    {
        if (site == "retroperitoneum" && page.HasWord(place.First - 4, place.Last + 2, Nodes))
        {
            return "lymph-node";
        }

        if (site is "retroperitoneum" or "mediastinum" or "pelvis" or "abdomen" or "thorax" && IsStation(page, place))
        {
            return told.Exists(static other => other.Kind == FactKind.Metastasis && other.Value == "lymph-node") ? null : "lymph-node";
        }

        if (site is not ("mediastinum" or "pelvis" or "abdomen" or "thorax") || !(page.HasWord(place.Last, place.Last + 1, Nodes) || page.StartsAny(place.Last + 1, ["node", "gangl"]) || page.HasWord(place.First - 1, place.First, Nodes) || (page.Starts(place.First - 1, "lymphat") && page.HasWord(place.First - 2, place.First - 1, Nodes))))
        {
            return site;
        }

        foreach (var other in told)
        {
            if (other.Kind == FactKind.Metastasis && other.Value == "lymph-node" && Math.Abs(other.Token - place.First) <= 3)
            {
                return null;
            }
        }

        return "lymph-node";
    }

    /// <summary>"métastases ganglionnaires cervicales, thoraciques et rétropéritonéales": nothing but adjectives of place between the nodes and this one.</summary>
    private static bool IsStation(Page page, Mention place)
    {
        for (var i = place.First - 1; i >= Math.Max(0, place.First - LongestList); i--)
        {
            if (page.StartsAny(i, Nodes))
            {
                return true;
            }

            var word = page.Words(i);
            if (!(page.IsSign(i, ',') || page.IsSign(i, '-') || page.IsAnyWord(i, ["et", "and"]) || word.EndsWith("ales", StringComparison.OrdinalIgnoreCase) || word.EndsWith("iques", StringComparison.OrdinalIgnoreCase) || word.EndsWith("aires", StringComparison.OrdinalIgnoreCase) || word.EndsWith("ennes", StringComparison.OrdinalIgnoreCase)))
            {
                return false;
            }
        }

        return false;
    }

    private const int LongestList = 10;

    private static readonly WordStarts Nodes = new("aden", "gangl", "node", "nodal", "lymph");

    /// <summary>"la ponction de l'adénopathie axillaire est positive pour un carcinome".</summary>
    private static bool IsPositive(Page page, Mention node)
    {
        for (var i = node.Last; i < Math.Min(node.Last + 9, page.Tokens.Length - 1) && page.CharAt(i) is not ('.' or ';' or '('); i++)
        {
            if (page.Starts(i, "positi") && (page.IsWord(i + 1, "pour") || page.IsWord(i + 1, "for")))
            {
                return (page.At(i) & Circumstance.Negated) == 0 && page.SentenceOf(i) == page.SentenceOf(node.First);
            }
        }

        return false;
    }
}
