using Nenuphar.Cases;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Contradictions;

/// <summary>Columns in the wrong order: a line that stops in mid-sentence and is followed by a figure's caption; and words cut at line ends that were joined again.</summary>
internal static class PageOrder
{
    private const int ManyCuts = 4;

    public static IEnumerable<Contradiction> Find(OpenDocument document)
    {
        var text = document.Text;
        var (cuts, firstCut, interrupted) = (0, default(Span), false);
        var begin = 0;
        string? before = null;
        var beforeSpan = default(Span);
        foreach (var line in text.Split('\n'))
        {
            var trimmed = line.Trim();
            if (trimmed.Length > 0)
            {
                if (!interrupted && before is not null && IsCaption(trimmed) && IsOpen(before))
                {
                    interrupted = true;
                    yield return Slips.Of("sentence-interrupted", document.Words(beforeSpan), document.Words(new Span(begin, begin + line.Length)));
                }

                if (trimmed.Length > 2 && trimmed[^1] == '-' && char.IsLetter(trimmed[^2]))
                {
                    cuts++;
                    firstCut = cuts == 1 ? new Span(begin, begin + line.TrimEnd().Length) : firstCut;
                }

                (before, beforeSpan) = (trimmed, new Span(begin, begin + line.TrimEnd().Length));
            }

            begin += line.Length + 1;
        }

        if (cuts >= ManyCuts)
        {
            yield return Slips.Of("words-cut-at-line-ends", document.Words(firstCut));
        }
    }

    private static bool IsCaption(string line) => line.Length > 8 && (line.StartsWith("Figure ", StringComparison.Ordinal) || line.StartsWith("Fig. ", StringComparison.Ordinal) || line.StartsWith("Tableau ", StringComparison.Ordinal) || line.StartsWith("Table ", StringComparison.Ordinal))
        && line.Contains(':', StringComparison.Ordinal);

    /// <summary>A long line that ends in a word, not in a full stop.</summary>
    private static bool IsOpen(string line) => line.Length > 30 && char.IsLetter(line[^1]);
}
