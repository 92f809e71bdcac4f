using Nenuphar.Cases;

namespace Nenuphar.Assembly.Details;

/// <summary>"cT2 N0 M0; pT3 N1 M0", "pT2 N0 M0 in 2018, M1a in 2021": where a text gives several categories, those that stand together share how they were found and when.</summary>
internal static class CategoryTimes
{
    /// <summary>Tokens between two categories of one group.</summary>
    private const int Apart = 4;

    public static void Attach(OpenDocument document, List<Statement> statements)
    {
        var told = Enumerable.Range(0, statements.Count).Where(i => statements[i] is { Kind: FactKind.Tnm, IsAffirmed: true }).OrderBy(i => statements[i].Token).ToList();
        if (told.Select(i => Letter(statements[i])).Distinct().Count() == told.Count)
        {
            return;
        }

        var (page, groups) = (document.Page, new List<List<int>>());
        foreach (var i in told)
        {
            if (groups.Count > 0 && groups[^1] is var last && statements[i].Token - statements[last[^1]].Token <= Apart && page.SentenceOf(statements[i].Token) == page.SentenceOf(statements[last[0]].Token)
                && !last.Exists(other => Letter(statements[other]) == Letter(statements[i])))
            {
                last.Add(i);
            }
            else
            {
                groups.Add([i]);
            }
        }

        for (var g = 0; g < groups.Count; g++)
        {
            var (way, on) = (Way(groups[g].Select(i => Prefix(statements[i]))), Day(document, statements, groups, g));
            foreach (var i in groups[g])
            {
                statements[i] = statements[i].With("type", way).With("on", on);
            }
        }
    }

    private static int At(Statement category) => category.Value.AsSpan().IndexOfAny('T', 'N', 'M');

    private static char Letter(Statement category) => At(category) is var at and >= 0 ? category.Value[at] : ' ';

    private static string Prefix(Statement category) => At(category) is var at and > 0 ? category.Value[..at] : "";

    /// <summary>Of all prefixes of the group: <c>ypT2 N1</c> is after treatment as a whole.</summary>
    private static string? Way(IEnumerable<string> prefixes) => string.Concat(prefixes) is var letters && letters.Contains('r') ? "recurrence"
        : letters.Contains('y') ? "after-treatment"
        : letters.Contains('p') ? "pathological"
        : letters.Contains('c') || letters.Contains('u') ? "clinical"
        : null;

    /// <summary>The date of its sentence, between the groups before and behind it.</summary>
    private static string? Day(OpenDocument document, List<Statement> statements, List<List<int>> groups, int at)
    {
        var (page, name) = (document.Page, statements[groups[at][0]].Token);
        var sentence = page.Narrative.Sentences[page.SentenceOf(name)];
        var first = at == 0 ? sentence.First : Math.Max(sentence.First, statements[groups[at - 1][^1]].Token + 1);
        var last = at + 1 == groups.Count ? sentence.Last : Math.Min(sentence.Last, statements[groups[at + 1][0]].Token);
        return DiagnosisDates.Day(document, first, name, last);
    }
}
