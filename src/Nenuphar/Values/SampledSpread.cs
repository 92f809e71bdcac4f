using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;

namespace Nenuphar.Values;

/// <summary>Metastases that are told by where they come from, in a sentence that says what was sampled.</summary>
internal static class SampledSpread
{
    private static readonly WordStarts Samples = new("biops", "pbh", "ponction", "cytoponct", "cytolog", "excis", "resequ", "exeres", "remov", "enlev");

    /// <summary>"métastase de": the words behind tell where it comes from.</summary>
    public static bool IsOfOrigin(Page page, Mention mention) => page.Starts(mention.First, "metasta") && page.As(mention, ConceptKind.Other) is { Value: "secondary" };

    /// <summary>A sentence that names no organ by itself, but what was sampled.</summary>
    public static void Read(Page page, int sentence, List<Statement> statements)
    {
        foreach (var mention in page.MentionsIn(sentence))
        {
            if ((IsOfOrigin(page, mention) ? Of(page, mention) : FoundSites.Infiltrated(page, mention)) is { } sampled)
            {
                MetastasisReader.Add(page, mention, mention, sampled, statements);
            }
        }
    }

    /// <summary>"La biopsie hépatique montre une métastase de la TNE connue": the organ that the sentence samples.</summary>
    public static string? Of(Page page, Mention word) =>
        page.HasWord(page.Narrative.Sentences[page.SentenceOf(word.First)].First, word.First, Samples) && (!page.Starts(word.First, "metastati") || IsResult(page, word)) && Samplings.At(page, word.First) is { } organ && MetastasisReader.Spread.Contains(organ, StringComparer.Ordinal) && !IsToldBehind(page, word, organ) ? organ : null;

    private static readonly WordStarts Showing = new("montr", "revel", "reveal", "show", "confirm", "conclu", "demonstr", "objectiv", "retrouv", "mis", "yield", "consistent", "faveur", "positi", "diagnos");

    /// <summary>"Liver biopsy revealed metastatic neuroendocrine carcinoma", "la biopsie du foie conclut à un carcinome métastatique": what was found in it, not whose tumour is looked for.</summary>
    private static bool IsResult(Page page, Mention word)
    {
        const int Reach = 4;
        var first = page.Narrative.Sentences[page.SentenceOf(word.First)].First;
        if (page.Next(first, word.First, Samples) is not (>= 0 and var sample) || !page.HasWord(sample, word.First, Showing))
        {
            return false;
        }

        foreach (var other in page.MentionsIn(page.SentenceOf(word.First)))
        {
            if (page.Lexicon.Has(other, ConceptKind.Morphology) && ((other.First >= word.Last && other.First - word.Last <= Reach) || (other.Last <= word.First && word.First - other.Last <= 1)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Biopsie cutanée : métastase d'un carcinome d'origine rénale": the organ that only the words behind name is where it comes from.</summary>
    private static bool IsToldBehind(Page page, Mention word, string organ)
    {
        var behind = false;
        foreach (var mention in page.MentionsIn(page.SentenceOf(word.First)))
        {
            if (Places.OrganOf(page, mention)?.Value == organ)
            {
                if (mention.First < word.First)
                {
                    return false;
                }

                behind = true;
            }
        }

        return behind;
    }
}
