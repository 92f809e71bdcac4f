using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;

namespace Nenuphar.Assembly.Details;

/// <summary>The organ that a tumour is named with, and which organs are one place.</summary>
internal static class TumourOrgans
{
    private const int OrganBehind = 4;
    private const int OperationBefore = 8;

    /// <summary>What stands between an operation and what it found or was done for.</summary>
    private static readonly string[] Finding = ["pour", "for", "montr", "show", "reveal", "trouv", "found"];

    /// <summary>Liver, bone, brain, peritoneum, adrenal and nodes: a tumour told there mostly went there.</summary>
    public static readonly string[] SpreadOrgans = ["C22", "C40", "C41", "C71", "C48", "C74", "C77"];

    /// <summary>Parts of one organ are one place; the duodenum and the appendix are apart from the bowel they share a code with.</summary>
    public static string Place(string code) => code is "C17.0" or "C18.1" ? code : code[..3];

    public static bool AreOne(string code, string other) => Place(code) == Place(other);

    public static string Whole(string code) => code.Length == 3 ? code + ".9" : code;

    /// <summary>Neighbours may be two names of one place; 0 for organs to which tumours spread.</summary>
    public static int TractOf(string organ) => organ switch
    {
        "stomach" or "duodenum" or "pancreas" or "ampulla" or "oesophagus" => 1,
        "jejunum" or "ileum" or "small-intestine" or "small-bowel" or "caecum" or "appendix" or "colon" => 2,
        "rectum" or "anus" => 3,
        "lung" or "bronchus" or "thymus" => 4,
        _ => 0,
    };

    /// <summary>Whether the name itself tells its organ: hepatocellular carcinoma, phaeochromocytoma.</summary>
    public static bool IsOfOwnOrgan(NamedTumour tumour) => tumour.Name.Note.StartsWith("site=", StringComparison.Ordinal);

    /// <summary>Right before the tumour's name ("ileal NET"), inside it, or right behind ("carcinoma of the breast").</summary>
    public static (string Organ, string Code, int At)? OrganOf(Page page, ReadOnlySpan<Mention> mentions, int m, Concept name)
    {
        var tumour = mentions[m];
        if (name.Note.StartsWith("site=", StringComparison.Ordinal) && Sites.Of(name.Note[5..]) is var told)
        {
            return (told.Organ.Length > 0 ? told.Organ : name.Note[5..], name.Note[5..], tumour.First);
        }

        if (name.Value.StartsWith("872", StringComparison.Ordinal) || name.Value.StartsWith("874", StringComparison.Ordinal))
        {
            // A melanoma without an organ is of the skin.
            return ("skin", "C44.9", tumour.First);
        }

        if (name.Value == "8310/3" && page.HasWord(tumour.First, tumour.Last, ["renal", "rein", "kidney", "ccrcc"]))
        {
            return ("kidney", "C64.9", tumour.First);
        }

        if (name.Value is "8150/3" or "8151/3" or "8152/3")
        {
            // Islet cell tumours: insulinoma, glucagonoma.
            return ("pancreas", "C25.9", tumour.First);
        }

        if (FieldOrgans.OfTumour(name) is { } only && Sites.Named(only) is { } site)
        {
            return (only, Whole(site.Topography), tumour.First);
        }

        foreach (var inner in page.InnerOf(tumour))
        {
            if (inner.Last <= tumour.Last && Organ(page, inner) is { } inside)
            {
                return (inside.Value, inside.Code, inner.First);
            }
        }

        if (m > 0 && tumour.First - mentions[m - 1].Last <= 1 && Organ(page, mentions[m - 1]) is { } before)
        {
            return (before.Value, before.Code, mentions[m - 1].First);
        }

        for (var next = m + 1; next < mentions.Length && mentions[next].First - tumour.Last <= OrganBehind && !page.Lexicon.Has(mentions[next], ConceptKind.Morphology); next++)
        {
            if (Organ(page, mentions[next]) is { } behind)
            {
                return (behind.Value, behind.Code, mentions[next].First);
            }
        }

        return Operated(page, mentions, m);
    }

    /// <summary>"Thymectomie : carcinoïde atypique", "lobectomy for a typical carcinoid": the organ of the operation right before the name.</summary>
    private static (string Organ, string Code, int At)? Operated(Page page, ReadOnlySpan<Mention> mentions, int m)
    {
        for (var before = m - 1; before >= 0 && mentions[m].First - mentions[before].Last <= OperationBefore; before--)
        {
            if (Organ(page, mentions[before]) is not null)
            {
                return null;
            }

            if (page.As(mentions[before], ConceptKind.Procedure) is { } operation && page.At(mentions[before]) is Circumstance.Affirmed or Circumstance.Past && Diagnosis.OperatedOrgans.CodeOf(operation.Value) is { } code
                && (page.HasWord(mentions[before].Last, mentions[m].First, Finding) || page.HasSign(mentions[before].Last, mentions[m].First, ':')))
            {
                return (Sites.Of(code).Organ, code, mentions[before].First);
            }
        }

        return null;
    }

    private static Concept? Organ(Page page, Mention mention) => Places.OrganOf(page, mention) is { Code.Length: > 3 } organ && organ.Value is not ("lymph-node" or "peritoneum") ? organ : null;
}
