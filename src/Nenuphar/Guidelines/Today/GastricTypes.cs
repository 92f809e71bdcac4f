using Nenuphar.Cases;
using Nenuphar.Classification;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Guidelines.Today;

/// <summary>Which type a gastric tumour is (GL-LOC-15).</summary>
internal static class GastricTypes
{
    private static readonly Clause Stomach = ClauseReader.Of("site in (stomach)");

    public static IEnumerable<Precept> All =>
    [
        (new Printed("ENETS-GASTRIC-2023", "2023") with { IsVerified = false }).Rule("GL-LOC-15", "types", "expert opinion",
            "Estomac : type 1 avec gastrite atrophique, gastrine et pH élevés ; type 2 avec Zollinger-Ellison ou NEM1, pH bas ; type 3 avec gastrine normale.",
            "Stomach: type 1 with atrophic gastritis, high gastrin and pH; type 2 with Zollinger-Ellison or MEN1, low pH; type 3 with normal gastrin.", Of),
    ];

    /// <summary>As it is told; else by what goes with it. What is told and what goes with another type are in conflict.</summary>
    public static Answer Of(Case subject, Setting setting)
    {
        var concerned = Ask.All(Stomach.Ask(subject, setting), Traits.IsNet(subject));
        if (concerned.Verdict != Verdict.Met)
        {
            return concerned;
        }

        var (atrophy, gastrin) = (Ask.If(subject.Condition("atrophic-gastritis"), "atrophic-gastritis"), Traits.IsRaised(subject, "gastrin"));
        var second = Ask.Any(Ask.If(subject.Syndrome("zollinger-ellison"), "zollinger-ellison"), Ask.If(subject.Has(FactKind.Hereditary, "men1"), "hereditary-syndrome"));
        var told = subject.Of(FactKind.Finding).Where(e => e.IsAffirmed && e.Value.StartsWith("gastric-type-", StringComparison.Ordinal)).ToList();
        List<(string Type, IReadOnlyList<Evidence> Places)> found = [.. told.Select(e => (e.Value, (IReadOnlyList<Evidence>)[e.Evidence]))];
        if (atrophy.Verdict == Verdict.Met)
        {
            found.Add(("gastric-type-1", atrophy.Evidence));
        }

        if (second.Verdict == Verdict.Met)
        {
            found.Add(("gastric-type-2", second.Evidence));
        }

        if (gastrin.Verdict == Verdict.NotMet)
        {
            found.Add(("gastric-type-3", gastrin.Evidence));
        }

        var types = found.Select(f => f.Type).Distinct(StringComparer.Ordinal).ToList();
        return (types.Count switch
        {
            0 when Array.Find([atrophy, second, gastrin], a => a.Verdict == Verdict.Conflict) is { } rival => Answer.Conflict().Because(rival.Evidence),
            0 when gastrin.Verdict == Verdict.Met => Answer.Unknown("atrophic-gastritis", "gastric-ph"),
            0 => Answer.Unknown("atrophic-gastritis", "gastrin", "gastric-ph"),
            1 => Answer.Met(types[0]),
            _ => Answer.Conflict(),
        }).Because(found.SelectMany(f => f.Places));
    }
}
