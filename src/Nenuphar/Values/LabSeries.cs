using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Values;

/// <summary>Values of one analyte in the order of time: "LDH de 5 188 à 615 U/l", "CEA : 327 (05/06) → 132 (07/08) → 59", "PSA 12 puis 3".</summary>
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
        List<(int First, int Last)>? further = null;
        string? unit = null;
        for (var next = Next(page, at, out var arrow); next > at && next < page.Tokens.Length && page.Tokens[next].Kind == TokenKind.Number && WrittenNumber.At(page, next) is not null; next = Next(page, at, out arrow))
        {
            var end = LabReader.Grouped(page, next) ? next + 2 : next + 1;
            var own = LabReader.UnitAt(page, end, out var after);
            if (own is null && (!arrow || LabReader.IsDay(page, next, end) || LabReader.IsCounted(page, end) || page.IsSign(end, '/')))
            {
                break;
            }

            (further ??= []).Add((next, after));
            (unit, at) = (own ?? unit, after);
            if (!arrow)
            {
                break;
            }
        }

        var said = unit is null ? "" : " " + unit;
        statements.Add(further is null || told.Value.Contains(' ', StringComparison.Ordinal) ? told : told with { Value = told.Value + said });
        foreach (var (first, last) in further ?? [])
        {
            var text = LabReader.Grouped(page, first) ? LabReader.Written(page, first) + page.Words(first + 1).ToString() : LabReader.Written(page, first);
            statements.Add(measured with { Value = $"{analyte.Value}={text}{said}", Span = page.Narrative.SpanOf(first, last), Token = first });
            page.Claim(first, last);
        }
    }

    /// <summary>Where the next value stands behind an arrow, or behind "à", "puis"; the token itself if none is announced.</summary>
    private static int Next(Page page, int at, out bool arrow)
    {
        var from = PastBracket(page, at);
        var drawn = Arrow(page, from);
        arrow = drawn > 0;
        return arrow ? from + drawn : page.IsWord(at, "a") || page.IsWord(at, "to") || page.IsWord(at, "puis") || page.IsWord(at, "then") ? at + 1 : at;
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
