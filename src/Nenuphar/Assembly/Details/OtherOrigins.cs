using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Details;

/// <summary>"Sans origine digestive ni pulmonaire", "no lung or bowel primary": where both the chest and the belly are said to hold no origin, no other primary was seen. One of the two alone leaves the other open.</summary>
internal static class OtherOrigins
{
    private const int Longest = 16;

    private static readonly string[] Denials = ["no", "without", "neither", "not", "sans", "aucun", "aucune", "pas", "ni", "absence"];
    private static readonly string[] Origins = ["origin", "primit", "primary", "primaries"];
    private static readonly string[] Chest = ["pulmon", "lung", "bronch", "thora", "poumon"];
    private static readonly string[] Belly = ["digest", "gastro", "intestin", "bowel", "abdom", "pancrea", "enter"];

    /// <summary>What may stand between the denial, the organs and the origin.</summary>
    private static readonly string[] Linking =
    [
        "any", "evidence", "of", "a", "an", "the", "other", "or", "nor", "and", "in", "from", "found", "seen", "obvious", "visible", "tract", "tumour", "tumor", "lesion", "source", "site", "for", "sign", "signs", "suspicious", "argument",
        "de", "d", "du", "des", "la", "le", "l", "ni", "ou", "et", "en", "dans", "au", "aux", "autre", "lesion", "tumeur", "pour", "une", "un", "evident", "evidente", "signe", "faveur", "localisation", "niveau", "tube", "tractus",
    ];

    public static void Read(Page page, List<Statement> statements)
    {
        foreach (var sentence in page.Narrative.Sentences)
        {
            for (var i = sentence.First; i < sentence.Last; i++)
            {
                if (page.IsAnyWord(i, Denials) && EndOf(page, i, sentence.Last) is var last && last > i && !page.HasWord(sentence.First, i, Doubting))
                {
                    statements.Add(new Statement(FactKind.Finding, "no-other-primary", page.Narrative.SpanOf(i, last)) { Token = i, Circumstance = page.At(last - 1) & ~Circumstance.Negated });
                    i = last;
                }
            }
        }
    }

    /// <summary>"On ne peut exclure", "cannot be excluded": then it is not said.</summary>
    private static readonly string[] Doubting = ["exclu", "elimin", "ecart", "rule", "cannot", "peut", "certain", "sure", "sur"];

    /// <summary>Behind the last of origin, chest and belly, if all three follow the denial.</summary>
    private static int EndOf(Page page, int denial, int end)
    {
        var (origin, chest, belly, last) = (false, false, false, denial);
        for (var i = denial + 1; i < Math.Min(end, denial + Longest); i++)
        {
            if (page.StartsAny(i, Origins))
            {
                (origin, last) = (true, i + 1);
            }
            else if (page.StartsAny(i, Chest))
            {
                (chest, last) = (true, i + 1);
            }
            else if (page.StartsAny(i, Belly))
            {
                (belly, last) = (true, i + 1);
            }
            else if (page.Tokens[i].Kind == TokenKind.Word ? !page.IsAnyWord(i, Linking) : !page.IsSign(i, ',') && !page.IsSign(i, '/') && !page.IsSign(i, '-') && !page.IsSign(i, '\'') && !page.IsSign(i, '\u2019'))
            {
                break;
            }
        }

        return origin && chest && belly && !page.HasWord(last, Math.Min(end, last + 4), ["exclu", "elimin", "ecart", "ruled"]) ? last : denial;
    }
}
