using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;
using Nenuphar.Time;

namespace Nenuphar.Assembly.Treatments;

/// <summary>What the words around a date make of it for a treatment: its beginning, its end, the day of a cycle.</summary>
internal static class DateRoles
{
    public static readonly WordStarts Starting = new("commenc", "debut", "initi", "instaur", "recu", "recoi", "began", "begin", "begun", "demarr", "start", "receiv", "administ", "trait", "mis", "mise", "treat", "underw", "introdu", "entam", "subi", "benefici", "realis", "effectu", "perform", "opere", "operat", "given", "prescri", "resequ", "pratiqu", "mise", "suivi", "restart", "repris", "resum", "reintrodu", "added", "ajout", "inclus", "randomis", "enrol", "recruit", "entree", "entered", "switched");
    public static readonly WordStarts Ending = new("arret", "interromp", "interromp", "suspend", "suspen", "stopp", "discontinu", "termine", "terminat", "terminai", "terminan", "complet", "acheve", "fin", "ended", "finish");

    /// <summary>"greffe allogénique en novembre": a day so near behind an operation is the operation's.</summary>
    private const int BesideOperation = 4;

    /// <summary>"six semaines après la dernière cure": the date is of something later.</summary>
    private static readonly string[] After = ["apres", "after", "following", "depuis", "since"];

    private static readonly WordStarts Later = new("deuxieme", "troisieme", "quatrieme", "cinquieme", "sixieme", "second", "third", "fourth", "fifth", "last", "dernier");
    internal static readonly WordStarts Beginning = new("prescri", "debut", "commenc", "initi", "instaur", "demarr", "start", "began", "begun", "introdu", "entam");
    private static readonly WordStarts Elsewhere = new("sous", "under", "apres", "after", "avant", "before", "post", "since", "depuis", "despite", "malgre", "sans", "without");
    private static readonly WordStarts Unlike = new("progress", "scan", "ct", "irm", "mri", "tep", "pet", "tdm", "bilan", "recid", "relaps", "recur", "puis", "then", "suivi", "follow", "arret", "stop", "biops", "deces", "died", "prevu", "planned", "controle", "reevalu", "jusqu", "until", "fin", "end");

    private static readonly string[] Ordinals = ["e", "eme", "ieme", "o", "th", "nd", "rd"];

    /// <summary>"until", "jusqu'au" before the date.</summary>
    public static bool Closes(Page page, int at) =>
        page.HasWord(at - 3, at, ["dernier", "derniere"]) || CycleDates.IsLast(page, at) || page.IsWord(at - 1, "until") || page.IsWord(at - 1, "till") || page.Starts(at - 1, "jusqu") || page.Starts(at - 2, "jusqu") || page.Starts(at - 3, "jusqu")
        || (page.HasWord(at - 4, at, ["until", "till", "jusqu"]) && page.HasWord(at - 3, at, ["progress", "death", "deces"])) || (page.HasWord(at - 9, at, ["jusqu", "until"]) && page.HasWord(at - 5, at, ["progress", "deces", "death", "relaps", "recid"]));

    private static readonly string[] Passing = ["tempor", "provisoir", "momentan", "transitoir", "briefly"];

    /// <summary>A word of ending, but not "a complete response", nor "arrêt temporaire".</summary>
    public static bool EndsBetween(Page page, int first, int last)
    {
        for (var i = Math.Max(first, 0); i < last; i++)
        {
            if (page.StartsAny(i, Ending) && !page.StartsAny(i, ["final"]) && !page.StartsAny(i + 1, ["respons", "remiss"]) && !page.StartsAny(i - 1, ["repons", "remiss"]) && !page.HasWord(i - 2, i + 3, Passing))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"stable jusqu'en avril, lorsque des nodules sont apparus et l'imatinib est augmenté", "interrompu en mai et repris avec du dénosumab": the date is of what ran before.</summary>
    public static bool IsOfClauseBefore(Page page, DateMention date, int token) => date.Last <= token
        && ((Closes(page, date.First) && page.HasWord(date.Last, token, ["lorsqu", "quand", "when", "moment", "date", "consequence", "sorte", "donc"]))
            || (page.HasWord(date.First - 4, date.First, ["interromp", "interrup", "arret", "suspend", "suspens", "pause", "held", "stopped", "discontinued"]) && page.HasWord(date.Last, token, ["repris", "reprend", "resum", "restart", "puis", "then"])));

    /// <summary>"Il a terminé cinq mois de traitement en août 2015 avec neuf cycles de FOLFOX": the end stands before the date and the treatment.</summary>
    public static bool EndsBefore(Page page, int first, int at) =>
        page.HasWord(Math.Max(first, at - 7), at, ["termine", "acheve", "complete", "finish"]) && page.HasWord(Math.Max(first, at - 6), at, ["trait", "treat", "chimio", "chemo", "therap", "cycle", "cure"])
        && !page.HasWord(Math.Max(first, at - 9), at, ["apres", "after", "respons", "repons", "ayant", "having", "puis", "then"]) && !page.HasWord(Math.Max(first, at - 7), at, Beginning);

    /// <summary>"évalué en consultation le 17 février, indiquant le début du traitement": the day of the visit.</summary>
    public static bool IsVisit(Page page, DateMention date, int token) =>
        page.HasWord(date.First - 9, date.First, Visits) && (page.HasWord(date.Last, token, ["indiqu", "propos", "prevu", "recommand", "recommend"]) || page.HasWord(date.First - 9, date.First, ["urgenc", "emergency"]));

    /// <summary>"au bout de six perfusions de nivolumab, elle s'est présentée à l'hôpital le 10 mai": the day of the visit.</summary>
    public static bool IsVisitAfter(Page page, DateMention date, int token) =>
        date.First > token && page.HasSign(token, date.First, ',') && page.HasWord(date.First - 10, date.First, Coming) && !page.HasWord(date.First - 5, date.First, Beginning);

    private static readonly WordStarts Coming = new("presente", "presented", "consult", "admis", "admit", "hospitalis", "urgence", "emergency", "rendu");
    private static readonly WordStarts Visits = new("evalu", "consult", "visit", "adress", "refer", "urgenc", "emergency", "clinic");

    /// <summary>"en mai, un nodule précédemment traité par radiofréquence": the day is of what is seen now.</summary>
    public static bool IsTreatedBefore(Page page, int token) => page.HasWord(token - 5, token, ["precedem", "previously", "anterieur", "prealabl", "deja"]);

    /// <summary>"admise du 23 au 30 juin et le traitement est suspendu": the days of a stay.</summary>
    public static bool IsStay(Page page, int date) => page.HasWord(date - 6, date, ["admis", "hospitalis", "hospitaliz", "sejour", "stay"]);

    /// <summary>"Scanner (mars 2016) : remaniements postopératoires de la colectomie", "changes after lobectomy": the day is that of the image.</summary>
    public static bool IsSeenLater(Page page, int token) => page.HasWord(token - 5, token, ["remani", "modific", "cicatri", "sequell", "changes", "scar"]);

    /// <summary>"la quatrième prévue en avril 2026", "the third is due on": the day of a cycle that is still to come.</summary>
    public static bool IsOfDueCycle(Page page, int at, int first)
    {
        const int Reach = 4, Ordinal = 5;
        for (var i = at - 1; i >= Math.Max(first, at - Reach); i--)
        {
            if (page.StartsAny(i, Due))
            {
                return page.HasWord(Math.Max(first, i - Ordinal), i, Upcoming);
            }

            if (page.StartsAny(i, Starting) || page.Tokens[i].Kind == TokenKind.Symbol)
            {
                return false;
            }
        }

        return false;
    }

    private static readonly string[] Due = ["due", "prevu", "planned", "scheduled", "programm", "planifi", "expected", "attendu"];
    private static readonly string[] Upcoming = ["deuxieme", "troisieme", "quatrieme", "second", "third", "fourth", "next", "prochain", "suivant"];

    /// <summary>"depuis", "since", and "from", "à partir du", "dès" where the treatment stands shortly before.</summary>
    public static bool Since(Page page, int at, int token) =>
        page.IsWord(at - 1, "since") || page.IsWord(at - 1, "depuis") || page.IsWord(at - 1, "dps") || page.IsWord(at - 2, "depuis")
        || (token < at && at - token <= 12 && (page.IsWord(at - 1, "from") || page.IsWord(at - 1, "des") || page.HasWord(at - 3, at, ["partir"])));

    /// <summary>The number of the cycle that the date is of ("C1 le 19/09", "C2 (13/01/25)"), or 0; the treatment may stand between: "C1 carboplatin 23/12/24".</summary>
    public static int CycleOf(Page page, int first, int at)
    {
        for (var i = at - 1; i > Math.Max(first, at - 22); i--)
        {
            if (page.Tokens[i].Kind == TokenKind.Number && page.IsWord(i - 1, "c") && !page.Tokens[i].Is(TokenMarks.SpaceBefore) && page.Words(i).Length <= 2)
            {
                // Further off only the first one counts, with the drugs between; "stade C3" is no cycle.
                return DateNumbers.Digits(page.Words(i)) is > 0 and var number && (number == 1 || at - i <= 5) && !page.StartsAny(i - 2, ["stade", "stage", "child", "classe", "class"]) ? number : 0;
            }

            if (i >= at - 3 && page.StartsAny(i, ["cycle", "cure"]) && page.StartsAny(i - 1, ["first", "premi"]))
            {
                return 1;
            }

            if (page.IsClaimed(i) && i < at - 1)
            {
                return 0;
            }
        }

        return 0;
    }

    /// <summary>"atezolizumab added from C2 (13/01/25)": a later cycle of the others is the first of this one.</summary>
    public static bool IsAdded(Page page, int token, int at) => token < at && page.HasWord(token + 1, at, ["added", "ajout", "rajout", "associ", "partir", "from", "des"]);

    /// <summary>"21/06/2011 : sunitinib 50 mg" at the head of a line or of an item.</summary>
    public static bool Leads(Page page, DateMention date, int first, int token)
    {
        var head = date.First;
        while (head > first && page.Tokens[head - 1].Kind == TokenKind.Symbol && !page.Tokens[head].Is(TokenMarks.LineBefore))
        {
            head--;
        }

        return (head == first || page.Tokens[head].Is(TokenMarks.LineBefore)) && token >= date.Last && token - date.Last <= 8
            && (page.IsSign(date.Last, ':') || page.IsSign(date.Last, '-') || page.IsSign(date.Last, '\u2013') || page.IsSign(date.Last, '='))
            && !page.HasWord(date.Last, token, Elsewhere) && !page.HasWord(date.Last, token, Unlike);
    }

    /// <summary>"leuprorelin 11.25 mg 05/07/2024", "radiothérapie T9 : 30 Gy / 10 f, 06/2020": nothing but amounts between the treatment and its date.</summary>
    public static bool FollowsDirectly(Page page, DateMention date, Course course)
    {
        if (date.First <= course.Token || date.First - course.Token > 16 || page.HasWord(course.Token - 2, course.Token, Elsewhere) || page.IsWord(course.Token - 1, "de") || page.IsWord(course.Token - 1, "of"))
        {
            return false;
        }

        var gray = course.Form == TreatmentForm.Irradiation && page.HasWord(course.Token, date.First, ["gy", "gray"]);
        if (gray)
        {
            return !page.HasWord(course.Token, date.First, Unlike);
        }

        var own = page.MentionsIn(page.SentenceOf(course.Token));
        var behind = course.Token + 1;
        foreach (var mention in own)
        {
            behind = mention.First == course.Token ? mention.Last : behind;
        }

        var prose = false;
        for (var i = behind; i < date.First; i++)
        {
            prose |= page.IsSign(i, ';');
            if (page.Tokens[i].Kind == TokenKind.Word && !TreatmentAmounts.IsOne(page, i))
            {
                return false;
            }
        }

        return !prose && (date.Date.Day > 0 || DoseSteps.Leads(page, date.Last) || page.IsSign(date.First - 1, '(') || (TreatmentAmounts.Only(page, behind, date.First) && page.Narrative.Sentences[page.SentenceOf(course.Token)] is var sentence && OpensItem(page, course.Token, sentence.First) && ClosesItem(page, date.Last, sentence.Last)));
    }

    /// <summary>"PRRT en 2020." and "Lanréotide 2016, sunitinib 2018 : progression" are items of a list: the year is that of its beginning.</summary>
    private static bool OpensItem(Page page, int at, int first) =>
        at == first || page.Tokens[at].Is(TokenMarks.LineBefore) || (page.Tokens[at - 1].Kind == TokenKind.Symbol && page.CharAt(at - 1) is ',' or ';' or ':' or '-' or '\u2013' or '\u2022' or '|' or '+') || page.IsAnyWord(at - 1, ["puis", "then", "line", "ligne"]);

    private static bool ClosesItem(Page page, int at, int last) => at >= last || page.Tokens[at].Is(TokenMarks.LineBefore) || (page.Tokens[at].Kind == TokenKind.Symbol && page.CharAt(at) is ',' or ';' or ':' or '.' or '(' or '|') || page.IsAnyWord(at, ["puis", "then", "x"]) || TreatmentAmounts.IsVerdict(page, at);

    /// <summary>"En novembre, une progression est vue et l'abiratérone est prescrite": the verb of beginning stands behind the treatment.</summary>
    public static bool BeginsBehind(Page page, int token, int last) => page.HasWord(token + 1, Math.Min(token + 6, last), Beginning);

    /// <summary>"En octobre 2009, une récidive est vue et elle est traitée par radiochirurgie": behind the finding a verb of treating.</summary>
    public static bool TurnsTo(Page page, int from, int token)
    {
        for (var i = token - 1; i >= Math.Max(from, token - 8); i--)
        {
            if (page.StartsAny(i, ["progress", "recid", "recur", "relaps", "reponse", "response"]))
            {
                return false;
            }

            if (page.StartsAny(i, ["traiter", "traite", "treated", "treat", "debuter", "debute", "commenc", "initier", "started", "instaur", "entam", "recu", "received"]))
            {
                return page.HasWord(from, i, ["progress", "recid", "recur", "relaps"]);
            }
        }

        return false;
    }

    /// <summary>"schwannome du nerf sciatique (2009), hystérectomie", "hémangioblastomes depuis 2003, réséqués": the date is of what stands before it.</summary>
    public static bool IsOfOtherItem(Page page, DateMention date, int token) =>
        date.Last <= token
        && ((page.IsSign(date.First - 1, '(') && page.IsSign(date.Last, ')') && (page.IsSign(date.Last + 1, ',') || page.IsSign(date.Last + 1, ';')) && token - date.Last <= 8 && !page.HasWord(date.First - 3, date.First, ["initial", "moment", "time", "epoque", "puis", "then"]))
            || page.IsWord(date.First - 1, "depuis") || page.IsWord(date.First - 1, "since"));

    /// <summary>"Seen on 14 October 2022, two years after surgery", "vu le 3 mars, à distance de la résection": the time of something else is reckoned from the operation.</summary>
    public static bool IsReckonedFrom(Page page, DateMention date, int token)
    {
        if (date.First > token && !page.HasSign(token, date.First, ','))
        {
            // "after surgery in May 2014" tells the operation's own time, "after surgery, on 14 October" does not.
            return false;
        }

        for (var i = token - 1; i >= Math.Max(date.First > token ? 0 : date.Last, token - 4) && (page.Tokens[i].Kind != TokenKind.Symbol || page.IsSign(i, '-')); i--)
        {
            if (page.IsAnyWord(i, ["after", "apres", "since", "following", "distance", "before", "avant", "prior", "post", "postop"]) || (page.IsWord(i, "depuis") && i > date.Last))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"cholécystectomie 2004, tumorectomie": the date stands right behind another operation, and a comma behind it.</summary>
    public static bool IsOfOperationBefore(Page page, DateMention date, int token)
    {
        if (date.Last > token || !(page.IsSign(date.Last, ',') || page.IsSign(date.Last, ';')))
        {
            return false;
        }

        foreach (var mention in page.MentionsIn(page.SentenceOf(date.First)))
        {
            if (mention.Last <= date.First && date.First - mention.Last <= 1 && mention.First != token && page.Lexicon.Has(mention, ConceptKind.Procedure))
            {
                return mention.Last == date.First || page.IsAnyWord(mention.Last, ["en", "in"]) || page.IsSign(mention.Last, '(');
            }
        }

        return false;
    }

    /// <summary>"(début : 26/06/2013, fin : 24/07/2013), hormonothérapie par létrozole": the bracket that the date stands in is closed before the treatment.</summary>
    public static bool IsClosed(Page page, int date, int token)
    {
        var depth = 0;
        for (var i = date; i < token && depth >= 0; i++)
        {
            depth += page.IsSign(i, '(') ? 1 : page.IsSign(i, ')') ? -1 : 0;
        }

        return depth < 0 && (!page.IsSign(date, ')') || page.HasWord(date - 8, date, Ending));
    }

    /// <summary>"Après deux cycles d'induction par XELOX, une radiochimiothérapie du 12 au 23": what was given before is over.</summary>
    public static bool IsPassed(Page page, int token) => page.HasWord(token - 9, token, ["apres", "after"]) && page.HasWord(token - 8, token, ["cycle", "cure", "course"]);

    /// <summary>"scanner post-embolisation (16/6/2010)": the date is of what came after.</summary>
    public static bool IsPast(Page page, int token) => page.IsWord(token - 1, "post") || (page.IsWord(token - 2, "post") && page.IsSign(token - 1, '-'));

    /// <summary>"Octreotide and everolimus were started in 2018 and 2020, respectively": as many dates as treatments, in their order.</summary>
    public static bool Respective(Page page, ArraySegment<DateMention> dates, List<Course> named, int own, int first, int last)
    {
        if (named.Count < 2 || dates.Count != named.Count || !page.HasWord(first, last, ["respectiv"]))
        {
            return false;
        }

        if (page.HasWord(first, last, Starting))
        {
            named[own].Tell("start", dates[own].Date.ToString());
        }
        else if (page.HasWord(first, last, Ending))
        {
            named[own].Tell("end", dates[own].Date.ToString());
        }

        return true;
    }

    /// <summary>"excision ultérieure (en 08-2008)": the date in brackets is of the words right before them.</summary>
    public static bool IsBracketed(Page page, DateMention date, int token) =>
        date.First > token && date.First - token <= 5 && page.IsSign(date.Last, ')') && (page.IsSign(date.First - 1, '(') || page.IsSign(date.First - 2, '('));

    /// <summary>"docetaxel + capécitabine x 4, avec excision ultérieure (en 08-2008)": the bracket is of the operation, however many drugs stand before it.</summary>
    public static bool IsOfOperation(Page page, List<Course> named, int own, DateMention date)
    {
        for (var i = own + 1; i < named.Count && named[i].Token < date.First; i++)
        {
            if (named[i].Form is TreatmentForm.Operation or TreatmentForm.Surgery && (IsBracketed(page, date, named[i].Token) || (date.First > named[i].Token && date.First - named[i].Token <= BesideOperation)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"gastrectomy following neoadjuvant chemotherapy in January": the day of the operation.</summary>
    public static bool IsOfOperationAfter(Page page, List<Course> named, int own, DateMention date) =>
        own > 0 && date.First > named[own].Token && named[own - 1].Form is TreatmentForm.Operation or TreatmentForm.Surgery && page.HasWord(Math.Max(named[own - 1].Token, named[own].Token - 4), named[own].Token, ["after", "following", "apres"]);

    /// <summary>"le troisième cycle", "the last dose" near the date, but not "second-line".</summary>
    public static bool IsLaterCycle(Page page, DateMention date, int first, int last)
    {
        for (var i = Math.Max(first, date.First - 14); i < Math.Min(last, date.Last + 12); i++)
        {
            if (page.StartsAny(i, Later)
                && !page.HasWord(i + 1, i + 3, ["line", "ligne", "intention"]) && page.HasWord(i, i + 6, ["cycle", "cure", "dose", "course", "injection"]))
            {
                return true;
            }

            if (page.Tokens[i].Kind == TokenKind.Number && i < date.Last + 8 && IsLaterNumber(page, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"14e cycle", "the 19th course", "cycle 6 on": the number of one cycle, not how many there were.</summary>
    private static bool IsLaterNumber(Page page, int at) =>
        page.Tokens[at].Length <= 2 && DateNumbers.Digits(page.Words(at)) > 1
        && ((!page.Tokens[at + 1 < page.Tokens.Length ? at + 1 : at].Is(TokenMarks.SpaceBefore) && Array.Exists(Ordinals, word => page.IsWord(at + 1, word)) && page.StartsAny(at + 2, ["cycle", "cure", "dose", "course", "injection"]))
            || (page.IsWord(at - 1, "cycle") && page.Tokens[at].Is(TokenMarks.SpaceBefore)));

    /// <summary>"au bout de trois mois de traitement, en juin": a time into the treatment, no beginning.</summary>
    public static bool IsUnderway(Page page, int at, int first)
    {
        for (var i = Math.Max(first, at - 9); i < at - 1; i++)
        {
            if (page.IsAnyWord(i, ["apres", "after", "bout"]))
            {
                return page.HasWord(i + 1, Math.Min(i + 4, at), ["cycle", "cure"])
                    || (page.HasWord(i + 1, Math.Min(i + 4, at), ["mois", "semaine", "month", "week", "ans", "year"]) && page.HasWord(i + 3, Math.Min(i + 6, at), ["trait", "treat", "therap"]));
            }
        }

        return false;
    }

    /// <summary>"En mai 2019, au bout de 9 mois d'everolimus": the date is not that of its beginning.</summary>
    public static bool IsIntoCourse(Page page, int from, int token, int previous)
    {
        for (var i = token - 1; i >= Math.Max(Math.Max(from, previous), token - 12); i--)
        {
            if (page.IsAnyWord(i, ["apres", "after", "depuis", "since", "bout"]))
            {
                return page.HasWord(i + 1, token, ["mois", "ans", "annee", "semaine", "cycle", "cure", "jour", "month", "year", "week", "course", "day", "dose", "perfusion", "infusion"])
                    && page.HasWord(i + 2, token, ["de", "d", "of", "sous", "on", "under", "trait", "treat", "therap"]) && !page.HasWord(i, token, Beginning);
            }
        }

        return false;
    }

    /// <summary>"En juin 2014, le bicalutamide a été retiré": the verb of ending right behind the treatment.</summary>
    public static bool IsLeft(Page page, int token, int last)
    {
        for (var i = token + 1; i < Math.Min(token + 6, last); i++)
        {
            if (page.StartsAny(i, ["arrete", "interromp", "suspend", "stopped", "discontinued", "retire", "withdrawn", "remplace", "replaced"]))
            {
                return page.HasWord(token + 1, i, ["ete", "was", "were", "been", "est", "fut"]) && !page.HasWord(i - 2, i + 3, Passing) && !page.HasWord(i + 1, Math.Min(i + 7, last), ["repris", "resum", "restart"]);
            }
        }

        return false;
    }

    /// <summary>"fin du traitement par évérolimus en mai", "end of octreotide": the end is named before the drug.</summary>
    public static bool EndOf(Page page, int token)
    {
        for (var i = token - 5; i < token; i++)
        {
            if ((page.IsWord(i, "fin") || page.IsWord(i, "end") || page.IsWord(i, "arret")) && !page.HasWord(i - 4, i, After) && (page.IsWord(i + 1, "de") || page.IsWord(i + 1, "du") || page.IsWord(i + 1, "d") || page.IsWord(i + 1, "of")))
            {
                return true;
            }
        }

        return false;
    }
}
