namespace Nenuphar.Text;

/// <summary>Letters that a scanner puts for digits: "l8 mitoses", "Hb l0,2", "7O".</summary>
public static class ScannedDigits
{
    /// <summary>The digit that a character of a number token stands for; a separator stays.</summary>
    public static char Of(char c) => c switch
    {
        'l' or 'I' => '1',
        'O' => '0',
        _ => c,
    };

    /// <summary>A lone l or I glued before a digit: no article ("l'1"), no isotope ("I131"), no name ("IL6").</summary>
    internal static bool BeginsNumber(string text, int at)
    {
        if (at > 0 && (char.IsLetterOrDigit(text[at - 1]) || Fold.IsApostrophe(text[at - 1]) || text[at - 1] == '.'))
        {
            return false;
        }

        var first = at + 1;
        if (first < text.Length && text[first] is '/' or ' ' && IsCount(text, first))
        {
            return true;
        }

        if (text[at] == 'l' && first < text.Length && text[first] is '.' or ',')
        {
            first++;
        }

        var end = first;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        var letters = end < text.Length && (char.IsLetter(text[end]) || (Fold.IsHyphen(text[end]) && end + 1 < text.Length && char.IsLetter(text[end + 1])));
        return end > first && !letters && !(end - first == 3 && text.AsSpan(first, 3) is "123" or "124" or "125" or "131");
    }

    /// <summary>"l/2 mm²", "l/10 HPF", "l mitose/2 mm²": a count of mitoses.</summary>
    private static bool IsCount(string text, int at)
    {
        if (text[at] == ' ')
        {
            return string.CompareOrdinal(text, at + 1, "mitos", 0, 5) == 0;
        }

        var end = at + 1;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        if (end == at + 1)
        {
            return false;
        }

        end += end < text.Length && text[end] is ' ' or '\u00A0' ? 1 : 0;
        return Array.Exists(Fields, field => string.CompareOrdinal(text, end, field, 0, field.Length) == 0);
    }

    private static readonly string[] Fields = ["mm2", "mm\u00B2", "HPF", "hpf", "CFG", "champ", "high"];

    /// <summary>An O behind digits; not in "H2O", not the isotopes of oxygen.</summary>
    internal static bool IsZero(string text, int begin, int at) =>
        text[at] == 'O' && at > begin && !(begin > 0 && char.IsLetter(text[begin - 1])) && !(at + 1 < text.Length && char.IsLetter(text[at + 1]))
        && text.AsSpan(begin, at - begin) is not ("15" or "17" or "18");
}
