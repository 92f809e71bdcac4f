using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Text;

namespace Nenuphar.Values;

/// <summary>Values told one after the other for places told in the same order: "2 % and 15 % in the ileum and the liver, respectively".</summary>
internal static class InOrder
{
    /// <summary>"respectively", "respectivement" in a sentence.</summary>
    public static bool IsSaid(Page page, int sentence)
    {
        var range = page.Narrative.Sentences[sentence];
        for (var i = range.First; i < range.Last; i++)
        {
            if (page.Tokens[i].Initial == 'r' && page.Starts(i, "respectiv"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Where a percentage opens a list of them, each is a Ki-67 of its own, the last statement being the first of them; the places in the sentence are theirs if there are as many.
    /// False, and nothing is done, if no list follows.
    /// </summary>
    public static bool Percentages(Page page, WrittenNumber first, int marker, List<Statement> statements)
    {
        var numbers = new List<WrittenNumber> { first };
        var at = PastPercent(page, first.Last);
        while (Next(page, at) is > 0 and var next && WrittenNumber.At(page, next) is { High: <= 100 } number && page.IsSign(number.Last, '%'))
        {
            numbers.Add(number);
            at = PastPercent(page, number.Last);
        }

        var sentence = page.SentenceOf(first.First);
        if (numbers.Count == 1)
        {
            return false;
        }

        var places = Samplings.Named(page, sentence, first.First, at);
        var matched = places.Count == numbers.Count;
        if (!matched && !IsSaid(page, sentence))
        {
            return false;
        }

        var own = statements[^1];
        statements.RemoveAt(statements.Count - 1);
        for (var i = 0; i < numbers.Count; i++)
        {
            var span = i == 0 ? own.Span : page.Narrative.SpanOf(numbers[i].First, PastPercent(page, numbers[i].Last));
            var statement = own with { Value = numbers[i].ToString(), Span = span, Token = i == 0 ? marker : numbers[i].First };
            statements.Add(matched && places[i].Length > 0 ? statement.With("specimen", places[i]) : statement.With("specimen", ""));
        }

        page.Claim(first.First, at);
        return true;
    }

    private static int PastPercent(Page page, int at) => page.IsSign(at, '%') ? at + 1 : at;

    /// <summary>The number behind "and", "et" or a comma, or -1.</summary>
    private static int Next(Page page, int at)
    {
        var i = at;
        while (page.IsSign(i, ',') || page.IsWord(i, "and") || page.IsWord(i, "et"))
        {
            i++;
        }

        return i > at && i < page.Tokens.Length && page.Tokens[i].Kind == TokenKind.Number ? i : -1;
    }
}
