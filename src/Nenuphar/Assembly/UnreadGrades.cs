using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;
using Nenuphar.Values;

namespace Nenuphar.Assembly;

/// <summary>Grades and stages that no classification of the tumour has: "G7", "grade 8", "stade VII".</summary>
internal static class UnreadGrades
{
    /// <summary>The highest grade of a toxicity or of another tumour, and the highest stage of another disease.</summary>
    private const int Highest = 5;

    private static readonly WordStarts OtherScales = new("gleason", "isup", "fuhrman", "gliom", "gliobl", "astrocyt", "oligodend", "mening", "reisberg", "tanner", "edmondson", "hoehn", "dement", "murmur", "souffle");
    private static readonly string[] Numerals = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];

    public static void Note(Page page, List<Note> notes)
    {
        foreach (var mention in page.MentionsOf(KeywordSet.Of(Keyword.Grade, Keyword.Stage)))
        {
            FromWord(page, mention, page.Is(mention, Keyword.Grade), notes);
        }

        var tokens = page.Tokens;
        for (var i = 1; i + 1 < tokens.Length; i++)
        {
            if (tokens[i].Initial == 'g' && tokens[i].Length == 1 && page.Words(i) is "G" && !page.IsClaimed(i) && tokens[i + 1].Kind == TokenKind.Number && !tokens[i + 1].Is(TokenMarks.SpaceBefore) && tokens[i + 1].Length == 1
                && Number.Of(page.Words(i + 1)) > 3 && !(i + 2 < tokens.Length && tokens[i + 2].Kind == TokenKind.Word && (!tokens[i + 2].Is(TokenMarks.SpaceBefore) || page.IsWord(i + 2, "p"))) && BesideTumour(page, i))
            {
                Add(page, i, i + 2, grade: true, notes);
            }
        }
    }

    private static void FromWord(Page page, Mention mention, bool grade, List<Note> notes)
    {
        var at = mention.Last;
        while (at < page.Tokens.Length && at < mention.Last + 2 && (page.IsSign(at, ':') || page.IsSign(at, '(') || page.IsWord(at, "g") || page.IsWord(at, "who") || page.IsWord(at, "oms")))
        {
            at++;
        }

        if (at >= page.Tokens.Length || page.IsClaimed(at) || (page.At(mention) & (Circumstance.Literature | Circumstance.Family)) != 0)
        {
            return;
        }

        var words = page.Words(at);
        var number = page.Tokens[at].Kind == TokenKind.Number && words.Length <= 2 && words.IndexOfAnyExceptInRange('0', '9') < 0 ? (int)Number.Of(words) : Array.IndexOf(Numerals, words.ToString());
        var range = page.Narrative.Sentences[page.SentenceOf(mention.First)];
        if (number > Highest ? !page.HasWord(range.First, range.Last, OtherScales) && !Followed(page, at + 1) : number > 3 && grade && BesideTumour(page, mention.First) && !page.HasWord(range.First, range.Last, OtherScales) && !HasEvent(page, mention))
        {
            Add(page, mention.First, at + 1, grade, notes);
        }
    }

    /// <summary>"stade 12/05", "grade 10 %", "stage 7.5": part of something longer.</summary>
    private static bool Followed(Page page, int at) => page.IsSign(at, '/') || page.IsSign(at, '%') || page.IsSign(at, '-');

    /// <summary>A tumour is named within three words, and no toxicity in the sentence.</summary>
    private static bool BesideTumour(Page page, int token)
    {
        foreach (var mention in page.MentionsIn(page.SentenceOf(token)))
        {
            if (page.Lexicon.Has(mention, ConceptKind.Morphology) && Math.Max(token - mention.Last, mention.First - token) <= 3)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasEvent(Page page, Mention grade)
    {
        foreach (var mention in page.MentionsIn(page.SentenceOf(grade.First)))
        {
            if (page.Lexicon.Has(mention, ConceptKind.Toxicity) || page.Lexicon.Has(mention, ConceptKind.Symptom))
            {
                return true;
            }
        }

        return false;
    }

    private static void Add(Page page, int first, int last, bool grade, List<Note> notes) =>
        notes.Add(grade ? new Note("grade-unread", page.Narrative.SpanOf(first, last), "the tumour has no such grade: it is not read.") { French = "la tumeur n’a pas ce grade : ce n’est pas lu." } : new Note("stage-unread", page.Narrative.SpanOf(first, last), "there is no such stage: it is not read.") { French = "ce stade n’existe pas : ce n’est pas lu." });
}
