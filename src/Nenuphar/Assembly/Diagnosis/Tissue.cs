using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Diagnosis;

/// <summary>Whether a sentence says what the pathologist saw, or which diagnosis was made.</summary>
internal static class Tissue
{
    private static readonly KeywordSet Sources = KeywordSet.Of(Keyword.Diagnosis, Keyword.Biopsy, Keyword.Specimen);
    private static readonly WordStarts Examinations = new("histolog", "histopatholog", "anatomopatholog", "anatomo", "patholog", "cytolog", "immunohisto", "microscop");

    public static bool Tells(Page page, Mention mention)
    {
        var sentence = page.SentenceOf(mention.First);
        if (page.RoleOf(sentence) is SectionRole.Diagnosis or SectionRole.Pathology or SectionRole.Microscopy)
        {
            return true;
        }

        foreach (var other in page.MentionsIn(sentence))
        {
            if (page.Lexicon.HasAny(other, Sources) && other.First < mention.First)
            {
                return true;
            }
        }

        for (var i = page.Narrative.Sentences[sentence].First; i < mention.First; i++)
        {
            if (page.StartsAny(i, Examinations))
            {
                return true;
            }
        }

        return false;
    }
}
