using Nenuphar.Registry;

namespace Nenuphar.Cli;

/// <summary>Whose each document is: a table with the columns <c>document national local family given birth</c>, of which all but the first may be left out; tabs, semicolons or commas.</summary>
internal sealed class PatientTable
{
    private static readonly string[] Known = ["document", "national", "local", "family", "given", "birth"];

    private readonly Dictionary<string, Identity> byPath = new(StringComparer.Ordinal);

    /// <summary>The table, or why it is none.</summary>
    /// <param name="folder">Documents are named from this folder.</param>
    public static (PatientTable? Table, string Wrong) Read(string text, string folder)
    {
        var table = new PatientTable();
        var lines = text.Split('\n').Select(line => line.TrimEnd('\r')).Where(line => line.Length > 0 && line[0] != '#').ToList();
        if (lines.Count == 0)
        {
            return (null, "the table is empty; its first line names the columns.");
        }

        var separator = lines[0].Contains('\t', StringComparison.Ordinal) ? '\t' : lines[0].Contains(';', StringComparison.Ordinal) ? ';' : ',';
        var columns = lines[0].Split(separator, StringSplitOptions.TrimEntries).ToList();
        if (!columns.Contains("document", StringComparer.Ordinal) || columns.Find(c => !Known.Contains(c, StringComparer.Ordinal)) is not null)
        {
            return (null, $"the first line names the columns: {string.Join(", ", Known)}; all but document may be left out.");
        }

        foreach (var cells in lines.Skip(1).Select(line => line.Split(separator, StringSplitOptions.TrimEntries)))
        {
            string Cell(string name) => columns.IndexOf(name) is var i and >= 0 && i < cells.Length ? cells[i] : "";
            table.byPath[Path.GetFullPath(Path.Combine(folder, Cell("document")))] = new(Cell("family"), Cell("given"), Cell("birth"), Cell("national"), Cell("local"));
        }

        return (table, "");
    }

    public Identity Of(string path) => byPath.GetValueOrDefault(Path.GetFullPath(path), new());
}
