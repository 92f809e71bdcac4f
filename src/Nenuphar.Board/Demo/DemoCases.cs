using System.Text;
using Nenuphar.Registry;

namespace Nenuphar.Board.Demo;

/// <summary>The invented patients of the examples, put into a registry once; a second start finds them there.</summary>
public static class DemoCases
{
    private const string Folder = "demo/";

    /// <summary>Documents in all.</summary>
    public static int Count => Names().Count();

    /// <returns>How many documents were taken in; those that lay there already are not counted.</returns>
    public static async Task<int> AddAsync(CaseRegistry registry, IProgress<int>? progress = null, CancellationToken cancel = default)
    {
        var actor = new Actor("demo", Role.DataManager);
        var (seen, taken) = (0, 0);
        foreach (var name in Names())
        {
            var parts = name[Folder.Length..].Split('/');
            var text = Read(name);
            if (await registry.Imports.HeldAsync(actor, Encoding.UTF8.GetBytes(text), cancel) is null)
            {
                var document = new NewDocument(parts[1], text) { Source = Encoding.UTF8.GetBytes(text), Patient = new(LocalNumber: "D" + parts[0].Split('-')[0]) };
                taken += (await registry.Imports.AddAsync(actor, document, cancel)).State is ImportState.Opened or ImportState.Joined ? 1 : 0;
            }

            progress?.Report(++seen);
        }

        return taken;
    }

    private static IEnumerable<string> Names() => typeof(DemoCases).Assembly.GetManifestResourceNames()
        .Where(n => n.StartsWith(Folder, StringComparison.Ordinal) && n.EndsWith(".txt", StringComparison.Ordinal) && n.Count(c => c == '/') == 2).Order(StringComparer.Ordinal);

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(DemoCases).Assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
