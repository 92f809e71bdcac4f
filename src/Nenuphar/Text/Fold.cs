using System.Runtime.CompilerServices;
using System.Text;

namespace Nenuphar.Text;

/// <summary>One written form for upper and lower case, accents and the many quotes and dashes.</summary>
public static class Fold
{
    private const int TableSize = 0x2200;

    /// <summary>Each base letter before the letters that fold to it.</summary>
    private static readonly string[] Accented =
    [
        "aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặæ", "bḃḅḇ", "cçćĉċčḉ", "dďđḋḍḏḑḓð", "eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ", "fḟ", "gĝğġģǧǵḡ",
        "hĥȟħḣḥḧḩḫẖ", "iìíîïĩīĭįǐȉȋḭḯỉịıİ", "jĵǰ", "kķǩḱḳḵ", "lĺļľłḷḹḻḽ", "mḿṁṃ", "nñńņňǹṅṇṉṋ", "oòóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợøœ",
        "pṕṗ", "rŕŗřȑȓṙṛṝṟ", "sśŝşšșṡṣṥṧṩßẞſ", "tţťțṫṭṯṱẗ", "uùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự", "vṽṿ", "wŵẁẃẅẇẉẘ", "xẋẍ", "yýÿŷȳẏẙỳỵỷỹ", "zźżžẑẓẕ", "µμ",
    ];

    /// <summary>Beside a folded letter, all of which are below it.</summary>
    private const ushort LowerMark = 1 << 15;

    private static readonly char[] Table = MakeTable();

    /// <summary>For letters that fold to one: that one, and whether they are small; 0 for what is no such letter.</summary>
    private static readonly ushort[] Plain = MakePlain();

    /// <summary>The folded character; <c>œ</c>, <c>æ</c>, <c>ﬁ</c> and <c>ﬂ</c> fold to their first letter and are completed by <see cref="Second"/>.</summary>
    public static char First(char c) => c < TableSize ? Table[c] : c is 'ﬁ' or 'ﬂ' ? 'f' : char.ToLowerInvariant(c);

    /// <summary>The second letter of a ligature, or <c>'\0'</c>.</summary>
    public static char Second(char c) => c is 'œ' or 'Œ' or 'æ' or 'Æ' ? 'e' : c switch
    {
        'ﬁ' => 'i',
        'ﬂ' => 'l',
        _ => '\0',
    };

    /// <summary>A letter of the Western alphabets that folds to one letter; anything else is looked at more closely.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsPlainLetter(char c, out char folded, out bool lower)
    {
        var table = Plain;
        var plain = c < table.Length ? table[c] : 0;
        (folded, lower) = ((char)(plain & ~LowerMark), plain >= LowerMark);
        return plain != 0;
    }

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

    private static ushort[] MakePlain()
    {
        var plain = new ushort[TableSize];
        for (var i = 0; i < TableSize; i++)
        {
            var c = (char)i;
            plain[i] = !char.IsLetter(c) || Second(c) != '\0' ? (ushort)0 : (ushort)(Table[c] | (char.IsLower(c) ? LowerMark : 0));
        }

        return plain;
    }

    private static char[] MakeTable()
    {
        var table = new char[TableSize];
        for (var i = 0; i < TableSize; i++)
        {
            var c = (char)i;
            table[i] = IsHyphen(c) ? '-' : IsApostrophe(c) ? '\'' : char.ToLowerInvariant(c);
        }

        // The runtime runs without culture data, so it does not decompose letters: they are listed.
        foreach (var row in Accented)
        {
            foreach (var letter in row)
            {
                table[letter] = row[0];
                table[char.ToUpperInvariant(letter)] = row[0];
            }
        }

        table['\u212B'] = 'a'; // the sign of the unit ångström
        return table;
    }
}
