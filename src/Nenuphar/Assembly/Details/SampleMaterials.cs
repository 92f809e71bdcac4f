using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Values;

namespace Nenuphar.Assembly.Details;

/// <summary>"Ki-67 8 % sur la pièce, 5 % sur la biopsie": tissue of one organ that was taken twice is two specimens, and their indices are no rivals.</summary>
internal static class SampleMaterials
{
    public static void Mark(Page page, List<Statement> statements)
    {
        var told = new List<(int At, string Material)>();
        for (var i = 0; i < statements.Count; i++)
        {
            if (statements[i].Kind is FactKind.Ki67 or FactKind.Mitoses && statements[i].IsAffirmed && statements[i]["sample"] is null && Of(page, statements[i]) is { } material)
            {
                told.Add((i, material));
            }
        }

        foreach (var organ in told.GroupBy(t => statements[t.At]["specimen"] ?? "", StringComparer.Ordinal))
        {
            if (organ.Select(t => t.Material).Distinct(StringComparer.Ordinal).Count() < 2)
            {
                continue;
            }

            foreach (var (at, material) in organ)
            {
                statements[at] = statements[at].With("sample", organ.Key.Length > 0 ? $"{organ.Key} {material}" : material);
            }
        }
    }

    /// <summary>Told right behind the value, else at the head of its sentence or clause.</summary>
    private static string? Of(Page page, Statement statement)
    {
        var last = statement.Token;
        while (last < page.Tokens.Length && page.Tokens[last].End <= statement.Span.End)
        {
            last++;
        }

        if (IndexMaterials.Behind(page, last) is { } behind)
        {
            return behind;
        }

        var first = page.Narrative.Sentences[page.SentenceOf(statement.Token)].First;
        for (var i = statement.Token - 1; i >= first; i--)
        {
            if (page.IsSign(i, ';'))
            {
                first = i + 1;
                break;
            }
        }

        string? only = null;
        for (var i = first; i < statement.Token; i++)
        {
            if (IndexMaterials.In(page, i, i + 1) is { } here)
            {
                if (only is not null && only != here)
                {
                    return null;
                }

                only = here;
            }
        }

        return only;
    }
}
