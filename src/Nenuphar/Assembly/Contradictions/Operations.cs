using Nenuphar.Cases;

namespace Nenuphar.Assembly.Contradictions;

/// <summary>Whether texts can only speak of one specimen: one tumour, and operations of one month at most.</summary>
internal static class Operations
{
    public static bool AreOne(Case subject) => subject.Tumours.Count == 1 && subject.Treatments
        .Where(t => !t.IsPlanned && t.Class.Modality == Modality.Surgery)
        .Select(t => t.Start.TryGet(out var start) && start.Month > 0 ? start with { Day = 0 } : (PartialDate?)null)
        .OfType<PartialDate>().Distinct().Count() <= 1;
}
