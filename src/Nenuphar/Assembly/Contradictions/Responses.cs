using Nenuphar.Cases;

namespace Nenuphar.Assembly.Contradictions;

/// <summary>A response called what its numbers are not, by RECIST 1.1: a partial response needs a fall of at least 30 %.</summary>
internal static class Responses
{
    private const double PartialResponse = 30;

    public static IEnumerable<Contradiction> Find(Case subject)
    {
        foreach (var shrinkage in subject.Of(FactKind.Measure).Where(e => e.Name == "shrinkage" && e.IsAffirmed))
        {
            if (!Quantity.TryParse(shrinkage.Amount, out var percent) || shrinkage["said"] is not { } said)
            {
                continue;
            }

            if ((said == "PR" && percent.Amount.Below(PartialResponse) == Verdict.Met) || (said is "SD" or "PD" && percent.Amount.AtLeast(PartialResponse) == Verdict.Met))
            {
                yield return Slips.Of("response-against-numbers", shrinkage.Evidence);
            }
        }
    }
}
