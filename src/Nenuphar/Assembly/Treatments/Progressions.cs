using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Treatments;

/// <summary>Where a progression of the tumour is told, and what it is told for.</summary>
internal static class Progressions
{
    /// <summary>How far before the drug a progression stands that an examination with its day shows.</summary>
    private const int SeenReach = 16;

    private static readonly string[] Under = ["sous", "under", "on", "despite", "malgre"];

    /// <summary>"progression", "a progressé", but not "survie sans progression", "progression-free", "pour confirmer la progression".</summary>
    private static bool IsProgress(Page page, int i) =>
        page.Starts(i, "progress") && !IsOfOther(page, i) && !IsOfMarker(page, i) && !page.Starts(i, "progressiv") && !page.Starts(i, "progressif") && Answers.IsGiven(page.At(i) | Answers.Thought(page, i)) && !IsOnlyAsked(page, i)
        && !page.IsAnyWord(i - 1, ["sans", "without", "no"]) && !page.HasWord(i - 3, i, ["aucun", "absence"]) && !(page.IsAnyWord(i - 1, ["de"]) && page.IsAnyWord(i - 2, ["pas", "signe", "signes"])) && !page.IsWord(i + 1, "free") && !page.IsWord(i + 2, "free");

    /// <summary>"progression de la thrombose", "progression of the neuropathy": no tumour grows.</summary>
    public static bool IsOfOther(Page page, int at) => page.Starts(at, "progress") && (page.StartsAny(at - 1, ["pseudo"]) || (page.IsSign(at - 1, '-') && page.StartsAny(at - 2, ["pseudo"])) || page.StartsAny(at - 1, Activities) || IsOfActivity(page, at) ||
        ((page.IsWord(at + 1, "de") || page.IsWord(at + 1, "du") || page.IsWord(at + 1, "des") || page.IsWord(at + 1, "of"))
        && page.HasWord(at + 2, at + 5, ["thromb", "symptom", "dyspn", "neuropath", "douleur", "pain", "toxic", "insuffis", "failure", "hydroneph", "fistul", "deficit", "aliment", "sevrage", "fibros", "pneumopath", "infect"])));

    private static readonly WordStarts Activities = new("diet", "aliment", "feeding", "walking", "ambulation", "marche", "labour", "labor", "realiment", "rehabilit", "reeducation", "mobilis", "mobiliz");

    /// <summary>"progression de l'alimentation solide", "progressed to a regular diet", "progression of labour": the patient goes on, not the disease.</summary>
    private static bool IsOfActivity(Page page, int at)
    {
        const int Reach = 6;
        if (!page.IsAnyWord(at + 1, ["de", "du", "des", "d", "of", "in", "to", "with", "vers", "a"]))
        {
            return false;
        }

        for (var i = at + 2; i < Math.Min(page.Tokens.Length, at + Reach) && !page.IsSign(i, ',') && !page.IsSign(i, '.'); i++)
        {
            if (page.StartsAny(i, Activities) && !page.StartsAny(i, ["laborat"]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"chromogranin A progressing but CT stable", "progression biologique": a marker rises, no tumour is seen to grow.</summary>
    private static bool IsOfMarker(Page page, int at)
    {
        const int Reach = 4;
        if (page.IsAnyWord(at + 1, ["de", "du", "des", "of", "in"]) && page.HasWord(at + 2, at + 5, ["chromogran", "cga", "marqueur", "marker", "hiaa"]))
        {
            return true;
        }

        if (page.StartsAny(at + 1, ["biologique", "biochimique"]) || page.StartsAny(at - 1, ["biochemical", "biological"]))
        {
            return true;
        }

        for (var i = at - 1; i >= Math.Max(0, at - Reach) && page.Tokens[i].Kind == TokenKind.Word; i--)
        {
            if (page.StartsAny(i, ["chromogran", "cga", "marqueur", "marker", "hiaa"]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the name of a progression is told of a marker: "CgA en progression".</summary>
    public static bool IsOfMarkers(Page page, Mention progression)
    {
        for (var i = progression.First; i < progression.Last; i++)
        {
            if (page.Starts(i, "progress") && IsOfMarker(page, i) && !IsOnlyOfMarkers(page, progression))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"progression biologique", "biochemical progression", told of no image beside it.</summary>
    public static bool IsOnlyOfMarkers(Page page, Mention progression) =>
        page.HasWord(progression.First, progression.Last, ["biolog", "bioch", "serolog", "hormon", "marker", "marqueur"]) && !page.HasWord(progression.First - 4, progression.Last + 8, ["radiol", "morphol", "scano", "imag", "clini"]);

    /// <summary>"after progression", "après une progression".</summary>
    public static bool IsAfter(Page page, int at) =>
        page.IsAnyWord(at - 1, ["after", "apres", "following", "upon"]) || (page.IsAnyWord(at - 2, ["after", "apres", "following", "upon"]) && page.IsAnyWord(at - 1, ["la", "une", "the", "a", "disease", "nouvelle", "new", "further"]));

    /// <summary>"FOLFIRI est débuté en raison d'une progression": why it was begun, not why it ended.</summary>
    public static bool IsWhyBegun(Page page, int first, int drug, int at) =>
        (IsAfter(page, at) || page.HasWord(at - 5, at, ["raison", "cause", "because", "due", "owing", "devant", "suite", "pour", "for", "given", "face", "vu"]) || page.IsAnyWord(at - 1, ["car", "puisque", "a", "at"]) || (page.IsWord(at - 1, "la") && page.IsWord(at - 2, "a")) || page.IsAnyWord(at - 2, ["car", "puisque"])) && !page.HasWord(drug, at, Answers.Stopping)
        && page.HasWord(Math.Max(first, drug - 10), at, ["commenc", "debut", "initi", "start", "began", "begun", "instaur", "entam", "switch", "chang", "pass", "remplac", "replac", "puis", "then", "mis", "introdu", "repris", "resum", "followed", "suivi", "relais"]);

    /// <summary>"Devant la progression, A est remplacé par B", "because of progression": a progression is the reason told.</summary>
    public static bool Why(Page page, int first, int last)
    {
        for (var i = page.Next(first, last, Progressing); i >= 0; i = page.Next(i + 1, last, Progressing))
        {
            if (IsProgress(page, i) && page.HasWord(Math.Max(first, i - 6), i, Reasons))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly WordStarts Progressing = new("progress");
    private static readonly WordStarts Reasons = new("raison", "cause", "because", "due", "owing", "devant", "suite", "face", "pour", "for", "following", "after", "apres", "upon");

    /// <summary>"une IRM afin d'exclure une progression".</summary>
    public static bool IsOnlyAsked(Page page, int at)
    {
        if (page.HasWord(at - 8, at, ["jusqu", "until"]) && ((page.IsAnyWord(at + 1, ["ou", "or"]) && page.HasWord(at + 2, at + 5, ["toxic", "intol", "inaccept", "unaccept"])) || (page.IsAnyWord(at - 1, ["ou", "or"]) && page.HasWord(at - 6, at, ["toxic", "intol"]))))
        {
            // "jusqu'à progression ou toxicité inacceptable": how long it is meant to be given.
            return true;
        }

        var first = Math.Max(at - 9, page.Narrative.Sentences[page.SentenceOf(at)].First);
        if (page.HasWord(first, at, ["prevu", "depending"]) || IsDepending(page, Math.Max(at - 14, page.Narrative.Sentences[page.SentenceOf(at)].First), at) || (page.HasWord(at - 5, at, ["jusqu", "until"]) && page.HasWord(at - 9, at, ["suivi", "surveill", "follow", "observ"])))
        {
            return true;
        }

        for (var i = at - 1; i >= at - 4 && i >= 0; i--)
        {
            if ((page.StartsAny(i, ["confirmer", "exclure", "ecarter", "evaluer", "eliminer", "exclude", "assess"]) || page.IsWord(i, "confirm")) && page.HasWord(i - 2, i, ["pour", "afin", "to", "de"]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"en fonction de la progression", but not "la fonction hépatique".</summary>
    private static bool IsDepending(Page page, int first, int at)
    {
        for (var i = first + 1; i < at; i++)
        {
            if (page.IsWord(i, "fonction") && page.IsWord(i - 1, "en"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where "la maladie a progressé", "the disease progressed" stands behind the treatment's name, or -1.</summary>
    public static int Progression(Page page, int after, int first, int last)
    {
        for (var i = Math.Max(first, after >= first && after < last ? after : first); i < last; i++)
        {
            if (IsProgress(page, i))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>"progression sous évérolimus", "progressed after 16 cycles of pemetrexed".</summary>
    public static bool ProgressedUnder(Page page, int first, int token)
    {
        if (token < first)
        {
            return false;
        }

        var under = token > first && (page.IsAnyWord(token - 1, Under) || (page.IsAnyWord(token - 1, ["le", "la", "l", "'"]) && page.IsAnyWord(token - 2, Under)));
        for (var i = Math.Max(first, token - SeenReach); i < token; i++)
        {
            if (under && i >= token - (IsSeen(page, i, token) ? SeenReach : 6) && IsProgressive(page, i, first, token))
            {
                return true;
            }

            if (i >= token - (IsSeen(page, i, token) ? SeenReach : 12) && IsProgress(page, i))
            {
                return under
                    || (page.HasWord(i, i + 4, ["apres", "after"]) && page.HasWord(token - 3, token, ["cycle", "cure", "course", "ligne", "line"]));
            }
        }

        return false;
    }

    /// <summary>"Progressive on MRI of 10 December 2025 on lanreotide": the examination and its day stand between, and nothing that parts them.</summary>
    private static bool IsSeen(Page page, int i, int token)
    {
        for (var between = i; between < token; between++)
        {
            if (page.IsSign(between, ',') || page.IsSign(between, ';'))
            {
                return false;
            }
        }

        return page.HasWord(i + 1, Math.Min(token, i + 6), ["mri", "irm", "ct", "scan", "tdm", "pet", "tep", "imag", "echo", "ultras"]);
    }

    /// <summary>"Progressive on octreotide", "progressive disease under lanreotide", "maladie évolutive sous lanréotide": nothing but the disease stands between.</summary>
    private static bool IsProgressive(Page page, int i, int first, int token) =>
        page.StartsAny(i, ["progressiv", "progressif", "evolutiv", "evolutif"]) && Answers.IsGiven(page.At(i) | Answers.Thought(page, i)) && !IsOnlyAsked(page, i) && !page.IsAnyWord(i - 1, ["non", "not"])
        && (page.IsAnyWord(i + 1, Under) || page.HasWord(i + 1, token, ["disease", "tum", "lesion", "metast"]) || page.HasWord(Math.Max(first, i - 2), i, ["maladie", "tum", "lesion", "metast"]));

    /// <summary>"après 2 cycles, progression", "progressive disease at the first evaluation", with no other answer in the sentence.</summary>
    public static bool IsFirstAssessment(Page page, int first, int last, int at)
    {
        if (page.HasWord(first, last, ["repons", "respons", "respond", "stab", "benef", "amelior", "improv", "remiss"]))
        {
            return false;
        }

        if (page.HasWord(at - 3, at + 3, ["premi", "first"]) && page.HasWord(first, last, ["evalu", "reevalu", "control", "assess", "reassess", "restag"]))
        {
            return true;
        }

        for (var i = Math.Max(first, at - 30); i < Math.Min(at + 8, last); i++)
        {
            if ((page.IsWord(i, "apres") || page.IsWord(i, "after")) && page.HasWord(i + 1, i + 5, ["cycle", "cure", "course"])
                && (page.HasWord(i + 1, i + 4, ["deux", "trois", "two", "three", "second", "third", "premier", "first"]) || page.IsWord(i + 1, "2") || page.IsWord(i + 1, "3")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"une progression lente est vue mais il est décidé de poursuivre le traitement", "despite progression the same treatment was continued": nothing was stopped.</summary>
    public static bool GoesOn(Page page, int at, int last)
    {
        const int Reach = 5;
        for (var i = page.Next(at, last, Keeping); i >= 0; i = page.Next(i + 1, last, Keeping))
        {
            if ((page.HasWord(i + 1, Math.Min(i + Reach, last), Therapies) || page.HasWord(i - Reach, i, Therapies)) && !page.HasWord(i - 3, i, ["pas", "not", "non", "sans", "jusqu", "until"]) && !page.HasWord(i + 1, Math.Min(i + 8, last), ["par", "with", "avec", "jusqu", "until"]))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly WordStarts Keeping = new("poursuivre", "poursuivi", "poursuit", "poursuite", "continuer", "continued", "continue", "continuing", "maintenir", "maintenu", "maintained");
    private static readonly WordStarts Therapies = new("trait", "treat", "therap", "chimio", "chemo");
}
