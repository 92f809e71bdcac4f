using Nenuphar.Cases;
using Nenuphar.Guidelines.Studies;
using Nenuphar.Studies;

namespace Nenuphar.Board.Studies;

/// <summary>The studies that cases are held against: those of the program, and those of the folder that was named at the start, read anew when it changes.</summary>
public sealed class StudyShelf(WorkbenchSettings settings)
{
    private const string Embedded = "studies/";

    private readonly Lock guard = new();
    private (string Stamp, IReadOnlyList<Study> Studies, IReadOnlyList<(string File, int Line, Said Sentence)> Complaints) held = ("", [], []);

    /// <summary>The studies, and a complaint for each line of a file that is no study.</summary>
    public (IReadOnlyList<Study> Studies, IReadOnlyList<(string File, int Line, Said Sentence)> Complaints) Read()
    {
        var files = Files();
        var stamp = string.Join('|', files.Select(f => f + File.GetLastWriteTimeUtc(f).Ticks)) + "!";
        lock (guard)
        {
            if (held.Stamp != stamp)
            {
                held = Take(stamp, files);
            }

            return (held.Studies, held.Complaints);
        }
    }

    private static (string, IReadOnlyList<Study>, IReadOnlyList<(string File, int Line, Said Sentence)>) Take(string stamp, List<string> files)
    {
        var (studies, complaints) = (new Dictionary<string, Study>(StringComparer.Ordinal), new List<(string, int, Said)>());
        var ofFolder = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, yaml, isOwn) in Own().Select(o => (o.Item1, o.Item2, true)).Concat(files.Select(f => (Path.GetFileName(f), Text(f), false))))
        {
            var (study, wrong) = yaml is null ? (null, [(1, new Said("le fichier ne peut être lu ; vérifier le droit de le lire.", "the file can't be read; check the right to read it."))]) : StudyFile.Read(yaml);
            complaints.AddRange(wrong.Select(w => (name, w.Line, w.Sentence)));
            if (study is not null && !isOwn && !ofFolder.TryAdd(study.Id, name))
            {
                complaints.Add((name, 1, new($"l'étude '{study.Id}' est déjà dans {ofFolder[study.Id]} ; donner à chacune son nom (id).", $"the study '{study.Id}' is in {ofFolder[study.Id]} already; give each a name (id) of its own.")));
            }
            else if (study is not null)
            {
                // A file of the folder stands for the program's own of the same name.
                studies[study.Id] = study;
            }
        }

        return (stamp, [.. studies.Values], complaints);
    }

    private List<string> Files()
    {
        try
        {
            return settings.Studies.Length == 0 ? []
                : File.Exists(settings.Studies) ? [settings.Studies]
                : [.. Directory.EnumerateFiles(settings.Studies, "*.y*ml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static string? Text(string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static IEnumerable<(string Name, string? Yaml)> Own()
    {
        var home = typeof(StudyShelf).Assembly;
        foreach (var name in home.GetManifestResourceNames().Where(n => n.StartsWith(Embedded, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(home.GetManifestResourceStream(name)!);
            yield return (name[Embedded.Length..], reader.ReadToEnd());
        }
    }
}
