using Nenuphar.Cases;
using Nenuphar.Context;

namespace Nenuphar.Assembly.Contradictions;

/// <summary>An irradiation of the breast after it was removed: the chest wall is meant, or the operation was a partial one.</summary>
internal static class RemovedOrgan
{
    public static IEnumerable<Contradiction> Find(OpenDocument document)
    {
        var mastectomy = document.Statements.FirstOrDefault(s => s.Kind == FactKind.Treatment && s.IsAffirmed && s.Value == "mastectomy");
        if (mastectomy is null)
        {
            yield break;
        }

        var page = document.Page;
        foreach (var irradiation in document.Statements.Where(s => s.Kind == FactKind.Treatment && s.IsAffirmed && s.Value == "radiotherapy" && s.Token > mastectomy.Token))
        {
            if (page.StartsAny(irradiation.Token + 2, ["sein", "mammair"]) || (page.IsWord(irradiation.Token + 1, "of") && page.HasWord(irradiation.Token + 1, irradiation.Token + 5, ["breast"])))
            {
                yield return Slips.Of("removed-organ-treated", document.Words(mastectomy.Span), document.Words(page.Narrative.SpanOf(irradiation.Token, Math.Min(page.Tokens.Length, irradiation.Token + 4))));
            }
        }
    }
}
