using Nenuphar.Cases;
using Nenuphar.Values;

namespace Nenuphar.Assembly.Contradictions;

/// <summary>"Ki-67 0.15": 15 % or 0.15 %? It is not read, and asked about.</summary>
internal static class Fractions
{
    public static IEnumerable<Contradiction> Find(OpenDocument document) => ProliferationReader.Fractions(document.Page)
        .Where(f => (document.Page.At(f.First) & (Circumstance.Literature | Circumstance.Family)) == 0).Select(f => Slips.Of("ki67-as-fraction", document.Words(f.First, f.Last)));
}
