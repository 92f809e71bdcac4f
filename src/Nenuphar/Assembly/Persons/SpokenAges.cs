using Nenuphar.Context;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Persons;

/// <summary>Ages in words: "a sixty-five-year-old man", "thirty-one years old".</summary>
internal static class SpokenAges
{
    private static readonly string[] Units = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
    private static readonly string[] Teens = ["ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];
    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    /// <summary>The number that the words from a token on tell, with a word of years right behind it.</summary>
    public static bool At(Page page, int at, out double age, out int last)
    {
        (age, last) = (Written(page, at, Tens) is > 0 and var tens ? (tens + 1) * 10 : 0, at);
        if (age > 0)
        {
            var next = page.IsSign(at + 1, '-') ? at + 2 : at + 1;
            if (Written(page, next, Units) is > 0 and var units)
            {
                (age, last) = (age + units, next);
            }
        }
        else if (Written(page, at, Teens) is > 0 and var teens)
        {
            age = teens + 9;
        }
        else if (Written(page, at, Units) is > 0 and var few)
        {
            age = few;
        }

        var year = page.IsSign(last + 1, '-') ? last + 2 : last + 1;
        return age > 0 && page.IsAnyWord(year, ["year", "years"]) && (page.IsWord(year + 1, "old") || page.IsWord(year + 2, "old") || (page.IsWord(year + 1, "of") && page.IsWord(year + 2, "age")));
    }

    /// <summary>The place of a word in its list, from 1; 0 if it is none of them.</summary>
    private static int Written(Page page, int at, string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (page.IsWord(at, words[i]))
            {
                return i + 1;
            }
        }

        return 0;
    }
}
