using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Text;
using Nenuphar.Time;

namespace Nenuphar.Assembly.Details;

/// <summary>A list of results that ends in its day: "creatinine 85 µmol/L, platelets 120 G/L (14/10/2023)". The day is that of all of them, unless one analyte stands twice.</summary>
internal static class ResultLists
{
    /// <summary>Tokens between two results of a list, and between the last and the day.</summary>
    private const int Apart = 8, Behind = 4;

    /// <summary>Tokens of a line before the day that heads it, and sentences of that line behind the first.</summary>
    private const int Heading = 6, Sentences = 8;

    public static DateMention? DateBehind(OpenDocument document, Statement statement, ByToken others)
    {
        var page = document.Page;
        var sentence = page.Narrative.Sentences[page.SentenceOf(statement.Token)];
        if (statement.Kind != FactKind.Lab || document.Timeline.DatesIn(sentence.First, statement.Token).Count > 0)
        {
            return null;
        }

        var (end, seen) = (ResultDates.LastToken(page, statement), new HashSet<string>(StringComparer.Ordinal) { Analyte(statement) });
        foreach (var next in others.Between(statement.Token + 1, sentence.Last))
        {
            if (next.Kind != FactKind.Lab || !next.IsAffirmed || next["on"] is not null || !seen.Add(Analyte(next)) || next.Token - end > Apart || document.Timeline.DatesIn(end, next.Token).Count > 0 || !IsList(page, end, next.Token))
            {
                return null;
            }

            end = ResultDates.LastToken(page, next);
        }

        return seen.Count > 1 && document.Timeline.DatesIn(end, Math.Min(sentence.Last, end + Behind)) is [var only] && IsOfList(page, end, only, sentence.Last) ? only : null;
    }

    /// <summary>"Bio du 02/03 : Hb 11,8 g/dL. CgA 880 ng/mL (N &lt; 100).": the day that heads a line is that of the results in all its sentences, until one tells something else.</summary>
    public static DateMention? DateOfLine(OpenDocument document, Statement statement, ByToken others)
    {
        if (statement.Kind != FactKind.Lab)
        {
            return null;
        }

        var page = document.Page;
        var sentences = page.Narrative.Sentences;
        var own = page.SentenceOf(statement.Token);
        var head = own;
        while (head > 0 && !page.Tokens[sentences[head].First].Is(TokenMarks.LineBefore))
        {
            head--;
            if (own - head > Sentences || !HasResult(others, sentences[head]))
            {
                return null;
            }
        }

        var begin = sentences[head].First;
        var heads = head < own && document.Timeline.DatesIn(begin, statement.Token) is [var only] && only.First <= begin + Heading && page.IsSign(only.Last, ':') && !LetterDate.IsBirth(page, only.First);
        return heads && AreResults(others, begin, statement.Token) ? document.Timeline.DatesIn(begin, statement.Token)[0] : null;
    }

    private static bool HasResult(ByToken others, Sentence sentence) => !others.Between(sentence.First, sentence.Last).IsEmpty;

    private static bool AreResults(ByToken others, int first, int last)
    {
        foreach (var other in others.Between(first, last))
        {
            if (other.Kind != FactKind.Lab)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Only names of results, commas and what joins them: a full stop or a semicolon begins another list.</summary>
    private static bool IsList(Page page, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (page.IsSign(i, ';') || page.IsSign(i, '.') || page.HasWord(i, i + 1, ["puis", "then", "contre", "versus", "vs", "prevu", "planned", "before", "avant", "depuis", "since"]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>In brackets or behind "le", "on", with nothing behind it.</summary>
    private static bool IsOfList(Page page, int end, DateMention date, int last)
    {
        var bracket = page.IsSign(end, '(');
        for (var i = bracket ? end + 1 : end; i < date.First; i++)
        {
            if (!page.IsAnyWord(i, ["le", "on", "du", "of", "en", "in", "au", "date", "dated", "the"]) && !(page.IsSign(i, ',') && i == end))
            {
                return false;
            }
        }

        var behind = bracket && page.IsSign(date.Last, ')') ? date.Last + 1 : date.Last;
        return (bracket == behind > date.Last) && (behind >= last || page.IsSign(behind, '.') || page.IsSign(behind, ';') || page.Tokens[behind].Is(TokenMarks.LineBefore));
    }

    private static string Analyte(Statement statement) => statement.Value.IndexOf('=', StringComparison.Ordinal) is var at and >= 0 ? statement.Value[..at] : statement.Value;
}
