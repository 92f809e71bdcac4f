using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Values;

/// <summary>Ki-67 (MIB-1) in percent, as written: number, comparator, interval; after the marker or before it.</summary>
internal static class ProliferationReader
{
    private const int Reach = 14;
    private static readonly KindSet Others = KindSet.Of(ConceptKind.Ihc, ConceptKind.Scale);

    public static void Read(Page page, List<Statement> statements)
    {
        foreach (var mention in page.MentionsOf(KeywordSet.Of(Keyword.Ki67)))
        {
            var sentence = page.Narrative.Sentences[page.SentenceOf(mention.First)];
            if (IsAboveHundred(page, mention, sentence))
            {
                continue;
            }

            if ((After(page, mention, sentence) ?? Before(page, mention, sentence)) is not { } number)
            {
                continue;
            }

            var (first, last) = (Math.Min(mention.First, number.First), Math.Max(mention.Last, number.Last));
            last += page.IsSign(last, '%') ? 1 : IsOfHundred(page, last) ? 2 : 0;

            if (LaterIndices.IsChange(page, number))
            {
                LaterIndices.Changed(page, mention, number, statements);
                continue;
            }

            statements.Add(Index(page, number.ToString(), first, last, number.First) with { Token = mention.First });
            var behind = number.First >= mention.Last;
            if (behind && InOrder.Percentages(page, number, mention.First, statements))
            {
                continue;
            }

            page.Claim(number.First, page.IsSign(number.Last, '%') ? number.Last + 1 : number.Last);
            if (behind && HotSpots.Behind(page, last, sentence, number.High) is { } hot)
            {
                Add(page, hot, statements);
                last = hot.Last + 1;
            }

            while (behind && LaterIndices.Behind(page, last, sentence) is { } second)
            {
                Add(page, second, statements);
                last = second.Last + 1;
            }
        }
    }

    private static void Add(Page page, WrittenNumber number, List<Statement> statements)
    {
        statements.Add(Index(page, number.ToString(), number.First, number.Last + 1, number.First));
        page.Claim(number.First, number.Last + 1);
    }

    /// <summary>An index is what was counted: nothing that is denied or feared around it makes it less so.</summary>
    internal static Statement Index(Page page, string value, int first, int last, int number) =>
        new(FactKind.Ki67, value, page.Narrative.SpanOf(first, last)) { Circumstance = page.At(number) & ~(Circumstance.Negated | Circumstance.Possible), Token = number };

    /// <summary>"Ki-67 130 %, 2 mitoses": the number right behind is the index that was meant, and it is none.</summary>
    private static bool IsAboveHundred(Page page, Mention mention, Sentence sentence)
    {
        for (var i = mention.Last; i < Math.Min(sentence.Last - 1, mention.Last + 4); i++)
        {
            if (page.Tokens[i].Kind == TokenKind.Number)
            {
                return page.IsSign(i + 1, '%') && Number.Of(page.Words(i)) > 100;
            }
        }

        return false;
    }

    private static WrittenNumber? After(Page page, Mention mention, Sentence sentence)
    {
        var end = Math.Min(sentence.Last, mention.Last + Reach);
        for (var i = mention.Last; i < end; i++)
        {
            if (page.CharAt(i) == ';' || IsMarker(page, i, mention))
            {
                return null;
            }

            if (!page.IsClaimed(i) && Percent(page, i, adjacent: i - mention.Last <= 3) is { } number)
            {
                return number;
            }

            if (IsFraction(page, i, i - mention.Last))
            {
                // "Ki-67 0.15, 1 mitosis": the next number is another's.
                return null;
            }
        }

        return null;
    }

    /// <summary>"Ki-67 0.15": a share of one, not said to be a percentage.</summary>
    private static bool IsFraction(Page page, int at, int behind) => behind <= 3 && !page.IsClaimed(at) && page.Tokens[at].Kind == TokenKind.Number && page.Words(at).IndexOfAny('.', ',') == 1
        && Number.Of(page.Words(at)) is > 0 and < 1 && !page.IsSign(at + 1, '%') && !page.IsSign(at + 1, '-') && !HasUnit(page, at + 1);

    /// <summary>The words of each Ki-67 that is given as a share of one.</summary>
    internal static IEnumerable<(int First, int Last)> Fractions(Page page)
    {
        var found = new List<(int, int)>();
        foreach (var mention in page.MentionsOf(KeywordSet.Of(Keyword.Ki67)))
        {
            var end = Math.Min(page.Narrative.Sentences[page.SentenceOf(mention.First)].Last, mention.Last + 4);
            for (var i = mention.Last; i < end && page.CharAt(i) != ';'; i++)
            {
                if (IsFraction(page, i, i - mention.Last))
                {
                    found.Add((mention.First, i + 1));
                    break;
                }
            }
        }

        return found;
    }

    /// <summary>"7 % des noyaux marqués par le Ki-67", "15 % Ki-67".</summary>
    private static WrittenNumber? Before(Page page, Mention mention, Sentence sentence)
    {
        var end = Math.Max(sentence.First, mention.First - 8);
        for (var i = mention.First - 1; i >= end; i--)
        {
            if (page.CharAt(i) is ';' or ',' or ':' || page.IsWord(i, "et") || page.IsWord(i, "and"))
            {
                // "nécrose de 30 % et Ki-67 bas": another's.
                return null;
            }

            if (!page.IsClaimed(i) && Percent(page, i, adjacent: false) is { } number)
            {
                return number;
            }
        }

        return null;
    }

    private static WrittenNumber? Percent(Page page, int at, bool adjacent)
    {
        if ((WrittenNumber.At(page, at) ?? SpelledNumber.At(page, at)) is not { } number || number.High > 100)
        {
            return null;
        }

        var bare = page.Tokens[at].Kind == TokenKind.Number && !HasUnit(page, number.Last) && (number.Low == Math.Floor(number.Low) || (number.Low > 1 && (page.IsSign(number.First - 1, '=') || page.IsSign(number.First - 1, ':'))));
        return IsPercent(page, number.Last) || (adjacent && (bare || IsOfHundred(page, number.Last))) ? number : null;
    }

    /// <summary>"15 %", "fifteen per cent", "quinze pour cent".</summary>
    private static bool IsPercent(Page page, int at) => page.IsSign(at, '%') || page.IsWord(at, "percent") || (page.IsAnyWord(at, ["per", "pour"]) && page.IsWord(at + 1, "cent"));

    /// <summary>"8/100": of a hundred cells.</summary>
    private static bool IsOfHundred(Page page, int at) => page.IsSign(at, '/') && page.IsWord(at + 1, "100");

    private static bool HasUnit(Page page, int at) =>
        at < page.Tokens.Length && !page.Tokens[at].Is(TokenMarks.LineBefore) && (page.Tokens[at].Kind == TokenKind.Word && page.Tokens[at].Span.Length <= 3 && !page.IsWord(at, "et") && !page.IsWord(at, "and"))
        || page.IsSign(at, '/') || page.IsSign(at, '+');

    /// <summary>Another marker or a scale stands between, or this marker again, as in "Indice de prolifération (Ki-67 %)": the number behind is read from there.</summary>
    private static bool IsMarker(Page page, int token, Mention own)
    {
        foreach (var mention in page.MentionsIn(page.SentenceOf(token)))
        {
            if (mention.First == token && mention.First >= own.Last)
            {
                return page.Lexicon.HasAny(mention, Others) || page.Is(mention, Keyword.Ki67);
            }
        }

        return false;
    }
}
