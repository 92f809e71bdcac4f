using Nenuphar.Context;
using Nenuphar.Time;

namespace Nenuphar.Assembly.Treatments;

/// <summary>Days near a treatment that are of something else of the sentence.</summary>
internal static class DateRivals
{
    /// <summary>"radiothérapie de 50 Gy, avec des contrôles normaux jusqu'en octobre 2012", "then free of disease until May": how long nothing was found.</summary>
    public static bool IsOfFollowUp(Page page, int token, int date) =>
        date > token && page.HasWord(date - 3, date, ["jusqu", "until", "till"]) && page.HasWord(token + 1, date, ["norma", "libre", "free", "asympt", "surveill"]) && !page.HasWord(token + 1, date, ["toxic", "effet", "symptom"]);

    /// <summary>"Devant la progression de mai 2016, il débute le 9/6/2016 un traitement par X": the day right behind the verb is that of the beginning.</summary>
    public static bool IsOutdone(Page page, ArraySegment<DateMention> dates, int own, int token)
    {
        for (var d = own + 1; d < dates.Count && dates[d].Last <= token; d++)
        {
            if (page.HasWord(dates[d].First - 3, dates[d].First, DateRoles.Beginning) && page.HasSign(dates[own].Last, dates[d].First, ','))
            {
                return true;
            }
        }

        return false;
    }
}
