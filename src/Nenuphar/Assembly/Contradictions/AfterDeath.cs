using Nenuphar.Cases;
using Nenuphar.Context;

namespace Nenuphar.Assembly.Contradictions;

/// <summary>A treatment, an examination or a visit dated after the death. An autopsy is none.</summary>
internal static class AfterDeath
{
    private static readonly WordStarts Visits = new("consult", "visite", "visit", "revu", "revue", "hospitalis", "admis", "admit", "seen", "review", "metasta", "recid", "relaps", "recur");
    private static readonly WordStarts AfterLife = new("autops", "necrops", "mortem", "posthum", "courrier", "letter", "report", "rapport");

    public static IEnumerable<Contradiction> Find(IReadOnlyList<OpenDocument> documents, Case subject)
    {
        var death = subject.Of(FactKind.Outcome).Where(e => e is { Value: "dead", IsAffirmed: true }).Select(e => (Entry: e, On: PartialDate.TryParse(e["on"], out var on) ? on : default)).Where(d => d.On.Year > 0).OrderBy(d => d.On.Latest).LastOrDefault();
        if (death.Entry is null)
        {
            yield break;
        }

        var later = subject.Entries.FirstOrDefault(e => e is { Kind: FactKind.Treatment or FactKind.Imaging or FactKind.Lab or FactKind.Response or FactKind.Scale or FactKind.Metastasis, IsAffirmed: true }
            && PartialDate.TryParse(e["start"] ?? e["on"] ?? e["cycle-on"], out var on) && on.Earliest > death.On.Latest);
        if ((later?.Evidence ?? Visit(documents, death.On)) is { } told)
        {
            yield return Slips.Of("event-after-death", death.Entry.Evidence, told);
        }
    }

    /// <summary>"Consultation du 10/06/2021", "seen on 10 June 2021", "métastases hépatiques en 2020".</summary>
    private static Evidence? Visit(IReadOnlyList<OpenDocument> documents, PartialDate death)
    {
        foreach (var document in documents)
        {
            foreach (var date in document.Timeline.Dates)
            {
                if (!date.Inferred && date.Date.Earliest > death.Latest && document.Page.HasWord(Math.Max(document.Page.Narrative.Sentences[document.Page.SentenceOf(date.First)].First, date.First - 4), date.First, Visits) && !document.Page.HasWord(date.First - 6, date.First, AfterLife)
                    && (document.Page.AtTreatment(date.First) & (Circumstance.Planned | Circumstance.Hypothetical | Circumstance.Negated | Circumstance.Family | Circumstance.Literature)) == 0)
                {
                    return document.Words(Math.Max(0, date.First - 2), date.Last);
                }
            }
        }

        return null;
    }
}
