using Nenuphar.Cases;

namespace Nenuphar.Assembly.Making;

/// <summary>Which code says less than another of the same thing.</summary>
internal static class Generality
{
    /// <summary>"Neuroendocrine neoplasm" is written with the code of the carcinoma, but says less than it.</summary>
    public const string Neoplasm = "8246/3 neoplasm";

    private static readonly string[] Neuroendocrine = ["8013/3", "8041/3", "8045/3", "8150/3", "8151/3", "8152/3", "8153/3", "8154/3", "8155/3", "8156/3", "8158/3", "8240/3", "8241/3", "8242/3", "8244/3", "8246/3", "8249/3", "8247/3"];

    private static readonly string[] Special = ["8150/3", "8151/3", "8152/3", "8153/3", "8155/3", "8156/3", "8158/3"];

    public static bool IsNeuroendocrine(string code) => Neuroendocrine.Contains(code);

    /// <summary>Medullary carcinoma of the thyroid, Merkel cell carcinoma, phaeochromocytoma and paraganglioma: neuroendocrine, and graded by no table of tumours.</summary>
    public static bool IsOfOwnScheme(string code) => code is "8345/3" or "8346/3" or "8347/3" or "8247/3" || code.StartsWith("868", StringComparison.Ordinal) || code.StartsWith("869", StringComparison.Ordinal) || code.StartsWith("8700", StringComparison.Ordinal);

    public static bool IsOnlyNeoplasm(Entry entry) => (entry.Value == "8246/3" && entry.Named == "nen") || (entry.Value is "8246/3" or "8240/3" && entry.Named == "apudoma");

    public static Fact<string> ToCodes(Fact<string> morphology) => morphology switch
    {
        Fact<string>.Stated { Value: Neoplasm } stated => new Fact<string>.Stated("8246/3", stated.Places),
        Fact<string>.Conflicting rivals => new Fact<string>.Conflicting([.. rivals.Values.Select(v => v == Neoplasm ? "8246/3" : v)], rivals.Places),
        _ => morphology,
    };

    /// <summary>An organ as a whole covers its parts; an unknown origin yields to a known one. "Small bowel" is said of what lies beyond the duodenum.</summary>
    public static bool OfTopography(string general, string exact) =>
        general == "C80.9" || ((general, exact) is not ("C17.9", "C17.0") && general.EndsWith(".9", StringComparison.Ordinal) && general[..3] == exact[..Math.Min(3, exact.Length)]) || (general == "C26.9" && exact[..2] is "C1" or "C2");

    public static bool OfMorphology(string general, string exact) => general switch
    {
        "8000/3" => true,
        "8010/3" => exact != "8000/3",
        Neoplasm => Neuroendocrine.Contains(exact),
        "8246/3" => exact is "8013/3" or "8041/3",
        "8240/3" => exact is "8249/3" or "8241/3" or "8242/3" || Special.Contains(exact),
        "8249/3" => Special.Contains(exact),
        _ => false,
    };
}
