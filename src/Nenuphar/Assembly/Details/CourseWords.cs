using System.Globalization;
using Nenuphar.Assembly.Treatments;
using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;
using Nenuphar.Time;

namespace Nenuphar.Assembly.Details;

/// <summary>
/// How the disease goes, where no answer of a treatment and no date tells it: "progressive disease on CT", "métastases hépatiques évolutives", "stable for 14 months".
/// It is told of a case that holds no other answer; beside one it would be a rival of which nobody knows the time.
/// </summary>
internal static class CourseWords
{
    private const double MonthsAYear = 12;

    private static readonly string[] Disease = ["disease", "maladie", "metast", "lesion", "tum", "net", "nets", "tne", "liver", "hepati"];
    private static readonly string[] Growing = ["progressing", "progressive", "progressif", "evolutiv", "evolutif"];
    private static readonly string[] NotOfTumour = ["biolog", "bioch", "marker", "marqueur", "clini", "symptom", "hormon", "serolog", "rapid", "growth", "croissan"];
    private static readonly string[] Other = ["weight", "poids", "hemodyn", "haemodyn", "pain", "douleur", "angi", "renal", "tension", "vital", "clini"];
    private static readonly string[] Symptoms = ["dyspn", "pain", "douleur", "weak", "faibless", "loss", "perte", "asthen", "fatig", "jaund", "icter", "distens", "diarrh", "deficit", "cough", "toux", "swelling", "gene"];
    private static readonly string[] AtLeast = ["least", "moins", "more", "plus", "over", "superieur"];

    public static void Read(OpenDocument document, List<Statement> statements)
    {
        var (page, answered) = (document.Page, statements.Exists(IsAnswer));
        for (var s = 0; s < page.Narrative.Sentences.Length; s++)
        {
            Stable(document, s, answered, statements);
            if (!answered)
            {
                Grown(page, s, statements);
            }
        }
    }

    private static bool IsAnswer(Statement statement) => statement.IsAffirmed
        && (statement.Kind == FactKind.Response || (statement.Kind == FactKind.Treatment && (statement["best"] is not null || statement["stop"] == "progression")));

    private static bool IsTold(Page page, int token) => (page.AtTreatment(token) & ~Circumstance.Past) == Circumstance.Affirmed;

    private static void Grown(Page page, int sentence, List<Statement> statements)
    {
        var range = page.Narrative.Sentences[sentence];
        foreach (var mention in page.MentionsIn(sentence))
        {
            if (page.As(mention, ConceptKind.Response) is { Value: "PD" } response && !response.Has("weak") && !response.Has("recurrence") && IsTold(page, mention.First) && !page.HasWord(mention.First, mention.Last, NotOfTumour) && !Progressions.IsOfMarkers(page, mention)
                && IsOfDisease(page, mention, range))
            {
                statements.Add(new Statement(FactKind.Response, "PD", page.SpanOf(mention)) { Token = mention.First });
                return;
            }
        }

        for (var i = range.First; i < range.Last; i++)
        {
            if (page.StartsAny(i, Growing) && IsTold(page, i) && !page.IsAnyWord(i - 1, ["non", "not", "slowly", "lentement"]) && (Beside(page, i, range) || IsItem(page, i, range)))
            {
                statements.Add(new Statement(FactKind.Response, "PD", page.Tokens[i].Span) { Token = i });
                return;
            }
        }
    }

    /// <summary>"progressing liver metastases", "métastases hépatiques progressives": the word right beside the disease.</summary>
    private static bool Beside(Page page, int i, Sentence range)
    {
        var (first, last) = (Math.Max(range.First, i - 2), Math.Min(range.Last, i + 4));
        return (page.HasWord(i + 1, last, ["metast", "lesion", "disease", "maladie"]) || page.HasWord(first, i, ["metast", "lesion", "maladie"])) && !page.HasWord(first, last, Symptoms);
    }

    /// <summary>"NET of the ileum, liver metastases, progressive (CT April 2026)": an item of its own in a list that tells the tumour or its spread.</summary>
    private static bool IsItem(Page page, int i, Sentence range)
    {
        if (!page.IsSign(i - 1, ',') || !(i + 1 >= range.Last || page.IsSign(i + 1, ',') || page.IsSign(i + 1, '(') || page.IsSign(i + 1, '.') || page.IsSign(i + 1, ';')))
        {
            return false;
        }

        var (tumour, other) = (false, false);
        foreach (var mention in page.MentionsIn(page.SentenceOf(i)))
        {
            if (mention.Last <= i)
            {
                tumour |= page.Lexicon.Has(mention, ConceptKind.Morphology) || page.Lexicon.Has(mention, ConceptKind.Metastasis);
                other = page.Lexicon.Has(mention, ConceptKind.Condition) || page.Lexicon.Has(mention, ConceptKind.Symptom) || page.Lexicon.Has(mention, ConceptKind.Syndrome);
            }
        }

        return tumour && !other && !page.HasWord(Math.Max(range.First, i - 6), i, Symptoms);
    }

    /// <summary>A bare "progression" is of the tumour where an examination or the disease stands near it.</summary>
    private static bool IsOfDisease(Page page, Mention mention, Sentence range)
    {
        var (first, last) = (Math.Max(range.First, mention.First - 8), Math.Min(range.Last, mention.Last + 8));
        return !page.HasWord(first, last, Symptoms) && !page.HasWord(mention.First - 6, mention.First, ["risk", "risq", "until", "jusqu", "cas", "free", "sans", "avant", "before", "delai", "time"])
            && ((mention.Last - mention.First > 1 && !page.HasWord(mention.First, mention.Last, ["new", "nouv", "appar", "appear"])) || page.HasWord(first, last, Disease) || page.HasWord(first, last, ["scanner", "ct", "tdm", "irm", "mri", "tep", "pet", "imag", "recist", "radiolog"]));
    }

    /// <summary>"stable depuis 2 ans", "stable disease for at least 8 months": how many months, and an answer where none is told.</summary>
    private static void Stable(OpenDocument document, int sentence, bool answered, List<Statement> statements)
    {
        var (page, range) = (document.Page, document.Page.Narrative.Sentences[sentence]);
        for (var i = range.First; i < range.Last; i++)
        {
            if (!page.Starts(i, "stab") || !IsTold(page, i) || page.IsWord(i - 1, "not") || page.HasWord(Math.Max(range.First, i - 3), Math.Min(range.Last, i + 2), Other) || From(page, i, range.Last) is not (>= 0 and var from)
                || document.Timeline.DurationsIn(from, Math.Min(range.Last, from + 5)) is not [{ Use: DurationUse.Plain } lasted, ..] || MonthsOf(lasted) is not { } months)
            {
                continue;
            }

            var (span, open) = (page.Narrative.SpanOf(i, lasted.Last), page.HasWord(from, lasted.First, AtLeast) || page.IsSign(lasted.First - 1, '>'));
            statements.Add(new Statement(FactKind.Measure, string.Create(CultureInfo.InvariantCulture, $"stable-months={(open ? ">=" : "")}{months}"), span) { Token = i });
            if (!answered)
            {
                statements.Add(new Statement(FactKind.Response, "SD", span) { Token = i });
            }

            return;
        }
    }

    /// <summary>Behind "for", "depuis", "since" in the next words, or -1.</summary>
    private static int From(Page page, int i, int last)
    {
        for (var at = i + 1; at < Math.Min(last, i + 7) && !page.IsSign(at, ',') && !page.IsSign(at, ';'); at++)
        {
            if (page.IsAnyWord(at, ["for", "depuis", "since"]))
            {
                return at + 1;
            }
        }

        return -1;
    }

    private static double? MonthsOf(Duration lasted) => lasted.Unit switch
    {
        'm' => lasted.Low,
        'y' => lasted.Low * MonthsAYear,
        _ => null,
    };
}
