using System.Text;

namespace Nenuphar.Fuzz;

/// <summary>Spoils a narrative in the ways that scanners, copy and paste, and ill will do. The same seed spoils in the same way.</summary>
internal sealed class Mutations(int seed)
{
    private const int LongestText = 20_000;

    /// <summary>Words and signs on which the scanners turn: they meet in new places.</summary>
    private static readonly string[] Pieces =
    [
        "Ki-67 < 3 %", "pT3N1M1a", "ypT0", "T3N1-2", "3/10", "10 HPF", "mitoses", "20.10.2014", "12/03/26", "septembre 2015", "4,3 x 3,6 cm", "1 000 000", "1,2,3,4", "12.", ".5",
        "180 mg/dL", "µ", "↑", "≤", "±", "sans", "ni", "pas de", "no", "without", "except", "mais", "but", ";", "(", ")", "((((", "[", "]", ":", ": -", "?", "CD56", "+", "(-)",
        "ECOG 1", "C1-C6", "deux mois plus tard", "G2", "grade III", "stage IVB", "Dr.", "i.e.", "\r\n", "\n\n", "\f", "\t", "\u00AD\n", "-\n", "\u00A0", "\u202F", "\u200B", "\uFEFF",
        "\u0301", "ﬁ", "œ", "İ", "ß", "😀", "\uD83D", "\uDE00", "\u0000", "\u001B[2J", "٣", "四", "Conclusion :", "DISCUSSION", "FAMILY HISTORY:", "99999999999999999999", "0/0", "%",
    ];

    private readonly Random random = new(seed);

    /// <summary>One to six changes, now and then none.</summary>
    public string Spoil(string text)
    {
        var spoilt = new StringBuilder(text);
        for (var left = random.Next(7); left > 0; left--)
        {
            Change(spoilt);
            if (spoilt.Length > LongestText)
            {
                spoilt.Length = LongestText;
            }
        }

        return spoilt.ToString();
    }

    /// <summary>A text of any characters at all.</summary>
    public string Noise(int longest)
    {
        var noise = new StringBuilder();
        for (var left = random.Next(longest); left > 0; left--)
        {
            noise.Append(AnyCharacter());
        }

        return noise.ToString();
    }

    private void Change(StringBuilder text)
    {
        var at = random.Next(text.Length + 1);
        var length = Math.Min(text.Length - at, random.Next(3) == 0 ? random.Next(400) : random.Next(12));
        switch (random.Next(10))
        {
            case 0:
                text.Remove(at, length);
                break;
            case 1:
                text.Insert(at, AnyCharacter());
                break;
            case 2:
                text.Insert(at, Noise(8));
                break;
            case 3:
                text.Insert(at, Pieces[random.Next(Pieces.Length)]);
                break;
            case 4:
                text.Insert(at, Pieces[random.Next(Pieces.Length)] + " " + Pieces[random.Next(Pieces.Length)]);
                break;
            case 5:
                Swap(text, at, length);
                break;
            case 6:
                text.Length = at;
                break;
            case 7:
                Repeat(text, at, length);
                break;
            case 8:
                ChangeCase(text, at, length);
                break;
            default:
                Blanks(text, at, length);
                break;
        }
    }

    private void Swap(StringBuilder text, int at, int length)
    {
        var piece = text.ToString(at, length);
        text.Remove(at, length).Insert(random.Next(text.Length + 1), piece);
    }

    private void Repeat(StringBuilder text, int at, int length)
    {
        var piece = text.ToString(at, length);
        for (var left = random.Next(1, random.Next(8) == 0 ? 200 : 4); left > 0 && text.Length < LongestText; left--)
        {
            text.Insert(at, piece);
        }
    }

    private void ChangeCase(StringBuilder text, int at, int length)
    {
        var upper = random.Next(2) == 0;
        for (var i = at; i < at + length; i++)
        {
            text[i] = upper ? char.ToUpperInvariant(text[i]) : char.ToLowerInvariant(text[i]);
        }
    }

    /// <summary>Loses the blanks of a stretch, or breaks its lines.</summary>
    private void Blanks(StringBuilder text, int at, int length)
    {
        var put = random.Next(3) switch { 0 => "", 1 => "\n", _ => "  " };
        text.Replace(" ", put, at, length);
    }

    /// <summary>Mostly of the alphabets at hand, sometimes anything, lone surrogates included.</summary>
    private char AnyCharacter() => (char)(random.Next(6) switch
    {
        0 => random.Next(0x20),
        1 => random.Next(0x10000),
        2 => random.Next(0xD800, 0xE000),
        3 => random.Next(0x80, 0x250),
        4 => random.Next(0x2000, 0x2300),
        _ => random.Next(0x20, 0x7F),
    });
}
