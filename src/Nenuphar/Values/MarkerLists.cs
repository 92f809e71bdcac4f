using Nenuphar.Context;
using Nenuphar.Text;

namespace Nenuphar.Values;

/// <summary>Whether two markers or genes stand in one list: "CK7, CK20 et la chromogranine", "KRAS (exons 2, 3) and NRAS".</summary>
internal static class MarkerLists
{
    private const int Longest = 8, LongestGroups = 24;
    private static readonly string[] Joining = ["and", "et", "ou", "or", "ni", "nor", "as", "well", "ainsi", "que", "la", "le", "les", "l", "the", "a", "au", "aux", "anti", "de", "d", "du", "exon", "exons", "codon", "codons"];

    /// <summary>Nothing but commas, "and", articles, exons, a clone in brackets or a code that is no known marker stands between.</summary>
    public static bool Joined(Page page, int from, int to)
    {
        if (from == to || to - from > Longest)
        {
            return false;
        }

        var depth = 0;
        for (var i = from; i < to; i++)
        {
            depth += page.IsSign(i, '(') ? 1 : page.IsSign(i, ')') ? -1 : 0;
            if (depth == 0 && !page.IsSign(i, ')') && !Joins(page, i))
            {
                return false;
            }
        }

        return depth == 0;
    }

    /// <summary>The same for genes, where brackets and "+" only list: "RAS (KRAS + NRAS) or BRAF".</summary>
    public static bool JoinedGenes(Page page, int from, int to)
    {
        if (from == to || to - from > Longest)
        {
            return false;
        }

        for (var i = from; i < to; i++)
        {
            if (!Joins(page, i) && !page.IsSign(i, '(') && !page.IsSign(i, ')') && !page.IsSign(i, '+'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"les cytokératines, les marqueurs musculaires et les marqueurs lymphoïdes étaient négatifs": groups of markers go on with the list.</summary>
    public static bool IsOfGroups(Page page, int from, int to)
    {
        if (to - from > LongestGroups)
        {
            return false;
        }

        var groups = false;
        for (var i = from; i < to; i++)
        {
            var group = page.StartsAny(i, ["marqueurs", "markers"]);
            groups |= group;
            if (!group && !Joins(page, i) && !page.StartsAny(i - 1, ["marqueurs", "markers"]) && !page.StartsAny(i + 1, ["marqueurs", "markers"]) && !page.IsAnyWord(i, ["etaient", "sont", "were", "are", "all", "tous", "toutes", "egalement", "also"]))
            {
                return false;
            }
        }

        return groups;
    }

    private static bool Joins(Page page, int at) => page.Tokens[at].Kind switch
    {
        TokenKind.Symbol => page.CharAt(at) is ',' or '/' or '&' or '\'' or '’' or '-',
        TokenKind.Number => !page.IsSign(at + 1, '%'),
        _ => page.IsAnyWord(at, Joining) || IsCode(page, at),
    };

    /// <summary>"C45": letters in capitals with a number behind.</summary>
    private static bool IsCode(Page page, int at) =>
        page.Tokens[at].Is(TokenMarks.Upper) && page.Tokens[at].Length <= 4 && at + 1 < page.Tokens.Length && page.Tokens[at + 1].Kind == TokenKind.Number && !page.Tokens[at + 1].Is(TokenMarks.SpaceBefore);
}
