using System.Globalization;
using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;
using Nenuphar.Values;

namespace Nenuphar.Assembly.Details;

/// <summary>The change of size in a sentence that names a response: "réponse partielle : les lésions ont diminué de 18 %", "SD, +35 %", "PR: 80 to 70 mm".</summary>
internal static class SizeChanges
{
    private const int Reach = 9;
    private static readonly WordStarts Less = new("diminu", "reduc", "reduit", "reduis", "decreas", "shrink", "shrank", "shrunk", "regress", "smaller");
    private static readonly WordStarts More = new("augment", "increas", "grew", "growth", "grown", "croiss", "accroiss", "larger", "progress");
    private static readonly WordStarts OfOther = new("dos", "suv", "cga", "chromogran", "psa", "cea", "ldh", "marqu", "marker", "poids", "weight", "taux", "level", "doul", "pain", "hiaa", "ki", "mib", "fixation", "uptake", "captation", "calcit", "symptom", "diarrh", "flush", "frequen", "sympt", "recept", "survi", "creat", "viab", "necro", "cell");
    private static readonly WordStarts New = new("nouve", "new", "appari", "appear");

    public static void Read(Page page, List<Statement> statements)
    {
        for (var s = 0; s < page.Narrative.Sentences.Length; s++)
        {
            if (!page.KindsIn(s).Has(ConceptKind.Response) || HasMarker(page, s) || Named(page, s) is not { } named || (Change(page, s) ?? SizesInSentences.Before(page, s)) is not { } change)
            {
                continue;
            }

            var range = page.Narrative.Sentences[s];
            var share = Math.Round(Math.Abs(change.Percent), 1).ToString(CultureInfo.InvariantCulture);
            statements.Add(new Statement(FactKind.Measure, $"{(change.Percent < 0 ? "size-decrease" : "size-growth")}={share} %", page.Narrative.SpanOf(Math.Min(named.At, change.First), Math.Max(named.At + 1, change.Last))) { Circumstance = page.At(change.First), Token = change.First }
                .With("said", named.Value).With("new", page.HasWord(range.First, range.Last, New) ? "yes" : null));
        }
    }

    /// <summary>Of a list of markers PR is a receptor.</summary>
    private static bool HasMarker(Page page, int sentence)
    {
        foreach (var mention in page.MentionsIn(sentence))
        {
            if (page.As(mention, ConceptKind.Ihc) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The only response of the sentence, by its words or by two capitals.</summary>
    private static (string Value, int At)? Named(Page page, int sentence)
    {
        (string Value, int At)? named = null;
        foreach (var mention in page.MentionsIn(sentence))
        {
            var concept = page.As(mention, ConceptKind.Response);
            concept ??= mention.Last - mention.First == 1 && page.Words(mention.First) is "PR" or "RP" or "SD" or "MS" or "PD" or "CR" or "RC" ? page.As(mention, ConceptKind.Response, doubtfulToo: true) : null;
            if (concept is null || concept.Has("weak") || page.At(mention) != Circumstance.Affirmed)
            {
                continue;
            }

            if (named is { } other && other.Value != concept.Value)
            {
                // "Progression with an increase of 25 %: stable disease": what stands behind the colon is what it is called.
                if (!page.IsSign(mention.First - 1, ':'))
                {
                    return null;
                }

                named = null;
            }

            named ??= (concept.Value, mention.First);
        }

        return named;
    }

    /// <summary>The only change told, in percent: below 0 a decrease.</summary>
    internal static (double Percent, int First, int Last)? Change(Page page, int sentence)
    {
        var range = page.Narrative.Sentences[sentence];
        (double Percent, int First, int Last)? found = null;
        for (var i = range.First; i < range.Last; i++)
        {
            if (page.Tokens[i].Kind != TokenKind.Number || ((page.IsClaimed(i) ? null : Share(page, range, i) ?? Course(page, range, i)) ?? SizesInTurn.Of(page, range, i)) is not { } change)
            {
                continue;
            }

            if (found is { } other && Math.Abs(other.Percent - change.Percent) > 0.5)
            {
                return null;
            }

            (found, i) = (change, change.Last - 1);
        }

        return found;
    }

    private static (double Percent, int First, int Last)? Share(Page page, Sentence range, int at)
    {
        var value = Number.Of(page.Words(at));
        if (!page.IsSign(at + 1, '%') || value is not (> 0 and <= 300))
        {
            return null;
        }

        if (at > range.First && page.Tokens[at - 1].Kind == TokenKind.Symbol && page.CharAt(at - 1) is '+' or '-' or '−' or '–' && !(at - 2 >= range.First && page.Tokens[at - 2].Kind == TokenKind.Number && !page.Tokens[at - 1].Is(TokenMarks.SpaceBefore)))
        {
            return page.HasWord(Math.Max(range.First, at - Reach), at, OfOther) ? null : (page.CharAt(at - 1) == '+' ? value : -value, at - 1, at + 2);
        }

        for (var i = at - 1; i >= Math.Max(range.First, at - Reach); i--)
        {
            var less = page.StartsAny(i, Less);
            if (less || (page.StartsAny(i, More) && !page.StartsAny(i + 1, ["dis", "des", "mal", "tum"])))
            {
                return page.HasWord(Math.Max(range.First, i - 5), at, OfOther) || page.HasWord(at + 2, Math.Min(range.Last, at + 6), OfOther) || page.HasWord(i, at, ["moins", "less", "plus", "more"]) ? null : (less ? -value : value, i, at + 2);
            }
        }

        return null;
    }

    /// <summary>"80 à 70 mm", "from 8 cm to 5 cm", "80 mm → 50 mm".</summary>
    private static (double Percent, int First, int Last)? Course(Page page, Sentence range, int at)
    {
        var next = at + 1;
        var unit = UnitAt(page, next);
        next += unit > 0 ? 1 : 0;
        if (!(page.IsWord(next, "a") || page.IsWord(next, "to") || page.IsSign(next, '→')) || next + 2 >= range.Last || page.Tokens[next + 1].Kind != TokenKind.Number || UnitAt(page, next + 2) is not (> 0 and var other))
        {
            return null;
        }

        var (before, after) = (Number.Of(page.Words(at)) * (unit > 0 ? unit : other), Number.Of(page.Words(next + 1)) * other);
        // "10 to 15 mm" alone is a range of sizes: a way is told by "from", "de" or a verb.
        var told = page.IsSign(next, '→') || page.IsAnyWord(at - 1, ["from", "de"]) || page.HasWord(Math.Max(range.First, at - Reach), at, Less) || page.HasWord(Math.Max(range.First, at - Reach), at, More) || after < before;
        return told && before > 0 && after >= 0 ? ((after - before) / before * 100, at, next + 3) : null;
    }

    internal static double UnitAt(Page page, int at) => page.IsWord(at, "mm") ? 1 : page.IsWord(at, "cm") ? 10 : 0;
}
