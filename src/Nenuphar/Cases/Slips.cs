using Nenuphar.Text;

namespace Nenuphar.Cases;

/// <summary>The kinds of slips and contradictions with their words: severity, what it is, what to ask.</summary>
internal static class Slips
{
    private static readonly Lazy<Dictionary<string, Contradiction>> Known = new(() => Table.Rows("knowledge/tables/slips.tsv", 7)
        .ToDictionary(row => row[0], row => new Contradiction(row[0], Enum.Parse<Severity>(row[1], ignoreCase: true), new(row[2], row[3]), new(row[4], row[5]), []), StringComparer.Ordinal));

    public static Said TextOf(string code) => Known.Value.TryGetValue(code, out var known) ? known.Text : new("", "");

    public static Contradiction Of(string code, params IEnumerable<Evidence> places) => Known.Value[code] with { Places = [.. places] };
}
