using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Details;

/// <summary>Lesions without receptors beside others that have them: "uptake in the liver, bone lesions negative". The examination is positive and not of all targets.</summary>
internal static class UnevenUptake
{
    private const int Reach = 5;

    private static readonly string[] Lesions = ["lesion", "metast", "nodul", "nodes", "node", "ganglion", "adenopath", "foyer", "mass", "os", "bone", "liver", "hepati", "osseu", "disease", "sites", "cible", "target"];

    public static void Read(Page page, List<Statement> statements)
    {
        foreach (var exam in statements.FindAll(s => s is { Kind: FactKind.Imaging, IsAffirmed: true, Value: "sstr-pet" or "octreoscan" } && s["uptake"] == "positive"))
        {
            var range = page.Narrative.Sentences[page.SentenceOf(exam.Token)];
            for (var i = exam.Token; i < range.Last; i++)
            {
                if (Without(page, i) is var last && last > i && (page.HasWord(Math.Max(exam.Token + 1, i - Reach), i, Lesions) || page.HasWord(last, Math.Min(range.Last, last + Reach), Lesions))
                    && !page.HasWord(i - 2, i, ["fdg", "psa", "margin", "marge"]) && !page.HasWord(last, last + 3, ["other", "autre", "elsewhere", "ailleurs", "physiolog", "suspect", "nouv", "new", "fdg"]) && !IsOfOrgan(page, i, last, range.Last))
                {
                    statements.Add(new Statement(FactKind.Finding, "lesion-without-uptake", page.Narrative.SpanOf(i, last)) { Token = i }.With("exam", exam.Value).With("on", exam["on"]));
                    break;
                }
            }
        }
    }

    /// <summary>"no uptake in the bones, intense uptake in the liver": an organ without lesions takes nothing up, and no lesion lacks receptors.</summary>
    private static bool IsOfOrgan(Page page, int first, int last, int end)
    {
        if (!page.IsAnyWord(first, ["no", "sans", "without"]))
        {
            return false;
        }

        var to = last;
        while (to < end && !page.IsSign(to, ',') && !page.IsSign(to, ';') && !page.IsAnyWord(to, ["but", "mais", "and", "et"]))
        {
            to++;
        }

        return page.HasWord(last, to, Organs) && !page.HasWord(last, to, OfLesions);
    }

    private static readonly string[] Organs = ["os", "bone", "osseu", "skelet", "squelet", "liver", "hepati", "foie", "lung", "poumon", "pulmon"];
    private static readonly string[] OfLesions = ["lesion", "metast", "nodul", "node", "ganglion", "adenopath", "foyer", "foci", "focus", "mass", "disease", "sites", "cible", "target"];

    /// <summary>The end of words that say of a lesion that it takes nothing up; their beginning where they do not.</summary>
    private static int Without(Page page, int i) =>
        page.StartsAny(i, ["negati"]) ? i + 1
        : page.IsAnyWord(i, ["non", "not", "no", "sans", "without"]) && page.StartsAny(i + 1, ["fix", "capt", "avid", "uptake", "expri"]) ? i + 2
        : page.IsAnyWord(i, ["no", "sans", "without"]) && page.StartsAny(i + 1, ["somatostatin", "sstr", "receptor", "recepteur", "dota"]) && page.StartsAny(i + 2, ["fix", "capt", "uptake", "expr"]) ? i + 3
        : page.IsSign(i + 1, '-') && page.IsWord(i, "non") && page.StartsAny(i + 2, ["fix", "avid", "capt"]) ? i + 3
        : page.IsAnyWord(i, ["ne"]) && page.StartsAny(i + 1, ["fix", "capt", "expri"]) && page.IsWord(i + 2, "pas") ? i + 3
        : i;
}
