using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;
using Nenuphar.Time;

namespace Nenuphar.Assembly.Treatments;

/// <summary>Another dose or rhythm of a drug that goes on: its day is neither beginning nor end, and the progression that it is told for stops nothing.</summary>
internal static class DoseSteps
{
    private const Circumstance NotDone = Circumstance.Negated | Circumstance.Possible | Circumstance.Planned | Circumstance.Hypothetical | Circumstance.Family | Circumstance.Literature | Circumstance.Discarded;

    /// <summary>How far behind the word its amount or rhythm stands, and how far into the next sentence the step.</summary>
    private const int Reach = 8, IntoNext = 14;

    private static readonly WordStarts Raising = new("augment", "increas", "escalad", "escalat", "rapproch", "shorten", "raccourc", "intensif", "raised", "major", "doubl", "portee", "porte", "passage", "passe", "passee");
    private static readonly WordStarts Changing = Raising.And(new("redui", "reduc", "diminu", "decreas", "lower", "baiss", "espac", "allong", "lengthen", "extend"));

    /// <summary>These tell of a dose only where an amount or a rhythm follows.</summary>
    private static readonly WordStarts Loose = new("porte", "passage", "passe", "extend", "major", "shorten");

    private static readonly WordStarts Dosing = new("dose", "posolog", "dosage", "interval", "injection", "frequen", "rythm", "rhythm", "schedul");
    private static readonly string[] Of = ["de", "du", "des", "d", "of", "in"];
    private static readonly WordStarts Because = new("pour", "for", "devant", "because", "raison", "due", "owing", "given", "suite", "face", "cause");
    private static readonly WordStarts OfTumour = new("lesion", "tum", "taille", "size", "metast", "volume", "mass", "adenopath", "node", "nodul", "mark", "marqu", "chromogran", "cga", "uptake", "fixation", "transamin", "bilirub", "creatin", "diarrh", "flush", "doul", "pain");
    private static readonly WordStarts Halting = new("arret", "interromp", "suspend", "stopp", "discontinu", "remplac", "replac", "switch");
    private static readonly WordStarts Beginning = new("prescri", "debut", "commenc", "initi", "instaur", "start", "began", "begun", "introdu", "entam");
    private static readonly WordStarts Findings = new("recid", "recur", "relaps", "rechut", "progress", "diagnos", "metast");

    /// <summary>Whether a date tells no beginning and no end of a course: the day of a step, of the turn that was told already, or of what it was begun for.</summary>
    public static bool IsOtherDay(Page page, ArraySegment<DateMention> dates, int d, Course course)
    {
        var date = dates[d];
        if (date.First == course.Turn || date.First > course.LeftFor)
        {
            return true;
        }

        if (date.First > course.Token)
        {
            var from = d > 0 && dates[d - 1].First > course.Token ? dates[d - 1].Last : course.Token + 1;
            return IsStep(page, from, date.First);
        }

        // "Récidive en 2022, évérolimus débuté en mars 2022": the drug has a day of its own.
        return d + 1 < dates.Count && dates[d + 1] is var next && next.First > course.Token && next.First - course.Token <= Reach && page.HasWord(course.Token + 1, next.First, Beginning)
            && page.HasWord(date.First - 4, date.First, Findings) && !page.HasWord(date.Last, course.Token, Beginning);
    }

    /// <summary>"10 mg 03/2021 -> 5 mg": behind the date an arrow leads to the next amount.</summary>
    public static bool Leads(Page page, int at) => Amount(page, at) >= 0;

    /// <summary>The amount behind an arrow, or -1.</summary>
    public static int Amount(Page page, int at) => ArrowEnd(page, at) is > 0 and var behind && behind < page.Tokens.Length && Doses.AtNumber(page, behind) is not null ? behind : -1;

    private static int ArrowEnd(Page page, int at) =>
        page.IsSign(at, '\u2192') || page.IsSign(at, '\u279C') ? at + 1 : (page.IsSign(at, ')') || page.IsSign(at, '-') || page.IsSign(at, '=') || page.IsSign(at, '\u2013')) && page.IsSign(at + 1, '>') ? at + 2
            : page.IsSign(at, ')') ? ArrowEnd(page, at + 1) : -1;

    private static bool IsStep(Page page, int from, int date)
    {
        for (var i = from; i < date; i++)
        {
            if (Leads(page, i) || (page.StartsAny(i, Changing) && Is(page, i, date) && !page.HasWord(i + 1, date, Beginning) && !page.HasWord(i + 1, date, Halting)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word of change is told of a dose or of its rhythm.</summary>
    private static bool Is(Page page, int at, int last)
    {
        var end = Math.Min(last, at + Reach);
        return (page.AtTreatment(at) & NotDone) == 0 && !page.HasWord(at - 4, Math.Min(end, at + 4), OfTumour)
            && (HasAmount(page, at + 1, end) || (!page.StartsAny(at, Loose) && (page.IsAnyWord(at + 1, Of) ? page.HasWord(at + 2, Math.Min(end, at + 6), Dosing) : page.HasWord(at - 5, Math.Min(end, at + 4), Dosing))) || (page.Starts(at, "shorten") && page.HasWord(at - 4, at, Dosing)));
    }

    private static bool HasAmount(Page page, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (page.Tokens[i].Kind == TokenKind.Number ? Doses.AtNumber(page, i) is not null || IsUnitOfTime(page, i + 1) : page.IsAnyWord(i, ["toutes", "tous", "every", "each"]) && IsUnitOfTime(page, i + 2))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsUnitOfTime(Page page, int at) => page.IsAnyWord(at, ["jours", "jour", "j", "semaines", "semaine", "days", "day", "weeks", "week"]);

    /// <summary>"Progression, dose augmentée à 60 mg", "because of progression the interval was shortened": the drugs go on.</summary>
    public static bool GoOn(Page page, List<Course> drugs, int first, int last, int at)
    {
        var rise = Rise(page, drugs, first, last);
        if (rise < 0 && page.Next(first, last, Halting) < 0 && page.SentenceOf(first) is var own && own + 1 < page.Narrative.Sentences.Length)
        {
            var next = page.Narrative.Sentences[own + 1];
            rise = Rise(page, drugs, next.First, Math.Min(next.Last, next.First + IntoNext));
        }

        if (rise >= 0 && rise < at && !page.HasWord(Math.Max(rise, at - 5), at, Because))
        {
            // "On increasing the dose the disease was stable before it progressed".
            return false;
        }

        return rise >= 0 && !(page.Next(first, last, Halting) is >= 0 and var halt && Math.Abs(halt - at) <= Math.Abs(rise - at));
    }

    private static int Rise(Page page, List<Course> drugs, int first, int last)
    {
        for (var i = page.Next(first, last, Raising); i >= 0; i = page.Next(i + 1, last, Raising))
        {
            if (Is(page, i, last) && IsOf(page, drugs, first, i))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The drug named last before the step, or right behind it, is one of these.</summary>
    private static bool IsOf(Page page, List<Course> drugs, int first, int at)
    {
        var own = true;
        foreach (var mention in page.MentionsIn(page.SentenceOf(at)))
        {
            if (mention.First >= first && mention.First < at + Reach && (page.As(mention, ConceptKind.Drug) ?? page.As(mention, ConceptKind.Regimen)) is { } drug)
            {
                own = drugs.Has(drug.Value);
            }
        }

        return own;
    }
}
