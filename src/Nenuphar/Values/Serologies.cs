using Nenuphar.Context;
using Nenuphar.Terms;

namespace Nenuphar.Values;

/// <summary>"Sérologie pour le VHB, le VHC et le VIH négative", "HIV and hepatitis B screening was normal": infections that were only looked for, or vaccinated against.</summary>
internal static class Serologies
{
    private const int VerdictReach = 8;
    private const int HeldReach = 2;
    private const int GuardReach = 12;

    private static readonly WordStarts Tests = new("serolog", "quantiferon", "depist", "screen", "antibod", "anticorps", "tested", "teste", "susceptib");
    private static readonly WordStarts Vaccines = new("vaccin", "immunis", "immuniz");
    private static readonly WordStarts Free = new("negati", "normal", "ecart", "exclu", "ruled", "absen");
    private static readonly WordStarts Held = new("positi", "chroni", "reactiv", "anterieur", "ancien", "prior", "past", "connu", "known", "diagnos", "retenir", "retenu", "confirm");

    /// <summary>"Hepatitis B vaccination", "vaccinée contre l'hépatite B et la grippe": what is guarded against is not had.</summary>
    private static bool IsGuardedAgainst(Page page, Mention infection, int first, int last)
    {
        if (page.HasWord(infection.Last, Math.Min(last, infection.Last + 2), Vaccines))
        {
            return true;
        }

        var vaccine = page.Next(Math.Max(first, infection.First - GuardReach), infection.First, Vaccines);
        return vaccine >= 0 && (page.HasWord(vaccine + 1, infection.First, ["contre", "against", "anti", "for", "pour"]) || infection.First - vaccine <= 2);
    }

    public static bool IsFree(Page page, Mention infection, string condition)
    {
        if (condition is not ("hepatitis-a" or "hepatitis-b" or "hepatitis-c" or "hiv" or "tuberculosis" or "syphilis"))
        {
            return false;
        }

        var sentence = page.Narrative.Sentences[page.SentenceOf(infection.First)];
        return (page.IsSign(infection.Last, '(') && page.IsSign(infection.Last + 1, '-') && page.IsSign(infection.Last + 2, ')')) || IsGuardedAgainst(page, infection, sentence.First, sentence.Last) || (page.HasWord(infection.Last, infection.Last + VerdictReach, ["negati"]) && !page.HasWord(infection.First - HeldReach, infection.Last + HeldReach, Held))
            || (page.HasWord(sentence.First, sentence.Last, Tests) && page.HasWord(sentence.First, sentence.Last, Free) && !page.HasWord(sentence.First, sentence.Last, Held));
    }
}
