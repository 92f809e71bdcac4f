namespace Nenuphar.Values;

/// <summary>Roman numerals I to IV, as grades and stages use them.</summary>
internal static class Roman
{
    private static readonly string[] Numerals = ["", "I", "II", "III", "IV"];

    /// <summary>The numeral that opens a word and how long it is; 0 if none does.</summary>
    public static int Opening(ReadOnlySpan<char> word, out int length)
    {
        length = 0;
        while (length < word.Length && word[length] is 'I' or 'V')
        {
            length++;
        }

        if (length == 0)
        {
            return 0;
        }

        var opening = word[..length];
        for (var i = 4; i > 0; i--)
        {
            if (opening.SequenceEqual(Numerals[i]))
            {
                return i;
            }
        }

        length = 0;
        return 0;
    }

    public static string Write(int number) => Numerals[number];
}
