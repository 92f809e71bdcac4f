using Nenuphar.Cases;

namespace Nenuphar.Assembly.Contradictions;

/// <summary>A response called what its numbers are not, by RECIST 1.1: a partial response needs a fall of at least 30 %.</summary>
internal static class Responses
{
    private const double PartialResponse = 30;

    private const double Progression = 20;

    /// <summary>By the sum of the lesions: a new lesion is a progression whatever they do.</summary>
    private static bool IsAgainst(string said, Interval percent, bool grew, bool isNew) => said switch
    {
        "CR" or "PR" => grew || percent.Below(PartialResponse) == Verdict.Met,
        "SD" => grew ? percent.AtLeast(Progression) == Verdict.Met : percent.AtLeast(PartialResponse) == Verdict.Met,
        "PD" => !isNew && (!grew || percent.Below(Progression) == Verdict.Met),
        _ => false,
    };

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
                yield break;
            }
        }

        foreach (var change in subject.Of(FactKind.Measure).Where(e => e.Name is "size-decrease" or "size-growth" && e.IsAffirmed))
        {
            if (Quantity.TryParse(change.Amount, out var percent) && IsAgainst(change["said"] ?? "", percent.Amount, change.Name == "size-growth", change["new"] is not null))
            {
                yield return Slips.Of("response-against-numbers", change.Evidence);
            }
        }
    }
}
