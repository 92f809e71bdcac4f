using Nenuphar.Terms;

namespace Nenuphar.Context;

/// <summary>The organ that an operation's own name tells.</summary>
internal static class FieldOrgans
{
    public static string? Of(string treatment) => treatment switch
    {
        "mastectomy" or "lumpectomy" => "breast",
        "hysterectomy" => "uterus",
        "nephrectomy" => "kidney",
        "thyroidectomy" => "thyroid",
        "liver-resection" or "liver-transplant" => "liver",
        "prostatectomy" => "prostate",
        "gastrectomy" => "stomach",
        "neurosurgery" => "brain",
        "adrenalectomy" => "adrenal",
        "thymectomy" => "thymus",
        "distal-pancreatectomy" or "pancreaticoduodenectomy" or "total-pancreatectomy" => "pancreas",
        "duodenectomy" => "duodenum",
        "right-hemicolectomy" or "left-hemicolectomy" or "colectomy" => "colon",
        "appendicectomy" => "appendix",
        "oophorectomy" => "ovary",
        "cystectomy" or "cystoprostatectomy" => "bladder",
        "oesophagectomy" => "oesophagus",
        "orchiectomy" => "testis",
        "lobectomy" or "pneumonectomy" => "lung",
        "laryngectomy" => "larynx",
        _ => null,
    };

    /// <summary>The organ of operations that are often done on the way to another one's tumour: told of the treatment, and of no specimen.</summary>
    public static string? OfName(string treatment) => Of(treatment) ?? treatment switch
    {
        "proctectomy" or "rectal-resection" or "anterior-resection" or "low-anterior-resection" or "abdominoperineal-resection" or "transanal-excision" => "rectum",
        "sigmoidectomy" => "colon",
        "ampullectomy" => "ampulla",
        "central-pancreatectomy" or "subtotal-pancreatectomy" or "pancreatectomy" => "pancreas",
        "splenectomy" => "spleen",
        "cholecystectomy" => "gallbladder",
        "bile-duct-resection" => "bile-duct",
        "omentectomy" => "omentum",
        "peritonectomy" or "hipec" => "peritoneum",
        "pleurectomy" => "pleura",
        "chest-wall-resection" => "chest-wall",
        "ovarian-cystectomy" => "ovary",
        "conization" or "trachelectomy" => "cervix",
        "vulvectomy" => "vulva",
        "vaginectomy" => "vagina",
        "myomectomy" => "uterus",
        "nephroureterectomy" => "kidney",
        "ureterectomy" => "ureter",
        "penectomy" => "penis",
        "parathyroidectomy" => "parathyroid",
        "glossectomy" => "tongue",
        "parotidectomy" => "parotid",
        "eye-enucleation" => "eye",
        "vertebroplasty" => "spine",
        "lung-resection" => "lung",
        "tace" or "sirt" or "hepatic-arterial-infusion" => "liver",
        _ => null,
    };

    /// <summary>The only organ that a tumour of this name grows in: "glioblastoma", "invasive ductal carcinoma".</summary>
    public static string? OfTumour(Concept tumour) =>
        tumour.Value is "8500/3" or "8520/3" or "8522/3" or "8500/2" ? "breast"
        : tumour.Value is "8742/3" or "8743/3" or "8744/3" ? "skin"
        : !tumour.Note.StartsWith("site=", StringComparison.Ordinal) ? null
        : tumour.Note[5..8] switch
        {
            "C71" => "brain",
            "C50" => "breast",
            "C22" => "liver",
            "C64" => "kidney",
            "C73" => "thyroid",
            "C37" => "thymus",
            "C34" => "lung",
            "C56" => "ovary",
            "C25" => "pancreas",
            "C54" => "uterus",
            "C74" => "adrenal",
            _ => null,
        };

    /// <summary>What an operation took out, for what was counted in it: "résection iléale", "thyroidectomy". A colectomy may have been for the ileum, a pancreaticoduodenectomy for the duodenum.</summary>
    public static string? TakenOut(Page page, Mention mention)
    {
        if (page.As(mention, ConceptKind.Procedure) is not { } operation)
        {
            return null;
        }

        return operation.Value switch
        {
            "small-bowel-resection" => page.HasWord(mention.First, mention.Last, ["ile"]) ? "ileum" : page.HasWord(mention.First, mention.Last, ["jejun"]) ? "jejunum" : "small-bowel",
            "neurosurgery" when page.HasWord(mention.First, mention.Last, ["crani", "brain", "cerebr"]) => "brain",
            "right-hemicolectomy" or "left-hemicolectomy" or "colectomy" or "liver-transplant" or "neurosurgery" or "pancreaticoduodenectomy" => null,
            var value => Of(value),
        };
    }
}
