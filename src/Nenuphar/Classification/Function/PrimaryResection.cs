using Nenuphar.Cases;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Classification.Function;

/// <summary>Whether the primary tumour was taken out.</summary>
public static class PrimaryResection
{
    private static readonly string[] Bowel = ["small-bowel-resection", "ileocaecal-resection", "right-hemicolectomy", "colectomy", "left-hemicolectomy", "sigmoidectomy", "anterior-resection", "low-anterior-resection", "ileocolic-resection", "appendicectomy", "hartmann", "proctocolectomy"];
    private static readonly string[] Rectum = ["endoscopic-resection", "transanal-excision", "proctectomy", "proctocolectomy", "hartmann", "abdominoperineal-resection"];
    private static readonly string[] Pancreas = ["pancreatectomy", "distal-pancreatectomy", "pancreaticoduodenectomy", "total-pancreatectomy", "subtotal-pancreatectomy", "central-pancreatectomy", "enucleation"];
    private static readonly string[] Duodenum = ["pancreaticoduodenectomy", "total-pancreatectomy", "duodenectomy"];
    private static readonly string[] Lung = ["lobectomy", "pneumonectomy", "segmentectomy", "wedge-resection", "sleeve-resection", "lung-resection"];

    /// <summary>By an operation on its organ, or as the text says; denied if it is said to be in place.</summary>
    public static Answer Of(Case subject)
    {
        var inPlace = subject.Finding("primary-in-place");
        if (inPlace.IsStated)
        {
            return Answer.NotMet("primary-in-place").Because(inPlace.Evidence);
        }

        if (inPlace.IsConflicting || subject.Tumour.Site.IsConflicting)
        {
            return Answer.Conflict().Because(inPlace.Evidence).Because(subject.Tumour.Site.Evidence);
        }

        if (!subject.Tumour.Site.TryGet(out var code))
        {
            return Answer.Unknown("primary");
        }

        var site = Sites.Of(code);
        var operation = subject.Treatments.FirstOrDefault(t => !t.IsPlanned && t.Class.Modality == Modality.Surgery && Removes(t, site));
        return operation is not null || inPlace.IsDenied ? Answer.Met("primary-resected").Because(operation?.Evidence ?? inPlace.Evidence) : Answer.Unknown("primary-resection");
    }

    /// <summary>The operations on its organ that were done; none while the organ is not known.</summary>
    public static IEnumerable<Treatment> Operations(Case subject) => subject.Tumour.Site.TryGet(out var code) && Sites.Of(code) is var site
        ? subject.Treatments.Where(t => !t.IsPlanned && t.Class.Modality == Modality.Surgery && Removes(t, site))
        : [];

    private static bool Removes(Treatment operation, Site site) =>
        (operation.At.TryGet(out var at) && (at == site.Organ || (at == "small-bowel" && site.StageSite == "jejunum-ileum")) && operation.Agent is not ("biopsy" or "bypass" or "stent" or "transurethral-resection"))
        || (site.Gut is Gut.Midgut or Gut.Hindgut && Bowel.Contains(operation.Agent, StringComparer.Ordinal))
        || (site.Organ == "rectum" && Rectum.Contains(operation.Agent, StringComparer.Ordinal))
        || (site.Organ == "pancreas" && Pancreas.Contains(operation.Agent, StringComparer.Ordinal))
        || (site.Organ == "lung" && Lung.Contains(operation.Agent, StringComparer.Ordinal))
        || (site.Organ is "duodenum" or "ampulla" && Duodenum.Contains(operation.Agent, StringComparer.Ordinal))
        || (site.Organ == "ampulla" && operation.Agent == "ampullectomy")
        || (site.Organ == "stomach" && operation.Agent == "gastrectomy")
        || (site.Organ == "breast" && operation.Agent is "mastectomy" or "lumpectomy")
        || (site.Organ == "thymus" && operation.Agent == "thymectomy")
        || (site.Organ == "thyroid" && operation.Agent == "thyroidectomy");
}
