using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Time;

/// <summary>The ways of writing a date: numbers, "le 1er octobre 2012", "March 3, 2015", "Jun 21", "fin mars", "en 2007".</summary>
internal static class DateShapes
{
    private static readonly string[] Single = ["last", "derni", "first", "prem", "next", "prochain", "second", "deuxi", "third", "troisi", "fourth", "quatri", "nouv"];
    private static readonly KindSet Treatments = KindSet.Of(ConceptKind.Drug, ConceptKind.Regimen, ConceptKind.Procedure);

    /// <summary>How far before the year in which it was treated the name of a tumour stands.</summary>
    private const int TumourReach = 8;

    /// <summary>How many tokens of amounts stand between a treatment and its year.</summary>
    private const int AmountReach = 14;

    public static bool At(Page page, Calendar calendar, int at, DateHabits habits, out DateShape shape)
    {
        var token = page.Tokens[at];
        shape = default;
        return token.Kind switch
        {
            TokenKind.Number => DateNumbers.At(page, at, habits.Order, out shape) || DayAndMonth(page, calendar, at, out shape) || SharesMonth(page, calendar, at, out shape) || YearAlone(page, calendar, at, out shape),
            TokenKind.Word => MonthFirst(page, calendar, at, habits, out shape),
            _ => false,
        };
    }

    /// <summary>"27 février 2016", "1er octobre", "3 March", "3rd of March, 2015".</summary>
    private static bool DayAndMonth(Page page, Calendar calendar, int at, out DateShape shape)
    {
        shape = default;
        var day = DateNumbers.Digits(page.Words(at));
        var next = at + 1;
        if (day is < 1 or > 31 || IsNumbered(page, at))
        {
            return false;
        }

        while (next < page.Tokens.Length && next < at + 3 && (page.IsWord(next, "er") || page.IsWord(next, "th") || page.IsWord(next, "st") || page.IsWord(next, "nd")
            || page.IsWord(next, "rd") || page.IsWord(next, "of") || page.IsWord(next, "de") || page.IsWord(next, "d") || (next == at + 1 && page.IsSign(next, '-'))))
        {
            next++;
        }

        if (next >= page.Tokens.Length || calendar.MonthOf(page.Tokens[next]) is var month && month == 0)
        {
            return false;
        }

        shape = WithYear(page, at, next + 1, month, day);
        if (shape.Year == 0 && ShortYear(page, shape.Last, out var last) is var year and not 0)
        {
            // "12 Mar 21", "12-Mar-21"
            shape = new DateShape(at, last, year, month, day);
        }

        return true;
    }

    /// <summary>"entre le 4 et le 17 mars 2016", "from 4 to 17 March 2016": the first day has the month of the second.</summary>
    private static bool SharesMonth(Page page, Calendar calendar, int at, out DateShape shape)
    {
        shape = default;
        var behind = page.IsAnyWord(at + 1, OfDays) && at + 1 < page.Tokens.Length && !page.Tokens[at + 1].Is(TokenMarks.SpaceBefore) ? at + 2 : at + 1;
        if (page.Tokens[at].Length > 2 || at == 0 || !page.IsAnyWord(at - 1, Opening) || DateNumbers.Digits(page.Words(at)) is not (>= 1 and <= 31 and var day) || !page.IsAnyWord(behind, Sharing))
        {
            return false;
        }

        var next = page.IsAnyWord(behind + 1, ["le", "the"]) ? behind + 2 : behind + 1;
        if (next >= page.Tokens.Length || page.Tokens[next].Kind != TokenKind.Number || page.Tokens[next].Length > 2 || !DayAndMonth(page, calendar, next, out var other) || other.Day <= day)
        {
            return false;
        }

        shape = new DateShape(at, behind, other.Year, other.Month, day);
        return true;
    }

    /// <summary>Glued to the number of a day: "1er", "3rd".</summary>
    private static readonly string[] OfDays = ["er", "st", "nd", "rd", "th"];
    private static readonly string[] Opening = ["le", "les", "du", "entre", "between", "from", "the"];
    private static readonly string[] Sharing = ["et", "au", "and", "to"];

    /// <summary>"x4 Oct 2018", "cycle 2 Mar 2023", "C3 May 2023", "#1 Jan 2023": how many there were or which one, and no day; "last cycle 4 May 2022" is one.</summary>
    private static bool IsNumbered(Page page, int at) =>
        page.IsSign(at - 1, '#') || (page.IsWord(at - 1, "x") && (page.CharAt(at - 1) == 'x' || !page.Tokens[at].Is(TokenMarks.SpaceBefore))) || page.IsSign(at - 1, '\u00D7')
        || (page.IsWord(at - 1, "c") && !page.Tokens[at].Is(TokenMarks.SpaceBefore)) || (page.IsAnyWord(at - 1, ["cycle", "cure", "course"]) && page.Tokens[at].Length == 1 && !page.StartsAny(at - 2, Single));

    /// <summary>"septembre 2015", "March 3, 2015", "fin mars". A bare "may" or "mars" that may be another word needs a day or a year.</summary>
    private static bool MonthFirst(Page page, Calendar calendar, int at, DateHabits habits, out DateShape shape)
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

        if (next < page.Tokens.Length && page.Tokens[next].Kind == TokenKind.Number && page.Words(next).Length <= 2 && DateNumbers.Digits(page.Words(next)) is var day and >= 1 and <= 31)
        {
            var after = next + 1;
            while (after < page.Tokens.Length && (page.IsWord(after, "th") || page.IsWord(after, "st") || page.IsWord(after, "nd") || page.IsWord(after, "rd")))
            {
                after++;
            }

            var dated = WithYear(page, at, after, month, day);
            shape = dated;
            if (dated.Year == 0 && habits.ShortYears && !page.IsWord(at - 1, "on") && ShortYear(page, next, out after) is var year and not 0)
            {
                shape = new DateShape(at, after, year, month, 0);
                return true;
            }

            return dated.Year != 0 || page.Tokens[at].Is(TokenMarks.Capital);
        }

        shape = WithYear(page, at, next, month, 0);
        if (shape.Year == 0 && page.IsSign(next, '-') && !page.Tokens[next].Is(TokenMarks.SpaceBefore) && ShortYear(page, next, out var end) is var short2 and not 0 && !page.Tokens[end - 1].Is(TokenMarks.SpaceBefore))
        {
            // "avril-13", "Jan-18"
            shape = new DateShape(at, end, short2, month, 0);
        }

        return shape.Year != 0 || IsPlainMonth(page, at) || OpensRange(page, calendar, next);
    }

    /// <summary>The date with the year that follows, if one does ("March, 2015", "mars de 2015").</summary>
    private static DateShape WithYear(Page page, int first, int next, int month, int day)
    {
        var at = next;
        while (at < page.Tokens.Length && at < next + 2 && (page.IsSign(at, ',') || page.IsWord(at, "of") || page.IsWord(at, "de") || page.IsSign(at, '\'') || page.IsSign(at, '\u2019') || page.IsSign(at, '-')))
        {
            at++;
        }

        return at < page.Tokens.Length && page.Tokens[at].Kind == TokenKind.Number && DateNumbers.YearOf(page.Words(at)) is var year and not 0
            && (page.Words(at).Length == 4 || (page.IsSign(at - 1, '\'') && at == next + 1) || (page.IsSign(at - 1, '\u2019') && at == next + 1))
            ? new DateShape(first, at + 1, year, month, day)
            : new DateShape(first, next, 0, month, day);
    }

    /// <summary>A year of two digits behind a month, or 0; no word that the number counts may follow: "mars 21 patients" tells no year.</summary>
    private static int ShortYear(Page page, int at, out int last)
    {
        var next = page.IsSign(at, '-') && !page.Tokens[at].Is(TokenMarks.SpaceBefore) ? at + 1 : at;
        last = next + 1;
        return next < page.Tokens.Length && page.Tokens[next].Kind == TokenKind.Number && page.Words(next).Length == 2
            && DateNumbers.YearOf(page.Words(next)) is var year and >= 2000 and <= 2040 && !page.IsSign(last, '/') && !page.IsSign(last, '%') && !page.IsSign(last, 'x')
            && (last >= page.Tokens.Length || page.Tokens[last].Kind == TokenKind.Symbol || page.Tokens[last].Is(TokenMarks.LineBefore)
                || page.StartsAny(last, ["to", "a", "au", "jusqu", "until", "et", "and", "puis", "then"]))
            ? year : 0;
    }

    /// <summary>"Apr-May 2021", "mars à mai 2020": a month is joined to the next.</summary>
    private static bool OpensRange(Page page, Calendar calendar, int next) =>
        next + 1 < page.Tokens.Length && calendar.MonthOf(page.Tokens[next + 1]) != 0
        && (page.IsSign(next, '-') || page.IsSign(next, '\u2013') || page.IsSign(next, '/') || page.IsWord(next, "to") || page.IsWord(next, "a"));

    private static readonly string[] Joining = ["et", "and", "a", "au", "to", "puis", "then", "jusqu", "until"];

    private static bool IsPlainMonth(Page page, int at)
    {
        var words = page.Words(at);
        if (page.IsWord(at, "sept") && at + 1 < page.Tokens.Length && page.Tokens[at + 1].Kind == TokenKind.Word && !page.IsAnyWord(at + 1, Joining))
        {
            // "sept mois après": seven of something.
            return false;
        }

        if (words.Length < 4 || page.IsWord(at, "march") || page.IsWord(at, "mars"))
        {
            // "may", "mai", "mar", "march": only where a preposition of time stands before.
            return at > 0 && (page.IsWord(at - 1, "en") || page.IsWord(at - 1, "in") || page.IsWord(at - 1, "fin") || page.IsWord(at - 1, "debut")
                || page.IsWord(at - 1, "since") || page.IsWord(at - 1, "until") || page.IsWord(at - 1, "entre") || page.IsWord(at - 1, "between") || page.IsWord(at - 1, "from") || page.IsWord(at - 1, "de"));
        }

        return true;
    }

    /// <summary>"en 2007", "in 2007", "depuis 2013", "(2007)": a preposition of time or a bracket before, no unit after.</summary>
    private static bool YearAlone(Page page, Calendar calendar, int at, out DateShape shape)
    {
        shape = default;
        var year = page.Words(at).Length == 4 ? DateNumbers.YearOf(page.Words(at)) : 0;
        if (year != 0 && HeadsLine(page, at))
        {
            shape = new DateShape(at, at + 1, year, 0, 0);
            return true;
        }

        if (year == 0 || at == 0 || (at + 1 < page.Tokens.Length && (page.IsSign(at + 1, '%') || (calendar.UnitOf(page.Tokens[at + 1]) != '\0' && !DurationReader.IsElided(page, at + 1)))))
        {
            return false;
        }

        foreach (var word in (ReadOnlySpan<string>)["en", "in", "depuis", "since", "until", "jusqu'en", "annee", "annees", "year", "from", "fin", "debut", "early", "late", "mid", "before", "after", "avant", "apres", "by", "of", "to", "a", "et", "and", "de", "dès", "pre", "during", "courant"])
        {
            if (page.IsWord(at - 1, word))
            {
                shape = new DateShape(at, at + 1, year, 0, 0);
                return word is not ("a" or "of" or "to" or "et" or "and" or "de" or "by") || YearBefore(page, at) || (word is "de" && OpensYears(page, at));
            }
        }

        shape = new DateShape(at, at + 1, year, 0, 0);
        return (page.IsSign(at - 1, '(') && (page.IsSign(at + 1, ')') || page.IsSign(at + 1, ','))) || IsBehindTreatment(page, at) || (at >= 2 && page.IsClaimed(at - 2) && IsDash(page, at - 1) && IsBehindTreatment(page, at - 2)) || IsBeforeTreating(page, at);
    }

    /// <summary>"2018 : lanréotide" at the head of a line, with or without a bullet.</summary>
    private static bool HeadsLine(Page page, int at)
    {
        var head = at > 0 && page.Tokens[at - 1].Kind == TokenKind.Symbol && !page.Tokens[at].Is(TokenMarks.LineBefore) ? at - 1 : at;
        return page.IsSign(at + 1, ':') && (head == 0 || page.Tokens[head].Is(TokenMarks.LineBefore));
    }

    /// <summary>"carcinome du sein gauche 2011 traité par": a year between the name of a tumour and the verb of its treatment.</summary>
    private static bool IsBeforeTreating(Page page, int at)
    {
        if (!page.StartsAny(at + 1, ["traite", "treated", "opere", "operated", "resequ", "resected"]))
        {
            return false;
        }

        foreach (var mention in page.MentionsIn(page.SentenceOf(at)))
        {
            if (mention.Last <= at && at - mention.Last <= TumourReach && page.Lexicon.Has(mention, ConceptKind.Morphology))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"PRRT 2020.", "Sunitinib 2022 : progression", "Everolimus 2017-2018": a year alone behind a treatment that opens its item.</summary>
    private static bool IsBehindTreatment(Page page, int at)
    {
        var behind = at + 1;
        if (behind < page.Tokens.Length && !page.Tokens[behind].Is(TokenMarks.LineBefore) && !(page.Tokens[behind].Kind == TokenKind.Symbol && page.CharAt(behind) is '.' or ',' or ';' or ':' or '(' or '|' or '-' or '\u2013') && !page.IsAnyWord(behind, ["puis", "then", "x"]) && !TreatmentAmounts.IsVerdict(page, behind))
        {
            return false;
        }

        foreach (var mention in page.MentionsIn(page.SentenceOf(at)))
        {
            if (mention.Last <= at && at - mention.Last <= AmountReach && page.Lexicon.HasAny(mention, Treatments) && TreatmentAmounts.Only(page, mention.Last, at))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDash(Page page, int at) => page.IsSign(at, '-') || page.IsSign(at, '\u2013');

    /// <summary>"de 2010 à 2012", "between 2010 and 2012".</summary>
    private static bool YearBefore(Page page, int at) => at >= 2 && page.IsClaimed(at - 2);

    private static bool OpensYears(Page page, int at) =>
        page.IsWord(at + 1, "a") && at + 2 < page.Tokens.Length && page.Words(at + 2).Length == 4 && DateNumbers.YearOf(page.Words(at + 2)) >= DateNumbers.YearOf(page.Words(at));
}
