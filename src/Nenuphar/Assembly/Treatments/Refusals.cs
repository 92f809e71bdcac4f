using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Treatments;

/// <summary>
/// Treatments that the same sentence says were not accepted or not carried out: "une chimiothérapie est proposée, mais la patiente refuse", "was offered carboplatin
/// but declined", "évérolimus (refusé)", "liver resection was discussed in March 2020 but not performed".
/// </summary>
internal static class Refusals
{
    /// <summary>How far from the offer, and how far behind its name without one, the refusal stands.</summary>
    private const int Reach = 20;
    private const int Behind = 10;

    /// <summary>How far behind the refusal its own object stands: "lanréotide, refus de chirurgie".</summary>
    private const int Object = 5;

    /// <summary>How far behind its class a drug is named.</summary>
    private const int Joint = 4;

    private static readonly WordStarts Refusing = new("refus", "declin", "recus", "annul", "cancel", "aborted", "rejet", "reject");
    private static readonly WordStarts Excluding = new("rejetant", "rejecting", "ecartant", "excluant", "refusant", "declining", "ecarte");
    private static readonly WordStarts Options = new("option", "alternativ");
    private static readonly WordStarts Talking = new("discut", "discuss", "expliq", "explain", "offer", "present", "review", "envisag", "consider");
    private static readonly WordStarts Done = new("underw", "undergo", "recu", "receiv", "elect", "chose", "choisi", "opte", "opted", "perform", "realis", "pratiqu", "effectu", "accept", "benefici", "subi", "start", "debut");
    private static readonly WordStarts Accepting = new("accept");
    private static readonly WordStarts Asking = new("demande", "requested", "sollicit");
    private static readonly WordStarts Never = new("not", "non", "never", "jamais", "pas");
    private static readonly WordStarts Doing = new("realis", "effectu", "perform", "done", "given", "faite", "carried", "start", "debut", "entrepris", "undertaken", "donne", "administ", "initi", "instaur", "commenc", "begun", "decid", "retenu", "retain", "indiqu", "indicat", "propos", "possib", "feasib", "envisag", "accept");
    private static readonly WordStarts Offering = new("propos", "offer", "recomm", "sugg", "conseil", "advis", "discut", "discuss", "envisag", "consider", "prevu", "planned", "schedul", "programm", "approb", "approv", "autoris", "authoris", "authoriz");

    private static readonly WordStarts Telling = Refusing.And(Never);

    /// <summary>What may stand between a treatment and its refusal: helping verbs, the one who refuses, commas and dates.</summary>
    private static readonly HashSet<string> Between = new(StringComparer.Ordinal)
    {
        "n", "was", "were", "has", "had", "have", "been", "is", "are", "be", "a", "ete", "est", "etait", "sont", "furent", "fut", "ont", "avait", "but", "mais", "and", "et", "then", "puis", "though", "however", "finalement", "finally", "initially",
        "patient", "patiente", "the", "le", "la", "l", "il", "elle", "he", "she", "who", "qui", "que", "which", "by", "par", "on", "in", "en", "au", "du", "for", "pour", "at", "rcp", "mdt", "board", "staff", "insurance", "family", "famille", "him", "her", "lui", "to", "premiere", "ligne", "intention", "first", "line", "ait", "soit", "ayant", "having",
    };

    public static void Mark(Page page, Sentence sentence, List<Course> courses)
    {
        Share(page, courses);
        Listed(page, sentence, courses);
        Asked(page, sentence, courses);
        Meant(page, sentence, courses);
        Initially(page, sentence, courses);
        Undone(page, sentence, courses);
        if (!page.HasWord(sentence.First, sentence.Last, Telling))
        {
            return;
        }

        var offer = -1;
        for (var i = sentence.First; i < sentence.Last; i++)
        {
            if (page.StartsAny(i, Offering))
            {
                offer = i;
            }
            else if (IsRefusal(page, sentence, i))
            {
                // What stands behind the refusal is what was done instead.
                foreach (var course in courses)
                {
                    if (course.Token < i && ((offer >= 0 && Math.Abs(course.Token - offer) <= Reach && !HasObject(page, courses, i)) || Follows(page, courses, course, i)))
                    {
                        course.Refuse();
                    }
                }
            }
        }
    }

    /// <summary>"Options such as brachytherapy, prostatectomy and cryotherapy were discussed"; "chemoradiotherapy was proposed, but he accepted only radiotherapy"; "rejetant la radiothérapie".</summary>
    private static void Listed(Page page, Sentence sentence, List<Course> courses)
    {
        if (page.Next(sentence.First, sentence.Last, Options) is >= 0 and var option && page.HasWord(option, sentence.Last, Talking) && !page.HasWord(sentence.First, sentence.Last, Done))
        {
            courses.FindAll(c => c.Token > option).ForEach(c => c.Refuse());
        }

        for (var i = page.Next(sentence.First, sentence.Last, Excluding); i >= 0; i = page.Next(i + 1, sentence.Last, Excluding))
        {
            if ((!page.IsWord(i, "ecarte") || page.IsAnyWord(i - 1, ["avoir", "a"])) && courses.Find(c => c.Token > i && c.Token - i <= Object && !HasSign(page, i, c.Token)) is { } excluded)
            {
                excluded.Refuse();
            }
        }

        for (var i = page.Next(sentence.First, sentence.Last, Accepting); i >= 0; i = page.Next(i + 1, sentence.Last, Accepting))
        {
            if ((page.IsAnyWord(i + 1, ["only", "que"]) || page.IsWord(i - 1, "only")) && page.HasWord(sentence.First, i, Offering))
            {
                courses.FindAll(c => c.Token < i).ForEach(c => c.Refuse());
            }
        }
    }

    /// <summary>"du pembrolizumab a été demandé en usage compassionnel", "everolimus was requested": asked for is not yet given.</summary>
    private static void Asked(Page page, Sentence sentence, List<Course> courses)
    {
        for (var i = page.Next(sentence.First, sentence.Last, Asking); i >= 0; i = page.Next(i + 1, sentence.Last, Asking))
        {
            if (page.IsAnyWord(i - 1, ["ete", "was", "were", "been"]) && !page.HasWord(i + 1, sentence.Last, Done))
            {
                courses.FindAll(c => c.Token < i && (c.IsDrug || c.Form == TreatmentForm.Irradiation) && Follows(page, courses, c, i)).ForEach(c => c.Ask());
            }
        }
    }

    /// <summary>"Une chimioradiothérapie de la tumeur a été décidée.", "a resection was attempted": what was only meant, or only tried, unless the sentence goes on to do it.</summary>
    private static void Meant(Page page, Sentence sentence, List<Course> courses)
    {
        for (var i = page.Next(sentence.First, sentence.Last, Meaning); i >= 0; i = page.Next(i + 1, sentence.Last, Meaning))
        {
            var tried = page.StartsAny(i, Trying);
            if (!page.IsAnyWord(i - 1, ["ete", "was", "were", "been", "fut", "est", "sera"]) || (tried ? page.HasWord(i + 1, sentence.Last, ["success", "succes", "reussi"]) : !EndsClause(page, i + 1, sentence.Last) || page.HasWord(i + 1, sentence.Last, Doing)))
            {
                continue;
            }

            foreach (var course in courses)
            {
                if (course.Token < i && i - course.Token <= MeantReach && !course.Told.ContainsKey("start") && course.Circumstance == Circumstance.Affirmed && (tried ? course.Form is TreatmentForm.Operation or TreatmentForm.Surgery : course.Form is TreatmentForm.DrugClass or TreatmentForm.Irradiation)
                    && !page.IsParted(course.Token, i) && !page.HasWord(course.Token, i, Done))
                {
                    course.Ask();
                }
            }
        }
    }

    /// <summary>"X a été initialement proposé. Cependant": what came in its place is told next.</summary>
    private static void Initially(Page page, Sentence sentence, List<Course> courses)
    {
        for (var i = page.Next(sentence.First, sentence.Last, Offering); i >= 0; i = page.Next(i + 1, sentence.Last, Offering))
        {
            if (page.IsAnyWord(i - 1, ["initialement", "initially"]) && !page.HasWord(i + 1, sentence.Last, Done))
            {
                courses.FindAll(c => c.Token < i && c.Circumstance == Circumstance.Affirmed && i - c.Token <= Reach).ForEach(c => c.Ask());
            }
        }
    }

    /// <summary>Nothing is told behind the decision but a reason or another clause.</summary>
    private static bool EndsClause(Page page, int at, int last) => at >= last || page.IsSign(at, '.') || page.IsSign(at, ';');

    private const int MeantReach = 14;

    private static readonly WordStarts Trying = new("attempted", "tente");
    private static readonly WordStarts Meaning = new("attempted", "tente", "decide");

    /// <summary>"Un traitement par X a été proposé. Cependant, il a refusé.", "Everolimus was offered. Treatment was not started.": the next sentence takes it back.</summary>
    private static void Undone(Page page, Sentence sentence, List<Course> courses)
    {
        var own = page.SentenceOf(sentence.First);
        if (courses.Count == 0 || own + 1 >= page.Narrative.Sentences.Length || page.Next(sentence.First, sentence.Last, Offering) is not (>= 0 and var offer) || page.HasWord(sentence.First, sentence.Last, Done))
        {
            return;
        }

        var next = page.Narrative.Sentences[own + 1];
        var kinds = page.KindsIn(own + 1);
        if (!kinds.Has(ConceptKind.Drug) && !kinds.Has(ConceptKind.Procedure) && !kinds.Has(ConceptKind.Regimen) && TakesBack(page, next))
        {
            courses.FindAll(c => (c.IsDrug || c.Form == TreatmentForm.Irradiation) && Math.Abs(c.Token - offer) <= Reach).ForEach(c => c.Refuse());
        }
    }

    private static bool TakesBack(Page page, Sentence next)
    {
        const int Opening = 9;
        for (var i = page.Next(next.First, next.Last, Telling); i >= 0; i = page.Next(i + 1, next.Last, Telling))
        {
            if (page.IsAnyWord(i, Never) ? i - next.First <= Opening && page.HasWord(next.First, i, Therapies) && page.Next(i + 1, Math.Min(i + 4, next.Last), Begun) is >= 0
                : page.StartsAny(next.First, Contrast) && IsRefusal(page, next, i) && !page.HasWord(i + 1, next.Last, ["biops", "hospit", "suivi", "follow"]))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly WordStarts Contrast = new("cependant", "toutefois", "neanmoins", "malheureusement", "mais", "however", "but", "unfortunately", "nevertheless");
    private static readonly WordStarts Therapies = new("trait", "treat", "therap", "chimio", "chemo", "il", "it", "celui", "celle", "elle");
    private static readonly WordStarts Begun = new("debute", "commenc", "start", "initie", "initiated", "instaur", "administ", "given", "realis", "demarr", "begun");

    /// <summary>"did not want chemotherapy with cisplatin": the drug of a class that was not given.</summary>
    private static void Share(Page page, List<Course> courses)
    {
        for (var i = 1; i < courses.Count; i++)
        {
            var (kind, drug) = (courses[i - 1], courses[i]);
            if (kind.Form == TreatmentForm.DrugClass && (kind.Circumstance & Circumstance.Negated) != 0 && drug.Form is TreatmentForm.Drug or TreatmentForm.Regimen && drug.Token - kind.Token <= Joint && page.HasWord(kind.Token + 1, drug.Token, ["with", "par", "base", "using"]) && !HasSign(page, kind.Token, drug.Token))
            {
                drug.Refuse();
            }
        }
    }

    /// <summary>"refused", "declined", "annulée"; "not performed", "non réalisée".</summary>
    private static bool IsRefusal(Page page, Sentence sentence, int i) => (page.StartsAny(i, Refusing) && !Falls(page, i))
        || (page.IsAnyWord(i, Never) && page.HasWord(i + 1, Math.Min(i + 3, sentence.Last), Doing));

    /// <summary>"declined to 344 U/L after surgery", "declined by half".</summary>
    private static bool Falls(Page page, int at) =>
        page.IsWord(at, "declined") && (page.IsWord(at + 1, "by") || page.IsWord(at + 1, "from") || (page.IsWord(at + 1, "to") && at + 2 < page.Tokens.Length && (page.Tokens[at + 2].Kind == TokenKind.Number || page.StartsAny(at + 2, ["normal", "below", "within", "about", "nearly"]))));

    /// <summary>Right behind the name, with nothing between that tells another event.</summary>
    private static bool Follows(Page page, List<Course> courses, Course course, int refusal)
    {
        if (refusal - course.Token > Behind || HasObject(page, courses, refusal))
        {
            return false;
        }

        var at = course.Token + 1;
        while (at < refusal && page.Tokens[at].Begin < course.Span.End)
        {
            at++;
        }

        for (; at < refusal; at++)
        {
            if (page.Tokens[at].Kind == TokenKind.Word && !Between.Contains(Fold.Of(page.Words(at).ToString())) && !page.StartsAny(at, Offering) && !page.IsClaimed(at))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasObject(Page page, List<Course> courses, int refusal)
    {
        foreach (var course in courses)
        {
            if (course.Token > refusal && course.Token - refusal <= Object && !HasSign(page, refusal, course.Token))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasSign(Page page, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (page.Tokens[i].Kind == TokenKind.Symbol && page.CharAt(i) is not '\'' and not '’')
            {
                return true;
            }
        }

        return false;
    }
}
