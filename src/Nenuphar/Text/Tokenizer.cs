using System.Buffers;

namespace Nenuphar.Text;

/// <summary>
/// Cuts a text into words, numbers and signs. Letters and digits part company ("CD56" is "CD" and "56"), so that glued, spaced and hyphenated
/// spellings read alike; a number keeps its inner points and commas ("3,5", "20.10.2014"); a word broken over a line end is one token.
/// </summary>
internal ref struct Tokenizer(string text, Vocabulary vocabulary, Span<char> buffer, Span<ulong> waiting, Span<int> places)
{
    private const int LongestWord = 64;
    private const int LongestToken = 60000;

    /// <summary>The words of a longer text stay where they were cut: to copy them would cost more than the room that is left over.</summary>
    private const int LongestPooled = 1 << 17;

    /// <summary>So many words are looked up at a time.</summary>
    private const int MostWaiting = 32;

    /// <summary>A folded word.</summary>
    private readonly Span<char> buffer = buffer;

    /// <summary>The keys of the words that are cut and not looked up yet, and the tokens that they are.</summary>
    private readonly Span<ulong> waiting = waiting;
    private readonly Span<int> places = places;
    private int waits;
    private int at;

    private Token[] tokens = Room(text.Length, (text.Length / 5) + (text.Length / 50) + 16);
    private int count;

    public static ArraySegment<Token> Read(string text, Vocabulary vocabulary)
    {
        var tokenizer = new Tokenizer(text, vocabulary, stackalloc char[LongestWord * 2], stackalloc ulong[MostWaiting], stackalloc int[MostWaiting]);
        tokenizer.Run();
        tokenizer.LookUp();
        if (text.Length > LongestPooled)
        {
            return new(tokenizer.tokens, 0, tokenizer.count);
        }

        var read = tokenizer.tokens.AsSpan(0, tokenizer.count).ToArray();
        ArrayPool<Token>.Shared.Return(tokenizer.tokens);
        return read;
    }

    private void Run()
    {
        while (at < text.Length)
        {
            var marks = Gap();
            if (at >= text.Length)
            {
                return;
            }

            var c = text[at];
            if (count == tokens.Length)
            {
                Grow();
            }

            tokens[count] = char.IsLetter(c) && !(c is 'l' or 'I' && ScannedDigits.BeginsNumber(text, at)) ? Word(marks) : char.IsAsciiLetterOrDigit(c) ? Number(marks) : Sign(c, marks);
            count++;
        }
    }

    private void Grow()
    {
        var larger = Room(text.Length, count + (count / 8) + 8);
        tokens.AsSpan(0, count).CopyTo(larger);
        if (text.Length <= LongestPooled)
        {
            ArrayPool<Token>.Shared.Return(tokens);
        }

        tokens = larger;
    }

    private static Token[] Room(int length, int tokens) => length > LongestPooled ? new Token[tokens] : ArrayPool<Token>.Shared.Rent(tokens);

    private TokenMarks Gap()
    {
        var start = at;
        var lines = 0;
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || char.IsControl(text[at])))
        {
            lines += text[at] is '\n' or '\f' || (text[at] == '\r' && (at + 1 >= text.Length || text[at + 1] != '\n')) ? 1 : 0;
            at++;
        }

        return (at > start ? TokenMarks.SpaceBefore : 0)
            | (lines > 0 || start == 0 ? TokenMarks.LineBefore | TokenMarks.SpaceBefore : 0)
            | (lines > 1 || start == 0 ? TokenMarks.ParagraphBefore : 0);
    }

    private Token Word(TokenMarks marks)
    {
        var begin = at;
        var length = Letters(0, out var upper, out var key);
        var capital = char.IsUpper(text[begin]);
        if (length > 1 && BrokenOverLine(out var next))
        {
            var (whole, place) = (at, at);
            at = next;
            var joined = Letters(length, out _, out _);
            if (joined < LongestWord && vocabulary.Find(buffer[..joined]) != 0)
            {
                (length, key) = (joined, 0);
                upper = false;
            }
            else
            {
                at = Math.Min(whole, place);
            }
        }

        marks |= (capital ? TokenMarks.Capital : 0) | (upper ? TokenMarks.Upper : 0);
        if (key != 0)
        {
            Wait(key);
        }

        var word = key == 0 && length <= LongestWord ? vocabulary.Find(buffer[..length]) : 0;
        return new Token(begin, at, word, Fold.First(text[begin]), Opening(begin), TokenKind.Word, marks);
    }

    private readonly byte Opening(int begin) => at - begin < 2
        ? Token.LetterOpening
        : Token.OpeningOf(Fold.First(text[begin]), Fold.First(text[begin + 1]), at - begin > 2 ? Fold.First(text[begin + 2]) : '\0');

    /// <summary>The word of the token that is being cut is looked up with others: each would wait for the memory alone.</summary>
    private void Wait(ulong key)
    {
        if (waits == MostWaiting)
        {
            LookUp();
        }

        (waiting[waits], places[waits]) = (key, count);
        waits++;
    }

    private void LookUp()
    {
        Span<int> words = stackalloc int[MostWaiting];
        vocabulary.Find(waiting[..waits], words);
        for (var i = 0; i < waits; i++)
        {
            ref var token = ref tokens[places[i]];
            token = token.Of(words[i]);
        }

        waits = 0;
    }

    /// <summary>Folds a run of letters into the buffer and returns how much of the buffer is full.</summary>
    /// <param name="key">Of a short word of plain letters, which most are, what the vocabulary knows it by; else 0.</param>
    private int Letters(int length, out bool upper, out ulong key)
    {
        (upper, key) = (true, 0);
        var begin = at;
        var all = length == 0 ? '\0' : Vocabulary.KeyEnd;
        while (true)
        {
            var letters = buffer;
            var (words, i) = (text, at);
            var (small, sum) = (false, 0UL);
            for (; (uint)i < (uint)words.Length && length < LongestWord && Fold.IsPlainLetter(words[i], out var folded, out var lower); i++)
            {
                small |= lower;
                letters[length++] = folded;
                all |= folded;
                sum = Vocabulary.KeyOf(sum, folded);
            }

            upper &= !small;
            at = i;

            if (at >= words.Length || at - begin >= LongestToken || !(char.IsLetter(words[at]) || IsCombining(words[at])))
            {
                key = length <= Vocabulary.LongestKey && all < Vocabulary.KeyEnd ? sum : 0;
                return length;
            }

            all = Vocabulary.KeyEnd;

            var c = text[at++];
            if (IsCombining(c))
            {
                continue;
            }

            upper &= !char.IsLower(c);
            if (length < LongestWord)
            {
                buffer[length++] = Fold.First(c);
                if (Fold.Second(c) is var second and not '\0')
                {
                    buffer[length++] = second;
                }
            }
            else
            {
                length = LongestWord + 1;
            }
        }
    }

    /// <summary>"proba-", a line end, "ble": where the second half begins.</summary>
    private readonly bool BrokenOverLine(out int next)
    {
        next = at;
        if (next >= text.Length || !Fold.IsHyphen(text[next]))
        {
            return false;
        }

        next++;
        var lines = 0;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
        {
            lines += text[next] == '\n' ? 1 : 0;
            next++;
        }

        return next < text.Length && char.IsLower(text[next]) && (lines == 1 || text[at] == '\u00AD');
    }

    private Token Number(TokenMarks marks)
    {
        var begin = at;
        at += char.IsAsciiDigit(text[at]) ? 0 : 1;
        while (at < text.Length && at - begin < LongestToken)
        {
            if (char.IsAsciiDigit(text[at]) || ScannedDigits.IsZero(text, begin, at))
            {
                at++;
            }
            else if (text[at] is '.' or ',' or '\u00B7' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]))
            {
                at += 2;
            }
            else
            {
                break;
            }
        }

        var length = Math.Min(at - begin, LongestWord);
        for (var i = 0; i < length; i++)
        {
            buffer[i] = text[begin + i] == ',' ? '.' : ScannedDigits.Of(text[begin + i]);
        }

        return new Token(begin, at, vocabulary.Find(buffer[..length]), text[begin], Token.NumberOpening, TokenKind.Number, marks);
    }

    private Token Sign(char c, TokenMarks marks)
    {
        var begin = at++;
        if (char.IsHighSurrogate(c) && at < text.Length && char.IsLowSurrogate(text[at]))
        {
            at++;
        }

        buffer[0] = Fold.First(c);
        marks |= buffer[0] is '-' or '\'' or '/' ? TokenMarks.Joint : 0;
        return new Token(begin, at, vocabulary.Find(buffer[..1]), buffer[0], Token.SignOpening, TokenKind.Symbol, marks);
    }

    private static bool IsCombining(char c) => c is >= '\u0300' and <= '\u036F';
}
