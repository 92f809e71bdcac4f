using Nenuphar.Context;

namespace Nenuphar.Assembly.Persons;

/// <summary>Ages that are not the patient's now: "first menses at 14 years", "le dernier enfant a 24 ans", "chez les femmes de moins de 40 ans".</summary>
internal static class OtherAges
{
    /// <summary>How far before the number what it is the age of stands.</summary>
    private const int Reach = 6;

    private static readonly WordStarts Events = new("menses", "menarche", "menarch", "menopaus", "menstru", "regles", "menarque", "puberte", "puberty", "sevr");
    private static readonly WordStarts Children = new("child", "children", "enfant", "enfants", "baby", "bebe"), Owned = new("last", "dernier", "first", "premier", "youngest", "oldest", "eldest", "cadet", "aine", "her", "his", "son", "sa", "ses", "leur", "leurs");
    private static readonly WordStarts At = new("at", "a");
    private static readonly WordStarts Limits = new("moins", "plus", "less", "more", "under", "over", "above", "below", "younger", "older", "jusqu");

    public static bool Are(Page page, int at, int last)
    {
        var first = page.Narrative.Sentences[page.SentenceOf(at)].First;
        var from = Math.Max(first, at - Reach);
        for (var i = from; i < at; i++)
        {
            if (page.IsSign(i, ',') || page.IsSign(i, ';') || page.IsSign(i, ':'))
            {
                from = i + 1;
            }
        }

        return (page.Next(from, at, Events) is >= 0 and var happened && Happened(page, happened + 1, at)) || (OfAnother(page, from, at) && !page.IsAnyWord(last, ["man", "woman", "girl", "boy"])) || (at - 2 >= first && page.IsAnyWord(at - 2, Limits) && page.IsAnyWord(at - 1, ["de", "than", "d"]));
    }

    /// <summary>"menarche at 13 years": a woman "ménopausée de 61 ans" is as old as that.</summary>
    private static bool Happened(Page page, int from, int at)
    {
        for (var i = from; i < at; i++)
        {
            if (page.IsAnyWord(i, At))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"le dernier enfant", "her child": "un enfant de 4 ans" may be the patient.</summary>
    private static bool OfAnother(Page page, int from, int at)
    {
        for (var i = from + 1; i < at; i++)
        {
            if (page.IsAnyWord(i, Children) && page.IsAnyWord(i - 1, Owned))
            {
                return true;
            }
        }

        return false;
    }
}
