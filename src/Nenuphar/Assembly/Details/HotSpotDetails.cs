using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Text;
using Nenuphar.Values;

namespace Nenuphar.Assembly.Details;

/// <summary>Of two Ki-67 of one tissue in one sentence, the mean and that of the hot spot: the index is counted in hot spots, so the mean steps back.</summary>
internal static class HotSpotDetails
{
    private const int Reach = 20;
    private const int Near = 4;

    private static readonly WordStarts Mean = new("mean", "average", "moyen", "global", "overall");

    public static void Attach(Page page, List<Statement> statements)
    {
        for (var i = 0; i < statements.Count; i++)
        {
            if (!IsIndex(statements[i]))
            {
                continue;
            }

            for (var j = 0; j < statements.Count; j++)
            {
                if (i != j && IsIndex(statements[j]) && IsMeanOf(page, statements[i], statements[j]))
                {
                    statements[i] = statements[i].With("spot", "average");
                    statements[j] = statements[j].With("spot", "hot");
                    break;
                }
            }
        }
    }

    private static bool IsIndex(Statement statement) => statement is { Kind: FactKind.Ki67, IsAffirmed: true };

    private static bool IsMeanOf(Page page, Statement mean, Statement hot)
    {
        if (page.SentenceOf(mean.Token) != page.SentenceOf(hot.Token) || Math.Abs(mean.Token - hot.Token) > Reach || mean["specimen"] != hot["specimen"]
            || !Interval.TryParse(mean.Value, out var low) || !Interval.TryParse(hot.Value, out var high) || high.Above(low.High) != Verdict.Met)
        {
            return false;
        }

        var sentence = page.Narrative.Sentences[page.SentenceOf(hot.Token)];
        var number = NumberOf(page, hot, sentence);
        var first = mean.Token < hot.Token ? NumberOf(page, mean, sentence) + 1 : Math.Max(sentence.First, hot.Token - Near);
        return number >= 0 && (HotSpots.AreHot(page, first, number, sentence) || page.HasWord(Math.Max(sentence.First, mean.Token - Near), NumberOf(page, mean, sentence) + Near, Mean));
    }

    private static int NumberOf(Page page, Statement statement, Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.Last && page.Tokens[i].Begin < statement.Span.End; i++)
        {
            if (page.Tokens[i].Begin >= statement.Span.Begin && page.Tokens[i].Kind == TokenKind.Number && !page.Words(i).SequenceEqual("67"))
            {
                return i;
            }
        }

        return -1;
    }
}
