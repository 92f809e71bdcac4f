using Nenuphar.Assembly.Making;
using Nenuphar.Cases;
using Nenuphar.Classification.Rules;

namespace Nenuphar;

/// <summary>What a rule asks of a case: every item that it finds missing over plain cases of all kinds of tumour, by their codes in <c>tables/phrases.tsv</c>.</summary>
public static class RuleItems
{
    private static readonly string[] Topographies = ["C25.9", "C17.2", "C17.0", "C16.9", "C18.1", "C20.9", "C34.9", "C50.9", "C73.9", "C74.1", "C80.9"];
    private static readonly string[] Morphologies = ["8240/3", "8246/3", "8041/3", "8154/3", "8700/3", "8345/3", "8140/3"];

    /// <summary>What opens questions that are asked only of some patients.</summary>
    private static readonly (FactKind Kind, string Value)[] Courses =
    [
        (FactKind.Metastasis, "liver"), (FactKind.Syndrome, "carcinoid-syndrome"), (FactKind.Treatment, "octreotide"), (FactKind.Treatment, "prrt"), (FactKind.Treatment, "everolimus"), (FactKind.Treatment, "chemotherapy"),
        (FactKind.Treatment, "surgery"), (FactKind.Grade, "G2"), (FactKind.Ki67, "30"), (FactKind.Stage, "IV"), (FactKind.Imaging, "octreoscan"), (FactKind.Lab, "creatinine=80 umol/L"), (FactKind.Hereditary, "men1"),
    ];

    private static readonly Setting Setting = new(new DateOnly(2026, 1, 1), "BE");

    private static readonly Lazy<List<Case>> Plain = new(() => [.. Told().Select(told => CaseMaker.Make(told.Select((t, i) => new Entry(t.Kind, t.Value, new Evidence.Entered("rules", $"{i:D2}", "plain case")))))]);

    /// <summary>In the order in which they are asked for; empty for a rule that every plain case answers.</summary>
    public static IReadOnlyList<string> Of(Precept precept) => [.. Plain.Value.SelectMany(subject => precept.Ask(subject, Setting).Missing).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<(FactKind Kind, string Value)[]> Told()
    {
        yield return [];
        foreach (var site in Topographies)
        {
            foreach (var morphology in Morphologies)
            {
                (FactKind, string)[] tumour = [(FactKind.Primary, site), (FactKind.Morphology, morphology)];
                yield return tumour;
            }
        }

        foreach (var course in Courses)
        {
            yield return [(FactKind.Primary, "C17.2"), (FactKind.Morphology, "8240/3"), course];
            yield return [(FactKind.Primary, "C25.9"), (FactKind.Morphology, "8240/3"), course];
        }
    }
}
