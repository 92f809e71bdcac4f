using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Values;

namespace Nenuphar.Assembly;

/// <summary>"With a 10 % adenocarcinoma component", "contingent neuroendocrine (25 %)": a part below the share from which a neoplasm is mixed is no diagnosis of its own, and what is said of it is not said of the whole.</summary>
internal static class MinorParts
{
    /// <summary>Percent: from here a part makes the neoplasm mixed (WHO 2019).</summary>
    private const double LeastShare = 30;
    private const int Near = 6;

    private static readonly WordStarts Parts = new("component", "composant", "contingent");

    /// <summary>A part with a percentage beside it, in a sentence that speaks of neuroendocrine cells.</summary>
    public static bool HasParts(Page page)
    {
        for (var i = 0; i < page.Tokens.Length; i++)
        {
            if (page.StartsAny(i, Parts) && (page.At(i) & (Circumstance.Negated | Circumstance.Literature)) == 0 && page.Narrative.Sentences[page.SentenceOf(i)] is var sentence
                && page.HasWord(sentence.First, sentence.Last, ["neuroendocrin", "neuro-endocrin"]) && Share(page, i, sentence.First, sentence.Last) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A tumour's name that is only that of such a part.</summary>
    public static bool Is(Page page, Mention name)
    {
        var sentence = page.Narrative.Sentences[page.SentenceOf(name.First)];
        if (name.Last < sentence.Last && page.StartsAny(name.Last, Parts))
        {
            return Share(page, name.Last, sentence.First, sentence.Last) is < LeastShare;
        }

        // "contingent d'adénocarcinome", "a component of adenocarcinoma".
        var part = name.First - 1;
        while (part > sentence.First && page.IsAnyWord(part, ["de", "d", "of", "an", "a"]) || page.IsSign(part, '\''))
        {
            part--;
        }

        return part >= sentence.First && page.StartsAny(part, Parts) && Share(page, part, sentence.First, sentence.Last) is < LeastShare;
    }

    /// <summary>"contingent neuroendocrine peu différencié (25 %)" of an adenocarcinoma: the differentiation is the part's.</summary>
    public static void Differentiations(Page page, List<Statement> statements)
    {
        for (var i = 0; i < statements.Count; i++)
        {
            if (statements[i] is not { Kind: FactKind.Differentiation } told)
            {
                continue;
            }

            var sentence = page.Narrative.Sentences[page.SentenceOf(told.Token)];
            for (var part = Math.Max(sentence.First, told.Token - Near); part < Math.Min(sentence.Last, told.Token + Near + 1); part++)
            {
                if (page.StartsAny(part, Parts) && Share(page, part, sentence.First, sentence.Last) is not null && page.HasWord(Math.Min(part, told.Token), Math.Max(part, told.Token) + 3, ["neuroendocrin"]))
                {
                    statements[i] = told.With("component", "neuroendocrine");
                    break;
                }
            }
        }
    }

    /// <summary>The upper end of the percentage right beside a part; that of an index is none.</summary>
    private static double? Share(Page page, int part, int first, int last)
    {
        for (var i = part + 1; i < Math.Min(last, part + Near + Near) && !page.IsSign(i, ';') && !page.IsSign(i, ',') && !page.StartsAny(i, ["ki", "mib"]); i++)
        {
            if (WrittenNumber.At(page, i) is { } behind && behind.First == i && page.IsSign(behind.Last, '%'))
            {
                return behind.High;
            }
        }

        for (var i = part - 1; i >= Math.Max(first, part - Near) && !page.IsSign(i, ';') && !page.IsSign(i, ')') && !page.IsSign(i, ','); i--)
        {
            if (WrittenNumber.At(page, i) is { } before && page.IsSign(before.Last, '%') && !page.HasWord(Math.Max(first, i - 3), i, ["ki", "mib"]))
            {
                return before.High;
            }
        }

        return null;
    }
}
