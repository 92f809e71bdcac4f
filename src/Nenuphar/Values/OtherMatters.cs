using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Values;

/// <summary>Words of a disease that tell another vessel, an amount or the type of a tumour.</summary>
internal static class OtherMatters
{
    private static readonly WordStarts Coronary = new("coron", "descendante", "descending", "circonflexe", "circumflex", "interventriculaire", "interventricular");
    private static readonly WordStarts Cells = new("cellul", "cell", "carcinom", "variant", "ovari");

    public static bool Are(Page page, Mention mention, string condition) =>
        condition == "peripheral-artery-disease" ? IsOfHeart(page, mention) : condition.StartsWith("diabetes-type", StringComparison.Ordinal) && IsTotalDose(page, mention);

    /// <summary>"plaque d'athérome sur la descendante antérieure": an artery of the heart.</summary>
    private static bool IsOfHeart(Page page, Mention mention) =>
        page.StartsAny(mention.First, ["plaque", "atherom", "atheroscl", "stenos"]) && page.HasWord(mention.First - 5, mention.Last + 8, Coronary);

    /// <summary>"cyclophosphamide : DT 2 150 mg": the digits go on to an amount.</summary>
    private static bool IsTotalDose(Page page, Mention mention) =>
        page.IsWord(mention.First, "dt") && (IsAmount(page, mention.Last) || (page.HasNumber(mention.Last) && IsAmount(page, mention.Last + 1)));

    private static bool IsAmount(Page page, int at) => page.IsAnyWord(at, ["mg", "g", "gy", "ug", "ui"]);

    /// <summary>"tumeur ovarienne hypercalcémique à petites cellules", "small cell carcinoma, hypercalcaemic variant": the adjective names the type, no calcium was measured.</summary>
    public static bool IsTypeOfTumour(Page page, Mention mention) =>
        page.StartsAny(mention.First, ["hypercalcemi", "hypercalcaemi"]) && page.StartsAny(mention.Last - 1, ["hypercalcemiq", "hypercalcemic", "hypercalcaemic"])
        && (IsSmall(page, mention.Last) || page.StartsAny(mention.Last, ["variant", "type"]) || ((page.StartsAny(mention.First - 1, ["type", "variant", "form"]) || (page.StartsAny(mention.First - 1, Cells) && IsSmall(page, mention.First - 2))) && page.HasWord(mention.First - 9, mention.First, Cells)));

    private static bool IsSmall(Page page, int at) => page.IsWord(at, "small") || page.IsWord(at, "petites") || (page.IsWord(at, "a") && page.IsWord(at + 1, "petites"));
}
