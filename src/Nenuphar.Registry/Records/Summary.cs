using Nenuphar.Cases;
using Nenuphar.Classification;
using Nenuphar.Classification.Rules;
using Nenuphar.Sheets;

namespace Nenuphar.Registry;

/// <summary>What the worklist shows of a case, and under what it is found.</summary>
internal sealed record Summary(
    int Completeness, int Contradictions, string Sex, string Age, string Site, string Morphology, string Grade, string Stage, IReadOnlyList<Entry> Entries, IReadOnlyList<string> Words)
{
    public static Summary Of(RegistryKey key, DateOnly today, IReadOnlyList<(string Name, string Text)> documents, IReadOnlyList<RecordFact> facts, IReadOnlyList<Acknowledgement>? acknowledged)
    {
        var (subject, classified, found) = Assembled(today, documents, facts, acknowledged);
        List<Entry> entries = [.. facts.Where(f => f.Holds).Select(f => f.Entry)];
        string Told(FactKind kind) => string.Join(" / ", subject.Of(kind).Where(e => e.IsAffirmed && PublicWords.Knows(kind, e.Value)).Select(e => e.Value).Distinct(StringComparer.Ordinal).Take(3));
        return new(
            classified.Completeness.UnderPseudonym.Percent,
            found.Count(c => c.IsOpen && c.What.Severity > Severity.Question),
            Told(FactKind.Sex),
            Told(FactKind.Age),
            Told(FactKind.Primary),
            Told(FactKind.Morphology),
            Told(FactKind.Grade),
            Told(FactKind.Stage) is { Length: > 0 } stage ? stage : Computed(classified),
            [.. entries.Where(e => e.IsAffirmed && PublicWords.Knows(e.Kind, e.Value))],
            Nenuphar.Registry.Words.Hidden(key, Nenuphar.Registry.Words.Of(documents.Select(d => d.Text), entries)));
    }

    /// <summary>The contradictions of a case as people left them, as pages show them too.</summary>
    public static IReadOnlyList<FoundContradiction> LeftOf(OpenCase open, DateOnly today) => Assembled(today, [.. open.Documents.Select(d => d.ForReading)], open.Content.Facts, open.Content.Acknowledged).Found;

    private static (Case Subject, Classified Classified, IReadOnlyList<FoundContradiction> Found) Assembled(
        DateOnly today, IReadOnlyList<(string Name, string Text)> documents, IReadOnlyList<RecordFact> facts, IReadOnlyList<Acknowledgement>? acknowledged)
    {
        var subject = CaseReader.Assemble(documents, Showing.Quoted(facts.Where(f => f.Holds), documents));
        var classified = Classifier.Classify(subject, new Setting(today));
        return (subject, classified, Settling.Left(subject.Contradictions.Concat(classified.Discords), facts, acknowledged ?? []));
    }

    /// <summary>The stage that the record gives where none is told; empty if it gives none.</summary>
    private static string Computed(Classified classified) =>
        classified.Stages.Where(s => s.Answer.Verdict == Verdict.Met).Select(s => s.Answer.Value).FirstOrDefault() is { } stage && PublicWords.Knows(FactKind.Stage, stage) ? stage : "";
}
