namespace Nenuphar.Cases;

/// <summary>A patient's case: everything that is known, ordered, with where each thing comes from. Built from entries, in whatever order they came.</summary>
public sealed record Case
{
    private static readonly int Kinds = Enum.GetValues<FactKind>().Length;

    /// <summary>Tumours that are named so only with their syndrome (WHO 2019).</summary>
    private static readonly Dictionary<string, string> NamedAfter = new(StringComparer.Ordinal) { ["8151"] = "insulinoma-syndrome", ["8153"] = "zollinger-ellison", ["8155"] = "vipoma-syndrome" };

    private IReadOnlyList<Entry>? indexed;
    private List<Entry>[] byKind = [];

    /// <summary>The names of the documents from which entries come.</summary>
    public required IReadOnlyList<string> Documents { get; init; }

    /// <summary>Everything that was read or entered, also what is denied, possible, planned, a relative's or the literature's.</summary>
    public required IReadOnlyList<Entry> Entries { get; init; }

    public required Patient Patient { get; init; }

    /// <summary>At least one: a case about whose tumour nothing is said holds a tumour of which all is missing.</summary>
    public required IReadOnlyList<Tumour> Tumours { get; init; }

    /// <summary>The tumour that is reasoned about.</summary>
    public required Tumour Tumour { get; init; }

    public required IReadOnlyList<Specimen> Specimens { get; init; }

    public required IReadOnlyList<Lesion> Lesions { get; init; }

    public required IReadOnlyList<LabResult> Laboratory { get; init; }

    public required IReadOnlyList<ImagingExam> Imaging { get; init; }

    /// <summary>Given treatments in order of time, then planned ones.</summary>
    public required IReadOnlyList<Treatment> Treatments { get; init; }

    public required IReadOnlyList<TreatmentLine> Lines { get; init; }

    /// <summary>The day on which a document was written, by its name, where its head or foot tells it.</summary>
    public IReadOnlyDictionary<string, PartialDate> Letters { get; init; } = new Dictionary<string, PartialDate>(StringComparer.Ordinal);

    /// <summary>Of a case looked at as of an earlier day: facts that neither they nor their document date, kept though they may be later.</summary>
    public IReadOnlyList<Entry> Undated { get; init; } = [];

    /// <summary>Whether the text is about no single patient (a review, a guideline).</summary>
    public bool IsNoPatient { get; init; }

    /// <summary>Slips and contradictions that are seen without a rule of classification.</summary>
    public IReadOnlyList<Contradiction> Contradictions { get; init; } = [];

    /// <summary>Whether a thing of this kind is affirmed or denied of the patient, at an organ if one is named.</summary>
    public Fact<bool> Has(FactKind kind, string value, string? at = null) =>
        Facts.Presence(Of(kind).Where(e => e.Value == value && (at is null || e["at"] == at || e["specimen"] == at)));

    /// <summary>Whether any of several is affirmed; denied only if all are.</summary>
    public Fact<bool> HasAny(FactKind kind, params ReadOnlySpan<string> values)
    {
        var facts = new List<Fact<bool>>();
        foreach (var value in values)
        {
            facts.Add(Has(kind, value));
        }

        return facts.Find(f => f.IsStated) ?? facts.Find(f => f.IsConflicting)
            ?? (facts.TrueForAll(f => f.IsDenied) ? new Fact<bool>.Denied([.. facts.SelectMany(f => f.Evidence)]) : new Fact<bool>.NotStated());
    }

    /// <summary>A number under its name, in the unit that the name implies.</summary>
    public Fact<Interval> Measure(string name) =>
        Facts.One(Of(FactKind.Measure).Where(e => e.Name == name), e => Quantity.TryParse(e.Amount, out var q) && q.IsNumber ? q.Amount : (Interval?)null);

    /// <summary>A scale as reported: <c>ecog</c>, <c>karnofsky</c>, <c>krenning</c>.</summary>
    public Fact<Interval> Scale(string name) =>
        Facts.One(Of(FactKind.Scale).Where(e => e.Name == name), e => Interval.TryParse(e.Amount, out var i) ? i : (Interval?)null);

    public IEnumerable<LabResult> Labs(string analyte) => Laboratory.Where(l => l.Analyte == analyte);

    /// <summary>Those that can be computed with: an implausible number or unit is asked about first.</summary>
    public IEnumerable<LabResult> PlausibleLabs(string analyte) => Labs(analyte).Where(l => !PlausibleValues.IsImplausible(l));

    /// <summary>Those of <see cref="PlausibleLabs"/> after which none was measured.</summary>
    public IReadOnlyList<LabResult> LastLabs(string analyte) => LastResults.Of(PlausibleLabs(analyte));

    public IEnumerable<ImagingExam> Exams(string modality) => Imaging.Where(e => e.Modality == modality);

    public Fact<bool> Symptom(string term) => Has(FactKind.Symptom, term);

    /// <summary>As it is told; where it is not, a tumour that is named after its hormone has its syndrome. To deny that syndrome is in conflict with the name.</summary>
    public Fact<bool> Syndrome(string term) => Has(FactKind.Syndrome, term) switch
    {
        { IsDenied: true } denied when NamedFor(term) is { IsStated: true } named => new Fact<bool>.Conflicting([true, false], [.. named.Evidence, .. denied.Evidence]),
        { IsMissing: true } => NamedFor(term),
        var told => told,
    };

    private Fact<bool> NamedFor(string term) => Of(FactKind.Morphology).Where(e => e.IsAffirmed && e.Value.Length > 4 && NamedAfter.TryGetValue(e.Value[..4], out var syndrome) && syndrome == term).Select(e => e.Evidence).ToList() is { Count: > 0 } named ? new Fact<bool>.Stated(true, named)
        : new Fact<bool>.NotStated();

    public Fact<bool> Condition(string term) => Has(FactKind.Condition, term);

    public Fact<bool> Finding(string term, string? at = null) => Has(FactKind.Finding, term, at);

    /// <summary>A metastasis in this organ; <c>none</c> denied for all organs denies each.</summary>
    public Fact<bool> Metastasis(string site) => Facts.Presence(Of(FactKind.Metastasis).Where(e => e.Value == site || (e.Value == "distant" && e.IsDenied)));

    /// <summary>Positive in any specimen, negative, rival or not tested.</summary>
    public Fact<bool> Ihc(string marker) => Facts.Presence(Of(FactKind.Ihc)
        .Where(e => e.Name == marker)
        .Select(e => e.Amount == "negative" && e.IsAffirmed ? e with { Circumstance = Circumstance.Negated } : e));

    public IReadOnlyList<Entry> Of(FactKind kind)
    {
        if (!ReferenceEquals(indexed, Entries))
        {
            (byKind, indexed) = (ByKind(Entries), Entries);
        }

        return byKind[(int)kind];
    }

    /// <summary>The same case, seen from another of its tumours.</summary>
    public Case About(Tumour tumour) => this with { Tumour = tumour };

    private static List<Entry>[] ByKind(IReadOnlyList<Entry> entries)
    {
        var kinds = new List<Entry>[Kinds];
        for (var i = 0; i < kinds.Length; i++)
        {
            kinds[i] = [];
        }

        foreach (var entry in entries)
        {
            kinds[(int)entry.Kind].Add(entry);
        }

        return kinds;
    }
}
