using Nenuphar.Text;

namespace Nenuphar.Context;

/// <summary>"no nodes, no metastases, resectable", "sans embole, appendicectomie le 10/01/2026": a comma before a word of another kind ends what is denied before it.</summary>
internal static class ListEnds
{
    /// <summary>Words from an operation to its day.</summary>
    private const int DayReach = 4;

    /// <summary>Words from a comma to the verb of the clause behind it.</summary>
    private const int ClauseReach = 12;

    /// <summary>Words from the noun of a history to the comma behind it.</summary>
    private const int HistoryReach = 7;

    private static readonly WordStarts Histories = new("antecedent", "history", "allergie", "allergies", "allergy", "habitude", "habits", "comorbid");
    private static readonly WordStarts Kinds = new("d", "personnel", "personal", "medica", "medical", "medicament", "drug", "connu", "known", "notable", "particulier", "patholog", "chirurg", "surgical", "interet", "interest", "of", "signific", "relev", "remarquab", "toxiq", "toxic", "past", "previous", "prior", "important", "specifiq", "majeur");
    private static readonly WordStarts Dying = new("died", "dies", "deced", "mourut");
    private static readonly WordStarts States = new("resectab", "resecab", "unresect", "irresec", "operab", "inoperab", "localis", "localiz", "asymptom");
    private static readonly WordStarts Operations = new("appendec", "appendic", "hemicolec", "colectom", "gastrectom", "pancreatectom", "lobectom", "hepatectom", "enucleat", "thyroidectom", "metastasectom", "polypectom", "mucosectom", "splenopancr", "duodenopancr");
    private static readonly WordStarts Days = new("on", "in", "le", "en", "du", "of", "performed", "faite", "realisee");
    private static readonly WordStarts Joining = new("or", "nor", "ou", "ni", "and", "et");

    /// <param name="at">The word behind the comma.</param>
    public static bool IsAt(string text, ReadOnlySpan<Token> tokens, int at, int last)
    {
        if (at >= last || (at + 1 < last && tokens[at + 1].Kind == TokenKind.Word && Joining.Begin(text, tokens[at + 1]) && tokens[at + 1].Length <= 3))
        {
            return false;
        }

        return States.Begin(text, tokens[at]) || TumourAnswers.Open(text, tokens, at, last) || (Operations.Begin(text, tokens[at]) && HasDay(text, tokens, at + 1, last));
    }

    /// <summary>"no pain, and died in May", "sans fièvre et est décédée": a joint and a verb begin what is told, and so does a clause behind a treatment that was not possible.</summary>
    public static bool EndsClause(string text, ReadOnlySpan<Token> tokens, int at, int last, bool treatments) => tokens[at].Initial switch
    {
        ',' => treatments && OpensClause(text, tokens, at + 1, last),
        'a' or 'e' => at + 1 < last && tokens[at].Span.Of(text) is "and" or "et" && ((IsVerb(tokens[at + 1].Span.Of(text)) && !(tokens[at].Initial == 'a' && tokens[at + 1].Length == 1)) || Dying.Begin(text, tokens[at + 1])),
        _ => false,
    };

    /// <summary>"As she was unfit for cisplatin, carboplatin was given": a verb of its own before the next joint; "unfit for surgery, PRRT or sunitinib" has none.</summary>
    private static bool OpensClause(string text, ReadOnlySpan<Token> tokens, int at, int last)
    {
        for (var i = at; i < Math.Min(last, at + ClauseReach); i++)
        {
            if (tokens[i].Kind == TokenKind.Word ? tokens[i].Length <= 3 && Joining.Begin(text, tokens[i]) : tokens[i].Initial is ',' or ';' or ':' or '.')
            {
                return false;
            }

            if (tokens[i].Kind == TokenKind.Word && IsVerb(tokens[i].Span.Of(text)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"sans antécédents notables, tabagisme actif", "no known allergies, hypertensive": what is denied ends with the noun, unless "or" or "nor" goes on.</summary>
    public static bool ClosesHistory(string text, ReadOnlySpan<Token> tokens, int first, int comma, int last)
    {
        var noun = comma - 1;
        while (noun > first && comma - noun <= HistoryReach && tokens[noun].Kind is TokenKind.Word or TokenKind.Symbol && !Histories.Begin(text, tokens[noun]))
        {
            if (!Kinds.Begin(text, tokens[noun]) && tokens[noun].Initial is not ('\'' or '\u2019'))
            {
                return false;
            }

            noun--;
        }

        if (noun <= first || !Histories.Begin(text, tokens[noun]))
        {
            return false;
        }

        for (var i = comma + 1; i < last && tokens[i].Initial is not (';' or '.' or ':'); i++)
        {
            if (tokens[i].Length <= 3 && tokens[i].Kind == TokenKind.Word && tokens[i].Span.Of(text) is "ou" or "or" or "ni" or "nor")
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsVerb(ReadOnlySpan<char> word) => word is "was" or "were" or "is" or "are" or "had" or "received" or "underwent" or "began" or "started"
        or "a" or "est" or "ont" or "sont" or "fut" or "furent" or "était" or "étaient" or "avait" or "reçoit" or "débute" or "reçut" or "bénéficie" or "subit";

    private static bool HasDay(string text, ReadOnlySpan<Token> tokens, int from, int last)
    {
        for (var i = from; i < Math.Min(last - 1, from + DayReach) && tokens[i].Kind == TokenKind.Word; i++)
        {
            if (tokens[i + 1].Kind == TokenKind.Number && Days.Begin(text, tokens[i]))
            {
                return true;
            }
        }

        return false;
    }
}
