using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;

namespace Nenuphar.Assembly.Diagnosis;

/// <summary>The organ that an operation's name tells (ICD-O-3 topography, sub-site not said).</summary>
internal static class OperatedOrgans
{
    /// <summary>"segmentectomy of the left lung", "wedge du lobe supérieur droit".</summary>
    private const int LungReach = 4;

    /// <summary>Words between a resection of the ileum and the hemicolectomy.</summary>
    private const int IleumReach = 8;

    private static readonly WordStarts Preventive = new("prophyla", "preventi", "reductri");
    private static readonly WordStarts Breasts = new("sein", "mamma", "mammo", "breast", "mastecto");

    /// <summary>"mastectomie prophylactique controlatérale", "risk-reducing mastectomy": taken out for no tumour.</summary>
    public static bool IsPreventive(Page page, Mention operation) =>
        page.HasWord(operation.First - 2, operation.Last + 3, Preventive) || (page.IsWord(operation.First - 3, "risk") && page.StartsAny(operation.First - 1, ["reduc"])) || (page.HasWord(operation.Last, operation.Last + 5, ["reduction", "reduire", "reduce"]) && page.HasWord(operation.Last, operation.Last + 6, ["risque", "risques", "risk"]));

    /// <summary>"tumorectomie" is of the breast only where the text speaks of one.</summary>
    public static bool IsElsewhere(Page page, Mention operation) =>
        page.StartsAny(operation.First, ["tumorect"]) && !page.HasWord(0, page.Tokens.Length, Breasts);

    /// <summary>"Resection of 55 cm of ileum and right hemicolectomy": where both were taken out, neither tells the origin.</summary>
    public static bool IsWithIleum(Page page, Mention operation, string procedure)
    {
        if (procedure != "right-hemicolectomy")
        {
            return false;
        }

        foreach (var mention in page.MentionsIn(page.SentenceOf(operation.First)))
        {
            if (Places.OrganOf(page, mention)?.Value is "ileum" or "small-intestine" or "small-bowel" && Math.Abs(mention.First - operation.First) <= IleumReach
                && (page.HasWord(Math.Max(0, mention.First - 6), mention.Last + 2, ["resect", "exeres"]) || (mention.First > operation.Last && page.HasWord(operation.Last, mention.First, ["pour", "for"]))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a sentence begins with an operation on an organ, told by the first three letters of its code, and names no neuroendocrine tumour.</summary>
    public static bool Opens(Page page, int sentence, string organ)
    {
        var opens = false;
        foreach (var mention in page.MentionsIn(sentence))
        {
            if (page.As(mention, ConceptKind.Morphology)?.Has("nen") == true)
            {
                return false;
            }

            opens |= mention.First == page.Narrative.Sentences[sentence].First && page.As(mention, ConceptKind.Procedure) is { } operation && CodeOf(operation.Value)?.StartsWith(organ, StringComparison.Ordinal) == true;
        }

        return opens;
    }

    /// <summary>"tumeur de la jonction œso-gastrique ... œsophagectomie": where a place of the upper digestive tract is told with the tumour, the name of what was taken out tells no other.</summary>
    public static void Yield(Page page, List<OriginVote> votes)
    {
        // Most texts tell neither, and need no closures.
        if (votes.Exists(IsUpper))
        {
            YieldUpper(page, votes);
        }

        if (votes.Exists(IsBesideHead))
        {
            YieldHead(page, votes);
        }
    }

    private static void YieldUpper(Page page, List<OriginVote> votes)
    {
        var told = votes.FindAll(v => IsUpper(v) && v.Weight > PrimaryFinder.Mere && !page.Lexicon.Has(v.Mention, ConceptKind.Procedure));
        if (told.Count > 0)
        {
            votes.RemoveAll(v => IsUpper(v) && page.Lexicon.Has(v.Mention, ConceptKind.Procedure) && !told.Exists(t => t.Organ == v.Organ));
        }
    }

    private static void YieldHead(Page page, List<OriginVote> votes)
    {
        var pancreatic = votes.Exists(v => v.Code.StartsWith("C25", StringComparison.Ordinal) && v.Weight > PrimaryFinder.Mere && !page.Lexicon.Has(v.Mention, ConceptKind.Procedure));
        if (votes.Exists(v => IsBesideHead(v) && !(pancreatic && v.Code == "C17.0") && v.Weight > PrimaryFinder.Mere && !page.Lexicon.Has(v.Mention, ConceptKind.Procedure)))
        {
            votes.RemoveAll(v => v.Code.StartsWith("C25", StringComparison.Ordinal) && page.As(v.Mention, ConceptKind.Procedure) is { Value: "pancreaticoduodenectomy" });
        }
    }

    /// <summary>"ampullome ... duodénopancréatectomie": the head of the pancreas goes with tumours of its neighbours.</summary>
    private static bool IsBesideHead(OriginVote vote) => vote.Code.StartsWith("C24", StringComparison.Ordinal) || vote.Code == "C17.0";

    private static bool IsUpper(OriginVote vote) => vote.Code.StartsWith("C15", StringComparison.Ordinal) || vote.Code.StartsWith("C16", StringComparison.Ordinal);

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

    /// <summary>A piece of the lung is mostly taken out for what went there, or for no tumour: it tells the origin of a carcinoid that is called typical or atypical.</summary>
    public static bool IsOfLung(Page page, Mention operation, string procedure)
    {
        if (procedure is not ("wedge-resection" or "segmentectomy") || !IsInLung(page, operation))
        {
            return false;
        }

        foreach (var mention in page.MentionsOf(KindSet.Of(ConceptKind.Morphology)))
        {
            if (page.As(mention, ConceptKind.Morphology) is { Named: "typical-carcinoid" or "atypical-carcinoid" } && page.At(mention) == Circumstance.Affirmed)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInLung(Page page, Mention operation)
    {
        if (page.HasWord(operation.First, operation.Last, ["pulmon", "lung"]))
        {
            return true;
        }

        foreach (var mention in page.MentionsIn(page.SentenceOf(operation.First)))
        {
            if (mention.First - operation.Last is >= 0 and <= LungReach || operation.First - mention.Last is >= 0 and <= 1)
            {
                if (Places.OrganOf(page, mention) is { } organ)
                {
                    return organ.Value is "lung" or "bronchus";
                }
            }
        }

        return false;
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
