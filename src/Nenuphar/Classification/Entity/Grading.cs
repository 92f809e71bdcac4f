using Nenuphar.Classification.Rules;

namespace Nenuphar.Classification.Entity;

/// <summary>Grades of the WHO 2019 digestive table, with their boundaries (GRD).</summary>
internal static class Grading
{
    public static IEnumerable<Precept> All => [];
}
