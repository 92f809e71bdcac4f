using Nenuphar.Cases;
using Nenuphar.Text;

namespace Nenuphar.Context;

/// <summary>
/// What stands under "Plan:" or "Décision RCP du 3 mars :" is meant to be done, to the end of its line; a sentence that tells what was carried out is none of it.
/// </summary>
internal static class Plans
{
    /// <summary>How far behind its first word the colon of a heading stands.</summary>
    private const int Reach = 9;

    /// <summary>A text whose lines were joined to one is no single plan.</summary>
    private const int LongestPlan = 400;

    /// <summary>Words behind the colon of a board.</summary>
    private const int BoardReach = 8;

    /// <summary>How far a verb may stand behind its auxiliary.</summary>
    private const int VerbReach = 4;

    private static readonly WordStarts Boards = new("rcp", "mdt", "board");
    private static readonly WordStarts Going = new("sous", "depuis", "on", "since", "under", "apres", "after", "post", "cycles", "cures", "patient", "patiente", "progression", "poursuite", "ongoing");
    private static readonly string[] Auxiliaries = ["a", "ont", "ete", "fut", "furent", "avons", "ai", "avait", "was", "were", "been", "has", "have", "had", "we", "i", "she", "he", "they", "patient"];

    private static readonly WordStarts Verbs = new(
        "debute", "commence", "instaur", "introdui", "initi", "realis", "effectu", "administr", "pratiqu", "recu", "subi", "benefici", "termin", "interromp", "opere", "poursuivi", "mis",
        "start", "begun", "began", "given", "perform", "complet", "receiv", "underwent", "undergone", "stopped", "resected", "carried");

    private static readonly WordStarts Participles = new("debute", "debutee", "commence", "commencee", "instaure", "instauree", "introduit", "introduite", "realise", "realisee", "realises", "realisees", "effectue", "effectuee", "effectues", "started", "begun", "given", "performed", "completed", "received", "since", "depuis");

    /// <summary>"Once surgery has been performed", "dès que le bilan a été réalisé".</summary>
    private static readonly WordStarts Conditions = new("if", "once", "unless", "when", "si", "quand", "lorsque", "lorsqu", "will", "should", "would", "sera", "seront", "devra", "whether");

    /// <summary>Marks what follows the heading that a cue opens, if it is one.</summary>
    public static void Mark(Narrative narrative, Sentence sentence, int first, int last, Circumstance[] intentions)
    {
        var text = narrative.Text;
        var tokens = narrative.Tokens;
        if (!tokens[first].Is(TokenMarks.Capital) || (first > sentence.First && tokens[first - 1].Kind == TokenKind.Word) || Colon(text, tokens, last, sentence.Last) is not (>= 0 and var colon))
        {
            return;
        }

        if (last - first <= 2 && Boards.Are(text, tokens[last - 1]) && (colon + BoardReach < sentence.Last || IsRunning(text, tokens, colon + 1, sentence.Last)))
        {
            // A board with nothing but its date tells a decision where a treatment alone follows, and else what was heard.
            return;
        }

        var begin = colon + 1;
        for (var s = sentence; begin < tokens.Length;)
        {
            var end = begin;
            while (end < s.Last && !(end > colon + 1 && IsNewLine(text, tokens, end)))
            {
                end++;
            }

            if (!AreCarriedOut(text, tokens, begin, end))
            {
                for (var i = begin; i < end; i++)
                {
                    intentions[i] |= Circumstance.Planned;
                }
            }

            if (end < s.Last || end >= tokens.Length || tokens[end].Is(TokenMarks.LineBefore) || end - colon > LongestPlan)
            {
                return;
            }

            begin = end;
            s = Next(narrative, end);
        }
    }

    private static bool IsRunning(string text, ReadOnlySpan<Token> tokens, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (Going.Are(text, tokens[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"La PRRT a été débutée le 3 mai", "we started it in March", "4 cycles réalisés d'avril à octobre 2020".</summary>
    public static bool AreCarriedOut(string text, ReadOnlySpan<Token> tokens, int first, int last)
    {
        var carried = false;
        for (var i = first; i < last; i++)
        {
            if (tokens[i].Kind != TokenKind.Word)
            {
                continue;
            }

            if (Conditions.Are(text, tokens[i]))
            {
                return false;
            }

            carried |= (IsOne(text, tokens[i], Auxiliaries) && HasVerb(text, tokens, i + 1, Math.Min(i + 1 + VerbReach, last))) || (Participles.Are(text, tokens[i]) && HasNumber(tokens, i + 1, Math.Min(i + 6, last)));
        }

        return carried;
    }

    private static int Colon(string text, ReadOnlySpan<Token> tokens, int from, int last)
    {
        for (var i = from; i < Math.Min(from + Reach, last); i++)
        {
            if (text[tokens[i].Begin] == ':')
            {
                return i;
            }

            if (tokens[i].Is(TokenMarks.LineBefore) || text[tokens[i].Begin] is ';' or '.' or ',' || PageReading.StartsAny(text, tokens[i], ["est", "sont", "sera", "is", "was"]))
            {
                return -1;
            }
        }

        return -1;
    }

    private static Sentence Next(Narrative narrative, int token)
    {
        var (low, high) = (0, narrative.Sentences.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = narrative.Sentences[middle].First <= token ? (middle, high) : (low, middle - 1);
        }

        return narrative.Sentences[low];
    }

    /// <summary>The line ends of a PDF do not end one.</summary>
    private static bool IsNewLine(string text, ReadOnlySpan<Token> tokens, int at) =>
        tokens[at].Is(TokenMarks.ParagraphBefore) || (tokens[at].Is(TokenMarks.LineBefore) && (tokens[at].Is(TokenMarks.Capital) || text[tokens[at - 1].Begin] == '.'));

    private static bool HasVerb(string text, ReadOnlySpan<Token> tokens, int first, int last)
    {
        for (var i = first; i < last && tokens[i].Kind == TokenKind.Word; i++)
        {
            if (Verbs.Begin(text, tokens[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasNumber(ReadOnlySpan<Token> tokens, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (tokens[i].Kind == TokenKind.Number)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOne(string text, Token token, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (token.Initial == word[0] && token.Length == word.Length && PageReading.StartsAny(text, token, [word]))
            {
                return true;
            }
        }

        return false;
    }
}
