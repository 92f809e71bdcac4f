using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Treatments;

/// <summary>Names of treatments that are something else, or nothing, without the words beside them.</summary>
internal static class ShortNames
{
    /// <summary>"mise en place de deux stents dans l'artère coronaire", "stented for a myocardial infarction".</summary>
    private static readonly WordStarts OfHeart = new("coron", "infarct", "myocard", "angor", "angina", "stemi", "carotid", "iliaq", "iliac", "interventriculair", "circumflex", "circonflex", "pharmacoact", "aort", "anevr", "aneurysm", "vasculair");

    /// <summary>"testostérone dans l'intervalle de castration", "adénomectomie prostatique pour HBP": a level of a hormone, a growth that is no tumour of this kind.</summary>
    public static bool IsOfOtherMatter(Page page, Mention mention, string value) => value switch
    {
        "orchiectomy" => page.HasWord(mention.First, mention.Last, ["castrat"]) && page.HasWord(mention.First - 4, mention.Last + 3, ["interval", "taux", "niveau", "level", "range", "testost", "resist"]),
        "prostatectomy" => page.HasWord(mention.Last, mention.Last + 7, ["hbp", "bph", "hyperplas", "benign"]),
        "stent" => page.HasWord(mention.First - 8, mention.Last + 8, OfHeart),
        "radioiodine" => page.HasWord(mention.Last, mention.Last + 7, ["scintig", "scan", "spect", "uptake", "captat"]) && !page.HasWord(mention.Last, mention.Last + 7, ["gbq", "mci", "cure", "ablat", "therap"]),
        "tae" => page.HasWord(mention.Last, mention.Last + 8, ["aneurysm", "pseudoan", "anevr", "fistul", "malform", "hemorro", "varic"]),
        _ => false,
    };

    /// <summary>"traitement hormonal de substitution": what an organ no longer makes.</summary>
    public static bool IsReplacement(Page page, Mention mention, string value) => value == "hormone-therapy" && page.HasWord(mention.Last, mention.Last + 3, ["substit", "replacement", "thyro"]);

    /// <summary>How far apart two drugs of one combination stand, an amount between.</summary>
    private const int Joint = 9;

    /// <summary>"IFO et EPI", "CBDCA (AUC 4)-VNR", "gemcitabine and S-1", "VNR 25 mg/m2": another drug joined to it, or an amount for the area, makes an abbreviation the name of a drug.</summary>
    public static bool IsDrug(Page page, ReadOnlySpan<Mention> mentions, int own)
    {
        var mention = mentions[own];
        if (!page.Lexicon.Has(mention, ConceptKind.Drug) || !page.Tokens[mention.First].Is(TokenMarks.Upper) || page.Tokens[mention.First].Length > 6 || page.Words(mention.First) is "LAR")
        {
            return false;
        }

        return (own > 0 && page.Lexicon.Has(mentions[own - 1], ConceptKind.Drug) && AreJoined(page, mentions[own - 1].Last, mention.First))
            || (own + 1 < mentions.Length && page.Lexicon.Has(mentions[own + 1], ConceptKind.Drug) && AreJoined(page, mention.Last, mentions[own + 1].First))
            || (mention.Last + 3 < page.Tokens.Length && page.Tokens[mention.Last].Kind == TokenKind.Number && page.IsWord(mention.Last + 1, "mg") && page.IsSign(mention.Last + 2, '/') && page.IsWord(mention.Last + 3, "m"));
    }

    private static bool AreJoined(Page page, int first, int last)
    {
        var joined = false;
        for (var i = first; i < last; i++)
        {
            joined |= page.IsSign(i, '+') || page.IsSign(i, '-') || page.IsSign(i, '/') || page.IsSign(i, ',') || page.IsAnyWord(i, ["et", "and", "plus", "with", "avec", "puis", "then"]);
            if (page.IsSign(i, ';') || page.IsSign(i, '.') || (page.Tokens[i].Kind == TokenKind.Word && !page.IsAnyWord(i, ["et", "and", "plus", "with", "avec", "puis", "then", "auc", "mg", "m", "g", "l", "de", "du"])))
            {
                return false;
            }
        }

        return joined && last - first <= Joint;
    }

    /// <summary>"5 cures de VAC", "AC pendant 2 cycles", "schéma EC": cycles or the word for a regimen beside the short name.</summary>
    public static bool IsRegimen(Page page, Mention mention)
    {
        if (mention.Last - mention.First != 1 || page.Tokens[mention.First].Length > 5 || !page.Tokens[mention.First].Is(TokenMarks.Upper))
        {
            return false;
        }

        return (page.IsAnyWord(mention.First - 1, ["de", "of"]) && page.HasWord(mention.First - 4, mention.First - 1, ["cycle", "cures", "cure", "courses", "course"]))
            || (page.IsAnyWord(mention.Last, ["pendant", "for", "pour", "x"]) && page.HasWord(mention.Last + 1, mention.Last + 4, ["cycle", "cures", "courses"]))
            || page.HasWord(mention.First - 2, mention.First, ["schema", "regim", "protocol"]);
    }
}
