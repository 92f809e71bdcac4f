using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Details;

/// <summary>"Ki-67 environ 20 %", "approximately 20 %", "~20 %": an index that is only about its number.</summary>
internal static class Approximations
{
    private static readonly string[] About = ["environ", "approxim", "about", "circa", "proche", "near", "around"];

    public static void Attach(Page page, List<Statement> statements)
    {
        for (var i = 0; i < statements.Count; i++)
        {
            if (statements[i] is { Kind: FactKind.Ki67, IsAffirmed: true } && statements[i].Value is [>= '0' and <= '9', ..] && IsAbout(page, statements[i]))
            {
                statements[i] = statements[i].With("about", "yes");
            }
        }
    }

    private static bool IsAbout(Page page, Statement statement)
    {
        var first = statement.Token;
        while (first > 0 && page.Tokens[first].Begin > statement.Span.Begin)
        {
            first--;
        }

        for (var i = first; i < page.Tokens.Length && page.Tokens[i].Begin < statement.Span.End; i++)
        {
            if (page.Tokens[i].Kind == TokenKind.Number && page.Words(i) is var words && !words.SequenceEqual("67") && !words.SequenceEqual("1"))
            {
                return page.IsSign(i - 1, '~') || page.IsSign(i - 1, '≈') || page.HasWord(i - 2, i, About);
            }
        }

        return false;
    }
}
