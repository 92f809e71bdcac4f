using System.Globalization;
using Nenuphar.Text;

namespace Nenuphar.Values;

/// <summary>Numbers as they are written: "3,5", "1 811", "12,300".</summary>
internal static class Number
{
    /// <summary>Up to so many digits are a whole number of 32 bits.</summary>
    private const int Short = 9;

    /// <summary>The value of a number token; NaN for what is none ("20.10.2014").</summary>
    public static double Of(ReadOnlySpan<char> words)
    {
        if (words.Length is > 0 and <= Short && !words.ContainsAnyExceptInRange('0', '9'))
        {
            return int.Parse(words, NumberStyles.None, CultureInfo.InvariantCulture);
        }

        Span<char> plain = stackalloc char[32];
        if (words.Length > plain.Length || words.IsEmpty)
        {
            return double.NaN;
        }

        var separators = 0;
        var lastSeparator = -1;
        for (var i = 0; i < words.Length; i++)
        {
            if (!char.IsAsciiDigit(ScannedDigits.Of(words[i])))
            {
                separators++;
                lastSeparator = i;
            }
        }

        if (separators > 1 && lastSeparator > 0 && words[lastSeparator] != words[words.IndexOfAny('.', ',')] && words[..lastSeparator] is var whole && whole.Count(words[lastSeparator]) == 0 && IsGrouped(whole))
        {
            // "1.250,5": the last separator is the decimal one.
            return Of(words[(lastSeparator + 1)..]) is var low && !double.IsNaN(low) ? Math.Round(Thousands(whole) + (low / Math.Pow(10, words.Length - lastSeparator - 1)), 9) : double.NaN;
        }

        var thousands = separators > 0 && IsGrouped(words) && (separators > 1 || (words[lastSeparator] == ',' && words[0] != '0'));
        var length = 0;
        for (var i = 0; i < words.Length; i++)
        {
            if (ScannedDigits.Of(words[i]) is var digit && char.IsAsciiDigit(digit))
            {
                plain[length++] = digit;
            }
            else if (!thousands)
            {
                if (separators > 1)
                {
                    return double.NaN;
                }

                plain[length++] = '.';
            }
        }

        return double.TryParse(plain[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : double.NaN;
    }

    /// <summary>The shortest invariant writing.</summary>
    public static string Write(double value) => value.ToString("0.######", CultureInfo.InvariantCulture);

    private static double Thousands(ReadOnlySpan<char> words)
    {
        var value = 0d;
        foreach (var c in words)
        {
            value = ScannedDigits.Of(c) is var digit && char.IsAsciiDigit(digit) ? (value * 10) + (digit - '0') : value;
        }

        return value;
    }

    /// <summary>Every group after the first separator has three digits.</summary>
    private static bool IsGrouped(ReadOnlySpan<char> words)
    {
        var digits = 0;
        var groups = 0;
        for (var i = 0; i <= words.Length; i++)
        {
            if (i < words.Length && char.IsAsciiDigit(ScannedDigits.Of(words[i])))
            {
                digits++;
                continue;
            }

            if (groups == 0 ? digits > 3 : digits != 3)
            {
                return false;
            }

            groups++;
            digits = 0;
        }

        return true;
    }
}
