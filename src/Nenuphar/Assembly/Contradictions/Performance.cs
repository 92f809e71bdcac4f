using Nenuphar.Cases;

namespace Nenuphar.Assembly.Contradictions;

/// <summary>A performance status that events belie: ECOG 0 to 2 in a patient who is fed through a vein in hospital, or who is bedridden.</summary>
internal static class Performance
{
    /// <summary>Characters within which both are told of one day.</summary>
    private const int Near = 60;

    public static IEnumerable<Contradiction> Find(Case subject)
    {
        var scale = subject.Of(FactKind.Scale).FirstOrDefault(e => e.IsAffirmed && e.Name == "ecog" && Interval.TryParse(e.Amount, out var score) && score.High <= 2);
        var feeding = subject.Of(FactKind.Finding).FirstOrDefault(e => e.IsAffirmed && e.Value == "parenteral-nutrition");
        var stay = subject.Of(FactKind.Finding).FirstOrDefault(e => e.IsAffirmed && e.Value == "hospitalisation");
        if (scale is not null && feeding is not null && stay is not null)
        {
            yield return Slips.Of("performance-against-events", scale.Evidence, feeding.Evidence, stay.Evidence);
        }
        else if (scale is not null && subject.Of(FactKind.Finding).FirstOrDefault(e => e.IsAffirmed && e.Value == "bedridden" && StandTogether(scale, e)) is { } bed)
        {
            yield return Slips.Of("performance-against-events", scale.Evidence, bed.Evidence);
        }
    }

    private static bool StandTogether(Entry one, Entry other) => one.Evidence is Evidence.Entered || (one.Evidence is Evidence.Words first && other.Evidence is Evidence.Words second && first.Document == second.Document && Math.Abs(second.Span.Begin - first.Span.Begin) <= Near);
}
