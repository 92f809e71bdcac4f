using Nenuphar.Cases;
using Nenuphar.Classification.Grade;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Classification;

/// <summary>Entity, grade and code of each tumour of a case: the door through which other parts ask.</summary>
public static class Entities
{
    public static EntityResult Of(Case subject, Setting setting) => new([.. subject.Tumours.Select(tumour => Entity(Seen(subject, tumour), setting))]);

    private static TumourEntity Entity(Case subject, Setting setting)
    {
        Finding Ask(string id) => RuleBook.Find(id) is { } precept ? new(precept, precept.Ask(subject, setting)) : throw new InvalidOperationException($"{id} is in no chapter.");
        Finding[] all = [Ask("DEF-01"), Ask("FAM"), Ask("GRD"), Ask("GRD-15"), Ask("GL-LUNG"), Ask("GRD-14"), Ask("GRD-16"), Ask("COD-01"), Ask("COD-02")];
        return new(
            subject.Tumour,
            all[0],
            all[1],
            all[2],
            all[3],
            Grades.BySpecimen(subject),
            Ratio(subject),
            all[4],
            all[5],
            all[6],
            all[7],
            all[8],
            [.. new[] { Ask("DEF-13"), Ask("COD-03") }.Where(f => f.Answer.Verdict == Verdict.Met)],
            [.. all.Where(f => f.Answer.Verdict is Verdict.Met or Verdict.Unknown).SelectMany(f => f.Answer.Missing).Distinct(StringComparer.Ordinal)]);
    }

    /// <summary>The case from one of its tumours, with that tumour's specimens and without the spread, depth, markers and treatments of the others; what is tied to none is the first one's.</summary>
    internal static Case Seen(Case subject, Tumour tumour)
    {
        if (subject.Tumours.Count < 2)
        {
            return subject.About(tumour);
        }

        var first = ReferenceEquals(tumour, subject.Tumours[0]);
        bool IsOfOther(Entry e) => e["tumour"] is { } key && key != tumour.Key && subject.Tumours.Any(t => t.Key == key);
        return subject.About(tumour) with
        {
            Treatments = [.. subject.Treatments.Where(t => !t.Entries.All(IsOfOther))],
            Lines = [.. subject.Lines.Where(l => !l.Treatments.All(t => t.Entries.All(IsOfOther)))],
            Specimens = [.. subject.Specimens.Where(s => s.Entries.Any(e => (e["tumour"] ?? (first ? tumour.Key : "")) == tumour.Key))],
            Entries = [.. subject.Entries.Where(e => !(e.Kind is FactKind.Treatment or FactKind.Response or FactKind.Outcome && IsOfOther(e))).Where(e => e.Kind is not (FactKind.Metastasis or FactKind.Finding or FactKind.Ihc) || (e["tumour"] ?? (first ? tumour.Key : "")) == tumour.Key || (e["tumour"] is null && !(e.Kind == FactKind.Metastasis || e.Value.StartsWith("depth-", StringComparison.Ordinal))))],
        };
    }

    private static double Ratio(Case subject)
    {
        var exact = subject.Specimens.Select(s => s.Ki67.TryGet(out var percent) && percent is { IsExact: true, Low: > 0 } ? percent.Low : 0).Where(p => p > 0).ToList();
        return exact.Count < 2 ? 1 : exact.Max() / exact.Min();
    }
}
