using Nenuphar.Registry;

namespace Nenuphar.Cli;

/// <summary>Whose each document is: a table with the columns <c>document national local family given birth</c>, of which all but the first may be left out; tabs, semicolons or commas.</summary>
/// <remarks>Documents are named from the folder of the table, from the folder where the program runs, or by the end of their path where that is one document's alone. Nothing of the table is passed over without a word.</remarks>
internal sealed class PatientTable
{
    private static readonly string[] Known = ["document", "national", "local", "family", "given", "birth"];

    private readonly List<(int Line, string Document, Identity Patient)> rows = [];
    private readonly Dictionary<string, Identity> byPath = new(StringComparer.Ordinal);
    private readonly string file;

    private PatientTable(string file) => this.file = file;

    /// <summary>The table, or why it is none.</summary>
    /// <param name="file">For messages; documents are named from its folder.</param>
    public static (PatientTable? Table, string Wrong) Read(string text, string file)
    {
        var table = new PatientTable(file);
        var lines = text.Split('\n').Select((line, i) => (Number: i + 1, Text: line.TrimEnd('\r'))).Where(line => line.Text.Trim().Length > 0 && line.Text[0] != '#').ToList();
        if (lines.Count == 0)
        {
            return (null, "the table is empty; its first line names the columns.");
        }

        var first = lines[0].Text;
        var separator = first.Contains('\t', StringComparison.Ordinal) ? '\t' : first.Contains(';', StringComparison.Ordinal) ? ';' : ',';
        var columns = first.Split(separator, StringSplitOptions.TrimEntries).ToList();
        if (!columns.Contains("document", StringComparer.Ordinal) || columns.Find(c => !Known.Contains(c, StringComparer.Ordinal)) is not null)
        {
            return (null, $"the first line names the columns: {string.Join(", ", Known)}; all but document may be left out.");
        }

        var today = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);
        foreach (var (number, line) in lines.Skip(1))
        {
            var cells = line.Split(separator, StringSplitOptions.TrimEntries);
            string Cell(string name) => columns.IndexOf(name) is var i and >= 0 && i < cells.Length ? cells[i] : "";
            var wrong = cells.Length > columns.Count ? "it has more cells than the first line names"
                : Cell("document").Length == 0 ? "it names no document"
                : BirthDate.Read(Cell("birth"), today) is null ? "its birth date is none that can be; write 1956-03-02, 02/03/1956 or 1956"
                : "";
            if (wrong.Length > 0)
            {
                return (null, $"line {number}: {wrong}. Nothing was taken.");
            }

            table.rows.Add((number, Cell("document"), new(Cell("family"), Cell("given"), BirthDate.Read(Cell("birth"), today)!, Cell("national"), Cell("local"))));
        }

        return (table, "");
    }

    /// <summary>Finds the document of each row among those that are imported; a row that has none, or whose document another row gave to somebody else, is complained of by its line.</summary>
    public void Meet(IReadOnlyList<string> inputs, Action<string, string> complain)
    {
        var paths = inputs.Where(i => i != "-").Select(Path.GetFullPath).ToHashSet(StringComparer.Ordinal);
        var contested = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (line, document, patient) in rows)
        {
            if (Find(paths, document) is not { } path)
            {
                complain($"{file}, line {line}", $"{document} is none of the documents named to import, or the end of several paths; its row was not used.");
            }
            else if (contested.Contains(path) || (byPath.TryGetValue(path, out var other) && other != patient))
            {
                contested.Add(path);
                complain($"{file}, line {line}", $"{document} was given to another patient by an earlier line; the document was not taken.");
            }
            else
            {
                byPath[path] = patient;
            }
        }

        foreach (var path in contested)
        {
            byPath.Remove(path);
        }
    }

    /// <summary>Nothing where no row names the document.</summary>
    public Identity? Of(string path) => byPath.GetValueOrDefault(Path.GetFullPath(path));

    private string? Find(HashSet<string> paths, string document)
    {
        foreach (var folder in new[] { Path.GetDirectoryName(Path.GetFullPath(file))!, Directory.GetCurrentDirectory() })
        {
            if (Path.GetFullPath(Path.Combine(folder, document)) is var path && paths.Contains(path))
            {
                return path;
            }
        }

        var end = Path.DirectorySeparatorChar + document.TrimStart('.', '/', Path.DirectorySeparatorChar);
        return paths.Where(p => p.EndsWith(end, StringComparison.Ordinal)).Take(2).ToList() is [var one] ? one : null;
    }
}
