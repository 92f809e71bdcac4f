using Nenuphar.Cases;

namespace Nenuphar.Tests.Specs;

/// <summary>A narrative and the facts it states, in one file of <c>examples/specs</c>: a block of text, a block of facts (kind, value, qualifiers, quote).</summary>
internal sealed record Spec(string Name, string Text, string[] Facts)
{
    public static string Folder { get; } = Path.Combine(House.Repository.Root, "examples", "specs");

    public static Spec Read(string name)
    {
        var lines = File.ReadAllLines(Path.Combine(Folder, name + ".md"));
        return new Spec(name, string.Join('\n', Block(lines, "text")), Block(lines, "facts"));
    }

    /// <summary>What the program states of the narrative, in the order of the text.</summary>
    public string[] Said() =>
    [
        .. Reader.Read(Text).Statements.Where(s => s.IsAffirmed)
            .OrderBy(s => s.Span.Begin).ThenBy(s => s.Span.End).ThenBy(s => Kind(s), StringComparer.Ordinal).ThenBy(s => s.Value, StringComparer.Ordinal)
            .Select(s => $"{Kind(s)}\t{s.Value}\t{string.Join(';', s.Qualifiers.Select(q => $"{q.Name}={q.Value}"))}\t{Quote(s)}"),
    ];

#pragma warning disable CA1308 // The fact list is lower case.
    private static string Kind(Statement statement) => statement.Kind.ToString().ToLowerInvariant();
#pragma warning restore CA1308

    private string Quote(Statement statement) => statement.Span.Of(Text).ToString().Replace('\n', ' ').Replace('\t', ' ');

    private static string[] Block(string[] lines, string name)
    {
        var begin = Array.IndexOf(lines, "```" + name);
        begin.ShouldBeGreaterThanOrEqualTo(0, $"a block ```{name} is due");
        Array.IndexOf(lines, "```" + name, begin + 1).ShouldBe(-1, "one block of a kind");
        return lines[(begin + 1)..Array.IndexOf(lines, "```", begin)];
    }
}
