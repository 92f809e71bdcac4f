using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Values;

/// <summary>Several analytes and as many values, in one order: "ALT/AST 35/42 U/L", "CgA and NSE were 120 and 15 ng/mL, respectively".</summary>
internal static class LabPairs
{
    private const int Reach = 8;
    private static readonly WordStarts Plural = new("etaient", "sont", "were", "are", "ont", "have", "had");

    private readonly record struct Named(string Analyte, int First, int Last);

    public static void Read(Page page, int sentence, ReadOnlySpan<Mention> mentions, List<Statement> statements)
    {
        bool? inOrder = null;
        for (var m = 0; m < mentions.Length; m++)
        {
            if (!page.Lexicon.Has(mentions[m], ConceptKind.Lab) || page.IsClaimed(mentions[m].First))
            {
                continue;
            }

            var (names, slashed) = List(page, mentions, ref m);
            if (names is null)
            {
                continue;
            }

            inOrder ??= InOrder.IsSaid(page, sentence);
            Pair(page, names, slashed, inOrder == true, page.Narrative.Sentences[sentence].Last, statements);
        }
    }

    /// <summary>The analytes joined by slashes, or by commas and "and", from one on; null if it stands alone.</summary>
    private static (List<Named>? Names, bool Slashed) List(Page page, ReadOnlySpan<Mention> mentions, ref int m)
    {
        if (mentions[m] is { } both && both.Last - both.First == 3 && page.IsSign(both.First + 1, '/') && Transaminase(page, both.First) is { } one && Transaminase(page, both.First + 2) is { } other)
        {
            return ([new(one, both.First, both.First + 1), new(other, both.First + 2, both.Last)], true);
        }

        List<Named>? names = null;
        var slashed = true;
        while (Next(page, mentions, m) is > 0 and var at && page.As(mentions[m], ConceptKind.Lab, true) is { } analyte && page.As(mentions[at], ConceptKind.Lab, true) is { } next && !next.Has("group") && !analyte.Has("group"))
        {
            if (next.Value == analyte.Value)
            {
                // "alkaline phosphatase (ALP) and ...": its short name.
                if (!page.IsSign(mentions[m].Last, '(') || !page.IsSign(mentions[at].Last, ')') || mentions[at].First != mentions[m].Last + 1)
                {
                    break;
                }

                if (names is not null)
                {
                    names[^1] = names[^1] with { Last = mentions[at].Last + 1 };
                }

                m = at;
                continue;
            }

            var edge = page.IsSign(mentions[m].Last, ')') ? mentions[m].Last + 1 : mentions[m].Last;
            var slash = mentions[at].First == edge + 1 && page.IsSign(edge, '/');
            if (!slash && !Joined(page, edge, mentions[at].First))
            {
                break;
            }

            slashed &= slash;
            names ??= [new(analyte.Value, mentions[m].First, mentions[m].Last)];
            names.Add(new(next.Value, mentions[at].First, mentions[at].Last));
            m = at;
        }

        return (names, slashed);
    }

    /// <summary>The next analyte, past the little words that are terms of another kind.</summary>
    private static int Next(Page page, ReadOnlySpan<Mention> mentions, int m)
    {
        var next = m + 1;
        while (next < mentions.Length && mentions[next].First - mentions[m].Last < 4 && !page.Lexicon.Has(mentions[next], ConceptKind.Lab))
        {
            next++;
        }

        return next < mentions.Length ? next : 0;
    }

    private static string? Transaminase(Page page, int at) => page.Words(at) switch
    {
        "ALT" or "ALAT" or "SGPT" or "GPT" or "TGP" => "alt",
        "AST" or "ASAT" or "SGOT" or "GOT" or "TGO" => "ast",
        _ => null,
    };

    private static bool Joined(Page page, int from, int to)
    {
        var joined = false;
        for (var i = from; i < to && to - from <= 4; i++)
        {
            var link = page.IsSign(i, ',') || page.IsWord(i, "et") || page.IsWord(i, "and");
            joined |= link;
            if (!link && !page.IsAnyWord(i, ["la", "le", "l", "the", "de"]) && !(page.Tokens[i].Kind == TokenKind.Symbol && Fold.IsApostrophe(page.CharAt(i))))
            {
                return false;
            }
        }

        return joined;
    }

    /// <summary>As many numbers, joined as the names are; a unit behind the last holds for those without.</summary>
    private static void Pair(Page page, List<Named> names, bool slashed, bool inOrder, int end, List<Statement> statements)
    {
        // "A et B étaient de 69 UI/ml et 65 UI/ml": a verb in the plural and as many values, each with its unit.
        var counted = !slashed && !inOrder;
        if (counted && !page.HasWord(names[^1].Last, names[^1].Last + 4, Plural))
        {
            return;
        }

        var at = names[^1].Last;
        var limit = Math.Min(end, at + Reach);
        while (at < limit && page.Tokens[at].Kind != TokenKind.Number && !page.IsSign(at, '.') && !page.IsSign(at, ';') && !page.IsSign(at, '('))
        {
            at++;
        }

        var values = new List<(int At, int Last, string? Unit)>();
        while (at < end && page.Tokens[at].Kind == TokenKind.Number && !page.IsClaimed(at) && !double.IsNaN(Number.Of(page.Words(at))))
        {
            var last = LabReader.Grouped(page, at) ? at + 2 : at + 1;
            var unit = LabReader.UnitAt(page, last, out var after);
            values.Add((at, last, unit));
            at = slashed ? after + (page.IsSign(after, '/') ? 1 : 0) : PastLink(page, after);
            if (at == after)
            {
                break;
            }
        }

        if (values.Count != names.Count || (counted && values.Exists(value => value.Unit is null)))
        {
            return;
        }

        var told = values[^1].Unit;
        _ = LabReader.UnitAt(page, values[^1].Last, out var close);
        for (var i = 0; i < names.Count; i++)
        {
            var (first, last, unit) = values[i];
            var number = last - first > 1 ? LabReader.Written(page, first) + page.Words(first + 1).ToString() : LabReader.Written(page, first);
            var measure = (unit ?? told) is { } said ? " " + said : "";
            statements.Add(new Statement(FactKind.Lab, $"{names[i].Analyte}={number}{measure}", page.Narrative.SpanOf(names[i].First, i + 1 == names.Count ? close : last))
            {
                Circumstance = page.At(names[i].First) & ~(Circumstance.Negated | Circumstance.Possible),
                Token = names[i].First,
            });
        }

        page.Claim(names[0].First, close);
    }

    private static int PastLink(Page page, int at)
    {
        var i = at;
        if (page.IsSign(i, '('))
        {
            // "69 UI/ml (0-35) et 65 UI/ml (0-90)": the ranges of normal.
            var close = i + 1;
            while (close < Math.Min(i + 8, page.Tokens.Length) && !page.IsSign(close, ')'))
            {
                close++;
            }

            i = page.IsSign(close, ')') ? close + 1 : i;
        }

        while (page.IsSign(i, ',') || page.IsWord(i, "et") || page.IsWord(i, "and"))
        {
            i++;
        }

        return i;
    }
}
