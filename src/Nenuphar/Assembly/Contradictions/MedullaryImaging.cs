using Nenuphar.Cases;
using Nenuphar.Context;

namespace Nenuphar.Assembly.Contradictions;

/// <summary>One examination sees the spinal canal involved, another sees no sign of distress of the cord: both are shown, the cord is watched.</summary>
internal static class MedullaryImaging
{
    public static IEnumerable<Contradiction> Find(OpenDocument document)
    {
        var page = document.Page;
        for (var i = 0; i < page.Tokens.Length; i++)
        {
            if (!page.StartsAny(i, ["intramedullar", "endocanal", "epidural", "intracanal"]))
            {
                continue;
            }

            var denial = document.Statements.FirstOrDefault(s => s.Kind == FactKind.Symptom && s.Value == "spinal-cord-compression" && (s.Circumstance & Circumstance.Negated) != 0);
            if (denial is not null)
            {
                yield return Slips.Of("imaging-disagrees", document.Words(page.Tokens[i].Span), document.Words(denial.Span));
                yield break;
            }
        }
    }
}
