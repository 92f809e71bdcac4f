using Nenuphar.Cases;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Context;

/// <summary>Which organ the words around a place speak of: for the specimen of a marker, the place of a lesion, the field of an irradiation.</summary>
public static class Places
{
    /// <summary>How many words of a form's heading stand between an organ and its ends.</summary>
    private const int FormReach = 7;

    private static readonly WordStarts Kinds = new("tumors", "tumours", "cancers");
    private static readonly WordStarts Spared = new("preserv", "conserv", "sparing");

    private static readonly WordStarts OfWomb = new("cancer", "squamous", "adenocarcin", "smear", "cytolog", "conizat", "conisat", "dysplas", "intraepith", "biops", "neuroendocr");

    /// <summary>The nearest organ before a token in its sentence, else the nearest after it; null if the sentence names none.</summary>
    public static Concept? InSentence(Page page, int token)
    {
        var sentence = page.SentenceOf(token);
        Concept? before = null;
        foreach (var mention in page.MentionsIn(sentence))
        {
            if (OrganOf(page, mention) is not { } organ)
            {
                continue;
            }

            if (mention.First > token)
            {
                return before ?? organ;
            }

            before = organ;
        }

        return before;
    }

    /// <summary>The organ that a term names: a site that is no mere region.</summary>
    public static Concept? OrganOf(Page page, Mention mention) =>
        page.Lexicon.Has(mention, ConceptKind.Site) && page.As(mention, ConceptKind.Site, IsPlainlyOrgan(page, mention)) is { } site && !site.Has("generic") && !IsSpared(page, mention) && !IsLikeness(page, mention) && !IsLineage(page, mention) && !IsOfForm(page, mention) && !IsAdjective(page, mention, site.Value) ? site : null;

    /// <summary>"SYNOPTIC - PRIMARY COLON AND RECTAL TUMORS": of the organs that a form is made for only the first is taken as the one at issue.</summary>
    private static bool IsOfForm(Page page, Mention mention)
    {
        if (!page.Tokens[mention.First].Is(TokenMarks.Capital) && !page.Tokens[mention.First].Is(TokenMarks.Upper))
        {
            return false;
        }

        var (first, last, several) = (mention.First - 1, mention.Last, false);
        while (last < mention.Last + FormReach && last < page.Tokens.Length && !page.StartsAny(last, Kinds))
        {
            last++;
        }

        if (last >= page.Tokens.Length || !page.IsAnyWord(last, Kinds))
        {
            return false;
        }

        for (; first > mention.First - FormReach && first >= 0 && !page.IsWord(first, "primary"); first--)
        {
            several |= IsJoint(page, first);
        }

        return several && page.IsWord(first, "primary");
    }

    private static bool IsJoint(Page page, int at) => page.IsSign(at, '/') || page.IsSign(at, ',') || page.IsWord(at, "and");

    /// <summary>"TNE du pancréas" is one name: the organ that the name of a tumour holds.</summary>
    internal static Concept? InName(Page page, Mention name)
    {
        foreach (var inner in page.InnerOf(name))
        {
            if (OrganOf(page, inner) is { } organ)
            {
                return organ;
            }
        }

        return null;
    }

    /// <summary>"ovarian-type stroma", "pear shaped", "stroma de type ovarien": what something looks like.</summary>
    private static bool IsLikeness(Page page, Mention mention)
    {
        var behind = page.IsSign(mention.Last, '-') ? mention.Last + 1 : mention.Last;
        return page.IsWord(behind, "shaped") || page.IsWord(behind, "like") || (page.IsWord(behind, "type") && page.Narrative.Language == Language.English && behind > mention.Last)
            || (page.IsWord(mention.First - 1, "type") && page.IsWord(mention.First - 2, "de"));
    }

    /// <summary>"septums conjonctifs", "stroma grêle", "structures cutanées annexielles": words of the texture, which name an organ elsewhere.</summary>
    private static bool IsAdjective(Page page, Mention mention, string organ) => organ switch
    {
        "eye" => page.Starts(mention.First, "conjonctif"),
        "small-bowel" => page.IsWord(mention.First, "grele") && page.StartsAny(mention.First - 1, ["stroma", "silhouette", "travee", "capillair", "vaisseau", "membre", "septum"]),
        "adnexa" => page.HasWord(mention.First - 2, mention.First, ["cutan", "skin", "derm"]),
        _ => false,
    };

    /// <summary>"marqueurs musculaires", "muscle markers": what a stain stands for.</summary>
    private static bool IsLineage(Page page, Mention mention) => page.StartsAny(mention.First - 1, ["marqueurs"]) || page.StartsAny(mention.Last, ["markers", "marker"]);

    /// <summary>"conservation du sein", "pylorus-preserving": told in the same sentence.</summary>
    private static bool IsSpared(Page page, Mention mention) => page.HasWord(mention.First - 4, mention.First, Spared)
        && page.HasWord(Math.Max(page.Narrative.Sentences[page.SentenceOf(mention.First)].First, mention.First - 4), mention.First, Spared);

    /// <summary>"le sein" but not "au sein de", "l'os" but not "os" alone, "la rate" but not "rate".</summary>
    private static bool IsPlainlyOrgan(Page page, Mention mention)
    {
        var at = mention.First;
        if (page.IsWord(at, "sein") || page.IsWord(at, "seins"))
        {
            return !page.IsWord(at - 1, "au");
        }

        if (page.IsWord(at, "cervical") && page.Narrative.Language == Language.English)
        {
            // "cervical cancer", "cervical smear": of the womb, the neck has none.
            return page.StartsAny(mention.Last, OfWomb);
        }

        return (page.IsWord(at, "os") && (page.IsSign(at - 1, '\'') || page.IsWord(at - 1, "les") || page.IsWord(at - 1, "des") || page.IsWord(at - 1, "aux")))
            || (page.IsWord(at, "rate") && page.IsWord(at - 1, "la"))
            || (page.IsWord(at, "cotes") && !page.IsWord(at - 1, "deux") && page.IsAnyWord(at - 1, ["les", "des", "aux", "plusieurs", "eme", "emes"]))
            || (page.IsWord(at, "cote") && (page.IsAnyWord(at - 1, ["eme", "ieme", "e"]) || (at > 0 && char.IsAsciiDigit(page.CharAt(at - 1)))));
    }
}
