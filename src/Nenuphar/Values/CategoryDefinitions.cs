using Nenuphar.Context;
using Nenuphar.Text;

namespace Nenuphar.Values;

/// <summary>"N1a: 1 node involved / N1b: 2 to 3 nodes involved": lines of a form that say what its categories mean, and nothing of the patient.</summary>
internal static class CategoryDefinitions
{
    /// <summary>A longer line is none of a list.</summary>
    private const int LongestLine = 40;

    /// <summary>The colon stands right behind the category: "N1a:", "N1 b:", "N0 :".</summary>
    private const int ColonReach = 3;

    public static bool Hold(Page page, int token)
    {
        var line = LineOf(page, token);
        return Defines(page, line) && (Defines(page, LineOf(page, line - 1)) || Defines(page, NextLine(page, token)));
    }

    private static bool Defines(Page page, int line)
    {
        if (line < 0 || page.Tokens[line].Length > 3 || page.Tokens[line].Initial is not ('t' or 'n' or 'm') || !page.Tokens[line].Is(TokenMarks.Capital))
        {
            return false;
        }

        for (var i = line; i <= line + ColonReach && i < page.Tokens.Length; i++)
        {
            if (page.IsSign(i, ':'))
            {
                return i > line;
            }

            if (page.Tokens[i].Length > 3)
            {
                return false;
            }
        }

        return false;
    }

    private static int LineOf(Page page, int token)
    {
        for (var i = token; i >= 0 && i > token - LongestLine; i--)
        {
            if (i == 0 || page.Tokens[i].Is(TokenMarks.LineBefore))
            {
                return i;
            }
        }

        return -1;
    }

    private static int NextLine(Page page, int token)
    {
        for (var i = token + 1; i < Math.Min(page.Tokens.Length, token + LongestLine); i++)
        {
            if (page.Tokens[i].Is(TokenMarks.LineBefore))
            {
                return i;
            }
        }

        return -1;
    }
}
