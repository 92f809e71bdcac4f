using Nenuphar.Cases;
using Nenuphar.Classification;
using Nenuphar.Classification.Function;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Guidelines;

/// <summary>Operations that are done once: the same, or another that took the same organ or more of it.</summary>
internal static class DoneOperations
{
    private static readonly Dictionary<string, string[]> Once = new(StringComparer.Ordinal)
    {
        ["right-hemicolectomy"] = ["ileocolic-resection", "proctocolectomy"],
        ["colectomy"] = ["right-hemicolectomy", "left-hemicolectomy", "sigmoidectomy", "ileocaecal-resection", "ileocolic-resection", "hartmann", "proctocolectomy"],
        ["proctectomy"] = ["anterior-resection", "low-anterior-resection", "abdominoperineal-resection", "hartmann", "proctocolectomy"],
        ["gastrectomy"] = [],
        ["pancreaticoduodenectomy"] = ["total-pancreatectomy"],
        ["ampullectomy"] = ["pancreaticoduodenectomy", "total-pancreatectomy"],
        ["lobectomy"] = ["pneumonectomy"],
        ["sleeve-resection"] = ["lobectomy", "pneumonectomy"],
        ["small-bowel-resection"] = [],
        ["appendicectomy"] = ["right-hemicolectomy", "ileocaecal-resection", "ileocolic-resection"],
        ["cholecystectomy"] = [],
        ["valve-replacement"] = [],
        ["liver-transplant"] = [],
    };

    /// <summary>Whether an operation may have been for the tumour of the case: on its tract, on an organ with metastases, or on none that is told.</summary>
    public static bool Concerns(Case subject, Treatment operation) => operation.Class.Modality != Modality.Surgery || !operation.At.TryGet(out var at) || Sites.Named(at) is not { } organ
        || !subject.Tumour.Site.TryGet(out var code) || Sites.Of(code) is var site && (site.Organ == at || site.Tract == organ.Tract || site.Tract == "unknown") || subject.Of(FactKind.Metastasis).Any(e => e.IsAffirmed && e.Value == at);

    /// <summary>A primary of the small bowel that was removed by whichever operation is not removed again.</summary>
    public static bool Has(Case subject, string agent, List<Evidence> given) => Once.TryGetValue(agent, out var wider)
        && (given.Count > 0 || Array.Exists(wider, other => Traits.Given(subject, other).Any()) || (agent == "small-bowel-resection" && PrimaryResection.Of(subject).Verdict == Verdict.Met));
}
