using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;

namespace Nenuphar.Assembly.Diagnosis;

/// <summary>"a paraganglioma was reported, but the stains ruled out this diagnosis", "… Ce diagnostic a été écarté": what is denied is the tumour named last before it.</summary>
internal static class RefutedNames
{
    /// <summary>Words from a name to what takes it back: a sentence or two.</summary>
    private const int Reach = 40;

    private const Circumstance TakenBack = Circumstance.Negated | Circumstance.Discarded;

    private static readonly WordStarts Named = new("diagnos", "hypothes");
    private static readonly string[] Pointing = ["ce", "cette", "this", "that"];

    public static bool Is(Page page, Mention mention)
    {
        var end = NextName(page, mention, Math.Min(mention.Last + Reach, page.Tokens.Length));
        for (var i = page.Next(mention.Last + 1, end, Named); i >= 0; i = page.Next(i + 1, end, Named))
        {
            if (page.IsAnyWord(i - 1, Pointing) && (page.At(i) & TakenBack) != 0)
            {
                return true;
            }
        }

        return false;
    }

    private static int NextName(Page page, Mention mention, int end)
    {
        for (var s = page.SentenceOf(mention.First); s <= page.SentenceOf(end - 1); s++)
        {
            foreach (var other in page.MentionsIn(s))
            {
                if (other.First >= mention.Last && other.First < end && page.Lexicon.Has(other, ConceptKind.Morphology))
                {
                    return other.First;
                }
            }
        }

        return end;
    }
}
