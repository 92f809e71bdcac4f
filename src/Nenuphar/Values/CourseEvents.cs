using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Values;

/// <summary>
/// What came with the course and not with the tumour: complications that are told as such, events of an operation and of the days behind it, what a drug for something else did
/// ("vertiges qui cèdent à l'arrêt des opioïdes"), what an earlier illness left.
/// </summary>
internal static class CourseEvents
{
    private const int Reach = 16, Link = 8, OperationReach = 20, CauseReach = 8, EndReach = 12;

    private static readonly WordStarts Complications = new("complication");
    private static readonly WordStarts Operative = new("postoper", "peroper", "intraoper", "operatoires", "perioper");
    private static readonly WordStarts Before = new("periode", "period", "cours", "evolution", "suites", "suite", "phase", "en", "the", "immediate", "immediat");
    private static readonly WordStarts Operation = new("operation", "surger", "procedure", "interven", "chirurg", "anesthes", "anaesthes");
    private static readonly WordStarts Later = new("recid", "recur", "relap", "rechut", "progress", "metast", "persist", "month", "mois", "year", "annee", "ans", "dispar", "resol", "disapp", "amelior", "improv", "reliev", "soulag", "longer", "continu");
    private static readonly WordStarts Blame = new("secondair", "secondary", "due", "dues", "dus", "suite", "lie", "lies", "liee", "liees", "related", "attribu");
    private static readonly WordStarts Causes = new("opioid", "opiac", "morphin", "fentanyl", "antibio", "alimentation", "nutrition", "gastrostom", "interven", "chirurg", "surg", "operation", "corticoi", "steroid", "anesth", "anaesth", "clostrid", "metformin", "difficile", "sonde", "catheter", "stent", "drain", "drainag", "prothes", "prosthes", "biops", "ponction", "punctur", "transfus", "sondag", "feeding", "intubat", "extubat", "tracheot", "tracheost", "ventilat");
    private static readonly WordStarts Ending = new("amelior", "dispar", "resol", "cede", "ced", "regress", "improv", "subsid", "disapp");
    private static readonly WordStarts Stop = new("suspension", "arret", "retrait", "discontinu", "withdraw", "stopp", "cessation", "sevrage");
    private static readonly WordStarts Despite = new("malgre", "despite", "pas", "not");
    private static readonly WordStarts Left = new("residuel", "residual", "sequel");
    private static readonly string[] Persons = ["il", "elle", "he", "she", "patient", "patiente", "mais", "but", "puis", "then", "sans", "without"];

    public static bool Are(Page page, Mention mention)
    {
        var sentence = page.Narrative.Sentences[page.SentenceOf(mention.First)];
        return IsComplication(page, mention, sentence.First) || IsOfOperation(page, mention, sentence) || IsDuring(page, mention, sentence.Last);
    }

    private static readonly WordStarts Gestures = new("technique", "procedure", "interven", "operation", "surger", "geste");

    /// <summary>"un saignement abondant pendant la technique", "bleeding during the procedure".</summary>
    private static bool IsDuring(Page page, Mention mention, int last)
    {
        for (var i = mention.Last; i < Math.Min(last, mention.Last + 4); i++)
        {
            if (page.IsAnyWord(i, ["pendant", "during", "durant"]))
            {
                return page.HasWord(i + 1, Math.Min(last, i + 4), Gestures);
            }
        }

        return false;
    }

    /// <summary>A disease that is told as a complication; what an operation or a drug may bring, also in the days behind it.</summary>
    public static bool AreDiseases(Page page, Mention mention, Concept concept)
    {
        var sentence = page.Narrative.Sentences[page.SentenceOf(mention.First)];
        return IsComplication(page, mention, sentence.First) || (concept.Has("alsotoxicity") && IsOfOperation(page, mention, sentence));
    }

    private static readonly WordStarts Treating = new("immunoth", "chimioth", "chemoth", "radioth", "nivolumab", "pembrolizumab", "ipilimumab", "trait", "treat");

    /// <summary>"vitiligo secondaire à une immunothérapie": what a treatment did, also in a history.</summary>
    public static bool AreOfTreatment(Page page, Mention mention)
    {
        for (var i = mention.Last; i < mention.Last + 3; i++)
        {
            if (page.IsAnyWord(i, Blame) || page.StartsAny(i, ["secondair", "secondary", "induit", "induced"]))
            {
                return page.HasWord(i + 1, i + 4, Treating);
            }
        }

        return false;
    }

    /// <summary>What is no complaint of the tumour, although it may be a disease of the patient.</summary>
    public static bool AreOfOther(Page page, Mention mention)
    {
        var sentence = page.Narrative.Sentences[page.SentenceOf(mention.First)];
        return page.HasWord(mention.First - 2, mention.Last + 3, Left) || IsCaused(page, mention, sentence.Last) || EndsWithDrug(page, mention, sentence.Last);
    }

    /// <summary>"Les complications comprenaient une embolie", "no other complication such as ascites", "avec d'autres complications (pneumonie, hémorragie)".</summary>
    private static bool IsComplication(Page page, Mention mention, int first)
    {
        var noun = page.Next(Math.Max(first, mention.First - Reach), mention.First, Complications);
        if (noun < 0)
        {
            return false;
        }

        for (var i = noun + 1; i < Math.Min(mention.First, noun + Link) && page.CharAt(i) != ';'; i++)
        {
            if (IsLink(page, i))
            {
                return !HasPerson(page, noun + 1, mention.First);
            }
        }

        // "aucune complication n'a suivi, telle qu'un abcès"
        var such = page.Next(noun + 1, mention.First, Such);
        return such >= 0 && !HasPerson(page, such, mention.First);
    }

    private static readonly WordStarts Such = new("telle", "telles", "such");

    private static bool IsLink(Page page, int at) =>
        page.CharAt(at) is '(' or ':' || page.IsAnyWord(at, ["ete", "etait", "etaient", "fut", "furent", "est", "sont", "was", "were", "is", "telle", "telles", "such", "comme", "like", "type", "dont", "notamment", "namely"]) || page.StartsAny(at, ["compren", "compri", "inclu", "consist"]);

    private static bool HasPerson(Page page, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (page.CharAt(i) is ';' or ')' || page.IsAnyWord(i, Persons))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"période postopératoire marquée par un saignement", "postoperatively she developed a fever", "during the operation bradycardia was noticed".</summary>
    private static bool IsOfOperation(Page page, Mention mention, Sentence sentence)
    {
        var from = Math.Max(sentence.First, mention.First - OperationReach);
        var at = page.Next(from, mention.First, Operative);
        if (at < 0)
        {
            at = page.Next(from, mention.First, Operation);
            if (at < 0 || !(page.HasWord(at - 2, at, ["during"]) || (page.HasWord(at - 5, at, ["cours", "pendant", "lors"]) && !page.HasWord(at - 5, at, ["suivi", "hospital"]))))
            {
                return false;
            }
        }
        else if (page.Starts(at, "operatoires") && !page.HasWord(at - 1, at, Before))
        {
            return false;
        }

        return !page.HasSign(at, mention.First, ';') && !page.HasWord(sentence.First, sentence.Last, Later);
    }

    /// <summary>"diarrhée secondaire à la nutrition entérale", "constipation due to opioids".</summary>
    private static bool IsCaused(Page page, Mention mention, int last)
    {
        for (var i = mention.Last; i < Math.Min(last, mention.Last + CauseReach) && page.CharAt(i) is not (';' or '(' or ':'); i++)
        {
            if (page.IsAnyWord(i, Blame) || page.StartsAny(i, ["secondair", "secondary", "attribu"]) || (page.IsWord(i, "du") && page.IsAnyWord(i + 1, ["a", "au", "aux"])))
            {
                return page.HasWord(i + 1, Math.Min(last, i + 6), Causes);
            }
        }

        return false;
    }

    /// <summary>"une confusion qui s'améliore avec la suspension des opioïdes".</summary>
    private static bool EndsWithDrug(Page page, Mention mention, int last)
    {
        var end = page.Next(mention.Last, Math.Min(last, mention.Last + EndReach), Ending);
        return end >= 0 && page.HasWord(end, Math.Min(last, end + 6), Stop) && !page.HasSign(mention.Last, end, ';') && !page.HasWord(mention.Last, Math.Min(last, end + 6), Despite);
    }
}
