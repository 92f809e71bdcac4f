using Nenuphar.Text;

namespace Nenuphar.Cases;

/// <summary>The first line of a table of entries: which column holds what, and what stands between two cells.</summary>
internal sealed class EntryHeader
{
    private static readonly string[] Known = ["kind", "value", "qualifiers", "status", "who", "when", "source"];

    private readonly Dictionary<string, int> columns;
    private readonly char separator;
    private readonly int width;

    private EntryHeader(List<string> named, char separator)
    {
        (width, this.separator) = (named.Count, separator);
        columns = named.Select((name, i) => (name, i)).DistinctBy(c => c.name, StringComparer.OrdinalIgnoreCase).ToDictionary(c => c.name, c => c.i, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Null, with a note, where the line names no kind or no value.</summary>
    public static EntryHeader? Read(string line, Span place, List<Note> notes)
    {
        var mark = line.Contains('\t', StringComparison.Ordinal) ? '\t' : line.Contains(';', StringComparison.Ordinal) ? ';' : ',';
        var named = Split(line.TrimStart('\uFEFF'), mark);
        var header = new EntryHeader(named, mark);
        if (!header.columns.ContainsKey("kind") || !header.columns.ContainsKey("value"))
        {
            notes.Add(new("no-header", place, "The first line names the columns; it needs at least kind and value.") { French = "La première ligne nomme les colonnes ; il faut au moins kind et value." });
            return null;
        }

        if (named.Find(name => !Known.Contains(name, StringComparer.OrdinalIgnoreCase)) is { } unknown)
        {
            notes.Add(new("unknown-column", place, $"The column '{unknown}' is not taken; the columns are {string.Join(", ", Known)}.") { French = $"La colonne « {unknown} » n’est pas prise ; les colonnes sont {string.Join(", ", Known)}." });
        }
        else if (header.columns.Count < named.Count)
        {
            notes.Add(new("unknown-column", place, "A column is named twice; only the first is taken.") { French = "Une colonne est nommée deux fois ; seule la première est prise." });
        }

        return header;
    }

    public IReadOnlyList<string> Cells(string line) => Split(line, separator);

    /// <summary>The cell of the column, empty where the table or the line has none.</summary>
    public string Cell(IReadOnlyList<string> cells, string name) => columns.TryGetValue(name, out var i) && i < cells.Count ? cells[i] : "";

    /// <summary>Whether something stands behind the last column.</summary>
    public bool HasMore(IReadOnlyList<string> cells) => cells.Skip(width).Any(cell => cell.Length > 0);

    /// <summary>Cells of a line; quotes protect a separator, a doubled quote is one.</summary>
    private static List<string> Split(string line, char separator)
    {
        var (cells, cell, quoted) = (new List<string>(), new System.Text.StringBuilder(), false);
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '"' && (quoted || cell.Length == 0))
            {
                if (quoted && i + 1 < line.Length && line[i + 1] == '"')
                {
                    cell.Append('"');
                    i++;
                    continue;
                }

                quoted = !quoted;
            }
            else if (line[i] == separator && !quoted)
            {
                cells.Add(cell.ToString().Trim());
                cell.Clear();
            }
            else
            {
                cell.Append(line[i]);
            }
        }

        cells.Add(cell.ToString().Trim());
        return cells;
    }
}
