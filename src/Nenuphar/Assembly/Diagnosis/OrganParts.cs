using Nenuphar.Context;
using Nenuphar.Terms;

namespace Nenuphar.Assembly.Diagnosis;

/// <summary>The part of an organ that a tumour lies in: the lobe, the head, the upper third.</summary>
internal static class OrganParts
{
    /// <summary>The part of the organ that is named with a lesion, if no other part is nearly as much; else the organ.</summary>
    public static OriginVote Finest(Page page, List<OriginVote> votes)
    {
        var codes = new Dictionary<string, int>(StringComparer.Ordinal);
        var sums = new (double Weight, OriginVote Best)[votes.Count];
        foreach (var vote in votes)
        {
            var known = !codes.TryAdd(vote.Code, codes.Count);
            ref var sum = ref sums[codes[vote.Code]];
            sum = (sum.Weight + vote.Weight, known && sum.Best.Weight >= vote.Weight ? sum.Best : vote);
        }

        (double Weight, OriginVote Best) whole = default, part = default;
        var second = 0.0;
        foreach (var (code, at) in codes)
        {
            var sum = sums[at];
            if (code.EndsWith(".9", StringComparison.Ordinal))
            {
                whole = sum;
            }
            else if (sum.Weight > part.Weight)
            {
                (part, second) = (sum, part.Weight);
            }
            else
            {
                second = Math.Max(second, sum.Weight);
            }
        }

        var lone = second == 0 && part.Weight > 0 && page.KindsIn(page.SentenceOf(part.Best.Mention.First)).Has(ConceptKind.Unit) && HasLesion(page, part.Best.Mention);
        return whole.Weight == 0 || lone || (part.Weight >= 3 * PrimaryFinder.Mere && part.Weight >= 1.5 * second) ? part.Best : whole.Best;
    }

    /// <summary>"a cavitated 28 mm tumour of the lower lobe": the only part that is told stands in the sentence that measures a lesion.</summary>
    private static bool HasLesion(Page page, Mention part)
    {
        foreach (var mention in page.MentionsIn(page.SentenceOf(part.First)))
        {
            if (mention.First < part.First && (page.Is(mention, Keyword.Lesion) || page.Lexicon.Has(mention, ConceptKind.Morphology)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"lobectomie inférieure": the lobe of the lung that was taken.</summary>
    public static string Lobe(Page page, Mention mention, string code)
    {
        if (code != "C34.9")
        {
            return code;
        }

        for (var i = Math.Max(0, mention.First - 3); i < Math.Min(mention.Last + 3, page.Tokens.Length); i++)
        {
            var words = page.Words(i);
            if (Values.Polarities.StartsWith(words, "inferieur") || page.IsWord(i, "lower") || page.IsWord(i, "inferior"))
            {
                return "C34.3";
            }

            if (Values.Polarities.StartsWith(words, "superieur") || page.IsWord(i, "upper") || page.IsWord(i, "superior"))
            {
                return "C34.1";
            }

            if (page.IsWord(i, "moyenne") || page.IsWord(i, "middle"))
            {
                return "C34.2";
            }
        }

        return code;
    }

    /// <summary>Whether an organ is named beside a tumour.</summary>
    public static bool HasOrgan(Page page, Mention mention)
    {
        foreach (var other in page.MentionsIn(page.SentenceOf(mention.First)))
        {
            if (Math.Max(other.First - mention.Last, mention.First - other.Last) is >= 0 and <= 3 && Places.OrganOf(page, other) is not null)
            {
                return true;
            }
        }

        return false;
    }
}
