using Nenuphar.Cases;
using Nenuphar.Context;

namespace Nenuphar.Assembly.Treatments;

/// <summary>An irradiation given together with drugs has their answer.</summary>
internal static class Irradiations
{
    /// <summary>How far apart the members of one combined treatment stand.</summary>
    private const int Reach = 30;

    private static readonly WordStarts Parting = new("puis", "then", "followed", "suivi", "ensuite", "subsequent", "ulteri", "apres", "after", "anterieur", "previous", "progress", "recid", "recur", "sequen");

    public static void Share(Page page, List<Course> running, List<Course> drugs, string best, int sentence)
    {
        foreach (var course in running)
        {
            if (course.Form == TreatmentForm.Irradiation && course.Value is not ("prrt" or "mibg-therapy") && (course.Circumstance & ~Circumstance.Past) == Circumstance.Affirmed && IsOneTreatment(page, course, drugs[0]))
            {
                course.Answer(best, sentence);
            }
        }
    }

    private static bool IsOneTreatment(Page page, Course rays, Course drug)
    {
        var (first, last) = (Math.Min(rays.Token, drug.Token), Math.Max(rays.Token, drug.Token));
        return page.SentenceOf(first) == page.SentenceOf(last) && last - first <= Reach && !page.HasWord(first - 4, last + 4, Parting);
    }
}
