using Nenuphar.Cases;
using Nenuphar.Text;

namespace Nenuphar.Classification.Laboratory;

/// <summary>Between mass and molar units of analytes whose molar mass is one. Tumour markers are not in the table: between kits and unit families nothing is converted.</summary>
public static class Conversions
{
    private static readonly Lazy<Dictionary<(string Analyte, string From, string To), Conversion>> Factors = new(() => All.ToDictionary(c => (c.Analyte, c.From, c.To)));

    public static IEnumerable<Conversion> All => Table.Rows("knowledge/tables/conversions.tsv", 7)
        .Select(row => new Conversion(row[0], row[1], row[2], row[3], double.Parse(row[4], System.Globalization.CultureInfo.InvariantCulture), row[5] is "verified" or "computed", row[6]));

    /// <summary>The amount in another unit, or nothing if the table does not hold that step.</summary>
    public static Interval? To(string analyte, Quantity quantity, string unit) =>
        !quantity.IsNumber ? null
        : quantity.Unit == unit ? quantity.Amount
        : Factors.Value.TryGetValue((analyte, quantity.Unit, unit), out var factor) ? quantity.Amount.Times(factor.Factor)
        : Back(analyte, quantity.Unit, unit) is { } back ? quantity.Amount.Times(back.Factor)
        : null;

    /// <summary>The step of the table taken backwards, or both to the unit that the table holds steps to from each.</summary>
    private static (double Factor, bool IsVerified)? Back(string analyte, string from, string to)
    {
        if (Factors.Value.TryGetValue((analyte, to, from), out var backwards))
        {
            return (1 / backwards.Factor, backwards.IsVerified);
        }

        foreach (var step in Factors.Value.Values)
        {
            if (step.Analyte == analyte && step.From == from && Factors.Value.TryGetValue((analyte, to, step.To), out var other))
            {
                return (step.Factor / other.Factor, step.IsVerified && other.IsVerified);
            }
        }

        return null;
    }

    /// <summary>Whether the step asks for no factor, or for one that was read or computed and not remembered.</summary>
    public static bool IsVerified(string analyte, Quantity quantity, string unit) => quantity.Unit == unit || (Factors.Value.TryGetValue((analyte, quantity.Unit, unit), out var factor) ? factor.IsVerified : Back(analyte, quantity.Unit, unit) is not { IsVerified: false });
}
