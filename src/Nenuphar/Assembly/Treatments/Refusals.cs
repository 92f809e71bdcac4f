using Nenuphar.Context;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Treatments;

/// <summary>"Une chimiothérapie est proposée, mais la patiente refuse", "was offered carboplatin but declined": offered in the same sentence and not given.</summary>
internal static class Refusals
{
    /// <summary>How far from the offer the treatment stands.</summary>
    private const int Reach = 20;

    private static readonly WordStarts Refusing = new("refus", "declin");
    private static readonly string[] Offering = ["propos", "offer", "recomm", "sugg", "conseil", "advis"];

    public static void Mark(Page page, Sentence sentence, List<Course> courses)
    {
        if (courses.Count == 0 || !page.HasWord(courses[0].Token, sentence.Last, Refusing))
        {
            return;
        }

        var offer = -1;
        for (var i = sentence.First; i < sentence.Last; i++)
        {
            if (page.StartsAny(i, Offering))
            {
                offer = i;
            }
            else if (offer >= 0 && page.StartsAny(i, ["refus", "declin"]))
            {
                // What stands behind the refusal is what was done instead.
                courses.FindAll(c => c.Token < i && Math.Abs(c.Token - offer) <= Reach).ForEach(c => c.Refuse());
            }
        }
    }
}
