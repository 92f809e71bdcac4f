using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Details;

/// <summary>"R0, M0": a category of metastasis that stands by itself, outside a run of categories, denies distant metastases. "Metastatic NET of the ileum" tells them without an organ.</summary>
internal static class BareCategories
{
    private static readonly string[] Tumours = ["net", "nets", "tne", "nec", "cne", "nen", "tumour", "tumor", "tumeur", "carcino", "neoplas", "cancer", "disease", "maladie", "neuroendoc", "insulinom", "gastrinom", "vipom", "glucagonom"];
    private static readonly string[] Beside = ["R0", "R1", "N0", "N1", "N2"];
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
            if (!page.IsClaimed(i) && IsCategory(page, i) && IsOfStage(page, i))
            {
                statements.Add(new Statement(FactKind.Finding, "distant-metastases", page.Tokens[i].Span) { Circumstance = page.At(i) | Circumstance.Negated, Token = i });
                return;
            }
        }
    }

    /// <summary>Where no metastasis and no category is told, the adjective of the tumour.</summary>
    private static void Spread(Page page, List<Statement> statements)
    {
        if (statements.Exists(s => (s.Kind == FactKind.Metastasis && (s.IsAffirmed || (s.Circumstance & Circumstance.Negated) != 0)) || (s.Kind == FactKind.Tnm && s.Value.Contains('M', StringComparison.Ordinal)) || (s.Kind == FactKind.Stage && s.IsAffirmed)))
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

    /// <summary>The characters themselves: letters and figures may be words of their own.</summary>
    private static bool IsCategory(Page page, int i)
    {
        var text = page.Text.AsSpan(page.Tokens[i].Begin);
        text = text[0] is 'c' or 'p' ? text[1..] : text;
        return text.StartsWith("M0", StringComparison.Ordinal) && (text.Length == 2 || !char.IsLetterOrDigit(text[2])) && (page.Tokens[i].Begin == 0 || !char.IsLetterOrDigit(page.Text[page.Tokens[i].Begin - 1]));
    }

    /// <summary>Beside another category or a margin; a leukaemia has an M0 too.</summary>
    private static bool IsOfStage(Page page, int i)
    {
        const int Before = 40, Behind = 16;
        var begin = page.Tokens[i].Begin;
        var around = page.Text[Math.Max(0, begin - Before)..Math.Min(page.Text.Length, begin + Behind)];
        return Array.Exists(Beside, category => around.Contains(category, StringComparison.Ordinal)) && !page.HasWord(i - 4, i, ["lam", "aml", "fab", "leuk", "leuc"]);
    }
}
