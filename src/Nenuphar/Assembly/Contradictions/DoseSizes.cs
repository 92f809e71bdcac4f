using Nenuphar.Cases;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Contradictions;

/// <summary>A dose off by a factor of a thousand: grams for milligrams, micrograms for milligrams.</summary>
internal static class DoseSizes
{
    /// <summary>Beyond the bounds by this factor it is no unusual dose but another unit.</summary>
    private const double Factor = 50;

    /// <summary>From here a dose that would be a usual one in the next smaller unit is asked about: "octreotide 500 mg".</summary>
    private const double Twice = 2;

    /// <summary>In GBq: no radioligand is given in less than this, nor in more over all cycles.</summary>
    private const double LeastActivity = 0.1, MostActivity = 100;

    /// <summary>In GBq: more than any cycle of several is given with.</summary>
    private const double MostOfCycle = 40;

    private static readonly Dictionary<string, double> Milligrams = new(StringComparer.Ordinal) { ["g"] = 1000, ["mg"] = 1, ["ug"] = 0.001, ["mcg"] = 0.001, ["µg"] = 0.001, ["μg"] = 0.001, ["ng"] = 0.000001 };

    private static readonly Lazy<Dictionary<string, (double Low, double High)>> Bounds = new(() => Table.Rows("knowledge/tables/dose-bounds.tsv", 4).ToDictionary(
        row => row[0],
        row => (double.Parse(row[1], System.Globalization.CultureInfo.InvariantCulture), double.Parse(row[2], System.Globalization.CultureInfo.InvariantCulture)),
        StringComparer.Ordinal));

    public static IEnumerable<Contradiction> Find(Case subject)
    {
        foreach (var entry in subject.Of(FactKind.Treatment).Where(e => e.IsAffirmed || e.IsPlanned))
        {
            if (entry.Value == "prrt" && entry["dose"] is { } activity && Gigabecquerels(activity) is < LeastActivity or > MostActivity)
            {
                yield return Slips.Of("dose-off-by-thousand", entry.Evidence);
            }

            if (entry.Value == "prrt" && entry["dose"] is { } cycle && Gigabecquerels(cycle) is > MostOfCycle and <= MostActivity && entry["cycles"] is not (null or "1"))
            {
                yield return Slips.Of("dose-off-by-ten", entry.Evidence);
            }

            if (Bounds.Value.TryGetValue(entry.Value, out var usual) && entry["dose"] is { } told && IsFlat(told) && AmountOf(told) is { } flat && flat > usual.High && flat <= usual.High * Factor && flat / 10 >= usual.Low && flat / 1000 < usual.Low)
            {
                yield return Slips.Of("dose-off-by-ten", entry.Evidence);
            }

            if (Bounds.Value.TryGetValue(entry.Value, out var bounds) && entry["dose"] is { } dose && AmountOf(dose) is { } mg && (mg > bounds.High * Factor || mg < bounds.Low / Factor || (mg > bounds.High * Twice && mg / 1000 >= bounds.Low && mg / 1000 <= bounds.High)))
            {
                yield return Slips.Of("dose-off-by-thousand", entry.Evidence);
            }
        }
    }

    /// <summary>Milligrams of one intake: neither by surface or weight nor a sum of cycles.</summary>
    private static bool IsFlat(string dose) => dose.EndsWith(" mg", StringComparison.Ordinal) || dose.EndsWith(" mg/d", StringComparison.Ordinal);

    private static double? Gigabecquerels(string dose) => dose.Split(' ') is [var number, "MBq" or "GBq"] parts && Interval.TryParse(number, out var amount) ? parts[1] == "GBq" ? amount.High : amount.High / 1000 : null;

    /// <summary>In mg; "30 mg", "75 mg/m2", "10 mg/d". Nothing for an AUC or another unit.</summary>
    private static double? AmountOf(string dose)
    {
        var parts = dose.Split(' ', 2);
        return parts.Length == 2 && Interval.TryParse(parts[0], out var amount) && Milligrams.TryGetValue(parts[1].Split('/')[0], out var factor) ? amount.High * factor : null;
    }
}
