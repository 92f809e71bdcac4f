using Nenuphar.Cases;
using Nenuphar.Sheets;

namespace Nenuphar.Registry;

/// <summary>A row of <c>fact_now</c>: a value by which its case is found.</summary>
internal sealed record IndexedFact(string Kind, string Name, string Value, double? Amount)
{
    public static IEnumerable<IndexedFact> Of(StoredVersion content) => Of(content.Facts.Where(f => f.Holds).Select(f => f.Entry).Where(e => e.IsAffirmed));

    /// <summary>Each value once, the first one of its kind; of the vocabulary alone: the index lies in clear.</summary>
    public static IEnumerable<IndexedFact> Of(IEnumerable<Entry> entries) => entries.Where(e => PublicWords.Knows(e.Kind, e.Value)).Select(Of).DistinctBy(f => (f.Kind, f.Value));

    private static IndexedFact Of(Entry entry) => new(EntryList.NameOf(entry.Kind), entry.Name, entry.Value, AmountOf(entry));

    /// <summary>The middle of the interval that the value gives; an open one gives its known end.</summary>
    private static double? AmountOf(Entry entry)
    {
        var text = entry.Amount.Length > 0 ? entry.Amount : entry.Value;
        var known = Quantity.TryParse(text, out var quantity) && quantity.IsNumber ? quantity.Amount : Interval.TryParse(text, out var interval) ? interval : (Interval?)null;
        return known is not { } i ? null : (double.IsFinite(i.Low), double.IsFinite(i.High)) switch
        {
            (true, true) => (i.Low + i.High) / 2,
            (true, false) => i.Low,
            (false, true) => i.High,
            _ => null,
        };
    }
}
