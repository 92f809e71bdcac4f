using Nenuphar.Text;

namespace Nenuphar.Context;

/// <summary>Lists of findings or diagnoses whose verb comes last and rules all of them out.</summary>
internal static class ExcludedLists
{
    private const int ListReach = 24;
    private const int VerbReach = 4;

    private static readonly string[] Auxiliaries = ["was", "were", "is", "are", "has", "have", "had", "could", "can", "ont", "est", "sont", "etait", "etaient", "fut", "furent", "peut", "peuvent"];
    private static readonly string[] OfOne = ["was", "is", "has", "a", "est", "etait", "fut", "peut"];
    private static readonly string[] Stops = ["with", "who", "that", "which", "but", "because", "after", "before", "avec", "qui", "dont", "mais", "car", "chez", "apres", "avant", "puis", "then"];
    private static readonly WordStarts Excluded = new("exclu", "ruled", "dismiss", "discard", "elimin", "ecart");

    /// <summary>"Mesothelioma, melanoma, lipoma and lymphoma were excluded": the verb of the whole list, with no other verb or preposition before it.</summary>
    public static bool Hold(Page page, int behind)
    {
        var last = Math.Min(behind + ListReach, page.Narrative.Sentences[page.SentenceOf(behind - 1)].Last);
        var (listed, several) = (false, false);
        for (var i = behind; i < last; i++)
        {
            if (page.IsAnyWord(i, Auxiliaries) || (page.IsWord(i, "a") && page.Narrative.Language == Language.French))
            {
                // "une maladie disséminée, et une chirurgie a été exclue": the verb of one is that of the last alone.
                return listed && !(several && page.IsAnyWord(i, OfOne)) && page.HasWord(i + 1, Math.Min(last, i + VerbReach), Excluded);
            }

            if (page.IsAnyWord(i, Stops) || page.IsSign(i, ';') || page.IsSign(i, ':'))
            {
                return false;
            }

            several |= page.IsAnyWord(i, ["and", "et"]);
            listed |= page.IsSign(i, ',') || page.IsAnyWord(i, ["and", "or", "et", "ou"]);
        }

        return false;
    }
}
