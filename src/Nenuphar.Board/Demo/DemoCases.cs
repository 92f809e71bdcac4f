using System.Text;
using Nenuphar.Registry;

namespace Nenuphar.Board.Demo;

/// <summary>The invented patients of the examples, put into a registry once; a second start finds them there, with what visitors decided since.</summary>
public static class DemoCases
{
    private const string Folder = "demo/", Table = "demo/patients.tsv";

    /// <summary>Documents in all.</summary>
    public static int Count => Names().Count();

    /// <returns>How many documents were taken in; those that lay there already are not counted.</returns>
    public static async Task<int> AddAsync(CaseRegistry registry, IProgress<int>? progress = null, CancellationToken cancel = default)
    {
        var actor = new Actor("demo", Role.DataManager);
        var patients = Read(Table).Split('\n').Skip(1).Where(row => row.Length > 0).Select(row => DemoPatient.Of(row.TrimEnd('\r'))).ToDictionary(p => p.Identity.LocalNumber, StringComparer.Ordinal);
        var (seen, taken) = (0, 0);
        foreach (var folder in Names().GroupBy(name => name.Split('/')[1], StringComparer.Ordinal))
        {
            var patient = patients["D" + folder.Key.Split('-')[0]];
            var (number, fresh) = (0L, 0);
            foreach (var name in folder)
            {
                var bytes = Encoding.UTF8.GetBytes(Read(name));
                if (await registry.Imports.HeldAsync(actor, bytes, cancel: cancel) is null
                    && await registry.Imports.AddAsync(actor, new(name.Split('/')[2], Encoding.UTF8.GetString(bytes)) { Source = bytes, Patient = patient.Identity }, cancel) is { State: ImportState.Opened or ImportState.Joined } imported)
                {
                    (number, fresh) = (imported.Case, fresh + 1);
                }

                progress?.Report(++seen);
            }

            if (fresh > 0)
            {
                await patient.ArrangeAsync(registry, actor, number, DateOnly.FromDateTime(DateTime.Today), cancel);
            }

            taken += fresh;
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
