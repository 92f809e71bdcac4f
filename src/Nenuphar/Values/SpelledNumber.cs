using System.Globalization;
using Nenuphar.Context;
using Nenuphar.Text;

namespace Nenuphar.Values;

/// <summary>Numbers in words: "deux pour cent", "fewer than two per 2 mm2", "sixty-five", "soixante et onze".</summary>
internal static class SpelledNumber
{
    private const int Highest = 20;

    private static readonly NumberWord[] Words = [.. Table.Rows("knowledge/cues/numberwords.tsv", 5).Where(row => row[3] == "cardinal" && !row[0].AsSpan().ContainsAny(' ', '-'))
        .Select(row => new NumberWord(Fold.Of(row[0]), int.Parse(row[2], CultureInfo.InvariantCulture))).Where(w => w.Value < 100).Distinct()];

    private static readonly WordStarts Known = new([.. Words.Select(number => number.Word)]);

    /// <summary>How the words of numbers begin; "un" and "une", which stand in every sentence, count only behind others.</summary>
    public static OpeningSet Openings { get; } = OpeningSet.Of(Words.Select(number => number.Word).Where(word => word is not ("un" or "une")));

    private sealed record NumberWord(string Word, int Value);

    /// <summary>A small number with the comparator before it, where only a number can stand.</summary>
    public static WrittenNumber? At(Page page, int at) => Of(page, at) is { } value and <= Highest ? WrittenNumber.Compared(page, at, value) : null;

    /// <summary>The number that one word tells, under a hundred.</summary>
    public static int? Of(Page page, int at)
    {
        if (page.IsAnyWord(at, Known))
        {
            foreach (var (word, value) in Words)
            {
                if (page.IsWord(at, word))
                {
                    return value;
                }
            }
        }

        return null;
    }

    /// <summary>The number under a hundred that the words from a token on tell.</summary>
    /// <param name="last">Its last token.</param>
    public static int? Of(Page page, int at, out int last)
    {
        last = at;
        if (Of(page, at) is not { } value)
        {
            return null;
        }

        if (value == 4 && Of(page, Joined(page, last)) == 20)
        {
            // "quatre-vingts".
            (value, last) = (80, Joined(page, last));
        }

        while (Of(page, Joined(page, last)) is { } low && Takes(value, low))
        {
            (value, last) = (value + low, Joined(page, last));
        }

        return value;
    }

    /// <summary>The word behind, past a hyphen or "et".</summary>
    private static int Joined(Page page, int at) => page.IsSign(at + 1, '-') || page.IsWord(at + 1, "et") ? at + 2 : at + 1;

    /// <summary>"dix-sept", "soixante et onze", "forty-two": a ten and what is counted on from it.</summary>
    private static bool Takes(int ten, int low) => ten switch
    {
        10 => low is >= 7 and <= 9,
        60 or 80 => low is > 0 and <= 16,
        _ => ten >= 20 && ten % 10 == 0 && low is > 0 and < 10,
    };
}
