using Nenuphar.Cases;
using Nenuphar.Classification.Rules;
using Nenuphar.Guidelines.Clauses;

namespace Nenuphar.Guidelines.Today;

/// <summary>A known hypersensitivity, of whichever drug: each label forbids its drug then, and asks for care with its relatives (GL-DRUG-26).</summary>
internal static class DrugHypersensitivity
{
    public const string Id = "GL-DRUG-26";

    private static readonly Caution Rule = new Printed("NEN-GUIDE", "2026") { IsVerified = false }.Caution(Id, "contra-indications of the labels, remembered", "label", "systemic-treatment",
        "Hypersensibilité connue : le libellé contre-indique le médicament lui-même ; pour un autre de sa classe, avis d'allergologie avant de commencer.",
        "Known hypersensitivity: the label forbids the drug itself; for another of its class, advice of an allergist before starting.", subject => Ask.If(Facts.Presence(Told(subject)), "hypersensitivity")) with { Forbids = true };

    public static IEnumerable<Precept> All => [Rule];

    /// <summary>What is to be said of one agent: that it is forbidden, or that a relative was not borne.</summary>
    public static IEnumerable<Warning> About(Case subject, string agent)
    {
        var told = Told(subject).Where(e => e.IsAffirmed).ToList();
        var (own, near) = (told.Where(e => Agents.Is(agent, e["due"]!)).ToList(), told.Where(e => IsNear(agent, e["due"]!)).ToList());
        var (entries, isOfPart) = own.Count > 0 ? (own, false) : (near, true);
        return entries.Count == 0 ? []
            : [new(Rule, Answer.Met("known-hypersensitivity").Because(entries.Select(e => e.Evidence)), [.. entries.Select(e => TumourClauses.Called(e["due"]!)).Distinct()]) { IsOfPart = isOfPart }];
    }

    /// <summary>A drug of the class that is proposed, or of the same class; radionuclides are analogues too.</summary>
    private static bool IsNear(string agent, string drug) => Agents.Is(drug, agent) || (agent == "prrt" && Agents.Is(drug, "somatostatin-analogue"))
        || (Agents.ClassOf(agent).Class is { Length: > 0 } kind && kind != "chemotherapy" && Agents.ClassOf(drug).Class == kind);

    private static IEnumerable<Entry> Told(Case subject) => subject.Entries.Where(e => SafetyClauses.IsHypersensitivity(e) && e["due"] is not null);
}
