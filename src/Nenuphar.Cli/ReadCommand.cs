using System.CommandLine;

namespace Nenuphar.Cli;

/// <summary><c>nenuphar read</c>: files, folders or standard input; a sheet, the fact list, or JSON.</summary>
internal static class ReadCommand
{
    public static Command Make()
    {
        var paths = new Argument<string[]>("path") { Description = "Files (.txt, .pdf, .docx), folders, or - for standard input.", Arity = ArgumentArity.ZeroOrMore };
        var facts = new Option<bool>("--facts") { Description = "The fact list: kind, value, qualifiers, begin, end, quote, tab-separated." };
        var json = new Option<bool>("--json") { Description = "Everything as JSON: text, pages, sections, statements with their words, notes." };
        var ndjson = new Option<bool>("--ndjson") { Description = "The same, one line a document, in the order of the input." };
        var all = new Option<bool>("--all") { Description = "Also what is negated, possible, planned, a relative's or the literature's." };
        var lang = new Option<string?>("--lang") { Description = "Language of the sheet: fr or en (default: the environment's)." };
        lang.AcceptOnlyFromAmong("fr", "en");
        var command = new Command("read", "Reads narratives and says what they state of their patient, each fact with its words.") { paths, facts, json, ndjson, all, lang };
        command.SetAction(result => Run(
            result.GetValue(paths) ?? [],
            result.GetValue(ndjson) ? OutputForm.Ndjson : result.GetValue(json) ? OutputForm.Json : result.GetValue(facts) ? OutputForm.Facts : OutputForm.Sheet,
            result.GetValue(all),
            Labels.For(result.GetValue(lang))));
        return command;
    }

    private static int Run(string[] paths, OutputForm form, bool all, Labels labels)
    {
        if (paths.Length == 0 && !Console.IsInputRedirected)
        {
            Console.Error.WriteLine("nenuphar read: no file is named; give files or folders, or pipe a text into it (nenuphar read --help).");
            return 2;
        }

        var failed = 0;
        var inputs = Inputs.Expand(paths.Length == 0 ? ["-"] : paths, (path, sentence) => Complain(path, sentence, ref failed));
        using var output = new StreamWriter(Console.OpenStandardOutput(), new System.Text.UTF8Encoding(false), 1 << 16);
        using var writer = OutputWriter.Make(form, output, all, inputs.Count > 1, labels);
        var progress = new Progress(inputs.Count);
        foreach (var (path, result, reading) in Inputs.Read(inputs))
        {
            progress.Step(path);
            if (result is Documents.DocumentFailure failure)
            {
                progress.Clear();
                Complain(path, failure.Sentence, ref failed);
                continue;
            }

            writer.Write(path, (Documents.DocumentText)result, reading!);
            if (!reading!.IsAboutPatient)
            {
                progress.Clear();
                Console.Error.WriteLine($"{path}: {reading.Notes[0].Message}");
            }
        }

        progress.Clear();
        return failed > 0 ? 1 : 0;
    }

    private static void Complain(string path, string sentence, ref int failed)
    {
        failed++;
        Console.Error.WriteLine($"{path}: {sentence}");
    }
}
