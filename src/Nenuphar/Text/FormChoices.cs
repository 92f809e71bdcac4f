using System.Runtime.InteropServices;

namespace Nenuphar.Text;

/// <summary>
/// "Grade: [ ] G1 [x] G2", "oui ☐ non ☒": of the choices of a form only what is ticked is said. The boxes, and what stands at an empty one, are no words
/// of the patient's text; where nothing is ticked, neither is the question.
/// </summary>
internal ref struct FormChoices
{
    /// <summary>So many blanks part columns.</summary>
    private const int Column = 3;

    /// <summary>A text with so many blanks before its choices is a printed form.</summary>
    private const int Blanks = 3;

    private const int LongestHeading = 8;

    private static readonly string[] Answers = ["oui", "non", "yes", "no", "o", "n", "y"];

    private readonly string text;
    private readonly ReadOnlySpan<Token> tokens;
    private readonly List<Box> boxes;
    private readonly bool[] dropped;
    private readonly HashSet<int> questions = [];

    private FormChoices(string text, ReadOnlySpan<Token> tokens, List<Box> boxes)
    {
        this.text = text;
        this.tokens = tokens;
        this.boxes = boxes;
        dropped = new bool[tokens.Length];
    }

    /// <summary>The tokens that are said; the same if the text has no boxes.</summary>
    public static ArraySegment<Token> Settle(string text, ArraySegment<Token> read, Vocabulary vocabulary)
    {
        if (Boxes(text, read) is not { Count: > 0 } boxes)
        {
            return read;
        }

        var choices = new FormChoices(text, read, boxes);
        var (heading, list, end, ticked) = (0, 0, -1, true);
        for (var i = 0; i < boxes.Count;)
        {
            var next = choices.EndOfPart(i);
            var first = choices.Begin(boxes[i].First);
            if (first > end + 1)
            {
                choices.Close(heading, list, ticked);
                (heading, list, ticked) = (choices.HeadingOf(i, first), first, false);
            }

            ticked |= choices.Part(i, next, out end);
            i = next;
        }

        choices.Close(heading, list, ticked);
        return SaidTokens.Of(read, choices.dropped, choices.questions, vocabulary);
    }

    /// <summary>Signs that are often something else count beside a second box, or where the text has both ticked and empty ones of their kind.</summary>
    private static List<Box>? Boxes(string text, ReadOnlySpan<Token> tokens)
    {
        List<Box>? found = null;
        for (var i = 0; i < tokens.Length;)
        {
            if (tokens[i].Kind == TokenKind.Symbol && Box.At(text, tokens, i) is var box && box.Last > i)
            {
                (found ??= []).Add(box);
                i = box.Last;
            }
            else
            {
                i++;
            }
        }

        if (found is null)
        {
            return null;
        }

        AddCrosses(text, tokens, found);
        var form = found.Exists(box => box.IsTicked) && found.Exists(box => !box.IsTicked);
        var kept = new List<Box>(found.Count);
        for (var i = 0; i < found.Count; i++)
        {
            var box = found[i];
            var company = (i > 0 && IsOnePart(text, tokens, found[i - 1].Last, box.First)) || (i + 1 < found.Count && IsOnePart(text, tokens, box.Last, found[i + 1].First));
            var opens = tokens[box.First].Is(TokenMarks.LineBefore);
            var closes = box.Last >= tokens.Length || tokens[box.Last].Is(TokenMarks.LineBefore);
            if (box.IsWeak ? company || (form && opens) : company || box.IsTicked || opens || closes || text[tokens[box.First].Begin] != '[')
            {
                kept.Add(box);
            }
        }

        return kept;
    }

    private static void AddCrosses(string text, ReadOnlySpan<Token> tokens, List<Box> found)
    {
        var blanks = 0;
        foreach (var box in found)
        {
            blanks += text[tokens[box.First].Begin] == '_' ? 1 : 0;
        }

        if (blanks < Blanks)
        {
            return;
        }

        for (var i = 0; i < tokens.Length; i++)
        {
            if (Box.IsLoneCross(text, tokens, i))
            {
                found.Add(new Box(i, i + 1, true, false, false, true));
            }
        }

        found.Sort((one, other) => one.First.CompareTo(other.First));
    }

    /// <summary>No line and no sentence ends between.</summary>
    private static bool IsOnePart(string text, ReadOnlySpan<Token> tokens, int from, int to)
    {
        for (var i = from; i <= to; i++)
        {
            if (tokens[i].Is(TokenMarks.LineBefore) || Stops(text, tokens, i))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The first box behind those of one line and one sentence.</summary>
    private readonly int EndOfPart(int first)
    {
        for (var next = first + 1; next < boxes.Count; next++)
        {
            if (!IsOnePart(text, tokens, boxes[next - 1].Last, boxes[next].First))
            {
                return next;
            }
        }

        return boxes.Count;
    }

    /// <summary>A point before a blank, or a semicolon.</summary>
    private static bool Stops(string text, ReadOnlySpan<Token> tokens, int at) => tokens[at].Kind == TokenKind.Symbol && text[tokens[at].Begin] switch
    {
        ';' => true,
        '.' => at + 1 >= tokens.Length || tokens[at + 1].Is(TokenMarks.SpaceBefore),
        _ => false,
    };

    /// <summary>The line above a list of choices, where it ends with a colon or the text is a printed form; the list's first token if there is none.</summary>
    private readonly int HeadingOf(int box, int first)
    {
        if (first < 2 || boxes[box].First != first || !tokens[first].Is(TokenMarks.LineBefore) || !(text[tokens[first - 1].Begin] == ':' || (text[tokens[first].Begin] == '_' && tokens[first - 1].Kind == TokenKind.Word)))
        {
            return first;
        }

        var heading = Begin(first - 1);
        return first - heading <= LongestHeading ? heading : first;
    }

    /// <summary>The heading of a list in which nothing is ticked asks, and is not answered.</summary>
    private readonly void Close(int heading, int list, bool ticked)
    {
        if (!ticked)
        {
            dropped.AsSpan(heading, list - heading).Fill(true);
        }
    }

    private readonly bool Part(int first, int next, out int end)
    {
        var part = CollectionsMarshal.AsSpan(boxes)[first..next];
        var begin = Begin(part[0].First);
        end = End(part[^1].Last);
        var checks = false;
        foreach (var box in part)
        {
            dropped.AsSpan(box.First, box.Last - box.First).Fill(true);
            checks |= box.IsCheck;
        }

        var ticked = false;
        foreach (var box in part)
        {
            ticked |= IsTicked(box, checks);
        }

        if (end == part[^1].Last && part[0].First > begin)
        {
            Behind(part, begin, checks);
        }
        else
        {
            Before(part, begin, end, checks);
        }

        return ticked;
    }

    private static bool IsTicked(Box box, bool checks) => box.IsTicked && !(box.IsCross && checks);

    /// <summary>"Diabète : ☐ oui ☒ non": what follows a box is its choice, what stands between a choice and the next box the next question.</summary>
    private readonly void Before(ReadOnlySpan<Box> part, int begin, int end, bool checks)
    {
        var (question, from) = (begin, 0);
        for (var b = 0; b < part.Length; b++)
        {
            var limit = b + 1 < part.Length ? part[b + 1].First : end;
            var choice = EndOfChoice(part[b].Last, limit, b + 1 < part.Length);
            if (!IsTicked(part[b], checks))
            {
                dropped.AsSpan(part[b].Last, choice - part[b].Last).Fill(true);
            }

            if (choice < limit || b + 1 == part.Length)
            {
                Ask(part[from..(b + 1)], question, part[from].First, checks);
                (question, from) = (choice, b + 1);
            }
        }
    }

    /// <summary>"oui ☐ non ☒": what stands before a box is its choice; the question ends at a colon or a column, or before an answer.</summary>
    private readonly void Behind(ReadOnlySpan<Box> part, int begin, bool checks)
    {
        var (question, from) = (begin, 0);
        var asked = begin;
        for (var b = 0; b < part.Length; b++)
        {
            var start = b == 0 ? begin : part[b - 1].Last;
            var choice = StartOfChoice(start, part[b].First);
            if (choice > start && b > 0)
            {
                Ask(part[from..b], question, asked, checks);
                (question, from) = (start, b);
            }

            asked = choice > start || b == 0 ? choice : asked;
            if (!IsTicked(part[b], checks))
            {
                dropped.AsSpan(choice, part[b].First - choice).Fill(true);
            }
        }

        Ask(part[from..], question, asked, checks);
    }

    /// <summary>A question to which nothing is ticked is not said; one without a colon is told apart from its answer.</summary>
    private readonly void Ask(ReadOnlySpan<Box> part, int first, int last, bool checks)
    {
        var ticked = -1;
        foreach (var box in part)
        {
            ticked = ticked < 0 && IsTicked(box, checks) ? box.First : ticked;
        }

        if (ticked < 0)
        {
            dropped.AsSpan(first, last - first).Fill(true);
        }
        else if (last > first && tokens[last - 1].Kind != TokenKind.Symbol)
        {
            questions.Add(ticked);
        }
    }

    private readonly int Begin(int at)
    {
        while (at > 0 && !tokens[at].Is(TokenMarks.LineBefore) && !Stops(text, tokens, at - 1))
        {
            at--;
        }

        return at;
    }

    private readonly int End(int at)
    {
        while (at < tokens.Length && !(tokens[at].Is(TokenMarks.LineBefore) && !GoesOn(at)) && !Stops(text, tokens, at))
        {
            at++;
        }

        return at;
    }

    /// <summary>A choice over two lines.</summary>
    private readonly bool GoesOn(int at) => tokens[at].Kind == TokenKind.Word && !tokens[at].Is(TokenMarks.ParagraphBefore) && char.IsLower(text[tokens[at].Begin]) && !dropped[at];

    /// <summary>A choice ends at a column or a comma before the next question, or is one word where a colon shows that the rest asks the next one.</summary>
    private readonly int EndOfChoice(int first, int limit, bool more)
    {
        for (var i = first; i < limit; i++)
        {
            if ((i > first && IsColumn(i)) || text[tokens[i].Begin] == '|' || (text[tokens[i].Begin] == ',' && i + 1 < limit && tokens[i + 1].Is(TokenMarks.SpaceBefore) && IsAnswer(first)))
            {
                return i;
            }
        }

        if (more && limit - 1 > first && text[tokens[limit - 1].Begin] == ':')
        {
            var i = first + 1;
            while (i < limit && !tokens[i].Is(TokenMarks.SpaceBefore))
            {
                i++;
            }

            return i;
        }

        return IsAnswer(first) && first + 1 < limit ? first + 1 : limit;
    }

    private readonly int StartOfChoice(int first, int box)
    {
        if (box - 1 > first && IsAnswer(box - 1))
        {
            return box - 1;
        }

        for (var i = box - 1; i >= first; i--)
        {
            if (text[tokens[i].Begin] is ':' or '|')
            {
                return i + 1;
            }

            if (i > first && IsColumn(i))
            {
                return i;
            }
        }

        return first;
    }

    private readonly bool IsAnswer(int at)
    {
        if (at >= tokens.Length)
        {
            return false;
        }

        foreach (var answer in Answers)
        {
            if (tokens[at].Span.Of(text).Equals(answer, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private readonly bool IsColumn(int at)
    {
        var gap = text.AsSpan(tokens[at - 1].End, tokens[at].Begin - tokens[at - 1].End);
        return gap.Length >= Column || gap.Contains('\t');
    }
}
