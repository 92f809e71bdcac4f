using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Text;
using Nenuphar.Time;

namespace Nenuphar.Assembly.Details;

/// <summary>The day of an examination or a result where its sentence or its heading gives it: "TDM du 05/03/2021", "CgA 2,450 in July", "Biologie du 10/02 : ...".</summary>
internal static class ResultDates
{
    private const int Behind = 6;
    private const int Ahead = 7;
    private const int Opening = 10;

    /// <summary>Days after a letter in which a day without its year may be an appointment.</summary>
    private const int Planning = 100;

    private static readonly string[] Joining = ["du", "de", "le", "en", "of", "on", "in", "from", "date", "dated", "fait", "realise", "realisee", "faite", "done", "performed", "at"];

    public static void Attach(OpenDocument document, List<Statement> statements)
    {
        if (document.Timeline.Dates.Count == 0)
        {
            return;
        }

        var letter = LetterDate.Of(document);
        var others = ByToken.Of(statements, FactKind.Treatment, FactKind.Imaging, FactKind.Lab, FactKind.Ki67, FactKind.Response);
        for (var (i, count) = (0, statements.Count); i < count; i++)
        {
            var statement = statements[i];
            if (statement.Kind is FactKind.Imaging or FactKind.Lab && statement.IsAffirmed && statement["on"] is null)
            {
                var near = Near(document, statement, others);
                var told = near ?? Opened(document, statement, others) ?? ResultLists.DateBehind(document, statement, others) ?? ResultLists.DateOfLine(document, statement, others) ?? Headed(document, statement);
                statements[i] = statement.With("on", told is { } date ? Settled(date, letter)?.ToString() : null);
                for (var next = statement.Kind == FactKind.Imaging && near is { } first && first.First > statement.Token ? Joined(document, first) : null; next is { } again; next = Joined(document, again))
                {
                    statements.Add(statement.With("on", Settled(again, letter)?.ToString()));
                }
            }
        }
    }

    /// <summary>"CT in October 2025 and April 2026", "scanner d'octobre 2025 et d'avril 2026": done twice.</summary>
    private static DateMention? Joined(OpenDocument document, DateMention first)
    {
        var page = document.Page;
        if (!page.IsAnyWord(first.Last, ["and", "et"]) && !page.IsSign(first.Last, ','))
        {
            return null;
        }

        foreach (var next in document.Timeline.DatesIn(first.Last + 1, first.Last + 4))
        {
            for (var i = first.Last + 1; i < next.First; i++)
            {
                if (!page.IsAnyWord(i, ["d", "de", "du", "le", "en", "in", "on", "of", "and", "et"]) && !page.IsSign(i, '\''))
                {
                    return null;
                }
            }

            return next;
        }

        return null;
    }

    /// <summary>Right behind the words, or right before them at the head of a part: no other result or treatment stands between.</summary>
    private static DateMention? Near(OpenDocument document, Statement statement, ByToken others)
    {
        var page = document.Page;
        var sentence = page.Narrative.Sentences[page.SentenceOf(statement.Token)];
        var last = LastToken(page, statement);
        foreach (var date in document.Timeline.DatesIn(last, Math.Min(sentence.Last, last + Behind)))
        {
            if (others.Between(statement.Token + 1, date.First).IsEmpty && IsJoined(page, statement, last, date.First))
            {
                return date;
            }
        }

        if (statement.Kind == FactKind.Lab)
        {
            return null;
        }

        DateMention? before = null;
        foreach (var date in document.Timeline.DatesIn(Math.Max(sentence.First, statement.Token - Ahead), statement.Token))
        {
            before = date;
        }

        return before is { } near && (page.IsSign(near.Last, ',') || page.IsSign(near.Last, ':') || near.Last >= statement.Token - 2) && others.Between(Math.Max(sentence.First, near.First - Ahead), statement.Token).IsEmpty && !LetterDate.IsBirth(page, near.First) ? near : null;
    }

    /// <summary>"TDM TAP du", "FDG PET (", "CT 30 August": no verb stands between; a value may.</summary>
    private static bool IsJoined(Page page, Statement statement, int last, int date)
    {
        var joined = date == last;
        for (var i = last; i < date; i++)
        {
            if (page.Tokens[i].Kind == TokenKind.Number || page.IsSign(i, ',') || page.IsSign(i, ';') || page.IsSign(i, '.') || page.IsSign(i, ')') || page.HasWord(i, i + 1, ["prevu", "planned", "next", "puis", "then", "vs", "contre", "compar", "depuis", "since", "avant", "before", "until"]))
            {
                return false;
            }

            joined |= page.HasWord(i, i + 1, Joining) || page.IsSign(i, '(') || page.IsSign(i, ':');
        }

        return joined || (statement.Kind == FactKind.Imaging && date - last <= 2);
    }

    /// <summary>"Bio du 02/03 : Hb ..., créat ...", "On 4 May, CT showed ... and MRI ...": the date that opens the sentence holds until another date or a treatment.</summary>
    private static DateMention? Opened(OpenDocument document, Statement statement, ByToken others)
    {
        var page = document.Page;
        var sentence = page.Narrative.Sentences[page.SentenceOf(statement.Token)];
        DateMention? only = null;
        foreach (var date in document.Timeline.DatesIn(sentence.First, statement.Token))
        {
            if (only is not null || date.First > sentence.First + Opening || LetterDate.IsBirth(page, date.First))
            {
                return null;
            }

            only = date;
        }

        if (only is not { } told)
        {
            return null;
        }

        foreach (var other in others.Between(sentence.First, statement.Token))
        {
            if (other.Kind is FactKind.Treatment or FactKind.Response || (other.Kind == FactKind.Imaging && (statement.Kind == FactKind.Lab || other.Token < told.First)))
            {
                return null;
            }
        }

        return IsRightBehind(page, sentence, told, statement) || page.IsSign(told.Last, ':') || page.IsSign(told.Last, ',') || (page.IsSign(told.Last, ')') && page.IsSign(told.Last + 1, ':')) ? told : null;
    }

    /// <summary>"In 2022 her 5-HIAA was 300": the date opens the sentence, and no sign or verb stands before the result.</summary>
    private static bool IsRightBehind(Page page, Sentence sentence, DateMention date, Statement statement)
    {
        if (statement.Kind != FactKind.Lab || date.First > sentence.First + 1 || statement.Token - date.Last > 2)
        {
            return false;
        }

        for (var i = date.Last; i < statement.Token; i++)
        {
            if (page.Tokens[i].Kind != TokenKind.Word)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"Investigations (Jan 2024)" as a heading.</summary>
    private static DateMention? Headed(OpenDocument document, Statement statement)
    {
        var page = document.Page;
        var section = page.Narrative.Sections[page.Narrative.Sentences[page.SentenceOf(statement.Token)].Section];
        if (section.Role is not (SectionRole.Laboratory or SectionRole.Imaging))
        {
            return null;
        }

        var line = section.First + 1;
        while (line < section.Last && !page.Tokens[line].Is(TokenMarks.LineBefore))
        {
            line++;
        }

        for (var i = line + 1; i <= statement.Token; i++)
        {
            if (page.Tokens[i].Is(TokenMarks.ParagraphBefore))
            {
                return null;
            }
        }

        var dates = document.Timeline.DatesIn(section.First, line).ToList();
        return dates is [var only] && only.Last >= line - 1 && line <= statement.Token ? only : null;
    }

    /// <summary>A day without its year is the last such day before the letter; nothing that was done lies after it.</summary>
    private static PartialDate? Settled(DateMention told, PartialDate? letter)
    {
        if (letter is not { } written || (told.Inferred && written.Month == 0))
        {
            return told.Inferred ? null : told.Date;
        }

        var date = told.Date;
        if (told.Inferred)
        {
            date = date with { Year = written.Year };
            if (date.Earliest > written.Latest && date.Earliest.DayNumber - written.Latest.DayNumber > Planning)
            {
                date = date with { Year = written.Year - 1 };
            }
        }

        return date.IsPossible && date.Earliest <= written.Latest ? date : null;
    }

    internal static int LastToken(Page page, Statement statement)
    {
        var last = statement.Token + 1;
        while (last < page.Tokens.Length && page.Tokens[last].Begin < statement.Span.End)
        {
            last++;
        }

        return last;
    }
}
