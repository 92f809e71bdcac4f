using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Context;

/// <summary>Names of markers by their look, where a sentence is scoped before its terms have kinds.</summary>
internal static class MarkerNames
{
    /// <summary>Letters of a name like "HER2", "CK7", "EGFR".</summary>
    private const int Longest = 8;

    /// <summary>
    /// "carcinome du sein, HER2 négatif", "ALK et ROS1 négatifs": names of capitals or digits right before the word have it alone, each of a list; in a text of capitals nothing is
    /// known by them.
    /// </summary>
    /// <returns>The tokens from the first of the names to the word; 0 if it is of something else.</returns>
    public static int Before(string text, ReadOnlySpan<Token> tokens, List<Mention> mentions, int name, int cue)
    {
        var first = cue;
        while (name >= 0 && Is(text, tokens, mentions[name], cue))
        {
            first = mentions[name].First;
            name--;
            if (name < 0 || first - mentions[name].Last != 1 || !(tokens[first - 1].Initial is ',' or '/' || tokens[first - 1].Span.Of(text) is "et" or "and" or "ou" or "or"))
            {
                break;
            }
        }

        return cue - first;
    }

    private static bool Is(string text, ReadOnlySpan<Token> tokens, Mention name, int cue)
    {
        if (!char.IsLower(text[tokens[cue].Begin]) || tokens[name.Last - 1].End - tokens[name.First].Begin > Longest)
        {
            return false;
        }

        for (var i = name.First; i < name.Last; i++)
        {
            if (tokens[i].Kind == TokenKind.Number || tokens[i].Is(TokenMarks.Upper))
            {
                return true;
            }
        }

        return false;
    }
}
