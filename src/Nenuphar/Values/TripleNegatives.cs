using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Text;

namespace Nenuphar.Values;

/// <summary>"Cancer du sein triple négatif", "triple-negative": three receptors told with two words.</summary>
internal static class TripleNegatives
{
    private static readonly OpeningSet Heads = OpeningSet.OfWords("triple", "triply");
    private static readonly string[] Receptors = ["er=negative", "pr=negative", "her2=negative"];

    public static void Read(Page page, List<Statement> statements)
    {
        for (var i = Heads.Next(page.Narrative, 0); i >= 0; i = Heads.Next(page.Narrative, i + 1))
        {
            if (!page.IsAnyWord(i, ["triple", "triply"]))
            {
                continue;
            }

            var at = page.IsSign(i + 1, '-') || page.CharAt(i + 1) is '\u2010' or '\u2011' ? i + 2 : i + 1;
            if (at < page.Tokens.Length && page.StartsAny(at, ["negati"]))
            {
                foreach (var receptor in Receptors)
                {
                    statements.Add(new Statement(FactKind.Ihc, receptor, page.Narrative.SpanOf(i, at + 1)) { Circumstance = page.At(i) & ~Circumstance.Negated, Token = i });
                }
            }
        }
    }
}
