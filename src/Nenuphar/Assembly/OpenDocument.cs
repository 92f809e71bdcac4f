using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Time;

namespace Nenuphar.Assembly;

/// <summary>A document as reading leaves it: its page, its dates and what it states.</summary>
/// <param name="Name">Under which it was given; evidence names it.</param>
public sealed record OpenDocument(string Name, Page Page, Timeline Timeline, IReadOnlyList<Statement> Statements)
{
    public string Text => Page.Text;
}
