using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;
using Nenuphar.Values;

namespace Nenuphar.Assembly.Details;

/// <summary>"La lésion mesurait 30 mm. Elle mesure maintenant 45 mm. Réponse partielle.": the change is told in the sentences before the answer.</summary>
internal static class SizesInSentences
{
    /// <summary>An answer that sums up what was told before it is short; so far back the first size stands, and so near its head the second sentence goes on with the lesion.</summary>
    private const int Short = 9, Back = 2, Head = 9;

    private static readonly WordStarts Now = new("maintenant", "now", "actuellement", "currently", "desormais", "today", "aujourd");
    private static readonly WordStarts Then = new("mesurait", "measured", "etait", "was", "initialement", "initially", "avant", "before", "previously", "auparavant", "baseline");
    private static readonly WordStarts Same = new("elle", "il", "it", "celle", "lesion", "mass", "nodul", "cible", "target", "tumeur", "tumor", "tumour", "metast");

    /// <summary>In percent of the size before: below 0 a decrease. The answer stands in its own sentence, or beside the later size.</summary>
    public static (double Percent, int First, int Last)? Before(Page page, int sentence)
    {
        var range = page.Narrative.Sentences[sentence];
        var own = Size(page, sentence);
        if (sentence == 0 || (own is null && range.Last - range.First > Short) || page.HasWord(range.First, range.Last, SizesInTurn.Aside) || page.KindsIn(sentence - 1).Has(ConceptKind.Response))
        {
            return null;
        }

        if (own is null && !page.HasWord(page.Narrative.Sentences[sentence - 1].First, page.Narrative.Sentences[sentence - 1].Last, SizesInTurn.Aside) && SizeChanges.Change(page, sentence - 1) is { } told)
        {
            return told;
        }

        var later = own is null ? sentence - 1 : sentence;
        return later > 0 && Size(page, later) is { } now && IsLater(page, later) ? Earlier(page, later, now) : null;
    }

    private static (double Percent, int First, int Last)? Earlier(Page page, int later, (double Millimetres, int At) now)
    {
        for (var s = later - 1; s >= Math.Max(0, later - Back); s--)
        {
            var range = page.Narrative.Sentences[s];
            if (Size(page, s) is { } then)
            {
                return page.HasWord(range.First, range.Last, Then) && !page.HasWord(range.First, range.Last, SizesInTurn.Aside) && AreOnePlace(page, s, later) && then.Millimetres > 0
                    ? ((now.Millimetres - then.Millimetres) / then.Millimetres * 100, then.At, now.At + 2) : null;
            }

            if (HasUnit(page, range))
            {
                return null;
            }
        }

        return null;
    }

    private static bool IsLater(Page page, int sentence)
    {
        var range = page.Narrative.Sentences[sentence];
        return page.HasWord(range.First, range.Last, Now) && page.HasWord(range.First, Math.Min(range.Last, range.First + Head), Same) && !page.HasWord(range.First, range.Last, SizesInTurn.Aside);
    }

    /// <summary>The only size of a sentence, of one diameter.</summary>
    private static (double Millimetres, int At)? Size(Page page, int sentence)
    {
        var range = page.Narrative.Sentences[sentence];
        (double, int)? found = null;
        for (var i = range.First; i + 1 < range.Last; i++)
        {
            if (page.Tokens[i].Kind == TokenKind.Number && SizeChanges.UnitAt(page, i + 1) is > 0 and var unit)
            {
                if (found is not null || SizesInTurn.IsDiameter(page, i))
                {
                    return null;
                }

                found = (Number.Of(page.Words(i)) * unit, i);
            }
        }

        return found;
    }

    private static bool HasUnit(Page page, Sentence range)
    {
        for (var i = range.First + 1; i < range.Last; i++)
        {
            if (SizeChanges.UnitAt(page, i) > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where both sentences name an organ it is the same.</summary>
    private static bool AreOnePlace(Page page, int one, int other) => Organ(page, one) is not { } first || Organ(page, other) is not { } second || first == second;

    private static string? Organ(Page page, int sentence)
    {
        foreach (var mention in page.MentionsIn(sentence))
        {
            if (Places.OrganOf(page, mention) is { } organ)
            {
                return organ.Value;
            }
        }

        return null;
    }
}
