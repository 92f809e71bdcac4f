using Nenuphar.Text;

namespace Nenuphar.Cases;

/// <summary>What reading noticed and could not turn into a statement: its place, a stable code, and a sentence.</summary>
public sealed record Note(string Code, Span Span, string Message)
{
    /// <summary>The same sentence in French, where there is one.</summary>
    public string French { get; init; } = "";
}
