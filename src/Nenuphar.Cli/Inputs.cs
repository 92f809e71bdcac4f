using Nenuphar.Documents;

namespace Nenuphar.Cli;

/// <summary>What the user named, as documents in that order; many are read on all cores.</summary>
internal static class Inputs
{
    private static readonly string[] Endings = [".txt", ".pdf", ".docx"];

    public static List<string> Expand(IEnumerable<string> paths, Action<string, string> complain)
    {
        var inputs = new List<string>();
        foreach (var path in paths)
        {
            if (path != "-" && Directory.Exists(path))
            {
                try
                {
                    var found = Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
                        .Where(file => Endings.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase)).Order(StringComparer.Ordinal).ToList();
                    if (found.Count == 0)
                    {
                        complain(path, "no .txt, .pdf or .docx file is in this folder.");
                    }

                    inputs.AddRange(found);
                }
                catch (Exception e) when (e is IOException or UnauthorizedAccessException)
                {
                    complain(path, "the folder can't be read; ask for the right to read it.");
                }
            }
            else
            {
                inputs.Add(path);
            }
        }

        return inputs;
    }

    public static IEnumerable<(string Path, DocumentResult Result, Reading? Reading)> Read(List<string> inputs) =>
        inputs.Count < 4
            ? inputs.Select(ReadOne)
            : inputs.AsParallel().AsOrdered().WithMergeOptions(ParallelMergeOptions.NotBuffered).Select(ReadOne);

    private static (string Path, DocumentResult Result, Reading? Reading) ReadOne(string path)
    {
        var result = Open(path);
        return (path == "-" ? "standard input" : path, result, result is DocumentText text ? Reader.Read(text.Text) : null);
    }

    public static DocumentResult Open(string path) => path == "-" ? FromInput() : Document.Open(path);

    private static DocumentResult FromInput()
    {
        using var input = Console.OpenStandardInput();
        return Document.Open(input);
    }
}
