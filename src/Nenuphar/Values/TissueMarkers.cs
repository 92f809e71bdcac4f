using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Values;

/// <summary>Whether a marker is one of tissue where it stands: many are measured in blood, or are genes, as well.</summary>
internal static class TissueMarkers
{
    private static readonly WordStarts Genes = new("genetic", "genetiqu", "germinal", "germline", "sequenc", "ngs");
    private static readonly WordStarts Lymphocytes = new("lymphocyt"), Collecting = new("mobilis", "mobiliz", "apheres", "leukapheres", "cytapheres", "collect", "reinfus", "reinject");
    private static readonly WordStarts Transcripts = new("mrna", "arnm");
    private static readonly WordStarts Tissue = new("immuno", "stain", "ihc", "marquage");
    private static readonly WordStarts Altered = new("mutation", "translocat", "rearrang");
    private static readonly WordStarts Naming = new("gene", "genes"), Changed = new("amplif", "mutation", "rearrang", "translocat", "fusion", "deletion");
    private static readonly WordStarts Stained = new("immuno", "express", "exprim", "stain");
    private static readonly WordStarts Cells = new("cellule", "cells");
    private static readonly WordStarts Expressing = new("exprim", "express", "immuno", "marqu", "stain", "positiv");
    private static readonly WordStarts Markers = new("marqueur", "marker");
    private static readonly WordStarts Natures = new("neuroendo", "epitheli", "immuno");
    private static readonly WordStarts Results = new("positi", "negati", "exprim", "express");
    private static readonly WordStarts Reports = new("anatomo", "anapath", "biops", "histolog", "histopath");
    private static readonly WordStarts Scans = new("pet", "tep", "spect", "temp");
    private static readonly WordStarts Signs = new("positiv", "negativ");
    private static readonly WordStarts Fluids = new("blood", "plasm", "psa", "sang", "seri", "serum", "urin", "taux", "level");

    public static Concept? MarkerOf(Page page, Mention mention, bool tissue)
    {
        if (page.IsClaimed(mention.First) || page.As(mention, ConceptKind.Ihc, tissue) is not { } marker)
        {
            return null;
        }

        var gene = marker.Value is "egfr" or "alk" or "ros1" or "braf" or "kras" or "nras" or "ret" or "met" or "kit" && page.Lexicon.Has(mention, ConceptKind.Molecular);
        if (IsChangedGene(page, mention) || NamesCells(page, mention, marker) || IsTranscript(page, mention) || ShortensOther(page, mention) || IsScan(page, mention) || (marker.Value is "sstr" or "sstr2" && IsImaged(page, mention)))
        {
            return null;
        }

        gene = (gene && !(marker.Value == "alk" && IsStain(page, mention))) || (page.Lexicon.Has(mention, ConceptKind.Molecular) && (SpeaksOfGenes(page, mention.First) || page.HasWord(mention.First - 4, mention.Last + 3, Altered)));
        return !gene && (tissue || !(page.Lexicon.Has(mention, ConceptKind.Lab) || IsSerology(marker))) ? marker : null;
    }

    /// <summary>"amplification du gène N-MYC", "aucune mutation de KIT ni de PDGFRA", "NUT gene rearrangement": of the gene nothing was stained.</summary>
    private static bool IsChangedGene(Page page, Mention mention) =>
        (page.HasWord(mention.First - 5, mention.First, Naming) && page.HasWord(mention.First - 9, mention.First, Changed)) || (page.StartsAny(mention.Last, Naming) && page.StartsAny(mention.Last + 1, Changed));

    /// <summary>"lymphocytes T (CD4+) 230/mm3", "CD34+ cells were collected", "CD8+ (> 30 lymphocytes)": cells that a marker names, beside the tumour.</summary>
    private static bool NamesCells(Page page, Mention mention, Concept marker)
    {
        if (marker.Value is not ("cd2" or "cd3" or "cd4" or "cd7" or "cd8" or "cd16" or "cd34" or "foxp3"))
        {
            return false;
        }

        var end = mention.Last;
        while (end < Math.Min(mention.Last + 9, page.Narrative.Sentences[page.SentenceOf(mention.First)].Last) && page.CharAt(end) is not (',' or ';' or ':'))
        {
            end++;
        }

        return page.HasWord(mention.First - 3, mention.First, Lymphocytes) || page.HasWord(mention.Last, end, Lymphocytes) || (marker.Value == "cd34" && page.HasWord(mention.First - 5, end, Collecting));
    }

    /// <summary>"PET/CT was positive": no calcitonin.</summary>
    private static bool IsScan(Page page, Mention mention) => page.IsWord(mention.First, "ct") && page.Tokens[mention.First - (mention.First > 0 ? 1 : 0)].Kind == TokenKind.Symbol && page.HasWord(mention.First - 2, mention.First, Scans);

    /// <summary>"réponse partielle (PR)": letters in brackets that stand for the words before them, which name no marker.</summary>
    private static bool ShortensOther(Page page, Mention mention)
    {
        var letters = page.Words(mention.First);
        if (letters.Length != 2 || mention.Last != mention.First + 1 || !page.IsSign(mention.First - 1, '(') || !page.IsSign(mention.Last, ')') || mention.First < 3
            || page.Tokens[mention.First - 2].Kind != TokenKind.Word || page.Tokens[mention.First - 3].Kind != TokenKind.Word)
        {
            return false;
        }

        foreach (var other in page.MentionsIn(page.SentenceOf(mention.First)))
        {
            if (other.Last == mention.First - 1 && page.Lexicon.Has(other, ConceptKind.Ihc))
            {
                return false;
            }
        }

        var (one, two) = (page.Tokens[mention.First - 3].Initial, page.Tokens[mention.First - 2].Initial);
        var (first, second) = (Fold.First(letters[0]), Fold.First(letters[1]));
        return (one == first && two == second) || (one == second && two == first);
    }

    /// <summary>"scintigraphie : aucune lésion exprimant les récepteurs de la somatostatine": seen by a tracer, not stained.</summary>
    private static bool IsImaged(Page page, Mention mention)
    {
        var sentence = page.SentenceOf(mention.First);
        var range = page.Narrative.Sentences[sentence];
        return page.KindsIn(sentence).Has(ConceptKind.Imaging) && !page.HasWord(range.First, range.Last, Reports) && !page.HasWord(range.First, range.Last, Tissue);
    }

    /// <summary>"NeuroD1 mRNA had higher expression": measured, not stained.</summary>
    private static bool IsTranscript(Page page, Mention mention) => page.HasWord(mention.Last, Math.Min(page.Narrative.Sentences[page.SentenceOf(mention.First)].Last, mention.Last + 6), Transcripts);

    /// <summary>"CD30, ALK and EMA", "ALK -, CD20 -": among stains, and no gene beside it.</summary>
    private static bool IsStain(Page page, Mention mention)
    {
        var stained = page.HasWord(mention.First - 5, mention.First, ["immunohisto", "ihc"]);
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
            if (page.Is(mention, Keyword.Marker) || page.Is(mention, Keyword.Ki67) || (page.As(mention, ConceptKind.Ihc, true) is { } marker && (page.Lexicon.Has(mention, ConceptKind.Lab) ? IsStainedHormone(page, mention, marker) : page.As(mention, ConceptKind.Ihc) is not null && !IsSerology(marker))))
            {
                return true;
            }
        }

        return GoesOn(page, sentence);
    }

    /// <summary>"insulin positive, glucagon negative", "calcitonine +, ACE +": a hormone is never positive in blood; "PET/CT was positive" is none.</summary>
    private static bool IsStainedHormone(Page page, Mention mention, Concept marker) =>
        marker.Value is "insulin" or "glucagon" or "gastrin" or "somatostatin" or "serotonin" or "vip" or "calcitonin" or "chromogranin-a" or "thyroglobulin" or "acth" or "prolactin" or "gh"
            && page.Words(mention.First).Length > 2 && MarkerSigns.Behind(page, mention.Last, marker.Value, out _) == Polarity.Positive && (page.IsSign(mention.Last, '+') || page.IsSign(mention.Last + 1, '+') || page.HasWord(mention.Last, mention.Last + 4, Signs));

    /// <summary>"Synaptophysine : positive. Chromogranine A : positive.": a panel goes on, a sentence for each marker.</summary>
    private static bool GoesOn(Page page, int sentence)
    {
        var range = page.Narrative.Sentences[sentence];
        if (sentence == 0 || page.Tokens[range.First].Is(TokenMarks.ParagraphBefore) || page.MentionsIn(sentence) is not [var first, ..] || first.First - range.First > 1
            || page.As(first, ConceptKind.Ihc) is not { } marker || MarkerSigns.Behind(page, first.Last, marker.Value, out var shared) is not (Polarity.Positive or Polarity.Negative) || !shared)
        {
            return false;
        }

        foreach (var mention in page.MentionsIn(sentence - 1))
        {
            if (page.Is(mention, Keyword.Marker) || (page.As(mention, ConceptKind.Ihc) is { } plain && !IsSerology(plain) && !page.Lexicon.Has(mention, ConceptKind.Lab) && !page.Lexicon.Has(mention, ConceptKind.Molecular)))
            {
                return true;
            }
        }

        return false;
    }
}
