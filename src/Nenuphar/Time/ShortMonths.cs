using Nenuphar.Context;
using Nenuphar.Text;

namespace Nenuphar.Time;

/// <summary>"(05/23, 07/23, 09/23, 11/23)": months with years of two digits, where a bracket lists nothing else, no second number is a month and the list goes forward by a few months each.</summary>
internal static class ShortMonths
{
    /// <summary>Two numbers, the sign between them and the sign behind.</summary>
    private const int Step = 4;

    /// <summary>How many months lie between two of the list: "(05/13, 05/20, 05/27)" are days.</summary>
    private const int Apart = 6;

    public static bool At(Page page, int at, out DateShape shape)
    {
        shape = default;
        if (!IsPair(page, at))
        {
            return false;
        }

        var first = at;
        while (IsPair(page, first - Step) && IsComma(page, first - 1))
        {
            first -= Step;
        }

        if (!page.IsSign(first - 1, '(') || !IsList(page, first))
        {
            return false;
        }

        shape = new DateShape(at, at + Step - 1, 2000 + DateNumbers.Digits(page.Words(at + 2)), DateNumbers.Digits(page.Words(at)), 0);
        return true;
    }

    private static bool IsList(Page page, int first)
    {
        var (before, count) = (0, 0);
        for (var i = first; ; i += Step)
        {
            if (!IsPair(page, i))
            {
                return false;
            }

            var month = (DateNumbers.Digits(page.Words(i + 2)) * 12) + DateNumbers.Digits(page.Words(i));
            if (count > 0 && month - before is < 1 or > Apart)
            {
                return false;
            }

            (before, count) = (month, count + 1);
            if (!IsComma(page, i + Step - 1))
            {
                return count > 1 && page.IsSign(i + Step - 1, ')');
            }
        }
    }

    private static bool IsComma(Page page, int at) => page.IsSign(at, ',') || page.IsSign(at, ';');

    /// <summary>A month, a slash and a number that is none.</summary>
    private static bool IsPair(Page page, int at) =>
        at >= 0 && at + 2 < page.Tokens.Length && page.Tokens[at].Kind == TokenKind.Number && page.Tokens[at].Length <= 2 && page.IsSign(at + 1, '/') && DateNumbers.IsSlashed(page, at) && page.Tokens[at + 2].Length == 2
        && DateNumbers.Digits(page.Words(at)) is >= 1 and <= 12 && DateNumbers.Digits(page.Words(at + 2)) is >= 13 and <= 40 && !page.IsSign(at + 3, '/');
}
