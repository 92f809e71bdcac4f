using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Treatments;

/// <summary>"Après 3 cycles, réponse partielle ; le traitement est poursuivi", "treatment was continued": the count of a moment is not that of the course.</summary>
internal static class GoingOn
{
    /// <summary>Words from the verb to what goes on, and to a denial.</summary>
    private const int Near = 5, Denied = 4, Verb = 8;

    private static readonly WordStarts Keeping = new("poursui", "continu", "maintenu", "mainten", "pursu");
    private static readonly WordStarts Treating = new("trait", "treat", "therap", "chimio", "chemo", "qt", "schema", "regim", "protocol", "meme", "same");
    private static readonly WordStarts Otherwise = new("mainten", "entretien", "surveill", "suivi", "follow", "control", "observ", "seul", "alone", "monoth", "repons", "respons", "avec", "with", "hormon", "radio");
    private static readonly WordStarts Denials = new("pas", "ne", "not", "sans", "without", "refus", "declin", "impossib", "unable", "contre", "souhait", "wish", "arret", "stop", "attent", "await");

    /// <summary>"Elle a continué à recevoir du X", "the patient continued to receive X": the drug itself goes on.</summary>
    public static bool Names(Page page, Course course)
    {
        var first = Math.Max(page.Narrative.Sentences[page.SentenceOf(course.Token)].First, course.Token - Verb);
        return page.Next(first, course.Token, Keeping) is >= 0 and var keep && !page.IsParted(keep, course.Token) && !page.HasWord(Math.Max(0, keep - Denied), keep, Denials) && !course.IsMaintenance && !page.IsAnyWord(keep, ["maintenance", "maintenant"]);
    }

    public static bool Tells(Page page, int first, int last)
    {
        for (var i = page.Next(first, last, Keeping); i >= 0; i = page.Next(i + 1, last, Keeping))
        {
            if (!page.IsAnyWord(i, ["maintenance", "maintenant"]) && page.HasWord(Math.Max(first, i - Near), Math.Min(i + Near, last), Treating) && !page.HasWord(i + 1, Math.Min(i + Near, last), Otherwise) && !page.HasWord(Math.Max(first, i - Denied), i, Denials)
                && Answers.IsGiven(page.At(i) & ~Circumstance.Planned))
            {
                return true;
            }
        }

        return false;
    }
}
