using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;
using Nenuphar.Values;

namespace Nenuphar.Assembly.Persons;

/// <summary>Whether the patient stands before a number of years in such a way that it is an age: "homme marié, âgé de 54 ans", "Mrs Ash - 61 years".</summary>
internal static class PersonsBefore
{
    /// <summary>How far before the number the person may stand.</summary>
    private const int Window = 9;

    /// <summary>A name, a date of birth and their signs.</summary>
    private const int NameLine = 16;

    /// <summary>A surname alone is a patient's at the head of a document.</summary>
    private const int Header = 60;

    /// <summary>A title, a first name, a surname and their signs.</summary>
    private const int ShortName = 8;

    /// <summary>A line of its own among the first may open a note: "Female, 51."</summary>
    private const int NoteHead = 60;

    /// <summary>"un recul de 3 ans".</summary>
    private static readonly WordStarts Times = new("recul", "suivi", "duree", "delai", "periode", "histoire", "intervalle", "survie", "total");

    /// <summary>Tokens of a name of a person: title, initials, two or three names.</summary>
    private const int LongestFullName = 7;

    private static readonly WordStarts Salutations = new("mr", "mrs", "ms", "miss", "mister", "sir", "lady");
    private static readonly WordStarts Kin = new("mother", "father", "sister", "brother", "wife", "husband", "son", "daughter", "uncle", "aunt", "cousin", "grand", "diagnos", "report", "dr", "doctor", "prof");
    private static readonly WordStarts Seen = new("seen", "reviewed", "referred", "attended", "presented");

    /// <param name="span">Whether the words behind make the number a time: then only "de" and "of" tell an age.</param>
    public static bool Tell(Page page, int at, bool span)
    {
        if (at == 0)
        {
            return false;
        }

        if (page.IsWord(at - 1, "de") && (page.IsWord(at - 2, "age") || page.IsWord(at - 2, "agee") || page.IsWord(at - 2, "agees") || page.IsWord(at - 2, "ages")))
        {
            // "l'âge de 15 ans" is an earlier age; "âgé de 54 ans" is this one.
            return page.Text[page.Tokens[at - 2].End - 1] is 'é' or 'É' or 'e' or 'E' && !page.IsSign(at - 3, '\'');
        }

        if (page.IsWord(at - 1, "aged"))
        {
            return true;
        }

        if (page.IsWord(at - 1, "a"))
        {
            // "Elle a 45 ans"; "il y a 12 ans" and "ménopausée à 51 ans" are of another time.
            return !span && (page.IsWord(at - 2, "il") || page.IsWord(at - 2, "elle"));
        }

        if (page.IsWord(at - 1, "de") || page.IsWord(at - 1, "of"))
        {
            return !page.StartsAny(at - 2, Times) && Person(page, at, 5);
        }

        return !span && ((IsBare(page, at) && Person(page, at, 0)) || (page.Tokens[at].Length == 2 && IsPersonBefore(page, at)) || (IsInitial(page, at - 1) && Named(page, at)) || (page.CharAt(at - 1) is ',' or '(' && Person(page, at, 1)) || ((page.CharAt(at - 1) is ',' or '(' or '-' or '–' or '—' || IsColumn(page, at)) && Named(page, at)));
    }

    /// <summary>"Mme P. 49 ans": the stop of a name's first letter.</summary>
    private static bool IsInitial(Page page, int at) => at > 0 && page.IsSign(at, '.') && page.Tokens[at - 1].Length == 1 && page.Tokens[at - 1].Is(TokenMarks.Capital);

    /// <summary>"67 ans, femme": the person behind the number that opens a sentence.</summary>
    public static bool AreBehind(Page page, int at, int last)
    {
        if (page.Narrative.Sentences[page.SentenceOf(at)].First != at || !page.IsSign(last, ','))
        {
            return false;
        }

        return page.MentionsIn(page.SentenceOf(at)) is var mentions && Person(page, mentions, last + 1);
    }

    private static bool Person(Page page, ReadOnlySpan<Mention> mentions, int first)
    {
        foreach (var mention in mentions)
        {
            if (mention.First == first)
            {
                return page.Is(mention, Keyword.Woman) || page.Is(mention, Keyword.Man);
            }
        }

        return false;
    }

    /// <summary>"Woman, 36, with an ileal tumour", "Homme, 61." open a note: the number needs no unit.</summary>
    public static bool AreBefore(Page page, int at) => IsBarePerson(page, at) || (at >= 2 && page.Tokens[at].Length is 2 or 3 && !page.Tokens[at].Is(TokenMarks.LineBefore)
        && (((at < 8 || IsNoteHead(page, at)) && page.IsSign(at - 1, ',') && at + 1 < page.Tokens.Length && page.CharAt(at + 1) is ',' or '.' or ';'
            && page.MentionsIn(page.SentenceOf(at)) is [var person, ..] && person.Last == at - 1 && (page.Is(person, Keyword.Woman) || page.Is(person, Keyword.Man)))
            || AreNamedBefore(page, at)));

    /// <summary>"Woman 64.", "Résection d'un lobe du poumon, homme 47." at the head of a note: the number ends its sentence or its item.</summary>
    private static bool IsBarePerson(Page page, int at)
    {
        if (at is 0 or >= NoteHead || page.Tokens[at].Length != 2 || (at + 1 < page.Tokens.Length && !page.Tokens[at + 1].Is(TokenMarks.LineBefore) && !(page.Tokens[at + 1].Kind == TokenKind.Symbol && page.CharAt(at + 1) is ',' or '.' or ';')))
        {
            return false;
        }

        foreach (var mention in page.MentionsIn(page.SentenceOf(at)))
        {
            if (mention.Last == at)
            {
                return (page.Is(mention, Keyword.Woman) || page.Is(mention, Keyword.Man)) && (mention.First == 0 || page.Narrative.Sentences[page.SentenceOf(at)].First == mention.First || page.IsSign(mention.First - 1, ',') || page.IsSign(mention.First - 1, ':'));
            }
        }

        return false;
    }

    /// <summary>"Mr K., 63.", "Mme Roux (71)", "Mrs Ash, 58, was seen": behind a title and a name the number needs no unit.</summary>
    private static bool AreNamedBefore(Page page, int at)
    {
        var bracket = page.IsSign(at - 1, '(');
        if (!bracket && !page.IsSign(at - 1, ','))
        {
            return false;
        }

        if (at + 1 < page.Tokens.Length && !page.Tokens[at + 1].Is(TokenMarks.LineBefore) && !(bracket ? page.IsSign(at + 1, ')') : page.Tokens[at + 1].Kind == TokenKind.Symbol && page.CharAt(at + 1) is ',' or '.' or ';'))
        {
            return false;
        }

        for (var i = at - 2; i >= Math.Max(0, at - ShortName); i--)
        {
            if (Titles.IsM(page, i) || (page.Tokens[i].Is(TokenMarks.Capital) && IsTitleWord(page, i)))
            {
                return i < at - 2 && !Titles.OfAnother(page, i, page.IsSign(i + 1, '.') ? i + 2 : i + 1);
            }

            if (page.Tokens[i].Is(TokenMarks.LineBefore) || !(page.Tokens[i].Is(TokenMarks.Capital) || page.IsSign(i, '.') || page.IsSign(i, '-') || (page.Tokens[i].Kind == TokenKind.Word && page.Tokens[i].Length <= 3)))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsNoteHead(Page page, int at) => at < NoteHead && page.MentionsIn(page.SentenceOf(at)) is [var opening, ..] && page.Tokens[opening.First].Is(TokenMarks.LineBefore);

    /// <summary>"woman aged 37.", "a man of 61 with", "seen in clinic aged 70.", "She is 58.".</summary>
    public static bool AgedBefore(Page page, int at) =>
        at >= 2 && page.Tokens[at].Length == 2 && (at + 1 >= page.Tokens.Length || page.CharAt(at + 1) is ',' or '.' or ';' or ')' || page.IsAnyWord(at + 1, ["with", "who", "and"]))
        && (page.IsAnyWord(at - 1, ["aged", "of"]) ? IsPersonBefore(page, at - 1) || (page.IsWord(at - 1, "aged") && (IsNamedBefore(page, at - 1) || page.HasWord(page.Narrative.Sentences[page.SentenceOf(at)].First, at, Seen)))
            : page.IsWord(at - 1, "is") && page.IsAnyWord(at - 2, ["he", "she"]) && !(page.IsSign(at + 1, '.') && page.HasNumber(at + 2)));

    /// <summary>"Mrs Ellis, aged 71,", "Peter Holm, aged 58, was seen": a title or a name of two words opens the sentence, a comma parts them, and no kin is told.</summary>
    private static bool IsNamedBefore(Page page, int aged)
    {
        var first = page.Narrative.Sentences[page.SentenceOf(aged)].First;
        if (!page.IsSign(aged - 1, ',') || aged - 1 - first is < 1 or > LongestFullName || page.HasWord(first, aged, Kin))
        {
            return false;
        }

        for (var i = first; i < aged - 1; i++)
        {
            if (!(page.Tokens[i].Kind == TokenKind.Word && char.IsUpper(page.CharAt(i))) && !(page.CharAt(i) is '.' or '-' or '\'' or '’' && page.Tokens[i].Kind == TokenKind.Symbol))
            {
                return false;
            }
        }

        return page.IsAnyWord(first, Salutations) || aged - 1 - first > 1;
    }

    private static bool IsPersonBefore(Page page, int at)
    {
        foreach (var mention in page.MentionsIn(page.SentenceOf(at)))
        {
            if (mention.Last == at && (page.Is(mention, Keyword.Woman) || page.Is(mention, Keyword.Man)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Femme 45 ans" opens a note.</summary>
    private static bool IsBare(Page page, int at) => page.Narrative.Sentences[page.SentenceOf(at)].First == at - 1 && page.Tokens[at].Length == 2;

    /// <param name="near">How many tokens before the number "the patient" may stand; a woman or a man may be described at length.</param>
    private static bool Person(Page page, int at, int near)
    {
        foreach (var mention in page.MentionsIn(page.SentenceOf(at)))
        {
            if (mention.Last <= at && at - mention.Last < Window
                && (page.Is(mention, Keyword.Woman) || page.Is(mention, Keyword.Man) || page.Is(mention, Keyword.PatientWord) || (page.Is(mention, Keyword.ThisPatient) && at - mention.Last <= near)))
            {
                return !HasVerbBetween(page, mention.Last, at) && (!page.IsWord(at - 1, "of") || at - mention.Last < 3);
            }
        }

        return false;
    }

    /// <summary>A name on the same line before the number: behind a title, a date of birth, the word "patient" or, at the head of the document, in capitals.</summary>
    private static bool Named(Page page, int at)
    {
        var surname = false;
        for (var i = at - 1; i >= Math.Max(0, at - NameLine); i--)
        {
            var token = page.Tokens[i];
            if (IsDuration(page, i) || page.CharAt(i) == ';')
            {
                return false;
            }

            if (Titles.IsM(page, i) || (token.Is(TokenMarks.Capital) && IsTitleWord(page, i)))
            {
                return !Titles.OfAnother(page, i, page.IsSign(i + 1, '.') ? i + 2 : i + 1);
            }

            if (page.IsWord(i, "dob") || ((page.IsWord(i, "nee") || page.IsWord(i, "ne")) && (page.IsWord(i + 1, "le") || page.IsSign(i + 1, '('))))
            {
                return true;
            }

            surname |= token.Is(TokenMarks.Upper) && token.Length > 2 && token.Kind == TokenKind.Word;
            if (token.Is(TokenMarks.LineBefore))
            {
                return (surname && at < Header && token.Is(TokenMarks.Capital) && NamesOnly(page, i, at)) || (page.StartsAny(i, ["patient"]) && (page.IsSign(i + 1, ':') || surname));
            }
        }

        return false;
    }

    /// <summary>"ROUX Solange, 66 ans": the line is a name and nothing else.</summary>
    private static bool NamesOnly(Page page, int first, int at)
    {
        for (var i = first; i < at; i++)
        {
            if (page.Tokens[i].Kind == TokenKind.Number || (page.Tokens[i].Kind == TokenKind.Word && !page.Tokens[i].Is(TokenMarks.Capital)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsTitleWord(Page page, int at) =>
        page.IsWord(at, "mr") || page.IsWord(at, "mrs") || page.IsWord(at, "ms") || page.IsWord(at, "miss") || page.IsWord(at, "mme") || page.IsWord(at, "mlle") || page.IsWord(at, "monsieur") || page.IsWord(at, "madame");

    /// <summary>"VANDAMME   38 years": a column of its own.</summary>
    private static bool IsColumn(Page page, int at) =>
        page.Tokens[at].Begin - page.Tokens[at - 1].End >= 2 && page.Tokens[at - 1].Is(TokenMarks.Capital) && !page.Tokens[at].Is(TokenMarks.LineBefore);

    /// <summary>"patient suivi depuis 5 ans": a preposition of duration before the number.</summary>
    private static bool HasVerbBetween(Page page, int first, int at)
    {
        for (var i = first; i < at; i++)
        {
            if (IsDuration(page, i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDuration(Page page, int i) =>
        page.IsWord(i, "depuis") || page.IsWord(i, "pendant") || page.IsWord(i, "apres") || page.IsWord(i, "for") || page.IsWord(i, "since") || page.IsWord(i, "evolution") || page.IsWord(i, "antecedent");
}
