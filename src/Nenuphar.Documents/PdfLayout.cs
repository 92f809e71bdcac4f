using System.Text;

namespace Nenuphar.Documents;

/// <summary>Tells pages with tables from pages in columns, and writes the gaps between cells as tabs.</summary>
internal static class PdfLayout
{
    /// <summary>Blanks in a row that part two cells; justified text has fewer.</summary>
    private const int Gap = 3;
    private const int FewestRows = 3;

    /// <summary>Words on both sides of a gap that make it a gap between columns of prose.</summary>
    private const int ProseWords = 4;

    /// <summary>Whether a page has rows of cells, and is not prose in columns, whose lines would be read across.</summary>
    public static bool HoldsTable(string page)
    {
        var (lines, rows, columns) = (0, 0, 0);
        foreach (var line in page.AsSpan().EnumerateLines())
        {
            var rest = line.Trim();
            if (rest.IsEmpty)
            {
                continue;
            }

            lines++;
            var gap = GapIn(rest, out var after);
            if (gap >= 0)
            {
                rows++;
                columns += Words(rest[..gap]) >= ProseWords && Words(rest[after..]) >= ProseWords ? 1 : 0;
            }
        }

        return rows >= FewestRows && columns * 3 < rows && columns * 5 < lines;
    }

    /// <summary>The page without its margins, a tab for each gap, at most one empty line in a row.</summary>
    public static string Tabbed(string page)
    {
        var text = new StringBuilder(page.Length);
        var empty = 0;
        foreach (var line in page.AsSpan().EnumerateLines())
        {
            var rest = line.Trim();
            empty = rest.IsEmpty ? empty + 1 : 0;
            if (empty > 1 || (empty == 1 && text.Length == 0))
            {
                continue;
            }

            while (GapIn(rest, out var after) is var gap and >= 0)
            {
                text.Append(rest[..gap]).Append('\t');
                rest = rest[after..];
            }

            text.Append(rest).Append('\n');
        }

        while (text.Length > 0 && text[^1] == '\n')
        {
            text.Length--;
        }

        return text.Append("\n\f").ToString();
    }

    /// <summary>Where the first gap of a trimmed line begins, or -1.</summary>
    private static int GapIn(ReadOnlySpan<char> line, out int after)
    {
        var blanks = 0;
        for (after = 0; after < line.Length; after++)
        {
            if (line[after] is ' ' or '\u00A0')
            {
                blanks++;
            }
            else if (blanks >= Gap)
            {
                return after - blanks;
            }
            else
            {
                blanks = 0;
            }
        }

        return -1;
    }

    private static int Words(ReadOnlySpan<char> text)
    {
        var (words, inside) = (0, false);
        foreach (var c in text)
        {
            words += !inside && char.IsLetter(c) ? 1 : 0;
            inside = char.IsLetter(c) || (inside && !char.IsWhiteSpace(c));
        }

        return words;
    }
}
