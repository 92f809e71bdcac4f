using Nenuphar.Context;
using Nenuphar.Time;

namespace Nenuphar.Assembly.Persons;

/// <summary>Whether a pregnancy that is told is over: dated long before the end of the text, or told before a birth. What the whole text tells is looked for once.</summary>
internal sealed class PastPregnancies(Page page, Timeline timeline)
{
    /// <summary>A pregnancy that is dated so many months before the last date of the text is over.</summary>
    private const int Months = 10;

    private static readonly string[] OverEnglish = ["delivered", "miscarried", "aborted", "birth"];
    private static readonly string[] OverFrench = ["accouche", "avorte", "naissance"];
    private static readonly string[] Had = ["a", "avait", "ayant", "donne", "eu"];

    private readonly Lazy<int> lastBirth = new(() => LastBirth(page));
    private readonly Lazy<DateOnly> lastDate = new(() => timeline.Dates.Max(d => d.Date.Earliest));

    public bool IsOver(int token)
    {
        var sentence = page.Narrative.Sentences[page.SentenceOf(token)];
        return lastBirth.Value >= sentence.First
            || (timeline.DatesIn(sentence.First, sentence.Last) is { Count: > 0 } dates && dates.Max(d => d.Date.Latest).AddMonths(Months) < lastDate.Value);
    }

    /// <summary>The last token that tells a birth or the loss of a child, or -1.</summary>
    private static int LastBirth(Page page)
    {
        for (var at = page.Tokens.Length - 1; at >= 0; at--)
        {
            if ((page.IsAnyWord(at, OverEnglish) && page.HasWord(at - 4, at, ["she", "who", "patient", "gave", "and", "had"])) || (page.IsAnyWord(at, OverFrench) && page.IsAnyWord(at - 1, Had)))
            {
                return at;
            }
        }

        return -1;
    }
}
