using Nenuphar.Cases;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Context;

/// <summary>What belongs to the patient's past rather than to the tumour at issue: "antécédents de ...", an operation in childhood.</summary>
public static class History
{
    private static readonly string[] TumourWords = ["tumeur", "tumor", "cancer", "carcino", "adenocarcin", "masse", "mass", "lesion", "sarcom", "neoplas"];

    public static bool Tells(Page page, Mention mention)
    {
        var sentence = page.SentenceOf(mention.First);
        var range = page.Narrative.Sentences[sentence];
        if ((page.At(mention) & Circumstance.Past) != 0 || page.HasWord(range.First, mention.First, ["antecedent", "history", "enfance", "childhood", "previous"]))
        {
            return true;
        }

        return page.RoleOf(sentence) is SectionRole.History or SectionRole.ClinicalHistory && sentence - FirstOf(page, range.Section) < 3 && !page.HasWord(range.First, range.Last, TumourWords);
    }

    private static int FirstOf(Page page, int section) => page.SentenceOf(page.Narrative.Sections[section].First);
}
