using Nenuphar.Cases;
using Nenuphar.Text;

namespace Nenuphar.Classification.Laboratory;

/// <summary>Between mass and molar units of analytes whose molar mass is one. Tumour markers are not in the table: between kits and unit families nothing is converted.</summary>
public static class Conversions
{
    private static readonly Lazy<Dictionary<(string Analyte, string From, string To), double>> Factors = new(() => Table.Rows("knowledge/tables/conversions.tsv", 6)
        .ToDictionary(row => (row[1], row[2], row[3]), row => double.Parse(row[4], System.Globalization.CultureInfo.InvariantCulture)));

    /// <summary>The amount in another unit, or nothing if the table does not hold that step.</summary>
    public static Interval? To(string analyte, Quantity quantity, string unit) =>
        !quantity.IsNumber ? null
        : quantity.Unit == unit ? quantity.Amount
        : Factors.Value.TryGetValue((analyte, quantity.Unit, unit), out var factor) ? quantity.Amount.Times(factor)
        : null;
}
