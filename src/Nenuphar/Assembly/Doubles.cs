using Nenuphar.Cases;

namespace Nenuphar.Assembly;

/// <summary>The same words say the same thing once, and an operation on the tumour is no earlier disease.</summary>
internal static class Doubles
{
    public static void Remove(List<Statement> statements)
    {
        var operations = statements.Where(s => s.Kind == FactKind.Treatment).Select(s => (s.Value, s.Token)).ToHashSet();
        var seen = new HashSet<(FactKind, string, int, int)>();
        statements.RemoveAll(s =>
            (s.Kind == FactKind.Condition && operations.Contains((s.Value, s.Token)))
            || (s.Kind is FactKind.Symptom or FactKind.Condition or FactKind.Imaging or FactKind.Metastasis && !seen.Add((s.Kind, s.Value, s.Span.Begin, s.Span.End))));
    }
}
