using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Details;

/// <summary>What imaging, the pathologist or the clinician saw, or did not: each with its organ, and with the examination or the specimen where the words tell it.</summary>
internal static class Findings
{
    private const int ExamReach = 60;
    private static readonly string[] Breast = ["sein", "breast", "mammar", "mammair", "mammo", "echomammo"];
    private static readonly string[] Tumoral = ["tum", "neopl", "carcino", "net", "tne", "lesion", "nen"];
    private static readonly string[] OtherOrgans = ["rein", "kidney", "renal", "vesicul", "gallbl", "hypophys", "pituit", "adenom", "prothes", "genou", "hanche"];
    private static readonly string[] Hormonal = ["carcinoid", "syndrome", "flush", "diarrh", "hypoglyc", "vasomotr", "bouffees", "secretoir", "hormon"];
    private static readonly string[] OtherControl = ["diabet", "tension", "hypertens", "douleur", "pain", "glyc", "epileps", "infection", "asthm"];
    private static readonly string[] OtherThan = ["with", "by", "using", "of", "for", "other", "except", "apart", "besides", "than", "par", "avec", "pour", "contre", "autre", "sauf", "hors", "hormis", "excepte", "de", "du", "d"];
    private static readonly string[] Operated = ["anapath", "anatomopath", "exerese", "histolog", "interven", "operat", "patholog", "resect", "surger", "surgical"];
    private static readonly WordStarts NoPathology = new("scanner", "echograph", "ultraso", "tomodens");
    private static readonly string[] ShortExams = ["irm", "tdm", "mri", "ct", "tep", "pet"];
    private static readonly WordStarts Tissue = new("biops", "microbiops", "anapath", "anatomopath", "histolog", "patholog", "specimen", "piece", "mitos", "mitot", "mib", "lobectom", "resect", "exeres");

    public static void Read(Page page, IReadOnlyList<FindingTerms.Found> terms, List<Statement> statements)
    {
        var exams = ByToken.Of(statements, FactKind.Imaging);
        foreach (var term in terms)
        {
            var concept = term.Concept;
            if (concept.Code is not ("" or "no-finding") || concept.Value == "other" || !InScope(page, term))
            {
                continue;
            }

            var circumstance = CircumstanceOf(page, term) ^ (concept.Code == "no-finding" ? Circumstance.Negated : 0);
            var statement = new Statement(FactKind.Finding, concept.Value, page.Narrative.SpanOf(term.First, term.Last)) { Token = term.First, Circumstance = circumstance };
            statements.Add(statement.With("at", OrganOf(page, term)).With("exam", ExamOf(page, term, exams)));
        }
    }

    /// <summary>A term that holds its own denial ("negative margin") is not denied by it.</summary>
    private static Circumstance CircumstanceOf(Page page, FindingTerms.Found term)
    {
        if (term.Concept.Has("own"))
        {
            return page.At(term.First) & ~Circumstance.Negated;
        }

        if (term.Concept.Has("done"))
        {
            return page.AtTreatment(new Mention(term.First, term.Last, 0));
        }

        var told = term.Concept.Has("first") ? page.At(term.First) : page.At(new Mention(term.First, term.Last, 0));
        return (term.Concept.Value is "R0" or "R1" or "R2" || term.Concept.Code == "no-finding") && IsDeniedBefore(page, term.First) ? told & ~Circumstance.Negated : told;
    }

    /// <summary>"sans embole, marges R0", "aucun symptôme : tumeur non fonctionnelle": what is denied stands before the sign; what is behind it is told.</summary>
    private static bool IsDeniedBefore(Page page, int token)
    {
        for (var i = token - 1; i >= page.Narrative.Sentences[page.SentenceOf(token)].First; i--)
        {
            if (page.IsAnyWord(i, ["pas", "sans", "non", "not", "no", "without", "ni", "nor", "aucun", "aucune"]))
            {
                return false;
            }

            if (page.IsSign(i, ',') || page.IsSign(i, ':') || page.IsSign(i, ';'))
            {
                return true;
            }
        }

        return false;
    }

    private static bool InScope(Page page, FindingTerms.Found term)
    {
        var (sentence, concept) = (page.SentenceOf(term.First), term.Concept);
        var range = page.Narrative.Sentences[sentence];
        if (concept.Has("breast") && !page.HasWord(range.First, range.Last, Breast) && !(sentence > 0 && page.HasWord(page.Narrative.Sentences[sentence - 1].First, range.First, Breast)))
        {
            return false;
        }

        // "Non-functioning." as a sentence of its own is of the tumour that the text is about.
        if (concept.Has("nen") && !page.HasWord(term.First - (concept.Code == "no-finding" ? 12 : 8), term.Last + 8, Tumoral) && range.Length - (term.Last - term.First) > 1 && !IsItem(page, term, range) && !(page.IsSign(term.First - 1, ':') && page.HasWord(range.First, term.First, Hormonal)))
        {
            return false;
        }

        if ((concept.Has("whole") || concept.Has("alone")) && !IsOfTumour(page, term, range))
        {
            return false;
        }

        // "non contrôlé sous": only what hormones cause is meant.
        if (concept.Has("hormonal") && (!page.HasWord(Math.Max(range.First, term.First - 12), Math.Min(range.Last, term.Last + 3), Hormonal) || page.HasWord(term.First - 4, term.First, OtherControl)))
        {
            return false;
        }

        // "A trial of midgut carcinoids": many tumours are nobody's.
        if (concept.Has("single") && IsPlural(page, term))
        {
            return false;
        }

        if (concept.Has("distant") && IsOfOrgan(page, term))
        {
            return false;
        }

        return !concept.Has("tissue") || ((page.RoleOf(sentence) != SectionRole.Imaging || page.HasWord(range.First, range.Last, Tissue) || IsAfterOperation(page, term.First)) && !IsOfImage(page, range.First, term.First));
    }

    /// <summary>"Scanner : masse, nécrose centrale"; but what was sampled is told again behind the image: "scanner : nodule ; biopsie : carcinoïde, pas de nécrose".</summary>
    private static bool IsOfImage(Page page, int first, int last)
    {
        var image = false;
        for (var i = first; i < last; i++)
        {
            image = !page.StartsAny(i, Tissue) && (image || page.StartsAny(i, NoPathology) || page.IsAnyWord(i, ShortExams));
        }

        return image;
    }

    private static bool IsPlural(Page page, FindingTerms.Found term)
    {
        for (var i = term.First; i < term.Last; i++)
        {
            if (page.Tokens[i].Kind == TokenKind.Word && page.Words(i) is { Length: > 2 } word && word[^1] is 's' or 'S')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"TNE G1, Ki-67 1 %, 15 mm, non fonctionnelle, sans métastase": an item of a list about the tumour, or the first word of a sentence that lists.</summary>
    private static bool IsItem(Page page, FindingTerms.Found term, Sentence range) =>
        term.Concept.Code == "no-finding" && page.IsSign(term.Last, ',') && !page.HasWord(range.First, term.Last + 4, OtherOrgans)
        && (term.First == range.First || (page.IsSign(term.First - 1, ',') && page.HasWord(range.First, term.First, Tumoral)));

    /// <summary>"Jamais traité", "slowly progressive": of the tumour, unless the words beside it tell another disease, or what was not given.</summary>
    private static bool IsOfTumour(Page page, FindingTerms.Found term, Sentence range)
    {
        foreach (var mention in page.MentionsIn(page.SentenceOf(term.First)))
        {
            if ((page.Lexicon.Has(mention, ConceptKind.Condition) || page.Lexicon.Has(mention, ConceptKind.Symptom)) && mention.Last <= term.First + 1 && term.First - mention.Last <= 2 && !page.Lexicon.Has(mention, ConceptKind.Morphology))
            {
                return false;
            }
        }

        return term.Last >= range.Last || page.Tokens[term.Last].Kind != TokenKind.Word
            || (term.Concept.Has("whole") ? !page.IsAnyWord(term.Last, OtherThan) : page.StartsAny(term.Last, Tumoral) || page.StartsAny(term.Last, ["disease", "maladie", "metast", "typical", "typique", "atypi", "carcinoid", "neuroend", "since", "depuis", "over", "sur", "on", "sous", "and", "et"]));
    }

    /// <summary>A letter's heading "Imaging:" goes on over a paragraph that tells of the operation and its specimen.</summary>
    private static bool IsAfterOperation(Page page, int token)
    {
        const int Reach = 8;
        var sentence = page.SentenceOf(token);
        for (var back = 0; back < Reach && sentence > 0 && !page.Tokens[page.Narrative.Sentences[sentence].First].Is(TokenMarks.ParagraphBefore); back++)
        {
            sentence--;
        }

        return page.HasWord(page.Narrative.Sentences[sentence].First, token, Operated);
    }

    /// <summary>"pas de métastase hépatique", "no metastases in the liver", "no metastasis in 12 nodes": of that organ only.</summary>
    private static bool IsOfOrgan(Page page, FindingTerms.Found term)
    {
        const int Reach = 6;
        foreach (var mention in page.MentionsIn(page.SentenceOf(term.First)))
        {
            if (mention.Last > term.Last && mention.First < term.Last + Reach && (page.Lexicon.Has(mention, ConceptKind.Metastasis) || page.Lexicon.Has(mention, ConceptKind.Site)))
            {
                return true;
            }
        }

        return false;
    }

    private static string? OrganOf(Page page, FindingTerms.Found term) => term.Concept.Has("breast") ? "breast" : Places.InSentence(page, term.First)?.Value;

    /// <summary>The examination of the sentence, the nearest before the finding first; else the last one told in the sentence before.</summary>
    private static string? ExamOf(Page page, FindingTerms.Found term, ByToken exams)
    {
        foreach (var flag in term.Concept.Flags)
        {
            if (flag.StartsWith("exam=", StringComparison.Ordinal))
            {
                return flag[5..];
            }
        }

        if (!term.Concept.Has("imaging"))
        {
            return null;
        }

        var sentence = page.SentenceOf(term.First);
        var range = page.Narrative.Sentences[sentence];
        var here = exams.Between(range.First, range.Last);
        var before = exams.Between(range.First, term.First);
        if (before.Length + here.Length > 0)
        {
            return before.Length > 0 ? before[^1].Value : here[0].Value;
        }

        if (sentence == 0 || page.Tokens[range.First].Is(TokenMarks.ParagraphBefore) || page.Narrative.Sentences[sentence - 1] is var previous && term.First - previous.First > ExamReach)
        {
            return null;
        }

        var told = exams.Between(page.Narrative.Sentences[sentence - 1].First, range.First);
        return told.Length > 0 ? told[^1].Value : null;
    }
}
