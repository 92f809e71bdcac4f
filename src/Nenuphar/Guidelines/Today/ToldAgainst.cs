using Nenuphar.Cases;
using Nenuphar.Classification;
using Nenuphar.Classification.Rules;
using Nenuphar.Guidelines.Clauses;

namespace Nenuphar.Guidelines.Today;

/// <summary>What the documents themselves say against a treatment: that the patient refused it, that it is contra-indicated. Said wherever it would be offered (GL-DRUG-28).</summary>
internal static class ToldAgainst
{
    public const string Refused = "GL-DRUG-28";

    private const string Barred = "GL-DRUG-28.b";

    private static readonly Printed Design = new("NEN-GUIDE", "2026");

    private static readonly Caution[] Rules =
    [
        Of(Refused, "treatment-refused", "Refusé par le patient d'après le dossier : à reparler avec lui avant de le proposer.", "Refused by the patient, as the record says: to be talked over again before it is proposed."),
        Of(Barred, "treatment-contraindicated", "Dit contre-indiqué dans le dossier : vérifier la raison et si elle tient encore.", "Told as contra-indicated in the record: verify the reason, and whether it still holds.") with { Forbids = true },
    ];

    public static IEnumerable<Precept> All => Rules;

    public static bool Is(string id) => id is Refused or Barred;

    /// <summary>What is told of the agent, of its class, or of a drug of the class that is proposed.</summary>
    public static IEnumerable<Warning> About(Case subject, string agent)
    {
        foreach (var (rule, finding) in Rules.Zip(Findings))
        {
            var told = Told(subject, finding).Where(e => e.IsAffirmed).ToList();
            var (own, part) = (told.Where(e => Covers(e["due"]!, agent)).ToList(), told.Where(e => Agents.Is(e["due"]!, agent)).ToList());
            if (own.Count + part.Count > 0)
            {
                yield return new(rule, Answer.Met(finding).Because((own.Count > 0 ? own : part).Select(e => e.Evidence)), [.. (own.Count > 0 ? own : part).Select(e => TumourClauses.Called(e["due"]!)).Distinct()]) { IsOfPart = own.Count == 0 };
            }
        }
    }

    private static readonly string[] Findings = ["treatment-refused", "treatment-contraindicated"];

    /// <summary>The agent itself or a class of it; "surgery" is any operation.</summary>
    private static bool Covers(string due, string agent) => Agents.Is(agent, due) || (due == "surgery" && Agents.ClassOf(agent).Modality == Modality.Surgery);

    private static Caution Of(string id, string finding, string french, string english) =>
        Design.Caution(id, "design", "not stated", "systemic-treatment", french, english, subject => Ask.If(Facts.Presence(Told(subject, finding)), finding));

    private static IEnumerable<Entry> Told(Case subject, string finding) => subject.Entries.Where(e => e.Kind == FactKind.Finding && e.Value == finding && e["due"] is not null);
}
