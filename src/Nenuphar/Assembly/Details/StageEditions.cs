using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Text;
using Nenuphar.Values;

namespace Nenuphar.Assembly.Details;

/// <summary>The authority and edition that a stage or the categories of a TNM name: "stage IIB (AJCC 7th edition)", "stade IIIB, UICC 7e édition", "pT2 N0 (ENETS)".</summary>
internal static class StageEditions
{
    private const int Before = 6;
    private const int Behind = 9;
    private const int Apart = 4;

    private static readonly string[] Editions = ["edition", "ed", "ajcc", "uicc", "tnm", "version", "v"];

    public static void Attach(Page page, List<Statement> statements)
    {
        var stages = statements.Where(s => s.Kind == FactKind.Stage).Select(s => s.Token).Order().ToList();
        AttachToCategories(page, statements);
        for (var i = 0; i < statements.Count; i++)
        {
            if (statements[i].Kind == FactKind.Stage)
            {
                var (token, range) = (statements[i].Token, page.Narrative.Sentences[page.SentenceOf(statements[i].Token)]);
                var later = stages.Find(t => t > token);
                var next = later > 0 ? Math.Min(later, range.Last) : range.Last;
                statements[i] = statements[i].With("edition", In(page, Clause(page, token, Math.Max(range.First, token - Before)), token) ?? In(page, token + 1, later > 0 && later < range.Last ? Comma(page, token, next) : Math.Min(next, token + Behind)));
            }
        }
    }

    /// <summary>Categories that stand together are of one edition: "pTNM (UICC 8): pT3 N1 M0", "pT2 N0 M0, AJCC 8".</summary>
    private static void AttachToCategories(Page page, List<Statement> statements)
    {
        var order = Enumerable.Range(0, statements.Count).Where(i => statements[i].Kind == FactKind.Tnm).OrderBy(i => statements[i].Token).ToList();
        for (var i = 0; i < order.Count;)
        {
            var next = i + 1;
            while (next < order.Count && statements[order[next]].Token - statements[order[next - 1]].Token <= Apart && page.SentenceOf(statements[order[next]].Token) == page.SentenceOf(statements[order[i]].Token)
                && !IsOfOther(page, statements[order[next - 1]].Token, statements[order[next]].Token))
            {
                next++;
            }

            var (first, last) = (statements[order[i]].Token, statements[order[next - 1]].Token);
            var range = page.Narrative.Sentences[page.SentenceOf(first)];
            var later = next < order.Count && statements[order[next]].Token < range.Last ? statements[order[next]].Token : range.Last;
            var edition = In(page, Clause(page, first, Math.Max(range.First, first - Before)), first) ?? In(page, last + 1, later < range.Last ? Comma(page, last, later) : Math.Min(later, last + Behind));
            for (; i < next; i++)
            {
                statements[order[i]] = statements[order[i]].With("edition", edition);
            }
        }
    }

    /// <summary>"pT2 N0 M0; ENETS pT3": a semicolon, a colon or the name of an authority opens another stage.</summary>
    private static bool IsOfOther(Page page, int first, int next)
    {
        for (var i = first + 1; i < next; i++)
        {
            if (page.CharAt(i) is ';' or ':' || page.IsAnyWord(i, ["enets", "uicc", "ajcc", "tnm"]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first token behind the last comma or bracket before the stage.</summary>
    private static int Clause(Page page, int token, int first)
    {
        var at = token;
        while (at > first && !page.IsSign(at - 1, ',') && !page.IsSign(at - 1, ';') && !(page.IsSign(at - 1, ')') && !page.IsSign(at, ':')))
        {
            at--;
        }

        return at;
    }

    private static int Comma(Page page, int token, int last)
    {
        var at = token + 1;
        while (at < last && !page.IsSign(at, ',') && !page.IsSign(at, ';'))
        {
            at++;
        }

        return at;
    }

    private static string? In(Page page, int first, int last)
    {
        var (authority, number) = ("", 0);
        for (var i = first; i < Math.Min(last, page.Tokens.Length); i++)
        {
            if (page.IsWord(i, "enets"))
            {
                return "ENETS";
            }

            if (page.IsWord(i, "ajcc") || page.IsWord(i, "uicc"))
            {
                authority = page.IsWord(i, "ajcc") ? "AJCC" : "UICC";
            }
            else if (number == 0 && NumberOf(page, i) is var told and > 0 && Array.Exists(Editions, word => page.HasWord(Math.Max(first, i - 2), Math.Min(last, i + 4), [word])))
            {
                number = told;
            }
        }

        return number == 0 ? null : (authority.Length > 0 ? authority : "TNM") + number;
    }

    /// <summary>5 to 9: "7", "7th", "7e", "seventh", "septième".</summary>
    private static int NumberOf(Page page, int at)
    {
        var words = page.Words(at);
        return words.Length > 0 && words[0] is >= '5' and <= '9' && (words.Length == 1 || !char.IsAsciiDigit(words[1])) && !(words.Length > 1 && words[1] is '.' or ',') ? words[0] - '0'
            : page.HasWord(at, at + 1, ["sixth", "sixieme"]) ? 6
            : page.HasWord(at, at + 1, ["seventh", "septieme"]) ? 7
            : page.HasWord(at, at + 1, ["eighth", "huitieme"]) ? 8
            : page.HasWord(at, at + 1, ["ninth", "neuvieme"]) ? 9 : 0;
    }
}
