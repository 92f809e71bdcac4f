using System.Globalization;
using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Details;

/// <summary>By how much lesions became smaller: "a reduction of the liver lesions of less than 10 %".</summary>
internal static class Shrinkage
{
    private const int Reach = 9;
    private static readonly string[] Less = ["reduction", "diminution", "shrink", "decrease", "regression"];
    private static readonly string[] Lesions = ["lesion", "tumeur", "tumor", "tumour", "metasta", "cible", "target", "masse", "mass", "nodul"];

    /// <summary>The response that the sentence names, if it names one.</summary>
    private static string? Named(Page page, int sentence)
    {
        string? named = null;
        foreach (var mention in page.MentionsIn(sentence))
        {
            named ??= page.As(mention, ConceptKind.Response)?.Value;
        }

        return named;
    }

    public static void Read(Page page, List<Statement> statements)
    {
        for (var i = 0; i < page.Tokens.Length; i++)
        {
            if (!page.StartsAny(i, Less))
            {
                continue;
            }

            var last = Math.Min(page.Narrative.Sentences[page.SentenceOf(i)].Last, i + Reach + 3);
            for (var at = i + 1; at < last - 1; at++)
            {
                if (page.IsSign(at + 1, '%') && page.Tokens[at].Kind == TokenKind.Number && page.HasWord(i, at, Lesions)
                    && double.TryParse(page.Words(at).ToString().Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) && percent <= 100)
                {
                    var below = page.HasWord(i, at, ["moins", "less", "inferieur"]) ? "<" : page.HasWord(i, at, ["plus", "more", "superieur"]) ? ">" : "";
                    statements.Add(new Statement(FactKind.Measure, string.Create(CultureInfo.InvariantCulture, $"shrinkage={below}{percent} %"), page.Narrative.SpanOf(i, at + 2)) { Circumstance = page.At(i), Token = i }.With("said", Named(page, page.SentenceOf(i))));
                    break;
                }
            }
        }
    }
}
