using System.Globalization;
using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Details;

/// <summary>"BP 170/100", "TA 17/10", "pression artérielle : 165/95 mmHg": in mmHg, the French habit of centimetres too.</summary>
internal static class BloodPressures
{
    private const int Reach = 6;
    private const double Centimetres = 30;

    public static void Read(Page page, List<Statement> statements)
    {
        for (var i = 0; i < page.Tokens.Length; i++)
        {
            if (IsName(page, i) is not (> 0 and var words))
            {
                continue;
            }

            for (var at = i + words; at < Math.Min(page.Tokens.Length - 2, i + words + Reach) && !page.IsSign(at, ';') && !page.IsSign(at, '.'); at++)
            {
                if (Number(page, at) is { } high && page.IsSign(at + 1, '/') && Number(page, at + 2) is { } low && high > low)
                {
                    var unit = high < Centimetres ? 10 : 1;
                    if (high * unit is >= 60 and <= 300 && low * unit is >= 30 and <= 200)
                    {
                        Add(page, i, at, "systolic-pressure", high * unit, statements);
                        Add(page, i, at, "diastolic-pressure", low * unit, statements);
                    }

                    break;
                }
            }
        }
    }

    private static void Add(Page page, int first, int at, string name, double value, List<Statement> statements) =>
        statements.Add(new Statement(FactKind.Measure, string.Create(CultureInfo.InvariantCulture, $"{name}={value}"), page.Narrative.SpanOf(first, at + 3)) { Circumstance = page.At(at) & ~Circumstance.Negated, Token = at });

    /// <summary>How many tokens name it; 0 for other words.</summary>
    private static int IsName(Page page, int i) =>
        page.Tokens[i].Kind != TokenKind.Word ? 0
        : page.Words(i) is "BP" or "TA" or "PA" ? 1
        : (page.IsWord(i, "blood") && page.IsWord(i + 1, "pressure")) || (page.IsAnyWord(i, ["tension", "pression"]) && page.StartsAny(i + 1, ["arteriel"])) ? 2
        : 0;

    private static double? Number(Page page, int at) => at < page.Tokens.Length && page.Tokens[at].Kind == TokenKind.Number && double.TryParse(page.Words(at), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
