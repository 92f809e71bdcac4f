using Nenuphar.Assembly.Treatments;
using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Details;

/// <summary>Details that one term of the main lexicon tells: which concept gives which entry is a table. Drugs for another reason than the tumour come with their dose, discussions and specimens with their day.</summary>
internal static class TermDetails
{
    private sealed record Row(FactKind Kind, string Value);

    private const int DateReach = 12;
    private const int IndexReach = 80;

    private static readonly Lazy<Dictionary<string, Row>> Rows = new(() => Table.Rows("knowledge/tables/details.tsv", 4).ToDictionary(row => row[0], RowOf, StringComparer.Ordinal));

    private static readonly ConceptKind[] Kinds = [ConceptKind.Other, ConceptKind.Diagnostic];
    private static readonly string[] Discussing = ["discut", "discuss", "present", "propos", "decis", "decid", "valid", "reten", "avis", "dossier", "concert", "evalu", "recommend", "recommand"];
    private static readonly string[] Coming = ["sera", "will", "devra", "prevu", "planned", "shall"];

    private static readonly string[] Scheduled = ["prevu", "planned", "programme", "scheduled", "planifi"];
    private static readonly string[] Done = ["realis", "effectu", "fait", "perform", "done", "montr", "show", "retrouv", "conclu"];

    public static void Read(OpenDocument document, List<Statement> statements)
    {
        var page = document.Page;
        foreach (var mention in page.Mentions)
        {
            if (page.As(mention, ConceptKind.Drug) is { } drug && drug.Has("supportive"))
            {
                statements.Add(Medication(page, mention, drug));
            }

            foreach (var kind in Kinds)
            {
                if (page.As(mention, kind, doubtfulToo: true) is { } concept && Rows.Value.TryGetValue(concept.Value, out var row) && (page.As(mention, kind) is not null || IsDiscussed(page, mention, row)))
                {
                    statements.Add(Of(document, mention, row));
                }
            }
        }
    }

    private static Statement Medication(Page page, Mention mention, Concept drug)
    {
        var sentence = page.Narrative.Sentences[page.SentenceOf(mention.First)];
        var next = sentence.Last;
        foreach (var other in page.MentionsIn(page.SentenceOf(mention.First)))
        {
            if (other.First >= mention.Last && page.Lexicon.Has(other, ConceptKind.Drug))
            {
                next = other.First;
                break;
            }
        }

        return new Statement(FactKind.Medication, drug.Value, page.SpanOf(mention)) { Circumstance = page.At(mention), Token = mention.First }
            .With("dose", Doses.Behind(page, mention.Last - 1, next));
    }

    /// <summary>"RCP" and "MDT" are a board where something is discussed.</summary>
    private static bool IsDiscussed(Page page, Mention mention, Row row) => row.Kind == FactKind.Discussion
        && (page.HasWord(mention.First - 8, mention.Last + 8, Discussing) || IsDated(page, mention.Last)) && !page.HasWord(mention.First - 8, mention.Last + 8, ["reanim", "resusc", "massage"]);

    /// <summary>"RCP du 12/03", "MDT 12/01/2023", "RCP TNE du 3 mai": the meeting by its day.</summary>
    private static bool IsDated(Page page, int last)
    {
        var at = page.IsAnyWord(last, ["tne", "nen", "net", "renaten", "endocan", "digestive"]) ? last + 1 : last;
        at = page.IsAnyWord(at, ["du", "le", "of", "on", "en", "in"]) || page.IsSign(at, ':') ? at + 1 : at;
        return at + 1 < page.Tokens.Length && page.Tokens[at].Kind == TokenKind.Number && (page.CharAt(at + 1) is '/' or '-' or '.' || page.Words(at).IndexOfAny('/', '.', '-') > 0 || page.Tokens[at + 1].Kind == TokenKind.Word);
    }

    private static Statement Of(OpenDocument document, Mention mention, Row row)
    {
        var page = document.Page;
        var sentence = page.Narrative.Sentences[page.SentenceOf(mention.First)];
        var circumstance = page.At(mention);
        if (row is { Kind: FactKind.FamilyHistory, Value: "none" })
        {
            circumstance &= ~(Circumstance.Negated | Circumstance.Family);
        }

        if (row.Kind == FactKind.Discussion && page.HasWord(sentence.First, mention.First, Coming))
        {
            circumstance |= Circumstance.Planned;
        }

        if (row.Kind == FactKind.Specimen && page.HasWord(mention.Last, mention.Last + 3, ["not", "non", "pas", "refus"]) && page.HasWord(mention.Last, mention.Last + 5, ["attempt", "done", "perform", "feasib", "possib", "fait", "realis", "tent", "refus"]))
        {
            // "FNA not attempted".
            circumstance |= Circumstance.Negated;
        }

        if (row.Kind == FactKind.Specimen && IsToCome(page, mention, sentence))
        {
            circumstance |= Circumstance.Planned;
        }

        var statement = new Statement(row.Kind, row.Value, page.SpanOf(mention)) { Circumstance = circumstance, Token = mention.First };
        return row.Kind switch
        {
            FactKind.Specimen => Sampled(page, mention, statement).With("on", DayOf(document, mention)),
            FactKind.Discussion => statement.With("on", DayOf(document, mention)),
            _ => statement,
        };
    }

    /// <summary>"A liver biopsy is planned": right behind it or right before, and nothing told of what it showed.</summary>
    private static bool IsToCome(Page page, Mention mention, Sentence sentence)
    {
        var (first, last) = (Math.Max(sentence.First, mention.First - 4), Math.Min(sentence.Last, mention.Last + 6));
        return (page.HasWord(mention.Last, last, Scheduled) || page.HasWord(first, mention.First, Scheduled)) && !page.HasWord(mention.Last, last, Done);
    }

    /// <summary>Cytology that no index is read from stays apart: the indices of the case come from other tissue.</summary>
    private static Statement Sampled(Page page, Mention mention, Statement statement)
    {
        var placed = statement.With("specimen", Samplings.At(page, mention.Last));
        return statement.Value != "cytology" || IsCounted(page, mention) ? placed : placed.With("sample", "cytology");
    }

    /// <summary>Whether an index follows in the sentence, or in the paragraph before any other tissue is named.</summary>
    private static bool IsCounted(Page page, Mention cytology)
    {
        var sentence = page.SentenceOf(cytology.First);
        for (var s = sentence; s < page.Narrative.Sentences.Length; s++)
        {
            var range = page.Narrative.Sentences[s];
            if (s > sentence && (page.Tokens[range.First].Is(TokenMarks.ParagraphBefore) || range.First - cytology.Last > IndexReach))
            {
                return false;
            }

            foreach (var mention in page.MentionsIn(s))
            {
                if (mention.First < cytology.Last)
                {
                    continue;
                }

                if (mention.First - cytology.Last > IndexReach)
                {
                    return false;
                }

                if (page.Is(mention, Keyword.Ki67) || page.Is(mention, Keyword.Mitosis))
                {
                    return true;
                }

                if (page.Lexicon.Has(mention, ConceptKind.Procedure) || page.Lexicon.Has(mention, ConceptKind.SurgeryWord) || (s > sentence && (page.Is(mention, Keyword.Biopsy) || page.Is(mention, Keyword.Specimen))))
                {
                    return false;
                }
            }
        }

        return false;
    }

    /// <summary>The date right beside the term, if the sentence tells it no other way.</summary>
    private static string? DayOf(OpenDocument document, Mention mention)
    {
        var sentence = document.Page.Narrative.Sentences[document.Page.SentenceOf(mention.First)];
        return document.Timeline.DatesIn(sentence.First, sentence.Last)
            .Where(d => d.First >= mention.Last ? d.First - mention.Last <= DateReach : mention.First - d.Last <= DateReach)
            .OrderBy(d => Math.Abs(d.First - mention.First)).Select(d => d.Date.ToString()).FirstOrDefault();
    }

    private static Row RowOf(string[] row) => EntryList.TryKind(row[1], out var kind)
        ? new(kind, row[2])
        : throw new InvalidOperationException($"knowledge/tables/details.tsv, row {row[0]}: '{row[1]}' is no kind of fact.");
}
