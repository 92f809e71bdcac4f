using Nenuphar.Cases;
using Nenuphar.Context;

namespace Nenuphar.Assembly;

/// <summary>The same words say the same thing once, and an operation on the tumour is no earlier disease.</summary>
internal static class Doubles
{
    public static void Remove(Page page, List<Statement> statements)
    {
        var operations = statements.Where(s => s.Kind == FactKind.Treatment).Select(s => (s.Value, s.Token)).ToHashSet();
        var measured = statements.Where(s => s.Kind == FactKind.Lab && !IsWord(s.Value)).Select(s => Analyte(s.Value)).ToHashSet(StringComparer.Ordinal);
        var seen = new HashSet<(FactKind, string, int, int)>(statements.Count);
        statements.RemoveAll(s =>
            (s.Kind == FactKind.Condition && operations.Contains((s.Value, s.Token)))
            || (s.Kind == FactKind.Lab && IsWord(s.Value) && measured.Contains(Analyte(s.Value)) && page.Tokens[s.Token].End >= s.Span.End)
            || (s.Kind is FactKind.Symptom or FactKind.Condition or FactKind.Imaging or FactKind.Metastasis && !seen.Add((s.Kind, s.Value, s.Span.Begin, s.Span.End))));
    }

    /// <summary>"hypoglycémie": a level told without its number; where the number stands too it says nothing more.</summary>
    private static bool IsWord(string value) => value.EndsWith("=low", StringComparison.Ordinal) || value.EndsWith("=high", StringComparison.Ordinal);

    private static string Analyte(string value) => value[..value.IndexOf('=', StringComparison.Ordinal)];
}
