using Nenuphar.Classification.Contradictions;
using Nenuphar.Classification.Rules;
using Nenuphar.Tests.House;

namespace Nenuphar.Tests.Contradictions;

/// <summary>The contradictions that were planted in the example patients, and where there is none of their kind.</summary>
public class DemoPatientsTests
{
    private static readonly string[] Planted = ["two-ages", "two-sexes", "age-against-birth", "side-against-side", "two-sizes", "two-categories", "two-ki67", "agreement-against-sex",
        "two-patients", "organ-of-other-sex", "event-after-death", "dates-reversed", "date-after-document", "dose-off-by-thousand", "size-against-t", "m0-with-metastases"];

    public static TheoryData<string, string> Patients => new()
    {
        { "006-appendix", "two-sizes" },
        { "009-stomach-type3", "stated-against-computed-grade" },
        { "011-colon", "two-ages" },
        { "012-lung-typical", "side-against-side" },
        { "015-lcnec", "two-sexes" },
        { "017-unknown-primary", "two-ages" },
        { "020-phaeochromocytoma", "side-against-side" },
        { "026-minen-colon", "two-categories" },
        { "028-pancreas-net-g3", "two-ki67" },
    };

    [Theory]
    [MemberData(nameof(Patients))]
    public void A_planted_contradiction_is_found(string patient, string code) => Codes(patient).ShouldContain(code);

    [Fact]
    public void Patients_without_one_have_no_such_alarm() => Directory.EnumerateDirectories(Demo).Select(d => Path.GetFileName(d)!).Where(patient => Patients.All(p => p.Data.Item1 != patient))
        .SelectMany(patient => Codes(patient).Where(code => Planted.Contains(code)).Select(code => $"{patient} {code}")).ShouldBeEmpty();

    private static string Demo => Path.Combine(Repository.Root, "examples", "demo");

    private static List<string> Codes(string patient)
    {
        var subject = CaseReader.Read(Directory.EnumerateFiles(Path.Combine(Demo, patient), "*.txt").Order(StringComparer.Ordinal).Select(file => (Path.GetFileName(file), File.ReadAllText(file))));
        return [.. subject.Contradictions.Concat(Discords.Of(subject, new Setting(new DateOnly(2026, 1, 1)))).Select(c => c.Code)];
    }
}
