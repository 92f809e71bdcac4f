using System.Globalization;
using Nenuphar.Context;
using Nenuphar.Text;

namespace Nenuphar.Time;

/// <summary>Dates of numbers: "20.10.2014", "22/01/16", "12-03-2026", "2014-10-20", "05/2012", and "le 08/05" or "26/04 and 17/05/2021" without a year.</summary>
internal static class DateNumbers
{
    private static readonly WordStarts Days = new("le", "du", "au", "on", "from", "since", "depuis", "until", "des");
    private static readonly string[] Joining = ["and", "et", "to", "au", "a", "puis", "then", "until", "jusqu"];
    private static readonly WordStarts Counted = new("cycle", "cure", "course", "gangl", "node", "hpf", "champ", "point", "foyer", "lymph", "adenop", "patient", "dose", "bloc", "block", "core", "carott", "biops");

    /// <summary>Three numbers as they stand; the year as its words say it.</summary>
    public readonly record struct Three(int First, int Second, int Year, int Last);

    public static bool At(Page page, int at, DayMonthOrder order, out DateShape shape) =>
        Whole(page, at, order, out shape) || YearFirst(page, at, out shape) || MonthAndYear(page, at, out shape) || MonthPointYear(page, at, out shape) || ShortMonths.At(page, at, out shape) || WithoutYear(page, at, order, out shape);

    /// <summary>"20.10.2014", "22/01/16": two numbers and a year.</summary>
    public static bool Full(Page page, int at, out Three numbers)
    {
        numbers = default;
        var words = page.Words(at);
        if (words.IndexOf('.') is var dot and > 0)
        {
            var rest = words[(dot + 1)..];
            var second = rest.IndexOf('.');
            numbers = second < 0 || words.Contains(',') ? default : new(Digits(words[..dot]), Digits(rest[..second]), YearOf(rest[(second + 1)..]), at + 1);
        }
        else if (words.Length <= 2 && IsSlashed(page, at) && IsSlashed(page, at + 2) && page.CharAt(at + 3) == page.CharAt(at + 1) && !IsDaysOfCycle(page, at))
        {
            numbers = new(Digits(words), Digits(page.Words(at + 2)), YearOf(page.Words(at + 4)), at + 5);
        }

        return numbers.Year != 0 && numbers.First >= 0 && numbers.Second >= 0;
    }

    /// <summary>"jours 2-9-16 de chaque cure", "d 1-8-15": the days of a cycle, and no date.</summary>
    private static bool IsDaysOfCycle(Page page, int at) =>
        page.IsSign(at + 1, '-') && page.Words(at + 4).Length <= 2 && page.IsAnyWord(at - 1, ["jours", "jour", "days", "day", "j", "d"]);

    /// <summary>Day first, or month first where the numbers or the document say so; where nothing says it the year only.</summary>
    private static bool Whole(Page page, int at, DayMonthOrder order, out DateShape shape)
    {
        shape = default;
        if (!Full(page, at, out var numbers))
        {
            return false;
        }

        var (month, day) = InOrder(numbers.First, numbers.Second, order);
        shape = new DateShape(at, numbers.Last, numbers.Year, month, day);
        return shape.IsPlausible;
    }

    private static (int Month, int Day) InOrder(int one, int two, DayMonthOrder order) =>
        two > 12 && one <= 12 ? (one, two)
        : one > 12 || one == two || order == DayMonthOrder.DayFirst ? (two, one)
        : order == DayMonthOrder.MonthFirst ? (one, two)
        : (0, 0);

    private static bool YearFirst(Page page, int at, out DateShape shape)
    {
        shape = default;
        if (page.Words(at).Length != 4 || !IsSlashed(page, at) || !IsSlashed(page, at + 2) || page.CharAt(at + 3) != page.CharAt(at + 1)
            || page.Words(at + 2).Length > 2 || page.Words(at + 4).Length > 2)
        {
            return false;
        }

        shape = new DateShape(at, at + 5, Digits(page.Words(at)), Digits(page.Words(at + 2)), Digits(page.Words(at + 4)));
        return shape.IsPlausible;
    }

    private static bool MonthAndYear(Page page, int at, out DateShape shape)
    {
        shape = default;
        if (page.Words(at).Length > 2 || !IsSlashed(page, at) || page.Words(at + 2).Length != 4)
        {
            return false;
        }

        shape = new DateShape(at, at + 3, Digits(page.Words(at + 2)), Digits(page.Words(at)), 0);
        return shape.IsPlausible;
    }

    /// <summary>"09.2021", "03.2019": two digits of a month, a point and a year.</summary>
    private static bool MonthPointYear(Page page, int at, out DateShape shape)
    {
        shape = default;
        if (page.Words(at) is not [>= '0' and <= '1', >= '0' and <= '9', '.', ..] words || words.Length != 7 || page.IsSign(at + 1, '%') || YearOf(words[3..]) is not (> 0 and var year) || Digits(words[..2]) is not (>= 1 and <= 12 and var month))
        {
            return false;
        }

        shape = new DateShape(at, at + 1, year, month, 0);
        return true;
    }

    /// <summary>"le 08/05", "C2 le 10/10", "on 26/04", "26/04 and 17/05/2021": only where a word of a day stands before or a whole date is joined to it.</summary>
    private static bool WithoutYear(Page page, int at, DayMonthOrder order, out DateShape shape)
    {
        shape = default;
        if (!page.IsSign(at + 1, '/') || !IsSlashed(page, at) || page.Words(at).Length > 2 || page.Words(at + 2).Length > 2 || IsSlashed(page, at + 2) || page.IsSign(at + 3, '%'))
        {
            return false;
        }

        var (month, day) = InOrder(Digits(page.Words(at)), Digits(page.Words(at + 2)), order);
        shape = new DateShape(at, at + 3, 0, month, day);
        return month is >= 1 and <= 12 && day is >= 1 and <= 31
            && (IsJoined(page, at + 3) || (page.Words(at + 2).Length == 2 && IsOnDay(page, at) && !page.StartsAny(at + 3, Counted)));
    }

    private static bool IsOnDay(Page page, int at) =>
        page.IsSign(at - 1, '(') ? IsCycle(page, at - 1) : IsCycle(page, at) || (page.StartsAny(at - 1, Days) && page.IsAnyWord(at - 1, Days));

    /// <summary>"C2 10/10", "J1 08/05".</summary>
    private static bool IsCycle(Page page, int at) =>
        at >= 2 && page.Tokens[at - 1].Kind == TokenKind.Number && page.Words(at - 1).Length <= 2 && !page.Tokens[at - 1].Is(TokenMarks.SpaceBefore) && (page.IsWord(at - 2, "c") || page.IsWord(at - 2, "j"));

    private static bool IsJoined(Page page, int at)
    {
        var next = at;
        while (next < page.Tokens.Length && next < at + 3 && (page.StartsAny(next, Joining) || page.IsSign(next, '-') || page.IsSign(next, '\u2013') || page.IsSign(next, '\u2192')
            || page.IsSign(next, '>') || page.IsSign(next, '&') || page.IsSign(next, ',') || page.IsWord(next, "le")))
        {
            next++;
        }

        return next > at && next < page.Tokens.Length && page.Tokens[next].Kind == TokenKind.Number && Full(page, next, out _);
    }

    /// <summary>A sign of dates and a number glued to the number at a place.</summary>
    internal static bool IsSlashed(Page page, int at) =>
        at + 2 < page.Tokens.Length && (page.IsSign(at + 1, '/') || page.IsSign(at + 1, '-')) && !page.Tokens[at + 1].Is(TokenMarks.SpaceBefore)
        && page.Tokens[at + 2].Kind == TokenKind.Number && !page.Tokens[at + 2].Is(TokenMarks.SpaceBefore);

    /// <summary>A year of four digits, or of two: up to 40 in this century.</summary>
    public static int YearOf(ReadOnlySpan<char> words)
    {
        var number = Digits(words);
        return words.Length switch
        {
            4 when number is >= 1900 and <= 2099 => number,
            2 when number >= 0 => number <= 40 ? 2000 + number : 1900 + number,
            _ => 0,
        };
    }

    /// <summary>A whole number, or -1; letters that a scanner puts for digits count as these.</summary>
    public static int Digits(ReadOnlySpan<char> words)
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
