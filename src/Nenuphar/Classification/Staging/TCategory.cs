using Nenuphar.Cases;
using Nenuphar.Classification.Rules;
using Nenuphar.Text;

namespace Nenuphar.Classification.Staging;

/// <summary>T from depth of invasion and size, by the printed table of an edition. Read from T4 down: the first category that holds wins.</summary>
public static class TCategory
{
    private sealed record Row(string Edition, string Site, string Category, string[] Depths, string[] Size, bool Both);

    private static readonly Lazy<List<Row>> Rows = new(() => [.. Table.Rows("knowledge/tables/net-t.tsv", 9)
        .Select(row => new Row(row[1], row[2], row[3], row[4].Split('|', StringSplitOptions.RemoveEmptyEntries), row[5].Split(' ', StringSplitOptions.RemoveEmptyEntries), row[6] == "AND"))]);

    /// <param name="site">As the stage tables name it.</param>
    /// <param name="depth">Deepest layer or structure: <c>submucosa</c>, <c>muscularis-propria</c>, <c>subserosa</c>, <c>serosa</c>, <c>within-pancreas</c>, <c>other-organs</c> ...</param>
    /// <param name="size">Largest diameter in mm.</param>
    public static Answer Of(string edition, string site, Fact<string> depth, Fact<Interval> size)
    {
        if (depth.IsConflicting || size.IsConflicting)
        {
            return Answer.Conflict().Because(depth.Evidence.Concat(size.Evidence));
        }

        var possible = Possible(edition, site, depth, size);
        var answer = possible.Count switch
        {
            0 => Answer.Unknown("t-category"),
            1 => Answer.Met(possible[0]),
            _ when depth.IsMissing && size.IsMissing => Answer.Unknown(),
            _ => new Answer(Verdict.Unknown, $"{possible[^1]}-{possible[0]}"),
        };
        return (possible.Count == 1 ? answer : answer.Lacking(depth.IsMissing ? ["depth"] : Array.Empty<string>()).Lacking(size.IsMissing ? ["size"] : Array.Empty<string>())).Because(depth.Evidence.Concat(size.Evidence));
    }

    /// <summary>Every category that depth and size leave open, the highest first.</summary>
    public static IReadOnlyList<string> Possible(string edition, string site, Fact<string> depth, Fact<Interval> size)
    {
        var possible = new List<string>();
        foreach (var row in Rows.Value.Where(r => r.Edition == edition && r.Site == site).OrderByDescending(r => r.Category, StringComparer.Ordinal))
        {
            var holds = Holds(row, depth.TryGet(out var layer) ? layer : null, size.TryGet(out var mm) ? mm : null);
            if (holds != Verdict.NotMet)
            {
                possible.Add(row.Category);
            }

            if (holds == Verdict.Met)
            {
                break;
            }
        }

        return possible;
    }

    /// <summary>The layers and structures that any edition names at a site.</summary>
    public static IReadOnlyList<string> Depths(string site) => [.. Rows.Value.Where(r => r.Site == site).SelectMany(r => r.Depths).Distinct(StringComparer.Ordinal)];

    /// <summary>Sizes in mm on, below and above every limit that any edition prints at a site.</summary>
    public static IEnumerable<double> SizesAround(string site) => Rows.Value.Where(r => r.Site == site).SelectMany(r => r.Size).Select(Limit).Distinct().SelectMany(mm => new[] { mm - 1, mm, mm + 1 });

    /// <summary>Whether the size is one for which this edition's limit was not read (<c>&lt;20?</c> in the table): both sides stay open.</summary>
    public static bool IsAtUnreadLimit(string edition, string site, Fact<Interval> size) =>
        size.TryGet(out var mm) && Rows.Value.Exists(r => r.Edition == edition && r.Site == site && Array.Exists(r.Size, limit => limit.EndsWith('?') && Within([limit], mm) == Verdict.Unknown));

    private static Verdict Holds(Row row, string? depth, Interval? size)
    {
        var byDepth = row.Depths.Length == 0 ? (Verdict?)null : depth is null ? Verdict.Unknown : row.Depths.Contains(depth, StringComparer.Ordinal) ? Verdict.Met : Verdict.NotMet;
        var bySize = row.Size.Length == 0 ? (Verdict?)null : size is not { } mm ? Verdict.Unknown : Within(row.Size, mm);
        return (byDepth, bySize, row.Both) switch
        {
            ({ } d, null, _) => d,
            (null, { } s, _) => s,
            ({ } d, { } s, true) => d == Verdict.NotMet || s == Verdict.NotMet ? Verdict.NotMet : d == Verdict.Met && s == Verdict.Met ? Verdict.Met : Verdict.Unknown,
            ({ } d, { } s, false) => d == Verdict.Met || s == Verdict.Met ? Verdict.Met : d == Verdict.NotMet && s == Verdict.NotMet ? Verdict.NotMet : Verdict.Unknown,
            _ => Verdict.NotMet,
        };
    }

    private static double Limit(string limit) => double.Parse(limit.Trim('<', '>', '=', '?'), System.Globalization.CultureInfo.InvariantCulture);

    /// <summary><c>&gt;20 &lt;=40</c>: all limits hold. A limit with a question mark leaves its own value open.</summary>
    internal static Verdict Within(string[] limits, Interval size)
    {
        var all = Verdict.Met;
        foreach (var limit in limits)
        {
            var number = Limit(limit);
            var holds = limit[^1] == '?' && size.AtLeast(number) != Verdict.NotMet && size.AtMost(number) != Verdict.NotMet ? Verdict.Unknown
                : limit.StartsWith("<=", StringComparison.Ordinal) ? size.AtMost(number)
                : limit.StartsWith(">=", StringComparison.Ordinal) ? size.AtLeast(number)
                : limit[0] == '<' ? size.Below(number) : size.Above(number);
            all = holds == Verdict.NotMet || all == Verdict.NotMet ? Verdict.NotMet : holds == Verdict.Met && all == Verdict.Met ? Verdict.Met : Verdict.Unknown;
        }

        return all;
    }
}
