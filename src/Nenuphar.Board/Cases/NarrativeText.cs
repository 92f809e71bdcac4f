using Nenuphar.Cases;
using Nenuphar.Registry;
using Nenuphar.Text;

namespace Nenuphar.Board.Cases;

/// <summary>A text as it is shown: line by line, cut where marks begin and end, not a letter altered.</summary>
public sealed record NarrativeText(IReadOnlyList<NarrativeText.Line> Lines)
{
    /// <param name="Number">From 1, as the source counts.</param>
    /// <param name="Page">The page that begins here; 0 if none does.</param>
    public sealed record Line(int Number, int Page, IReadOnlyList<Piece> Pieces);

    /// <summary>Letters that the same facts point at, or none.</summary>
    /// <param name="At">Where it begins in the text.</param>
    /// <param name="IsDoubted">Whether a contradiction names them.</param>
    public sealed record Piece(int At, string Text, IReadOnlyList<RecordFact> Facts, bool IsDoubted);

    /// <param name="at">A place that is asked for: a piece begins there; -1 for none.</param>
    public static NarrativeText Of(string text, IEnumerable<RecordFact> facts, IEnumerable<Span> doubted, int at = -1)
    {
        var spans = facts.Select(f => (Span: f.Entry.Evidence is Evidence.Words w ? w.Span : default, Fact: (RecordFact?)f)).Concat(doubted.Select(s => (Span: s, Fact: (RecordFact?)null)))
            .Where(s => s.Span.Length > 0 && s.Span.Begin >= 0 && s.Span.End <= text.Length).OrderBy(s => s.Span.Begin).ToList();
        var cuts = new SortedSet<int>(spans.SelectMany(s => new[] { s.Span.Begin, s.Span.End }));
        cuts.Add(at);
        var lines = new List<Line>();
        var (page, next) = (1, 0);
        var open = new List<(Span Span, RecordFact? Fact)>();
        foreach (var (begin, end) in LinesOf(text))
        {
            var (first, starts) = (begin, 0);
            while (first < end && text[first] == '\f')
            {
                first++;
                starts = ++page;
            }

            if (starts > 0 && first == end && end == text.Length)
            {
                break;
            }

            var pieces = new List<Piece>();
            foreach (var (from, to) in Pieces(first, end, cuts))
            {
                while (next < spans.Count && spans[next].Span.Begin <= from)
                {
                    open.Add(spans[next++]);
                }

                open.RemoveAll(s => s.Span.End <= from);
                pieces.Add(new(from, text[from..to], [.. open.Select(s => s.Fact).OfType<RecordFact>()], open.Exists(s => s.Fact is null)));
            }

            lines.Add(new(lines.Count + 1, starts, pieces));
        }

        return new(lines);
    }

    private static IEnumerable<(int From, int To)> Pieces(int begin, int end, SortedSet<int> cuts)
    {
        var from = begin;
        foreach (var cut in begin + 1 < end ? cuts.GetViewBetween(begin + 1, end - 1) : [])
        {
            yield return (from, cut);
            from = cut;
        }

        if (from < end)
        {
            yield return (from, end);
        }
    }

    private static IEnumerable<(int Begin, int End)> LinesOf(string text)
    {
        var begin = 0;
        while (begin < text.Length)
        {
            var end = text.IndexOfAny(['\n', '\r'], begin);
            end = end < 0 ? text.Length : end;
            yield return (begin, end);
            begin = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }
    }
}
