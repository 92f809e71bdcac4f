using Nenuphar.Text;

namespace Nenuphar.Context;

/// <summary>"no new lesions, stable disease", "pas de progression, réponse partielle": an answer behind the comma is told, unless it is one more of a list that is denied ("no response, stable disease or ...").</summary>
internal static class TumourAnswers
{
    /// <summary>Words up to "stable": "target lesions stable".</summary>
    private const int Longest = 4;

    private static readonly WordStarts Stable = new("stable", "stables", "stabilite", "stability", "stabilisation", "stabilization", "stabilised", "stabilized", "unchanged", "inchange", "inchangee", "inchanges", "inchangees");
    private static readonly WordStarts Diseases = new("maladie", "disease");
    private static readonly WordStarts Kinds = new("stable", "progressive", "evolutive", "controlee", "controlled");
    private static readonly WordStarts Responses = new("reponse", "response", "remission");
    private static readonly WordStarts Parts = new("partielle", "partial", "complete", "mineure", "minor", "majeure", "major", "metabolique", "metabolic", "morphologique");
    private static readonly WordStarts Joining = new("or", "nor", "ou", "ni");
    private static readonly WordStarts Linking = new("or", "nor", "ou", "ni", "and", "et", "with", "avec", "in", "dans", "of", "de", "du", "des");

    /// <param name="at">The word behind the comma.</param>
    public static bool Open(string text, ReadOnlySpan<Token> tokens, int at, int last)
    {
        var end = EndOf(text, tokens, at, last);
        return end > at && !(end < last && Joining.Are(text, tokens[end])) && !(end + 1 < last && text[tokens[end].Begin] == ',' && Joining.Are(text, tokens[end + 1]));
    }

    /// <summary>Behind the answer that opens here; the token itself if none does.</summary>
    private static int EndOf(string text, ReadOnlySpan<Token> tokens, int at, int last)
    {
        if (tokens[at].Kind != TokenKind.Word || Joining.Are(text, tokens[at]))
        {
            return at;
        }

        if (tokens[at].Length == 2 && tokens[at].Is(TokenMarks.Upper) && tokens[at].Span.Of(text) is "PR" or "RP" or "SD" or "CR" or "RC" or "PD")
        {
            return at + 1;
        }

        if (at + 1 < last && ((Diseases.Are(text, tokens[at]) && Kinds.Are(text, tokens[at + 1])) || (Kinds.Are(text, tokens[at]) && Diseases.Are(text, tokens[at + 1]))
            || (Responses.Are(text, tokens[at]) && Parts.Are(text, tokens[at + 1])) || (Parts.Are(text, tokens[at]) && Responses.Are(text, tokens[at + 1]))))
        {
            return at + 2;
        }

        for (var i = at; i < Math.Min(at + Longest, last) && tokens[i].Kind == TokenKind.Word && !Linking.Are(text, tokens[i]); i++)
        {
            if (Stable.Are(text, tokens[i]))
            {
                return i + 1;
            }
        }

        return at;
    }
}
