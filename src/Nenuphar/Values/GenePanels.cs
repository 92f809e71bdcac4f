using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Values;

/// <summary>Genes that are listed as looked for: "genetic panel (RET, VHL, SDHB, NF1) sent" names no disease of the patient.</summary>
internal static class GenePanels
{
    private static readonly WordStarts Looking = new("panel", "panneau", "sequenc", "test", "analys", "gene", "screen", "depist", "recherch", "ngs", "exom");

    /// <summary>A bare gene in a list of genes, in a sentence that tells of testing.</summary>
    public static bool Names(Page page, Mention mention)
    {
        if (!page.Tokens[mention.First].Is(TokenMarks.Upper) || page.SpanOf(mention).Length > 7 || !(IsGene(page, mention.First - 2, mention.First - 1, mention.First) || IsGene(page, mention.Last + 1, mention.Last, mention.Last)))
        {
            return false;
        }

        var range = page.Narrative.Sentences[page.SentenceOf(mention.First)];
        return page.HasWord(range.First, range.Last, Looking);
    }

    /// <summary>Whether the token on the other side of a comma is in capitals: "VHL, SDHB".</summary>
    private static bool IsGene(Page page, int other, int joint, int end)
    {
        // A gene may end in a number of its own: "NF1, RET".
        if (joint == end - 1 && other >= 1 && page.Tokens[other].Kind == TokenKind.Number)
        {
            other--;
        }

        return other >= 0 && other < page.Tokens.Length && (page.IsSign(joint, ',') || page.IsSign(joint, '/') || page.IsWord(joint, "et") || page.IsWord(joint, "and") || page.IsWord(joint, "or") || page.IsWord(joint, "ou"))
            && page.Tokens[other].Is(TokenMarks.Upper) && page.Tokens[other].Length is >= 2 and <= 7;
    }
}
