using System.Globalization;
using Nenuphar.Text;

namespace Nenuphar.Cases;

/// <summary>Between which limits a result of an analyte in a unit can lie in a living patient; beyond them the unit or the number is wrong.</summary>
public static class PlausibleValues
{
    private sealed record Range(string Unit, double Low, double High);

    private static readonly Lazy<ILookup<string, Range>> Ranges = new(() => Table.Rows("knowledge/tables/plausible.tsv", 6)
        .ToLookup(row => row[1], row => new Range(row[2], double.Parse(row[3], CultureInfo.InvariantCulture), double.Parse(row[4], CultureInfo.InvariantCulture)), StringComparer.Ordinal));

    /// <summary>Whether the table has the analyte, in whatever unit.</summary>
    public static bool Knows(string analyte) => Ranges.Value[analyte].Any();

    public static bool Knows(string analyte, string unit) => Ranges.Value[analyte].Any(r => r.Unit == unit);

    /// <summary>The units in which the table has the analyte.</summary>
    public static IReadOnlyList<string> UnitsOf(string analyte) => [.. Ranges.Value[analyte].Select(r => r.Unit)];

    /// <summary>Nothing for what no table row holds.</summary>
    public static Interval? Limits(string analyte, string unit) => Ranges.Value[analyte].FirstOrDefault(r => r.Unit == unit) is { } range ? new(range.Low, range.High) : null;

    /// <summary>False for what no table row holds.</summary>
    public static bool IsImplausible(LabResult result) => result.Value.IsNumber
        && Ranges.Value[result.Analyte].FirstOrDefault(r => r.Unit == result.Value.Unit) is { } range && (result.Value.Amount.High < range.Low || result.Value.Amount.Low > range.High);
}
