using Nenuphar.Context;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Treatments;

/// <summary>
/// "Question : deuxième ligne : A, B ou C ?", "To discuss: A vs B?", "A or B?": treatments that are asked about. What the question tells as running or given before
/// ("place du B après A ?") is not asked.
/// </summary>
internal static class Questions
{
    /// <summary>Words between the head of a question and its colon.</summary>
    private const int HeadReach = 9;

    /// <summary>Words around a treatment that tell that it is or was given.</summary>
    private const int Before = 4, Behind = 5;

    private static readonly WordStarts Heads = new("question", "questions", "discussion", "avis", "demande", "opinion", "query", "discuss", "discuter", "motif", "objet", "quid", "next", "suite", "advice", "option", "options", "proposition", "interrogation", "reste", "aim");
    /// <summary>These open a question without a colon: "Place du A après B ?", "Should we offer A?".</summary>
    private static readonly WordStarts Openings = new("place", "quelle", "quel", "quid", "faut", "peut", "interet", "indication", "role", "what", "which", "should", "whether", "opportunite", "pertinence");
    private static readonly WordStarts Running = new("sous", "under", "on", "apres", "after", "despite", "malgre", "arret", "arreter", "stop", "stopping", "poursuite", "poursuivre", "continuer", "continue", "continuing", "maintien", "maintenir", "since", "depuis", "progression", "echec", "failure", "hors", "off");
    private static readonly WordStarts Told = new("depuis", "since", "debute", "debutee", "debutes", "commence", "commencee", "recu", "recue", "started", "begun", "received", "given", "poursuivi", "poursuivie", "continued", "ongoing", "jusqu", "until", "arrete", "arretee", "stopped");

    /// <summary>What stands between the members of a question, and names none of them.</summary>
    private static readonly WordStarts Between = new(
        "ou", "or", "vs", "versus", "et", "and", "puis", "then", "par", "with", "by", "l", "d", "de", "du", "des", "une", "un", "la", "le", "les", "a", "an", "the", "en", "as", "in", "chimiotherapie", "chemotherapy", "traitement", "treatment", "ligne", "line", "next", "first",
        "second", "third", "premiere", "deuxieme", "seconde", "troisieme", "nouvelle", "nouveau", "new", "further", "reprise", "retreatment", "rechallenge", "plutot", "rather", "soit", "either", "encore");

    public static void Mark(Page page, Sentence sentence, List<Course> courses)
    {
        var begin = sentence.First;
        for (var i = sentence.First; i < sentence.Last; i++)
        {
            if (page.IsSign(i, '?'))
            {
                Ask(page, begin, i, courses);
                begin = i + 1;
            }
            else if (page.IsSign(i, ';'))
            {
                begin = i + 1;
            }
        }
    }

    private static void Ask(Page page, int begin, int end, List<Course> courses)
    {
        if (Colon(page, begin, end) is >= 0 and var colon)
        {
            foreach (var course in courses)
            {
                if (course.Token > colon && course.Token < end && !IsGiven(page, course, colon + 1, end))
                {
                    course.Ask();
                }
            }

            return;
        }

        List(page, begin, end, courses);
    }

    /// <summary>The colon behind the head of a question, the word that opens one without a colon, or -1.</summary>
    private static int Colon(Page page, int begin, int end)
    {
        for (var i = begin; i < end; i++)
        {
            if (page.IsSign(i, ':'))
            {
                for (var head = Math.Max(begin, i - HeadReach); head < i; head++)
                {
                    if (page.IsAnyWord(head, Heads) && (head == begin || page.Tokens[head].Is(TokenMarks.Capital) || page.Tokens[head].Is(TokenMarks.LineBefore) || page.IsAnyWord(head - 1, ["to", "a", "for", "what"])))
                    {
                        return i;
                    }
                }
            }
        }

        for (var i = begin; i < Math.Min(begin + 2, end); i++)
        {
            if (page.IsAnyWord(i, Openings))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsGiven(Page page, Course course, int first, int last)
    {
        var behind = course.Behind(page);
        for (var i = course.Token - 1; i >= Math.Max(first, course.Token - Before) && page.Tokens[i].Kind == TokenKind.Word && !page.IsAnyWord(i, ["ou", "or", "vs"]); i--)
        {
            if (page.IsAnyWord(i, Running))
            {
                return true;
            }
        }

        for (var i = behind; i < Math.Min(last, behind + Behind) && !page.IsSign(i, ',') && !page.IsAnyWord(i, ["ou", "or", "vs"]); i++)
        {
            if (page.IsAnyWord(i, Told))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"..., A, B ou C ?": back from the sign as far as nothing but treatments and what joins them stands there. Two of them at least: one alone may have been named before.</summary>
    private static void List(Page page, int begin, int end, List<Course> courses)
    {
        var asked = new List<Course>();
        for (var i = end - 1; i >= begin; i--)
        {
            if (courses.FindLast(c => c.Token <= i && c.Behind(page) > i) is { } course)
            {
                asked.Add(course);
                i = course.Token;
            }
            else if (page.Tokens[i].Kind == TokenKind.Word ? !page.IsAnyWord(i, Between) : page.Tokens[i].Kind != TokenKind.Symbol || page.CharAt(i) is '.' or ':' or ')' or '(' or ';')
            {
                break;
            }
        }

        if (asked.Count > 1)
        {
            asked.ForEach(c => c.Ask());
        }
    }
}
