using Nenuphar.Cases;

namespace Nenuphar.Assembly.Contradictions;

/// <summary>A Ki-67 above 100 % or mitoses below zero: not read as an index, and said.</summary>
internal static class ImpossibleIndices
{
    public static IEnumerable<Contradiction> Find(OpenDocument document)
    {
        var notes = new List<Note>();
        Unread.Proliferation(document.Page, document.Statements, notes);
        Unread.Mitoses(document.Page, notes);
        return notes.Where(n => n.Code is "percentage-above-100" or "count-below-zero").Select(n => Slips.Of("impossible-index", document.Words(n.Span)));
    }
}
