using Nenuphar.Classification.Rules;

namespace Nenuphar.Guidelines.Liege;

/// <summary>Somatostatin analogues (SSA).</summary>
internal static class Analogues
{
    private const string Place = "Analogues de la somatostatine";

    public static IEnumerable<Precept> All =>
    [
        Printed.Review.Option("SSA-04", Place, "phase 3", "somatostatin-analogue",
            "En première ligne antitumorale, toutes les quatre semaines, dans une tumeur neuroendocrine bien différenciée G1 ou G2.",
            "As first antitumour line, every four weeks, in a well-differentiated neuroendocrine tumour G1 or G2.",
            "net; grade in (G1, G2)", "PROMID", "CLARINET"),
    ];
}
