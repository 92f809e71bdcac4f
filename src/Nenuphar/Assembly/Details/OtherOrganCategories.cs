using Nenuphar.Cases;
using Nenuphar.Context;

namespace Nenuphar.Assembly.Details;

/// <summary>"Cystectomie pour carcinome urothélial : ypT0 N0" beside a small cell carcinoma of the prostate: categories behind another organ that was removed are of its tumour.</summary>
internal static class OtherOrganCategories
{
    private static readonly (WordStarts Words, string Organ, string Code)[] Organs =
    [
        (new("cystectom", "cystoprostatectom", "urotheli", "vessie", "vesical", "bladder"), "bladder", "C67"),
        (new("mastectom"), "breast", "C50"),
        (new("prostatectom"), "prostate", "C61"),
    ];

    public static readonly string[] Keys = [.. Organs.Select(o => o.Organ)];

    /// <param name="told">The organs of the tumours that the text tells apart.</param>
    public static void Mark(Page page, List<Statement> statements, params IEnumerable<string> told)
    {
        if (statements.Find(s => s is { Kind: FactKind.Primary, IsAffirmed: true } && s.Value != "C80.9") is not { } origin)
        {
            return;
        }

        for (var i = 0; i < statements.Count; i++)
        {
            if (statements[i] is { Kind: FactKind.Tnm, IsAffirmed: true } category && Of(page, category, origin.Value) is { } organ && !told.Contains(organ, StringComparer.Ordinal))
            {
                statements[i] = category.With("tumour", organ);
            }
        }
    }

    /// <summary>The organ named last before the category in its sentence, if no neuroendocrine tumour and not the origin stands between.</summary>
    private static string? Of(Page page, Statement category, string origin)
    {
        var sentence = page.Narrative.Sentences[page.SentenceOf(category.Token)];
        foreach (var (words, organ, code) in Organs)
        {
            if (!origin.StartsWith(code, StringComparison.Ordinal) && LastOf(page, sentence.First, category.Token, words) is >= 0 and var at && !IsGall(page, at) && !NamesOrigin(page, at, category.Token, origin))
            {
                return organ;
            }
        }

        return null;
    }

    private static int LastOf(Page page, int first, int last, WordStarts words)
    {
        var found = -1;
        for (var i = page.Next(first, last, words); i >= 0; i = page.Next(i + 1, last, words))
        {
            found = i;
        }

        return found;
    }

    private static bool IsGall(Page page, int at) => page.IsWord(at - 1, "gall") || (page.IsSign(at - 1, '-') && page.IsWord(at - 2, "gall"));

    private static bool NamesOrigin(Page page, int first, int last, string origin)
    {
        foreach (var mention in page.MentionsIn(page.SentenceOf(last)))
        {
            if (mention.First > first && mention.First < last && ((page.As(mention, Terms.ConceptKind.Morphology) is { } name && Making.Generality.IsNeuroendocrine(name.Value)) || Places.OrganOf(page, mention)?.Code.StartsWith(origin[..3], StringComparison.Ordinal) == true))
            {
                return true;
            }
        }

        return false;
    }
}
