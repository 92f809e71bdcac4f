using System.Globalization;
using Nenuphar.Cases;
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
        ["de", "du", "des", "d", "la", "le", "l", "les", "au", "aux", "a", "niveau", "dans", "within", "cutane", "cutanee", "bilateral", "bilaterale", "malin", "maligne", "gauche", "droit", "droite", "localisation", "siege", "extra", "surrenalien", "of", "the", "left", "right", "in", "on", "his", "her", "face", "primitif", "primary", "sur", "localise", "localisee", "situe", "situee", "developpe", "located", "arising", "from", "premier", "deuxieme", "troisieme", "quatrieme", "cinquieme", "gros", "first", "second", "third", "fourth", "fifth", "great", "big"];

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

        if (LabelBefore(page, mentions, at, number) is { } labelled)
        {
            return labelled;
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

    /// <summary>"Lésion de l'avant-bras gauche : carcinome à cellules de Merkel": the place right before the colon.</summary>
    private static (Mention Place, string Code)? LabelBefore(Page page, ReadOnlySpan<Mention> mentions, int at, int number)
    {
        if (!page.IsSign(mentions[at].First - 1, ':'))
        {
            return null;
        }

        for (var m = at - 1; m >= 0 && mentions[at].First - mentions[m].Last <= LabelReach; m--)
        {
            if (CodeOf(page, mentions[m], number) is { } code)
            {
                return (mentions[m], code);
            }
        }

        return null;
    }

    private const int LabelReach = 3;

    /// <summary>
    /// "Masse de la cuisse droite. Biopsie : liposarcome": where nothing tells an origin, the region of the body that a mass is told in, and the one tumour that the text names, say
    /// which tissue of the region it comes from.
    /// </summary>
    public static void Vote(Page page, List<OriginVote> votes, List<Statement> statements)
    {
        if (votes.Exists(static vote => vote.Weight > PrimaryFinder.Mere && vote.Code is not ("C44.9" or "C49.9")) || Number(statements) is not (> 0 and var number) || number is (>= 8720 and <= 8790) or (>= 8070 and <= 8084) || !Rows.Value.Exists(row => row.First <= number && number <= row.Last))
        {
            return;
        }

        foreach (var mention in page.MentionsOf(KeywordSet.Of(Keyword.Lesion)))
        {
            if ((page.At(mention) & NotOwn) != 0 || !page.Is(mention, Keyword.Lesion))
            {
                continue;
            }

            foreach (var place in page.MentionsIn(page.SentenceOf(mention.First)))
            {
                if (place.First >= mention.First && place.First - mention.Last <= MassReach && page.As(place, ConceptKind.Site) is not { Code: "C44.9" or "C49.9" } && CodeOf(page, place, number) is { } code && !OriginWords.AreOutside(page, place) && !page.HasWord(mention.Last, place.First, Apart) && !page.HasWord(place.First, place.Last, OfNodes))
                {
                    votes.Add(new OriginVote(place, code, 2, true, true));
                    return;
                }
            }
        }
    }

    private const int MassReach = 6;
    private const Circumstance NotOwn = Circumstance.Negated | Circumstance.Possible | Circumstance.Family | Circumstance.Literature | Circumstance.Planned | Circumstance.Hypothetical | Circumstance.Past;
    /// <summary>A mass there is mostly of nodes.</summary>
    private static readonly WordStarts OfNodes = new("aissel", "axill", "aine", "groin", "inguin", "cou", "neck", "cervic", "supraclav", "claviculair", "mediastin");
    private static readonly WordStarts Apart = new("metast", "et", "and", "secondar", "secondair", "refoul", "extend", "etend", "jusqu", "to", "near", "above", "below");

    /// <summary>The morphology without its behaviour, if all names tell one; else 0.</summary>
    private static int Number(List<Statement> statements)
    {
        var only = 0;
        foreach (var statement in statements)
        {
            if (statement.Kind == FactKind.Morphology && statement.IsAffirmed && int.TryParse(statement.Value.AsSpan(0, 4), CultureInfo.InvariantCulture, out var number))
            {
                if (only > 0 && only != number)
                {
                    return 0;
                }

                only = number;
            }
        }

        return only;
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
