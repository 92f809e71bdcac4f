using Nenuphar.Context;

namespace Nenuphar.Values;

/// <summary>"8 % sur la pièce, 5 % sur la biopsie": of which tissue an index is, where no organ says it.</summary>
internal static class IndexMaterials
{
    public const string Biopsy = "biopsy";
    public const string Resection = "resection";

    private const int Reach = 5;

    private static readonly string[] Leading = ["sur", "dans", "in", "on", "from", "of", "de", "a"];
    private static readonly WordStarts Biopsies = new("biops", "microbiops", "macrobiops", "ponction", "cytoponction");
    private static readonly WordStarts Resections = new("piece", "resect", "exeres", "surgical", "chirurgical", "operatoire", "operative");

    /// <summary>Right behind a value; nothing if no such tissue is told there.</summary>
    public static string? Behind(Page page, int last)
    {
        var led = page.IsSign(last, '(');
        var from = led ? last + 1 : last;
        led |= page.IsAnyWord(from, Leading);
        return led ? In(page, from, Math.Min(page.Tokens.Length, from + Reach)) : null;
    }

    /// <summary>The tissue that words tell before anything else is told: "biopsie" of "pièce de biopsie".</summary>
    public static string? In(Page page, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (page.Tokens[i].Kind == Text.TokenKind.Number || page.IsSign(i, ',') || page.IsSign(i, ';') || page.IsSign(i, ')') || page.IsSign(i, '.'))
            {
                return null;
            }

            if (page.HasWord(i, i + 1, Biopsies) || (page.HasWord(i, i + 1, Resections) && page.HasWord(i + 1, Math.Min(last, i + 3), Biopsies)))
            {
                return Biopsy;
            }

            if (page.HasWord(i, i + 1, Resections))
            {
                return Resection;
            }
        }

        return null;
    }
}
