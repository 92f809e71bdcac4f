using System.Globalization;
using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Text;
using Calendar = Nenuphar.Time.Calendar;

namespace Nenuphar.Assembly.Details;

/// <summary>Positive and examined nodes: "7 ganglions envahis parmi 18", "3/12 lymph nodes", "two of 15 nodes".</summary>
internal static class NodeCounts
{
    private const int Reach = 8;
    private static readonly string[] Nodes = ["ganglion", "node", "adenopath"];
    private static readonly string[] Links = ["sur", "of", "out", "among", "parmi"];

    private const int Stationed = 60;
    private static readonly WordStarts Stations = new("station", "niveau", "level", "groupe", "group", "relais", "aire");

    private readonly record struct Ratio(int Positive, int Examined, int First, int Last);

    /// <summary>Where one count is the sum of the others, as behind a list by stations, it is the only one; counts of stations without their sum are added.</summary>
    public static void Read(Page page, Calendar calendar, List<Statement> statements)
    {
        var found = new List<Ratio>();
        Find(page, calendar, found);
        if (found.Count > 2 && found.Find(r => r.Positive == found.Sum(o => o.Positive) - r.Positive && r.Examined == found.Sum(o => o.Examined) - r.Examined) is { Examined: > 0 } total)
        {
            found = [total];
        }

        foreach (var ratio in found)
        {
            Add(page, statements, "nodes-positive", ratio.Positive, ratio.First, ratio.Last);
            Add(page, statements, "nodes-examined", ratio.Examined, ratio.First, ratio.Last);
        }
    }

    private static void Find(Page page, Calendar calendar, List<Ratio> found)
    {
        for (var i = 1; i < page.Tokens.Length; i++)
        {
            var category = IsCategory(page, i);
            if (!page.StartsAny(i, Nodes) && !category)
            {
                continue;
            }

            var sentence = page.Narrative.Sentences[page.SentenceOf(i)];
            if (!category && ByStation(page, i, sentence.Last) is { } all)
            {
                found.Add(all);
                i = Math.Max(i, all.Last);
                continue;
            }

            var (from, to) = category ? (page.IsSign(i + 1, '+') ? i - 1 : i + 2, Math.Min(sentence.Last, i + Reach)) : (Math.Max(sentence.First, i - Reach), Math.Min(sentence.Last, i + Reach));
            // What a word before has counted is not counted again.
            for (var at = found.Count > 0 ? Math.Max(from, found[^1].Last) : from; at < to; at++)
            {
                if (RatioAt(page, calendar, at, to) is { } ratio && ratio.Positive <= ratio.Examined)
                {
                    found.Add(new(ratio.Positive, ratio.Examined, at, ratio.Last));
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

    /// <summary>"Nodes: station 7 0/3, station 10 1/4", "ganglions : 4R 0/2, 7 0/3, 10 1/4": the sum of a list in which each count stands behind the name of its station, or the total that closes it.</summary>
    private static Ratio? ByStation(Page page, int from, int end)
    {
        var counts = new List<Ratio>();
        var named = false;
        for (var i = from + 1; i < Math.Min(end - 2, from + Stationed); i++)
        {
            if (page.StartsAny(i, Nodes))
            {
                break;
            }

            named |= page.IsAnyWord(i, Stations) || page.StartsAny(i, Stations);
            if (page.Tokens[i].Kind == TokenKind.Number && page.IsSign(i + 1, '/') && page.Tokens[i + 2].Kind == TokenKind.Number && !page.IsSign(i + 3, '/') && !page.IsSign(i - 1, '/')
                && int.TryParse(page.Words(i), NumberStyles.None, CultureInfo.InvariantCulture, out var positive) && int.TryParse(page.Words(i + 2), NumberStyles.None, CultureInfo.InvariantCulture, out var examined) && positive <= examined && examined < 200)
            {
                named |= page.Tokens[i - 1].Kind == TokenKind.Number || page.IsAnyWord(i - 1, ["r", "l"]);
                counts.Add(new(positive, examined, i, i + 3));
                i += 2;
            }
        }

        if (counts.Count < 2 || !named)
        {
            return null;
        }

        var (last, before) = (counts[^1], counts.SkipLast(1).ToList());
        return before.Count > 1 && last.Positive == before.Sum(c => c.Positive) && last.Examined == before.Sum(c => c.Examined) ? last : new(counts.Sum(c => c.Positive), counts.Sum(c => c.Examined), counts[0].First, last.Last);
    }

    /// <summary>A number, then within a few words a link and the total.</summary>
    private static (int Positive, int Examined, int Last)? RatioAt(Page page, Calendar calendar, int at, int to)
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
