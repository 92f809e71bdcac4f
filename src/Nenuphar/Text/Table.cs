namespace Nenuphar.Text;

/// <summary>A tab-separated table of <c>knowledge/</c>, embedded in this assembly. A broken table is an error of the release and throws at start-up.</summary>
public static class Table
{
    public static IEnumerable<string> Names(string folder) =>
        typeof(Table).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("knowledge/" + folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    internal static string Edition()
    {
        using var hash = System.Security.Cryptography.IncrementalHash.CreateHash(System.Security.Cryptography.HashAlgorithmName.SHA256);
        foreach (var name in Names(""))
        {
            hash.AppendData(System.Text.Encoding.UTF8.GetBytes(name));
            using var stream = typeof(Table).Assembly.GetManifestResourceStream(name)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..12];
    }

    /// <summary>The rows of a table, without its header, comments and empty lines.</summary>
    public static IEnumerable<string[]> Rows(string name, int columns)
    {
        using var stream = typeof(Table).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The table {name} is missing from the assembly.");
        using var reader = new StreamReader(stream);
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            if (number++ == 0 || line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var cells = line.Split('\t');
            if (cells.Length < columns)
            {
                throw new InvalidOperationException($"{name}, line {number}: {cells.Length} columns where {columns} are due.");
            }

            yield return cells;
        }
    }
}
