using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;

namespace Nenuphar.Assembly.Treatments;

/// <summary>"Une masse du rein droit est découverte. Elle est réséquée en mai", "A mass was found in the left adrenal. It was removed": the organ of an operation is that of the one lesion the sentence before tells.</summary>
internal static class FoundTumours
{
    /// <summary>Words from the head of the sentence to the verb.</summary>
    private const int Head = 9;

    private static readonly WordStarts Lesions = new("mass", "tum", "lesion", "nodul", "neoplas", "growth", "swelling");
    private static readonly WordStarts Removing = new("reseque", "resected", "excised", "removed", "enleve", "exerese", "extirp", "enucle");
    private static readonly WordStarts Otherwise = new("metast", "recid", "recur", "relaps", "rechut", "biops", "opere", "operat", "resec", "reseq", "surg", "chirurg", "ablat", "remov");

    public static string? Of(Page page, Course course)
    {
        var s = page.SentenceOf(course.Token);
        var sentences = page.Narrative.Sentences;
        if (course.Form != TreatmentForm.Surgery || s == 0 || sentences[s - 1].Section != sentences[s].Section || course.Token - sentences[s].First > Head || !page.StartsAny(course.Token, Removing) || !IsOfIt(page, sentences[s].First)
            || TellsOrgan(page, s) || page.HasWord(sentences[s].First, sentences[s].Last, ["metast", "recid", "recur", "specimen"]))
        {
            return null;
        }

        var before = sentences[s - 1];
        return page.HasWord(before.First, before.Last, Lesions) && !page.HasWord(before.First, before.Last, Otherwise) ? OnlyOrgan(page, s - 1) : null;
    }

    /// <summary>"Elle", "It", "La masse", "The tumour" at the head of the sentence.</summary>
    private static bool IsOfIt(Page page, int first) =>
        page.IsAnyWord(first, ["it", "elle", "celle", "celui", "il"]) || (page.IsAnyWord(first, ["la", "le", "the", "this", "cette", "ce"]) && page.StartsAny(first + 1, Lesions));

    private static bool TellsOrgan(Page page, int sentence)
    {
        foreach (var mention in page.MentionsIn(sentence))
        {
            if (Places.OrganOf(page, mention) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static string? OnlyOrgan(Page page, int sentence)
    {
        string? only = null;
        foreach (var mention in page.MentionsIn(sentence))
        {
            if (Places.OrganOf(page, mention) is not { } organ)
            {
                continue;
            }

            if ((only is not null && only != organ.Value) || (page.At(mention) & Circumstance.Negated) != 0 || organ.Value is "unknown" or "abdomen" or "thorax" or "vessel" or "distant" or "digestive-tract" or "lymph-node" or "female-genital-tract")
            {
                return null;
            }

            only = organ.Value;
        }

        return only;
    }
}
