using Nenuphar.Cases;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Classification.Contradictions;

/// <summary>Jejunum and ileum: pN1 where the nodes counted make an N2 (GL-TNM-a.b), or the reverse where no mass can.</summary>
internal static class NodesAgainstNToday
{
    public static IReadOnlyList<Evidence>? Of(Case subject, Setting setting)
    {
        if (subject.Tumours.Count > 1)
        {
            return null;
        }

        var stated = subject.Tumour.Tnm.Where(e => e.IsAffirmed && (e.Circumstance & Circumstance.Past) == 0 && e.Value.Contains('N', StringComparison.Ordinal)).ToList();
        return stated.Count > 0 && stated.TrueForAll(e => e.Value is "pN1" or "N1") && RuleBook.Ask("GL-TNM-a.b", subject, setting) is { Verdict: Verdict.Met, Value: "N2" } counted && subject.Measure("nodes-positive").IsStated
            ? [stated[0].Evidence, .. counted.Evidence.Take(2)] : null;
    }
}
