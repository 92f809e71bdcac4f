using Nenuphar.Cases;
using Nenuphar.Text;

namespace Nenuphar.Classification.Rules;

/// <summary>The table of printed figures.</summary>
public static class Figures
{
    private static readonly Lazy<Dictionary<string, Figure>> Known = new(() => Table.Rows("knowledge/tables/figures.tsv", 13)
        .Select(row => new Figure(
            row[0],
            new(row[1], row[2]),
            Interval.TryParse(row[3], out var amount) ? amount : throw new InvalidOperationException($"knowledge/tables/figures.tsv, row {row[0]}: '{row[3]}' is no number."),
            row[4],
            new(row[5], row[6]),
            row[7],
            new(row[12], row[8], row[9], row[10]) { IsVerified = row[11] is "stated" or "verified" or "computed" }))
        .ToDictionary(figure => figure.Id, StringComparer.Ordinal));

    public static IEnumerable<Figure> All => Known.Value.Values;

    public static Figure Of(string id) => Known.Value[id];
}
