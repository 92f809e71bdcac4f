using Nenuphar.Cases;
using Nenuphar.Context;

namespace Nenuphar.Assembly;

/// <summary>The same words say the same thing once, and an operation on the tumour is no earlier disease.</summary>
internal static class Doubles
{
    public static void Remove(Page page, List<Statement> statements)
    {
        var (told, typed, operated, inWords) = (0, false, false, false);
        foreach (var statement in statements)
        {
            told += IsToldOnce(statement.Kind) ? 1 : 0;
            typed |= statement.Kind == FactKind.Condition && statement.Value is "diabetes-type-1" or "diabetes-type-2" && statement.IsAffirmed;
            operated |= statement.Kind == FactKind.Condition;
            inWords |= statement.Kind == FactKind.Lab && IsWord(statement.Value);
        }

        // What nothing can be the double of is not listed.
        var operations = new HashSet<(string, int)>();
        var measured = new HashSet<string>(StringComparer.Ordinal);
        foreach (var statement in statements)
        {
            if (operated && statement.Kind == FactKind.Treatment)
            {
                operations.Add((statement.Value, statement.Token));
            }
            else if (inWords && statement.Kind == FactKind.Lab && !IsWord(statement.Value))
            {
                measured.Add(Analyte(statement.Value));
            }
        }

        var seen = new HashSet<(FactKind, string, int, int)>(told);
        statements.RemoveAll(s =>
            (s.Kind == FactKind.Condition && (operations.Contains((s.Value, s.Token)) || (typed && s.Value == "diabetes" && s.IsAffirmed)))
            || (s.Kind == FactKind.Lab && IsWord(s.Value) && measured.Contains(Analyte(s.Value)) && page.Tokens[s.Token].End >= s.Span.End)
            || (IsToldOnce(s.Kind) && !seen.Add((s.Kind, s.Value, s.Span.Begin, s.Span.End))));
    }

    private static bool IsToldOnce(FactKind kind) => kind is FactKind.Symptom or FactKind.Condition or FactKind.Imaging or FactKind.Metastasis;

    /// <summary>"hypoglycémie": a level told without its number; where the number stands too it says nothing more.</summary>
    private static bool IsWord(string value) => value.EndsWith("=low", StringComparison.Ordinal) || value.EndsWith("=high", StringComparison.Ordinal);

    private static string Analyte(string value) => value[..value.IndexOf('=', StringComparison.Ordinal)];
}
