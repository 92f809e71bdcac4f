using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Text;
using Nenuphar.Values;

namespace Nenuphar.Assembly.Contradictions;

/// <summary>"Poids 7,4 kg" of an adult: the point stands in the wrong place, and the value is not read.</summary>
internal static class BodyWeights
{
    private const int Adult = 18;

    /// <summary>kg.</summary>
    private const double Lightest = 25;
    private const double Heaviest = 300;
    private const int Gap = 3;

    private static readonly WordStarts Names = new("poids", "weight", "weighing", "weighs", "pese");

    /// <summary>What else is weighed, lost or lifted.</summary>
    private static readonly WordStarts Others = new("perte", "perdu", "loss", "lost", "gain", "pris", "prise", "amaigr", "specimen", "piece", "tumeur", "tumo", "masse", "mass", "foie", "liver", "rate", "spleen", "rein", "kidney", "naissance", "birth", "enfant", "child", "nouve", "baby", "bebe", "charge", "lift", "porter", "variation", "moins", "less", "thyroid", "prostat", "uter", "gland", "surrenal", "adrenal");

    public static IEnumerable<Contradiction> Find(OpenDocument document)
    {
        if (!document.Statements.Any(s => s.Kind == FactKind.Age && s.IsAffirmed && s["at"] is null && !s.Value.EndsWith(" mo", StringComparison.Ordinal) && Interval.TryParse(s.Value, out var years) && years.Low >= Adult))
        {
            yield break;
        }

        var page = document.Page;
        for (var i = page.Next(0, page.Tokens.Length, Names); i >= 0; i = page.Next(i + 1, page.Tokens.Length, Names))
        {
            var sentence = page.Narrative.Sentences[page.SentenceOf(i)];
            for (var at = i + 1; at < Math.Min(sentence.Last - 1, i + 1 + Gap); at++)
            {
                if (page.Tokens[at].Kind == TokenKind.Number && page.IsAnyWord(at + 1, ["kg", "kgs", "kilos"]))
                {
                    if (Number.Of(page.Words(at)) is var weight && (weight < Lightest || weight > Heaviest) && (page.At(i) & (Circumstance.Family | Circumstance.Literature)) == 0 && !page.HasWord(Math.Max(sentence.First, i - 5), Math.Min(sentence.Last, at + 6), Others))
                    {
                        yield return Slips.Of("implausible-value", document.Words(i, at + 2));
                        yield break;
                    }

                    break;
                }
            }
        }
    }
}
