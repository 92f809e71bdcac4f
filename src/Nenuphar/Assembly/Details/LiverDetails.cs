using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Details;

/// <summary>How the liver is involved: diffusely, in both lobes; and uptake that fell.</summary>
internal static class LiverDetails
{
    public static void Read(Page page, List<Statement> statements)
    {
        foreach (var sentence in page.Narrative.Sentences)
        {
            if (page.HasWord(sentence.First, sentence.Last, ["foie", "hepati", "liver"]))
            {
                Find(page, sentence, ["diffus"], "diffuse-liver-involvement", statements);
                Find(page, sentence, ["bilobair", "bilobar"], "bilobar-liver-involvement", statements);
            }

            if (page.HasWord(sentence.First, sentence.Last, ["captation", "fixation", "uptake"]))
            {
                Find(page, sentence, ["diminu", "decreas", "reduc", "lower"], "uptake-decreased", statements);
            }
        }
    }

    private static void Find(Page page, Sentence sentence, string[] beginnings, string value, List<Statement> statements)
    {
        for (var i = sentence.First; i < sentence.Last; i++)
        {
            if (page.StartsAny(i, beginnings))
            {
                statements.Add(new Statement(FactKind.Finding, value, page.Tokens[i].Span) { Circumstance = page.At(i), Token = i });
                return;
            }
        }
    }
}
