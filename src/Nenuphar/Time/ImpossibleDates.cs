using Nenuphar.Context;
using Nenuphar.Text;

namespace Nenuphar.Time;

/// <summary>"31/02/2020", "45.13.2015", "31 février 2020": written as a date, and in no calendar.</summary>
internal static class ImpossibleDates
{
    public static List<(int First, int Last)> Read(Page page, Calendar calendar, Timeline timeline)
    {
        var found = new List<(int, int)>();
        for (var i = OpeningSet.Numbers.Next(page.Narrative, 0); i >= 0; i = OpeningSet.Numbers.Next(page.Narrative, i + 1))
        {
            var last = DateShapes.At(page, calendar, i, timeline.Habits, out var shape) && shape.Day > 0 && shape.Year > 0 ? shape.Last : WrittenAsDate(page, i);
            if (last > i && !IsRead(timeline, i, last))
            {
                found.Add((i, last));
            }
        }

        return found;
    }

    private static bool IsRead(Timeline timeline, int at, int last)
    {
        foreach (var date in timeline.DatesIn(at - 4, last))
        {
            if (date.Last > at)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The token after three groups of digits as a date has them, or -1.</summary>
    private static int WrittenAsDate(Page page, int at)
    {
        var words = page.Words(at);
        var dot = words.IndexOf('.');
        if (dot is 1 or 2 && words[(dot + 1)..].IndexOf('.') is 1 or 2)
        {
            var year = words[(words.LastIndexOf('.') + 1)..];
            return year.Length == 4 && year[0] is '1' or '2' && year.IndexOfAnyExceptInRange('0', '9') < 0 ? at + 1 : -1;
        }

        var slash = page.IsSign(at + 1, '/') ? '/' : '-';
        return words.Length <= 2 && page.IsSign(at + 1, slash) && page.IsSign(at + 3, slash) && at + 4 < page.Tokens.Length
            && page.Words(at + 2).Length <= 2 && page.Tokens[at + 2].Kind == TokenKind.Number && page.Tokens[at + 4].Kind == TokenKind.Number && page.Words(at + 4).Length == 4
            && page.Words(at + 4)[0] is '1' or '2' && !page.Tokens[at + 1].Is(TokenMarks.SpaceBefore) && !page.Tokens[at + 2].Is(TokenMarks.SpaceBefore) && !page.Tokens[at + 4].Is(TokenMarks.SpaceBefore)
            ? at + 5 : -1;
    }
}
