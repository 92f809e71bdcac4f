using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;
using Nenuphar.Values;

namespace Nenuphar.Assembly.Treatments;

/// <summary>
/// What an assessment says of the tumour without a word for its answer: "la lésion avait diminué de 60 %", "the nodules shrank by half", "aucune variation de la taille de la masse",
/// "after 4 cycles the metastases had enlarged". A change without a measure of it tells no answer.
/// </summary>
internal static class TumourChanges
{
    /// <summary>By how much the tumour must shrink for a partial response (RECIST).</summary>
    private const double Partial = 30;

    private const int Before = 9, Behind = 8;

    internal static readonly WordStarts Changing = new("diminu", "reduc", "redui", "decreas", "shrink", "shrank", "shrunk", "regress", "dispar", "disappear", "resol", "vanish", "stable", "unchang", "inchang", "variat", "modific", "chang", "enlarg", "augment", "increas", "grew", "grown");
    private static readonly WordStarts Tumours = new("lesion", "mass", "tum", "metast", "nodul", "adenop", "lymphaden", "neoplas", "carcinom", "implant", "recist");
    private static readonly WordStarts Others = new("marqueur", "marker", "ascit", "dose", "douleur", "pain", "symptom", "suv", "dens", "cea", "psa", "level", "taux", "oedem", "edema", "epanch", "effusion", "plaquet", "dyspn", "necros", "captat", "uptake", "fixat", "infect", "cutan", "skin", "bull");
    private static readonly WordStarts Half = new("moitie", "half");
    private static readonly WordStarts Praising = new("excellen", "bonne", "good", "favor", "major", "majeur");
    private static readonly WordStarts Whole = new("complet", "total", "toutes", "tous", "entier");
    private static readonly WordStarts Almost = new("presque", "quasi", "near", "almost", "pratiq", "subtot");
    private static readonly WordStarts Mixing = new("nouve", "new", "appari", "appear", "progress", "mais", "but", "however", "cependant", "sauf", "except", "malgre", "despite");
    private static readonly WordStarts Assessing = new("evalu", "reevalu", "control", "imag", "assess", "reassess", "restag", "scanner", "tdm", "ct", "irm", "mri", "tep", "examen");

    /// <param name="assessed">Whether the sentence itself names the treatment: then no examination needs to be told.</param>
    /// <returns>The answer and where it stands, or none.</returns>
    public static (int At, string? Response) In(Page page, int first, int last, bool assessed)
    {
        (int At, string? Response) told = (-1, null);
        for (var i = page.Next(first, last, Changing); i >= 0; i = page.Next(i + 1, last, Changing))
        {
            if (!IsOfTumour(page, i, first, last) || AnswerOf(page, i, first, last) is not { } response)
            {
                continue;
            }

            if (told.Response is not null && told.Response != response && !(told.Response is "PR" or "CR" && response is "PR" or "CR"))
            {
                return (-1, null);
            }

            told = told.Response is "PR" ? told : (i, response);
        }

        return told.Response is not null && (assessed || IsAssessed(page, first, last)) && !page.HasWord(first, last, Mixing) ? told : (-1, null);
    }

    /// <summary>"les métastases ont diminué de moitié après 3 cycles de X", "marked shrinkage of the lesions on X": the drug right behind is what did it.</summary>
    public static bool AreUnder(Page page, int change, int drug, string response)
    {
        const int Reach = 16, Near = 6;
        return response != "PD" && drug - change <= Reach && !page.IsParted(change, drug) && page.HasWord(Math.Max(change + 1, drug - Near), drug, ["apres", "after", "sous", "under", "on", "following", "with", "avec", "grace"]) && !page.HasWord(change + 1, drug, ["avant", "before", "and", "et"]);
    }

    /// <summary>"maladie stable après la première réponse", "stable disease after a first response": what answered before stays as it was.</summary>
    public static bool AreKept(Page page, Mention stable)
    {
        const int Reach = 14;
        for (var i = stable.Last; i < Math.Min(stable.Last + Reach, page.Narrative.Sentences[page.SentenceOf(stable.First)].Last); i++)
        {
            if (page.IsAnyWord(i, ["apres", "after", "following"]) && page.HasWord(i + 1, i + 6, ["repons", "respons"]) && !page.HasWord(i + 1, i + 6, ["absence", "no", "aucun"]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfTumour(Page page, int at, int first, int last) =>
        page.HasWord(Math.Max(first, at - Before), Math.Min(at + Behind, last), Tumours) && !page.HasWord(Math.Max(first, at - 5), Math.Min(at + 6, last), Others);

    private static bool IsAssessed(Page page, int first, int last) =>
        page.KindsIn(page.SentenceOf(first)).Has(ConceptKind.Imaging) || page.HasWord(first, last, Assessing) || IsAfterCycles(page, first, last);

    private static bool IsAfterCycles(Page page, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (page.IsAnyWord(i, ["apres", "after", "following"]) && page.HasWord(i + 1, Math.Min(i + 6, last), ["cycle", "cure", "course", "chimio", "chemo", "traite", "treat", "qt", "fin", "end"]))
            {
                return true;
            }
        }

        return false;
    }

    private static string? AnswerOf(Page page, int at, int first, int last)
    {
        var negated = (page.At(at) & Circumstance.Negated) != 0 || page.IsAnyWord(at - 1, ["sans", "without", "no", "aucune", "aucun"]) || page.HasWord(at - 2, at, ["aucun"]);
        if ((page.At(at) & ~(Circumstance.Past | Circumstance.Negated)) != 0 || (Answers.Thought(page, at) & ~Circumstance.Past) != 0)
        {
            return null;
        }

        if (page.StartsAny(at, ["variat", "modific", "chang"]))
        {
            return negated && page.HasWord(Math.Max(first, at - Before), Math.Min(at + Behind, last), ["taille", "size", "volume", "dimension", "lesion", "mass", "recist"]) ? "SD" : null;
        }

        if (page.StartsAny(at, ["stable", "unchang", "inchang"]))
        {
            return negated || page.HasWord(first, last, ["clini", "hemodyn", "haemodyn"]) ? null : "SD";
        }

        if (negated)
        {
            return null;
        }

        if (page.StartsAny(at, ["enlarg", "augment", "increas", "grew", "grown"]))
        {
            return IsAfterCycles(page, first, at) && !page.HasWord(Math.Max(first, at - 4), Math.Min(at + 4, last), ["leger", "slight", "minim", "discret"]) ? "PD" : null;
        }

        var whole = (page.HasWord(Math.Max(first, at - 4), Math.Min(at + 4, last), Whole) || page.IsAnyWord(at + 2, ["all"]) || page.IsAnyWord(at - 2, ["all"]) || page.IsAnyWord(at - 3, ["all"])) && !page.HasWord(Math.Max(first, at - 4), Math.Min(at + 4, last), Almost);
        if (page.StartsAny(at, ["dispar", "disappear", "resol", "vanish"]))
        {
            return whole ? "CR" : null;
        }

        return Percent(page, at, first, last) is > 0 and var share ? share >= 100 ? "CR" : share >= Partial ? "PR" : "SD"
            : page.Starts(at, "regress") && whole ? "CR"
            : page.HasWord(Math.Max(first, at - 4), Math.Min(at + 6, last), Half) || IsGoodAnswer(page, first, at) || IsMarked(page, at) ? "PR"
            : null;
    }

    /// <summary>"réduction significative du volume de la masse", "marked shrinkage of the tumour": much smaller, by no number.</summary>
    private static bool IsMarked(Page page, int at) =>
        page.StartsAny(at, ["diminu", "reduc", "redui", "decreas", "shrink", "shrank", "regress"]) && page.HasWord(at - 2, at + 3, ["signific", "marked", "considerab", "nette", "drasti", "dramati", "spectacul", "substan"]) && !page.HasWord(at - 3, at + 3, ["non", "not", "pas", "peu"]);

    /// <summary>"réponse excellente, la masse a nettement diminué".</summary>
    private static bool IsGoodAnswer(Page page, int first, int at)
    {
        for (var i = Math.Max(first, at - 16); i < at; i++)
        {
            if (page.StartsAny(i, ["repons", "respons"]))
            {
                return page.HasWord(i - 2, i + 2, Praising);
            }
        }

        return false;
    }

    /// <summary>"de 60 %", "by at least 50%": near the change, or 0.</summary>
    private static double Percent(Page page, int at, int first, int last)
    {
        for (var i = Math.Max(first, at - 5); i < Math.Min(at + 10, last - 1); i++)
        {
            if (page.IsSign(i + 1, '%') && page.Tokens[i].Kind == TokenKind.Number && Number.Of(page.Words(i)) is > 0 and <= 100 and var share)
            {
                return share;
            }
        }

        return 0;
    }
}
