using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;
using Nenuphar.Time;

namespace Nenuphar.Assembly.Treatments;

/// <summary>
/// The day at the head of a sentence is that of the story: "En septembre 2015, une progression est vue. Une troisième ligne par sunitinib a été débutée.", "In June 2017,
/// because of progression, FOLFIRI was begun". It holds for what the next sentences begin, until they tell another time.
/// </summary>
internal static class HeadDates
{
    /// <summary>Words before the day at the head; words of a lead before it ("Au contrôle de mars 2015"); sentences behind it.</summary>
    private const int Head = 2, Lead = 6, Sentences = 2;

    private static readonly WordStarts Beginning = new("debute", "debutant", "debuter", "debutons", "commenc", "instaur", "initie", "initier", "initiated", "initiation", "start", "began", "begun", "begin", "demarr", "initiant", "initiating", "changed", "switched", "entam", "introdui", "introduc", "institu", "recevoir", "lancee", "lance", "launched", "mise", "mis");
    private static readonly WordStarts Later = new("later", "tard", "ensuite", "apres", "after", "puis", "avant", "before", "depuis", "since", "auparavant", "previous", "precedem", "anterieur", "deja", "already", "initialement", "initially", "jusqu", "until", "prochain", "next", "suivant", "following", "subsequent", "ulterieur", "plus", "semaine", "week", "lendemain", "jour", "day", "sera", "seront", "will", "prevu", "planned");
    private static readonly WordStarts Halting = new("arret", "interromp", "suspend", "stopp", "discontin", "retir", "withdr");
    private static readonly WordStarts Leads = new("lors", "au", "controle", "bilan", "visite", "visit", "follow", "scanner", "evaluation", "consultation", "suivi", "at", "du", "de", "le", "the");
    private static readonly WordStarts Past = new("diagnos", "naiss", "born", "ne", "nee", "opere", "operated", "antecedent", "history");

    /// <summary>Tells the day to drugs that the sentence begins, where it has none of its own.</summary>
    /// <param name="turn">Where the sentence turns from what ran before, else its first token.</param>
    public static void Tell(Page page, Timeline timeline, List<Course> named, int sentence, int turn)
    {
        var (first, last) = (page.Narrative.Sentences[sentence].First, page.Narrative.Sentences[sentence].Last);
        if (named.Count == 0 || !named.Exists(MayBegin) || (page.Next(first, last, Beginning) < 0 && !(page.IsAnyWord(first, Someone) && page.Next(first, last, Receiving) >= 0)) || timeline.DatesIn(Math.Max(turn, first), last).Count > 0)
        {
            return;
        }

        var drug = named.Find(MayBegin)!.Token;
        if (!IsBegun(page, drug, Math.Max(first, turn), last) || named.Exists(c => c.IsDrug && !Answers.IsGiven(c.Circumstance)))
        {
            return;
        }

        var day = turn > first ? OwnHead(page, timeline, first, turn) : null;
        day ??= timeline.DatesIn(first, last).Count == 0 ? Before(page, timeline, sentence) : null;
        if (day is { } date)
        {
            foreach (var course in named)
            {
                if (MayBegin(course) && course.Token >= turn)
                {
                    // The day is that of the finding: of the beginning it tells the month.
                    course.Tell("start", (date with { Day = 0 }).ToString());
                }
            }
        }
    }

    private static bool MayBegin(Course course) =>
        course.Form is TreatmentForm.Drug or TreatmentForm.Regimen && Answers.IsGiven(course.Circumstance) && !course.IsBeside && !course.IsRecalled && !course.Told.ContainsKey("start") && !course.Told.ContainsKey("end");

    /// <summary>A verb of beginning shortly before the drug, or behind it: "débuter un traitement par X", "X was then started".</summary>
    private static bool IsBegun(Page page, int drug, int first, int last)
    {
        const int Reach = 12, Near = 6;
        if (page.HasWord(Math.Max(first, drug - Near), Math.Min(last, drug + Near), Halting))
        {
            return false;
        }

        for (var i = page.Next(Math.Max(first, drug - Reach), Math.Min(last, drug + Reach), Beginning); i >= 0; i = page.Next(i + 1, Math.Min(last, drug + Reach), Beginning))
        {
            if ((!page.Starts(i, "mis") || (page.IsWord(i + 1, "en") && page.IsAnyWord(i + 2, ["place", "route"])) || page.IsWord(i + 1, "sous")) && Answers.IsGiven(page.AtTreatment(i)) && !page.HasSign(Math.Min(i, drug), Math.Max(i, drug), ';') && !page.HasWord(i - 4, i, ["apres", "after", "avant", "before", "depuis", "since", "pas", "not"]))
            {
                return true;
            }
        }

        return page.IsAnyWord(first, Someone) && page.Next(first, drug, Receiving) is >= 0 and var received && received - first < Near && !page.HasWord(first, received, ["pas", "not", "avait", "had", "deja", "already"]);
    }

    /// <summary>"En juin 2013, devant la récidive, ...", "stable jusqu'en juin 2010, date à laquelle ...": the only day before the turn.</summary>
    private static PartialDate? OwnHead(Page page, Timeline timeline, int first, int turn)
    {
        var dates = timeline.DatesIn(first, turn);
        return dates.Count == 1 && dates[0] is { Date.Month: > 0 } date && (IsHead(page, date, first) || IsMoment(page, date.Last)) && !page.HasWord(date.Last, turn, ["later", "tard"]) ? date.Date : null;
    }

    /// <summary>"juin 2010, date à laquelle", "June 2010, when".</summary>
    private static bool IsMoment(Page page, int behind)
    {
        behind += page.IsSign(behind, ',') ? 1 : 0;
        return (page.IsAnyWord(behind, ["date", "moment"]) && page.IsAnyWord(behind + 1, ["a", "ou"])) || page.IsAnyWord(behind, ["when", "lorsque", "lorsqu"]) || (page.IsWord(behind, "at") && page.IsWord(behind + 1, "which"));
    }

    /// <summary>The day of the story where a sentence begins that has none; null where none is told or another time has come.</summary>
    public static PartialDate? Before(Page page, Timeline timeline, int sentence)
    {
        var sentences = page.Narrative.Sentences;
        if (Moves(page, sentences[sentence]))
        {
            return null;
        }

        for (var s = sentence - 1; s >= Math.Max(0, sentence - Sentences); s--)
        {
            if (page.Tokens[sentences[s + 1].First].Is(TokenMarks.LineBefore))
            {
                return null;
            }

            var dates = timeline.DatesIn(sentences[s].First, sentences[s].Last);
            if (dates.Count > 0)
            {
                return dates.Count == 1 && dates[0] is { Date.Month: > 0 } date && (IsHead(page, date, sentences[s].First) || (s == sentence - 1 && IsThen(page, date, sentences[s].Last, sentences[sentence]))) && !IsOfPast(page, sentences[s], page.KindsIn(s)) ? date.Date : null;
            }

            if (Moves(page, sentences[s]) || page.KindsIn(s).Has(ConceptKind.Drug) || page.KindsIn(s).Has(ConceptKind.Regimen))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"Il a été revu en mars 2017. Le scanner a montré une progression", "CT was performed in March 2017. It showed": the day of the visit or the examination that closes the sentence before.</summary>
    public static PartialDate? Visit(Page page, Timeline timeline, int sentence)
    {
        const int Reach = 8, Opening = 6, Close = 2;
        var sentences = page.Narrative.Sentences;
        if (sentence == 0 || Moves(page, sentences[sentence]) || page.Tokens[sentences[sentence].First].Is(TokenMarks.LineBefore) || page.KindsIn(sentence - 1).Has(ConceptKind.Drug) || page.KindsIn(sentence - 1).Has(ConceptKind.Regimen) || page.KindsIn(sentence - 1).Has(ConceptKind.Response))
        {
            return null;
        }

        var (before, own) = (sentences[sentence - 1], sentences[sentence]);
        var dates = timeline.DatesIn(before.First, before.Last);
        return dates.Count == 1 && dates[0] is { Date.Month: > 0 } date && before.Last - date.Last <= Close && !IsOfPast(page, before, page.KindsIn(sentence - 1)) && !Moves(page, before)
            && page.HasWord(Math.Max(before.First, date.First - Reach), date.First, Seen) && page.HasWord(own.First, own.First + Opening, Examined) ? date.Date : null;
    }

    private static readonly WordStarts Seen = new("revu", "revue", "vu", "vue", "seen", "reviewed", "consult", "hospitalis", "scanner", "tdm", "tomodens", "irm", "tep", "ct", "mri", "pet", "scan", "reevalu");
    private static readonly WordStarts Examined = new("scanner", "tdm", "tomodens", "irm", "tep", "ct", "mri", "pet", "scan", "imag", "it", "il", "elle", "celui", "celle", "this", "which", "examen", "bilan");

    /// <summary>Nothing but a preposition, or the name of a visit, before the day; no time that is reckoned from it.</summary>
    private static bool IsHead(Page page, DateMention date, int first)
    {
        if (date.First - first <= Head)
        {
            return !page.IsAnyWord(date.First - 1, ["depuis", "since", "avant", "before", "apres", "after", "jusqu", "until"]);
        }

        if (date.First - first > Lead)
        {
            return false;
        }

        if (page.IsSign(date.First - 2, ',') && page.IsAnyWord(date.First - 3, ["tard", "later"]) && page.HasWord(first, date.First - 3, ["mois", "ans", "an", "month", "year", "semaine", "week"]))
        {
            // "Trois mois plus tard, en juillet 2007, ...".
            return true;
        }

        for (var i = first; i < date.First; i++)
        {
            if (!page.StartsAny(i, Leads) && !page.IsAnyWord(i, ["l", "d", "la", "en", "in", "of"]) && !page.IsSign(i, '\'') && !page.IsSign(i, '\u2019'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"Stable jusqu'en mai 2017. On a alors débuté": the time that closed the sentence before; "Un traitement adjuvant a été débuté en mars 2015. Il a reçu du X": what was begun is named.</summary>
    private static bool IsThen(Page page, DateMention date, int end, Sentence next)
    {
        const int Opening = 5;
        return end - date.Last <= 1 && ((page.HasWord(date.First - 4, date.First, ["jusqu", "until"]) && page.HasWord(next.First, Math.Min(next.Last, next.First + Opening), ["alors", "then", "donc"]))
            || (page.HasWord(next.First, Math.Min(next.Last, next.First + Opening), Receiving) && page.IsAnyWord(next.First, Someone) && page.Next(date.First - Lead, date.First, Beginning) is >= 0 and var begun && page.HasWord(begun - Lead, begun, ["traitement", "treatment", "chimio", "chemo", "therap"]) && !page.IsParted(begun, date.First)));
    }

    private static readonly WordStarts Receiving = new("recu", "received", "recoit", "receives");
    private static readonly string[] Someone = ["il", "elle", "le", "la", "he", "she", "the"];

    private static bool Moves(Page page, Sentence sentence) => page.Next(sentence.First, sentence.Last, Later) >= 0;

    /// <summary>"En mai 2009, il a été opéré": the day of the operation, and what follows it comes weeks later.</summary>
    private static bool IsOfPast(Page page, Sentence sentence, KindSet kinds) => kinds.Has(ConceptKind.Procedure) || kinds.Has(ConceptKind.SurgeryWord) || page.HasWord(sentence.First, sentence.Last, Past);
}
