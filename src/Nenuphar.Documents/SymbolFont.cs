namespace Nenuphar.Documents;

/// <summary>Signs that Word takes from the fonts Symbol and Wingdings; the font's place, not the character, is what is stored.</summary>
internal static class SymbolFont
{
    private const string Greek = "αβχδεφγηιϕκλμνοπθρστυϖωξψζ";

    /// <summary>The character of a place in a font, or <c>'\0'</c> where it is decoration.</summary>
    public static char Character(string font, int place)
    {
        var low = place & 0xFF;
        if (font.StartsWith("Symbol", StringComparison.OrdinalIgnoreCase))
        {
            return low switch
            {
                >= 'a' and <= 'z' => Greek[low - 'a'],
                0xA3 => '≤',
                0xB3 => '≥',
                0xB1 => '±',
                0xB4 => '×',
                0xBB => '≈',
                0xB0 => '°',
                0xAC => '←',
                0xAD => '↑',
                0xAE => '→',
                0xAF => '↓',
                0xB7 => '•',
                0x44 => 'Δ',
                _ => low < 0x80 && low > ' ' ? (char)low : '\0',
            };
        }

        if (font.StartsWith("Wingdings", StringComparison.OrdinalIgnoreCase))
        {
            return low switch
            {
                0xE0 => '→',
                0xE1 => '↑',
                0xE2 => '↓',
                0xDF => '←',
                0xFC => '✓',
                0xFB => '✗',
                0xFD => '☒',
                0xFE => '☑',
                0xA8 or 0x6F => '☐',
                _ => '•',
            };
        }

        return place is >= 0x20 and < 0xE000 ? (char)place : '\0';
    }
}
