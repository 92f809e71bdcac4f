using Nenuphar.Cases;
using Nenuphar.Text;

namespace Nenuphar.Registry;

/// <summary>From the facts of a record and a new reading of its texts to the facts that it would hold. What a person decided stays.</summary>
internal static class Rereading
{
    /// <param name="documents">Those that were read again: facts of others stay, whatever the reading holds.</param>
    public static IReadOnlyList<RecordFact> Merge(IReadOnlyList<RecordFact> current, IReadOnlyList<RecordFact> reading, IReadOnlySet<long> documents)
    {
        reading = [.. reading.Where(f => documents.Contains(f.Document))];
        var read = reading.ToDictionary(f => f.Id, StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var known = current.Select(f => f.Id).ToHashSet(StringComparer.Ordinal);
        var facts = new List<RecordFact>();
        foreach (var fact in current)
        {
            if (read.TryGetValue(fact.Id, out var again))
            {
                taken.Add(fact.Id);
                facts.Add(fact.IsDecided ? fact : again);
            }
            else if (!documents.Contains(fact.Document))
            {
                facts.Add(fact);
            }
            else if (fact.IsDecided)
            {
                facts.Add(fact);
                // The new reading may point at a word more or less: the decision holds for it too.
                taken.UnionWith(reading.Where(f => !known.Contains(f.Id) && IsTheSame(fact, f)).Select(f => f.Id));
            }
        }

        facts.AddRange(reading.Where(f => !taken.Contains(f.Id)));
        return facts;
    }

    /// <summary>What comes of it if some of the changes are not wanted: those facts stay, or stay away.</summary>
    public static IReadOnlyList<RecordFact> Without(IReadOnlySet<string> refused, IReadOnlyList<RecordFact> current, IReadOnlyList<RecordFact> merged)
    {
        if (refused.Count == 0)
        {
            return merged;
        }

        var next = merged.ToDictionary(f => f.Id, StringComparer.Ordinal);
        var known = current.Select(f => f.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. current.Select(f => refused.Contains(f.Id) ? f : next.GetValueOrDefault(f.Id)).OfType<RecordFact>(),
            .. merged.Where(f => !known.Contains(f.Id) && !refused.Contains(f.Id)),
        ];
    }

    private static bool IsTheSame(RecordFact decided, RecordFact read) =>
        decided.Entry.Kind == read.Entry.Kind && decided.Document == read.Document
        && (decided.Entry.Value == read.Entry.Value || decided.AsRead?.Value == read.Entry.Value)
        && SpanOf(decided).Overlaps(SpanOf(read));

    private static Span SpanOf(RecordFact fact) => fact.Entry.Evidence is Evidence.Words words ? words.Span : default;
}
