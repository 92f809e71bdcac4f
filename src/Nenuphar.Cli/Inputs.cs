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

    /// <summary>In the order of the inputs, short ones in groups; a few groups are read ahead on all cores, never all, so that memory stays small.</summary>
    public static IEnumerable<(string Path, DocumentResult Result, Reading? Reading)> Read(List<string> inputs)
    {
        var most = inputs.Count == 1 ? 0 : Environment.ProcessorCount;
        var share = Math.Clamp(inputs.Count / (2 * Environment.ProcessorCount), 1, TextGroups.MostTexts);
        var ahead = new Queue<Task<List<(string, DocumentResult, Reading?)>>>();
        foreach (var group in TextGroups.Of(inputs, LengthOf, share))
        {
            ahead.Enqueue(Task.Run(() => ReadGroup(group)));
            while (ahead.Count > most)
            {
                foreach (var read in ahead.Dequeue().GetAwaiter().GetResult())
                {
                    yield return read;
                }
            }
        }

        while (ahead.Count > 0)
        {
            foreach (var read in ahead.Dequeue().GetAwaiter().GetResult())
            {
                yield return read;
            }
        }
    }

    private static long LengthOf(string path) => File.Exists(path) && new FileInfo(path) is { Exists: true } file ? file.Length : 0;

    private static List<(string Path, DocumentResult Result, Reading? Reading)> ReadGroup(List<string> paths)
    {
        var opened = paths.ConvertAll(path => (Path: path, Result: Tried(() => Open(path))));
        try
        {
            using var readings = Reader.Read(opened.Select(one => one.Result).OfType<DocumentText>().Select(text => text.Text)).GetEnumerator();
            return opened.ConvertAll(one => (NameOf(one.Path), one.Result, one.Result is DocumentText && readings.MoveNext() ? readings.Current : null));
        }
#pragma warning disable CA1031 // Which one it was is found out one by one.
        catch (Exception)
        {
            return opened.ConvertAll(one => ReadOne(one.Path, one.Result));
        }
#pragma warning restore CA1031
    }

    private static (string Path, DocumentResult Result, Reading? Reading) ReadOne(string path, DocumentResult opened)
    {
        Reading? reading = null;
        var result = opened is not DocumentText text ? opened : Tried(() =>
        {
            reading = Reader.Read(text.Text);
            return text;
        });
        return (NameOf(path), result, reading);
    }

    private static string NameOf(string path) => path == "-" ? "standard input" : path;

    private static DocumentResult Tried(Func<DocumentResult> doing)
    {
        try
        {
            return doing();
        }
        catch (OutOfMemoryException)
        {
            return new DocumentFailure("memory", "there is not enough memory for this document; split it.");
        }
#pragma warning disable CA1031 // One document that finds a mistake of the program must not take the others with it.
        catch (Exception e)
        {
            return new DocumentFailure("mistake", $"the program made a mistake with this document ({e.GetType().Name}); the others are read. Please report it.");
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
