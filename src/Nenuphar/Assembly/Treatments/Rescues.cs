using Nenuphar.Context;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Treatments;

/// <summary>A short-acting analogue beside the long-acting one: "100 mcg tds as rescue", "100 µg x 3/j avant la chirurgie", "en interdoses". It is no line and changes no dose.</summary>
internal static class Rescues
{
    /// <summary>How far behind its name the words stand.</summary>
    private const int Reach = 22;

    private const int Before = 5;

    private static readonly WordStarts Purposes = new("rescue", "secours", "breakthrough", "interdos", "perioper", "peroper", "preoper", "intraoper", "prn");

    /// <param name="last">Where the sentence ends.</param>
    public static bool Tells(Page page, string agent, int token, int last)
    {
        if (agent != "octreotide" || page.HasWord(token + 1, Math.Min(token + Reach, last), ["lar", "retard", "lp", "depot", "prolong"]))
        {
            return false;
        }

        return page.HasWord(Math.Max(page.Narrative.Sentences[page.SentenceOf(token)].First, token - Before), Math.Min(token + Reach, last), Purposes) || (IsMicrograms(page, token, last) && Behind(page, token, last));
    }

    /// <summary>"si besoin", "à la demande", "as needed", "before surgery": with an amount of the short-acting form.</summary>
    private static bool Behind(Page page, int token, int last)
    {
        for (var i = token + 1; i < Math.Min(token + Reach, last) - 1; i++)
        {
            if ((page.IsWord(i, "si") && page.Starts(i + 1, "besoin")) || (page.IsWord(i, "la") && page.IsWord(i + 1, "demande")) || (page.IsWord(i, "as") && page.IsAnyWord(i + 1, ["needed", "required"]))
                || (page.IsAnyWord(i, ["avant", "before", "during", "pendant", "around"]) && page.HasWord(i + 1, i + 4, ["chirurg", "surg", "interven", "operat", "anesth", "anaesth", "embol"])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMicrograms(Page page, int token, int last)
    {
        for (var i = token + 1; i < Math.Min(token + Reach, last); i++)
        {
            if (page.IsAnyWord(i, ["ug", "mcg", "\u00b5g", "microg", "microgrammes", "micrograms"]))
            {
                return true;
            }
        }

        return false;
    }
}
