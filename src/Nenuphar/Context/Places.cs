using Nenuphar.Cases;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Context;

/// <summary>Which organ the words around a place speak of: for the specimen of a marker, the place of a lesion, the field of an irradiation.</summary>
public static class Places
{
    private const int ParagraphReach = 90;

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

    /// <summary>The organ that was sampled: named in the sentence, else in the sentences before it of the same paragraph, a biopsy or specimen first.</summary>
    public static string? Specimen(Page page, int token)
    {
        var sentence = page.SentenceOf(token);
        if (Sampled(page, sentence, token) is { } here)
        {
            return here;
        }

        if (page.HasWord(page.Narrative.Sentences[sentence].First, page.Narrative.Sentences[sentence].First + 4, ["both", "deux"]))
        {
            // "Both were positive": more than one specimen, and neither.
            return null;
        }

        string? fallback = null;
        var starts = page.Tokens[page.Narrative.Sentences[sentence].First].Is(TokenMarks.ParagraphBefore);
        for (var s = sentence - 1; s >= 0 && !starts; s--)
        {
            var range = page.Narrative.Sentences[s];
            if (token - range.Last > ParagraphReach || range.Section != page.Narrative.Sentences[sentence].Section)
            {
                break;
            }

            // Nodes are mostly counted beside the specimen: another organ of the paragraph goes before.
            if (Sampled(page, s, range.Last) is { } sampled)
            {
                if (sampled != "lymph-node")
                {
                    return sampled;
                }

                fallback ??= sampled;
            }

            starts = page.Tokens[range.First].Is(TokenMarks.ParagraphBefore);
        }

        return fallback;
    }

    /// <summary>The organ that a term names: a site that is no mere region.</summary>
    public static Concept? OrganOf(Page page, Mention mention) =>
        page.Lexicon.Has(mention, ConceptKind.Site) && page.As(mention, ConceptKind.Site, IsPlainlyOrgan(page, mention)) is { } site && !site.Has("generic") && !page.HasWord(mention.First - 4, mention.First, ["preserv", "conserv", "sparing"]) ? site : null;

    /// <summary>"le sein" but not "au sein de", "l'os" but not "os" alone, "la rate" but not "rate".</summary>
    private static bool IsPlainlyOrgan(Page page, Mention mention)
    {
        var at = mention.First;
        if (page.IsWord(at, "sein") || page.IsWord(at, "seins"))
        {
            return !page.IsWord(at - 1, "au");
        }

        return (page.IsWord(at, "os") && (page.IsSign(at - 1, '\'') || page.IsWord(at - 1, "les") || page.IsWord(at - 1, "des") || page.IsWord(at - 1, "aux")))
            || (page.IsWord(at, "rate") && page.IsWord(at - 1, "la"));
    }

    /// <summary>"Left breast, lumpectomy and sentinel node biopsy: ...": the sentence begins with the name of the specimen.</summary>
    private static string? Labelled(Page page, int sentence)
    {
        var (first, last) = (page.Narrative.Sentences[sentence].First, page.Narrative.Sentences[sentence].Last);
        var mentions = page.MentionsIn(sentence);
        for (var m = 0; m < mentions.Length && mentions[m].First - first <= 2; m++)
        {
            if (OrganOf(page, mentions[m]) is { } organ)
            {
                var sampled = mentions.Length > m + 1 && mentions[m + 1] is var next && next.First - mentions[m].Last <= 5 && (page.Is(next, Keyword.Biopsy) || page.Is(next, Keyword.Specimen) || page.Lexicon.Has(next, ConceptKind.Procedure));
                return sampled && mentions[m].Last < last && page.CharAt(mentions[m].Last) is ',' or ':' ? organ.Value : null;
            }
        }

        return null;
    }

    /// <summary>The organ after a word of sampling, else the last one before the token.</summary>
    private static string? Sampled(Page page, int sentence, int token)
    {
        if (Labelled(page, sentence) is { } label)
        {
            return label;
        }

        string? last = null;
        var sampling = int.MaxValue;
        var before = -1;
        foreach (var mention in page.MentionsIn(sentence))
        {
            if (page.Is(mention, Keyword.Biopsy) || page.Is(mention, Keyword.Specimen) || page.Lexicon.Has(mention, ConceptKind.Diagnostic) || page.Lexicon.Has(mention, ConceptKind.Procedure))
            {
                if (last is not null && before == mention.First)
                {
                    // "Liver biopsy".
                    return last;
                }

                if (page.As(mention, ConceptKind.Diagnostic)?.Flags.FirstOrDefault(f => f.StartsWith("of-", StringComparison.Ordinal)) is { } of)
                {
                    return of[3..];
                }

                sampling = mention.Last;
            }

            before = mention.Last;

            // "biopsy of a liver metastasis": the metastasis is of the organ.
            var organ = OrganOf(page, mention) ?? (sampling != int.MaxValue && mention.First >= sampling ? page.As(mention, ConceptKind.Metastasis) : null);
            if (organ is null || organ.Value == "distant" || (page.At(mention) & Circumstance.Negated) != 0)
            {
                continue;
            }

            if (sampling != int.MaxValue && mention.First >= sampling && mention.First - sampling <= 6)
            {
                return organ.Value;
            }

            if (mention.First <= token || last is null)
            {
                last = organ.Value;
            }
        }

        return last;
    }
}
