using Nenuphar.Cases;

namespace Nenuphar.Classification.Staging;

/// <summary>The categories that a case states, without their prefixes, and the M that its metastases show.</summary>
/// <param name="M">Stated, else from the metastatic sites.</param>
/// <param name="IsMDerived">Whether M comes from the sites.</param>
/// <param name="Against">The metastatic sites beside a stated M0: told of another time, or a contradiction.</param>
public sealed record TnmCategories(Fact<string> T, Fact<string> N, Fact<string> M, bool IsMDerived, Fact<string>? Against)
{
    public static TnmCategories Of(Case subject)
    {
        var stated = subject.Tumour.Tnm;
        var m = Category(stated, 'M');
        var fromSites = FromSites(subject);
        var derived = m.IsMissing ? fromSites : null;
        return new(Category(stated, 'T'), Category(stated, 'N'), derived ?? m, derived is not null, m is Fact<string>.Stated { Value: "M0" } ? fromSites : null);
    }

    /// <summary><c>pT3</c> is T3; what is left of its letters before T, N or M says how it was found.</summary>
    private static Fact<string> Category(IReadOnlyList<Entry> entries, char letter) => Facts.Word(entries, e =>
    {
        var at = e.Value.IndexOf(letter, StringComparison.Ordinal);
        return at >= 0 && e.Value[..at].All(char.IsLower) ? e.Value[at..] : null;
    });

    /// <summary>M1a liver alone, M1b elsewhere alone, M1c both, as far as the sites are told.</summary>
    private static Fact<string>? FromSites(Case subject)
    {
        var sites = subject.Of(FactKind.Metastasis).Where(e => e.IsAffirmed && e.Value is not "lymph-node").ToList();
        if (sites.Count == 0)
        {
            return null;
        }

        var liver = sites.Exists(e => e.Value == "liver");
        var elsewhere = sites.Exists(e => e.Value is not ("liver" or "distant"));
        return new Fact<string>.Stated((liver, elsewhere) switch { (true, true) => "M1c", (true, false) => "M1a", (false, true) => "M1b", _ => "M1" }, [.. sites.Select(e => e.Evidence)]);
    }
}
