using Nenuphar.Cases;

namespace Nenuphar.Registry;

/// <summary>How texts are read, and with which edition of the knowledge.</summary>
/// <param name="Read">From the name and the text of a document to its entries.</param>
public sealed record TextReading(string Edition, Func<string, string, IReadOnlyList<Entry>> Read)
{
    /// <summary>The reader and the knowledge of this release.</summary>
    public static TextReading Current { get; } = new(Knowledge.Edition, CaseReader.EntriesOf);

    /// <summary>The facts of a document, each with its identity.</summary>
    internal List<RecordFact> FactsOf(long document, string text)
    {
        var taken = new Dictionary<string, int>(StringComparer.Ordinal);
        var facts = new List<RecordFact>();
        foreach (var entry in Read(Numbers.Write(document), text).Order(Comparer<Entry>.Create(Entry.Compare)))
        {
            if (entry.Evidence is not Evidence.Words words)
            {
                continue;
            }

            var place = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{document}.{EntryList.NameOf(entry.Kind)}.{words.Span.Begin}.{words.Span.End}");
            var before = taken.GetValueOrDefault(place);
            taken[place] = before + 1;
            facts.Add(new(before == 0 ? place : $"{place}.{Numbers.Write(before + 1)}", entry, Mark.Read));
        }

        return facts;
    }

    /// <summary>The same facts for another number of their document.</summary>
    internal static RecordFact Renumbered(RecordFact fact, long document) => fact with
    {
        Id = Numbers.Write(document) + fact.Id[fact.Id.IndexOf('.', StringComparison.Ordinal)..],
        Entry = fact.Entry with { Evidence = (Evidence.Words)fact.Entry.Evidence with { Document = Numbers.Write(document) } },
    };
}
