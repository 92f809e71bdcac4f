using Nenuphar.Context;
using Nenuphar.Terms;

namespace Nenuphar.Assembly.Diagnosis;

/// <summary>"neuroendocrine tumour (formerly paraganglioma)", "anciennement appelée carcinoïde": the older name of what another name in the sentence calls by its own.</summary>
internal static class FormerNames
{
    private const int Before = 5;
    private const int Apart = 12;

    private static readonly WordStarts Former = new("formerly", "anciennement", "autrefois", "jadis");
    private static readonly WordStarts Called = new("called", "known", "named", "termed", "classified", "appel", "nomm", "denomm", "class", "dit");

    public static bool Is(Page page, Mention mention)
    {
        var at = page.Next(mention.First - Before, mention.First, Former);
        if (at < 0 && page.HasWord(mention.First - Before, mention.First, ["previously"]) && page.HasWord(mention.First - Before, mention.First, Called))
        {
            at = page.Next(mention.First - Before, mention.First, new WordStarts("previously"));
        }

        if (at < 0 && page.IsWord(mention.First - 2, "ex") && page.IsSign(mention.First - 1, '-'))
        {
            at = mention.First - 2;
        }

        if (at < 0 || page.SentenceOf(at) != page.SentenceOf(mention.First))
        {
            return false;
        }

        foreach (var other in page.MentionsIn(page.SentenceOf(at)))
        {
            if (other.Last <= at && at - other.Last <= Apart && page.As(other, ConceptKind.Morphology) is not null)
            {
                return true;
            }
        }

        return false;
    }
}
