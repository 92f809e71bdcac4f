using Nenuphar.Documents;

namespace Nenuphar.Cli;

/// <summary>What the user named, as documents in that order; many are read on all cores.</summary>
internal static class Inputs
{
    private static readonly string[] Endings = [".txt", ".pdf", ".docx"];

    /// <param name="passedOver">Told of each folder with files of other kinds, and of these files.</param>
    public static List<string> Expand(IEnumerable<string> paths, Action<string, string> complain, bool french = false, Action<string, List<string>>? passedOver = null)
    {
        var inputs = new List<string>();
        foreach (var path in paths)
        {
            if (path != "-" && Directory.Exists(path))
            {
                var (found, closed, others) = (new List<string>(), new List<string>(), new List<string>());
                Gather(path, found, closed, others);
                foreach (var folder in closed.Order(StringComparer.Ordinal))
                {
                    complain(folder, french ? "ce dossier ne peut pas être lu ; demandez-en le droit." : "the folder can't be read; ask for the right to read it.");
                }

                if (found.Count == 0 && closed.Count == 0)
                {
                    complain(path, french ? "ce dossier ne contient aucun fichier .txt, .pdf ou .docx." : "no .txt, .pdf or .docx file is in this folder.");
                }

                if (others.Count > 0)
                {
                    passedOver?.Invoke(path, others);
                }

                inputs.AddRange(found.Order(StringComparer.Ordinal));
            }
            else
            {
                inputs.Add(path);
            }
        }

        return inputs;
    }

    /// <summary>The documents of a folder and of those in it; one that can't be read keeps none of the others away.</summary>
    /// <param name="others">Files of other kinds that nobody hid.</param>
    private static void Gather(string folder, List<string> found, List<string> closed, List<string> others)
    {
        try
        {
            // Both lists are whole before they count: a folder that breaks off in the middle is closed.
            string[] files = [.. Directory.EnumerateFiles(folder)], within = [.. Directory.EnumerateDirectories(folder)];
            found.AddRange(files.Where(file => Endings.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase)));
            others.AddRange(files.Where(file => !Endings.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase) && Path.GetFileName(file)[0] != '.'));
            foreach (var one in within.Where(one => new DirectoryInfo(one).LinkTarget is null))
            {
                Gather(one, found, closed, others);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            closed.Add(folder);
        }
    }

    /// <summary>In the order of the inputs; a few are read ahead on all cores, never all, so that memory stays small.</summary>
    public static IEnumerable<(string Path, DocumentResult Result, Reading? Reading)> Read(List<string> inputs)
    {
        var most = inputs.Count == 1 ? 0 : 2 * Environment.ProcessorCount;
        var ahead = new Queue<Task<(string, DocumentResult, Reading?)>>();
        foreach (var input in inputs)
        {
            ahead.Enqueue(Task.Run(() => ReadOne(input)));
            if (ahead.Count > most)
            {
                yield return ahead.Dequeue().GetAwaiter().GetResult();
            }
        }

        while (ahead.Count > 0)
        {
            yield return ahead.Dequeue().GetAwaiter().GetResult();
        }
    }

    private static (string Path, DocumentResult Result, Reading? Reading) ReadOne(string path)
    {
        var name = path == "-" ? "standard input" : path;
        try
        {
            var result = Open(path);
            return (name, result, result is DocumentText text ? Reader.Read(text.Text) : null);
        }
        catch (OutOfMemoryException)
        {
            return (name, new DocumentFailure("memory", "there is not enough memory for this document; split it."), null);
        }
#pragma warning disable CA1031 // One document that finds a mistake of the program must not take the others with it.
        catch (Exception e)
        {
            return (name, new DocumentFailure("mistake", $"the program made a mistake with this document ({e.GetType().Name}); the others are read. Please report it."), null);
        }
#pragma warning restore CA1031
    }

    public static DocumentResult Open(string path) => path == "-" ? FromInput() : Document.Open(path);

    private static DocumentResult FromInput()
    {
        try
        {
            using var input = Console.OpenStandardInput();
            return Document.Open(input);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new DocumentFailure("unreadable", "standard input can't be read; pipe a text into it or name a file.");
        }
    }
}
