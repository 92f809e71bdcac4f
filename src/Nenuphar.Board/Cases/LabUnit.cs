using Nenuphar.Cases;

namespace Nenuphar.Board.Cases;

/// <summary>A laboratory result that a person types needs its unit: without it no limit can be applied, and it would be asked for as a contradiction.</summary>
internal static class LabUnit
{
    private const string Usual = "ng/mL, pg/mL, pmol/L, mmol/L, [iU]/L, mg/(24.h)";

    /// <summary>Ratios and logarithms: numbers alone.</summary>
    private static readonly HashSet<string> Bare = new(StringComparer.Ordinal)
    {
        "ph", "urine-ph", "inr", "psa-ratio", "insulin-glucose-ratio", "aldosterone-renin-ratio", "homa-ir", "neutrophil-lymphocyte-ratio", "roma",
    };

    /// <summary>What is missing or unknown, with the units that are usual; nothing if the value has one or needs none.</summary>
    public static Said? Wrong(FactKind kind, string value)
    {
        var at = value.IndexOf('=', StringComparison.Ordinal);
        if (kind != FactKind.Lab || at <= 0 || !Quantity.TryParse(value[(at + 1)..], out var amount) || !amount.IsNumber)
        {
            return null;
        }

        if (amount.Unit.Length > 0 || Bare.Contains(value[..at]))
        {
            return TypedAmount.UnknownUnit(amount);
        }

        var (name, number) = (value[..at], value[(at + 1)..]);
        var known = PlausibleValues.UnitsOf(name);
        var (units, example) = (known.Count > 0 ? string.Join(", ", known) : Usual, $"{name}={number} {(known.Count > 0 ? known[0] : "ng/mL")}");
        return new($"Il manque l’unité. D’usage : {units} ; écrivez par exemple {example}.", $"The unit is missing. Usual ones: {units}; write for example {example}.");
    }
}
