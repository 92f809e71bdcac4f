using Nenuphar.Cases;
using Nenuphar.Context;

namespace Nenuphar.Assembly.Details;

/// <summary>"Tumeur distincte de la queue : TNE, Ki-67 4 %", "a separate ileal NET, Ki-67 4 %": a second tumour of the organ has indices of its own, and those are no rivals of the first one's.</summary>
internal static class SeparateTumours
{
    private static readonly WordStarts Apart = new("separ", "distinct", "second", "seconde", "deuxieme", "autre", "another", "other", "troisieme", "third", "additional", "supplementaire");
    private static readonly WordStarts Nouns = new("tumeur", "tumor", "tumour", "nodul", "lesion", "foyer", "focus", "net", "tne", "carcinoid", "primar", "primit");

    public static void Mark(Page page, List<Statement> statements)
    {
        var number = 1;
        for (var s = 0; s < page.Narrative.Sentences.Length; s++)
        {
            var sentence = page.Narrative.Sentences[s];
            if (Named(page, sentence) is not (>= 0 and var told))
            {
                continue;
            }

            var own = Enumerable.Range(0, statements.Count).Where(i => IsIndex(statements[i]) && statements[i].Token > told && statements[i].Token < sentence.Last && !page.HasSign(told, statements[i].Token, ';')).ToList();
            if (own.Count == 0 || own.Select(i => statements[i]["specimen"]).Distinct(StringComparer.Ordinal).ToList() is not [{ } organ] || !statements.Exists(k => IsIndex(k) && k.Token < told && k["specimen"] == organ))
            {
                continue;
            }

            number++;
            own.ForEach(i => statements[i] = statements[i].With("sample", $"{organ} {number}"));
        }
    }

    private static bool IsIndex(Statement statement) => statement.Kind is FactKind.Ki67 or FactKind.Mitoses && statement.IsAffirmed;

    /// <summary>A word that sets apart with a tumour's name right beside it, neither denied nor of a spread; -1 if there is none.</summary>
    private static int Named(Page page, Text.Sentence sentence)
    {
        for (var i = page.Next(sentence.First, sentence.Last, Apart); i >= 0; i = page.Next(i + 1, sentence.Last, Apart))
        {
            if ((page.HasWord(i + 1, Math.Min(sentence.Last, i + 4), Nouns) || page.HasWord(Math.Max(sentence.First, i - 2), i, Nouns)) && (page.At(i) & (Circumstance.Negated | Circumstance.Possible | Circumstance.Family | Circumstance.Literature)) == 0
                && !page.HasWord(Math.Max(sentence.First, i - 3), Math.Min(sentence.Last, i + 5), ["metasta", "from", "sample", "specimen", "biops"]))
            {
                return i;
            }
        }

        return -1;
    }
}
