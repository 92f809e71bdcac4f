using Nenuphar.Cases;

namespace Nenuphar.Assembly.Contradictions;

/// <summary>Two origins that no entry gives to two tumours: a second tumour, or a contradiction.</summary>
internal static class Origins
{
    public static IEnumerable<Contradiction> Find(Case subject)
    {
        if (subject.Tumour.Site is Fact<string>.Conflicting rivals)
        {
            yield return Slips.Of("two-origins", rivals.Values.Select(code => subject.Of(FactKind.Primary).First(e => e.Value == code).Evidence));
        }
    }
}
