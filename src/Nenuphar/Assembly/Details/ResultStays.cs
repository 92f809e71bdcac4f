using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Values;

namespace Nenuphar.Assembly.Details;

/// <summary>Whether a result is that of the admission or that of the discharge, where its words say so or the sentence opens with it.</summary>
internal static class ResultStays
{
    private const int Before = 6;

    public static void Attach(Page page, List<Statement> statements)
    {
        for (var i = 0; i < statements.Count; i++)
        {
            if (statements[i] is { Kind: FactKind.Lab, IsAffirmed: true } result && result["when"] is null && Of(page, result) is var stay and not Stay.Untold)
            {
                statements[i] = result.With("when", stay == Stay.Admission ? "admission" : "discharge");
            }
        }
    }

    private static Stay Of(Page page, Statement result)
    {
        var (first, last) = (result.Token, ResultDates.LastToken(page, result));
        if (StayWords.Past(page, last, out var stay) > last)
        {
            return stay;
        }

        var sentence = page.Narrative.Sentences[page.SentenceOf(first)];
        for (var i = Math.Max(sentence.First, first - Before); i < last; i++)
        {
            // Right before the number, or between the name and the number.
            if (StayWords.Past(page, i, out stay) is var end && end > i && (i >= first || end == first || (end == first - 1 && page.IsSign(end, ':'))))
            {
                return stay;
            }
        }

        return StayWords.Past(page, sentence.First, out stay) > sentence.First && IsOnly(page, sentence.First + 1, sentence.Last) ? stay : Stay.Untold;
    }

    private static bool IsOnly(Page page, int first, int last)
    {
        for (var i = StayWords.Past(page, first - 1, out _); i < last; i++)
        {
            if (StayWords.Stand(page, i))
            {
                return false;
            }
        }

        return true;
    }
}
