using Nenuphar.Context;
using Nenuphar.Text;

namespace Nenuphar.Values;

/// <summary>Words that turn the polarity of a panel: "neither A nor B", "all negative except A", "A and B positive and negative, respectively", "A/B -/+".</summary>
internal static class PanelTurns
{
    private const int Reach = 14;
    private static readonly WordStarts Excepting = new("except", "excluding", "sauf", "hormis", "excepte", "excepted", "excepting", "exception", "exclusion");
    private static readonly WordStarts Turning = Excepting.And(new("mais", "but", "not", "pas", "from", "than", "dehors"));
    private static readonly WordStarts Copulas = new("was", "were", "is", "are", "did", "does", "do");

    /// <summary>A turn at a token: "but not B", ", not B", "except C", "and D were not."; null if there is none.</summary>
    public static PanelItem? Opens(Page page, int at, List<PanelItem> items)
    {
        if (!page.StartsAny(at, Turning))
        {
            return null;
        }

        if ((page.IsWord(at, "mais") && page.IsWord(at + 1, "pas")) || (page.IsWord(at, "but") && page.IsWord(at + 1, "not")))
        {
            // "exprimaient la calcitonine, mais pas la thyroglobuline"
            return new PanelItem(at, at + 2, null, Polarity.Negative, true, false);
        }

        if (page.IsWord(at, "not") || page.IsWord(at, "pas"))
        {
            var closes = page.IsAnyWord(at - 1, Copulas) && (at + 1 >= page.Tokens.Length || page.CharAt(at + 1) is '.' or ';' or ',' or ')');
            return closes && LastCue(items) is Polarity.Positive or Polarity.Negative ? new PanelItem(at, at + 1, null, Inverse(LastCue(items)), false, false)
                : IhcReader.MarkerFollows(page, at + 1) && (page.IsSign(at - 1, ',') || page.IsWord(at - 1, "et") || page.IsWord(at - 1, "and")) ? new PanelItem(at, at + 1, null, Polarity.Negative, true, false)
                : null;
        }

        var excepting = page.IsAnyWord(at, Excepting) || (page.IsWord(at, "from") && page.IsWord(at - 1, "apart")) || (page.IsWord(at, "than") && page.IsWord(at - 1, "other")) || (page.IsWord(at, "dehors") && page.IsWord(at - 1, "en"));
        return excepting && LastCue(items) is Polarity.Positive or Polarity.Negative && page.IsTokenWithin(at, items[^1]) ? new PanelItem(at, at + 1, null, Inverse(LastCue(items)), true, false) : null;
    }

    /// <summary>Gives each marker of a list the sign that the turn means.</summary>
    public static void Settle(Page page, List<PanelItem> items, PanelSign[] signs)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].Marker is null)
            {
                continue;
            }

            var last = ListFrom(page, items, i);
            if (IsDenied(page, items[i].First))
            {
                Deny(page, items, signs, i, last);
            }
            else if (last > i && Paired(page, items, i, last) is { } pairs)
            {
                for (var k = i; k <= last; k++)
                {
                    signs[k] = new PanelSign(k - i < pairs.Count && pairs.Count == last - i + 1 ? pairs[k - i] : Polarity.Unclear, false, Polarity.None, false, Polarity.None);
                }

                Silence(items, last);
            }

            i = last;
        }
    }

    private static Polarity LastCue(List<PanelItem> items)
    {
        for (var i = items.Count - 1; i >= 0; i--)
        {
            if (items[i].Marker is null && !items[i].Breaks)
            {
                return items[i].Cue == Polarity.Expressed ? Polarity.Positive : items[i].Cue;
            }
        }

        return Polarity.None;
    }

    private static bool IsTokenWithin(this Page page, int at, PanelItem item) => item.Marker is null && !item.Breaks && at - item.Last <= 6 && at < page.Tokens.Length;

    private static Polarity Inverse(Polarity polarity) => polarity == Polarity.Positive ? Polarity.Negative : Polarity.Positive;

    /// <summary>The last marker of the list that begins at an item: nothing but what joins stands between.</summary>
    private static int ListFrom(Page page, List<PanelItem> items, int first)
    {
        var last = first;
        while (last + 1 < items.Count && items[last + 1].Marker is not null && MarkerLists.Joined(page, items[last].Last, items[last + 1].First))
        {
            last++;
        }

        return last;
    }

    /// <summary>"Neither A", "ni l'A", "ni la chromogranine".</summary>
    private static bool IsDenied(Page page, int marker)
    {
        var i = marker - 1;
        while (i >= 0 && (page.IsAnyWord(i, ["la", "le", "les", "l", "the", "anti"]) || page.IsSign(i, '\'') || page.IsSign(i, '\u2019')))
        {
            i--;
        }

        return page.IsWord(i, "neither") || page.IsWord(i, "ni");
    }

    /// <summary>"Neither A nor B was expressed" is negative for both, "neither was negative" positive; the word of polarity holds for no other marker.</summary>
    private static void Deny(Page page, List<PanelItem> items, PanelSign[] signs, int first, int last)
    {
        var turned = signs[last].Own == Polarity.Negative || (signs[last].Own == Polarity.None && signs[last].Closing == Polarity.Negative && last + 1 < items.Count && Polarities.At(page, items[last + 1].First) == Polarity.Negative);
        for (var k = first; k <= last; k++)
        {
            signs[k] = new PanelSign(turned ? Polarity.Positive : Polarity.Negative, false, Polarity.None, false, Polarity.None);
        }

        Silence(items, last);
    }

    /// <summary>The words of polarity right behind a list were its own.</summary>
    private static void Silence(List<PanelItem> items, int last)
    {
        for (var i = last + 1; i < items.Count && items[i].Marker is null && !items[i].Breaks; i++)
        {
            items[i] = items[i] with { Cue = Polarity.None, Opens = false, Breaks = true };
        }
    }

    /// <summary>The signs that follow a list in its own order, where "respectively" or a slash says so; null if nothing does.</summary>
    private static List<Polarity>? Paired(Page page, List<PanelItem> items, int first, int last)
    {
        if (last == first + 1 && items[last].First == items[first].Last + 1 && page.IsSign(items[first].Last, '/') && SlashPair(page, items[last].Last) is { } pair)
        {
            return pair;
        }

        List<Polarity>? signs = null;
        var respectively = false;
        for (var i = items[last].Last; i < Math.Min(items[last].Last + Reach, page.Tokens.Length) && page.CharAt(i) is not (';' or '.'); i++)
        {
            respectively |= page.Starts(i, "respectiv");
            var polarity = Sign(page, i);
            if (polarity != Polarity.None)
            {
                (signs ??= []).Add(polarity);
            }
            else if (last + 1 < items.Count && i == items[last + 1].First && items[last + 1].Marker is not null)
            {
                break;
            }
        }

        return respectively && signs is { Count: > 1 } ? signs : null;
    }

    private static Polarity Sign(Page page, int at) =>
        page.IsSign(at, '+') ? page.IsSign(at - 1, '+') ? Polarity.None : Polarity.Positive
        : page.Tokens[at].Kind == TokenKind.Symbol && Fold.IsHyphen(page.CharAt(at)) && page.Tokens[at].Is(TokenMarks.SpaceBefore) ? Polarity.Negative
        : page.Tokens[at].Kind == TokenKind.Word && Polarities.At(page, at) is var word and (Polarity.Positive or Polarity.Negative) ? word
        : Polarity.None;

    /// <summary>"-/+", ": + / -", "(-/+)".</summary>
    private static List<Polarity>? SlashPair(Page page, int at)
    {
        var i = page.IsSign(at, ':') || page.IsSign(at, '(') ? at + 1 : at;
        return i + 2 < page.Tokens.Length && page.IsSign(i + 1, '/') && Bare(page, i) is var one and not Polarity.None && Bare(page, i + 2) is var other and not Polarity.None && !page.IsSign(i + 3, '+') ? [one, other] : null;
    }

    private static Polarity Bare(Page page, int at) =>
        page.IsSign(at, '+') ? Polarity.Positive : page.Tokens[at].Kind == TokenKind.Symbol && Fold.IsHyphen(page.CharAt(at)) ? Polarity.Negative : Polarity.None;
}
