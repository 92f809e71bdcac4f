using System.Buffers;
using Nenuphar.Cases;

namespace Nenuphar.Assembly.Contradictions;

/// <summary>Results whose unit is missing, not of the analyte's family, or off by a power of ten.</summary>
internal static class LabUnits
{
    private static readonly SearchValues<char> Marks = SearchValues.Create(" :=(\t\n");

    public static IEnumerable<Contradiction> Find(Case subject)
    {
        var bare = new List<Evidence>();
        foreach (var result in subject.Laboratory.Where(l => l.Value.IsNumber))
        {
            if (result.Value.Unit.Length == 0)
            {
                // "CK818-88342" is a number of an order, no result; a pH has no unit.
                if (result.Evidence is not Evidence.Words words || (words.Quote.AsSpan().ContainsAny(Marks) && !words.Quote.Contains("pH", StringComparison.Ordinal)))
                {
                    bare.Add(result.Evidence);
                }
            }
            else if (PlausibleValues.Knows(result.Analyte) && !PlausibleValues.Knows(result.Analyte, result.Value.Unit) && result.Analyte is "chromogranin-a" or "nt-probnp" or "nse")
            {
                yield return Slips.Of("unit-of-another-family", result.Evidence);
            }
            else if (PlausibleValues.IsImplausible(result))
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
