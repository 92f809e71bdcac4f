using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;

namespace Nenuphar.Assembly.Treatments;

/// <summary>Where the first treatment of a text is told as given: what stands before it is the disease, and no effect.</summary>
internal sealed class GivenBefore(Page page)
{
    private static readonly KindSet Treating = KindSet.Of(ConceptKind.Drug, ConceptKind.Regimen, ConceptKind.Procedure, ConceptKind.SurgeryWord);

    private (int Drug, int Any)? first;

    public bool DrugBefore(int token) => First.Drug < token;

    public bool AnyBefore(int token) => First.Any < token;

    private (int Drug, int Any) First => first ??= Find();

    private (int Drug, int Any) Find()
    {
        var any = int.MaxValue;
        foreach (var mention in page.Mentions)
        {
            if (!page.Lexicon.HasAny(mention, Treating) || (page.AtTreatment(mention) & (Circumstance.Negated | Circumstance.Planned)) != 0)
            {
                continue;
            }

            var drug = page.As(mention, ConceptKind.Drug);
            if (page.As(mention, ConceptKind.Regimen) is not null || drug?.Has("antitumour") == true)
            {
                return (mention.First, Math.Min(any, mention.First));
            }

            if (drug is null)
            {
                any = Math.Min(any, mention.First);
            }
        }

        return (int.MaxValue, any);
    }
}
