using System.Diagnostics;
using System.Text;
using Nenuphar.Tests.House;

namespace Nenuphar.Tests.Accuracy;

/// <summary>The annotated texts beside the repository, and what the built program says of them.</summary>
internal static class Corpus
{
    private static readonly Lock Reading = new();
    private static readonly Dictionary<string, string> Said = new(StringComparer.Ordinal);

    /// <summary>Skips the test, with the reason, where the texts or the program that scores are not there.</summary>
    public static string Folder(string name)
    {
        if (Repository.Shared is not { } shared || !Directory.Exists(Path.Combine(shared, name)))
        {
            Assert.Skip($"No folder shared/{name} beside the repository.");
            return "";
        }

        return Path.Combine(shared, name);
    }

    /// <summary>A folder with a list of facts for each text of a corpus, made once by the program.</summary>
    public static string FactsOf(string corpus)
    {
        lock (Reading)
        {
            if (Said.TryGetValue(corpus, out var done))
            {
                return done;
            }

            var folder = Path.Combine(AppContext.BaseDirectory, "said", corpus);
            Directory.CreateDirectory(folder);
            Parallel.ForEach(Directory.EnumerateFiles(Folder(corpus), "*.txt"), text =>
            {
                var (code, facts, error) = Run("dotnet", Repository.Program, "read", "--facts", text);
                code.ShouldBe(0, $"{Path.GetFileName(text)}: {error}");
                File.WriteAllText(Path.Combine(folder, Path.GetFileNameWithoutExtension(text) + ".facts.tsv"), facts);
            });
            return Said[corpus] = folder;
        }
    }

    public static string Score(params string[] arguments)
    {
        try
        {
            var (code, output, error) = Run("python3", [Path.Combine(Folder("corpus"), "score"), .. arguments]);
            code.ShouldBe(0, error);
            return output;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("python3, which the score program needs, is missing.");
            return "";
        }
    }

    private static (int Code, string Output, string Error) Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.GetAwaiter().GetResult());
    }
}
