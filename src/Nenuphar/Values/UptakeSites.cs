using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Values;

/// <summary>
/// Organs whose lesions took up a tracer: "captation au niveau d'une lésion cérébrale, d'une lésion pulmonaire et du péritoine". They are suspected sites, settled
/// once the disease is known to be metastatic; the organ of the tumour itself is taken out once it is known.
/// </summary>
internal static class UptakeSites
{
    private const int FirstGap = 8;
    private const int NextGap = 9;

    /// <summary>"hypercaptation des méninges", "captation hépatique": without a lesion between, the organ stands beside.</summary>
    private const int Beside = 2;
    private static readonly WordStarts Words = new("captation", "captations", "hypercapt", "hyperfix", "hypermetabol", "uptake", "avid");
    private static readonly WordStarts Other = new("physiolog", "benin", "benign", "inflamm", "infect", "normal", "contraste", "contrast", "sans", "without", "postop", "degener", "arthro", "fractur", "diminu", "decreas", "dispar", "reponse", "response", "regress", "masse", "primitif", "primary");

    public static void Read(Page page, int sentence, List<Statement> statements)
    {
        var range = page.Narrative.Sentences[sentence];
        var mentions = page.MentionsIn(sentence);
        for (var i = page.Next(range.First, range.Last, Words); i >= 0; i = page.Next(i + 1, range.Last, Words))
        {
            if ((page.At(i) & (Circumstance.Negated | Circumstance.Literature | Circumstance.Family)) == 0 && !page.HasWord(i - 3, i + 3, Other))
            {
                Behind(page, mentions, i, range.Last, statements);
            }
        }
    }

    private static void Behind(Page page, ReadOnlySpan<Mention> mentions, int head, int end, List<Statement> statements)
    {
        var (edge, gap, lesion) = (head + 1, FirstGap, false);
        foreach (var mention in mentions)
        {
            if (mention.First < edge || mention.Last > end)
            {
                continue;
            }

            if (mention.First - edge > gap || Breaks(page, edge, mention.First))
            {
                return;
            }

            if (CourseSites.SpreadAt(page, mention) is { } site && site is not ("lymph-node" or "ovary"))
            {
                if (!(lesion || mention.First - edge <= Beside) || page.HasWord(mention.Last, mention.Last + 8, ["specif", "aspecif", "nonspecif"]))
                {
                    return;
                }

                var span = page.Narrative.SpanOf(head, head + 1).To(page.SpanOf(mention));
                statements.Add(new Statement(FactKind.Metastasis, site, span.Length <= 200 ? span : page.SpanOf(mention)) { Circumstance = page.At(head) | page.At(mention) | Circumstance.Possible, Token = mention.First });
                (edge, gap, lesion) = (mention.Last, NextGap, false);
            }
            else if (page.Lexicon.Has(mention, ConceptKind.Site) || page.Is(mention, Keyword.Lesion) || page.Lexicon.Has(mention, ConceptKind.Side))
            {
                lesion |= page.Is(mention, Keyword.Lesion);
                edge = mention.Last;
            }
        }
    }

    private static bool Breaks(Page page, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (page.CharAt(i) is ';' or '.' or '(' && page.Tokens[i].Kind == TokenKind.Symbol)
            {
                return true;
            }
        }

        return page.HasWord(from, to, Other);
    }
}
