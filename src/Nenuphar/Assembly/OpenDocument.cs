using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Text;
using Nenuphar.Time;

namespace Nenuphar.Assembly;

/// <summary>A document as reading leaves it: its page, its dates and what it states.</summary>
/// <param name="Name">Under which it was given; evidence names it.</param>
public sealed record OpenDocument(string Name, Page Page, Timeline Timeline, IReadOnlyList<Statement> Statements)
{
    private const int LongestQuote = 200;

    public string Text => Page.Text;

    /// <summary>The words of a place as evidence, cut if they are long.</summary>
    internal Evidence Words(Span span)
    {
        var quote = span.Of(Text).ToString();
        return new Evidence.Words(Name, span, quote.Length <= LongestQuote ? quote : quote[..(LongestQuote - 1)] + "…");
    }

    /// <summary>The words from one token to another, the last exclusive.</summary>
    internal Evidence Words(int first, int last) => Words(Page.Narrative.SpanOf(Math.Max(first, 0), Math.Min(last, Page.Tokens.Length)));
}
