using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Values;

/// <summary>Whether a marker is one of tissue where it stands: many are measured in blood, or are genes, as well.</summary>
internal static class TissueMarkers
{
    private static readonly WordStarts Genes = new("genetic", "genetiqu", "germinal", "germline", "sequenc", "ngs");
    private static readonly WordStarts Stained = new("immuno", "express", "exprim", "stain");
    private static readonly WordStarts Cells = new("cellule", "cells");
    private static readonly WordStarts Expressing = new("exprim", "express", "immuno", "marqu", "stain", "positiv");
    private static readonly WordStarts Markers = new("marqueur", "marker");
    private static readonly WordStarts Natures = new("neuroendo", "epitheli", "immuno");
    private static readonly WordStarts Results = new("positi", "negati", "exprim", "express");
    private static readonly WordStarts Reports = new("anatomo", "anapath", "biops", "histolog", "histopath");
    private static readonly WordStarts Signs = new("positiv", "negativ");
    private static readonly WordStarts Fluids = new("blood", "plasm", "psa", "sang", "seri", "serum", "urin", "taux", "level");

    public static Concept? MarkerOf(Page page, Mention mention, bool tissue)
    {
        if (page.IsClaimed(mention.First) || page.As(mention, ConceptKind.Ihc, tissue) is not { } marker)
        {
            return null;
        }

        var gene = marker.Value is "egfr" or "alk" or "ros1" or "braf" or "kras" or "nras" or "ret" or "met" or "kit" && page.Lexicon.Has(mention, ConceptKind.Molecular);
        gene = (gene && !(marker.Value == "alk" && IsStain(page, mention))) || (page.Lexicon.Has(mention, ConceptKind.Molecular) && SpeaksOfGenes(page, mention.First));
        return !gene && (tissue || !(page.Lexicon.Has(mention, ConceptKind.Lab) || IsSerology(marker))) ? marker : null;
    }

    /// <summary>"CD30, ALK and EMA", "ALK -, CD20 -": among stains, and no gene beside it.</summary>
    private static bool IsStain(Page page, Mention mention)
    {
        var stained = false;
        foreach (var other in page.MentionsIn(page.SentenceOf(mention.First)))
        {
            if (other.First == mention.First || !(other.First >= mention.Last ? other.First - mention.Last <= 5 : mention.First - other.Last <= 4))
            {
                continue;
            }

            if (page.As(other, ConceptKind.Molecular) is { Value: "egfr" or "ros1" or "kras" or "braf" or "ret" or "met" })
            {
                return false;
            }

            stained |= page.As(other, ConceptKind.Ihc) is { } stain && stain.Value is not ("pd-l1" or "her2" or "alk" or "ttf1" or "napsin-a");
        }

        return stained;
    }

    /// <summary>"Genetic testing for SDHB and RET mutations": the marker is a gene there.</summary>
    private static bool SpeaksOfGenes(Page page, int token)
    {
        var range = page.Narrative.Sentences[page.SentenceOf(token)];
        return page.HasWord(range.First, range.Last, Genes) && !page.HasWord(range.First, range.Last, Stained);
    }

    /// <summary>Immunoglobulins and viruses are asked for in blood as well.</summary>
    private static bool IsSerology(Concept marker) =>
        marker.Value.StartsWith("ig", StringComparison.Ordinal) || marker.Value is "ebv" or "hhv8" or "hbsag" or "cmv" or "hpv";

    /// <summary>Markers that are measured in serum too (calcitonin, CEA) need a word or a marker of pathology in the sentence.</summary>
    public static bool SpeaksOfTissue(Page page, int sentence)
    {
        if (page.RoleOf(sentence) is SectionRole.Pathology or SectionRole.Microscopy)
        {
            return true;
        }

        var range = page.Narrative.Sentences[sentence];
        if (page.HasWord(range.First, range.Last, Cells) && page.HasWord(range.First, range.Last, Expressing))
        {
            return true;
        }

        if (page.HasWord(range.First, range.Last, Markers) && page.HasWord(range.First, range.Last, Natures) && page.HasWord(range.First, range.Last, Results))
        {
            return true;
        }

        if (page.HasWord(range.First, range.Last, Reports) && page.HasWord(range.First, range.Last, Signs) && !page.HasWord(range.First, range.Last, Fluids))
        {
            return true;
        }

        foreach (var mention in page.MentionsIn(sentence))
        {
            if (page.Is(mention, Keyword.Marker) || page.Is(mention, Keyword.Ki67) || (!page.Lexicon.Has(mention, ConceptKind.Lab) && page.As(mention, ConceptKind.Ihc) is { } marker && !IsSerology(marker)))
            {
                return true;
            }
        }

        return GoesOn(page, sentence);
    }

    /// <summary>"Synaptophysine : positive. Chromogranine A : positive.": a panel goes on, a sentence for each marker.</summary>
    private static bool GoesOn(Page page, int sentence)
    {
        var range = page.Narrative.Sentences[sentence];
        if (sentence == 0 || page.Tokens[range.First].Is(TokenMarks.ParagraphBefore) || page.MentionsIn(sentence) is not [var first, ..] || first.First != range.First
            || page.As(first, ConceptKind.Ihc) is not { } marker || MarkerSigns.Behind(page, first.Last, marker.Value, out var shared) is not (Polarity.Positive or Polarity.Negative) || !shared)
        {
            return false;
        }

        foreach (var mention in page.MentionsIn(sentence - 1))
        {
            if (mention.First == page.Narrative.Sentences[sentence - 1].First && page.Lexicon.Has(mention, ConceptKind.Ihc) && !page.Lexicon.Has(mention, ConceptKind.Lab))
            {
                return true;
            }
        }

        return false;
    }
}
