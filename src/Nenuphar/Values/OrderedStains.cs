using Nenuphar.Context;
using Nenuphar.Text;

namespace Nenuphar.Values;

/// <summary>"Stains with the markers A and B were performed", "on a réalisé un marquage de A": that they were done or asked for is no result.</summary>
internal static class OrderedStains
{
    /// <summary>How far before the noun the verb stands that has it as its object.</summary>
    private const int Before = 5;

    private static readonly WordStarts Stains = new("stain", "staining", "stainings", "stains", "immunostain", "immunostaining", "immunostains", "immunostainings", "coloration", "colorations", "marquage", "marquages", "immunomarquage", "immunomarquages", "expression");
    private static readonly WordStarts Done = new(
        "performed", "perform", "performing", "done", "ordered", "requested", "carried", "conducted", "obtained", "applied", "used", "added", "undertaken", "examined", "assessed", "evaluated", "studied", "tested", "analysed", "analyzed", "investigated", "pending", "awaited",
        "realise", "realisee", "realises", "realisees", "effectue", "effectuee", "effectues", "effectuees", "demande", "demandee", "demandes", "demandees", "pratique", "pratiquee", "pratiques", "pratiquees", "utilise", "utilisee", "utilises", "utilisees",
        "recherche", "recherchee", "recherches", "recherchees", "etudie", "etudiee", "etudies", "etudiees", "evalue", "evaluee", "evalues", "evaluees", "teste", "testee", "testes", "testees", "analyse", "analysee", "analysees", "ajoute", "ajoutee", "ajoutes", "ajoutees", "attente");

    /// <summary>A verb or a word that brings the result.</summary>
    private static readonly WordStarts Telling = new("show", "reveal", "demonstrat", "display", "exhibit", "found", "confirm", "support", "indicat", "highlight", "montr", "revel", "retrouv", "objectiv", "evidence", "exhib", "temoign", "strong", "weak", "diffus", "focal", "intens", "patch", "faibl", "forte", "posit", "negat", "respectiv");

    /// <summary>Whether the sentence tells only of stains that were made: no sign at a marker, no word of polarity, no verb that shows.</summary>
    public static bool AreAll(Page page, int sentence, List<PanelItem> items)
    {
        var (stain, first, last) = (-1, -1, -1);
        foreach (var item in items)
        {
            if (item.Breaks)
            {
                continue;
            }

            if (item.Marker is null)
            {
                if (!page.IsAnyWord(item.First, Stains))
                {
                    return false;
                }

                stain = stain < 0 ? item.First : stain;
                continue;
            }

            if (item.Marker.Value.Contains('=', StringComparison.Ordinal) || MarkerSigns.Behind(page, item.Last, item.Marker.Value, out _) != Polarity.None)
            {
                return false;
            }

            first = first < 0 ? item.First : first;
            last = item.Last;
        }

        var range = page.Narrative.Sentences[sentence];
        return stain >= 0 && last > 0 && IsDone(page, stain, first, last, range.Last) && !page.HasWord(range.First, range.Last, Telling) && !page.HasSign(range.First, range.Last, '+') && !page.HasSign(range.First, range.Last, '%');
    }

    private static bool IsDone(Page page, int stain, int first, int last, int end) =>
        page.HasWord(last, end, Done)
        || (stain < first && page.HasWord(stain, first, Done))
        || (page.Next(Math.Max(0, stain - Before), stain, Done) is >= 0 and var verb && !page.IsParted(verb, stain) && !page.HasWord(verb, stain, ["with", "avec"]));
}
