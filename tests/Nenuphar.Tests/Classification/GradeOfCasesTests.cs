using Nenuphar.Cases;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Tests.Classification;

/// <summary>The grade as a case is asked for it, against a second formulation in tables: by cell type, differentiation, site, Ki-67 and mitoses, each a dimension of its own, at every limit and beside it.</summary>
public class GradeOfCasesTests
{
    private static readonly Setting Setting = new(new DateOnly(2026, 1, 1), "");

    private static readonly string[] Differentiations = ["", "well", "poor"];

    /// <summary>How a diagnosis is graded when its differentiation is not told, good, or poor.</summary>
    private static readonly (string Morphology, string Named, string[] Scheme)[] Diagnoses =
    [
        ("8240/3", "", ["tumour by name", "tumour", "rivals"]),
        ("8240/3", "carcinoid", ["tumour", "tumour", "rivals"]),
        ("8249/3", "", ["tumour", "tumour", "rivals"]),
        ("8246/3", "", ["carcinoma", "rivals", "carcinoma"]),
        ("8246/3", "nen", ["open", "tumour", "carcinoma"]),
        ("8041/3", "", ["small", "rivals", "small"]),
        ("8013/3", "", ["large", "rivals", "large"]),
        ("8154/3", "", ["none", "none", "none"]),
        ("8700/3", "", ["none", "none", "none"]),
        ("8680/3", "", ["none", "none", "none"]),
        ("8345/3", "", ["none", "none", "none"]),
        ("8247/3", "", ["none", "none", "none"]),
        ("8272/3", "", ["none", "none", "none"]),
        ("8140/3", "", ["none", "none", "none"]),
    ];

    private static readonly (string Topography, bool IsThoracic)[] Sites =
    [
        ("", false), ("C17.2", false), ("C25.9", false), ("C34.1", true), ("C37.9", true), ("C44.9", false), ("C50.9", false), ("C73.9", false), ("C74.1", false),
    ];

    private static readonly string[] Percents = ["", "0", "2.9", "3", "3.1", "19.9", "20", "20.1", "55.1", "100"];
    private static readonly string[] Counts = ["", "1", "2", "3", "19", "20", "21"];

    /// <summary>By the row of each index (0 low, 1 middle, 2 high), -1 where it is not told: mitoses down, Ki-67 across, "not told" first.</summary>
    private static readonly string[,] OfTumour =
    {
        { "unknown", "unknown NET-G1-provisional", "unknown NET-G2-at-least", "met NET-G3" },
        { "unknown NET-G1-provisional", "met NET-G1", "met NET-G2", "met NET-G3" },
        { "unknown NET-G2-at-least", "met NET-G2", "met NET-G2", "met NET-G3" },
        { "met NET-G3", "met NET-G3", "met NET-G3", "met NET-G3" },
    };

    private static readonly string[,] OfOpen =
    {
        { "unknown", "unknown probable-NET-G1-at-least", "unknown probable-NET-G2-at-least", "unknown NEN-G3-undetermined" },
        { "unknown probable-NET-G1-at-least", "unknown probable-NET-G1", "unknown probable-NET-G2", "unknown NEN-G3-undetermined" },
        { "unknown probable-NET-G2-at-least", "unknown probable-NET-G2", "unknown probable-NET-G2", "unknown NEN-G3-undetermined" },
        { "unknown NEN-G3-undetermined", "unknown NEN-G3-undetermined", "unknown NEN-G3-undetermined", "unknown NEN-G3-undetermined" },
    };

    /// <summary>Two low indices contradict a carcinoma; its grade needs none.</summary>
    private static readonly string[,] OfCarcinoma =
    {
        { "met", "met", "met", "met" },
        { "met", "conflict", "conflict", "met" },
        { "met", "conflict", "conflict", "met" },
        { "met", "met", "met", "met" },
    };

    [Fact]
    public void Both_formulations_agree_at_every_diagnosis_differentiation_site_and_limit()
    {
        var (asked, wrong) = (0, new List<string>());
        foreach (var (morphology, named, schemes) in Diagnoses)
        {
            for (var d = 0; d < Differentiations.Length; d++)
            {
                foreach (var (site, isThoracic) in Sites)
                {
                    asked += Compare(Told(site, morphology, named, Differentiations[d]), schemes[d], isThoracic, Percents, Counts, wrong);
                }
            }
        }

        asked.ShouldBe(Diagnoses.Length * 3 * Sites.Length * Percents.Length * Counts.Length);
        wrong.Take(20).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("C17.2", "8240/3", "", "well", "tumour")]
    [InlineData("C50.9", "8246/3", "nen", "", "open")]
    [InlineData("C25.9", "8013/3", "", "", "large")]
    public void Both_formulations_agree_at_every_tenth_of_a_percent(string site, string morphology, string named, string differentiation, string scheme)
    {
        var wrong = new List<string>();
        string[] percents = [.. Enumerable.Range(0, 1001).Select(tenth => (tenth / 10.0).ToString(System.Globalization.CultureInfo.InvariantCulture))];
        Compare(Told(site, morphology, named, differentiation), scheme, isThoracic: false, percents, ["", "1", "2", "21"], wrong);
        wrong.Take(20).ShouldBeEmpty();
    }

    private static int Compare(Entry[] told, string scheme, bool isThoracic, string[] percents, string[] counts, List<string> wrong)
    {
        var asked = 0;
        foreach (var percent in percents)
        {
            foreach (var count in counts)
            {
                var subject = CaseReader.Read([], [.. told, .. percent.Length > 0 ? [Given(FactKind.Ki67, percent)] : Array.Empty<Entry>(), .. count.Length > 0 ? [Given(FactKind.Mitoses, count + "/2mm2")] : Array.Empty<Entry>()]);
                var answer = RuleBook.Ask("GRD", subject, Setting);
                var (expected, said) = (Expected(scheme, isThoracic, Row(percent, 3), Row(count, 2)), (answer with { Flags = [], Missing = [] }).ToString());
                asked++;
                if (said != expected)
                {
                    wrong.Add($"{string.Join("; ", told.Select(e => $"{e.Value} {e.Named}"))}, Ki-67 {percent}, mitoses {count}: {said}; by the table {expected}");
                }
            }
        }

        return asked;
    }

    private static string Expected(string scheme, bool isThoracic, int ki67, int mitoses) => scheme switch
    {
        "rivals" => "conflict rival-diagnoses",
        "none" => "not met no-net-grade",
        _ when isThoracic => "not met thoracic-criteria",
        "tumour" => OfTumour[mitoses, ki67],
        "tumour by name" => mitoses == 3 || ki67 == 3 ? "unknown NEN-G3-undetermined" : OfTumour[mitoses, ki67],
        "open" => OfOpen[mitoses, ki67],
        var carcinoma => $"{OfCarcinoma[mitoses, ki67]} {carcinoma switch { "small" => "NEC-small-cell-G3", "large" => "NEC-large-cell-G3", _ => "NEC-G3" }}",
    };

    /// <summary>0 if it is not told, else 1 to 3 by the limits printed.</summary>
    private static int Row(string index, double second) =>
        index.Length == 0 ? 0 : double.Parse(index, System.Globalization.CultureInfo.InvariantCulture) is var value && value < second ? 1 : value <= 20 ? 2 : 3;

    private static Entry[] Told(string site, string morphology, string named, string differentiation) =>
    [
        .. site.Length > 0 ? [Given(FactKind.Primary, site)] : Array.Empty<Entry>(),
        Given(FactKind.Morphology, morphology) with { Named = named },
        .. differentiation.Length > 0 ? [Given(FactKind.Differentiation, differentiation)] : Array.Empty<Entry>(),
    ];

    private static Entry Given(FactKind kind, string value) => new(kind, value, new Evidence.Entered("table", "0", kind.ToString()));
}
