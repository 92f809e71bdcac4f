using System.Text;

namespace Nenuphar.Documents;

/// <summary>Western sets older than Windows-1252, of DOS and of the first Macintoshes: nothing names them, so their letters must.</summary>
internal static class OldCharset
{
    /// <summary>How much better its letters must fit than those of Windows-1252.</summary>
    private const int Margin = 2;

    private const string Dos = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»\u2591\u2592\u2593\u2502\u2524ÁÂÀ©\u2563\u2551\u2557\u255D¢¥\u2510\u2514\u2534\u252C\u251C\u2500\u253CãÃ\u255A\u2554\u2569\u2566\u2560\u2550\u256C¤ðÐÊËÈıÍÎÏ\u2518\u250C\u2588\u2584¦Ì\u2580ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²\u25A0\u00A0";

    private const string Macintosh = "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷\u25CAÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";

    /// <summary>What the words of French and English hold, and signs that stand among numbers.</summary>
    private const string Expected = "éèêëàâçùûüôöîïäÉÈÊËÀÂÇÔÎÏÙÛŒœæßñáíóú°µμ²³«»’‘“”–—…€±×½≥≤·•\u00A0";

    /// <summary>The set whose letters fit best, by its name; null if Windows-1252 fits as well.</summary>
    public static (string Name, string Upper)? Of(ReadOnlySpan<byte> bytes, Func<byte, char> western)
    {
        var (one, dos, macintosh) = (0, 0, 0);
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] >= 0x80)
            {
                var inside = i > 0 && i + 1 < bytes.Length && IsLetter(bytes[i - 1]) && IsLetter(bytes[i + 1]);
                one += Fit(western(bytes[i]), inside);
                dos += Fit(Dos[bytes[i] - 0x80], inside);
                macintosh += Fit(Macintosh[bytes[i] - 0x80], inside);
            }
        }

        return dos >= one + Margin && dos > macintosh ? ("ibm850", Dos) : macintosh >= one + Margin && macintosh > dos ? ("macintosh", Macintosh) : null;
    }

    private static bool IsLetter(byte b) => b < 0x80 && char.IsAsciiLetter((char)b);

    /// <summary>A sign within a word, or a letter of neither language, speaks against a set.</summary>
    private static int Fit(char c, bool inside) => !Expected.Contains(c, StringComparison.Ordinal) ? -1 : inside && !char.IsLetter(c) && c is not '’' and not '·' and not '–' ? -1 : 1;
}
