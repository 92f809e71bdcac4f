using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Values;

/// <summary>Sites of metastasis that a verb of finding tells, or a biopsy that a tumour infiltrates.</summary>
internal static class FoundSites
{
    private const int FoundReach = 10;
    private static readonly string[] Sampled = ["lymph-node", "bone", "skin", "pleura", "peritoneum"];
    private static readonly WordStarts Finding = new("detect", "found", "identif", "locat", "localis", "situe", "decouver", "retrouv", "objectiv", "diagnos", "develop", "appar", "occur", "present", "discover", "observ");
    private static readonly WordStarts Into = new("in", "at", "within", "dans", "au", "niveau", "sur", "aux");
    private static readonly WordStarts Stopping = new("not", "no", "pas", "sans", "without", "aucun", "from", "patient", "disease", "maladie");

    /// <summary>"a metastatic paraganglioma was detected in the vertebral body", "une métastase unique a été découverte au niveau du foie".</summary>
    public static int? In(Page page, ReadOnlySpan<Mention> mentions, int at)
    {
        var last = Math.Min(page.Narrative.Sentences[page.SentenceOf(mentions[at].First)].Last, mentions[at].Last + FoundReach);
        var verb = page.Next(mentions[at].Last, last, Finding);
        for (var m = at + 1; verb > 0 && m < mentions.Length && mentions[m].First < Math.Min(last + 3, verb + 8); m++)
        {
            if (mentions[m].First > verb && CourseSites.SiteOf(page, mentions[m]) is not null)
            {
                return page.HasWord(verb + 1, verb + 3, Into) && !page.HasWord(verb, mentions[m].First, ["biops", "cancer", "carcin"]) && page.Next(mentions[at].Last, verb, Stopping) < 0 ? m : null;
            }
        }

        return null;
    }

    /// <summary>"Biopsie ganglionnaire : infiltration par un mélanome": a solid tumour in what was sampled elsewhere.</summary>
    public static string? Infiltrated(Page page, Mention mention) =>
        page.As(mention, ConceptKind.Morphology) is { Code: [.., '3'] } tumour && tumour.Code != "8000/3" && string.CompareOrdinal(tumour.Code, "9590") < 0 && IsBehindInfiltration(page, mention.First) && (page.At(mention) & Circumstance.Negated) == 0
            && Samplings.At(page, mention.First) is { } sampled && Sampled.Contains(sampled, StringComparer.Ordinal) ? sampled : null;

    /// <summary>"infiltration par un", "infiltration d'", "infiltrated by".</summary>
    private static bool IsBehindInfiltration(Page page, int name)
    {
        var i = name - 1;
        while (i > name - 5 && (page.IsAnyWord(i, ["de", "d", "par", "by", "of", "un", "une", "a", "an", "the"]) || page.IsSign(i, '\'') || page.IsSign(i, '’')))
        {
            i--;
        }

        return i < name - 1 && page.StartsAny(i, ["infiltr"]);
    }
}
