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
