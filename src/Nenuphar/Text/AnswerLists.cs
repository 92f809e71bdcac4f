namespace Nenuphar.Text;

/// <summary>
/// "Type of neoplasm: 1 / 1. Adenocarcinoma / 2. Lymphoma": the numbered answers that a printed form offers are none of the patient's. A text is such a form
/// if it offers "1. Yes 2. No" again and again; a letter that counts its diagnoses is none.
/// </summary>
internal static class AnswerLists
{
    private const int FewestAnswers = 2, FewestLists = 4, FewestChoices = 12;
    private const int MostChoices = 30;
    private const int LongestQuestion = 16;
    private const int Company = 60;

    private static readonly string[] Refusals = ["no", "non", "negative", "negatif"];
    private static readonly string[] Telling = ["tnm", "stage", "stade", "size", "taille", "cm", "mm", "em", "mitotic", "mitotique"];

    public static ArraySegment<Token> Settle(string text, ArraySegment<Token> read, Vocabulary vocabulary)
    {
        ReadOnlySpan<Token> tokens = read;
        if (Choices(text, tokens) is not { } choices || FirstQuestion(text, tokens, choices) is not { } first)
        {
            return read;
        }

        var dropped = new bool[tokens.Length];
        for (var c = first; c < choices.Count; c++)
        {
            var (at, number) = choices[c];
            var next = c + 1 < choices.Count ? choices[c + 1] : (At: tokens.Length, Number: 0);
            var end = next.Number == number + 1 && GoesOn(text, tokens, at, next.At) ? next.At : End(text, tokens, at, next.At);
            dropped.AsSpan(at, end - at).Fill(true);
            if (number == 1)
            {
                Ask(text, tokens, at, dropped);
            }
        }

        var begin = Title(text, tokens);
        for (var i = begin; i < tokens.Length && (i == begin || !tokens[i].Is(TokenMarks.LineBefore)); i++)
        {
            // "Synoptic: kidney, pelvis and ureter": which form it is.
            dropped[i] = true;
        }

        for (var i = choices[first].At; i < tokens.Length; i++)
        {
            // "N1. Present": the number of a question.
            if (tokens[i].Is(TokenMarks.LineBefore) && Label(text, tokens, i) is > 0 and var label)
            {
                dropped.AsSpan(i, label).Fill(true);
            }
        }

        return SaidTokens.Of(read, dropped, [], vocabulary);
    }

    /// <summary>The numbered answers in text order; null if the text is no form.</summary>
    private static List<(int At, int Number)>? Choices(string text, ReadOnlySpan<Token> tokens)
    {
        List<(int At, int Number)>? choices = null;
        var (lists, refusals) = (0, 0);
        for (var i = 0; i + 1 < tokens.Length; i++)
        {
            if (tokens[i].Kind != TokenKind.Number || tokens[i].Length > 2 || Number(text, tokens, i) is not (> 0 and var number) || Answer(text, tokens, i) is not (> 0 and var answer))
            {
                continue;
            }

            (choices ??= []).Add((i, number));
            lists += number == 1 ? 1 : 0;
            refusals += number == 2 && Says(text, tokens[answer], Refusals) ? 1 : 0;
        }

        return lists >= FewestLists && refusals >= FewestAnswers && choices!.Count >= FewestChoices ? choices : null;
    }

    /// <summary>The first answer of the form: behind its name, or the first of a list that another list soon follows and a question with its own answer stands before.</summary>
    private static int? FirstQuestion(string text, ReadOnlySpan<Token> tokens, List<(int At, int Number)> choices)
    {
        var named = Title(text, tokens);
        for (var c = 0; c < choices.Count; c++)
        {
            var (at, number) = choices[c];
            if (number == 1 && (at > named || (named == tokens.Length && at > 0 && text[tokens[at - 1].Begin] != ':' && choices.FindIndex(c + 1, next => next.Number == 1) is > 0 and var other && choices[other].At - at < Company)))
            {
                return c;
            }
        }

        return null;
    }

    private static int Title(string text, ReadOnlySpan<Token> tokens)
    {
        var named = 0;
        while (named < tokens.Length && !(tokens[named].Initial == 's' && Says(text, tokens[named], ["synoptic", "synoptique"])))
        {
            named++;
        }

        return named;
    }

    /// <summary>1 to 20, at the start of a line, or behind a blank where a point or comma parts it from its answer.</summary>
    private static int Number(string text, ReadOnlySpan<Token> tokens, int at)
    {
        var number = 0;
        foreach (var digit in tokens[at].Span.Of(text))
        {
            number = char.IsAsciiDigit(digit) ? number * 10 + (digit - '0') : 99;
        }

        return number is >= 1 and <= 20 && (tokens[at].Is(TokenMarks.LineBefore) || (tokens[at].Is(TokenMarks.SpaceBefore) && text[tokens[at + 1].Begin] is '.' or ',' or ')' or '_')) ? number : 0;
    }

    /// <summary>The word behind the number, with at most two signs between; 0 if there is none on its line.</summary>
    private static int Answer(string text, ReadOnlySpan<Token> tokens, int at)
    {
        var i = at + 1;
        while (i < tokens.Length && i <= at + 3 && tokens[i].Kind == TokenKind.Symbol && !tokens[i].Is(TokenMarks.LineBefore) && text[tokens[i].Begin] != ':')
        {
            i++;
        }

        return i < tokens.Length && tokens[i].Kind == TokenKind.Word && tokens[i].Is(TokenMarks.SpaceBefore) && !tokens[i].Is(TokenMarks.LineBefore) && char.IsUpper(text[tokens[i].Begin]) ? i : 0;
    }

    /// <summary>Between an answer and the one that counts on there is nothing else, where no colon asks and the scan has parted a number from its words.</summary>
    private static bool GoesOn(string text, ReadOnlySpan<Token> tokens, int at, int next)
    {
        for (var i = at; i < next; i++)
        {
            if (i - at > MostChoices || text[tokens[i].Begin] == ':' || Says(text, tokens[i], Telling))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>An answer ends with its line, unless the next one goes on in small letters or in brackets.</summary>
    private static int End(string text, ReadOnlySpan<Token> tokens, int at, int next)
    {
        var i = at + 1;
        while (i < next && i - at < MostChoices && !(tokens[i].Is(TokenMarks.LineBefore) && !(text[tokens[i].Begin] == '(' || char.IsLower(text[tokens[i].Begin]))))
        {
            i++;
        }

        return i;
    }

    /// <summary>What asks for the answers: the line above the first of them, or the words before it on its own line; a stage or a size that it tells is kept.</summary>
    private static void Ask(string text, ReadOnlySpan<Token> tokens, int list, bool[] dropped)
    {
        var first = list - 1;
        while (first > 0 && !tokens[first].Is(TokenMarks.LineBefore) && list - first <= LongestQuestion)
        {
            first--;
        }

        if (first < 0 || list - first > LongestQuestion || dropped[first])
        {
            return;
        }

        for (var i = first; i < list; i++)
        {
            if (Says(text, tokens[i], Telling))
            {
                return;
            }
        }

        dropped.AsSpan(first, list - first).Fill(true);
    }

    private static int Label(string text, ReadOnlySpan<Token> tokens, int at) =>
        tokens[at].Kind == TokenKind.Word && tokens[at].Is(TokenMarks.Upper) && at + 2 < tokens.Length
            ? tokens[at].Length == 2 && char.IsAsciiDigit(text[tokens[at].Begin + 1]) ? 1
            : tokens[at].Length == 1 && tokens[at + 1].Kind == TokenKind.Number && tokens[at + 1].Length == 1 && tokens[at + 2].Is(TokenMarks.SpaceBefore) | text[tokens[at + 2].Begin] is '.' or ',' ? 2 : 0
            : 0;

    private static bool Says(string text, Token token, string[] words)
    {
        if (token.Kind != TokenKind.Word)
        {
            return false;
        }

        foreach (var word in words)
        {
            if (token.Span.Of(text).Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
