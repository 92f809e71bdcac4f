using Nenuphar.Context;
using Nenuphar.Terms;

namespace Nenuphar.Assembly.Diagnosis;

/// <summary>"Carcinoid of the ovary, in a mature teratoma", "TNE développée sur un tératome": what the tumour grew in is no rival diagnosis.</summary>
internal static class Grounds
{
    private const int Reach = 5;

    private static readonly string[] Within = ["in", "within", "from", "inside", "dans", "sur", "sein", "arising", "developpe", "developpee"];

    public static bool Is(Page page, Mention mention, Concept concept)
    {
        if (!concept.Value.StartsWith("9080", StringComparison.Ordinal))
        {
            return false;
        }

        var within = false;
        for (var i = mention.First - Reach; i < mention.First; i++)
        {
            within |= page.IsAnyWord(i, Within);
        }

        if (!within)
        {
            return false;
        }

        foreach (var other in page.MentionsIn(page.SentenceOf(mention.First)))
        {
            if (other.Last <= mention.First && page.As(other, ConceptKind.Morphology) is { } tumour && tumour.Has("nen"))
            {
                return true;
            }
        }

        return false;
    }
}
