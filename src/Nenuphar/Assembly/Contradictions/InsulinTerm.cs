using Nenuphar.Cases;
using Nenuphar.Context;

namespace Nenuphar.Assembly.Contradictions;

/// <summary>"Type 2 insulin-dependent": a type 2 diabetes that is treated with insulin, not a type 1.</summary>
internal static class InsulinTerm
{
    public static IEnumerable<Contradiction> Find(OpenDocument document)
    {
        var page = document.Page;
        foreach (var diabetes in document.Statements.Where(s => s is { Kind: FactKind.Condition, Value: "diabetes-type-2", IsAffirmed: true }))
        {
            for (var i = diabetes.Token; i < Math.Min(page.Tokens.Length - 2, diabetes.Token + 9); i++)
            {
                if ((page.Starts(i, "insulino") || page.IsWord(i, "insulin")) && (page.Starts(i + 1, "depend") || page.Starts(i + 2, "depend")) && !page.IsWord(i - 1, "non") && !page.IsWord(i - 2, "non"))
                {
                    yield return Slips.Of("insulin-term", document.Words(page.Narrative.SpanOf(diabetes.Token, Math.Min(page.Tokens.Length, i + 3))));
                    yield break;
                }
            }
        }
    }
}
