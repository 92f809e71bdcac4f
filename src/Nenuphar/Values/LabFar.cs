using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Values;

/// <summary>
/// A number with the unit of a concentration, apart from its analyte: "le CA 19-9 lors du bilan était de 71 U/ml", "the PSA had climbed again, reaching 12 ng/mL". Nothing else is
/// measured between, and a word that tells an amount leads to it.
/// </summary>
internal static class LabFar
{
    private const int Reach = 16, Nearby = 3;

    private static readonly WordStarts Leading = new(
        "de", "of", "at", "to", "was", "were", "is", "est", "etait", "etaient", "sont", "etant", "being", "que", "than", "about", "environ", "attei", "reach", "objectiv", "montr", "show", "reveal", "revel", "measur", "mesur", "read", "valeur", "value", "taux", "level", "chiffr", "pic", "peak", "nadir", "jusqu");
    private static readonly string[] Amounts = ["chiffre", "chiffres", "valeur", "valeurs", "taux", "niveau", "niveaux", "value", "values", "level", "levels", "pic", "peak", "maximum", "nadir", "figure", "figures", "concentration", "concentrations", "moyenne", "mean"];
    private static readonly WordStarts Apart = new("mais", "but", "et", "and", "ou", "or", "while", "whereas", "tandis", "alors", "suv", "suvmax", "sous", "under", "apres", "sans", "without", "puis", "then", "contre", "versus");
    private static readonly string[] Continuing = ["qui", "que", "which", "dont", "avec", "with", "soit", "etant", "being", "a", "de", "of", "jusqu", "atteignant", "reaching", "passant", "at", "to", "up", "etait", "was", "est", "is"];
    private static readonly WordStarts Limits = new("norm", "ref", "vn", "limit", "seuil", "cutoff", "threshold", "superieure", "inferieure", "plage", "range", "cible", "target", "positif", "uln");
    private static readonly KindSet Others = KindSet.Of(ConceptKind.Drug, ConceptKind.Regimen, ConceptKind.Imaging, ConceptKind.Ihc, ConceptKind.LabLevel, ConceptKind.Condition, ConceptKind.Toxicity);

    /// <summary>The token of the number; -1 if none is plainly this analyte's.</summary>
    public static int Number(Page page, Mention mention, Concept analyte, ReadOnlySpan<Mention> mentions, int m, int last)
    {
        if (page.Tokens[Math.Min(mention.Last, page.Tokens.Length - 1)] is { Length: 1 } letter && letter.Is(TokenMarks.Upper) && letter.Is(TokenMarks.SpaceBefore))
        {
            // "lymphocytes B (66/ul)": a part of them.
            return -1;
        }

        var end = Math.Min(Math.Min(last, page.Tokens.Length), Limit(page, mention, mentions, m, mention.Last + Reach));
        for (var i = mention.Last; i < end; i++)
        {
            if (page.Tokens[i].Kind == TokenKind.Number)
            {
                var unit = LabReader.UnitAt(page, LabReader.Grouped(page, i) ? i + 2 : i + 1, out _);
                if (unit is not null)
                {
                    return (IsConcentration(unit) || (IsOfDay(unit) && (analyte.Has("urinary") || analyte.Value.StartsWith("urine-", StringComparison.Ordinal)))) && !page.IsClaimed(i) && IsLed(page, mention.Last, i) && !InOrder.IsSaid(page, page.SentenceOf(i)) ? i : -1;
                }

                if (!page.IsYear(i) && !LabReader.IsDay(page, i, i + 1) && !page.IsSign(i + 1, '/') && !page.IsSign(i - 1, '/'))
                {
                    return -1;
                }
            }
            else if (IsEnd(page, i))
            {
                return -1;
            }
        }

        return -1;
    }

    private static bool IsEnd(Page page, int at)
    {
        if (page.Tokens[at].Kind == TokenKind.Word)
        {
            return page.IsAnyWord(at, Apart) || page.Tokens[at].Is(TokenMarks.ParagraphBefore) || (page.IsAnyWord(at, ["avec", "with"]) && !page.IsAnyWord(at + 1, Amounts) && !page.IsAnyWord(at + 2, Amounts) && !page.IsAnyWord(at + 3, Amounts));
        }

        return page.CharAt(at) is ';' or '.' or '+' or '"' or '[' or ']' || (page.IsSign(at, ',') && !page.IsAnyWord(at + 1, Continuing)) || (page.IsSign(at, ')') && !page.HasSign(at - 8, at, '('));
    }

    /// <summary>What is measured next, or a drug with its dose, ends the search.</summary>
    private static int Limit(Page page, Mention mention, ReadOnlySpan<Mention> mentions, int m, int limit)
    {
        for (var k = m + 1; k < mentions.Length && mentions[k].First < limit; k++)
        {
            if (mentions[k].First >= mention.Last && (page.Lexicon.Has(mentions[k], ConceptKind.Lab) ? page.As(mentions[k], ConceptKind.Lab) is not null : page.Lexicon.HasAny(mentions[k], Others)))
            {
                return mentions[k].First;
            }
        }

        return limit;
    }

    /// <summary>Behind a word of amount, a colon, a bracket or a day; or right behind an adjective or two ("CEA post-opératoire 2,8 ng/ml"). The limit of normal is none.</summary>
    private static bool IsLed(Page page, int from, int at)
    {
        var before = at - 1;
        while (before > from && page.Tokens[before].Kind == TokenKind.Symbol && page.CharAt(before) is '(' or '<' or '>' or '=' or ':' or '\'' or '\u2019' or '~')
        {
            before--;
        }

        if (page.HasWord(Math.Max(from, at - 4), at, Limits) && !(page.IsSign(at - 1, '(') && !page.IsSign(at - 2, ':')) && !page.HasWord(Math.Max(from, at - 4), at, ["niveau", "level", "taux"]))
        {
            return false;
        }

        if (page.IsSign(at + 1, '-') || (page.HasSign(before, at, '<') && page.HasSign(before, at, '(')))
        {
            return false;
        }

        return before < at - 1 || page.IsAnyWord(at - 1, ["a", "d", "l"]) || page.IsYear(at - 1) || page.StartsAny(at - 1, Leading) || (at - from <= Nearby && page.Tokens[at - 1].Kind == TokenKind.Word && !page.Tokens[at - 1].Is(TokenMarks.Capital) && !page.HasSign(from, at, ','));
    }

    private static bool IsOfDay(string unit) => unit.EndsWith("/(24.h)", StringComparison.Ordinal) || unit.EndsWith("/d", StringComparison.Ordinal);

    /// <summary>So much in a volume; no dose by day, weight or surface.</summary>
    private static bool IsConcentration(string unit) => unit != "g/mL" && (unit.EndsWith("/L", StringComparison.Ordinal) || unit.EndsWith("/dL", StringComparison.Ordinal) || unit.EndsWith("/mL", StringComparison.Ordinal) || unit.EndsWith("/mm3", StringComparison.Ordinal) || unit.EndsWith("/uL", StringComparison.Ordinal));
}
