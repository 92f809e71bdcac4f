using Nenuphar.Context;
using Nenuphar.Text;
using Nenuphar.Values;

namespace Nenuphar.Time;

/// <summary>Lengths of time: "six mois", "2 years", "12-15 months", "deux mois plus tard", "3 weeks before".</summary>
public static class DurationReader
{
    private static readonly string[] LaterWords = ["later", "after", "plus", "apres", "afterwards", "thereafter", "following"];
    private static readonly string[] BeforeWords = ["before", "ago", "earlier", "avant", "auparavant", "prior", "previously", "previous"];

    public static List<Duration> Read(Page page, Calendar calendar)
    {
        var durations = new List<Duration>();
        var tokens = page.Tokens;
        for (var i = calendar.Units.Next(page.Narrative, 1); i >= 0; i = calendar.Units.Next(page.Narrative, i + 1))
        {
            var unit = tokens[i].Kind == TokenKind.Word ? calendar.UnitOf(tokens[i]) : '\0';
            if (unit == '\0' || IsElided(page, i) || !Amount(page, calendar, i, out var first, out var low, out var high))
            {
                continue;
            }

            var last = i + 1;
            if (HalfAfter(page, ref last))
            {
                (low, high) = (low + 0.5, high + 0.5);
            }

            durations.Add(new Duration(first, last, low, high, unit, UseAt(page, first, last)));
        }

        return durations;
    }

    /// <summary>"opéré en 2015 d'une tumeur": the letter begins the next word, and is no day.</summary>
    internal static bool IsElided(Page page, int unit) =>
        page.Tokens[unit].Length == 1 && (page.IsSign(unit + 1, '\'') || page.IsSign(unit + 1, '\u2019')) && !page.Tokens[unit + 1].Is(TokenMarks.SpaceBefore);

    /// <summary>The number before a unit; "2-3 months" and "2 à 3 mois" are intervals; "6-month" is one.</summary>
    private static bool Amount(Page page, Calendar calendar, int unit, out int first, out double low, out double high)
    {
        first = unit - 1;
        (low, high) = (0, 0);
        if (page.IsSign(first, '-') && first > 0)
        {
            first--;
        }

        if (!Value(page, calendar, first, out high))
        {
            return false;
        }

        low = high;
        if (page.Tokens[first].Kind == TokenKind.Word && first > 0 && page.IsSign(first - 1, '-') && first > 1 && Value(page, calendar, first - 2, out var tens) && tens >= 20 && tens % 10 == 0)
        {
            // "twenty-seven"
            first -= 2;
            low = high = tens + high;
        }
        else if (first > 1 && (page.IsSign(first - 1, '-') || page.IsWord(first - 1, "a") || page.IsWord(first - 1, "to") || page.IsWord(first - 1, "ou") || page.IsWord(first - 1, "or"))
            && Value(page, calendar, first - 2, out var lower) && lower < high)
        {
            first -= 2;
            low = lower;
        }

        return true;
    }

    /// <summary>"2 ans et demi", "2 ans et ½".</summary>
    private static bool HalfAfter(Page page, ref int last)
    {
        if (!page.IsWord(last, "et") || !(page.IsWord(last + 1, "demi") || page.IsWord(last + 1, "demie") || page.IsSign(last + 1, '½')))
        {
            return false;
        }

        last += 2;
        return true;
    }

    private static bool Value(Page page, Calendar calendar, int at, out double value)
    {
        var token = page.Tokens[at];
        value = token.Kind == TokenKind.Number ? Number.Of(page.Words(at)) : token.Kind == TokenKind.Word ? calendar.NumberOf(token) : double.NaN;
        return value >= 0;
    }

    private static DurationUse UseAt(Page page, int first, int next)
    {
        for (var i = next; i < Math.Min(next + 2, page.Tokens.Length); i++)
        {
            if (IsOneOf(page, i, LaterWords))
            {
                return DurationUse.Later;
            }

            if (IsOneOf(page, i, BeforeWords))
            {
                return DurationUse.Before;
            }
        }

        return first > 0 && (page.IsWord(first - 1, "apres") || page.IsWord(first - 1, "after"))
            ? DurationUse.Later
            : DurationUse.Plain;
    }

    private static bool IsOneOf(Page page, int at, string[] words)
    {
        foreach (var word in words)
        {
            if (page.IsWord(at, word))
            {
                return true;
            }
        }

        return false;
    }
}
