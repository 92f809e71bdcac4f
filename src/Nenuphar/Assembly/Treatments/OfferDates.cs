using Nenuphar.Context;
using Nenuphar.Time;

namespace Nenuphar.Assembly.Treatments;

/// <summary>"Proposé le 12 mars en RCP, débuté le 2 mai", "offered in May and started in June": the day of the offer is none of the treatment's where it has a beginning of its own.</summary>
internal static class OfferDates
{
    /// <summary>How far behind its word a day stands.</summary>
    private const int Reach = 6;

    private static readonly WordStarts Offering = new("propos", "offer", "recommand", "recommend", "valid", "discut", "discuss", "accept", "agreed", "suggest", "decid");
    private static readonly WordStarts Beginning = new("debut", "commenc", "initi", "instaur", "demarr", "start", "began", "begun", "introdu");

    public static bool Is(Page page, ArraySegment<DateMention> dates, int d)
    {
        if (!page.HasWord(dates[d].First - Reach, dates[d].First, Offering) || page.HasWord(dates[d].First - Reach, dates[d].First, Beginning))
        {
            return false;
        }

        for (var next = d + 1; next < dates.Count; next++)
        {
            if (page.HasWord(Math.Max(dates[d].Last, dates[next].First - Reach), dates[next].First, Beginning))
            {
                return true;
            }
        }

        return false;
    }
}
