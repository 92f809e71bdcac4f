using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Values;

namespace Nenuphar.Assembly.Details;

/// <summary>"Ki-67 2 % (relecture : 5 %)", "On review, Ki-67 5 %": the index of a second reading is of the tissue of the first, and takes its place.</summary>
internal static class ReviewedIndices
{
    /// <summary>Words between the second reading and its index.</summary>
    private const int Ahead = 20;

    public static void Mark(Page page, List<Statement> statements)
    {
        for (var word = SecondReadings.Next(page, 0, page.Tokens.Length); word >= 0; word = SecondReadings.Next(page, word + 1, page.Tokens.Length))
        {
            Mark(page, statements, word, FactKind.Ki67);
            Mark(page, statements, word, FactKind.Mitoses);
        }
    }

    private static void Mark(Page page, List<Statement> statements, int word, FactKind kind)
    {
        var sentence = page.Narrative.Sentences[page.SentenceOf(word)];
        var own = statements.Where(s => s.Kind == kind && s.IsAffirmed && NumberOf(page, s) is var number && number >= sentence.First && number < sentence.Last).OrderBy(s => NumberOf(page, s)).ToList();
        var read = own.Find(s => NumberOf(page, s) > word && NumberOf(page, s) - word <= Ahead && !page.HasSign(word, NumberOf(page, s), ';'))
            ?? own.FindLast(s => NumberOf(page, s) < word && word - NumberOf(page, s) <= SecondReadings.Behind + 1);
        if (read is null)
        {
            return;
        }

        var at = statements.IndexOf(read);
        var first = statements.FindLast(s => s.Kind == kind && s.IsAffirmed && s.Token < NumberOf(page, read) && !ReferenceEquals(s, read) && s["changed"] is null && (read["specimen"] is not { } organ || s["specimen"] is null || s["specimen"] == organ));
        statements[at] = read.With("changed", "review").With("specimen", read["specimen"] ?? first?["specimen"]);
    }

    /// <summary>The token of the number, which stands behind the marker's name or before it.</summary>
    private static int NumberOf(Page page, Statement statement)
    {
        for (var i = statement.Token; i < page.Tokens.Length && page.Tokens[i].Begin < statement.Span.End; i++)
        {
            if (page.Tokens[i].Kind == Text.TokenKind.Number && page.Tokens[i].Begin > statement.Span.Begin + 2)
            {
                return i;
            }
        }

        return statement.Token;
    }
}
