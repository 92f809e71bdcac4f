using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Text;

namespace Nenuphar.Assembly;

/// <summary>No quote is longer than the fact list allows: between two words that belong together a spoilt text may put anything.</summary>
internal static class Quotes
{
    private const int Longest = 200;

    public static void Shorten(Page page, List<Statement> statements)
    {
        for (var i = 0; i < statements.Count; i++)
        {
            if (statements[i].Span.Length > Longest)
            {
                statements[i] = statements[i] with { Span = About(page, statements[i]) };
            }
        }
    }

    /// <summary>The words from the one at which it is said.</summary>
    private static Span About(Page page, Statement statement)
    {
        var (whole, begin) = (statement.Span, statement.Span.Begin);
        var end = begin;
        for (var i = statement.Token; i < page.Tokens.Length && whole.Contains(page.Tokens[i].Span); i++)
        {
            begin = i == statement.Token ? page.Tokens[i].Begin : begin;
            if (page.Tokens[i].End - begin > Longest)
            {
                break;
            }

            end = page.Tokens[i].End;
        }

        return new Span(begin, end > begin ? end : begin + Longest);
    }
}
