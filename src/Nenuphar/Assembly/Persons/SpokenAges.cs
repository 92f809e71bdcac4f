using Nenuphar.Context;
using Nenuphar.Values;

namespace Nenuphar.Assembly.Persons;

/// <summary>Ages in words: "a sixty-five-year-old man", "thirty-one years old", "une patiente de soixante-douze ans".</summary>
internal static class SpokenAges
{
    /// <summary>Children and spans of time are told in small numbers.</summary>
    private const int Grown = 16;

    /// <summary>The number that the words from a token on tell, with a word of years right behind it.</summary>
    public static bool At(Page page, int at, out double age, out int last)
    {
        age = SpelledNumber.Of(page, at, out last) ?? 0;
        var year = page.IsSign(last + 1, '-') ? last + 2 : last + 1;
        return (age > 0 && page.IsAnyWord(year, ["year", "years"]) && (page.IsWord(year + 1, "old") || page.IsWord(year + 2, "old") || (page.IsWord(year + 1, "of") && page.IsWord(year + 2, "age"))))
            || (age >= Grown && page.IsWord(year, "ans"));
    }
}
