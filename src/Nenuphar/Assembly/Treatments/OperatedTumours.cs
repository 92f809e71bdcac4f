using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;

namespace Nenuphar.Assembly.Treatments;

/// <summary>The organ of an operation that is told by the tumour it took out: "opérée d'une tumeur neuroendocrine de la queue du pancréas", "a rectal NET, resected in 2019".</summary>
internal static class OperatedTumours
{
    /// <summary>Between "opéré" and the tumour may stand a date and a place; between the tumour and "resected" its size, grade and index.</summary>
    private const int Reach = 16, ReachBack = 24;

    private const int OrganBehind = 5;

    private static readonly string[] Links = ["d", "de", "du", "pour", "for", "of"];
    private static readonly string[] Removed = ["resected", "reseque", "operated", "opere", "excised", "enleve", "removed"];
    private static readonly string[] Returned = ["recur", "relaps", "recid", "rechut", "progress"];

    /// <summary>"opérée le 3 mai d'une TNE du pancréas", "operated on for a rectal NET".</summary>
    public static string? Behind(Page page, int token)
    {
        Concept? before = null;
        var mentions = page.MentionsIn(page.SentenceOf(token));
        for (var m = 0; m < mentions.Length; m++)
        {
            if (mentions[m].First <= token)
            {
                continue;
            }

            if (IsSpread(page, mentions[m]) || page.HasWord(token, mentions[m].First, Returned))
            {
                return null;
            }

            if (page.Lexicon.Has(mentions[m], ConceptKind.Morphology))
            {
                return mentions[m].First - token <= Reach && (page.At(mentions[m]) & Circumstance.Negated) == 0 && IsLinked(page, token, mentions[m].First)
                    ? (before ?? Places.InName(page, mentions[m]) ?? OrganAfter(page, mentions, m, int.MaxValue))?.Value : null;
            }

            before = Places.OrganOf(page, mentions[m]) ?? before;
        }

        return null;
    }

    /// <summary>"TNE du pancréas opérée en 2016", "ileal NET G1, 15 mm, resected with its nodes".</summary>
    public static string? Before(Page page, int token)
    {
        if (!page.StartsAny(token, Removed))
        {
            return null;
        }

        var mentions = page.MentionsIn(page.SentenceOf(token));
        for (var m = mentions.Length - 1; m >= 0; m--)
        {
            var mention = mentions[m];
            if (mention.First >= token)
            {
                continue;
            }

            if (IsSpread(page, mention) || token - mention.Last > ReachBack)
            {
                return null;
            }

            if (page.As(mention, ConceptKind.Morphology) is not { } tumour)
            {
                continue;
            }

            if (tumour.Has("benign") || (page.At(mention) & Circumstance.Negated) != 0 || IsParted(page, mention.Last, token))
            {
                return null;
            }

            var own = m > 0 && mention.First - mentions[m - 1].Last <= 1 ? Places.OrganOf(page, mentions[m - 1]) : null;
            own ??= Places.InName(page, mention) ?? OrganAfter(page, mentions, m, token);
            return own is not null && IsOnly(page, mentions, m, token, own) ? own.Value : null;
        }

        return null;
    }

    private static bool IsSpread(Page page, Mention mention) => page.Lexicon.Has(mention, ConceptKind.Metastasis) || page.Lexicon.Has(mention, ConceptKind.MetastasisWord);

    private static bool IsLinked(Page page, int token, int tumour)
    {
        for (var i = Math.Max(token + 1, tumour - 4); i < tumour; i++)
        {
            if (page.IsAnyWord(i, Links))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsParted(Page page, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (page.IsSign(i, ';'))
            {
                return true;
            }
        }

        return false;
    }

    private static Concept? OrganAfter(Page page, ReadOnlySpan<Mention> mentions, int m, int before)
    {
        for (var next = m + 1; next < mentions.Length && mentions[next].First < before && mentions[next].First - mentions[m].Last <= OrganBehind; next++)
        {
            if (Places.OrganOf(page, mentions[next]) is { } organ)
            {
                return organ;
            }
        }

        return null;
    }

    /// <summary>Whether no other organ stands between the tumour and the operation.</summary>
    private static bool IsOnly(Page page, ReadOnlySpan<Mention> mentions, int m, int token, Concept own)
    {
        for (var next = m + 1; next < mentions.Length && mentions[next].First < token; next++)
        {
            if (Places.OrganOf(page, mentions[next]) is { } organ && organ.Value != own.Value)
            {
                return false;
            }
        }

        return true;
    }
}
