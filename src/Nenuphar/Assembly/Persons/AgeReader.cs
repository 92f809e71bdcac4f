using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Text;
using Nenuphar.Time;
using Nenuphar.Values;

namespace Nenuphar.Assembly.Persons;

/// <summary>Every age told at presentation counts.</summary>
internal static class AgeReader
{
    private const int OldestAge = 115;

    /// <summary>Numbers, the words of numbers and the letters of forms.</summary>
    private static readonly OpeningSet Beginnings = OpeningSet.Numbers.And(SpelledNumber.Openings).And(OpeningSet.Of("m"));

    private static readonly WordStarts Relatives = new("mother", "father", "sister", "brother", "wife", "husband", "son", "daughter", "uncle", "aunt");

    /// <summary>"63 ans après", "5 years of follow-up": a time, not an age.</summary>
    private static readonly string[] Spans = ["apres", "after", "post", "plus", "later", "avant", "ago", "before", "auparavant", "following", "de", "d", "of", "from", "depuis", "since", "pour", "for"];

    public static void Read(Page page, Calendar calendar, List<Statement> statements)
    {
        var told = -1;
        var tokens = page.Tokens;
        for (var i = Beginnings.Next(page.Narrative, 0); i >= 0; i = Beginnings.Next(page.Narrative, i + 1))
        {
            ref readonly var token = ref tokens[i];
            if (token.Kind == TokenKind.Number && i > told)
            {
                told = ReadAge(page, calendar, i, i, Number.Of(page.Words(i)), statements) ? i : told;
            }
            else if (token.Kind == TokenKind.Word && i > told && SpokenAges.At(page, i, out var spoken, out var end))
            {
                told = ReadAge(page, calendar, i, end, spoken, statements) ? end : told;
            }
            else if (token.Length == 1 && token.Initial is 'm' or 'f' or 'h' && FormLetters.At(page, i, out var age) is not null && age > told && (page.At(age) & (Circumstance.Family | Circumstance.Literature)) == 0)
            {
                statements.Add(Stated(page, Number.Write(Number.Of(page.Words(age))), Math.Min(age, i), Math.Max(age, i) + 1, age));
                told = age;
            }
        }
    }

    private static bool ReadAge(Page page, Calendar calendar, int at, int end, double age, List<Statement> statements)
    {
        if (!(age >= 0 && age <= OldestAge) || age != Math.Floor(age) || (page.At(at) & (Circumstance.Family | Circumstance.Literature)) != 0)
        {
            return false;
        }

        // "4½-year-old".
        var behind = page.IsSign(end + 1, '½') ? end + 2 : end + 1;
        var unitAt = page.IsSign(behind, '-') ? behind + 1 : behind;
        var unit = unitAt < page.Tokens.Length ? calendar.UnitOf(page.Tokens[unitAt]) : '\0';
        var last = unitAt + 1;
        var old = false;
        if (IsYearOld(page, unitAt, out var afterAbbreviation))
        {
            (unit, old, last) = ('y', true, afterAbbreviation);
        }
        else if (unit is 'y' or 'm' && OldAfter(page, unitAt + 1, out var afterOld))
        {
            (old, last) = (true, afterOld);
        }

        if (unit == '\0' && page.IsWord(unitAt, "a") && page.IsSign(unitAt + 1, '.') && page.IsSign(unitAt + 2, ','))
        {
            // "66 a., homme".
            (unit, last) = ('y', unitAt + 2);
        }

        var labelled = (IsLabel(page, at) && (unit == '\0' || (unit == 'y' && page.IsSign(at - 1, ':')))) || (unit == '\0' && (PersonsBefore.AreBefore(page, at) || PersonsBefore.AgedBefore(page, at)));
        if (labelled && unit == '\0')
        {
            last = at + 1;
        }
        else if (!(unit is 'y' or 'm') || (!old && !labelled && !PersonsBefore.Tell(page, at, IsSpan(page, last)) && !PersonsBefore.AreBehind(page, at, last)) || page.StartsAny(last, Relatives))
        {
            return false;
        }

        if ((unit == 'm' && age >= 24) || OtherAges.Are(page, at, last))
        {
            return false;
        }

        statements.Add(Stated(page, unit == 'm' ? $"{Number.Write(age)} mo" : Number.Write(age), at, last, at));
        return true;
    }

    /// <summary>"yo", "y/o", "year-old" as one abbreviation.</summary>
    private static bool IsYearOld(Page page, int at, out int after)
    {
        after = at + 1;
        if (page.IsWord(at, "yo") || page.IsWord(at, "yr") || page.IsWord(at, "yrs"))
        {
            return page.IsWord(at, "yo") || OldAfter(page, at + 1, out after);
        }

        after = at + 3;
        return page.IsWord(at, "y") && (page.IsSign(at + 1, '/') || page.IsSign(at + 1, '.')) && page.IsWord(at + 2, "o");
    }

    private static bool OldAfter(Page page, int at, out int after)
    {
        after = page.IsSign(at, '-') ? at + 2 : at + 1;
        if (page.IsWord(after - 1, "old"))
        {
            return true;
        }

        after = at + 2;
        return page.IsWord(at, "of") && page.IsWord(at + 1, "age");
    }

    /// <summary>"Age: 54"; "since age 11" is when something began.</summary>
    private static bool IsLabel(Page page, int at)
    {
        var word = page.IsSign(at - 1, ':') || page.IsSign(at - 1, '|') ? at - 2 : at - 1;
        if (page.IsSign(at - 1, ':') && (page.IsWord(at - 2, "patient") || page.IsWord(at - 2, "patiente")))
        {
            return true;
        }

        return page.IsWord(word, "age") && !(page.IsWord(word - 1, "of") || page.IsWord(word - 1, "since") || page.IsWord(word - 1, "from") || page.IsWord(word - 1, "at") || page.IsWord(word - 1, "before") || page.IsWord(word - 1, "until") || page.IsWord(word - 1, "by") || page.IsWord(word - 1, "l") || page.IsSign(word - 1, '\''));
    }

    private static bool IsSpan(Page page, int last)
    {
        foreach (var word in Spans)
        {
            if (page.IsWord(last, word))
            {
                return true;
            }
        }

        return false;
    }

    private static Statement Stated(Page page, string value, int first, int last, int token) =>
        new(FactKind.Age, value, page.Narrative.SpanOf(first, Math.Min(last, page.Tokens.Length))) { Circumstance = page.At(token) & (Circumstance.Family | Circumstance.Literature), Token = token };
}
