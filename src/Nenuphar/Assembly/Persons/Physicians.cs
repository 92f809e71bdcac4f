using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Persons;

/// <summary>Pronouns that stand for a surgeon or a physician: "Dr. Y came in for the dura; please refer to his dictation".</summary>
internal static class Physicians
{
    private static readonly WordStarts Titles = new("dr", "doctor", "surgeon", "neurosurgeon", "physician", "pathologist", "radiologist", "anesthesiologist", "oncologist", "resident", "professor");
    private static readonly WordStarts Patients = new("patient", "man", "woman", "male", "female", "gentleman", "lady", "boy", "girl", "he", "she");
    private static readonly WordStarts Notes = new("note", "dictation", "report");

    public static bool AreMeant(Page page, Mention pronoun)
    {
        if (page.Narrative.Language != Language.English || !(page.Is(pronoun, Keyword.He) || page.Is(pronoun, Keyword.She)))
        {
            return false;
        }

        if (page.IsAnyWord(pronoun.First, ["his", "her"]) && page.HasWord(pronoun.Last, pronoun.Last + 2, Notes))
        {
            return true;
        }

        var sentence = page.SentenceOf(pronoun.First);
        var first = page.Narrative.Sentences[sentence].First;
        for (var i = pronoun.First - 1; i >= first; i--)
        {
            if (page.IsAnyWord(i, Titles))
            {
                // "He saw Dr. X, and he agreed": what stands before the title may be either.
                return !page.HasWord(first, i, Patients) && !page.HasWord(i + 1, pronoun.First, Patients);
            }
        }

        return false;
    }
}
