using Nenuphar.Context;
using Nenuphar.Text;
using Nenuphar.Time;
using Nenuphar.Values;

namespace Nenuphar.Assembly.Treatments;

/// <summary>Numbers of lines: "première ligne", "second-line", "2L CAPTEM", "L1 : lanréotide", "3e : FOLFIRI"; each goes to the drugs it stands with.</summary>
internal static class LineMarks
{
    private const int Reach = 5;

    private static readonly WordStarts Nouns = new("ligne", "line", "intention");
    private static readonly string[] Endings = ["e", "re", "er", "ere", "eme", "st", "nd", "rd", "th", "de"];

    /// <param name="Behind">"FOLFOX en deuxième ligne": it speaks of what was named before.</param>
    private readonly record struct Mark(int Token, string Number, bool Behind);

    public static void Tell(Page page, Calendar calendar, List<List<Course>> groups, int first, int last)
    {
        if (groups.Count == 0 || In(page, calendar, groups, first, last) is not { } marks)
        {
            return;
        }

        for (var g = 0; g < groups.Count; g++)
        {
            var (from, to) = (g > 0 ? groups[g - 1][^1].Token : first - 1, g + 1 < groups.Count ? groups[g + 1][0].Token : last);
            var own = groups[g];
            if (Own(marks, own, from, to, first: g == 0, only: groups.Count == 1) is { } number)
            {
                own.Tell("line", number);
            }
            else if (g > 0 && own.TrueForAll(c => c.IsMaintenance))
            {
                // What maintains an answer belongs to the line that gave it.
                own.Tell("line", groups[g - 1][0].Told.GetValueOrDefault("line"));
            }
        }
    }

    private static string? Own(List<Mark> marks, List<Course> group, int from, int to, bool first, bool only)
    {
        if (only)
        {
            return marks[0].Number;
        }

        var before = marks.FindLast(m => m.Token > from && m.Token < group[0].Token && (!m.Behind || first));
        return before.Number ?? marks.Find(m => m.Token > group[0].Token && m.Token < to && m.Behind).Number;
    }

    private static List<Mark>? In(Page page, Calendar calendar, List<List<Course>> groups, int first, int last)
    {
        List<Mark>? marks = null;
        for (var i = first; i < last; i++)
        {
            if (page.IsAnyWord(i, Nouns))
            {
                marks = Named(page, calendar, i, first, marks);
            }
            else if (Short(page, groups, i) is { } number)
            {
                (marks ??= []).Add(new(i, number, Behind: false));
            }
        }

        return marks;
    }

    private static List<Mark>? Named(Page page, Calendar calendar, int at, int first, List<Mark>? marks)
    {
        if (page.IsAnyWord(at, ["ligne", "line"]) && at + 2 < page.Tokens.Length && page.Tokens[at + 1].Kind == TokenKind.Number && page.Tokens[at + 1].Length == 1 && page.CharAt(at + 1) is >= '1' and <= '9' && page.Tokens[at + 2].Kind == TokenKind.Symbol && page.CharAt(at + 2) is ':' or '-' or '\u2013' or ')')
        {
            // "Ligne 2 : sunitinib", "octreotide (line 1)".
            (marks ??= []).Add(new(at, page.Words(at + 1).ToString(), page.IsSign(at - 1, '(')));
            return marks;
        }

        for (var j = at - 1; j >= Math.Max(first, at - 3); j--)
        {
            var number = page.Tokens[j].Kind == TokenKind.Number && j < at - 1 ? Number.Of(page.Words(j))
                : page.Tokens[j].Kind == TokenKind.Word && page.Tokens[j].Span.Length > 3 ? calendar.NumberOf(page.Tokens[j]) : -1;
            if (number is >= 1 and <= 9)
            {
                (marks ??= []).Add(new(at, Number.Write(number), page.IsWord(j - 1, "en") || page.IsWord(j - 1, "as") || page.IsWord(j - 1, "in") || page.IsSign(j - 1, '(')));
                break;
            }
        }

        return marks;
    }

    /// <summary>"1L", "L1 :", "1re :" just before a drug; a vertebra and a volume of litres stand before none.</summary>
    private static string? Short(Page page, List<List<Course>> groups, int at)
    {
        if (!IsShort(page, at))
        {
            return null;
        }

        var number = page.Tokens[at].Kind == TokenKind.Number ? at : at + 1;
        return DrugIn(groups, at + 2, at + (number == at || page.IsSign(at + 2, ':') ? 2 + Reach : 3)) ? page.Words(number).ToString() : null;
    }

    /// <summary>Written as the number of a line: "2L", "3e :", and "L2" where it opens a sentence or an item.</summary>
    public static bool IsShort(Page page, int at)
    {
        if (at + 1 >= page.Tokens.Length || page.Tokens[at].Length != 1 || page.Tokens[at + 1].Is(TokenMarks.SpaceBefore))
        {
            return false;
        }

        return page.Tokens[at].Kind == TokenKind.Number
            ? page.CharAt(at) != '0' && !page.IsSign(at - 1, '-') && (page.Words(at + 1) is "L" || (page.IsSign(at + 2, ':') && page.IsAnyWord(at + 1, Endings)))
            : page.Words(at) is "L" && page.Tokens[at + 1].Kind == TokenKind.Number && page.Tokens[at + 1].Length == 1 && page.CharAt(at + 1) != '0'
                && (at == 0 || page.Tokens[at].Is(TokenMarks.LineBefore) || page.Tokens[at - 1].Kind == TokenKind.Symbol);
    }

    private static bool DrugIn(List<List<Course>> groups, int first, int last)
    {
        foreach (var group in groups)
        {
            if (group[0].Token >= first && group[0].Token < last)
            {
                return true;
            }
        }

        return false;
    }
}
