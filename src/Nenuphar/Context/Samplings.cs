using Nenuphar.Cases;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Context;

/// <summary>Which organ was sampled for what is read at a place: the marker, the index, the count.</summary>
public static class Samplings
{
    private const int ParagraphReach = 90;
    private const int SamplingReach = 180;
    private const int ParagraphOfStains = 4;
    private static readonly WordStarts Stains = new("immuno", "ihc", "ihq", "stain", "marquage", "ki67", "mib1");
    private static readonly WordStarts Scopes = new("endosc", "colonosc", "colosc", "coloscop", "gastrosc", "bronchosc", "fibrosc", "fibrobronch", "cystosc", "hysterosc", "echoendosc", "eus", "fogd", "egd", "rectosc", "laparosc", "thoracosc", "chirurg", "surg", "operat", "intervention");

    /// <summary>Words between a marker and its primary.</summary>
    private const int PrimaryBehind = 7;
    private static readonly WordStarts Taken = new("resequ", "reseq", "resect", "exeres", "excis", "remov", "enlev", "prelev", "biops");

    /// <summary>"On a biopsié la tumeur": of the one that was told before.</summary>
    private static readonly WordStarts Benign = new("kyste", "cysts", "angiome", "hemangiom", "haemangiom");
    private static readonly WordStarts Recurring = new("recidiv", "recurr");
    private static readonly WordStarts Lesions = new("tumeur", "tumor", "tumour", "masse", "mass", "lesion", "nodule");
    private static readonly string[] Places = ["sur", "dans", "in", "on", "a", "au", "niveau", "from", "pour"];

    /// <summary>The organ that was sampled: named in the sentence, else in the sentences before it of the same paragraph, a biopsy or specimen first.</summary>
    public static string? At(Page page, int token) => At(page, token, isLesion: false);

    /// <summary>The organ that a measured lesion lies in, sampled or not.</summary>
    public static string? OfLesion(Page page, int token) => At(page, token, isLesion: true);

    private static string? At(Page page, int token, bool isLesion)
    {
        var sentence = page.SentenceOf(token);
        if (!isLesion && IsOfPrimary(page, token))
        {
            return null;
        }

        if ((isLesion ? null : OfClause(page, sentence, token)) is { } own)
        {
            return own;
        }

        if (!isLesion && SamplingSentences.SamplesLimb(page, sentence))
        {
            return null;
        }

        if ((isLesion ? null : SpreadLabels.Of(page, sentence, token)) is { } label)
        {
            return label.Length > 0 ? label : null;
        }

        if (SampledOrgans.Of(page, sentence, token, isLesion) is { } here)
        {
            return here.Length > 0 ? here : null;
        }

        var operated = false;
        string? tumour = null;
        if (!isLesion && TakenOut(page, sentence, token, ref operated, ref tumour) is { } takenOut)
        {
            return takenOut;
        }

        if (page.HasWord(page.Narrative.Sentences[sentence].First, page.Narrative.Sentences[sentence].First + 4, ["both", "deux"]))
        {
            // "Both were positive": more than one specimen, and neither.
            return null;
        }

        return Before(page, token, isLesion, operated, tumour) ?? (isLesion || tumour is not null ? null : SamplingSentences.OfDiagnosisBehind(page, sentence));
    }

    /// <summary>"Ki-67 of the primary 2 %", "Ki-67 du primitif : 2 %": whatever was sampled before.</summary>
    internal static bool IsOfPrimary(Page page, int token)
    {
        foreach (var mention in page.MentionsIn(page.SentenceOf(token)))
        {
            if (mention.First > token && mention.First - token <= PrimaryBehind && page.Is(mention, Keyword.Primary))
            {
                return page.HasWord(token, mention.First, ["of", "in", "de", "du", "dans", "sur"]) && !page.HasSign(token, mention.First, '%');
            }
        }

        return false;
    }

    /// <summary>The organ of the sentences before, as long as they tell one paragraph.</summary>
    private static string? Before(Page page, int token, bool isLesion, bool operated, string? tumour)
    {
        var sentence = page.SentenceOf(token);
        string? fallback = null;
        var unplaced = false;
        var (referred, told) = (false, false);
        var taken = isLesion || IsTaken(page, sentence);
        var (paragraphs, crossed) = (isLesion ? 1 : Paragraphs(page, sentence), StartsParagraph(page, sentence) ? 1 : 0);
        for (var s = sentence - 1; s >= 0 && crossed < paragraphs; s--)
        {
            var range = page.Narrative.Sentences[s];
            var far = token - range.Last > ParagraphReach;
            var sampling = SamplingSentences.TellsSampling(page, s);
            if (token - range.Last > (referred ? SamplingReach * 2 : SamplingReach) || (range.Section != page.Narrative.Sentences[sentence].Section && !GoesOn(page, sentence)) || (!isLesion && (SamplingSentences.SamplesLimb(page, s) || (!sampling && IsOtherRecurrence(page, s)))))
            {
                // "exérèse d'une lésion du bras": of no organ that was named before.
                break;
            }

            var passed = (crossed > 0 && !sampling) || (!(taken |= IsTaken(page, s)) && IsOnlyImage(page, s)) || (!isLesion && !sampling && page.HasWord(range.First, range.Last, Benign));
            crossed += StartsParagraph(page, s) ? 1 : 0;
            if (passed || IsSurvey(page, s) || (!isLesion && SamplingSentences.TellsEarlierCancer(page, s)) || (operated && SamplingSentences.TellsBiopsy(page, s)) || (far && !referred && (!sampling || unplaced)))
            {
                continue;
            }

            if (!isLesion && SamplingSentences.NamesOther(page, s, sentence, token))
            {
                // "2021 : adénocarcinome de la prostate. Biopsie : carcinoïde typique": another tumour's organ.
                return null;
            }

            // Nodes are mostly counted beside the specimen: another organ of the paragraph goes before.
            if (((sampling && !isLesion ? SamplingSentences.Removed(page, s) : null) ?? SampledOrgans.Of(page, s, range.Last, isLesion)) is { } sampled)
            {
                if (sampled.Length == 0 || (tumour is not null && sampled != tumour && !SamplingSentences.TellsBiopsy(page, s)))
                {
                    // "Cancer du sein en 2005. TNE iléale, Ki-67 1 %": the tumour is another.
                    return null;
                }

                if (sampled != "lymph-node" && !(SamplingSentences.IsRegion(sampled) && !sampling))
                {
                    return sampled;
                }

                fallback ??= SamplingSentences.IsRegion(sampled) ? null : sampled;
            }
            else
            {
                // Something was taken and no organ told: what was taken farther off is another.
                referred |= sampling && !isLesion && !told && fallback is null && SamplingSentences.TellsBiopsy(page, s) && page.HasWord(range.First, range.Last, Lesions);
                told |= sampling && (SamplingSentences.TellsBiopsy(page, s) || SamplingSentences.Operates(page, s));
                unplaced |= sampling && !SamplingSentences.TellsBiopsy(page, s) && SamplingSentences.Operates(page, s);
            }
        }

        return fallback ?? (isLesion ? null : SamplingSentences.OfName(page, sentence, token) ?? OfNameBefore(page, sentence));
    }

    /// <summary>"Corticosurrénalome. Vimentine positive, cytokératines négatives.": the tumour of the sentence before grows in one organ only.</summary>
    private static string? OfNameBefore(Page page, int sentence) =>
        sentence > 0 && !StartsParagraph(page, sentence) && page.Narrative.Sentences[sentence - 1].Section == page.Narrative.Sentences[sentence].Section
            && !SamplingSentences.TellsEarlierCancer(page, sentence - 1) ? SamplingSentences.OfName(page, sentence - 1, page.Narrative.Sentences[sentence - 1].Last) : null;

    /// <summary>A paragraph of stains goes on with what was sampled in the paragraph before it.</summary>
    private static int Paragraphs(Page page, int sentence)
    {
        var first = sentence;
        while (first > 0 && sentence - first < ParagraphOfStains && !StartsParagraph(page, first))
        {
            first--;
        }

        var begin = page.Narrative.Sentences[first].First;
        return page.HasWord(begin, begin + 4, Stains) ? 2 : 1;
    }

    private static bool StartsParagraph(Page page, int sentence) => page.Tokens[page.Narrative.Sentences[sentence].First].Is(TokenMarks.ParagraphBefore);

    private static bool IsTaken(Page page, int sentence)
    {
        var range = page.Narrative.Sentences[sentence];
        return SamplingSentences.TellsSampling(page, sentence) || page.HasWord(range.First, range.Last, Taken);
    }

    /// <summary>"L'IRM montre un épaississement de l'endomètre. Immunohistochimie : ...": of what an image shows nothing was taken.</summary>
    private static bool IsOnlyImage(Page page, int sentence)
    {
        var range = page.Narrative.Sentences[sentence];
        if (sentence > 0 && !page.Tokens[range.First].Is(TokenMarks.LineBefore) && !page.KindsIn(sentence).Has(ConceptKind.Imaging))
        {
            // "IRM : nodule. Épaississement de l'endomètre.": the image goes on.
            range = page.Narrative.Sentences[--sentence];
        }

        return page.KindsIn(sentence).Has(ConceptKind.Imaging) && !page.HasWord(range.First, range.Last, Scopes);
    }

    /// <summary>"Foie : Ki-67 15 % ; iléon : Ki-67 2 %": an organ that heads the clause behind another value.</summary>
    private static string? OfClause(Page page, int sentence, int token)
    {
        var first = page.Narrative.Sentences[sentence].First;
        var begin = token - 1;
        while (begin >= first && !page.IsSign(begin, ';') && !page.IsSign(begin, '%'))
        {
            begin--;
        }

        if (begin < first)
        {
            return null;
        }

        var (organ, sampling) = ((string?)null, false);
        foreach (var mention in page.MentionsIn(sentence))
        {
            if (mention.First <= begin || mention.First >= token)
            {
                continue;
            }

            if (OrganOf(page, mention) is { } found && (page.At(mention) & Circumstance.Negated) == 0 && !Invasions.IsInvaded(page, mention) && !Invasions.IsCounted(page, mention) && !SampledOrgans.IsOrigin(page, mention) && !Landmarks.IsMeasuredFrom(page, mention))
            {
                organ = found;
                sampling |= page.IsSign(mention.Last, ':') || SamplingSentences.IsSampling(page, mention) || (page.Lexicon.Has(mention, ConceptKind.Metastasis) && LeadsTo(page, mention.Last, token));
            }
            else if (SamplingSentences.IsSampling(page, mention) && !IsSentinel(page, mention))
            {
                organ = FieldOrgans.TakenOut(page, mention) ?? organ;
                sampling = true;
            }
        }

        return sampling ? organ : null;
    }

    /// <summary>"métastase hépatique Ki-67 8 %", "liver metastases with a Ki-67 of 8 %", "(Ki-67 8 %)": nothing but little words between the spread and its value.</summary>
    private static bool LeadsTo(Page page, int first, int token)
    {
        for (var i = first; i < token; i++)
        {
            if (!page.IsSign(i, '(') && !page.IsAnyWord(i, ["a", "au", "with", "avec", "at", "un", "an"]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"Ileal resection: Ki-67 2 %": what the operation of the sentence itself took out; and where its tumour lies by its name.</summary>
    private static string? TakenOut(Page page, int sentence, int token, ref bool operated, ref string? tumour)
    {
        string? organ = null;
        foreach (var mention in page.MentionsIn(sentence))
        {
            if (mention.First >= token)
            {
                break;
            }

            if (page.Lexicon.Has(mention, ConceptKind.Procedure) && (page.At(mention) & (Circumstance.Negated | Circumstance.Planned)) == 0)
            {
                operated = true;
                organ = FieldOrgans.TakenOut(page, mention) ?? organ;
            }
            else if ((page.At(mention) & (Circumstance.Negated | Circumstance.Family)) == 0)
            {
                tumour ??= InName(page, mention);
            }
        }

        return organ;
    }

    /// <summary>"6 % sur biopsie du foie", "15 % (métastase hépatique)", "3 % in the primary": the place right behind a value; true with no organ if it is the primary.</summary>
    public static bool Behind(Page page, int last, out string? organ)
    {
        organ = null;
        var led = page.IsSign(last, '(') || page.IsAnyWord(last, Places);
        if (!led && (last >= page.Tokens.Length || page.Tokens[last].Kind != TokenKind.Word || page.Tokens[last].Is(TokenMarks.LineBefore)))
        {
            return false;
        }

        foreach (var mention in page.MentionsIn(page.SentenceOf(last)))
        {
            // Without a word that leads to it, the place stands right behind: "2 % primary / 15 % liver".
            if (mention.First < last || mention.First - last > (led ? 4 : 0))
            {
                continue;
            }

            if (page.Is(mention, Keyword.Primary))
            {
                return true;
            }

            if (OrganOf(page, mention) is { } found)
            {
                organ = found;
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// The organs that a sentence names outside a range of its tokens, in their order; the word for the primary gives an empty one. Two names of one place that touch
    /// ("métastase hépatique") are one.
    /// </summary>
    public static List<string> Named(Page page, int sentence, int first, int last)
    {
        var organs = new List<string>();
        var end = -1;
        foreach (var mention in page.MentionsIn(sentence))
        {
            if (mention.First >= first && mention.Last <= last)
            {
                continue;
            }

            var organ = OrganOf(page, mention) ?? (page.Is(mention, Keyword.Primary) ? "" : null);
            if (organ is not null && !(organs.Count > 0 && end == mention.First && (organs[^1] == organ || organ.Length == 0)))
            {
                organs.Add(organ);
            }

            end = organ is null && end != mention.First ? end : mention.Last;
        }

        return organs;
    }

    /// <summary>A report breaks its paragraph into lines with headings ("IHC :", "Ki-67 :"); the specimen is told above them.</summary>
    private static bool GoesOn(Page page, int sentence) => page.RoleOf(sentence) is SectionRole.Pathology or SectionRole.Microscopy;

    /// <summary>"Récidive locale ainsi qu'une lésion osseuse au scanner. Une reprise a montré ...", "une récidive axillaire. Elle fut excisée": what was taken out is of no organ that was told before.</summary>
    private static bool IsOtherRecurrence(Page page, int sentence)
    {
        var range = page.Narrative.Sentences[sentence];
        return page.HasWord(range.First, range.Last, Recurring)
            && ((page.KindsIn(sentence).Has(ConceptKind.Imaging) && page.HasWord(range.First, range.Last, ["ainsi", "well", "together"])) || SampledOrgans.Of(page, sentence, range.Last, isLesion: false) is null);
    }

    /// <summary>Imaging that shows several organs and samples none.</summary>
    private static bool IsSurvey(Page page, int sentence)
    {
        var (imaging, first, several) = (false, "", false);
        foreach (var mention in page.MentionsIn(sentence))
        {
            if (SamplingSentences.IsSampling(page, mention))
            {
                return false;
            }

            imaging |= page.Lexicon.Has(mention, ConceptKind.Imaging);
            if (OrganOf(page, mention) is { } organ and not "lymph-node" && (page.At(mention) & Circumstance.Negated) == 0)
            {
                several |= first.Length > 0 && organ != first;
                first = organ;
            }
        }

        var range = page.Narrative.Sentences[sentence];
        return imaging && several && !page.HasWord(range.First, range.Last, Taken);
    }

    /// <summary>"biopsie du ganglion sentinelle" beside a tumour that was taken out: the tumour is the specimen.</summary>
    internal static bool IsSentinel(Page page, Mention mention) =>
        (page.Lexicon.Has(mention, ConceptKind.Diagnostic) || page.Lexicon.Has(mention, ConceptKind.Site)) && page.HasWord(mention.First, mention.Last + 2, ["sentinel"]);

    /// <summary>The organ that a term names, or that stands in the name of a neuroendocrine tumour ("TNE du pancréas", "liver metastasis", "liver biopsy").</summary>
    private static string? OrganOf(Page page, Mention mention)
    {
        if ((page.At(mention) & Circumstance.Family) != 0)
        {
            return null;
        }

        var organ = Context.Places.OrganOf(page, mention)?.Value ?? page.As(mention, ConceptKind.Metastasis)?.Value ?? OfFlag(page, mention, ConceptKind.Diagnostic) ?? InName(page, mention);
        return organ is "distant" or "unknown" ? null : organ;
    }

    internal static string? OfFlag(Page page, Mention mention, ConceptKind kind) =>
        page.As(mention, kind)?.Flags.FirstOrDefault(f => f.StartsWith("of-", StringComparison.Ordinal))?[3..];

    /// <summary>The organ that stands inside the name of a neuroendocrine tumour: "TNE iléale".</summary>
    internal static string? InName(Page page, Mention mention) =>
        mention.Last - mention.First >= 2 && page.As(mention, ConceptKind.Morphology)?.Has("nen") == true ? Context.Places.InName(page, mention)?.Value : null;
}
