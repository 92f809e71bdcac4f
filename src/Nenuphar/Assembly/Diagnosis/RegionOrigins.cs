using System.Globalization;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Diagnosis;

/// <summary>
/// "mélanome du pied", "liposarcome de la cuisse", "paragangliome abdominal": the name of the tumour tells which tissue of a region it comes from.
/// </summary>
internal static class RegionOrigins
{
    private const int Reach = 7;
    private static readonly string[] Between =
        ["de", "du", "des", "d", "la", "le", "l", "les", "au", "aux", "a", "niveau", "malin", "maligne", "gauche", "droit", "droite", "localisation", "siege", "extra", "surrenalien", "of", "the", "left", "right", "in", "on", "his", "her", "face", "primitif", "primary"];

    private static readonly Lazy<List<Row>> Rows =
        new(() => [.. Table.Rows("knowledge/codes/region-by-morphology.tsv", 6).Select(row => new Row(int.Parse(row[1], CultureInfo.InvariantCulture), int.Parse(row[2], CultureInfo.InvariantCulture), row[3], row[4]))]);

    /// <param name="First">The first morphology of the row, without its behaviour.</param>
    /// <param name="Last">The last one.</param>
    private sealed record Row(int First, int Last, string Region, string Code);

    /// <summary>The place beside a tumour's name, and the code of the origin there; null if its name tells nothing of the region.</summary>
    public static (Mention Place, string Code)? Of(Page page, ReadOnlySpan<Mention> mentions, int at, Concept tumour)
    {
        if (tumour.Code.Length < 4 || !int.TryParse(tumour.Code.AsSpan(0, 4), CultureInfo.InvariantCulture, out var number) || !Rows.Value.Exists(row => row.First <= number && number <= row.Last))
        {
            return null;
        }

        if (at > 0 && mentions[at - 1].Last == mentions[at].First && CodeOf(page, mentions[at - 1], number) is { } before)
        {
            return (mentions[at - 1], before);
        }

        var edge = mentions[at].Last;
        for (var m = at + 1; m < mentions.Length && mentions[m].First - mentions[at].Last <= Reach && OnlyBetween(page, edge, mentions[m].First); m++)
        {
            if (CodeOf(page, mentions[m], number) is { } after)
            {
                return (mentions[m], after);
            }

            edge = page.Lexicon.Has(mentions[m], ConceptKind.Side) ? mentions[m].Last : edge;
        }

        return null;
    }

    private static string? CodeOf(Page page, Mention mention, int number)
    {
        if (page.As(mention, ConceptKind.Site, true) is not { Code.Length: > 3 } site)
        {
            return null;
        }

        foreach (var (first, last, region, code) in Rows.Value)
        {
            if (first <= number && number <= last && region == site.Code)
            {
                return code;
            }
        }

        return null;
    }

    private static bool OnlyBetween(Page page, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (!(page.IsSign(i, '\'') || page.IsSign(i, '’') || page.IsSign(i, '-') || page.IsAnyWord(i, Between)))
            {
                return false;
            }
        }

        return true;
    }
}
