using Nenuphar.Context;
using Nenuphar.Terms;

namespace Nenuphar.Assembly.Diagnosis;

/// <summary>The organ that an operation's name tells (ICD-O-3 topography, sub-site not said).</summary>
internal static class OperatedOrgans
{
    public static string? CodeOf(string procedure) => procedure switch
    {
        "thymectomy" => "C37.9",
        "mastectomy" or "lumpectomy" => "C50.9",
        "gastrectomy" => "C16.9",
        "right-hemicolectomy" or "left-hemicolectomy" or "colectomy" => "C18.9",
        "pancreaticoduodenectomy" or "distal-pancreatectomy" or "total-pancreatectomy" => "C25.9",
        "lobectomy" or "pneumonectomy" => "C34.9",
        "nephrectomy" => "C64.9",
        "orchiectomy" => "C62.9",
        "prostatectomy" => "C61.9",
        "laryngectomy" => "C32.9",
        "oesophagectomy" => "C15.9",
        "abdominoperineal-resection" => "C20.9",
        "thyroidectomy" => "C73.9",
        _ => null,
    };

    /// <summary>An appendix is mostly removed for no tumour: only beside the tumour's name, with no other organ told there.</summary>
    public static bool IsOfAppendix(Page page, Mention operation)
    {
        var tumour = false;
        foreach (var other in page.MentionsIn(page.SentenceOf(operation.First)))
        {
            if (other != operation && page.As(other, ConceptKind.Site) is { Value: not "appendix" })
            {
                return false;
            }

            tumour |= page.As(other, ConceptKind.Morphology) is { } named && !named.Has("benign");
        }

        return tumour;
    }

    /// <summary>"Résection iléale", "jejunal resection": the part of the bowel that the name holds.</summary>
    public static string? PartOfBowel(Page page, Mention operation)
    {
        for (var i = operation.First; i < Math.Min(operation.Last + 2, page.Tokens.Length); i++)
        {
            if (page.StartsAny(i, ["ileal", "ileum", "ileon", "ilea"]))
            {
                return "C17.2";
            }

            if (page.StartsAny(i, ["jejunal", "jejunum"]))
            {
                return "C17.1";
            }
        }

        return null;
    }
}
