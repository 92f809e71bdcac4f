using Nenuphar.Cases;
using Nenuphar.Classification.Entity;
using Nenuphar.Classification.Function;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Classification;

/// <summary>Questions that many rules ask of a case.</summary>
public static class Traits
{
    /// <summary>A neoplasm of which no more is told leaves every narrower question open.</summary>
    public static Answer Family(Case subject, Func<Family, bool> question) => Family(subject, family =>
        question(family) ? Verdict.Met : family == Entity.Family.Nen && !question(Entity.Family.NotNen) ? Verdict.Unknown : Verdict.NotMet);

    public static Answer Family(Case subject, Func<Family, Verdict> question) => Ask.If(Families.Of(subject.Tumour), "morphology", question);

    public static Answer IsNet(Case subject) => Family(subject, family => family switch
    {
        Entity.Family.Net => Verdict.Met,
        Entity.Family.Nen => Verdict.Unknown,
        _ => Verdict.NotMet,
    });

    public static Answer IsNec(Case subject) => Family(subject, family => family == Entity.Family.Nen ? Verdict.Unknown : Families.IsNec(family) ? Verdict.Met : Verdict.NotMet);

    /// <summary>A carcinoma whose cell type is not told leaves it open.</summary>
    public static Answer IsSmallCell(Case subject) => Family(subject, family => family switch
    {
        Entity.Family.NecSmallCell => Verdict.Met,
        Entity.Family.Nec or Entity.Family.Nen => Verdict.Unknown,
        _ => Verdict.NotMet,
    });

    public static Answer IsNen(Case subject) => Family(subject, family => Families.IsNeuroendocrine(family));

    public static Answer IsPpgl(Case subject) => Family(subject, family => family == Entity.Family.Ppgl);

    public static Answer IsMedullaryThyroid(Case subject) => Family(subject, family => family == Entity.Family.MedullaryThyroid);

    /// <summary>Whether the origin is one of these organs; an origin said to be unknown leaves it open, and so does a site that is told without its part.</summary>
    public static Answer SiteIs(Case subject, Func<Site, bool> question) => ByRegion(subject, question, Ask.If(subject.Tumour.Site, "primary", code =>
        Sites.Of(code) is var site && site.Tract == "unknown" ? Verdict.Unknown : question(site) ? Verdict.Met : Sites.PartsOf(site).Any(question) ? Verdict.Unknown : Verdict.NotMet));

    /// <summary>What the organ leaves open, a part of the gut that is told may answer: "midgut NET" is one of jejunum, ileum, appendix or right colon, whichever.</summary>
    internal static Answer ByRegion(Case subject, Func<Site, bool> question, Answer ofOrgan)
    {
        if (ofOrgan.Verdict != Verdict.Unknown || Regions.Where(region => subject.Finding(region.Told).IsStated).ToList() is not [var only])
        {
            return ofOrgan;
        }

        var organs = Sites.All.Where(site => site.Gut == only.Gut).ToList();
        var told = subject.Finding(only.Told).Evidence;
        return organs.TrueForAll(site => question(site)) ? Answer.Met().Because(told) : organs.Exists(site => question(site)) ? ofOrgan.Because(told) : Answer.NotMet().Because(told);
    }

    /// <summary>Whether a part of the gut is told, by which a tumour is known to be a digestive one.</summary>
    internal static bool IsRegionTold(Case subject) => Regions.Count(region => subject.Finding(region.Told).IsStated) == 1;

    private static readonly (string Told, Gut Gut)[] Regions = [("midgut-origin", Gut.Midgut), ("hindgut-origin", Gut.Hindgut)];

    public static Answer SiteIs(Case subject, params string[] organs) => SiteIs(subject, site => organs.Contains(site.Organ, StringComparer.Ordinal));

    /// <summary>Small intestine beyond the duodenum, or told only as small intestine.</summary>
    public static Answer IsSmallBowel(Case subject) => SiteIs(subject, "jejunum", "ileum", "small-intestine", "meckel-diverticulum");

    public static Answer IsDigestive(Case subject) => SiteIs(subject, site => site.Tract == "digestive");

    /// <summary>Distant disease: a stated stage IV, an M1, or a metastasis elsewhere than in nodes; an M0 or lower stage denies it, unless it is told as past.</summary>
    public static Answer IsMetastatic(Case subject)
    {
        var tumour = subject.Tumour;
        var stages = tumour.Entries.Where(e => e.Kind == FactKind.Stage && e.IsAffirmed).ToList();
        List<Entry> yes = [.. stages.Where(e => e.Value.StartsWith("IV", StringComparison.Ordinal)),
            .. tumour.Tnm.Where(e => e.Value.Contains("M1", StringComparison.Ordinal)),
            .. subject.Of(FactKind.Metastasis).Where(e => e.Value != "lymph-node" && e.IsAffirmed)];
        List<Entry> no = [.. stages.Where(e => !e.Value.StartsWith("IV", StringComparison.Ordinal)), .. tumour.Tnm.Where(e => e.Value.Contains("M0", StringComparison.Ordinal))];
        no.RemoveAll(e => (e.Circumstance & Circumstance.Past) != 0 || IsBefore(e, yes));
        return yes.Count > 0 && no.Count > 0 ? Answer.Conflict().Because(yes.Concat(no).Select(e => e.Evidence))
            : yes.Count > 0 ? Answer.Met().Because(yes.Select(e => e.Evidence))
            : no.Count > 0 ? Answer.NotMet().Because(no.Select(e => e.Evidence))
            : Deny(subject).ToList() is { Count: > 0 } words ? Answer.NotMet().Because(words)
            : Answer.Unknown("stage");
    }

    private static bool IsBefore(Entry no, List<Entry> yes) => PartialDate.TryParse(no["on"], out var then) && yes.Exists(e => PartialDate.TryParse(e["on"], out var on) && then.Latest < on.Earliest);

    /// <summary>"No metastases", of no organ or of that of the primary: of another organ it denies only those. Later ones that are told stand beside no rival: they came.</summary>
    internal static IEnumerable<Evidence> Deny(Case subject) => subject.Of(FactKind.Finding)
        .Where(e => e.IsDenied && e.Value == "distant-metastases" && (e["at"] is not { } organ || (subject.Tumour.Site.TryGet(out var code) && Sites.Of(code).Organ == organ))).Select(e => e.Evidence)
        .Concat(subject.Of(FactKind.Metastasis).Where(e => e.IsDenied && e.Value == "distant").Select(e => e.Evidence));

    public static Answer HasLiverMetastases(Case subject) => Ask.If(subject.Metastasis("liver"), "liver-metastases");

    public static Answer HasCarcinoidSyndrome(Case subject) => Functioning.Has(subject, "carcinoid-syndrome");

    /// <summary>Raised above its reference. Results on both sides are in conflict, and shown with their dates, unless every normal one is certainly older: what was normal once hides nothing of today.</summary>
    public static Answer IsRaised(Case subject, string analyte)
    {
        var results = subject.Labs(analyte).ToList();
        var (high, normal) = (results.Find(r => r.IsHigh == Verdict.Met), results.Find(r => r.IsHigh == Verdict.NotMet));
        return high is not null && normal is not null && LaterThan(results, Verdict.NotMet, Verdict.Met) is { } last ? Answer.Met().Because(last.Evidence)
            : high is not null && normal is not null ? Answer.Conflict().Because(high.Evidence, normal.Evidence)
            : high is not null ? Answer.Met().Because(high.Evidence)
            : normal is not null ? Answer.NotMet().Because(normal.Evidence)
            : Answer.Unknown(analyte);
    }

    /// <summary>A result of one kind that is certainly later than all of the other kind.</summary>
    private static LabResult? LaterThan(List<LabResult> results, Verdict earlier, Verdict later) => results.Find(r => r.IsHigh == later && r.On.TryGet(out var on)
        && results.TrueForAll(other => other.IsHigh != earlier || (other.On.TryGet(out var then) && then.Latest < on.Earliest)));

    /// <summary>Given now or before, by agent or class; a regimen also by its drugs, told one by one and begun on one day, or given together whenever that was.</summary>
    public static IEnumerable<Treatment> Given(Case subject, string agentOrClass)
    {
        var given = subject.Treatments.Where(t => !t.IsPlanned);
        return Agents.ClassOf(agentOrClass).Members is { Count: > 1 } drugs && !given.Any(t => Agents.Is(t.Agent, agentOrClass))
            ? given.Where(t => drugs.Any(d => Agents.Is(t.Agent, d))).GroupBy(t => t.Start.TryGet(out var start) ? start : (PartialDate?)null)
                .Where(day => day.Key is not null).Select(day => day.ToList()).Concat(subject.Lines.Select(line => line.Treatments.Where(t => drugs.Any(d => Agents.Is(t.Agent, d))).ToList()))
                .Where(together => drugs.All(d => together.Exists(t => Agents.Is(t.Agent, d)))).SelectMany(together => together).Distinct()
            : given.Where(t => Agents.Is(t.Agent, agentOrClass));
    }

    public static IEnumerable<Treatment> Planned(Case subject, Func<Treatment, bool> which) => subject.Treatments.Where(t => t.IsPlanned && which(t));

    /// <summary>Whether a drug of this class is taken, as medication or treatment.</summary>
    public static Answer Takes(Case subject, string agentOrClass, string item) =>
        Ask.If(Facts.Presence(subject.Entries.Where(e => e.Kind is FactKind.Medication or FactKind.Treatment && Concerns(e, agentOrClass))), item);

    /// <summary>To give one drug is to give its class; to deny a class denies each of its drugs, but to deny one drug says nothing of the others.</summary>
    public static bool Concerns(Entry entry, string agentOrClass) => entry.IsDenied ? Agents.Is(agentOrClass, entry.Value) : Agents.Is(entry.Value, agentOrClass);

    internal static Answer Of(Verdict verdict, string item) => verdict == Verdict.Unknown ? Answer.Unknown(item) : new(verdict);
}
