using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Treatments;

/// <summary>Medicines beside a course that are none of the tumour: what is told behind their name is theirs.</summary>
internal static class OtherMedicines
{
    /// <summary>How far before an amount the name of its medicine stands.</summary>
    private const int Near = 3;

    /// <summary>Shorter words that end so are no medicines.</summary>
    private const int Shortest = 7;

    private static readonly string[] Endings = ["mab", "nib", "sone", "solone", "onide", "prazole", "conazole", "floxacine", "floxacin", "cilline", "cillin", "mycine", "mycin", "ciclovir", "cyclovir", "parine", "parin", "setron", "statine"];

    /// <summary>Cytotoxic antibiotics and kinase inhibitors of the tumour end so too: those that the lexicon knows are courses themselves.</summary>
    public static bool Begin(Page page, Course course, int at)
    {
        if (at <= course.Token || page.Tokens[at].Kind != TokenKind.Word)
        {
            return at < course.Token && IsSupportive(page, course, at);
        }

        return IsSupportive(page, course, at) || (IsUnknown(page, at) && !page.IsSign(at - 1, '('));
    }

    /// <summary>"prednisone 60 mg, puis nivolumab": the amount stands right behind the other one.</summary>
    public static bool StandBefore(Page page, Course course, int amount)
    {
        for (var i = amount - 1; i >= Math.Max(0, amount - Near) && !page.IsSign(i, ',') && !page.IsSign(i, ';'); i--)
        {
            if (IsSupportive(page, course, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a medicine that is none of the tumour is named in a range.</summary>
    public static bool StandIn(Page page, int first, int last)
    {
        foreach (var mention in page.MentionsIn(page.SentenceOf(first)))
        {
            if (mention.First >= first && mention.First < last && page.As(mention, ConceptKind.Drug) is { } drug && !drug.Has("antitumour"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSupportive(Page page, Course course, int at)
    {
        foreach (var mention in page.MentionsIn(page.SentenceOf(at)))
        {
            if (mention.First == at)
            {
                return page.As(mention, ConceptKind.Drug) is { } drug && drug.Value != course.Value && !drug.Has("antitumour");
            }
        }

        return false;
    }

    /// <summary>A name that the lexicon does not know, by its ending.</summary>
    private static bool IsUnknown(Page page, int at)
    {
        if (page.Tokens[at].Length < Shortest)
        {
            return false;
        }

        foreach (var mention in page.MentionsIn(page.SentenceOf(at)))
        {
            if (mention.First <= at && mention.Last > at)
            {
                return false;
            }
        }

        var word = page.Words(at);
        foreach (var ending in Endings)
        {
            if (word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
