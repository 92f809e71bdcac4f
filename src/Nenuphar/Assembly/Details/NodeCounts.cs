using System.Globalization;
using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Text;
using Calendar = Nenuphar.Time.Calendar;

namespace Nenuphar.Assembly.Details;

/// <summary>Positive and examined nodes: "29 ganglions atteints sur un total de 46", "3/12 lymph nodes", "two of 15 nodes".</summary>
internal static class NodeCounts
{
    private const int Reach = 8;
    private static readonly string[] Nodes = ["ganglion", "node", "adenopath"];
    private static readonly string[] Links = ["sur", "of", "out", "among", "parmi"];

    public static void Read(Page page, Calendar calendar, List<Statement> statements)
    {
        for (var i = 1; i < page.Tokens.Length; i++)
        {
            var category = IsCategory(page, i);
            if (!page.StartsAny(i, Nodes) && !category)
            {
                continue;
            }

            var sentence = page.Narrative.Sentences[page.SentenceOf(i)];
            var (from, to) = category ? (page.IsSign(i + 1, '+') ? i - 1 : i + 2, Math.Min(sentence.Last, i + Reach)) : (Math.Max(sentence.First, i - Reach), Math.Min(sentence.Last, i + Reach));
            for (var at = from; at < to; at++)
            {
                if (Ratio(page, calendar, at, to) is { } ratio && ratio.Positive <= ratio.Examined)
                {
                    Add(page, statements, "nodes-positive", ratio.Positive, at, ratio.Last);
                    Add(page, statements, "nodes-examined", ratio.Examined, at, ratio.Last);
                    i = Math.Max(i, ratio.Last);
                    break;
                }
            }
        }
    }

    /// <summary>"2N+/19", "pN1 (3/27)".</summary>
    private static bool IsCategory(Page page, int at) =>
        page.Tokens[at].Kind == TokenKind.Word && page.Tokens[at].Length <= 3 && page.Words(at)[^1] == 'N'
        && ((page.Words(at).Length == 1 && page.IsSign(at + 1, '+') && page.Tokens[at - 1].Kind == TokenKind.Number) || (page.IsSign(at + 2, '(') && page.IsSign(at + 4, '/')));

    /// <summary>A number, then within a few words a link and the total.</summary>
    private static (int Positive, int Examined, int Last)? Ratio(Page page, Calendar calendar, int at, int to)
    {
        if (NumberAt(page, calendar, at) is not { } positive)
        {
            return null;
        }

        var linked = false;
        for (var i = at + 1; i < Math.Min(to, at + Reach); i++)
        {
            if (page.IsSign(i, '/') || page.StartsAny(i, Links))
            {
                linked = true;
            }
            else if (NumberAt(page, calendar, i) is { } examined && !page.IsWord(i, "un") && !page.IsWord(i, "une"))
            {
                return linked ? (positive, examined, i + 1) : null;
            }
        }

        return null;
    }

    private static int? NumberAt(Page page, Calendar calendar, int token) =>
        page.Tokens[token].Kind == TokenKind.Number && int.TryParse(page.Words(token), NumberStyles.None, CultureInfo.InvariantCulture, out var digits) ? digits is < 200 ? digits : null
        : calendar.NumberOf(page.Tokens[token]) is >= 1 and <= 20 and var word && !page.StartsAny(token, ["prem", "deuxi", "trois", "first", "second", "third"]) ? word : null;

    private static void Add(Page page, List<Statement> statements, string name, int count, int first, int last) =>
        statements.Add(new Statement(FactKind.Measure, string.Create(CultureInfo.InvariantCulture, $"{name}={count}"), page.Narrative.SpanOf(first, last)) { Circumstance = page.At(first), Token = first });
}
