using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Details;

/// <summary>"R0, M0": a category of metastasis that stands by itself, outside a run of categories, denies distant metastases. "Metastatic NET of the ileum" tells them without an organ.</summary>
internal static class BareCategories
{
    private static readonly string[] Tumours = ["net", "nets", "tne", "nec", "cne", "nen", "tumour", "tumor", "tumeur", "carcino", "neoplas", "cancer", "disease", "maladie", "neuroendoc", "insulinom", "gastrinom", "vipom", "glucagonom"];
    private static readonly string[] NoTumours = ["node", "nodal", "ganglion", "adenopath", "lymph", "potential", "potentiel", "work", "bilan", "risk", "risq", "setting", "situation", "patients", "from", "type"];

    public static void Read(Page page, List<Statement> statements)
    {
        Spread(page, statements);
        if (statements.Exists(s => s.Kind == FactKind.Tnm && s.Value.Contains('M', StringComparison.Ordinal)))
        {
            return;
        }

        for (var i = 0; i < page.Tokens.Length; i++)
        {
            if (page.Tokens[i].Kind != TokenKind.Symbol && !page.IsClaimed(i) && page.Words(i) is "M0" or "cM0" or "pM0" && IsOfStage(page, i))
            {
                statements.Add(new Statement(FactKind.Finding, "distant-metastases", page.Tokens[i].Span) { Circumstance = page.At(i) | Circumstance.Negated, Token = i });
                return;
            }
        }
    }

    /// <summary>Where no metastasis and no category is told, the adjective of the tumour.</summary>
    private static void Spread(Page page, List<Statement> statements)
    {
        if (statements.Exists(s => (s.Kind == FactKind.Metastasis && (s.IsAffirmed || s.IsDenied)) || (s.Kind == FactKind.Tnm && s.Value.Contains('M', StringComparison.Ordinal)) || (s.Kind == FactKind.Stage && s.IsAffirmed)))
        {
            return;
        }

        for (var i = 0; i < page.Tokens.Length; i++)
        {
            if (!page.StartsAny(i, ["metastatic", "metastatiq"]) || page.At(i) != Circumstance.Affirmed || page.IsAnyWord(i - 1, ["non", "not", "pas", "no"]) || (page.IsSign(i - 1, '-') && page.IsWord(i - 2, "non")))
            {
                continue;
            }

            var sentence = page.Narrative.Sentences[page.SentenceOf(i)];
            if (page.HasWord(Math.Max(sentence.First, i - 12), Math.Min(sentence.Last, i + 8), Tumours) && !page.HasWord(Math.Max(sentence.First, i - 3), Math.Min(sentence.Last, i + 4), NoTumours))
            {
                statements.Add(new Statement(FactKind.Metastasis, "distant", page.Tokens[i].Span) { Token = i });
                return;
            }
        }
    }

    /// <summary>Beside another category or a margin; a leukaemia has an M0 too.</summary>
    private static bool IsOfStage(Page page, int i)
    {
        for (var at = Math.Max(0, i - 8); at < Math.Min(page.Tokens.Length, i + 4); at++)
        {
            if (page.Words(at) is "R0" or "R1" or "N0" or "N1" or "N2" or "pN0" or "pN1" or "pN2")
            {
                return !page.HasWord(i - 4, i, ["lam", "aml", "fab", "leuk", "leuc"]);
            }
        }

        return false;
    }
}
