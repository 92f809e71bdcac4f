using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Contradictions;

/// <summary>A pN0 beside positive nodes, positive nodes by the category and none by the count, or more positive nodes than were examined.</summary>
internal static class NodesAgainstN
{
    private static readonly WordStarts Nodes = new("ganglion", "node", "adenopath");
    private static readonly WordStarts Links = new("sur", "of", "out");

    public static IEnumerable<Contradiction> Find(IReadOnlyList<OpenDocument> documents, Case subject)
    {
        foreach (var document in documents)
        {
            if (TooMany(document) is { } words)
            {
                yield return Slips.Of("nodes-against-count", words);
                break;
            }
        }

        if (subject.Tumours.Count > 1 || !Operations.AreOne(subject))
        {
            yield break;
        }

        var categories = subject.Of(FactKind.Tnm).Where(e => e.IsAffirmed && (e.Circumstance & Circumstance.Past) == 0 && Category(e.Value) is not null).ToList();
        var counts = subject.Of(FactKind.Measure).Where(e => e.Name == "nodes-positive" && e.IsAffirmed && Quantity.TryParse(e.Amount, out var q) && q.IsNumber).ToList();
        if (categories.Count == 0 || counts.Count == 0)
        {
            yield break;
        }

        var some = counts.Find(e => CountOf(e) > 0);
        if (some is not null && categories.TrueForAll(e => Category(e.Value) == '0'))
        {
            yield return Slips.Of("nodes-against-n", categories[0].Evidence, some.Evidence);
        }
        else if (some is null && categories.TrueForAll(e => Category(e.Value) is >= '1' and <= '3'))
        {
            yield return Slips.Of("nodes-against-n", categories[0].Evidence, counts[0].Evidence);
        }
    }

    private static double CountOf(Entry entry) => Quantity.TryParse(entry.Amount, out var count) ? count.Amount.Low : 0;

    /// <summary>The digit behind N; nothing for a clinical category or one by ultrasound, which the microscope may overrule.</summary>
    private static char? Category(string value)
    {
        var at = value.IndexOf('N', StringComparison.Ordinal);
        return at >= 0 && at + 1 < value.Length && char.IsAsciiDigit(value[at + 1]) && !value.AsSpan(0, at).ContainsAny('c', 'u') ? value[at + 1] : null;
    }

    /// <summary>"15 of 12 lymph nodes", "15N+/12N": a count of which no such part exists.</summary>
    private static Evidence? TooMany(OpenDocument document)
    {
        var page = document.Page;
        for (var i = 0; i + 3 < page.Tokens.Length; i++)
        {
            if (Number(page, i) is not { } positive || (page.At(i) & (Circumstance.Literature | Circumstance.Family)) != 0)
            {
                continue;
            }

            // "15N+/12N", "15 of the 12 nodes", "15/12 ganglions".
            var sign = page.Words(i + 1) is "N" && page.IsSign(i + 2, '+') ? i + 3 : i + 1;
            var total = page.IsSign(sign, '/') || page.IsAnyWord(sign, Links) ? sign + 1 : -1;
            total = total > 0 && page.IsAnyWord(total, ["the", "les", "of"]) ? total + 1 : total;
            if (total > 0 && total < page.Tokens.Length && Number(page, total) is { } examined && positive > examined && !page.IsSign(total + 1, '/') && !page.IsSign(i - 1, '/')
                && (sign == i + 3 || page.StartsAny(total + 1, Nodes) || page.StartsAny(total + 2, Nodes)))
            {
                return document.Words(i, Math.Min(page.Tokens.Length, total + 3));
            }
        }

        return null;
    }

    private static int? Number(Page page, int at) =>
        page.Tokens[at].Kind == TokenKind.Number && !page.IsClaimed(at) && page.Tokens[at].Length <= 2 && int.TryParse(page.Words(at), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;
}
