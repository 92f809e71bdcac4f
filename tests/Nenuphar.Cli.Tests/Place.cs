namespace Nenuphar.Cli.Tests;

/// <summary>A folder for one test, empty at first and gone afterwards.</summary>
internal sealed class Place : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("nenuphar-").FullName;

    public string this[string name] => Path.Combine(Folder, name);

    public string Write(string name, string text)
    {
        var path = this[name];
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
