using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Persons;

/// <summary>"M. Roux", "Mrs Ash": courtesy titles, and whether they name the patient or a colleague who operates, is written to or signs.</summary>
internal static class Titles
{
    /// <summary>How near the end of a letter a line that opens with a title is a signature.</summary>
    private const int Signature = 14;
    private const int ShortestLetter = 40;

    /// <summary>"Médecin traitant :", "Referring family doctor:".</summary>
    private const int OfficeReach = 4;

    private static readonly string[] Colleague =
    [
        "by", "under", "with", "to", "from", "cc", "dear", "par", "cher", "chere", "chers", "dr", "docteur", "doctor", "pr", "prof", "professeur", "professor",
    ];

    private static readonly WordStarts Office =
    new(
        "surgeon", "chirurgien", "consultant", "operateur", "operator", "assistant", "prescripteur", "demandeur", "medecin", "physician", "pathologist", "radiologist", "anaesthetist", "anesthesi", "referr", "correspondant", "destinataire");

    private static readonly WordStarts Profession = new("consultant", "surgeon", "chirurg", "registrar", "praticien", "oncologist", "specialist");
    private static readonly WordStarts Service = new("clinic", "team", "list", "service", "firm", "care");

    /// <summary>Before "M." stand a small word or one of these; behind a name it is an initial.</summary>
    private static readonly string[] Introducing = ["concerne", "objet", "patient", "cas", "pour", "re", "ref", "vu", "suivi"];

    private static readonly string[] NoName = ["le", "la", "les", "un", "une", "il", "elle", "on", "pas", "ce", "cette", "dr", "docteur", "pr", "professeur"];

    public static bool IsTitle(Page page, Mention mention) =>
        (page.IsWord(mention.First, "mr") || page.IsWord(mention.First, "mrs") || page.IsWord(mention.First, "ms") || page.IsWord(mention.First, "miss")
        || page.IsWord(mention.First, "mme") || page.IsWord(mention.First, "mlle") || page.IsWord(mention.First, "monsieur") || page.IsWord(mention.First, "madame"));

    /// <summary>The French "M." before a name: its second token is the point.</summary>
    public static bool IsM(Page page, int at)
    {
        var tokens = page.Tokens;
        if (!(at + 2 < tokens.Length && tokens[at].Length == 1 && page.CharAt(at) == 'M' && page.IsSign(at + 1, '.'))
            || tokens[at + 1].Is(TokenMarks.SpaceBefore) || !tokens[at + 2].Is(TokenMarks.Capital) || !tokens[at + 2].Is(TokenMarks.SpaceBefore) || !tokens[at].Is(TokenMarks.SpaceBefore)
            || !IsFrench(page, at + 2))
        {
            return false;
        }

        return !IsAny(page, at + 2, NoName)
            && (tokens[at].Is(TokenMarks.LineBefore) || tokens[at - 1].Kind != TokenKind.Word || IsAny(page, at - 1, Introducing) || (!tokens[at - 1].Is(TokenMarks.Capital) && tokens[at - 1].Length > 1));
    }

    /// <summary>A terse note may look mixed: then the surname in capitals tells.</summary>
    private static bool IsFrench(Page page, int name) =>
        page.Narrative.Language == Language.French || (page.Narrative.Language != Language.English && ((page.Tokens[name].Is(TokenMarks.Upper) && page.Tokens[name].Length > 2) || HasAge(page, name)));

    /// <summary>"M. Roux, 70 ans": the unit of the age tells the language of a note too short to show it.</summary>
    private static bool HasAge(Page page, int name)
    {
        for (var i = name + 1; i < Math.Min(name + 6, page.Tokens.Length - 1) && !page.Tokens[i].Is(TokenMarks.LineBefore); i++)
        {
            if (page.Tokens[i].Kind == TokenKind.Number)
            {
                return page.IsWord(i + 1, "ans");
            }
        }

        return false;
    }

    /// <summary>Whether the title belongs to somebody whom the letter names besides its patient.</summary>
    /// <param name="last">The token behind the title.</param>
    public static bool OfAnother(Page page, int first, int last)
    {
        var tokens = page.Tokens;
        if (!tokens[first].Is(TokenMarks.LineBefore) && (IsAny(page, first - 1, Colleague) || (page.IsSign(first - 1, ':') && page.HasWord(Math.Max(0, first - OfficeReach), first - 1, Office)) || page.StartsAny(first - 1, Office)))
        {
            return true;
        }

        return IsGreeting(page, last) || InBrackets(page, first, last) || IsOfProfession(page, last)
            || (tokens[first].Is(TokenMarks.LineBefore) && first > ShortestLetter && tokens.Length - first <= Signature && !HasNumber(page, last, tokens.Length));
    }

    /// <summary>"Monsieur et cher Confrère", "Madame le Docteur", "Madame, Monsieur,".</summary>
    private static bool IsGreeting(Page page, int last)
    {
        if (page.IsWord(last, "et") || page.IsWord(last, "le") || page.IsWord(last, "la") || page.IsWord(last, "and") || page.IsWord(last, "dr") || page.IsWord(last, "docteur") || page.IsWord(last, "professeur"))
        {
            return true;
        }

        return page.IsSign(last, ',') && (last + 1 >= page.Tokens.Length || page.Tokens[last + 1].Is(TokenMarks.LineBefore) || page.IsWord(last + 1, "monsieur") || page.IsWord(last + 1, "madame"));
    }

    /// <summary>"(Mr Hale)" behind an operation names who did it; with a number it is the patient's line.</summary>
    private static bool InBrackets(Page page, int first, int last)
    {
        if (!page.IsSign(first - 1, '('))
        {
            return false;
        }

        for (var i = last; i < Math.Min(last + 6, page.Tokens.Length); i++)
        {
            if (page.IsSign(i, ')'))
            {
                return true;
            }

            if (page.Tokens[i].Kind == TokenKind.Number)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"Mr Hale, consultant surgeon", "Miss Brook's clinic".</summary>
    private static bool IsOfProfession(Page page, int last)
    {
        for (var i = last; i < Math.Min(last + 7, page.Tokens.Length); i++)
        {
            if (page.StartsAny(i, Profession) || (page.StartsAny(i, Service) && page.IsWord(i - 1, "s")))
            {
                return true;
            }

            if (page.Tokens[i].Kind == TokenKind.Number || page.Tokens[i].Is(TokenMarks.ParagraphBefore) || (page.Tokens[i].Kind == TokenKind.Word && !page.Tokens[i].Is(TokenMarks.Capital) && page.Tokens[i].Length > 1))
            {
                return false;
            }
        }

        return false;
    }

    private static bool HasNumber(Page page, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (page.Tokens[i].Kind == TokenKind.Number)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAny(Page page, int at, string[] words)
    {
        foreach (var word in words)
        {
            if (page.IsWord(at, word))
            {
                return true;
            }
        }

        return false;
    }
}
