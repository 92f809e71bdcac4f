using System.Globalization;
using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Values;

namespace Nenuphar.Assembly.Details;

/// <summary>The shares of a mixed neoplasm beside the names of its parts: "(a) adenocarcinoma, 55 %; (b) large cell neuroendocrine carcinoma, 45 %", "70 % de carcinome neuroendocrine". Read only where the text names a mixed neoplasm, or a part with its share.</summary>
internal static class Components
{
    private const int Reach = 5;
    private const string Neuroendocrine = "neuroendocrine-share";
    private const string Other = "other-share";

    private static readonly string[] Of = ["de", "d", "du", "of"];
    private static readonly string[] Parts = ["component", "composant", "contingent"];
    private static readonly string[] Others = ["adenocarcinom", "glandul", "exocrin", "epiderm", "squamous", "non", "acinar", "acineu", "acinair"];
    private static readonly WordStarts Mixing = new("mixte", "mixed");
    private static readonly string[] MixedCodes = ["8154/3", "8244/3"];
    private static readonly string[] Carcinomas = ["8013/3", "8041/3", "8246/3"];
    private static readonly string[] Tumours = ["8240/3", "8249/3", "8241/3"];

    public static void Read(Page page, List<Statement> statements)
    {
        if (!statements.Exists(s => s.Kind == FactKind.Morphology && s.IsAffirmed && MixedCodes.Contains(s.Value)))
        {
            if (!MinorParts.HasParts(page))
            {
                return;
            }

            MinorParts.Differentiations(page, statements);
        }

        foreach (var mention in page.Mentions)
        {
            if (page.As(mention, ConceptKind.Morphology) is not { } concept || concept.Has("benign") || MixedCodes.Contains(concept.Value) || (page.At(mention) & (Circumstance.Negated | Circumstance.Literature)) != 0 || Share(page, mention) is not { } share)
            {
                continue;
            }

            var isNeuroendocrine = Carcinomas.Contains(concept.Value) || Tumours.Contains(concept.Value);
            var name = isNeuroendocrine ? Neuroendocrine : Other;
            if (!statements.Exists(s => s.Kind == FactKind.Measure && s.Value.StartsWith(name + "=", StringComparison.Ordinal)))
            {
                statements.Add(new Statement(FactKind.Measure, string.Create(CultureInfo.InvariantCulture, $"{name}={share.Amount} %"), page.Narrative.SpanOf(Math.Min(mention.First, share.First), Math.Max(mention.Last, share.Last))) { Token = mention.First });
            }

            if (isNeuroendocrine && !statements.Exists(s => s.Kind == FactKind.Finding && s.Value is "nec-component" or "net-component"))
            {
                statements.Add(new Statement(FactKind.Finding, Carcinomas.Contains(concept.Value) ? "nec-component" : "net-component", page.SpanOf(mention)) { Token = mention.First });
            }
        }

        Named(page, statements);
        Indices(page, statements);
    }

    /// <summary>"60 % de CNE (Ki-67 80 %) et 40 % d'adénocarcinome (Ki-67 40 %)": the index in the brackets right behind the other part is no rival of the neuroendocrine one's.</summary>
    private static void Indices(Page page, List<Statement> statements)
    {
        for (var i = 0; i < statements.Count; i++)
        {
            if (statements[i].Kind != FactKind.Ki67)
            {
                continue;
            }

            foreach (var mention in page.MentionsIn(page.SentenceOf(statements[i].Token)))
            {
                if (page.IsSign(mention.Last, '(') && statements[i].Token == mention.Last + 1 && page.As(mention, ConceptKind.Morphology) is { } part && !Carcinomas.Contains(part.Value) && !Tumours.Contains(part.Value) && !MixedCodes.Contains(part.Value) && Share(page, mention) is not null)
                {
                    statements[i] = statements[i].With("specimen", null).With("tumour", "other-component");
                }
            }
        }
    }

    /// <summary>"Neuroendocrine component 20 %", "80 % de composante glandulaire": parts that no name of a tumour tells.</summary>
    private static void Named(Page page, List<Statement> statements)
    {
        for (var i = 0; i < page.Tokens.Length; i++)
        {
            if (!page.StartsAny(i, Parts) || (page.At(i) & (Circumstance.Negated | Circumstance.Literature)) != 0)
            {
                continue;
            }

            var sentence = page.Narrative.Sentences[page.SentenceOf(i)];
            var (first, last) = (Math.Max(sentence.First, i - 3), Math.Min(sentence.Last, i + 3));
            var isNeuroendocrine = page.HasWord(first, last, ["neuroendocrin"]) && !page.HasWord(first, last, ["non"]);
            if (!isNeuroendocrine && !page.HasWord(first, last, Others))
            {
                continue;
            }

            var part = new Mention(i, i + 1, default);
            var name = isNeuroendocrine ? Neuroendocrine : Other;
            if (Share(page, part) is { } share && !statements.Exists(s => s.Kind == FactKind.Measure && s.Value.StartsWith(name + "=", StringComparison.Ordinal)))
            {
                statements.Add(new Statement(FactKind.Measure, string.Create(CultureInfo.InvariantCulture, $"{name}={share.Amount} %"), page.Narrative.SpanOf(Math.Min(i, share.First), Math.Max(i + 1, share.Last))) { Token = i });
            }
        }
    }

    /// <summary>"Tumeur mixte : adénocarcinome et carcinome neuroendocrine": the sentence that calls the tumour mixed and names both parts, no shares told; null if none does.</summary>
    public static int? Mixed(Page page, List<(Mention Mention, string Code)> names)
    {
        if (names.Exists(n => MixedCodes.Contains(n.Code)))
        {
            return null;
        }

        foreach (var (mention, code) in names)
        {
            var sentence = page.SentenceOf(mention.First);
            var range = page.Narrative.Sentences[sentence];
            if (Carcinomas.Contains(code) && names.Exists(n => IsOtherPart(n.Code) && page.SentenceOf(n.Mention.First) == sentence) && page.Next(range.First, range.Last, Mixing) is >= 0 and var mixed
                && page.At(mixed) == Circumstance.Affirmed && names.TrueForAll(n => page.SentenceOf(n.Mention.First) != sentence || (!HasShare(page, n.Mention) && page.At(n.Mention) == Circumstance.Affirmed)))
            {
                return sentence;
            }
        }

        return null;
    }

    public static bool IsCarcinoma(string code) => Carcinomas.Contains(code);

    public static bool IsOtherPart(string code) => code is "8140/3" or "8574/3" or "8070/3" or "8480/3" or "8490/3" or "8120/3" or "8211/3" or "8144/3";

    /// <summary>Whether the share of a part is told beside its name.</summary>
    public static bool HasShare(Page page, Mention mention) => Share(page, mention) is not null;

    /// <summary>A percentage right behind the name, or right before it ("55 % of", "40 % de"); that of an index or a marker is none.</summary>
    private static (string Amount, int First, int Last)? Share(Page page, Mention mention)
    {
        var sentence = page.Narrative.Sentences[page.SentenceOf(mention.First)];
        for (var i = mention.Last; i < Math.Min(sentence.Last, mention.Last + Reach); i++)
        {
            if (page.IsSign(i, ';') || page.IsSign(i, '.') || page.StartsAny(i, ["ki", "mib", "index", "express", "posit", "mitos"]))
            {
                break;
            }

            if (Percent(page, i) is { } behind)
            {
                // "adenocarcinoma and 45 % neuroendocrine carcinoma", "CNE, 40 % d'adénocarcinome": the next part's.
                return page.IsWord(i - 1, "et") || page.IsWord(i - 1, "and") || page.IsAnyWord(behind.Last, Of) || page.IsSign(i - 1, '+') ? Before(page, mention, sentence.First)
                    : LeadsToPart(page, behind.Last, sentence.Last) ? Before(page, mention, sentence.First) ?? (i == mention.Last ? behind : null)
                    : behind;
            }
        }

        return Before(page, mention, sentence.First);
    }

    /// <summary>"60 % adenocarcinoma", "40 % poorly differentiated NEC": nothing but little words between the share and the part behind it.</summary>
    private static bool LeadsToPart(Page page, int from, int end)
    {
        for (var i = from; i < Math.Min(end, from + Reach); i++)
        {
            if (page.StartsAny(i, Parts) || IsPart(page, i))
            {
                return true;
            }

            if (!IsOnlyOf(page, i, i + 1))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsPart(Page page, int at)
    {
        foreach (var mention in page.MentionsIn(page.SentenceOf(at)))
        {
            if (mention.First == at && page.As(mention, ConceptKind.Morphology) is not null)
            {
                return true;
            }
        }

        return page.StartsAny(at, Others) || page.StartsAny(at, ["neuroendocrin", "endocrin"]);
    }

    private static (string Amount, int First, int Last)? Before(Page page, Mention mention, int first)
    {
        for (var i = mention.First - 2; i >= Math.Max(first, mention.First - 6); i--)
        {
            if (Percent(page, i) is { } before && !page.HasWord(i - 4, i, ["ki", "mib", "index"]) && IsOnlyOf(page, before.Last, mention.First))
            {
                return before;
            }
        }

        return null;
    }

    /// <summary>"of a", "de", "d'un": nothing but little words between the share and its part.</summary>
    private static bool IsOnlyOf(Page page, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (page.IsSign(i, ',') || page.IsSign(i, ';') || page.IsSign(i, ')') || !(page.Tokens[i].Length <= 3 || page.StartsAny(i, ["composante", "contingent", "component", "moderate", "poor", "well", "differen", "large", "small"])))
            {
                return false;
            }
        }

        return true;
    }

    private static (string Amount, int First, int Last)? Percent(Page page, int at) =>
        WrittenNumber.At(page, at) is { } number && page.IsSign(number.Last, '%') && number.First == at && number is { Low: > 0, High: <= 100 } ? ($"{number}", number.First, number.Last + 1) : null;
}
