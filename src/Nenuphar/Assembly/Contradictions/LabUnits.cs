using System.Buffers;
using Nenuphar.Cases;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Contradictions;

/// <summary>Results whose unit is missing, not of the analyte's family, or off by a power of ten.</summary>
internal static class LabUnits
{
    private sealed record Range(string Unit, double Low, double High);

    private static readonly SearchValues<char> Marks = SearchValues.Create(" :=(\t\n");

    private static readonly Lazy<ILookup<string, Range>> Plausible = new(() => Table.Rows("knowledge/tables/plausible.tsv", 6)
        .ToLookup(row => row[1], row => new Range(row[2], double.Parse(row[3], System.Globalization.CultureInfo.InvariantCulture), double.Parse(row[4], System.Globalization.CultureInfo.InvariantCulture)), StringComparer.Ordinal));

    public static IEnumerable<Contradiction> Find(Case subject)
    {
        var bare = new List<Evidence>();
        foreach (var result in subject.Laboratory.Where(l => l.Value.IsNumber))
        {
            var ranges = Plausible.Value[result.Analyte].ToList();
            if (result.Value.Unit.Length == 0)
            {
                // "CK818-88342" is a number of an order, no result.
                if (result.Evidence is not Evidence.Words words || words.Quote.AsSpan().ContainsAny(Marks))
                {
                    bare.Add(result.Evidence);
                }
            }
            else if (ranges.Count > 0 && !ranges.Exists(r => r.Unit == result.Value.Unit) && result.Analyte is "chromogranin-a" or "nt-probnp" or "nse")
            {
                yield return Slips.Of("unit-of-another-family", result.Evidence);
            }
            else if (ranges.Find(r => r.Unit == result.Value.Unit) is { } range && (result.Value.Amount.High < range.Low || result.Value.Amount.Low > range.High))
            {
                yield return Slips.Of("implausible-value", result.Evidence);
            }
        }

        if (bare.Count > 0)
        {
            yield return Slips.Of("unit-missing", bare);
        }

        if (subject.Of(FactKind.Lab).Any(e => e.Evidence is Evidence.Words { Quote: var quote } && quote.StartsWith("FA ", StringComparison.Ordinal)))
        {
            yield return Slips.Of("ambiguous-abbreviation", subject.Of(FactKind.Lab).Where(e => e.Evidence is Evidence.Words { Quote: var quote } && quote.StartsWith("FA ", StringComparison.Ordinal)).Select(e => e.Evidence));
        }
    }
}
