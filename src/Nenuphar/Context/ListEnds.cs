using Nenuphar.Text;

namespace Nenuphar.Context;

/// <summary>"no nodes, no metastases, resectable", "sans embole, appendicectomie le 10/01/2026": a comma before a word of another kind ends what is denied before it.</summary>
internal static class ListEnds
{
    /// <summary>Words from an operation to its day.</summary>
    private const int DayReach = 4;

    private static readonly WordStarts States = new("resectab", "resecab", "unresect", "irresec", "operab", "inoperab", "localis", "localiz", "asymptom");
    private static readonly WordStarts Operations = new("appendec", "appendic", "hemicolec", "colectom", "gastrectom", "pancreatectom", "lobectom", "hepatectom", "enucleat", "thyroidectom", "metastasectom", "polypectom", "mucosectom", "splenopancr", "duodenopancr");
    private static readonly WordStarts Days = new("on", "in", "le", "en", "du", "of", "performed", "faite", "realisee");
    private static readonly WordStarts Joining = new("or", "nor", "ou", "ni", "and", "et");

    /// <param name="at">The word behind the comma.</param>
    public static bool IsAt(string text, ReadOnlySpan<Token> tokens, int at, int last)
    {
        if (at >= last || (at + 1 < last && tokens[at + 1].Kind == TokenKind.Word && Joining.Begin(text, tokens[at + 1]) && tokens[at + 1].Length <= 3))
        {
            return false;
        }

        return States.Begin(text, tokens[at]) || TumourAnswers.Open(text, tokens, at, last) || (Operations.Begin(text, tokens[at]) && HasDay(text, tokens, at + 1, last));
    }

    private static bool HasDay(string text, ReadOnlySpan<Token> tokens, int from, int last)
    {
        for (var i = from; i < Math.Min(last - 1, from + DayReach) && tokens[i].Kind == TokenKind.Word; i++)
        {
            if (tokens[i + 1].Kind == TokenKind.Number && Days.Begin(text, tokens[i]))
            {
                return true;
            }
        }

        return false;
    }
}
