using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Text;

namespace Nenuphar.Values;

/// <summary>"Inhibin; negative in kidney, positive in adrenal", "CK7 positif dans la vessie et négatif dans le côlon": one marker on two specimens is two facts.</summary>
internal static class PlacedSigns
{
    private const int Reach = 4;
    private static readonly string[] Leading = ["in", "within", "on", "dans", "sur", "au"];

    /// <summary>"EMA; positive in": the semicolon parts no more than a colon does.</summary>
    public static bool Opens(Page page, int at) =>
        page.IsSign(at, ';') && at + 1 < page.Tokens.Length && Polarities.At(page, at + 1) is Polarity.Positive or Polarity.Negative && page.IsAnyWord(at + 2, Leading);

    /// <summary>Adds the facts of a marker that two words of polarity follow, each with its organ.</summary>
    public static bool Tell(Page page, List<PanelItem> items, int at, List<Statement> statements)
    {
        var first = at + 1;
        while (first < items.Count && items[first].Marker is null && items[first].Breaks && first == at + 1)
        {
            first++;
        }

        if (first + 1 >= items.Count || items[first].First - items[at].Last > Reach || Place(page, items[first]) is not { } one)
        {
            return false;
        }

        var second = first + 1;
        while (second < items.Count && items[second].Marker is null && items[second].Breaks && second == first + 1)
        {
            second++;
        }

        if (second >= items.Count || items[second].First - items[first].Last > Reach * 2 || Place(page, items[second]) is not { } other || other == one)
        {
            return false;
        }

        Add(page, items[at], items[first].Cue, one, statements);
        Add(page, items[at], items[second].Cue, other, statements);
        page.Claim(items[at].First, items[at].Last);
        return true;
    }

    /// <summary>The organ right behind a word of polarity, null if none is told there.</summary>
    private static string? Place(Page page, PanelItem item)
    {
        if (item.Marker is not null || item.Cue is not (Polarity.Positive or Polarity.Negative) || !page.IsAnyWord(item.Last, Leading))
        {
            return null;
        }

        foreach (var mention in page.MentionsIn(page.SentenceOf(item.First)))
        {
            if (mention.First > item.Last && mention.First - item.Last <= Reach && Places.OrganOf(page, mention) is { } organ)
            {
                return organ.Value;
            }
        }

        return null;
    }

    private static void Add(Page page, PanelItem item, Polarity polarity, string organ, List<Statement> statements)
    {
        var circumstance = page.At(item.First) & ~(Circumstance.Negated | Circumstance.Possible | Circumstance.Planned);
        var value = item.Marker!.Value + (polarity == Polarity.Positive ? "=positive" : "=negative");
        statements.Add(new Statement(FactKind.Ihc, value, page.Narrative.SpanOf(item.First, item.Last)) { Circumstance = circumstance, Token = item.First }.With("specimen", organ));
    }
}
