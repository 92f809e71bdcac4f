using System.Buffers;
using Nenuphar.Board.Searching;
using Nenuphar.Cases;

namespace Nenuphar.Board.Cases;

/// <summary>A number with its unit as people write it: <c>1 234 ng/ml</c> is 1234 ng/mL, <c>12,5 µg/l</c> 12.5 ug/L. What can be read in two ways is asked about.</summary>
internal static class TypedAmount
{
    private const int Group = 3;

    private static readonly SearchValues<char> OfNumbers = SearchValues.Create("<>=\u2264\u2265~+-.0123456789");

    /// <summary>As it is kept: no spaces between groups of digits, a point, the unit by its code.</summary>
    public static string Of(string typed)
    {
        var text = Suggestions.Pointed(Joined(typed.Trim()));
        var end = text.AsSpan().IndexOfAnyExcept(OfNumbers);
        if (end <= 0 || !text.AsSpan(0, end).ContainsAnyInRange('0', '9'))
        {
            return text;
        }

        var unit = text[end..].Trim();
        return unit.Length == 0 ? text : $"{text[..end]} {ValueNames.Unit(unit) ?? unit}";
    }

    /// <summary>"1,234": a thousand and more, or one and a bit.</summary>
    public static Said? Twofold(FactKind kind, string typed)
    {
        if (kind is not (FactKind.Lab or FactKind.Measure or FactKind.Size or FactKind.Ki67))
        {
            return null;
        }

        for (var i = typed.IndexOf(',', StringComparison.Ordinal); i > 0; i = typed.IndexOf(',', i + 1))
        {
            var (first, last) = (Digits(typed, i - 1, -1), Digits(typed, i + 1, 1));
            if (first is > 0 and <= Group && last == Group && typed[i - first] != '0')
            {
                var (whole, part) = (typed[(i - first)..i], typed[(i + 1)..(i + 1 + Group)]);
                return new($"« {whole},{part} » se lit de deux façons : écrivez {whole}{part} ou {whole}.{part}.", $"“{whole},{part}” can be read in two ways: write {whole}{part} or {whole}.{part}.");
            }
        }

        return null;
    }

    /// <summary>A unit that no table holds: a slip of the pen, or one that no limit could be held against.</summary>
    public static Said? UnknownUnit(Quantity amount) => !amount.IsNumber || amount.Unit.Length == 0 || ValueNames.Unit(amount.Unit) is not null ? null
        : new($"« {amount.Unit} » n’est pas une unité connue ; d’usage : ng/mL, pmol/L, mmol/L, [iU]/L, mg/(24.h).", $"“{amount.Unit}” is no unit that is known; usual ones: ng/mL, pmol/L, mmol/L, [iU]/L, mg/(24.h).");

    private static string Joined(string typed)
    {
        var kept = new System.Text.StringBuilder(typed.Length);
        for (var i = 0; i < typed.Length; i++)
        {
            if (!(char.IsWhiteSpace(typed[i]) && Digits(typed, i - 1, -1) is > 0 and <= Group && Digits(typed, i + 1, 1) == Group))
            {
                kept.Append(typed[i]);
            }
        }

        return kept.ToString();
    }

    private static int Digits(string text, int from, int step)
    {
        var count = 0;
        for (var i = from; i >= 0 && i < text.Length && char.IsAsciiDigit(text[i]); i += step)
        {
            count++;
        }

        return count;
    }
}
