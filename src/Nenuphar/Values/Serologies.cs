using Nenuphar.Context;
using Nenuphar.Terms;

namespace Nenuphar.Values;

/// <summary>"Sérologie pour le VHB, le VHC et le VIH négative", "HIV and hepatitis B screening was normal": infections that were only looked for.</summary>
internal static class Serologies
{
    private const int VerdictReach = 8;
    private const int HeldReach = 2;

    private static readonly WordStarts Tests = new("serolog", "quantiferon", "depist", "screen", "antibod", "anticorps", "tested", "teste", "susceptib");
    private static readonly WordStarts Free = new("negati", "normal", "ecart", "exclu", "ruled", "absen");
    private static readonly WordStarts Held = new("positi", "chroni", "reactiv", "anterieur", "ancien", "prior", "past", "connu", "known", "diagnos", "retenir", "retenu", "confirm");

    public static bool IsFree(Page page, Mention infection, string condition)
    {
        if (condition is not ("hepatitis-a" or "hepatitis-b" or "hepatitis-c" or "hiv" or "tuberculosis" or "syphilis"))
        {
            return false;
        }

        var sentence = page.Narrative.Sentences[page.SentenceOf(infection.First)];
        return (page.HasWord(infection.Last, infection.Last + VerdictReach, ["negati"]) && !page.HasWord(infection.First - HeldReach, infection.Last + HeldReach, Held))
            || (page.HasWord(sentence.First, sentence.Last, Tests) && page.HasWord(sentence.First, sentence.Last, Free) && !page.HasWord(sentence.First, sentence.Last, Held));
    }
}
