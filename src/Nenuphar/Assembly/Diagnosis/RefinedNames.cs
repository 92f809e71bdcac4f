using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Diagnosis;

/// <summary>Words behind a tumour's name that make it a finer one.</summary>
internal static class RefinedNames
{
    private const int Reach = 7;

    /// <summary>"paragangliome de l'organe de Zuckerkandl", "RENAL CELL CARCINOMA, CONVENTIONAL (CLEAR) CELL TYPE".</summary>
    public static string Of(Page page, Mention mention, string code) => code switch
    {
        "8680/3" when page.HasWord(mention.Last, mention.Last + Reach, ["zuckerk", "extra"]) || page.HasWord(mention.First - 3, mention.First, ["extraadr", "extra"]) => "8693/3",
        "8312/3" when IsClear(page, mention.Last) || IsConventional(page, mention.First) => "8310/3",
        "8510/3" when IsOfThyroid(page, mention) => "8345/3",
        "8041/3" when IsHypercalcaemic(page, mention) => "8044/3",
        _ => code,
    };

    /// <summary>"small cell carcinoma of the ovary, hypercalcaemic type": no neuroendocrine tumour; hypercalcaemia beside a small cell carcinoma is no such type.</summary>
    private static bool IsHypercalcaemic(Page page, Mention mention)
    {
        var range = page.Narrative.Sentences[page.SentenceOf(mention.First)];
        for (var i = Math.Max(range.First, mention.First - Reach); i < Math.Min(range.Last, mention.Last + Reach); i++)
        {
            if (page.StartsAny(i, ["hypercalc"]))
            {
                return page.IsWord(i + 1, "type") || page.IsWord(i - 1, "type") || (page.IsSign(i + 1, '-') && page.IsWord(i + 2, "type"));
            }
        }

        return false;
    }

    /// <summary>"thyroidectomie totale pour un carcinome médullaire": in a sentence that names the thyroid and no breast.</summary>
    private static bool IsOfThyroid(Page page, Mention mention)
    {
        var sentence = page.Narrative.Sentences[page.SentenceOf(mention.First)];
        return page.HasWord(sentence.First, sentence.Last, ["thyroid"]) && !page.HasWord(sentence.First, sentence.Last, ["sein", "mamma", "breast"]);
    }

    /// <summary>"conventional (clear cell) renal cell carcinoma", "conventional (granular and clear cell)".</summary>
    private static bool IsConventional(Page page, int mention) =>
        page.HasWord(mention - 8, mention, ["conventional", "conventionnel"]) && page.HasWord(mention - 7, mention, ["clear", "clair"]) && !page.HasWord(mention - 9, mention, ["non"]);

    private static bool IsClear(Page page, int from)
    {
        for (var i = from; i < Math.Min(from + Reach, page.Tokens.Length - 2); i++)
        {
            if (page.IsWord(i, "non") || page.IsWord(i, "not"))
            {
                return false;
            }

            if (page.IsWord(i, "clear") || (page.StartsAny(i, ["cellule"]) && page.IsWord(i + 1, "claires")))
            {
                return page.HasWord(i, i + 5, ["cell"]);
            }
        }

        return false;
    }

    /// <summary>"neuroendocrine carcinoma, large cell type", "neuroendocrine carcinoma of the left breast, small cell type": behind the organ as an apposition.</summary>
    public static string? CellSize(Page page, Mention mention)
    {
        var last = page.Narrative.Sentences[page.SentenceOf(mention.First)].Last;
        for (var i = mention.Last; i < Math.Min(mention.Last + 12, page.Tokens.Length - 1); i++)
        {
            if (page.IsWord(i, "non") || (i >= mention.Last + 5 && (i >= last || page.IsSign(i, ';'))))
            {
                return null;
            }

            if (i >= mention.Last + 5 && !(page.IsWord(i + 2, "type") || page.IsSign(i - 1, '(') || (page.IsAnyWord(i - 1, ["a", "de", "type"]) && (page.IsSign(i - 2, ',') || page.IsWord(i - 1, "type") || page.IsWord(i - 2, "type")))))
            {
                continue;
            }

            if (page.Starts(i + 1, "cell") && (page.IsWord(i, "large") || page.IsWord(i, "grandes")))
            {
                return "8013/3";
            }

            if (page.Starts(i + 1, "cell") && (page.IsWord(i, "small") || page.IsWord(i, "petites")))
            {
                return "8041/3";
            }
        }

        return null;
    }

    /// <summary>"carcinome de la prostate à différenciation neuroendocrine".</summary>
    public static bool Differentiates(Page page, int from)
    {
        for (var i = from; i < Math.Min(from + 7, page.Tokens.Length - 1) && page.Tokens[i].Kind == TokenKind.Word; i++)
        {
            if (page.IsWord(i, "sans") || page.IsWord(i, "without") || page.IsWord(i, "no"))
            {
                return false;
            }

            if (page.Starts(i, "differen") && (page.Starts(i + 1, "neuroendocrin") || page.Starts(i - 1, "neuroendocrin")))
            {
                return true;
            }
        }

        return false;
    }
}
