using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;
using Nenuphar.Values;

namespace Nenuphar.Assembly.Treatments;

/// <summary>
/// Unwanted effects that are told without the name of one: "une mauvaise tolérance, avec des œdèmes", "bonne tolérance à l'exception d'une constipation", "intolérance sous
/// forme de céphalées", "dose réduite en raison de selles liquides".
/// </summary>
internal static class Tolerances
{
    /// <summary>How far behind the word an effect is still told of it, how far behind its reason a list goes on, and how far before it what was changed stands.</summary>
    private const int Reach = 34, Listed = 24, Changed = 18;

    /// <summary>How far behind an effect the treatment is blamed for it.</summary>
    private const int BlameReach = 14;

    /// <summary>What a specimen shows is no complaint.</summary>
    private static readonly WordStarts Sampled = new("biops", "histolog", "anatomopath", "necros");
    private static readonly WordStarts Blamed = new("trait", "treat", "chimio", "chemo", "immunoth", "medicament", "pharmacolog", "drug", "tox");
    private static readonly WordStarts Borne = new("toler", "intoler");
    private static readonly WordStarts Eating = new("oral", "digest", "aliment", "decub", "effort", "gluc", "medicam", "lact", "glut", "hemodyn", "regim", "exerci");
    private static readonly WordStarts Poor = new("mauvais", "poor");
    private static readonly WordStarts Excepting = new("exception", "except", "sauf", "hormis", "apart");
    private static readonly WordStarts Form = new("forme", "type", "manifest", "form");
    private static readonly WordStarts Turning = new("progress", "aggrav", "jusqu", "until", "disparition", "amelior", "improv", "consult");

    /// <summary>The general state is of the disease as often as of its treatment, and an infection has a cause of its own.</summary>
    private static readonly WordStarts Other = new("alterat", "deterior", "degrad", "infect");

    private static readonly WordStarts Stopping = new("arret", "interromp", "interrup", "suspend", "stopp", "discontinu");
    private static readonly WordStarts Changing = new("arret", "interromp", "interrup", "suspend", "stopp", "discontinu", "redui", "reduc", "diminu", "ajust", "adapt", "decreas", "lower", "retard", "delay", "desescal");
    private static readonly WordStarts Given = new("dose", "posolog", "cycle", "cure", "trait", "treat", "therap", "chimio", "chemo", "qt");
    private static readonly WordStarts Breaking = new("alors", "lors", "apres", "after", "which", "progress", "aggrav", "wors", "metast", "tumor", "tumeur", "infect", "second");
    private static readonly WordStarts Others = new("cortico", "steroid", "predni", "dexameth", "antibio", "opioid", "opiac", "morphin", "heparin", "anticoag", "somatostat", "immunosup", "mycophen");

    public static bool Tell(Page page, Mention effect, Sentence sentence) =>
        !page.StartsAny(effect.First, Other) && !Relief.IsBetter(page, effect, sentence) && !Dues.IsOfOther(page, effect.Last - 1) && !page.HasWord(sentence.First, effect.First, Sampled) && (AreTold(page, effect, sentence) || AreWhyChanged(page, effect, sentence.First) || AreBlamed(page, effect, sentence.Last) || CameBack(page, effect, sentence) || IsDayOfCycle(page, effect, sentence) || IsOfCycle(page, effect, sentence));

    private static readonly WordStarts GivenAgain = new("reintrod", "rechalleng", "readminist", "reexpos");
    private static readonly WordStarts Back = new("reappar", "recurr", "retour", "return", "nouvel", "again");
    private static readonly WordStarts CycleWords = new("cycle", "cure");

    /// <summary>"réapparition de la fièvre le lendemain de la réintroduction", "diarrhoea recurred after rechallenge".</summary>
    private static bool CameBack(Page page, Mention effect, Sentence sentence) =>
        page.HasWord(sentence.First, sentence.Last, GivenAgain) && page.HasWord(effect.First - 9, effect.Last + 5, Back) && !page.HasWord(sentence.First, sentence.Last, ["progress", "metast", "tumor", "tumeur"]);

    /// <summary>"Au jour 11 du deuxième cycle, il consulte pour une odynophagie", "on day 8 of cycle 2 she developed a fever".</summary>
    private static bool IsDayOfCycle(Page page, Mention effect, Sentence sentence)
    {
        var cycle = page.Next(sentence.First, effect.First, CycleWords);
        return cycle >= 0 && effect.First - cycle <= Reach && !page.HasWord(cycle, effect.Last, ["progress", "metast", "tumor", "tumeur", "amelior", "improv"])
            && page.Next(Math.Max(sentence.First, cycle - 8), cycle, Days) is >= 0 and var day && (page.HasNumber(day + 1) || page.HasNumber(day + 2) || (page.HasNumber(day - 1) && page.HasWord(day, cycle, ["apres", "after"])));
    }

    private static readonly WordStarts Usual = new("diarr", "vomi", "naus", "mucit", "mucos", "stomatit", "rash", "erupt", "constip", "alopec", "paresth");
    private static readonly WordStarts Lasting = new("persist", "toujours", "still", "amelior", "improv", "dispar", "resol", "cede", "regress", "progress", "metast", "tumor", "tumeur", "arret");
    private static readonly WordStarts Moments = new("au", "apres", "lors", "pendant", "durant", "after", "during", "following", "suite");

    /// <summary>"au cinquième cycle de FOLFOX, une diarrhée", "after the second cycle she developed vomiting": what a chemotherapy often does.</summary>
    private static bool IsOfCycle(Page page, Mention effect, Sentence sentence)
    {
        const int Near = 16, Ordinal = 5;
        var cycle = page.Next(Math.Max(sentence.First, effect.First - Near), effect.First, CycleWords);
        return cycle >= 0 && page.StartsAny(effect.First, Usual) && page.HasWord(Math.Max(sentence.First, cycle - Ordinal), cycle, Moments) && !page.HasSign(cycle, effect.First, ';') && !page.HasWord(cycle, sentence.Last, Lasting);
    }

    private static readonly WordStarts Days = new("jour", "day", "jours", "days");

    /// <summary>"des douleurs aux poignets, qui sont attribuées au traitement reçu": the treatment is blamed, whatever drug it was.</summary>
    private static bool AreBlamed(Page page, Mention effect, int last)
    {
        for (var i = effect.Last; i < Math.Min(last, effect.Last + BlameReach) && page.CharAt(i) is not (';' or '.' or ':' or '('); i++)
        {
            if (ToxicityReader.IsBlame(page, i))
            {
                return page.HasWord(i + 1, Math.Min(last, i + 8), Blamed) && !page.HasWord(i + 1, Math.Min(last, i + 8), Others) && !page.HasWord(i + 1, Math.Min(last, i + 8), Breaking) && !page.HasWord(effect.Last, i, ["arret", "absence", "stop"]);
            }
        }

        return false;
    }

    private static bool AreTold(Page page, Mention effect, Sentence sentence)
    {
        for (var i = page.Next(sentence.First, effect.First, Borne); i >= 0; i = page.Next(i + 1, effect.First, Borne))
        {
            if (effect.First - i > Reach || page.HasWord(i + 1, i + 4, Eating) || page.HasSign(i, effect.First, ';'))
            {
                continue;
            }

            var kept = page.Next(i + 1, effect.First, Excepting);
            var told = kept >= 0 ? kept : page.HasWord(i - 2, i + 2, Poor) || page.IsAnyWord(i - 1, ["mal", "faible", "badly"]) || (page.Starts(i, "intoler") && page.HasWord(i + 1, i + 5, Form)) ? i : -1;
            if (told >= 0 && !page.HasWord(told, effect.First, Turning))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"réduction de la dose en raison de selles liquides, de nausées et d'une fatigue": each of the list.</summary>
    private static bool AreWhyChanged(Page page, Mention effect, int first)
    {
        for (var i = effect.First - 1; i >= Math.Max(first, effect.First - Listed); i--)
        {
            if (page.CharAt(i) is ';' or '.' or ':' or '(' || page.StartsAny(i, Breaking) || page.IsAnyWord(i, ["avec", "qui", "que", "mais", "but", "with"]))
            {
                return false;
            }

            if (page.IsAnyWord(i, ["devant", "because", "owing"]) || (page.IsWord(i, "due") && page.IsWord(i + 1, "to")) || (page.IsAnyWord(i, ["raison", "cause"]) && page.IsAnyWord(i - 1, ["en", "a"])))
            {
                return page.Next(Math.Max(first, i - Changed), i, Changing) is >= 0 and var change && (page.StartsAny(change, Stopping) || page.HasWord(Math.Max(first, change - 5), i, Given)) && !page.HasWord(Math.Max(first, change - 5), i, Others) && !page.HasWord(change, i, ["progress", "aggrav", "wors", "infect"]);
            }
        }

        return false;
    }
}
