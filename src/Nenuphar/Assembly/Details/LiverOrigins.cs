using Nenuphar.Cases;
using Nenuphar.Context;

namespace Nenuphar.Assembly.Details;

/// <summary>"Liver NET", "nodule hépatique": neuroendocrine tissue of a liver, or a nodule that nobody names, tells no origin unless the words say that it began there.</summary>
internal static class LiverOrigins
{
    private const string Liver = "C22";

    private static readonly WordStarts Began = new("primary", "primar", "primitif", "primitive", "primit", "native", "origin", "hepatocell", "hepatocarcin", "cholangio", "cirrho");

    public static void Read(Page page, List<Statement> statements)
    {
        var other = statements.Exists(s => s is { Kind: FactKind.Morphology, IsAffirmed: true } && !Making.Generality.IsNeuroendocrine(s.Value));
        if (!other)
        {
            statements.RemoveAll(s => s is { Kind: FactKind.Primary, IsAffirmed: true } && s.Value.StartsWith(Liver, StringComparison.Ordinal) && !IsTold(page, s.Token));
        }
    }

    /// <summary>In its sentence, and not to say that none was found.</summary>
    private static bool IsTold(Page page, int token)
    {
        var sentence = page.Narrative.Sentences[page.SentenceOf(token)];
        return page.HasWord(sentence.First, sentence.Last, Began) && !page.HasWord(sentence.First, sentence.Last, ["no", "without", "sans", "aucun", "pas", "unknown", "inconnu"]);
    }
}
