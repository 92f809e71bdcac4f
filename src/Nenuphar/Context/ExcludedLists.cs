using Nenuphar.Cases;
using Nenuphar.Text;

namespace Nenuphar.Context;

/// <summary>Lists of findings or diagnoses whose verb comes last and rules all of them out.</summary>
internal static class ExcludedLists
{
    private const int ListReach = 24;
    private const int VerbReach = 4;

    private static readonly string[] Auxiliaries = ["was", "were", "is", "are", "has", "have", "had", "could", "can", "ont", "est", "sont", "etait", "etaient", "fut", "furent", "peut", "peuvent"];
    private static readonly string[] OfOne = ["was", "is", "has", "a", "est", "etait", "fut", "peut"];
    private static readonly string[] Stops = ["with", "who", "that", "which", "but", "because", "after", "before", "avec", "qui", "dont", "mais", "car", "chez", "apres", "avant", "puis", "then"];
    private static readonly WordStarts Excluded = new("exclu", "ruled", "dismiss", "discard", "elimin", "ecart");
    private static readonly string[] StillAsked = ["eliminer", "ecarter", "exclure", "exclusion", "elimination"];
    private static readonly WordStarts Doubting = new("non", "not", "cannot", "ne", "peut", "peuvent", "could", "can", "be", "etre", "pas");

    /// <summary>How far from the beginning of its line the word of a heading stands, and how far behind it the colon.</summary>
    private const int HeadReach = 3, ColonReach = 4;

    /// <summary>The longest bracket that holds members of a list.</summary>
    private const int BracketReach = 24;

    /// <summary>"Exclus :" and a line for each diagnosis with what spoke against it: the names before the colons are denied.</summary>
    public static void Mark(Narrative narrative, Circumstance[] marks)
    {
        var tokens = narrative.Tokens;
        for (var i = 0; i + 3 < tokens.Length; i++)
        {
            if ((i == 0 || tokens[i].Is(TokenMarks.LineBefore)) && Heads(narrative, i) is > 0 and var list)
            {
                i = Members(narrative, list, marks) - 1;
            }
        }
    }

    /// <summary>Where the lines begin that a heading rules out; 0 if it is no such heading.</summary>
    private static int Heads(Narrative narrative, int line)
    {
        var text = narrative.Text;
        var tokens = narrative.Tokens;
        var said = -1;
        for (var i = line; i < Math.Min(tokens.Length - 1, line + HeadReach + ColonReach); i++)
        {
            if (i > line && tokens[i].Is(TokenMarks.LineBefore))
            {
                return 0;
            }

            if (said < 0 && (i > line + HeadReach || Doubting.Are(text, tokens[i]) || PageReading.StartsAny(text, tokens[i], StillAsked)))
            {
                return 0;
            }

            said = said < 0 && Excluded.Begin(text, tokens[i]) ? i : said;
            if (said >= 0 && tokens[i].Initial == ':')
            {
                return IsItem(text, tokens, i + 1) ? i + 1 : 0;
            }
        }

        return 0;
    }

    private static bool IsItem(string text, ReadOnlySpan<Token> tokens, int at) =>
        at + 1 < tokens.Length && tokens[at].Is(TokenMarks.LineBefore) && text[tokens[at].Begin] is '-' or '\u2013' or '\u2022' or '*' && tokens[at + 1].Kind == TokenKind.Word;

    private static int Members(Narrative narrative, int at, Circumstance[] marks)
    {
        var text = narrative.Text;
        var tokens = narrative.Tokens;
        while (at < tokens.Length && IsItem(text, tokens, at))
        {
            var named = true;
            do
            {
                named &= text[tokens[at].Begin] != ':';
                marks[at] |= named ? Circumstance.Negated : 0;
                at++;
            }
            while (at < tokens.Length && !tokens[at].Is(TokenMarks.LineBefore));
        }

        return at;
    }

    /// <summary>"infections (HIV, hepatitis C, tuberculosis by skin test) having been ruled out": where the bracket opens that the verb reaches over; -1 if there is none.</summary>
    public static int Bracketed(string text, ReadOnlySpan<Token> tokens, int sentence, int verb)
    {
        var close = verb - 1;
        while (close > sentence && verb - close <= VerbReach && tokens[close].Kind == TokenKind.Word && tokens[close].Span.Of(text) is "have" or "having" or "has" or "been" or "was" or "were" or "are" or "is" or "été" or "ont" or "a" or "est" or "sont" or "étaient" or "ayant" or "furent")
        {
            close--;
        }

        if (close <= sentence || text[tokens[close].Begin] != ')')
        {
            return -1;
        }

        var several = false;
        for (var i = close - 1; i >= Math.Max(sentence, close - BracketReach); i--)
        {
            several |= text[tokens[i].Begin] == ',';
            if (text[tokens[i].Begin] == '(')
            {
                return several ? i : -1;
            }
        }

        return -1;
    }

    /// <summary>"Mesothelioma, melanoma, lipoma and lymphoma were excluded": the verb of the whole list, with no other verb or preposition before it.</summary>
    public static bool Hold(Page page, int behind)
    {
        var last = Math.Min(behind + ListReach, page.Narrative.Sentences[page.SentenceOf(behind - 1)].Last);
        var (listed, several) = (false, false);
        for (var i = behind; i < last; i++)
        {
            if (page.IsAnyWord(i, Auxiliaries) || (page.IsWord(i, "a") && page.Narrative.Language == Language.French))
            {
                // "une maladie disséminée, et une chirurgie a été exclue": the verb of one is that of the last alone.
                return listed && !(several && page.IsAnyWord(i, OfOne)) && page.HasWord(i + 1, Math.Min(last, i + VerbReach), Excluded);
            }

            if (page.IsAnyWord(i, Stops) || page.IsSign(i, ';') || page.IsSign(i, ':'))
            {
                return false;
            }

            several |= page.IsAnyWord(i, ["and", "et"]);
            listed |= page.IsSign(i, ',') || page.IsAnyWord(i, ["and", "or", "et", "ou"]);
        }

        return false;
    }
}
