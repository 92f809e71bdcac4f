namespace Nenuphar.Tests.House;

/// <summary>A table of <c>knowledge/</c> as it lies on disk, so that a failure can name its line.</summary>
internal sealed class KnowledgeTable
{
    private KnowledgeTable(string name, string[] columns, List<(int Line, string[] Cells)> rows)
    {
        Name = name;
        Columns = columns;
        Rows = rows;
    }

    public string Name { get; }

    public string[] Columns { get; }

    public IReadOnlyList<(int Line, string[] Cells)> Rows { get; }

    /// <summary>All tables below a folder of <c>knowledge/</c>, by their path in it.</summary>
    public static IEnumerable<string> Names(string folder = "")
    {
        var root = Path.Combine(Repository.Root, "knowledge");
        return Directory.EnumerateFiles(Path.Combine(root, folder), "*.tsv", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);
    }

    public static KnowledgeTable Read(string name)
    {
        var lines = File.ReadAllText(Path.Combine(Repository.Root, "knowledge", name)).Split('\n');
        var rows = lines.Select((line, i) => (Line: i + 1, Text: line))
            .Where(line => line.Text.Length > 0 && line.Text[0] != '#')
            .Select(line => (line.Line, Cells: line.Text.Split('\t')))
            .ToList();
        return new KnowledgeTable(name, rows[0].Cells, rows[1..]);
    }

    public int Column(string name) => Array.IndexOf(Columns, name);
}
