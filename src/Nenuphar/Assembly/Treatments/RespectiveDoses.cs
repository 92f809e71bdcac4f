using Nenuphar.Context;

namespace Nenuphar.Assembly.Treatments;

/// <summary>"dabrafénib et tramétinib à des doses de 150 mg et 2 mg, respectivement": as many amounts as drugs, in their order; with fewer amounts none is any drug's.</summary>
internal static class RespectiveDoses
{
    /// <summary>How far behind the last drug its amounts stand.</summary>
    private const int Reach = 24;

    private static readonly WordStarts Said = new("respectiv");

    /// <summary>Whether the amounts of the sentence are told so, and which is the drug's.</summary>
    public static bool Tell(Page page, List<Course> named, int own, int last, out string? dose)
    {
        dose = null;
        if (named.Count < 2 || named[own].Form != TreatmentForm.Drug || page.Next(named[own].Token, last, Said) is not (>= 0 and var said))
        {
            return false;
        }

        var (first, end) = (own, own);
        while (first > 0 && named[first - 1].Form == TreatmentForm.Drug && Doses.FirstIn(page, named[first - 1].Token, named[first].Token) < 0)
        {
            first--;
        }

        while (end + 1 < named.Count && named[end + 1].Form == TreatmentForm.Drug && named[end + 1].Token < said && Doses.FirstIn(page, named[end].Token, named[end + 1].Token) < 0)
        {
            end++;
        }

        if (end == first || said - named[end].Token > Reach || Doses.FirstIn(page, named[end].Token, said) is not (>= 0 and var at))
        {
            return false;
        }

        var (count, told) = (0, default(string));
        for (; at >= 0; at = Doses.FirstIn(page, at + 1, said))
        {
            told = count++ == own - first ? Doses.AtNumber(page, at) : told;
        }

        dose = count == end - first + 1 ? told : null;
        return true;
    }
}
