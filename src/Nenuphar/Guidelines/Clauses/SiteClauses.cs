using Nenuphar.Cases;
using Nenuphar.Classification;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Guidelines.Clauses;

/// <summary>Clauses that guidelines by site ask: advanced disease, the class of a thoracic tumour, how long ago and how deep, the type of a gastric tumour.</summary>
internal static class SiteClauses
{
    private static readonly string[] ThoracicClasses = ["typical-carcinoid", "atypical-carcinoid"];

    /// <summary>Layers from the surface down, as findings name them.</summary>
    private static readonly string[] Layers = ["depth-submucosa", "depth-muscularis-propria", "depth-subserosa", "depth-serosa", "depth-other-organs"];

    public static IEnumerable<(string, Func<string[], Clause?>)> Heads =>
    [
        ("advanced", TumourClauses.Plain("advanced", new("maladie avancée (métastatique ou non résécable)", "advanced disease (metastatic or unresectable)"), Advanced)),
        ("thoracic-class", Thoracic),
        ("gastric-type", GastricType),
        ("deeper-than-submucosa", TumourClauses.Plain("deeper-than-submucosa", new("au-delà de la sous-muqueuse", "deeper than the submucosa"), Deep)),
        ("country", words => words is not [_, { Length: 2 } country] ? null
            : new Clause(string.Join(' ', words), new($"pays : {country}", $"country: {country}"), (_, setting) => setting.Country.Length == 0 ? Answer.Unknown("country") : new Answer(setting.Country == country ? Verdict.Met : Verdict.NotMet))),
        ("nodes-positive", TumourClauses.Plain("nodes-positive", new("ganglions atteints", "positive nodes"), Nodes)),
    ];

    /// <summary>Metastatic, or told to be beyond surgery. Without metastases a resectable tumour, or one removed whole, is not advanced.</summary>
    public static Answer Advanced(Case subject)
    {
        var (resectable, whole) = (Ask.If(subject.Finding("resectable"), "resectability"), ExtentClauses.MarginIs(subject, "R0"));
        var local = whole.Verdict == Verdict.Conflict && resectable.Verdict != Verdict.NotMet ? whole
            : whole.Verdict != Verdict.Met ? resectable
            : resectable.Verdict == Verdict.NotMet ? Answer.Conflict().Because(resectable.Evidence).Because(whole.Evidence)
            : whole.Because(resectable.Evidence);
        return Ask.Any(Traits.IsMetastatic(subject), Ask.Not(local));
    }

    /// <summary>The deepest layer that is told.</summary>
    public static Answer Deep(Case subject)
    {
        var told = subject.Of(FactKind.Finding).Where(e => e.IsAffirmed && Layers.Contains(e.Value, StringComparer.Ordinal)).ToList();
        return told.Count == 0 ? Answer.Unknown("depth-of-invasion")
            : (told.Exists(e => e.Value != Layers[0]) ? Answer.Met() : Answer.NotMet()).Because(told.Select(e => e.Evidence));
    }

    /// <summary>By category or by words; N0 says no, and so does a denied node metastasis.</summary>
    public static Answer Nodes(Case subject)
    {
        var told = subject.Tumour.Tnm.Where(e => e.Value.Contains("N1", StringComparison.Ordinal) || e.Value.Contains("N2", StringComparison.Ordinal) || e.Value.Contains("N3", StringComparison.Ordinal)).Select(e => e.Evidence)
            .Concat(subject.Of(FactKind.Metastasis).Where(e => e.IsAffirmed && e.Value == "lymph-node").Select(e => e.Evidence)).ToList();
        var denied = subject.Tumour.Tnm.Where(e => e.Value.Contains("N0", StringComparison.Ordinal)).Select(e => e.Evidence)
            .Concat(subject.Of(FactKind.Metastasis).Where(e => e.IsDenied && e.Value == "lymph-node").Select(e => e.Evidence)).ToList();
        return (told.Count > 0, denied.Count > 0) switch
        {
            (true, true) => Answer.Conflict().Because(told).Because(denied),
            (true, false) => Answer.Met().Because(told),
            (false, true) => Answer.NotMet().Because(denied),
            _ => Answer.Unknown("nodes"),
        };
    }

    private static Clause? Thoracic(string[] words) => words is not [_, var name] || !ThoracicClasses.Contains(name, StringComparer.Ordinal) ? null
        : new Clause(string.Join(' ', words), new($"classe OMS : {Phrases.Of(name).French}", $"WHO class: {Phrases.Of(name).English}"), (subject, setting) => ClassIs(subject, setting, name))
        {
            Subject = "thoracic-class",
            Choices = [name],
            IsOfTumour = true,
        };

    /// <summary>As the criteria give it; where they are not told, as the pathologist named it. A name that the criteria exclude is in conflict with them.</summary>
    private static Answer ClassIs(Case subject, Setting setting, string name)
    {
        var computed = RuleBook.Ask(name == ThoracicClasses[0] ? "GL-LUNG-a" : "GL-LUNG-b", subject, setting) with { Value = "" };
        var thoracic = Traits.SiteIs(subject, "lung", "thymus", "trachea");
        if (thoracic.Verdict != Verdict.Met || Array.IndexOf(ThoracicClasses, subject.Tumour.Named) < 0)
        {
            return computed;
        }

        var stated = (subject.Tumour.Named == name ? Answer.Met() : Answer.NotMet()).Because(subject.Tumour.Morphology.Evidence);
        return computed.Verdict == Verdict.Unknown ? stated.Because(computed.Evidence)
            : computed.Verdict == stated.Verdict || computed.Verdict == Verdict.Conflict ? computed
            : Answer.Conflict().Because(stated.Evidence).Because(computed.Evidence);
    }

    /// <summary><c>gastric-type in (1, 2)</c>: as it is told, or as what goes with it shows.</summary>
    private static Clause? GastricType(string[] words)
    {
        if (ClauseReader.Choices(words, 1) is not { Length: > 0 } types || !Array.TrueForAll(types, t => t is "1" or "2" or "3"))
        {
            return null;
        }

        var (french, english) = (string.Join(" ou ", types), string.Join(" or ", types));
        return new Clause(string.Join(' ', words), new($"tumeur gastrique de type {french}", $"gastric tumour of type {english}"), (subject, setting) => TypeIs(subject, setting, types))
        {
            Subject = "gastric-type",
            Choices = types,
        };
    }

    private static Answer TypeIs(Case subject, Setting setting, string[] types)
    {
        var type = Today.GastricTypes.Of(subject, setting);
        return type.Verdict == Verdict.Met ? type with { Verdict = types.Contains(type.Value[^1..], StringComparer.Ordinal) ? Verdict.Met : Verdict.NotMet, Value = "" } : type;
    }
}
