using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Diagnosis;

/// <summary>
/// "BLADDER, BIOPSY: HIGH GRADE UROTHELIAL CARCINOMA", "A. COLON, SIGMOID, RESECTION - ADENOCARCINOMA", "VESSIE :\n- CARCINOME": the organ that heads the part of a report in which
/// a tumour is named.
/// </summary>
internal static class PartHeadings
{
    private const int Reach = 16, Label = 5, Heading = 3;
    private static readonly WordStarts Numbers = new("part", "specimen", "piece", "flacon", "prelevement", "diagnosis", "diagnostic");

    public static Mention? Of(Page page, ReadOnlySpan<Mention> mentions, int at)
    {
        var tumour = mentions[at];
        var sentence = page.SentenceOf(tumour.First);
        var range = page.Narrative.Sentences[sentence];
        Mention? head = null;
        for (var m = at - 1; m >= 0 && tumour.First - mentions[m].Last <= Reach; m--)
        {
            if (page.Lexicon.Has(mentions[m], ConceptKind.MetastasisWord) || page.Lexicon.Has(mentions[m], ConceptKind.Metastasis) || page.Lexicon.Has(mentions[m], ConceptKind.Morphology))
            {
                return null;
            }

            if (Places.OrganOf(page, mentions[m]) is not null)
            {
                head = mentions[m];
            }
        }

        if (head is { } own)
        {
            return page.IsSign(own.Last, ':') || page.IsSign(own.Last, ',') ? IsHead(page, own, range) && page.HasSign(own.Last, tumour.First, ':') ? own : null : null;
        }

        return sentence > 0 && tumour.First - range.First <= Reach ? Before(page, sentence - 1, range) : null;
    }

    /// <summary>A line of its own that names an organ and ends with a colon, right before the sentence; "BIOPSY:" behind it may be a heading of its own.</summary>
    private static Mention? Before(Page page, int sentence, Sentence next)
    {
        var label = page.Narrative.Sentences[sentence];
        if (next.First - label.Last > Heading || label.Last - label.First > Label + 2 || !(page.IsSign(label.Last - 1, ':') || page.IsSign(label.Last - 1, ',')))
        {
            return null;
        }

        foreach (var mention in page.MentionsIn(sentence))
        {
            if (Places.OrganOf(page, mention) is not null)
            {
                return IsHead(page, mention, label) ? mention : null;
            }
        }

        return null;
    }

    /// <summary>The first thing of its line or sentence, behind "A.", "PART 1:" or a dash at most.</summary>
    private static bool IsHead(Page page, Mention organ, Sentence range)
    {
        var first = organ.First;
        while (first > range.First && organ.First - first < Label && !page.Tokens[first].Is(TokenMarks.LineBefore))
        {
            first--;
            if (page.Tokens[first].Kind == TokenKind.Word && page.Tokens[first].Length > 2 && !page.StartsAny(first, Numbers))
            {
                return false;
            }
        }

        return first == range.First || page.Tokens[first].Is(TokenMarks.LineBefore);
    }
}
