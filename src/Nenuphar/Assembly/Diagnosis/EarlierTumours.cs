using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Diagnosis;

/// <summary>
/// "Antécédents : cancer du sein en 2006": an organ that only the history tells of is not where the tumour at issue comes from, once the rest of the
/// text tells of a tumour in another. A tumour of the history with no other beside it is the one at issue.
/// </summary>
internal static class EarlierTumours
{
    private const double Told = 1;
    private const int Longest = 8;
    private const int HeadingAlone = 5;
    private const int Reach = 25;

    private static readonly WordStarts History = new("antecedent", "atcd", "pmh");
    private static readonly WordStarts Headings = new("antecedent", "atcd", "past", "pmh", "medical", "previous", "prior", "background");

    public static void Remove(Page page, List<OriginVote> votes)
    {
        var dated = new DatedCancers(page);
        var (then, now) = (new Dictionary<int, double>(), new Dictionary<int, double>());
        foreach (var vote in votes)
        {
            if (vote.Weight > PrimaryFinder.Mere && (page.At(vote.Mention) & Circumstance.Possible) == 0)
            {
                var time = Tells(page, vote.Mention) || dated.Tell(vote.Mention) || PriorCancers.IsYearsAgo(page, vote.Mention) ? then : now;
                time[vote.Organ] = time.GetValueOrDefault(vote.Organ) + vote.Weight;
            }
        }

        if (then.Count > 0 && now.Values.Any(weight => weight >= Told))
        {
            votes.RemoveAll(v => then.ContainsKey(v.Organ) && !now.ContainsKey(v.Organ));
        }
    }

    /// <summary>Whether the words stand in the past history, or behind "antecedents".</summary>
    internal static bool Tells(Page page, Mention mention)
    {
        var sentence = page.SentenceOf(mention.First);
        var range = page.Narrative.Sentences[sentence];
        return (page.At(mention) & Circumstance.Past) != 0
            || IsBehindHistory(page, range.First, mention.First)
            || (page.RoleOf(sentence) == SectionRole.History && IsPastHistory(page, sentence));
    }

    /// <summary>"sans antécédents particuliers, diagnostiqué en 2011": no history.</summary>
    private static bool IsBehindHistory(Page page, int from, int to)
    {
        if (page.Next(Math.Max(from, to - Reach), to, History) is >= 0 and var i)
        {
            return !page.IsWord(i - 1, "sans") && !page.IsWord(i - 2, "sans") && !page.IsWord(i - 1, "d") && !page.IsWord(i - 2, "d");
        }

        return false;
    }

    /// <summary>A letter has no heading where its history ends: the lines behind the heading's own, unless they are a list, speak of the present again.</summary>
    private static bool IsPastHistory(Page page, int sentence)
    {
        var section = page.Narrative.Sections[page.Narrative.Sentences[sentence].Section];
        var heading = page.SentenceOf(section.First);
        if (sentence - heading > Longest || !page.StartsAny(section.First, Headings))
        {
            return false;
        }

        var alone = page.Narrative.Sentences[heading].Length <= HeadingAlone;
        for (var s = sentence; s > heading; s--)
        {
            var first = page.Narrative.Sentences[s].First;
            if (page.Tokens[first].Is(TokenMarks.LineBefore) && page.Tokens[first].Kind == TokenKind.Word && !(alone && s == heading + 1))
            {
                return false;
            }
        }

        return true;
    }
}
