using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Values;

/// <summary>Words for a metastasis that tell none.</summary>
internal static class SpreadWords
{
    private const int LongestBracket = 5;

    /// <summary>"le scanner met en évidence", "she met the criteria": the verb.</summary>
    public static bool IsVerb(Page page, Mention mention) =>
        page.IsWord(mention.First, "met") && !page.Tokens[mention.First].Is(TokenMarks.Upper)
        && (page.Narrative.Language == Language.French || page.IsAnyWord(mention.Last, ["en", "fin", "sur", "l", "le", "la", "les", "un", "une", "the", "all", "these", "this", "with", "his", "her", "criteria", "inclusion"]));

    /// <summary>"cancer du sein métastatique", "polymétastatique", "oligo-métastatique": the organ before it is that of the tumour.</summary>
    public static bool IsAdjective(Page page, int token) =>
        page.StartsAny(token, Adjectives) || (page.IsAnyWord(token, ["oligo", "poly", "multi", "pluri", "pauci"]) && page.IsSign(token + 1, '-') && page.Starts(token + 2, "metastati"));

    private static readonly WordStarts Adjectives = new("metastati", "oligometastati", "polymetastati", "multimetastati", "plurimetastati", "paucimetastati");

    /// <summary>"lymphangite carcinomateuse de la paroi", "carcinomatous lymphangitis of the gastric wall": in the lymph vessels of the organ that was taken out, not in the lung.</summary>
    public static bool IsInWall(Page page, Mention mention)
    {
        if (!page.Starts(mention.First, "lymphang") && !page.Starts(mention.Last - 1, "lymphang"))
        {
            return false;
        }

        var sentence = page.Narrative.Sentences[page.SentenceOf(mention.First)];
        return page.HasWord(sentence.First, sentence.Last, Walls) && !page.HasWord(sentence.First, sentence.Last, Chest);
    }

    private static readonly WordStarts Walls = new("extramur", "intramur", "paroi", "wall", "specimen", "perineur", "musculeuse", "muscularis", "muqueuse", "mucosa", "sousmuqueuse", "submucos", "sereuse", "serosa");
    private static readonly WordStarts Chest = new("pulm", "poumon", "lung", "thora", "chest", "bronch", "scanner", "tdm", "ct", "dyspn", "interstit", "pleur", "lobectom", "lobe");

    /// <summary>"Node involvement: x": a letter is no answer that tells anything.</summary>
    public static bool IsLetterField(Page page, int behind) =>
        page.IsSign(behind, ':') && behind + 1 < page.Tokens.Length && page.Tokens[behind + 1].Kind == TokenKind.Word && page.Tokens[behind + 1].Length == 1;

    /// <summary>"Distant metastasis (pM): pMX", "Métastases à distance : inconnues": a field of a form that is left open or denied.</summary>
    public static bool IsOpenField(Page page, int behind)
    {
        var at = behind;
        if (page.IsSign(at, '('))
        {
            while (at < behind + LongestBracket && !page.IsSign(at, ')'))
            {
                at++;
            }

            at++;
        }

        return page.IsSign(at, ':')
            && (page.StartsAny(at + 1, ["pmx", "mx", "cmx", "pm0", "m0", "cm0", "unknown", "inconnu", "absen", "aucun", "indetermin"]) || page.IsAnyWord(at + 1, ["x", "no", "not", "none", "non", "cannot", "na", "0"]));
    }
}
