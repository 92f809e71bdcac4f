using Nenuphar.Cases;

namespace Nenuphar.Assembly.Contradictions;

/// <summary>Intervals of cycles that are not the planned ones, a course that ends before it begins, a duration that the dates do not give.</summary>
internal static class Intervals
{
    private const int PrrtDays = 56;
    private const int Tolerance = 7;

    public static IEnumerable<Contradiction> Find(Case subject)
    {
        foreach (var treatment in subject.Treatments.Where(t => !t.IsPlanned))
        {
            if (treatment.Start.TryGet(out var start) && treatment.End.TryGet(out var end) && end.Latest < start.Earliest)
            {
                yield return Slips.Of("end-before-start", treatment.Start.Evidence.Concat(treatment.End.Evidence).Distinct());
            }

            if (treatment.Class.Class == "prrt" && treatment.CycleDates.Count > 1)
            {
                var days = treatment.CycleDates.Zip(treatment.CycleDates.Skip(1), (one, next) => one.DaysTo(next)).ToList();
                if (days.Exists(d => d.High < PrrtDays - Tolerance || d.Low > (16 * 7)))
                {
                    yield return Slips.Of("cycle-interval", treatment.Entries.Where(e => e["cycle-on"] is not null).Select(e => e.Evidence).Distinct());
                }
            }
        }
    }
}
