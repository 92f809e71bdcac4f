using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Time;

namespace Nenuphar.Assembly.Contradictions;

/// <summary>Events before the birth, and a tumour that was known, treated or sampled before the day of its diagnosis.</summary>
internal static class EventOrder
{
    /// <summary>Days by which a biopsy may come before the day that is called the diagnosis.</summary>
    private const int WorkUp = 60;
    private static readonly WordStarts Again = new("metasta", "recid", "recur", "relaps", "rechut", "progress", "second", "spread");
    private static readonly WordStarts Tumours = new("tum", "neopl", "carcino", "net", "tne", "nen", "cancer", "lesion", "ileal", "ileo", "pancrea");

    public static IEnumerable<Contradiction> Find(OpenDocument document)
    {
        var (page, dates) = (document.Page, document.Timeline.Dates);
        var births = dates.Where(d => !d.Inferred && d.Date.Day > 0 && LetterDate.IsBirth(page, d.First) && IsOfPatient(page, d.First)).ToList();
        if (births.Count > 0 && dates.Where(d => !d.Inferred && d.Date.Latest < births[0].Date.Earliest && IsOfPatient(page, d.First) && !LetterDate.IsBirth(page, d.First) && TellsOfTumour(document, d.First)).Select(d => document.Words(d.First, d.Last)).FirstOrDefault() is { } early)
        {
            yield return Slips.Of("event-before-birth", document.Words(births[0].First, births[0].Last), early);
        }

        var diagnosed = dates.Where(d => !d.Inferred && page.HasWord(Math.Max(page.Narrative.Sentences[page.SentenceOf(d.First)].First, d.First - 9), d.First, ["diagnosed", "diagnostiq"]) && IsOfPatient(page, d.First)).ToList();
        if (diagnosed.Count == 1)
        {
            if (Earlier(document, diagnosed[0]) is { } earlier)
            {
                yield return Slips.Of("known-before-diagnosis", document.Words(diagnosed[0].First, diagnosed[0].Last), earlier);
                yield break;
            }

            foreach (var sentence in page.Narrative.Sentences)
            {
                foreach (var date in document.Timeline.DatesIn(sentence.First, sentence.Last))
                {
                    if (!date.Inferred && date.Date.Month > 0 && date.Date.Latest.DayNumber + WorkUp < diagnosed[0].Date.Earliest.DayNumber && IsOfPatient(page, date.First) && CallsKnown(page, date.Last, sentence.Last))
                    {
                        yield return Slips.Of("known-before-diagnosis", document.Words(diagnosed[0].First, diagnosed[0].Last), document.Words(date.First, date.Last));
                        yield break;
                    }
                }
            }
        }
    }

    /// <summary>An analogue or a radioligand that began, or a metastasis that was biopsied, long before the diagnosis of the only tumour.</summary>
    private static Evidence? Earlier(OpenDocument document, DateMention diagnosis)
    {
        var page = document.Page;
        if (page.HasWord(Math.Max(page.Narrative.Sentences[page.SentenceOf(diagnosis.First)].First, diagnosis.First - 9), diagnosis.First, Again))
        {
            return null;
        }

        bool IsBefore(PartialDate date) => date.Latest.DayNumber + WorkUp < diagnosis.Date.Earliest.DayNumber;
        if (document.Statements.FirstOrDefault(s => s is { Kind: FactKind.Treatment, IsAffirmed: true, Value: "lanreotide" or "octreotide" or "prrt" } && PartialDate.TryParse(s["start"], out var start) && IsBefore(start)) is { } treatment)
        {
            return document.Words(treatment.Span);
        }

        foreach (var date in document.Timeline.Dates)
        {
            if (!date.Inferred && IsBefore(date.Date) && IsOfPatient(page, date.First) && page.HasWord(date.First - 3, date.First, ["biops"]) && page.HasWord(Math.Max(page.Narrative.Sentences[page.SentenceOf(date.First)].First, date.First - 9), date.First, ["metasta"]))
            {
                return document.Words(date.First, date.Last);
            }
        }

        return null;
    }

    private static bool IsOfPatient(Page page, int token) => (page.At(token) & (Circumstance.Family | Circumstance.Literature)) == 0;

    private static bool TellsOfTumour(OpenDocument document, int token)
    {
        var sentence = document.Page.Narrative.Sentences[document.Page.SentenceOf(token)];
        return document.Statements.Any(s => s.IsAffirmed && s.Token >= sentence.First && s.Token < sentence.Last && s.Kind is FactKind.Treatment or FactKind.Imaging or FactKind.Primary or FactKind.Morphology or FactKind.Metastasis);
    }

    /// <summary>"of the known ileal NET", "de la TNE iléale connue".</summary>
    private static bool CallsKnown(Page page, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if ((page.IsWord(i, "known") && page.IsAnyWord(i - 1, ["the", "his", "her"]) && page.HasWord(i + 1, i + 4, Tumours)) || ((page.IsWord(i, "connue") || page.IsWord(i, "connu")) && page.HasWord(i - 3, i, Tumours)))
            {
                return true;
            }
        }

        return false;
    }
}
