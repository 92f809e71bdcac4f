using Nenuphar.Cases;
using Nenuphar.Terms;

namespace Nenuphar.Context;

/// <summary>
/// "En 2020 métastases hépatiques : Ki-67 12 %", "Primary: G1, Ki-67 1 %": a place of the disease that heads a value with a colon or a bracket is what was sampled, though no word of
/// sampling stands there. A tumour named with its organ before it ("TNE iléale avec métastases hépatiques : Ki-67 2 %") leaves it open.
/// </summary>
internal static class SpreadLabels
{
    private static readonly WordStarts Taken = new("resequ", "resect", "exeres", "excis", "remov", "biops", "ponction", "sampled", "operated", "operee");

    /// <summary>The organ of the metastasis; empty for the primary; null where no such place heads the value.</summary>
    public static string? Of(Page page, int sentence, int token)
    {
        var colon = Head(page, sentence, token);
        if (colon < 0)
        {
            return null;
        }

        string? label = null;
        var open = false;
        foreach (var mention in page.MentionsIn(sentence))
        {
            if (mention.First >= colon)
            {
                break;
            }

            if ((page.At(mention) & (Circumstance.Negated | Circumstance.Family)) != 0)
            {
                continue;
            }

            if (page.As(mention, ConceptKind.Metastasis)?.Value is { } organ and not ("distant" or "unknown"))
            {
                var taken = page.HasWord(mention.Last, Math.Min(colon, mention.Last + 3), Taken);
                open = !taken && (open || (label is not null && label != organ));
                label = organ;
            }
            else if (page.Is(mention, Keyword.Primary) && mention.Last == colon && mention.First == page.Narrative.Sentences[sentence].First)
            {
                return "";
            }
            else
            {
                open |= page.Lexicon.Has(mention, ConceptKind.Morphology) || Places.OrganOf(page, mention) is not null;
            }
        }

        return open ? null : label;
    }

    /// <summary>Whether the words give the value to the primary.</summary>
    public static bool TellsPrimary(Page page, int token) => Of(page, page.SentenceOf(token), token) is "";

    /// <summary>The sign behind which a label's values stand: a colon, or an open bracket; the value itself where the sentence begins with a place; else -1.</summary>
    private static int Head(Page page, int sentence, int token)
    {
        var first = page.Narrative.Sentences[sentence].First;
        for (var i = token - 1; i > first; i--)
        {
            if (page.IsSign(i, ';') || page.IsSign(i, ')'))
            {
                return -1;
            }

            if (page.IsSign(i, ':') || page.IsSign(i, '('))
            {
                return i;
            }
        }

        // "In the liver metastasis, Ki-67 is 14 %".
        return page.IsAnyWord(first, ["in", "dans", "sur", "on"]) ? token : -1;
    }
}
