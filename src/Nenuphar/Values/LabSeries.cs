using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Values;

/// <summary>Values of one analyte in the order of time: "CgA de 2 340 à 410 ng/ml", "CEA : 327 (05/06) → 132 (07/08) → 59", "PSA 12 puis 3".</summary>
internal static class LabSeries
{
    /// <summary>How long the bracket between a value and its arrow may be.</summary>
    private const int Bracket = 16;

    /// <summary>Adds the value that was read and those which follow it; a unit behind the last holds for all.</summary>
    public static void Tell(Page page, Concept analyte, Statement measured, List<Statement> statements)
    {
        var at = measured.Token;
        while (at < page.Tokens.Length && page.Tokens[at].End <= measured.Span.End)
        {
            at++;
        }

        var told = measured;
        List<(int First, int Last, string? Unit)>? further = null;
        var unit = told.Value.IndexOf(' ', StringComparison.Ordinal) is > 0 and var blank ? told.Value[(blank + 1)..] : null;
        for (var next = Next(page, at, out var link); next > at && next < page.Tokens.Length && page.Tokens[next].Kind == TokenKind.Number && WrittenNumber.At(page, next) is not null; next = Next(page, at, out link))
        {
            var end = LabReader.Grouped(page, next) ? next + 2 : LabForms.Apostrophe(page, next) ? next + 3 : next + 1;
            var own = LabReader.UnitAt(page, end, out var after);
            var counted = LabReader.IsDay(page, next, end) || LabReader.IsCounted(page, end) || page.IsSign(end, '/') || PastDate(page, next) > next;
            if (page.IsClaimed(next) || (own is null && ((counted && link != Link.Stay) || link is Link.Way or Link.Comma or Link.Dated || (link == Link.Then && !GoesOn(page, end)))) || (link == Link.Dated && !(unit is not null && OfOneKind(own, unit))) || (link == Link.Comma && !(unit is not null && OfOneKind(own!, unit) && (PastDate(page, at) > at || PastBracket(page, at) > at) && (PastDate(page, after) > after || page.IsSign(after, '('))))
                || (link == Link.Then && own is not null && !own.Contains('/', StringComparison.Ordinal) && own != "%"))
            {
                break;
            }

            (further ??= []).Add((next, after, own));
            (unit, at) = (own ?? unit, after);
            if (link == Link.Way)
            {
                break;
            }
        }

        statements.Add(further is null || unit is null || told.Value.Contains(' ', StringComparison.Ordinal) ? told : told with { Value = told.Value + " " + unit });
        foreach (var (first, last, own) in further ?? [])
        {
            var text = LabReader.Grouped(page, first) ? LabReader.Written(page, first) + page.Words(first + 1).ToString() : LabForms.Apostrophe(page, first) ? LabReader.Written(page, first) + page.Words(first + 2).ToString() : LabReader.Written(page, first);
            statements.Add(measured with { Value = $"{analyte.Value}={text}{((own ?? unit) is { } said ? " " + said : "")}", Span = page.Narrative.SpanOf(first, last), Token = first });
            page.Claim(first, last);
        }
    }

    private enum Link : byte
    {
        None,

        /// <summary>"→".</summary>
        Arrow,

        /// <summary>"à", "to".</summary>
        Way,

        /// <summary>"puis", "then".</summary>
        Then,

        /// <summary>A comma between values of two dates.</summary>
        Comma,

        /// <summary>"210 at admission, 85 at discharge", "à l'entrée 210, à la sortie 85".</summary>
        Stay,

        /// <summary>"mars 2020 : 80 ng/ml ; mai 2020 : 40 ng/ml": the day stands before its value.</summary>
        Dated,
    }

    /// <summary>"450 puis 800 puis 1200 ng/mL", "450 puis 800.": the number is no part of another statement.</summary>
    private static bool GoesOn(Page page, int at) =>
        at >= page.Tokens.Length || page.IsWord(at, "puis") || page.IsWord(at, "then") || Arrow(page, at) > 0 || (page.Tokens[at].Kind == TokenKind.Symbol && page.CharAt(at) is '.' or ';' or ')') || page.Tokens[at].Is(TokenMarks.LineBefore);

    private static bool OfOneKind(string? one, string other) =>
        one is not null && (one == other || (one.Contains("g/", StringComparison.Ordinal) && other.Contains("g/", StringComparison.Ordinal)) || (one.Contains("mol/", StringComparison.Ordinal) && other.Contains("mol/", StringComparison.Ordinal)));

    /// <summary>Where the next value stands behind an arrow, or behind "à", "puis", or a comma after a date; the token itself if none is announced.</summary>
    private static int Next(Page page, int at, out Link link)
    {
        if (OfStays(page, at) is var stays && stays > at)
        {
            link = Link.Stay;
            return stays;
        }

        if (OfDay(page, at) is var day && day > at)
        {
            link = Link.Dated;
            return day;
        }

        var from = PastDate(page, PastBracket(page, at));
        from = page.IsSign(from, ',') && page.IsAnyWord(from + 1, ["puis", "then"]) ? from + 1 : from;
        var drawn = Arrow(page, from);
        link = drawn > 0 ? Link.Arrow : page.IsWord(from, "a") || page.IsWord(from, "to") ? Link.Way : page.IsWord(from, "puis") || page.IsWord(from, "then") ? Link.Then
            : from > at && (page.IsSign(from, ',') || page.IsSign(from, ';') || page.IsWord(from, "et") || page.IsWord(from, "and")) ? Link.Comma : Link.None;
        if (link == Link.Comma && (page.IsWord(from + 1, "puis") || page.IsWord(from + 1, "then") || page.IsWord(from + 1, "et") || page.IsWord(from + 1, "and")))
        {
            from++;
        }

        return link switch { Link.None => at, Link.Arrow => from + drawn, _ => from + 1 };
    }

    /// <summary>The number behind the day of the next value; the same token if there is none.</summary>
    private static int OfDay(Page page, int at)
    {
        var from = PastBracket(page, at);
        if (!page.IsSign(from, ',') && !page.IsSign(from, ';'))
        {
            return at;
        }

        var behind = PastDate(page, from + 1);
        var number = page.IsSign(behind, ':') ? behind + 1 : behind;
        return behind > from + 1 && number < page.Tokens.Length && page.Tokens[number].Kind == TokenKind.Number ? number : at;
    }

    /// <summary>The number of the other end of a stay, with its words behind it or before it; the same token if there is none.</summary>
    private static int OfStays(Page page, int at)
    {
        var from = StayWords.Past(page, at, out _);
        var next = page.IsSign(from, ',') || page.IsSign(from, ';') ? from + 1 : from;
        next = page.IsAnyWord(next, ["et", "and", "puis", "then", "but", "mais"]) ? next + 1 : next;
        if (next == from)
        {
            return at;
        }

        var said = StayWords.Past(page, next, out _);
        said = page.IsSign(said, ':') ? said + 1 : said;
        return said < page.Tokens.Length && page.Tokens[said].Kind == TokenKind.Number && (said > next || (from > at && LabReader.UnitAt(page, said + 1, out var behind) is var own && StayWords.Stand(page, own is null ? said + 1 : behind))) ? said : at;
    }

    /// <summary>"en 2019", "in March 2020", "le 03/02/2020": behind the date of a value; the same token if there is none.</summary>
    internal static int PastDate(Page page, int at)
    {
        var i = page.IsAnyWord(at, ["en", "in", "le", "on", "au", "du"]) ? at + 1 : at;
        for (var end = Math.Min(i + 6, page.Tokens.Length); i < end; i++)
        {
            var words = page.Words(i);
            if (page.Tokens[i].Kind == TokenKind.Number ? words is ['1' or '2', '9' or '0', _, _] || words.Count('.') == 2 : false)
            {
                return words is ['1' or '2', ..] && words.Length == 4 && LabReader.UnitAt(page, i + 1, out _) is not null ? at : i + 1;
            }

            if (!(page.Tokens[i].Kind == TokenKind.Number ? words.Length <= 2 : page.IsSign(i, '/') || page.IsSign(i, '-') || LabReader.IsMonth(page, i)))
            {
                return at;
            }
        }

        return at;
    }

    /// <summary>How many signs draw an arrow: "→", "-&gt;", "--&gt;", "&gt;&gt;".</summary>
    private static int Arrow(Page page, int at)
    {
        if (page.IsSign(at, '→') || page.IsSign(at, '➔') || page.IsSign(at, '⇒'))
        {
            return 1;
        }

        var i = at;
        while (page.IsSign(i, '-') || page.IsSign(i, '='))
        {
            i++;
        }

        return page.IsSign(i, '>') && (i > at || page.IsSign(i + 1, '>')) ? (i > at ? i + 1 : i + 2) - at : 0;
    }

    /// <summary>"132,8 (réalisé le 7/08/2017) → ": the day of the value.</summary>
    private static int PastBracket(Page page, int at)
    {
        for (var i = at + 1; page.IsSign(at, '(') && i < Math.Min(at + Bracket, page.Tokens.Length); i++)
        {
            if (page.IsSign(i, ')'))
            {
                return i + 1;
            }
        }

        return at;
    }
}
