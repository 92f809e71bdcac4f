namespace Nenuphar.Assembly.Treatments;

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
        "right-hemicolectomy" or "left-hemicolectomy" or "colectomy" => "colon",
        "appendicectomy" => "appendix",
        "oophorectomy" => "ovary",
        "cystectomy" => "bladder",
        "oesophagectomy" => "oesophagus",
        "orchiectomy" => "testis",
        "lobectomy" or "pneumonectomy" => "lung",
        "laryngectomy" => "larynx",
        _ => null,
    };
}
