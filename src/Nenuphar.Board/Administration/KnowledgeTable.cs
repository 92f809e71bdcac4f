using System.Text;

namespace Nenuphar.Board.Administration;

/// <summary>A printed table of the knowledge, as it lies in this release.</summary>
/// <param name="Name">Its path under <c>knowledge</c>, without the ending.</param>
public sealed record KnowledgeTable(string Name, IReadOnlyList<string> Columns, IReadOnlyList<string[]> Rows)
{
    private const string Folder = "knowledge/", Ending = ".tsv";

    private static readonly Lazy<IReadOnlyList<KnowledgeTable>> Read = new(ReadAll);

    public static IReadOnlyList<KnowledgeTable> All => Read.Value;

    /// <summary>The ids of the sources that its rows name first.</summary>
    public IReadOnlyList<string> Sources { get; } = SourcesOf(Columns, Rows);

    public static KnowledgeTable? Find(string name) => All.FirstOrDefault(t => t.Name == name);

    private static List<string> SourcesOf(IReadOnlyList<string> columns, IReadOnlyList<string[]> rows)
    {
        var at = columns.ToList().IndexOf("source");
        return at < 0 ? [] : [.. rows.Select(r => at < r.Length ? r[at].Split(';')[0].Trim() : "").Where(s => s.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    private static List<KnowledgeTable> ReadAll()
    {
        var from = typeof(Knowledge).Assembly;
        var tables = new List<KnowledgeTable>();
        foreach (var name in from.GetManifestResourceNames().Where(n => n.StartsWith(Folder, StringComparison.Ordinal) && n.EndsWith(Ending, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(from.GetManifestResourceStream(name)!, Encoding.UTF8);
            var lines = reader.ReadToEnd().Split('\n').Select(l => l.TrimEnd('\r')).Where(l => l.Length > 0 && !l.StartsWith('#')).Select(l => l.Split('\t')).ToList();
            tables.Add(new(name[Folder.Length..^Ending.Length], lines.Count > 0 ? lines[0] : [], lines.Count > 0 ? lines[1..] : []));
        }

        return tables;
    }
}
