using Nenuphar.Context;

namespace Nenuphar.Values;

/// <summary>Measures that are of no tumour though one is named beside them: by how much it grew, and fibroids of a womb.</summary>
internal static class OtherMeasures
{
    /// <summary>How far behind a measure its nature may be told: "deux masses utérines de 7 cm et 4 cm, évoquant des fibromes".</summary>
    private const int NatureReach = 12;

    private static readonly WordStarts Change = new("augmentation", "diminution", "reduction", "croissance", "accroissement", "increase", "decrease", "growth", "shrinkage");
    private static readonly WordStarts Changed = new("augmente", "diminue", "grandi", "grossi", "reduit", "increased", "decreased", "grown", "grew", "shrunk", "shrank", "enlarged");
    private static readonly WordStarts About = new("environ", "about", "approximately", "approx", "nearly", "presque");
    private static readonly WordStarts Fibroids = new("fibrome", "fibromyome", "myome", "leiomyome", "fibroid", "fibromyoma", "myoma", "leiomyoma");
    private static readonly WordStarts Likening = new("rapport", "compatible", "evoqu", "evocat", "sugger", "consistent", "keeping", "represent", "correspond", "probabl");

    public static bool Are(Page page, int first, int last) => IsChange(page, first, last) || AreFibroids(page, last) || IsHollow(page, first, last);

    /// <summary>"augmentation de 6 mm", "a grandi de 8 mm", "an increase of about 2 cm", "grew by 8 mm", but not "augmentation de 6 à 9 mm".</summary>
    private static bool IsChange(Page page, int first, int last)
    {
        var at = first - 1;
        if (page.IsAnyWord(at, About))
        {
            at--;
        }

        if (at > 0 && page.CharAt(at) is '\'' or '’')
        {
            at--;
        }

        return page.IsAnyWord(at, ["de", "d", "of"]) && (page.IsAnyWord(at - 1, Change) || page.IsAnyWord(at - 1, Changed)) ? !page.IsAnyWord(last, ["a", "to"]) : page.IsWord(at, "by") && page.IsAnyWord(at - 1, Changed);
    }

    private static bool AreFibroids(Page page, int last)
    {
        var end = Math.Min(page.Narrative.Sentences[page.SentenceOf(last - 1)].Last, last + NatureReach);
        var named = page.Next(last, end, Fibroids);
        return named >= 0 && page.HasWord(last, named, Likening);
    }

    /// <summary>"une cavité de 5 cm", "a 4 cm cavity"; not "lésion de la cavité buccale de 3 cm".</summary>
    private static bool IsHollow(Page page, int first, int last)
    {
        var hollow = page.Next(first - 3, first, Hollows);
        return (hollow >= 0 && !page.StartsAny(hollow + 1, Cavities)) || page.IsAnyWord(last, Hollows);
    }

    private static readonly WordStarts Hollows = new("cavite", "cavity", "cavities", "cavitation");
    private static readonly WordStarts Cavities = new("buccal", "oral", "nasal", "abdom", "pelvi", "periton", "pleural", "orbit");

    /// <summary>"1,2 x 1,4 et 3,1 x 2,5 cm": the second lesion has two diameters too.</summary>
    public static bool AreCrossed(Page page, int at) => (page.IsWord(at, "x") || page.IsSign(at, '×')) && page.HasNumber(at + 1) && SizeReader.Unit(page, at + 2) > 0;
}
