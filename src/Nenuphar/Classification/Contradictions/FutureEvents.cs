using Nenuphar.Cases;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Classification.Contradictions;

/// <summary>What is told as done and dated after the day on which the case is looked at.</summary>
internal static class FutureEvents
{
    public static IReadOnlyList<Evidence> Of(Case subject, Setting setting) => [.. subject.Entries
        .Where(e => e is { Kind: FactKind.Treatment or FactKind.Imaging or FactKind.Lab or FactKind.Response or FactKind.Outcome or FactKind.Specimen, IsAffirmed: true }
            && PartialDate.TryParse(e["start"] ?? e["on"] ?? e["cycle-on"], out var on) && on.Earliest > setting.Today)
        .Select(e => e.Evidence).Distinct()];
}
