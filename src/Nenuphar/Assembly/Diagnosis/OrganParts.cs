using Nenuphar.Cases;
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

        var lone = second == 0 && part.Weight > 0 && ((page.KindsIn(page.SentenceOf(part.Best.Mention.First)).Has(ConceptKind.Unit) && HasLesion(page, part.Best.Mention)) || IsOfLesion(page, part.Best));
        var best = whole.Weight == 0 || ((lone || (part.Weight >= 3 * PrimaryFinder.Mere && part.Weight >= 1.5 * second)) && !IsLandmark(part.Best, whole.Best)) ? part.Best : whole.Best;
        if (best.Code == "C44.9" && SkinRegions.Of(page, best) is { } skin)
        {
            votes.Add(skin);
            return skin;
        }

        return best;
    }

    /// <summary>Orifices and the nipple are looked at in every description: beside an organ that is named with the tumour they tell no part of it.</summary>
    private static bool IsLandmark(OriginVote part, OriginVote whole) => part.Code is "C67.6" or "C50.0" && !part.Named && (whole.Named || part.Weight <= PrimaryFinder.Mere);

    private const int LesionReach = 6;
    private static readonly WordStarts Elsewhere = new("metast", "secondar", "secondair", "refoul", "extend", "etend", "exten", "jusqu", "near", "proche", "above", "below", "adjacen", "invas", "invad", "envah", "infiltr", "atteign", "involv", "distance", "recid", "recurr", "relaps", "rechut", "benign", "benin", "polyp", "gangl", "adenop", "node");

    /// <summary>"nodule du quadrant supéro-externe", "tumour of the pancreatic tail": the only part that is told is that of the lesion.</summary>
    private static bool IsOfLesion(Page page, OriginVote part)
    {
        var place = part.Mention;
        if (PrimaryFinder.IsPossible(page, place) || OriginWords.AreOutside(page, place))
        {
            return false;
        }

        foreach (var mention in page.MentionsIn(page.SentenceOf(place.First)))
        {
            if (mention.First >= place.First)
            {
                return false;
            }

            if (place.First - mention.Last is >= 0 and <= LesionReach && (page.Is(mention, Keyword.Lesion) || page.Lexicon.Has(mention, ConceptKind.Morphology)) && (page.At(mention) & Circumstance.Negated) == 0)
            {
                return !page.HasWord(mention.First - 2, place.First, Elsewhere);
            }
        }

        return false;
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
