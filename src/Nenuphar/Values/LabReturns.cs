using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;

namespace Nenuphar.Values;

/// <summary>A result that is told again by a word: "5-HIAA 60 mg/24 h puis normal", "raised before surgery, normal since". Both are kept, whichever is today's.</summary>
internal static class LabReturns
{
    private static readonly string[] Turning = ["puis", "then", "ensuite", "subsequently", "secondairement"];
    private static readonly string[] Since = ["depuis", "since", "ensuite", "thereafter", "afterwards"];
    private static readonly string[] Joining = ["est", "was", "is", "a", "has", "been", "ete", "redevenu", "redevenue", "revenu", "revenue", "back", "to"];

    /// <summary>Behind the first result, before the next analyte that has another name.</summary>
    public static void Tell(Page page, ReadOnlySpan<Mention> mentions, int m, Concept analyte, List<Statement> statements)
    {
        if (statements.Count == 0 || statements[^1].Value.EndsWith("=normal", StringComparison.Ordinal))
        {
            return;
        }

        var last = page.Narrative.Sentences[page.SentenceOf(mentions[m].First)].Last;
        for (var next = m + 1; next < mentions.Length; next++)
        {
            if (page.As(mentions[next], ConceptKind.Lab) is { } other && other.Value != analyte.Value)
            {
                last = mentions[next].First;
                break;
            }
        }

        for (var i = mentions[m].Last + 1; i < last; i++)
        {
            if (page.Starts(i, "normal") && !page.IsClaimed(i) && (page.At(i) & (Circumstance.Hypothetical | Circumstance.Literature)) == 0 && (IsTurn(page, i, mentions[m].Last) || page.IsAnyWord(i + 1, Since)))
            {
                statements.Add(new Statement(FactKind.Lab, analyte.Value + "=normal", page.Narrative.SpanOf(i, i + 1)) { Token = i });
                return;
            }
        }
    }

    private static bool IsTurn(Page page, int at, int first)
    {
        var before = at - 1;
        while (before > first && page.IsAnyWord(before, Joining))
        {
            before--;
        }

        return before > first && page.IsAnyWord(before, Turning);
    }
}
