using Nenuphar.Context;

namespace Nenuphar.Assembly.Treatments;

/// <summary>
/// A treatment that is named only as the reason for another or for what happens now: "carboplatine, vu la mauvaise tolérance préalable du cisplatine", "because of
/// the prior radiotherapy". Dates, cycles and answers of the sentence are not its own.
/// </summary>
internal static class Recalled
{
    /// <summary>How far before its name the reason opens.</summary>
    private const int Reach = 10;

    private static readonly WordStarts Before = new("anterieur", "precedent", "prealable", "previous", "prior", "earlier");
    private static readonly WordStarts Because = new("raison", "compte", "cause", "because", "due", "owing", "devant", "vu", "given", "considering", "etant");

    public static bool Is(Page page, Course course)
    {
        var first = page.Narrative.Sentences[page.SentenceOf(course.Token)].First;
        for (var i = course.Token - 1; i >= Math.Max(first, course.Token - Reach) && !page.IsSign(i, ',') && !page.IsSign(i, ';'); i--)
        {
            if (page.StartsAny(i, Because))
            {
                return page.HasWord(i + 1, course.Token, Before) || page.StartsAny(course.Behind(page), Before);
            }
        }

        return false;
    }
}
