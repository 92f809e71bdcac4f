namespace Nenuphar.Assembly.Making;

/// <summary>Which code says less than another of the same thing.</summary>
internal static class Generality
{
    private static readonly string[] Neuroendocrine = ["8013/3", "8041/3", "8045/3", "8150/3", "8151/3", "8152/3", "8153/3", "8154/3", "8155/3", "8156/3", "8158/3", "8240/3", "8241/3", "8242/3", "8249/3", "8246/3", "8247/3"];

    /// <summary>An organ as a whole covers its parts; an unknown origin yields to a known one.</summary>
    public static bool OfTopography(string general, string exact) =>
        general == "C80.9" || (general.EndsWith(".9", StringComparison.Ordinal) && general[..3] == exact[..Math.Min(3, exact.Length)]) || (general == "C26.9" && exact[..2] is "C1" or "C2");

    public static bool OfMorphology(string general, string exact) => general switch
    {
        "8000/3" => true,
        "8010/3" => exact != "8000/3",
        "8246/3" => exact is not ("8000/3" or "8010/3") && Neuroendocrine.Contains(exact),
        "8240/3" => exact is "8249/3" or "8241/3" or "8242/3" or "8150/3" or "8151/3" or "8152/3" or "8153/3" or "8155/3" or "8156/3" or "8158/3",
        "8249/3" => exact is "8150/3" or "8151/3" or "8152/3" or "8153/3" or "8155/3" or "8156/3" or "8158/3",
        _ => false,
    };
}
