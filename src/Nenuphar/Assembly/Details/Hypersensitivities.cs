using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;

namespace Nenuphar.Assembly.Details;

/// <summary>To which drug against a tumour somebody is hypersensitive: "hypersensitivity to lanreotide", "choc anaphylactique à l'octréotide", "allergies: carboplatin".</summary>
internal static class Hypersensitivities
{
    private const int Reach = 6;

    private static readonly string[] Words = ["allerg", "hypersens", "anaphyl"];
    private static readonly string[] Tests = ["test", "bilan", "consult", "clinic", "allergolog", "risk", "risq", "prevent", "prophyla", "premed"];

    public static void Read(Page page, List<Statement> statements)
    {
        foreach (var mention in page.Mentions)
        {
            if (Drug(page, mention) is not { } drug || Told(page, mention) is not (>= 0 and var word))
            {
                continue;
            }

            var circumstance = page.At(word) | (page.At(mention) & (Circumstance.Negated | Circumstance.Family | Circumstance.Literature | Circumstance.Hypothetical));
            statements.Add(new Statement(FactKind.Finding, "drug-hypersensitivity", page.Narrative.SpanOf(word, mention.Last)) { Circumstance = circumstance & ~Circumstance.Past, Token = word }.With("due", drug));
        }
    }

    private static string? Drug(Page page, Mention mention) =>
        page.As(mention, ConceptKind.Drug) is { } drug && drug.Has("antitumour") ? drug.Value
        : page.As(mention, ConceptKind.Procedure) is { Value: "prrt" } ? "prrt"
        : null;

    /// <summary>Before the drug in the same clause, and no other event between them; -1 where it is not told.</summary>
    private static int Told(Page page, Mention mention)
    {
        var first = page.Narrative.Sentences[page.SentenceOf(mention.First)].First;
        for (var i = mention.First - 1; i >= Math.Max(first, mention.First - Reach - 4); i--)
        {
            if (page.IsSign(i, ';') || page.IsAnyWord(i, ["treated", "traite", "traitee", "then", "puis", "received", "recu", "started", "but", "mais", "replaced", "remplace", "instead"]))
            {
                return -1;
            }

            if (page.StartsAny(i, Words))
            {
                var list = page.IsSign(i + 1, ':') || page.IsSign(i + 2, ':');
                return (list || mention.First - i <= Reach) && !page.HasWord(i - 3, mention.First, Tests) && (list || page.HasWord(i + 1, mention.First, ["to", "a", "au", "aux", "after", "apres", "sous", "under", "during", "lors", "with", "avec", "on"])) ? i : -1;
            }
        }

        return -1;
    }
}
