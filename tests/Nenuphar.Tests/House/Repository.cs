namespace Nenuphar.Tests.House;

/// <summary>Where the sources, the knowledge and the material beside the repository lie.</summary>
internal static class Repository
{
    public static string Root { get; } = Upwards(AppContext.BaseDirectory, folder => File.Exists(Path.Combine(folder, "Nenuphar.slnx")))
        ?? throw new InvalidOperationException("The tests run from a build inside the repository.");

    /// <summary>The folder <c>shared</c> beside the repository or beside one of the folders it lies in; null on a plain clone.</summary>
    public static string? Shared { get; } = Upwards(Root, folder => Directory.Exists(Path.Combine(folder, "shared", "corpus"))) is { } parent
        ? Path.Combine(parent, "shared")
        : null;

    /// <summary>The command line program of the same build as the tests.</summary>
    public static string Program { get; } = Path.Combine(
        Root, "src", "Nenuphar.Cli", "bin", new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name, "net10.0", "Nenuphar.Cli.dll");

    public static IEnumerable<string> Sources(string folder = "src") =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal);

    public static string Short(string file) => Path.GetRelativePath(Root, file);

    private static string? Upwards(string folder, Func<string, bool> holds)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            if (holds(at.FullName))
            {
                return at.FullName;
            }
        }

        return null;
    }
}
