using Nenuphar.Assembly;
using Nenuphar.Assembly.Contradictions;
using Nenuphar.Assembly.Details;
using Nenuphar.Assembly.Making;
using Nenuphar.Cases;

namespace Nenuphar;

/// <summary>From the documents of one patient, and what was entered by hand, to the case.</summary>
public static class CaseReader
{
    /// <param name="documents">Name and text of each; the order does not matter.</param>
    public static Case Read(IEnumerable<(string Name, string Text)> documents, IEnumerable<Entry>? entered = null)
    {
        var open = documents.Select(d => Reader.Open(d.Name, d.Text)).ToList();
        var told = open.Where(d => Subject.Missing(d.Page, d.Statements) is null).ToList();
        var entries = new List<Entry>(entered ?? []);
        var byHand = entries.Count > 0;
        foreach (var document in told)
        {
            entries.AddRange(Entries.Of(document, DetailReaders.Read(document, Knowledge.Current.Calendar)));
        }

        var letters = Letters(open);
        var made = CaseMaker.Make(Entries.OfEarlierLetters(entries, Times(open)), open.Select(d => d.Name), isNoPatient: told.Count == 0 && !byHand && open.Count > 0);
        return made with { Contradictions = Detectors.Find(open, made), Letters = letters };
    }

    /// <summary>
    /// The case as it was known on an earlier day: without what is dated later, and without answers, toxicities and outcomes that no date places.
    /// So goes an undated mention of a treatment that is dated later. What a document of that day or before tells was known. Other undated facts stay: most are of the diagnosis; <see cref="Case.Undated"/> names them.
    /// </summary>
    public static Case AsOf(Case subject, DateOnly day)
    {
        bool WasWritten(Entry entry) => entry.Evidence is Evidence.Words words && subject.Letters.TryGetValue(words.Document, out var letter) && letter.Latest <= day;
        bool IsLaterPlan(Entry entry) => (entry.Circumstance & Circumstance.Planned) != 0 && entry.Evidence is Evidence.Words words && subject.Letters.TryGetValue(words.Document, out var letter) && letter.Earliest > day;
        if (Earlier.IsAllBefore(subject.Entries, subject.Letters.Values, day))
        {
            return subject with { Undated = [.. subject.Entries.Where(e => !WasWritten(e) && Earlier.MayBeLater(e))] };
        }

        var stopped = Earlier.StoppedForHarm(subject.Entries, day);
        var known = Earlier.Known(subject.Entries, day).Select(e => WasWritten(e) && !Earlier.IsLater(e, day) ? e : Earlier.Entry(e, day, stopped)).OfType<Entry>().Where(e => !IsLaterPlan(e)).ToList();
        return CaseMaker.Make(known, subject.Documents, subject.IsNoPatient) with
        {
            Contradictions = subject.Contradictions,
            Letters = subject.Letters,
            Undated = [.. known.Where(e => !WasWritten(e) && Earlier.MayBeLater(e))],
        };
    }

    /// <summary>What one document states, as entries of its patient's case; none if it is about no single patient.</summary>
    public static IReadOnlyList<Entry> EntriesOf(string name, string text)
    {
        var document = Reader.Open(name, text);
        return Subject.Missing(document.Page, document.Statements) is null ? [.. Entries.Of(document, DetailReaders.Read(document, Knowledge.Current.Calendar))] : [];
    }

    /// <summary>The case of entries that were read before and decided upon since: nothing is read again; the documents are opened for the slips in their words alone.</summary>
    public static Case Assemble(IEnumerable<(string Name, string Text)> documents, IEnumerable<Entry> entries)
    {
        var open = documents.Select(d => Reader.Open(d.Name, d.Text)).ToList();
        var kept = entries.ToList();
        var noPatient = kept.Count == 0 && open.Count > 0 && open.TrueForAll(d => Subject.Missing(d.Page, d.Statements) is not null);
        var letters = Letters(open);
        var made = CaseMaker.Make(Entries.OfEarlierLetters(kept, Times(open)), open.Select(d => d.Name), noPatient);
        return made with { Contradictions = Detectors.Find(open, made), Letters = letters };
    }

    /// <summary>The day of each document, else the last day that it tells.</summary>
    private static Dictionary<string, PartialDate> Times(List<OpenDocument> open)
    {
        var times = Letters(open);
        foreach (var document in open.Where(d => !times.ContainsKey(d.Name)))
        {
            var told = document.Timeline.Dates.Where(d => !d.Inferred && !LetterDate.IsBirth(document.Page, d.First)).Select(d => d.Date).ToList();
            if (told.Count > 0)
            {
                times[document.Name] = told.MaxBy(d => d.Earliest);
            }
        }

        return times;
    }

    private static Dictionary<string, PartialDate> Letters(IEnumerable<OpenDocument> open)
    {
        var letters = new Dictionary<string, PartialDate>(StringComparer.Ordinal);
        foreach (var document in open)
        {
            if (LetterDate.Of(document) is { } written)
            {
                letters[document.Name] = written;
            }
        }

        return letters;
    }
}
