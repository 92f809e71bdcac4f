using System.Globalization;
using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Details;

/// <summary>How deep the tumour grows: the deepest layer that it is said to invade or reach. A layer that is only named ("the mucosa is normal") tells nothing.</summary>
internal static class InvasionDepth
{
    private const int Reach = 14;
    private static readonly string[] Growing = ["infiltr", "envahi", "invad", "invas", "atteign", "atteint", "extend", "exten", "etend", "reach", "jusqu", "penetr", "depass", "limit", "confin", "through", "into", "travers", "involv", "develop"];
    private static readonly string[] Ending = ["ulcer", "integr", "normal", "intact", "indemn", "respect", "sain"];

    public static void Read(Page page, IReadOnlyList<FindingTerms.Found> terms, List<Statement> statements)
    {
        FindingTerms.Found? deepest = null;
        foreach (var term in terms)
        {
            if (term.Concept.Code == "layer" && IsInvaded(page, term) && !(deepest is { } one && RankOf(one.Concept) >= RankOf(term.Concept)))
            {
                deepest = term;
            }
        }

        if (deepest is { } layer)
        {
            statements.Add(new Statement(FactKind.Finding, layer.Concept.Value, page.Narrative.SpanOf(layer.First, layer.Last)) { Token = layer.First, Circumstance = page.At(layer.First) & Circumstance.Past });
        }
    }

    private static bool IsInvaded(Page page, FindingTerms.Found term)
    {
        var sentence = page.Narrative.Sentences[page.SentenceOf(term.First)];
        return (page.At(new Mention(term.First, term.Last, 0)) & ~Circumstance.Past) == 0
            && page.HasWord(Math.Max(sentence.First, term.First - Reach), term.First, Growing)
            && !page.HasWord(term.First - 4, term.First, ["sans", "without", "not", "pas", "arriv", "short"])
            && !page.HasWord(term.Last, Math.Min(sentence.Last, term.Last + 3), Ending);
    }

    private static int RankOf(Concept concept)
    {
        foreach (var flag in concept.Flags)
        {
            if (flag.StartsWith("rank=", StringComparison.Ordinal))
            {
                return int.Parse(flag.AsSpan(5), CultureInfo.InvariantCulture);
            }
        }

        return 0;
    }
}
