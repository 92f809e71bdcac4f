using Nenuphar.Cases;
using Nenuphar.Context;

namespace Nenuphar.Assembly.Details;

/// <summary>"Ki-67 8 %. In 2010, resection (Ki-67 2 %)": the tissue of an earlier year, told behind the index of today, is another specimen and no rival of it.</summary>
internal static class EarlierSamples
{
    public const string Name = "earlier";

    /// <summary>Words between the head of a sentence and the year that opens it.</summary>
    private const int Head = 2;

    private static readonly WordStarts Again = new("relect", "relu", "review", "second", "reread", "revis");

    public static void Mark(OpenDocument document, List<Statement> statements)
    {
        var page = document.Page;
        var indices = statements.Where(s => s.Kind == FactKind.Ki67 && s.IsAffirmed).ToList();
        if (indices.Count < 2 || page.HasWord(0, page.Tokens.Length, Again))
        {
            return;
        }

        for (var i = 0; i < statements.Count; i++)
        {
            var own = statements[i];
            if (own.Kind is FactKind.Ki67 or FactKind.Mitoses && own.IsAffirmed && own["sample"] is null && own["changed"] is null && own["on"] is null && Year(document, own) is { } year
                && indices.Where(k => k.Token < own.Token && k["specimen"] == own["specimen"] && page.SentenceOf(k.Token) != page.SentenceOf(own.Token)).ToList() is { Count: > 0 } before && before.TrueForAll(k => IsUndated(document, k)) && before.Exists(k => own.Kind != FactKind.Ki67 || k.Value != own.Value))
            {
                statements[i] = own.With("sample", own["specimen"] is { } organ ? $"{organ} {Name}" : Name).With("on", year.ToString());
            }
        }
    }

    public static bool Has(List<Statement> statements) => statements.Exists(s => s["sample"] is { } sample && sample.EndsWith(Name, StringComparison.Ordinal));

    private static bool IsUndated(OpenDocument document, Statement index) =>
        document.Page.Narrative.Sentences[document.Page.SentenceOf(index.Token)] is var sentence && document.Timeline.DatesIn(sentence.First, sentence.Last).Count == 0;

    /// <summary>The only date of its sentence, which opens with it, where the value stands behind an operation or a biopsy.</summary>
    private static PartialDate? Year(OpenDocument document, Statement statement)
    {
        var (page, sentence) = (document.Page, document.Page.Narrative.Sentences[document.Page.SentenceOf(statement.Token)]);
        return document.Timeline.DatesIn(sentence.First, sentence.Last) is [{ Inferred: false } day] && day.First - sentence.First <= Head && day.First < statement.Token && page.IsAnyWord(sentence.First, ["in", "en"])
            && page.HasWord(day.Last, statement.Token, ["resec", "reseq", "oper", "biops", "surg", "chirurg", "exeres", "excis", "tumeur", "tumor", "tumour", "diagnos", "ectom", "pancreatect", "colect", "hepatect"])
            ? day.Date : null;
    }
}
