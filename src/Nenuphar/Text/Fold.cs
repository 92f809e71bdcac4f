using System.Globalization;
using System.Text;

namespace Nenuphar.Text;

/// <summary>One written form for upper and lower case, accents and the many quotes and dashes.</summary>
public static class Fold
{
    private const int TableSize = 0x2200;
    private static readonly char[] Table = MakeTable();

    /// <summary>The folded character; <c>œ</c> and <c>æ</c> fold to their first letter and are completed by <see cref="Second"/>.</summary>
    public static char First(char c) => c < TableSize ? Table[c] : char.ToLowerInvariant(c);

    /// <summary>The second letter of a ligature, or <c>'\0'</c>.</summary>
    public static char Second(char c) => c is 'œ' or 'Œ' or 'æ' or 'Æ' ? 'e' : c switch
    {
        'ﬁ' => 'i',
        'ﬂ' => 'l',
        _ => '\0',
    };

    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' or '\u00AD';

    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u2018' or '\u00B4' or '`' or '\u02BC';

    /// <summary>A folded copy of a short text, for knowledge and tests.</summary>
    public static string Of(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            folded.Append(First(c));
            if (Second(c) is var second and not '\0')
            {
                folded.Append(second);
            }
        }

        return folded.ToString();
    }

    private static char[] MakeTable()
    {
        var table = new char[TableSize];
        Span<char> one = stackalloc char[1];
        for (var i = 0; i < TableSize; i++)
        {
            var c = (char)i;
            one[0] = c;
            table[i] = c switch
            {
                'œ' or 'Œ' => 'o',
                'æ' or 'Æ' => 'a',
                'ø' or 'Ø' => 'o',
                'ß' => 's',
                'µ' or 'μ' => 'µ',
                _ when IsHyphen(c) => '-',
                _ when IsApostrophe(c) => '\'',
                _ when c < 0x80 => char.ToLowerInvariant(c),
                _ when c is >= '\u00C0' and < '\u0250' or >= '\u1E00' and < '\u1F00' => char.ToLowerInvariant(one.ToString().Normalize(NormalizationForm.FormD)[0]),
                _ => char.ToLower(c, CultureInfo.InvariantCulture),
            };
        }

        return table;
    }
}
