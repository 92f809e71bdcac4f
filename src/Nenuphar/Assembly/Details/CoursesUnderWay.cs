using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Text;
using Nenuphar.Time;

namespace Nenuphar.Assembly.Details;

/// <summary>
/// A course of which not all cycles were given: "2 of 4 cycles given", "trois cures sur quatre", "the third cycle is due in March", "C3 prévue le". It is under way unless
/// the words tell its end; a drug that is taken day by day has no such words.
/// </summary>
internal static class CoursesUnderWay
{
    /// <summary>Sentences behind the one that names the course, and tokens from a cycle to the word that it is due.</summary>
    private const int Sentences = 2, Reach = 6;

    private static readonly string[] Rounds = ["cycle", "cure", "course", "dose", "administration", "injection", "infusion", "perfusion"];
    private static readonly string[] Between = ["out", "of", "de", "prrt", "riv", "e", "eme", "nd", "rd", "th", "given", "recues", "received"];
    private static readonly string[] Next = ["deuxieme", "troisieme", "quatrieme", "second", "third", "fourth", "next", "prochain", "suivant", "last", "dernier", "remaining", "restant"];
    private static readonly string[] Due = ["due", "prevu", "planned", "scheduled", "programm", "planifi", "expected", "attendu"];
    private static readonly string[] Ended = ["arret", "stopp", "interromp", "discontinu", "suspend", "termin", "achev", "completed", "finish", "annul", "cancel", "renonc", "abandon", "withheld", "refus", "progress"];

    public static void Read(Page page, List<Statement> statements)
    {
        var given = statements.FindAll(s => s is { Kind: FactKind.Treatment, IsAffirmed: true } && Agents.ClassOf(s.Value).Modality is Modality.Systemic or Modality.Radionuclide);
        foreach (var course in given.FindAll(s => Agents.Is(s.Value, "prrt") && s["stop"] is null && (s.Circumstance & Circumstance.Past) == 0))
        {
            if (!statements.Exists(s => s is { Kind: FactKind.Finding, Value: "treatment-ongoing" } && s["due"] == course.Value) && Told(page, course, given) is { } span)
            {
                statements.Add(new Statement(FactKind.Finding, "treatment-ongoing", span) { Token = course.Token }.With("due", course.Value));
            }
        }
    }

    /// <summary>The words that tell it, in the sentence of the course or those behind it, before another treatment is named.</summary>
    private static Span? Told(Page page, Statement course, List<Statement> given)
    {
        var own = page.SentenceOf(course.Token);
        var end = given.Where(s => s.Value != course.Value && s.Token > course.Token).Select(s => s.Token).DefaultIfEmpty(int.MaxValue).Min();
        Span? told = null;
        for (var s = own; s < Math.Min(own + 1 + Sentences, page.Narrative.Sentences.Length); s++)
        {
            var range = page.Narrative.Sentences[s];
            var last = Math.Min(range.Last, end);
            if (range.First >= end || (s > own && page.Tokens[range.First].Is(TokenMarks.ParagraphBefore)))
            {
                break;
            }

            if (page.HasWord(s == own ? course.Token : range.First, last, Ended))
            {
                return null;
            }

            for (var i = range.First; i < last && told is null; i++)
            {
                told = Part(page, i, last) ?? NextDue(page, i, last);
            }
        }

        return told;
    }

    /// <summary>"two of four cycles", "trois cures sur quatre", "2/4 cycles": fewer than the whole.</summary>
    private static Span? Part(Page page, int i, int last)
    {
        if (!page.IsAnyWord(i, ["of", "sur", "des"]) && !page.IsSign(i, '/'))
        {
            return null;
        }

        var (from, to) = (i - 1, i + 1);
        while (from > i - Reach && (page.IsAnyWord(from, Between) || page.StartsAny(from, Rounds)))
        {
            from--;
        }

        to += page.IsAnyWord(to, ["the", "les"]) ? 1 : 0;
        return NumberAt(page, from) is { } part && NumberAt(page, to) is { } whole && part < whole && whole <= 8 && !page.IsClaimed(to) && page.HasWord(Math.Max(0, from - 3), Math.Min(last, to + 4), Rounds)
            ? page.Narrative.SpanOf(from, to + 1) : null;
    }

    /// <summary>"the third cycle is due in March", "la quatrième prévue en avril", "C3 scheduled on".</summary>
    private static Span? NextDue(Page page, int i, int last)
    {
        var isNumbered = page.Words(i) is "C" && i + 1 < last && page.Tokens[i + 1].Kind == TokenKind.Number && !page.Tokens[i + 1].Is(TokenMarks.SpaceBefore) && page.Words(i + 1) is not "1";
        if (!isNumbered && !page.StartsAny(i, Next))
        {
            return null;
        }

        for (var k = i + 1; k < Math.Min(last, i + Reach); k++)
        {
            if (page.IsSign(k, ';') || page.IsAnyWord(k, ["not", "pas", "non"]))
            {
                return null;
            }

            if (page.StartsAny(k, Due))
            {
                return isNumbered || page.HasWord(Math.Max(0, i - 14), Math.Min(last, k + 1), Rounds) || page.HasWord(Math.Max(0, i - 14), i, ["prrt", "riv", "lutet", "177lu", "dotatate"]) ? page.Narrative.SpanOf(i, k + 1) : null;
            }
        }

        return null;
    }

    private static double? NumberAt(Page page, int at) => at < 0 || at >= page.Tokens.Length ? null
        : page.Tokens[at].Kind == TokenKind.Number && double.TryParse(page.Words(at), System.Globalization.CultureInfo.InvariantCulture, out var number) ? number
        : page.Tokens[at].Kind == TokenKind.Word && Array.FindIndex(Small, names => page.IsAnyWord(at, names)) is >= 0 and var index ? index + 1 : null;

    private static readonly string[][] Small = [["one", "une", "un"], ["two", "deux"], ["three", "trois"], ["four", "quatre"], ["five", "cinq"], ["six"]];
}
