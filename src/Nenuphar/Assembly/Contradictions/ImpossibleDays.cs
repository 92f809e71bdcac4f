using Nenuphar.Cases;

namespace Nenuphar.Assembly.Contradictions;

/// <summary>A day that no calendar has, told of this patient: it dates nothing, and is asked about.</summary>
internal static class ImpossibleDays
{
    public static IEnumerable<Contradiction> Find(OpenDocument document)
    {
        List<Evidence> places = [.. document.Timeline.Impossible.Where(d => (document.Page.At(d.First) & (Circumstance.Literature | Circumstance.Family)) == 0 && !(d.First > 0 && document.Page.IsClaimed(d.First - 1))).Select(d => document.Words(d.First, d.Last))];
        if (places.Count > 0)
        {
            yield return Slips.Of("impossible-date", places);
        }
    }
}
