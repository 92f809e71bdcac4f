using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;

namespace Nenuphar.Assembly.Details;

/// <summary>At which date an age is told, so that 63 years in 2021 and 66 in 2024 are one age: that of its sentence, else of the letter, else the one told last.</summary>
internal static class AgeDates
{
    private static readonly KindSet Dated = KindSet.Of(ConceptKind.Morphology, ConceptKind.Site, ConceptKind.Procedure);

    private static readonly string[] Another = ["menarche", "menses", "regles", "puberte", "moins", "under", "below", "younger", "older"];

    public static void Attach(OpenDocument document, List<Statement> statements)
    {
        PartialDate? letter = null;
        for (var i = 0; i < statements.Count; i++)
        {
            if (statements[i].Kind != FactKind.Age)
            {
                continue;
            }

            var age = statements[i];
            statements[i] = IsOfAnotherTime(document.Page, age) ? age.With("at", "another-time")
                : age.With("on", (InSentence(document, age.Token) ?? (letter ??= LetterDate.Of(document)) ?? Before(document, age.Token))?.ToString());
        }
    }

    /// <summary>"at the age of 37", "38 ans au moment de la découverte", "patients under 45 years": not the age at presentation.</summary>
    private static bool IsOfAnotherTime(Page page, Statement age)
    {
        var at = age.Token;
        var sentence = page.Narrative.Sentences[page.SentenceOf(at)];
        var first = Math.Max(sentence.First, at - 4);
        return (page.IsWord(at - 1, "of") && page.IsWord(at - 2, "age")) || (page.IsSign(at - 3, '\'') && page.IsWord(at - 2, "age") && page.IsWord(at - 1, "de"))
            || IsOfTumour(page, at) || page.IsWord(at - 1, "since") || (page.IsWord(at - 1, "age") && page.HasWord(at - 3, at, ["since", "depuis", "from"]))
            || page.HasWord(first, at, Another) || IsAtDiagnosis(page, at + 2, Math.Min(sentence.Last, at + 5));
    }

    /// <summary>"carcinoid of the appendix (age 22)": the age in brackets behind a tumour, an organ or an operation is that of then.</summary>
    private static bool IsOfTumour(Page page, int at)
    {
        var open = page.IsAnyWord(at - 1, ["age", "aged", "a"]) ? at - 2 : at - 1;
        foreach (var mention in page.IsSign(open, '(') ? page.MentionsIn(page.SentenceOf(at)) : [])
        {
            if (mention.Last == open)
            {
                return page.Lexicon.HasAny(mention, Dated);
            }
        }

        return false;
    }

    /// <summary>"au moment du diagnostic", "at onset"; but not "66 ans, diagnostiqué en 2015".</summary>
    private static bool IsAtDiagnosis(Page page, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (page.HasWord(i, i + 1, ["moment"]) || ((page.IsWord(i, "at") || page.IsWord(i, "au")) && page.HasWord(i + 1, i + 3, ["diagnos", "debut", "onset", "time"])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"En 2010, à 54 ans": no date of birth, and none of another thing between commas far away.</summary>
    public static PartialDate? InSentence(OpenDocument document, int token)
    {
        var (page, sentence) = (document.Page, document.Page.Narrative.Sentences[document.Page.SentenceOf(token)]);
        foreach (var date in document.Timeline.DatesIn(Math.Max(sentence.First, token - 8), Math.Min(sentence.Last, token + 10)))
        {
            if (!LetterDate.IsBirth(page, date.First) && (page.IsWord(date.First - 1, "en") || page.IsWord(date.First - 1, "in")))
            {
                return date.Date;
            }
        }

        return null;
    }

    private static PartialDate? Before(OpenDocument document, int token)
    {
        var dates = document.Timeline.DatesIn(0, token);
        for (var d = dates.Count - 1; d >= 0; d--)
        {
            if (!LetterDate.IsBirth(document.Page, dates[d].First))
            {
                return dates[d].Date;
            }
        }

        return null;
    }
}
