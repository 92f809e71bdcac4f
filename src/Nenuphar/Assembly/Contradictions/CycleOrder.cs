using System.Globalization;
using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Contradictions;

/// <summary>"C2 6 March, C3 1 February": a later cycle with an earlier day than the one before it.</summary>
internal static class CycleOrder
{
    private const int Reach = 4;

    private readonly record struct Cycle(int Number, int Token, Time.DateMention Date);

    public static IEnumerable<Contradiction> Find(OpenDocument document)
    {
        var page = document.Page;
        Cycle? before = null;
        for (var i = 0; i + 1 < page.Tokens.Length; i++)
        {
            if (NumberAt(page, i) is not { } number || document.Timeline.DatesIn(i, i + 2 + Reach) is not { Count: > 0 } dates || dates[0].Inferred || HasOther(page, i + 2, dates[0].First))
            {
                continue;
            }

            if (before is { } last && last.Number + 1 == number && page.SentenceOf(last.Token) == page.SentenceOf(i) && dates[0].First != last.Date.First && dates[0].Date.Latest < last.Date.Date.Earliest)
            {
                yield return Slips.Of("dates-reversed", document.Words(last.Token, last.Date.Last), document.Words(i, dates[0].Last));
            }

            before = new(number, i, dates[0]);
        }
    }

    /// <summary>"C2", "cycle 2", "cure 2".</summary>
    private static int? NumberAt(Page page, int at)
    {
        var named = (page.Words(at) is "C" && !page.Tokens[at + 1].Is(TokenMarks.SpaceBefore)) || page.IsWord(at, "cycle") || page.IsWord(at, "cure");
        return named && page.Tokens[at + 1].Kind == TokenKind.Number && int.TryParse(page.Words(at + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 20 ? number : null;
    }

    private static bool HasOther(Page page, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (page.CharAt(i) is ';' or '.' || NumberAt(page, i) is not null)
            {
                return true;
            }
        }

        return false;
    }
}
