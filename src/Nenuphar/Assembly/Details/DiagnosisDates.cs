using Nenuphar.Cases;
using Nenuphar.Context;

namespace Nenuphar.Assembly.Details;

/// <summary>
/// "TNE G2 en 2016. En 2022, carcinome à petites cellules", "adénocarcinome en 2020, relu en 2021 : TNE": where a text gives several diagnoses, the date of each, and whether its words tell
/// that it replaced another.
/// </summary>
internal static class DiagnosisDates
{
    private const int YearBehind = 5;

    private static readonly WordStarts Changed = new("transform", "dediff", "revis", "review", "relect", "relu", "relue", "relues", "reclass", "redress", "treatment-related", "induite");

    public static void Attach(OpenDocument document, List<Statement> statements)
    {
        Carcinoma(document, statements);
        if (statements.Where(s => s.Kind == FactKind.Morphology && s.IsAffirmed).Select(s => s.Value).Distinct(StringComparer.Ordinal).Count() < 2)
        {
            DayOfDiagnosis.Attach(document, statements);
            return;
        }

        var page = document.Page;
        for (var i = 0; i < statements.Count; i++)
        {
            if (statements[i] is not { Kind: FactKind.Morphology, IsAffirmed: true } diagnosis)
            {
                continue;
            }

            var sentence = page.Narrative.Sentences[page.SentenceOf(diagnosis.Token)];
            statements[i] = diagnosis.With("on", Day(document, sentence.First, diagnosis.Token, sentence.Last)).With("changed", Clause(page, sentence.First, diagnosis.Token, sentence.Last) ? "yes" : null);
        }
    }

    /// <summary>"TNE G2 en 2014. En 2020, carcinome neuroendocrine peu différencié": the general name of the carcinoma is kept beside the tumour where its own sentence, with a date, says that it is poorly differentiated.</summary>
    private static void Carcinoma(OpenDocument document, List<Statement> statements)
    {
        var page = document.Page;
        var tumours = statements.Where(s => s is { Kind: FactKind.Morphology, IsAffirmed: true }).ToList();
        if (tumours.Count == 0 || !tumours.TrueForAll(s => s.Value is "8240/3" or "8249/3"))
        {
            return;
        }

        foreach (var poor in statements.Where(s => s is { Kind: FactKind.Differentiation, IsAffirmed: true, Value: "poor" } && s["component"] is null).ToList())
        {
            var sentence = page.Narrative.Sentences[page.SentenceOf(poor.Token)];
            foreach (var mention in page.MentionsIn(page.SentenceOf(poor.Token)))
            {
                if (page.As(mention, Terms.ConceptKind.Morphology) is { Value: "8246/3", Named: "" } && page.At(mention) == Circumstance.Affirmed && Day(document, sentence.First, mention.First, sentence.Last) is not null
                    && !tumours.Exists(s => page.SentenceOf(s.Token) == page.SentenceOf(mention.First)))
                {
                    statements.Add(new Statement(FactKind.Morphology, "8246/3", page.SpanOf(mention)) { Token = mention.First });
                    return;
                }
            }
        }
    }

    /// <summary>The date or the year before the name in its sentence, else the one behind it. A year may stand as no date: "biopsy 2020 diagnosed", "2018 prostate adenocarcinoma", "2023: biopsy".</summary>
    internal static string? Day(OpenDocument document, int first, int name, int last)
    {
        var page = document.Page;
        var end = name;
        while (end < last && !page.IsSign(end, ';'))
        {
            end++;
        }

        var before = document.Timeline.DatesIn(first, name).Where(d => !LetterDate.IsBirth(page, d.First)).ToList();
        var behind = document.Timeline.DatesIn(name, end).ToList();
        return before.Count > 0 ? before[^1].Date.ToString()
            : Year(page, first, name, last: true)
            ?? (behind.Count > 0 ? behind[0].Date.ToString() : Year(page, name, Math.Min(end, name + YearBehind), last: false))
            // "2023 :" may be read as a sentence of its own.
            ?? (first >= 2 && page.IsSign(first - 1, ':') && page.IsYear(first - 2) ? page.Words(first - 2).ToString() : null);
    }

    private static string? Year(Page page, int from, int to, bool last)
    {
        string? year = null;
        for (var i = from; i < to && (last || year is null); i++)
        {
            year = page.IsYear(i) ? page.Words(i).ToString() : year;
        }

        return year;
    }

    /// <summary>A word of change between the last semicolon or full stop and the name, or right behind it.</summary>
    private static bool Clause(Page page, int first, int name, int last)
    {
        for (var i = name - 1; i >= first && !page.IsSign(i, ';'); i--)
        {
            if (page.StartsAny(i, Changed))
            {
                return true;
            }
        }

        return page.HasWord(name, Math.Min(last, name + 8), ["treatment-related", "transform"]);
    }
}
