using System.Globalization;
using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;
using Nenuphar.Values;

namespace Nenuphar.Assembly.Details;

/// <summary>How deep the tumour grows: the deepest layer that it is said to invade or reach. A layer that is only named ("the mucosa is normal") tells nothing.</summary>
internal static class InvasionDepth
{
    private const int Reach = 14;
    private const int Near = 5;

    /// <summary>How far behind the name of the tumour a word of its own may stand: size, grade and index are told between.</summary>
    private const int Listed = 26;
    private const int Beside = 5;
    private const string Mesoappendix = "depth-mesoappendix";
    private static readonly string[] Growing = ["infiltr", "envahi", "invad", "invas", "atteign", "atteint", "extend", "exten", "etend", "reach", "jusqu", "penetr", "depass", "limit", "confin", "through", "into", "travers", "involv", "develop", "perfor", "breach", "effract", "franchi", "cross"];
    private static readonly string[] Entering = ["infiltr", "envahi", "invad", "invas", "penetr", "into", "involv", "perfor", "breach"];
    private static readonly string[] Ending = ["ulcer", "integr", "normal", "intact", "indemn", "respect", "sain"];

    /// <summary>"endoscopic submucosal dissection" tells no layer.</summary>
    private static readonly string[] Adjectives = ["submucosal", "muqueux"];

    public static void Read(Page page, IReadOnlyList<FindingTerms.Found> terms, List<Statement> statements)
    {
        FindingTerms.Found? deepest = null;
        foreach (var term in terms)
        {
            if (term.Concept.Value == Mesoappendix && Millimetres(page, term) is { } depth && IsInvaded(page, term))
            {
                statements.Add(new Statement(FactKind.Measure, $"mesoappendix-depth={depth}", page.Narrative.SpanOf(term.First, term.Last)) { Token = term.First });
            }

            if (term.Concept.Code == "neighbour" && IsEntered(page, term))
            {
                statements.Add(new Statement(FactKind.Finding, term.Concept.Value, page.Narrative.SpanOf(term.First, term.Last)) { Token = term.First, Circumstance = page.At(term.First) & Circumstance.Past });
            }

            if (term.Concept.Code == "layer" && (IsKind(page, term) || (!page.IsAnyWord(term.Last - 1, Adjectives) && IsInvaded(page, term))) && !(deepest is { } one && RankOf(one.Concept) >= RankOf(term.Concept)))
            {
                deepest = term;
            }
        }

        if (deepest is { } layer)
        {
            statements.Add(new Statement(FactKind.Finding, layer.Concept.Value, page.Narrative.SpanOf(layer.First, layer.Last)) { Token = layer.First, Circumstance = page.At(layer.First) & Circumstance.Past });
        }
    }

    private static bool IsInvaded(Page page, FindingTerms.Found term)
    {
        var sentence = page.Narrative.Sentences[page.SentenceOf(term.First)];
        return (page.At(new Mention(term.First, term.Last, 0)) & ~Circumstance.Past) == 0
            && (term.Concept.Has("grown") || page.HasWord(Math.Max(sentence.First, term.First - Reach), term.First, Growing))
            && !page.HasWord(term.First - 4, term.First, ["sans", "without", "not", "pas", "arriv", "short"])
            // "Séreuse non franchie", "serosa not breached", "la séreuse n'est pas envahie".
            && !page.IsAnyWord(term.Last, ["non", "not", "n"]) && !(page.IsAnyWord(term.Last, ["is", "was", "est"]) && page.IsAnyWord(term.Last + 1, ["not", "non"]))
            && !page.HasWord(term.Last, Math.Min(sentence.Last, term.Last + 3), Ending);
    }

    /// <summary>"Duodenal NET, 9 mm, submucosal", "TNE du rectum de 8 mm, sous-muqueuse": a word of its own, between signs, of a tumour that the sentence names.</summary>
    private static bool IsKind(Page page, FindingTerms.Found term)
    {
        var sentence = page.Narrative.Sentences[page.SentenceOf(term.First)];
        var (named, seen) = (false, false);
        foreach (var mention in page.MentionsIn(page.SentenceOf(term.First)))
        {
            var before = mention.Last <= term.First;
            named |= before && term.First - mention.Last <= Listed && page.Lexicon.Has(mention, ConceptKind.Morphology);
            // "Écho-endoscopie : sous-muqueuse, uN0": the layer that the examination tells is that of the lesion.
            seen |= before && page.As(mention, ConceptKind.Imaging)?.Value == "endosonography";
        }

        named |= seen;

        return named && page.StartsAny(term.First, ["submucos", "intramucos", "sous", "intra"]) && !page.IsAnyWord(term.First, ["submucosa"]) && page.At(term.First) == Circumstance.Affirmed
            && (page.IsSign(term.First - 1, ',') || page.IsSign(term.First - 1, '(') || (seen && page.IsSign(term.First - 1, ':'))) && (term.Last >= sentence.Last || page.IsSign(term.Last, ',') || page.IsSign(term.Last, ')') || page.IsSign(term.Last, '.') || page.IsSign(term.Last, ';'));
    }

    /// <summary>"Invades the duodenum", "infiltrant la voie biliaire": right behind the word, and not denied.</summary>
    private static bool IsEntered(Page page, FindingTerms.Found term) => IsInvaded(page, term) && page.HasWord(Math.Max(page.Narrative.Sentences[page.SentenceOf(term.First)].First, term.First - Beside), term.First, Entering);

    /// <summary>"on 4 mm" behind the layer or between what grows and the layer.</summary>
    private static string? Millimetres(Page page, FindingTerms.Found term)
    {
        var sentence = page.Narrative.Sentences[page.SentenceOf(term.First)];
        var first = term.First;
        while (first > Math.Max(sentence.First, term.First - Near) && !page.IsSign(first - 1, ',') && !page.IsSign(first - 1, ';'))
        {
            first--;
        }

        for (var i = first; i < Math.Min(sentence.Last, term.Last + Near); i++)
        {
            if (WrittenNumber.At(page, i) is { } number && number.Last < sentence.Last && page.IsWord(number.Last, "mm"))
            {
                // "Over 5 mm" is how far it goes, not more than that.
                return page.IsWord(number.First, "over") ? number.Low.ToString(CultureInfo.InvariantCulture) : number.ToString();
            }
        }

        return null;
    }

    private static int RankOf(Concept concept)
    {
        foreach (var flag in concept.Flags)
        {
            if (flag.StartsWith("rank=", StringComparison.Ordinal))
            {
                return int.Parse(flag.AsSpan(5), CultureInfo.InvariantCulture);
            }
        }

        return 0;
    }
}
