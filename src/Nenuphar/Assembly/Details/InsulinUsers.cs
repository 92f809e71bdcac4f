using Nenuphar.Cases;
using Nenuphar.Context;

namespace Nenuphar.Assembly.Details;

/// <summary>"Diabète insulino-requérant", "insulin-dependent diabetes": the name of the disease tells a drug.</summary>
internal static class InsulinUsers
{
    public static void Read(Page page, List<Statement> statements)
    {
        foreach (var disease in statements.FindAll(s => s is { Kind: FactKind.Condition, IsAffirmed: true } && s.Value.StartsWith("diabetes", StringComparison.Ordinal)))
        {
            var last = disease.Token;
            while (last < page.Tokens.Length && page.Tokens[last].Begin < disease.Span.End)
            {
                last++;
            }

            if (page.HasWord(disease.Token, last, ["insulin", "idd"]) && !page.IsAnyWord(disease.Token, ["non", "not"]) && !page.HasWord(disease.Token, last, ["non", "not", "resist"]) && !statements.Exists(s => s is { Kind: FactKind.Medication, Value: "insulin" }))
            {
                statements.Add(new Statement(FactKind.Medication, "insulin", disease.Span) { Token = disease.Token, Circumstance = disease.Circumstance });
            }
        }
    }
}
