using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Values;

/// <summary>Ki-67 (MIB-1) in percent, as written: number, comparator, interval; after the marker or before it.</summary>
internal static class ProliferationReader
{
    private const int Reach = 14;

    /// <summary>Between two indices stand at most the sample and the day of the first.</summary>
    private const int LaterReach = 14;

    private static readonly WordStarts Sequence = new("puis", "then", "ensuite", "subsequently", "later", "secondairement");
    private static readonly KindSet Others = KindSet.Of(ConceptKind.Ihc, ConceptKind.Lab, ConceptKind.Drug, ConceptKind.Molecular, ConceptKind.Response);
    private static readonly KindSet Treating = Others | KindSet.Of(ConceptKind.Regimen, ConceptKind.Procedure);
    private static readonly WordStarts Rising = new("passe", "passant", "augment", "increas", "rose", "rising", "went", "evolu", "progress", "changed");

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

            if (IsChange(page, number))
            {
                Changed(page, mention, number, statements);
                continue;
            }

            statements.Add(new Statement(FactKind.Ki67, number.ToString(), page.Narrative.SpanOf(first, last))
            {
                Circumstance = page.At(number.First) & ~(Circumstance.Negated | Circumstance.Possible),
                Token = mention.First,
            });
            if (number.First >= mention.Last && InOrder.Percentages(page, number, mention.First, statements))
            {
                continue;
            }

            page.Claim(number.First, last > number.Last || number.Last > mention.Last ? Math.Max(number.Last, page.IsSign(number.Last, '%') ? number.Last + 1 : number.Last) : number.Last);
            if (number.First >= mention.Last && HotSpots.Behind(page, last, sentence, number.High) is { } hot)
            {
                statements.Add(new Statement(FactKind.Ki67, hot.ToString(), page.Narrative.SpanOf(hot.First, hot.Last + 1)) { Circumstance = page.At(hot.First) & ~(Circumstance.Negated | Circumstance.Possible), Token = hot.First });
                page.Claim(hot.First, hot.Last + 1);
                last = hot.Last + 1;
            }

            for (var behind = last; number.First >= mention.Last && (Second(page, behind, sentence) ?? Later(page, behind, sentence)) is { } second; behind = second.Last + 1)
            {
                statements.Add(new Statement(FactKind.Ki67, second.ToString(), page.Narrative.SpanOf(second.First, second.Last + 1)) { Circumstance = page.At(second.First) & ~(Circumstance.Negated | Circumstance.Possible), Token = second.First });
                page.Claim(second.First, second.Last + 1);
            }
        }
    }

    /// <summary>"passé de 5 % à 12 %", "rose from 3 to 25 %": two indices of two times, no interval.</summary>
    private static bool IsChange(Page page, WrittenNumber number) =>
        number.Low < number.High && number.Last - number.First > 2 && (page.IsWord(number.First - 1, "de") || page.IsWord(number.First - 1, "from")) && (page.StartsAny(number.First - 2, Rising) || page.StartsAny(number.First - 3, Rising));

    private static void Changed(Page page, Mention mention, WrittenNumber number, List<Statement> statements)
    {
        var second = number.Last - 1;
        while (page.Tokens[second].Kind != TokenKind.Number)
        {
            second--;
        }

        var end = page.IsSign(number.Last, '%') ? number.Last + 1 : number.Last;
        foreach (var (at, last) in new[] { (number.First, page.IsSign(number.First + 1, '%') ? number.First + 2 : number.First + 1), (second, end) })
        {
            if (WrittenNumber.At(page, second) is { } && Number.Of(page.Words(at)) is var value)
            {
                statements.Add(new Statement(FactKind.Ki67, Number.Write(value), at == second ? page.Narrative.SpanOf(at, last) : page.Narrative.SpanOf(Math.Min(mention.First, at), last)) { Circumstance = page.At(at) & ~(Circumstance.Negated | Circumstance.Possible), Token = at == second ? at : mention.First });
            }
        }

        page.Claim(number.First, end);
    }

    /// <summary>"15 % (métastase hépatique), 3 % (primitif)", "3 % in the primary and 18 % in the liver": the second index of two places.</summary>
    private static WrittenNumber? Second(Page page, int last, Sentence sentence)
    {
        if (page.IsAnyWord(last, ["or", "ou"]) && WrittenNumber.At(page, last + 1) is { High: <= 100 } other && other.First == last + 1 && page.IsSign(other.Last, '%'))
        {
            // "2 % or 3 %": rivals.
            return other;
        }

        if (!Samplings.Behind(page, last, out _))
        {
            return null;
        }

        for (var i = last + 1; i < Math.Min(sentence.Last, last + 10); i++)
        {
            if (page.CharAt(i) == ';' || (page.Tokens[i].Kind == TokenKind.Number && page.IsClaimed(i)))
            {
                return null;
            }

            if (page.Tokens[i].Kind == TokenKind.Number)
            {
                return WrittenNumber.At(page, i) is { } number && page.IsSign(number.Last, '%') && number.High <= 100 && Samplings.Behind(page, number.Last + 1, out _) ? number : null;
            }
        }

        return null;
    }

    /// <summary>"15 % en 2019, puis 25 %", "5% in 2018 and 22% in 2021", "de 5 % à 12 %": the index of a later sample, told by its place in time.</summary>
    private static WrittenNumber? Later(Page page, int last, Sentence sentence)
    {
        var (then, dated) = (false, false);
        for (var i = last; i < Math.Min(sentence.Last, last + LaterReach); i++)
        {
            if (page.CharAt(i) is ';' or ':' || Breaks(page, i, then ? Treating : Others))
            {
                return null;
            }

            then |= page.IsAnyWord(i, Sequence) || page.CharAt(i) == '→' || (i == last && (page.IsWord(i, "a") || page.IsWord(i, "to")));
            if (page.Tokens[i].Kind != TokenKind.Number)
            {
                continue;
            }

            if (IsYear(page, i))
            {
                dated = true;
            }
            else if (page.IsClaimed(i) || WrittenNumber.At(page, i) is not { } number)
            {
                return null;
            }
            else if (page.IsSign(number.Last, '%'))
            {
                return number.High <= 100 && (then || (dated && HasYear(page, number.Last, sentence.Last))) ? number : null;
            }
        }

        return null;
    }

    /// <summary>Another marker, a drug or a measure: the percentage behind it is its own.</summary>
    private static bool Breaks(Page page, int at, KindSet others)
    {
        foreach (var mention in page.MentionsIn(page.SentenceOf(at)))
        {
            if (mention.First == at)
            {
                return page.Lexicon.HasAny(mention, others) && !page.Is(mention, Keyword.Ki67);
            }
        }

        return false;
    }

    private static bool HasYear(Page page, int from, int last)
    {
        for (var i = from; i < Math.Min(last, from + 7); i++)
        {
            if (IsYear(page, i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsYear(Page page, int at) => page.Tokens[at].Kind == TokenKind.Number && page.Words(at) is { Length: 4 } year && (year.StartsWith("19", StringComparison.Ordinal) || year.StartsWith("20", StringComparison.Ordinal));

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
            if (page.CharAt(i) == ';' || SameMarkerAt(page, i, mention) || OtherMarkerAt(page, i, mention))
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

    /// <summary>"estimé à environ 1 % par le Ki-67", "15 % Ki-67".</summary>
    private static WrittenNumber? Before(Page page, Mention mention, Sentence sentence)
    {
        var end = Math.Max(sentence.First, mention.First - 8);
        for (var i = mention.First - 1; i >= end; i--)
        {
            if (page.CharAt(i) is ';' or ',' or ':')
            {
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

        return page.IsSign(number.Last, '%') || (page.IsWord(number.Last, "per") && page.IsWord(number.Last + 1, "cent")) || (adjacent && IsOfHundred(page, number.Last)) || page.IsWord(number.Last, "percent") || (page.IsWord(number.Last, "pour") && page.IsWord(number.Last + 1, "cent"))
            || (adjacent && page.Tokens[at].Kind == TokenKind.Number && !HasUnit(page, number.Last) && number.Low == Math.Floor(number.Low))
            ? number
            : null;
    }

    /// <summary>"8/100": of a hundred cells.</summary>
    private static bool IsOfHundred(Page page, int at) => page.IsSign(at, '/') && page.IsWord(at + 1, "100");

    private static bool HasUnit(Page page, int at) =>
        at < page.Tokens.Length && !page.Tokens[at].Is(TokenMarks.LineBefore) && (page.Tokens[at].Kind == TokenKind.Word && page.Tokens[at].Span.Length <= 3 && !page.IsWord(at, "et") && !page.IsWord(at, "and"))
        || page.IsSign(at, '/') || page.IsSign(at, '+');

    /// <summary>"Indice de prolifération (Ki-67 %)": the marker is named twice, the second name reads the number.</summary>
    private static bool SameMarkerAt(Page page, int token, Mention own)
    {
        foreach (var mention in page.MentionsIn(page.SentenceOf(token)))
        {
            if (mention.First == token && mention.First >= own.Last)
            {
                return page.Is(mention, Keyword.Ki67);
            }
        }

        return false;
    }

    /// <summary>Another marker stands between: its percentage is not this one's.</summary>
    private static bool OtherMarkerAt(Page page, int token, Mention own)
    {
        foreach (var mention in page.MentionsIn(page.SentenceOf(token)))
        {
            if (mention.First == token && mention.First >= own.Last)
            {
                return page.Lexicon.Has(mention, ConceptKind.Ihc) && !page.Is(mention, Keyword.Ki67);
            }
        }

        return false;
    }
}
