using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Treatments;

/// <summary>Why a treatment was stopped, where no progression says it: somebody chose so, or it was not borne.</summary>
internal static class StopReasons
{
    /// <summary>How far before a cycle that was left out its reason stands.</summary>
    private const int Reason = 14;

    private static readonly KindSet Effects = KindSet.Of(ConceptKind.Symptom, ConceptKind.Condition);
    private static readonly WordStarts Refusing = new("refus", "declin", "souhait");
    private static readonly WordStarts Choosing = new("select", "chose", "opted", "opte", "choisi", "prefer");
    private static readonly WordStarts So = new("sorte", "donc", "consequence", "so", "therefore", "thus", "hence", "and", "et", "raison");
    private static readonly WordStarts Beginning = new("commenc", "debut", "initi", "instaur", "start", "began", "begun", "introdu", "entam");
    private static readonly WordStarts Unacceptable = new("inaccept", "unaccept");
    private static readonly WordStarts Leaving = Refusing.And(Choosing);

    private static readonly string[] Denials = ["sans", "pas", "jamais", "without", "not", "never", "no"];

    /// <summary>What may stand between a denial and the stop that it denies.</summary>
    private static readonly string[] Needing =
        ["a", "ont", "ete", "etre", "eu", "du", "devoir", "fallu", "impose", "imposer", "necessite", "necessiter", "necessaire", "necessary", "besoin", "qu", "il", "soit", "de", "d", "l", "le", "la", "les", "an", "any", "the", "have", "had", "having", "has", "to", "be", "been", "being", "need", "needed", "require", "required", "requiring", "of", "for"];

    /// <summary>The word that tells a stop, or -1; none is "sans devoir l'arrêter", "n'a pas été interrompu", "did not have to be stopped".</summary>
    public static int Stop(Page page, int first, int last, WordStarts stopped)
    {
        var stop = page.Next(first, last, stopped);
        while (stop >= 0 && IsDenied(page, first, stop))
        {
            stop = page.Next(stop + 1, last, stopped);
        }

        return stop;
    }

    private static bool IsDenied(Page page, int first, int stop)
    {
        for (var i = stop - 1; i >= first && (page.IsAnyWord(i, Denials) || page.IsAnyWord(i, Needing) || page.CharAt(i) is '\'' or '’'); i--)
        {
            if (page.IsAnyWord(i, Denials))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// "Le foie a progressé, si bien que le fulvestrant est interrompu et la vinorelbine commencée, avec une neutropénie": what stands behind the next drug is told of that one.
    /// </summary>
    public static bool FailedFirst(Page page, List<List<Course>> groups, int first, int stop)
    {
        var next = groups.FindIndex(g => g[0].Token > stop);
        return next > 0 && groups[next - 1][0].Token is var own && Progressions.Progression(page, first, first, stop) is >= 0 and var failed && failed < own && page.HasWord(failed, own, So)
            && !page.HasWord(failed, own, Beginning) && !Unwanted(page, first, groups[next][0].Token);
    }

    /// <summary>"à la demande de la patiente", "par choix du patient", "at the patient's request".</summary>
    public static bool Chosen(Page page, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if ((page.StartsAny(i, ["choix", "choice", "souhait", "volonte", "wish", "request", "refus", "prefer"]) || (page.IsWord(i, "demande") && page.IsAnyWord(i - 1, ["la", "sa"])) || (page.StartsAny(i, ["decision"]) && (page.IsWord(i + 1, "du") || page.IsWord(i + 1, "de"))))
                && page.HasWord(i - 4, i + 7, ["patient", "malade", "own", "sa", "son", "his", "her"]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"arrêté à la demande de la patiente, puis suivie jusqu'en janvier, où une progression est vue": where the stop is told that somebody chose; what grew behind it stopped nothing.</summary>
    public static int ChosenAt(Page page, int first, int last, WordStarts stopped) =>
        Stop(page, first, last, stopped) is >= 0 and var stop && Chosen(page, stop, Math.Min(stop + Reason, last)) ? stop : int.MaxValue;

    /// <summary>Why the last cycle was left out: it was not borne, somebody chose so, or the tumour grew.</summary>
    public static void Withheld(Page page, List<List<Course>> groups, int first, int last)
    {
        if (WithheldCycles.In(page, first, last) is var (at, _))
        {
            Tell(DrugGroups.Before(groups, at), WhyWithheld(page, Math.Max(first, at - Reason), last));
        }
    }

    private static string? WhyWithheld(Page page, int first, int last) =>
        Unwanted(page, first, last) ? "toxicity" : Chosen(page, first, last) ? "choice" : Progressions.Progression(page, first, first, last) >= 0 ? "progression" : null;

    private static void Tell(List<Course> courses, string? stop)
    {
        foreach (var course in courses)
        {
            course.Tell("stop", stop);
        }
    }

    /// <summary>"le patient refuse de poursuivre la chimiothérapie", "declined further cycles": where it is refused, or -1.</summary>
    public static int RefusedToGoOn(Page page, int first, int last)
    {
        for (var i = page.Next(first, last, Leaving); i >= 0; i = page.Next(i + 1, last, Leaving))
        {
            if ((page.StartsAny(i, Choosing) && page.HasWord(i - 4, i, ["patient", "he", "she", "il", "elle", "family", "famille"]) && page.HasWord(i + 1, Math.Min(i + 7, last), ["support", "pallia", "symptomat", "confort"]))
                || (page.StartsAny(i, Refusing) && page.HasWord(i + 1, Math.Min(i + 6, last), ["poursui", "continu", "further", "suppl"]) && (!page.Starts(i, "souhait") || page.HasWord(i - 3, i + 3, ["plus", "pas"]))))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>"présentant une toxicité inacceptable", "with unacceptable toxicity", but not "jusqu'à progression ou toxicité inacceptable": where it stands, or -1.</summary>
    public static int NotBorne(Page page, int first, int last)
    {
        for (var i = page.Next(first, last, Unacceptable); i >= 0; i = page.Next(i + 1, last, Unacceptable))
        {
            if (page.HasWord(i - 3, i + 3, ["toxic", "toler"]) && page.At(i) == Circumstance.Affirmed && !page.HasWord(Math.Max(first, i - 12), i, ["jusqu", "until", "sauf", "unless", "ou", "or", "sans", "without"]))
            {
                return i;
            }
        }

        return -1;
    }

    private static readonly WordStarts Tolerance = new("tolerance", "intoler");

    /// <summary>"exémestane en raison d'une mauvaise tolérance au létrozole", "because of poor tolerance of X": what was not borne was left.</summary>
    public static void TellUnborne(Page page, List<Course> named, int first, int last)
    {
        if (!page.HasWord(first, last, Tolerance) || page.HasWord(first, last, ["progress"]))
        {
            return;
        }

        foreach (var course in named)
        {
            var at = course.Token - 1;
            while (at > 0 && (page.IsAnyWord(at, ["a", "au", "aux", "l", "la", "le", "de", "du", "d", "of", "to"]) || page.CharAt(at) is '\'' or '\u2019'))
            {
                at--;
            }

            if (course.IsDrug && ((page.Starts(at, "toler") && page.StartsAny(at - 1, ["mauvais", "poor", "faible", "bad"])) || page.Starts(at, "intoler")) && page.At(at) == Circumstance.Affirmed)
            {
                course.Tell("stop", "toxicity");
            }
        }
    }

    public static bool Unwanted(Page page, int first, int last)
    {
        if (page.HasWord(first, last, ["toxic", "toxiq", "intoler", "neutrop", "thrombo", "neuropath", "effets", "anaphyl", "allergi", "hypersens"]) || page.HasWord(first, last, ["adverse"]))
        {
            return true;
        }

        for (var i = first + 1; i < last; i++)
        {
            // "mauvaise tolérance", "poorly tolerated".
            if (page.StartsAny(i, ["toler"]) && page.HasWord(i - 2, i, ["mauvais", "mal", "poor", "faible", "manque", "lack", "bad"]))
            {
                return true;
            }
        }

        foreach (var mention in page.MentionsIn(page.SentenceOf(first)))
        {
            if (mention.First < first || mention.First >= last)
            {
                continue;
            }

            if (page.Lexicon.HasAny(mention, Effects) && ToxicityReader.IsStoppedFor(page, mention, first) && !page.HasWord(mention.First, mention.Last, ["pregn", "grossess", "decid", "amelior", "improv"]))
            {
                return true;
            }

            if (page.As(mention, ConceptKind.Toxicity) is not null || (page.Lexicon.HasAny(mention, Effects) && page.IsClaimed(mention.First) && (ToxicityReader.IsWhyStopped(page, mention, first) || page.HasWord(mention.Last, mention.Last + 4, ["grade"]))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"une toxicité digestive secondaire au sunitinib. Le sunitinib a été interrompu": no other reason is told.</summary>
    public static bool FollowsToxicity(Page page, int first, int stop)
    {
        var before = page.SentenceOf(first) - 1;
        return before >= 0 && page.Narrative.Sentences[before] is var sentence && page.At(stop) == Circumstance.Affirmed && page.HasWord(sentence.First, sentence.Last, ["toxic", "toxiq", "indesir", "adverse", "intoler"])
            && !page.HasWord(sentence.First, sentence.Last, ["sans", "without", "aucune", "progress", "no"]);
    }
}
