using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;
using Nenuphar.Values;

namespace Nenuphar.Assembly.Persons;

/// <summary>Whether a text tells of several patients one after the other: no list of one patient can say which fact is whose.</summary>
internal static class SeveralPatients
{
    /// <summary>How far behind its number a case tells its person: "Case 3 A man of 47 years".</summary>
    private const int PersonReach = 30;

    /// <summary>How far behind the verb the count of patients stands: "nous rapportons ici les deux premiers cas".</summary>
    private const int CountReach = 4;

    /// <summary>How far behind the count its noun stands: "three consecutive adult patients".</summary>
    private const int NounReach = 4;

    /// <summary>How many words may open a text before it counts its patients.</summary>
    private const int Beginning = 12;

    private static readonly WordStarts Units = new("case", "cas", "observation", "patient");
    private static readonly WordStarts Plurals = new("cases", "cas", "observations", "patients", "patientes", "malades");
    private static readonly WordStarts FirstOf = new("first", "premier", "premiere", "1st", "1er", "1ere");
    private static readonly WordStarts SecondOf = new("second", "seconde", "deuxieme", "2nd", "2eme", "autre", "other");
    private static readonly WordStarts Authors = new("we", "nous");
    private static readonly WordStarts Telling = new("report", "present", "describ", "rapport", "decriv");
    private static readonly KeywordSet Persons = KeywordSet.Of(Keyword.Woman, Keyword.Man, Keyword.PatientWord, Keyword.YearsOld);

    /// <summary>The words that tell it; null if the text may be about one patient.</summary>
    public static Span? Of(Page page)
    {
        var (first, second) = (-1, -1);
        for (var at = page.Next(0, page.Tokens.Length, Units); at >= 0; at = page.Next(at + 1, page.Tokens.Length, Units))
        {
            if ((page.At(at) & (Circumstance.Literature | Circumstance.Family)) != 0)
            {
                continue;
            }

            if (CountedPatients(page, at) is { } counted)
            {
                return counted;
            }

            var (number, last) = NumberOf(page, at);
            if (number is not (1 or 2) || !TellsPerson(page, at, last))
            {
                continue;
            }

            (first, second) = number == 1 ? (first < 0 ? at : first, second) : (first, second < 0 ? at : second);
            if (first >= 0 && second > first && Kind(page, first) == Kind(page, second))
            {
                return page.Narrative.SpanOf(page.IsAnyWord(second - 1, SecondOf) ? second - 1 : second, last);
            }
        }

        return null;
    }

    /// <summary>"Case 2", "Observation n° 2", "patient two", "our second patient": which of the cases, and the token behind; 0 if none.</summary>
    private static (int Number, int Last) NumberOf(Page page, int at)
    {
        if (IsWholeUnit(page, at) && at + 1 < page.Tokens.Length)
        {
            var i = page.IsAnyWord(at + 1, ["n", "no", "number", "numero"]) ? at + 2 : at + 1;
            i = page.IsSign(i, '°') || page.IsSign(i, '#') || page.IsSign(i, 'º') ? i + 1 : i;
            if (i < page.Tokens.Length && !page.Tokens[i].Is(TokenMarks.LineBefore) && Count(page, i) is { } number && Opens(page, at))
            {
                return (number, i + 1);
            }
        }

        var ordinal = page.IsAnyWord(at - 1, FirstOf) || page.IsAnyWord(at - 2, FirstOf) ? 1 : page.IsAnyWord(at - 1, SecondOf) || page.IsAnyWord(at - 2, SecondOf) ? 2 : 0;
        return ordinal > 0 && IsWholeUnit(page, at) && at - page.Narrative.Sentences[page.SentenceOf(at)].First <= 3 ? (ordinal, at + 1) : (0, at);
    }

    /// <summary>A number of cases opens its sentence or stands behind "in": "In case 1, ...".</summary>
    private static bool Opens(Page page, int at) =>
        page.Narrative.Sentences[page.SentenceOf(at)].First == at || page.Tokens[at].Is(TokenMarks.Capital) || page.IsAnyWord(at - 1, ["in", "dans", "chez", "and", "et"]);

    private static int? Count(Page page, int at) => page.Words(at) switch
    {
        "1" or "I" => 1,
        "2" or "II" => 2,
        _ => page.IsAnyWord(at, ["one", "un"]) ? 1 : page.IsAnyWord(at, ["two", "deux"]) ? 2 : null,
    };

    private static bool IsWholeUnit(Page page, int at) => page.IsAnyWord(at, ["case", "cas", "observation", "patient", "patiente"]);

    /// <summary>"cas" and "case", "patient" and "patiente" number one series.</summary>
    private static char Kind(Page page, int at) => page.Tokens[at].Initial;

    /// <summary>A person, or an age, is told soon behind: the number is no label of a block or a table.</summary>
    private static bool TellsPerson(Page page, int at, int last)
    {
        for (var i = last; i < Math.Min(at + PersonReach, page.Tokens.Length - 1); i++)
        {
            if (page.Tokens[i].Kind == TokenKind.Number && page.IsAnyWord(i + 1, ["ans", "years", "year"]))
            {
                return true;
            }
        }

        foreach (var mention in page.MentionsOf(Persons))
        {
            if (mention.First >= at + PersonReach)
            {
                return false;
            }

            if (mention.First >= last)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"We report two cases of ...", "Nous rapportons trois observations", and at the very beginning "Three patients, two men and one woman, were seen".</summary>
    private static Span? CountedPatients(Page page, int at)
    {
        if (!page.IsAnyWord(at, Plurals))
        {
            return null;
        }

        var sentence = page.Narrative.Sentences[page.SentenceOf(at)].First;
        for (var i = at - 1; i >= Math.Max(sentence, at - NounReach); i--)
        {
            if (Several(page, i) is not > 1)
            {
                continue;
            }

            for (var verb = i - 1; verb >= Math.Max(sentence, i - CountReach); verb--)
            {
                if (page.StartsAny(verb, Telling))
                {
                    return page.HasWord(Math.Max(sentence, verb - CountReach), verb, Authors) ? page.Narrative.SpanOf(i, at + 1) : null;
                }

                if (page.IsAnyWord(verb, Plurals) || page.IsAnyWord(verb, ["case", "cas", "patient", "patiente"]))
                {
                    break;
                }
            }

            return i == sentence && i < Beginning && page.IsAnyWord(at, ["patients", "patientes"]) ? page.Narrative.SpanOf(i, at + 1) : null;
        }

        return null;
    }

    private static int? Several(Page page, int at) =>
        page.Tokens[at].Kind == TokenKind.Number && page.Tokens[at].Length <= 2 ? (int)Number.Of(page.Words(at)) : SpelledNumber.Of(page, at);
}
