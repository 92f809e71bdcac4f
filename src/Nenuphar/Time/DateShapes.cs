using System.Globalization;
using Nenuphar.Context;
using Nenuphar.Text;

namespace Nenuphar.Time;

/// <summary>The ways of writing a date: "20.10.2014", "22/01/16", "2014-10-20", "05/2012", "le 1er octobre 2012", "March 3, 2015", "fin mars", "en 2007".</summary>
internal static class DateShapes
{
    public static bool At(Page page, Calendar calendar, int at, bool english, out DateShape shape)
    {
        var token = page.Tokens[at];
        shape = default;
        return token.Kind switch
        {
            TokenKind.Number => Dotted(page, at, english, out shape) || Slashed(page, at, english, out shape)
                || DayAndMonth(page, calendar, at, out shape) || YearAlone(page, calendar, at, out shape),
            TokenKind.Word => MonthFirst(page, calendar, at, out shape),
            _ => false,
        };
    }

    /// <summary>"20.10.2014", "29.6.15": one number token.</summary>
    private static bool Dotted(Page page, int at, bool english, out DateShape shape)
    {
        shape = default;
        var words = page.Words(at);
        var dot = words.IndexOf('.');
        var rest = dot < 0 ? [] : words[(dot + 1)..];
        var dot2 = rest.IndexOf('.');
        return dot2 >= 0 && words.IndexOf(',') < 0 && Ordered(Digits(words[..dot]), Digits(rest[..dot2]), rest[(dot2 + 1)..], english, at, at + 1, out shape);
    }

    /// <summary>"22/01/16", "12-03-2026", "2014-10-20", "05/2012".</summary>
    private static bool Slashed(Page page, int at, bool english, out DateShape shape)
    {
        shape = default;
        if (!IsSeparator(page, at + 1) || at + 2 >= page.Tokens.Length || page.Tokens[at + 2].Kind != TokenKind.Number || page.Tokens[at + 2].Is(TokenMarks.SpaceBefore))
        {
            return false;
        }

        var first = page.Words(at);
        var second = page.Words(at + 2);
        if (IsSeparator(page, at + 3) && page.CharAt(at + 3) == page.CharAt(at + 1) && at + 4 < page.Tokens.Length
            && page.Tokens[at + 4].Kind == TokenKind.Number && !page.Tokens[at + 4].Is(TokenMarks.SpaceBefore))
        {
            var third = page.Words(at + 4);
            if (first.Length == 4 && second.Length <= 2 && third.Length <= 2)
            {
                shape = new DateShape(at, at + 5, Digits(first), Digits(second), Digits(third));
                return Plausible(shape);
            }

            return Ordered(Digits(first), Digits(second), third, english, at, at + 5, out shape);
        }

        shape = new DateShape(at, at + 3, Digits(second), Digits(first), 0);
        return first.Length <= 2 && second.Length == 4 && Plausible(shape);
    }

    private static bool IsSeparator(Page page, int at) =>
        at < page.Tokens.Length && !page.Tokens[at].Is(TokenMarks.SpaceBefore) && (page.IsSign(at, '/') || page.IsSign(at, '-'));

    /// <summary>Day first, or month first where the numbers or the language say so; English with both below 13 keeps the year only.</summary>
    private static bool Ordered(int one, int two, ReadOnlySpan<char> yearWords, bool english, int first, int last, out DateShape shape)
    {
        shape = default;
        var year = YearOf(yearWords);
        if (year == 0 || one < 0 || two < 0)
        {
            return false;
        }

        shape = two > 12 && one <= 12
            ? new DateShape(first, last, year, one, two)
            : english && one <= 12 && one != two ? new DateShape(first, last, year, 0, 0) : new DateShape(first, last, year, two, one);
        return Plausible(shape);
    }

    /// <summary>"27 février 2016", "1er octobre", "3 March", "3rd of March, 2015".</summary>
    private static bool DayAndMonth(Page page, Calendar calendar, int at, out DateShape shape)
    {
        shape = default;
        var day = Digits(page.Words(at));
        var next = at + 1;
        if (day is < 1 or > 31)
        {
            return false;
        }

        while (next < page.Tokens.Length && next < at + 3 && (page.IsWord(next, "er") || page.IsWord(next, "th") || page.IsWord(next, "st") || page.IsWord(next, "nd")
            || page.IsWord(next, "rd") || page.IsWord(next, "of") || page.IsWord(next, "de") || page.IsWord(next, "d")))
        {
            next++;
        }

        if (next >= page.Tokens.Length || calendar.MonthOf(page.Tokens[next]) is var month && month == 0)
        {
            return false;
        }

        shape = WithYear(page, at, next + 1, month, day);
        return true;
    }

    /// <summary>"septembre 2015", "March 3, 2015", "fin mars". A bare "may" or "mars" that may be another word needs a day or a year.</summary>
    private static bool MonthFirst(Page page, Calendar calendar, int at, out DateShape shape)
    {
        shape = default;
        var month = calendar.MonthOf(page.Tokens[at]);
        if (month == 0)
        {
            return false;
        }

        var next = at + 1;
        if (page.IsSign(next, '.'))
        {
            next++;
        }

        if (next < page.Tokens.Length && page.Tokens[next].Kind == TokenKind.Number && page.Words(next).Length <= 2 && Digits(page.Words(next)) is var day and >= 1 and <= 31)
        {
            var after = next + 1;
            while (after < page.Tokens.Length && (page.IsWord(after, "th") || page.IsWord(after, "st") || page.IsWord(after, "nd") || page.IsWord(after, "rd")))
            {
                after++;
            }

            var dated = WithYear(page, at, after, month, day);
            shape = dated;
            return dated.Year != 0 || page.Tokens[at].Is(TokenMarks.Capital);
        }

        shape = WithYear(page, at, next, month, 0);
        return shape.Year != 0 || IsPlainMonth(page, at);
    }

    /// <summary>The date with the year that follows, if one does ("March, 2015", "mars de 2015").</summary>
    private static DateShape WithYear(Page page, int first, int next, int month, int day)
    {
        var at = next;
        while (at < page.Tokens.Length && at < next + 2 && (page.IsSign(at, ',') || page.IsWord(at, "of") || page.IsWord(at, "de") || page.IsSign(at, '\'') || page.IsSign(at, '-')))
        {
            at++;
        }

        return at < page.Tokens.Length && page.Tokens[at].Kind == TokenKind.Number && page.Words(at).Length == 4 && YearOf(page.Words(at)) is var year and not 0
            ? new DateShape(first, at + 1, year, month, day)
            : new DateShape(first, next, 0, month, day);
    }

    private static bool IsPlainMonth(Page page, int at)
    {
        var words = page.Words(at);
        if (words.Length < 4 || page.IsWord(at, "march") || page.IsWord(at, "mars"))
        {
            // "may", "mai", "mar", "march": only where a preposition of time stands before.
            return at > 0 && (page.IsWord(at - 1, "en") || page.IsWord(at - 1, "in") || page.IsWord(at - 1, "fin") || page.IsWord(at - 1, "debut")
                || page.IsWord(at - 1, "since") || page.IsWord(at - 1, "until") || page.IsWord(at - 1, "de"));
        }

        return true;
    }

    /// <summary>"en 2007", "in 2007", "depuis 2013", "(2007)": a preposition of time or a bracket before, no unit after.</summary>
    private static bool YearAlone(Page page, Calendar calendar, int at, out DateShape shape)
    {
        shape = default;
        var year = page.Words(at).Length == 4 ? YearOf(page.Words(at)) : 0;
        if (year == 0 || at == 0 || (at + 1 < page.Tokens.Length && (page.IsSign(at + 1, '%') || calendar.UnitOf(page.Tokens[at + 1]) != '\0')))
        {
            return false;
        }

        foreach (var word in (ReadOnlySpan<string>)["en", "in", "depuis", "since", "until", "jusqu'en", "annee", "annees", "year", "from", "fin", "debut", "early", "late", "mid", "before", "after", "avant", "apres", "by", "of", "to", "a", "et", "and", "de", "dès", "pre", "during", "courant"])
        {
            if (page.IsWord(at - 1, word))
            {
                shape = new DateShape(at, at + 1, year, 0, 0);
                return word is not ("a" or "of" or "to" or "et" or "and" or "de" or "by") || YearBefore(page, at);
            }
        }

        shape = new DateShape(at, at + 1, year, 0, 0);
        return page.IsSign(at - 1, '(') && (page.IsSign(at + 1, ')') || page.IsSign(at + 1, ','));
    }

    /// <summary>"de 2010 à 2012", "between 2010 and 2012".</summary>
    private static bool YearBefore(Page page, int at) => at >= 2 && page.IsClaimed(at - 2);

    private static bool Plausible(DateShape shape) => shape.Year is >= 1900 and <= 2099 && shape.Month is >= 0 and <= 12 && shape.Day is >= 0 and <= 31;

    private static int YearOf(ReadOnlySpan<char> words)
    {
        var number = Digits(words);
        return words.Length switch
        {
            4 when number is >= 1900 and <= 2099 => number,
            2 when number >= 0 => number <= 40 ? 2000 + number : 1900 + number,
            _ => 0,
        };
    }

    private static int Digits(ReadOnlySpan<char> words)
    {
        Span<char> digits = stackalloc char[9];
        if (words.Length > digits.Length)
        {
            return -1;
        }

        for (var i = 0; i < words.Length; i++)
        {
            digits[i] = ScannedDigits.Of(words[i]);
        }

        return int.TryParse(digits[..words.Length], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
    }
}
