using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Values;

/// <summary>Organs listed behind the category or the word: "M1c : foie, os", "cT3 N1 M1 (liver, peritoneum)", "métastatique (foie)".</summary>
internal static class MetastasisLists
{
    /// <summary>A list in brackets may also name the origin: only organs to which tumours spread are taken.</summary>
    private static readonly string[] Organs =
        ["liver", "bone", "lung", "brain", "lymph-node", "peritoneum", "pleura", "adrenal", "meninges", "bone-marrow", "skin", "soft-tissue", "omentum", "mesentery", "spleen", "pericardium"];

    /// <summary>A tumour's name with its organ.</summary>
    private const int LongestName = 7;

    public static void BehindCategory(Page page, List<Statement> all, List<Statement> statements)
    {
        foreach (var statement in all)
        {
            // "M1 (foie)", "stade IV (foie, os)".
            if ((statement.Kind == FactKind.Tnm && statement.Value.Contains("M1", StringComparison.Ordinal)) || (statement.Kind == FactKind.Stage && statement.Value.StartsWith("IV", StringComparison.Ordinal)))
            {
                var at = statement.Token;
                while (at < page.Tokens.Length && page.Tokens[at].Begin < statement.Span.End)
                {
                    at++;
                }

                Read(page, at, statement.Circumstance, statements, bare: statement.Kind == FactKind.Tnm);
            }
        }
    }

    /// <summary>The list that opens at a token, with a bracket or a colon; false if there is none.</summary>
    /// <param name="bare">The first organ may follow at once: "M1 hépatique".</param>
    public static bool Read(Page page, int at, Circumstance circumstance, List<Statement> statements, bool bare = false)
    {
        if (page.IsSign(at, '(') || page.IsSign(at, ':'))
        {
            at++;
        }
        else if (!bare)
        {
            return false;
        }

        if (at >= page.Tokens.Length)
        {
            return false;
        }

        var found = false;
        foreach (var mention in page.MentionsIn(page.SentenceOf(at)))
        {
            if (mention.First < at)
            {
                continue;
            }

            if (mention.First > at || OrganAt(page, mention) is not { } organ)
            {
                break;
            }

            statements.Add(new Statement(FactKind.Metastasis, organ, page.SpanOf(mention)) { Circumstance = circumstance | page.At(mention), Token = mention.First });
            found = true;
            at = mention.Last;
            if (!(page.IsSign(at, ',') || page.IsSign(at, '/') || page.IsSign(at, '+') || page.IsSign(at, '&') || page.IsWord(at, "et") || page.IsWord(at, "and")))
            {
                break;
            }

            at += page.IsSign(at, ',') && (page.IsWord(at + 1, "et") || page.IsWord(at + 1, "and")) ? 2 : 1;
        }

        return found;
    }

    /// <summary>"metastatic small bowel NET (liver, bone)", "TNE métastatique du grêle (foie, os)": the bracket behind the name of the tumour, or 0.</summary>
    public static int Bracket(Page page, Mention word)
    {
        if (!page.Starts(word.First, "metastati"))
        {
            return 0;
        }

        for (var i = word.Last; i < Math.Min(page.Tokens.Length, word.Last + LongestName); i++)
        {
            if (page.IsSign(i, '('))
            {
                return i;
            }

            if (page.Tokens[i].Kind != TokenKind.Word && page.CharAt(i) is not ('-' or '\'' or '’'))
            {
                return 0;
            }
        }

        return 0;
    }

    /// <summary>"Metastatic pancreatic NET G2, liver and bone.", "TNE iléale métastatique, foie, os.": a list behind the name that nothing follows.</summary>
    public static bool BehindName(Page page, Mention word, List<Statement> statements)
    {
        if (!page.Starts(word.First, "metastati"))
        {
            return false;
        }

        var comma = word.Last;
        while (comma < Math.Min(page.Tokens.Length - 1, word.Last + LongestName) && (page.Tokens[comma].Kind != TokenKind.Symbol || page.CharAt(comma) is '-' or '\'' or '’'))
        {
            comma++;
        }

        if (!page.IsSign(comma, ','))
        {
            return false;
        }

        var found = new List<Statement>();
        if (!Read(page, comma + 1, page.At(word), found, bare: true))
        {
            return false;
        }

        var end = comma + 1;
        while (end < page.Tokens.Length && page.Tokens[end].Begin < found[^1].Span.End)
        {
            end++;
        }

        if (end < page.Tokens.Length && !(page.CharAt(end) is '.' or ';' or ')') && !page.Tokens[end].Is(TokenMarks.LineBefore))
        {
            // "Metastatic NET, liver resection in 2010": no list of organs.
            return false;
        }

        statements.AddRange(found);
        return true;
    }

    /// <summary>"métastases hépatiques (4) et osseuses": their number in brackets stands for itself.</summary>
    public static int PastCount(Page page, int edge) =>
        page.IsSign(edge, '(') && edge + 1 < page.Tokens.Length && page.Tokens[edge + 1].Kind == TokenKind.Number && page.IsSign(edge + 2, ')') ? edge + 3 : edge;

    /// <summary>"a mass of the ileum, four liver metastases": a count begins another finding.</summary>
    public static bool AreCounted(Page page, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (page.Tokens[i].Kind == TokenKind.Number || page.IsAnyWord(i, ["two", "three", "four", "five", "six", "several", "multiple", "many", "numerous"]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>In such a list "os" is the bone.</summary>
    private static string? OrganAt(Page page, Mention mention) =>
        page.As(mention, ConceptKind.Site, page.IsWord(mention.First, "os")) is { } site && Organs.Contains(site.Value, StringComparer.Ordinal) && !site.Has("generic") ? site.Value : null;
}
