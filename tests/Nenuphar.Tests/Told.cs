using Nenuphar.Cases;

namespace Nenuphar.Tests;

/// <summary>What a sentence of our own tells, as the fact list writes it.</summary>
internal static class Told
{
    /// <summary>"kind value" of all that is affirmed of the patient.</summary>
    public static List<string> Facts(string text) => [.. Reader.Read(text).Statements.Where(s => s.IsAffirmed).Select(s => $"{Kind(s)} {s.Value}")];

    public static List<string> Facts(string text, FactKind kind) => [.. Reader.Read(text).Statements.Where(s => s.IsAffirmed && s.Kind == kind).Select(s => s.Value)];

    /// <summary>The only affirmed statement of a kind and value.</summary>
    public static Statement The(string text, FactKind kind, string value) => Reader.Read(text).Statements.Where(s => s.IsAffirmed && s.Kind == kind && s.Value == value).ShouldHaveSingleItem();

    public static Statement Treatment(string text, string value) => The(text, FactKind.Treatment, value);

    /// <summary>"name=value" of a statement, joined.</summary>
    public static string Qualifiers(Statement statement) => string.Join(';', statement.Qualifiers.Select(q => $"{q.Name}={q.Value}"));

#pragma warning disable CA1308 // The fact list is lower case.
    private static string Kind(Statement statement) => statement.Kind.ToString().ToLowerInvariant();
#pragma warning restore CA1308
}
