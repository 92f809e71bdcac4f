using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Values;

/// <summary>A second Ki-67 behind the first: of another place, of a later sample, or the one that the first has become.</summary>
internal static class LaterIndices
{
    /// <summary>Between two indices stand at most the sample and the day of the first.</summary>
    private const int Reach = 14;
    private const int YearBehind = 7;

    private static readonly string[] Joining = ["et", "and", "contre", "versus", "vs", "puis", "then", "but", "mais", "a", "of", "with", "was"];
    private static readonly WordStarts Sequence = new("puis", "then", "ensuite", "subsequently", "later", "secondairement");
    private static readonly KindSet Others = KindSet.Of(ConceptKind.Ihc, ConceptKind.Lab, ConceptKind.Drug, ConceptKind.Molecular, ConceptKind.Response);
    private static readonly KindSet Treating = Others | KindSet.Of(ConceptKind.Regimen, ConceptKind.Procedure);
    private static readonly WordStarts Rising = new("passe", "passant", "augment", "increas", "rose", "rising", "went", "evolu", "progress", "changed");

    /// <param name="last">The token behind the index before.</param>
    public static WrittenNumber? Behind(Page page, int last, Sentence sentence) => Second(page, last, sentence) ?? Reviewed(page, last, sentence) ?? Later(page, last, sentence);

    /// <summary>"passé de 5 % à 12 %", "rose from 3 to 25 %": two indices of two times, no interval.</summary>
    public static bool IsChange(Page page, WrittenNumber number) =>
        number.Low < number.High && number.Last - number.First > 2 && (page.IsWord(number.First - 1, "de") || page.IsWord(number.First - 1, "from")) && (page.StartsAny(number.First - 2, Rising) || page.StartsAny(number.First - 3, Rising));

    /// <summary>The index that was and the one that came.</summary>
    public static void Changed(Page page, Mention mention, WrittenNumber number, List<Statement> statements)
    {
        var second = number.Last - 1;
        while (page.Tokens[second].Kind != TokenKind.Number)
        {
            second--;
        }

        var end = page.IsSign(number.Last, '%') ? number.Last + 1 : number.Last;
        foreach (var (at, last) in new[] { (number.First, page.IsSign(number.First + 1, '%') ? number.First + 2 : number.First + 1), (second, end) })
        {
            var value = Number.Write(Number.Of(page.Words(at)));
            statements.Add(at == second ? ProliferationReader.Index(page, value, at, last, at) : ProliferationReader.Index(page, value, Math.Min(mention.First, at), last, at) with { Token = mention.First });
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

        var material = IndexMaterials.Behind(page, last);
        if (material is null && !Samplings.Behind(page, last, out _))
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
                return WrittenNumber.At(page, i) is { } number && page.IsSign(number.Last, '%') && number.High <= 100 && (Samplings.Behind(page, number.Last + 1, out _) || (IsJoined(page, number.First) && IndexMaterials.Behind(page, number.Last + 1) is { } next && next != material)) ? number : null;
            }
        }

        return null;
    }

    /// <summary>"…, 5 %", "et 8 %": the percentage of something else has its own word before it.</summary>
    private static bool IsJoined(Page page, int number) => page.IsSign(number - 1, ',') || page.IsSign(number - 1, '(') || page.IsSign(number - 1, '/') || page.IsAnyWord(number - 1, Joining);

    /// <summary>"2 % (relecture : 5 %)", "2 %, relu à 5 %", "2 % (5 % on review)": the next percentage, with a word of a second reading before it or right behind it.</summary>
    private static WrittenNumber? Reviewed(Page page, int last, Sentence sentence)
    {
        for (var i = last; i < Math.Min(sentence.Last, last + Reach); i++)
        {
            if (page.CharAt(i) == ';' || Breaks(page, i, Treating))
            {
                return null;
            }

            if (page.Tokens[i].Kind == TokenKind.Number && !page.IsYear(i))
            {
                return !page.IsClaimed(i) && WrittenNumber.At(page, i) is { High: <= 100 } number && page.IsSign(number.Last, '%') && SecondReadings.Tell(page, last, Math.Min(sentence.Last, number.Last + 1 + SecondReadings.Behind)) ? number : null;
            }
        }

        return null;
    }

    /// <summary>"15 % en 2019, puis 25 %", "5% in 2018 and 22% in 2021", "de 5 % à 12 %": the index of a later sample, told by its place in time.</summary>
    private static WrittenNumber? Later(Page page, int last, Sentence sentence)
    {
        var (then, dated) = (false, false);
        for (var i = last; i < Math.Min(sentence.Last, last + Reach); i++)
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

            if (page.IsYear(i))
            {
                dated = true;
            }
            else if (page.IsClaimed(i) || WrittenNumber.At(page, i) is not { } number)
            {
                return null;
            }
            else if (page.IsSign(number.Last, '%'))
            {
                return number.High <= 100 && (then || (dated && page.NextYear(number.Last, Math.Min(sentence.Last, number.Last + YearBehind)) >= 0)) ? number : null;
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
}
