using Nenuphar.Context;

namespace Nenuphar.Assembly;

/// <summary>Whether two places of a document may speak of two times: a date, a length of time or a word of the course stands between them.</summary>
internal static class OtherTimes
{
    private static readonly WordStarts Course = new(
        "recidiv", "rechut", "recurr", "relaps", "progress", "metachron", "appari", "appear", "develop", "evolu", "ulteri", "later", "tard", "subseq", "puis", "ensuite", "suivi", "surveill", "follow", "apres", "after", "since", "depuis", "desormais", "now", "actuel", "current", "nouve");

    private static readonly WordStarts First = new("initia", "autrefois", "formerly", "origin", "ancien", "previous");

    public static bool Between(OpenDocument document, int one, int other)
    {
        var (first, last) = (Math.Min(one, other), Math.Max(one, other));
        var page = document.Page;
        if (page.SentenceOf(first) != page.SentenceOf(last))
        {
            // "M0 in May 2015. Liver metastases appeared in October 2019": the words behind the later one tell its time.
            last = Clause(page, last);
        }

        return document.Timeline.DatesIn(first, last).Count > 0 || document.Timeline.DurationsIn(first, last).Count > 0 || page.HasWord(first, last, Course) || HasNew(page, first, last)
            || page.HasWord(page.Narrative.Sentences[page.SentenceOf(first)].First, first, First);
    }

    private static int Clause(Page page, int token)
    {
        var end = page.Narrative.Sentences[page.SentenceOf(token)].Last;
        for (var i = token; i < end; i++)
        {
            if (page.IsSign(i, ';'))
            {
                return i;
            }
        }

        return end;
    }

    private static bool HasNew(Page page, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (page.IsWord(i, "new"))
            {
                return true;
            }
        }

        return false;
    }
}
