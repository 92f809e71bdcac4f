using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;

namespace Nenuphar.Assembly.Details;

/// <summary>"Date of diagnosis: 2025-11-10", "diagnostiquée en novembre 2025": the day of the one diagnosis of a text, if its words tell one day alone.</summary>
internal static class DayOfDiagnosis
{
    private static readonly string[] Between = ["in", "on", "en", "le", "du", "de", "date", "made", "pose", "posee", "porte", "au", "of", "the", "was", "a", "ete", "fait", "initial", "initiale"];

    public static void Attach(OpenDocument document, List<Statement> statements)
    {
        var at = statements.FindIndex(s => s is { Kind: FactKind.Morphology, IsAffirmed: true });
        if (at < 0 || statements[at]["on"] is not null || statements.FindLastIndex(s => s is { Kind: FactKind.Morphology, IsAffirmed: true }) != at)
        {
            return;
        }

        var page = document.Page;
        var days = document.Timeline.DatesIn(0, page.Tokens.Length).Where(date => !date.Inferred && IsDiagnosis(page, date.First, statements[at].Token)).Select(date => date.Date.ToString()).Distinct(StringComparer.Ordinal).ToList();
        if (days is [var day])
        {
            statements[at] = statements[at].With("on", day);
        }
    }

    /// <summary>Right behind the word; what else its sentence names (another disease, a relapse, metastases, a relative) may be what was diagnosed.</summary>
    private static bool IsDiagnosis(Page page, int date, int name)
    {
        var sentence = page.SentenceOf(date);
        var word = date - 1;
        while (word >= page.Narrative.Sentences[sentence].First && (page.IsSign(word, ':') || page.IsAnyWord(word, Between)))
        {
            word--;
        }

        return word >= 0 && page.StartsAny(word, ["diagnos"]) && page.At(word) == Circumstance.Affirmed
            && (page.SentenceOf(name) == sentence || !Others(page, sentence)) && !page.HasWord(page.Narrative.Sentences[sentence].First, date, ["metast", "recid", "recur", "relaps", "rechut", "progress"]);
    }

    private static bool Others(Page page, int sentence) =>
        page.KindsIn(sentence) is var kinds && (kinds.Has(ConceptKind.Morphology) || kinds.Has(ConceptKind.Condition) || kinds.Has(ConceptKind.Syndrome) || kinds.Has(ConceptKind.Metastasis) || kinds.Has(ConceptKind.Response) || page.KeywordsIn(sentence).Has(Keyword.Relative));
}
