using Nenuphar.Context;
using Nenuphar.Text;
using Nenuphar.Time;
using Nenuphar.Values;

namespace Nenuphar.Assembly.Treatments;

/// <summary>Numbers of lines: "première ligne", "second-line", "2L CAPTEM", "L1 : lanréotide", "3e : FOLFIRI"; each goes to the drugs it stands with.</summary>
internal static class LineMarks
{
    private const int Reach = 5;

    private static readonly WordStarts Nouns = new("ligne", "line", "intention", "frontline");
    private static readonly string[] Front = ["frontline"];
    private static readonly string[] Endings = ["e", "re", "er", "ere", "eme", "st", "nd", "rd", "th", "de"];

    /// <param name="Behind">"FOLFOX en deuxième ligne": it speaks of what was named before.</param>
    private readonly record struct Mark(int Token, string Number, bool Behind);

    public static void Tell(Page page, Calendar calendar, List<List<Course>> groups, int first, int last)
    {
        if (groups.Count == 0 || In(page, calendar, groups, first, last) is not { } marks)
        {
            return;
        }

        var paired = ArePaired(marks, groups);
        for (var g = 0; g < groups.Count; g++)
        {
            var (from, to) = (g > 0 ? groups[g - 1][^1].Token : first - 1, g + 1 < groups.Count ? groups[g + 1][0].Token : last);
            var own = groups[g];
            if ((paired ? marks[g].Number : Own(marks, own, from, to, first: g == 0, only: groups.Count == 1)) is { } number)
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

    /// <summary>"en première ligne A, en deuxième ligne B": as many numbers as treatments, each before its own.</summary>
    private static bool ArePaired(List<Mark> marks, List<List<Course>> groups)
    {
        for (var g = 0; g < groups.Count; g++)
        {
            if (marks.Count != groups.Count || marks[g].Token > groups[g][0].Token || (g > 0 && marks[g].Token < groups[g - 1][^1].Token))
            {
                return false;
            }
        }

        return groups.Count > 1;
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

        if (page.IsAnyWord(at, Front) || (page.IsWord(at, "line") && (page.IsWord(at - 1, "front") || (page.IsSign(at - 1, '-') && page.IsWord(at - 2, "front")))))
        {
            (marks ??= []).Add(new(at, "1", page.IsAnyWord(at - 1, Placing)));
            return marks;
        }

        for (var j = at - 1; j >= Math.Max(first, at - 3); j--)
        {
            var number = page.Tokens[j].Kind == TokenKind.Number && j < at - 1 ? Number.Of(page.Words(j))
                : page.Tokens[j].Kind == TokenKind.Word && page.Tokens[j].Span.Length > 3 ? calendar.NumberOf(page.Tokens[j]) : -1;
            if (number is >= 1 and <= 9)
            {
                (marks ??= []).Add(new(at, Number.Write(number), SpeaksOfBefore(page, j)));
                break;
            }
        }

        return marks;
    }

    /// <summary>"après la fin de la première ligne", "progression after first-line chemotherapy": the line of what was told before.</summary>
    public static void TellPast(Page page, List<Course> told, int first, int last)
    {
        if (PastLine(page, first, last) is { } number)
        {
            foreach (var course in told)
            {
                if (course.Token < first && course.Form is TreatmentForm.Drug or TreatmentForm.Regimen && !course.IsMaintenance && !course.Told.ContainsKey("line"))
                {
                    course.Tell("line", number);
                }
            }
        }
    }

    /// <summary>The number of a line that the words speak of as one that was given, or none.</summary>
    private static string? PastLine(Page page, int first, int last)
    {
        for (var at = page.Next(first, last, Nouns); at >= 0; at = page.Next(at + 1, last, Nouns))
        {
            var ordinal = at - (page.IsSign(at - 1, '-') ? 2 : 1);
            var before = ordinal - (page.IsAnyWord(ordinal - 1, ["la", "cette", "sa", "the", "this", "his", "her"]) ? 2 : 1);
            if (!page.IsAnyWord(ordinal - 1, ["une", "a"]) && page.HasWord(Math.Max(first, before - 3), before + 1, Passed) && OrdinalOf(page, ordinal) is { } number)
            {
                return number;
            }
        }

        return null;
    }

    /// <summary>"la première ligne de chimiothérapie", "after first-line chemotherapy": the class of the line that was given.</summary>
    public static bool IsOfPast(Page page, int token, int first) => page.HasWord(token - 3, token, ["ligne", "line"]) && PastLine(page, Math.Max(first, token - 9), token) is not null;

    private static string? OrdinalOf(Page page, int at) =>
        page.IsAnyWord(at, ["premiere", "first"]) ? "1" : page.IsAnyWord(at, ["deuxieme", "seconde", "second"]) ? "2" : page.IsAnyWord(at, ["troisieme", "third"]) ? "3" : page.IsAnyWord(at, ["quatrieme", "fourth"]) ? "4" : null;

    private static readonly WordStarts Passed = new("apres", "after", "following", "fin", "end", "sous", "under", "termine", "complet", "malgre", "despite", "failed", "failure", "echec", "issue");

    /// <summary>"A en deuxième ligne", "A as second line", "A in the second line": the drug is named before it.</summary>
    private static bool SpeaksOfBefore(Page page, int number) =>
        page.IsAnyWord(number - 1, Placing) || page.IsSign(number - 1, '(') || (page.IsAnyWord(number - 1, ["the", "a", "la"]) && page.IsAnyWord(number - 2, Placing));

    private static readonly string[] Placing = ["en", "as", "in"];

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
