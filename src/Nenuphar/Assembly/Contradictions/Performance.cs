using Nenuphar.Cases;

namespace Nenuphar.Assembly.Contradictions;

/// <summary>A performance status that events belie: ECOG 0 to 2 in a patient who is fed through a vein in hospital.</summary>
internal static class Performance
{
    public static IEnumerable<Contradiction> Find(Case subject)
    {
        var scale = subject.Of(FactKind.Scale).FirstOrDefault(e => e.IsAffirmed && e.Name == "ecog" && Interval.TryParse(e.Amount, out var score) && score.High <= 2);
        var feeding = subject.Of(FactKind.Finding).FirstOrDefault(e => e.IsAffirmed && e.Value == "parenteral-nutrition");
        var stay = subject.Of(FactKind.Finding).FirstOrDefault(e => e.IsAffirmed && e.Value == "hospitalisation");
        if (scale is not null && feeding is not null && stay is not null)
        {
            yield return Slips.Of("performance-against-events", scale.Evidence, feeding.Evidence, stay.Evidence);
        }
    }
}
