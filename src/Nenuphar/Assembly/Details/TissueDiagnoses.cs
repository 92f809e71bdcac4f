using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;

namespace Nenuphar.Assembly.Details;

/// <summary>Where several organs were sampled, the diagnosis in the sentence of a Ki-67 is that specimen's. It is the tumour's too only if nothing else names the tumour.</summary>
internal static class TissueDiagnoses
{
    private const string WithDifferentiation = "8574/3";

    public static void Read(Page page, List<Statement> statements)
    {
        var indices = statements.Where(s => s.Kind is FactKind.Ki67 or FactKind.Mitoses && s.IsAffirmed && s["specimen"] is not null).ToList();
        if (indices.Select(s => s["specimen"]).Distinct(StringComparer.Ordinal).Count() < 2)
        {
            return;
        }

        var told = new HashSet<int>();
        foreach (var group in indices.GroupBy(k => page.SentenceOf(k.Token)))
        {
            if (group.Select(k => k["specimen"]!).Distinct(StringComparer.Ordinal).ToList() is [var organ] && Before(page, group.Key, group.Min(k => k.Token)) is { } diagnosis)
            {
                statements.Add(diagnosis.With("specimen", organ));
                told.Add(group.Key);
            }
        }

        var isNamed = statements.Exists(s => IsOfTumour(s) && s.IsAffirmed && !told.Contains(page.SentenceOf(s.Token)));
        var ofTumour = isNamed ? null : Elsewhere(page, told);
        if (told.Count == 0 || (!isNamed && ofTumour is null))
        {
            return;
        }

        statements.RemoveAll(s => IsOfTumour(s) && told.Contains(page.SentenceOf(s.Token)));
        if (ofTumour is not null)
        {
            statements.Add(ofTumour);
        }
    }

    private static bool IsOfTumour(Statement statement) => statement.Kind == FactKind.Morphology && statement["specimen"] is null;

    /// <summary>A name of the tumour in a sentence of no specimen, though the words of a specimen outweighed it.</summary>
    private static Statement? Elsewhere(Page page, HashSet<int> told)
    {
        foreach (var mention in page.Mentions)
        {
            if (page.As(mention, ConceptKind.Morphology) is { } concept && concept.Has("nen") && page.At(mention) is Circumstance.Affirmed or Circumstance.Past && !told.Contains(page.SentenceOf(mention.First)))
            {
                return new Statement(FactKind.Morphology, concept.Value, page.SpanOf(mention)) { Token = mention.First, Named = concept.Named };
            }
        }

        return null;
    }

    /// <summary>The last name of a tumour before the index that says more than "carcinoma"; a biopsy that evokes it was read so by the pathologist.</summary>
    private static Statement? Before(Page page, int sentence, int index)
    {
        Statement? last = null;
        foreach (var mention in page.MentionsIn(sentence))
        {
            if (mention.First < index && page.As(mention, ConceptKind.Morphology) is { } concept && !concept.Has("generic") && !concept.Has("benign"))
            {
                var code = IsDifferentiated(page, mention.Last) && !concept.Has("nen") ? WithDifferentiation : concept.Value;
                last = new Statement(FactKind.Morphology, code, page.SpanOf(mention)) { Token = mention.First, Named = concept.Named, Circumstance = page.At(mention) & ~Circumstance.Possible };
            }
        }

        return last;
    }

    /// <summary>"carcinoma with neuroendocrine differentiation", "carcinome à différenciation neuroendocrine".</summary>
    private static bool IsDifferentiated(Page page, int from)
    {
        var (neuroendocrine, differentiation) = (false, false);
        for (var i = from; i < Math.Min(from + 4, page.Tokens.Length); i++)
        {
            neuroendocrine |= page.Starts(i, "neuroendocrin");
            differentiation |= page.StartsAny(i, ["different"]);
        }

        return neuroendocrine && differentiation;
    }
}
