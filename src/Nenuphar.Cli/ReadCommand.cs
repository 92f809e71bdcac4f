using System.CommandLine;

namespace Nenuphar.Cli;

/// <summary><c>nenuphar read</c>: files, folders or standard input; a sheet, the fact list, or JSON.</summary>
internal static class ReadCommand
{
    public static Command Make()
    {
        var paths = new Argument<string[]>("path") { Description = "Files (.txt, .pdf, .docx), folders, or - for standard input.", Arity = ArgumentArity.ZeroOrMore };
        paths.Validators.Add(Misuse.RefuseOptions);
        var facts = new Option<bool>("--facts") { Description = "The fact list: kind, value, qualifiers, begin, end, quote, tab-separated." };
        var json = new Option<bool>("--json") { Description = "Everything as JSON: text, pages, sections, statements with their words, notes." };
        var ndjson = new Option<bool>("--ndjson") { Description = "The same, one line a document, in the order of the input." };
        var all = new Option<bool>("--all") { Description = "Also what is negated, possible, planned, a relative's or the literature's." };
        var lang = Misuse.Language();
        var command = new Command("read", "Reads narratives and says what they state of their patient, each fact with its words.") { paths, facts, json, ndjson, all, lang };
        command.Validators.Add(result =>
        {
            if (new[] { facts, json, ndjson }.Where(form => result.GetValue(form)).Select(form => form.Name).ToList() is [var one, var other, ..])
            {
                result.AddError($"{one} and {other} are two forms of output; choose one");
            }
        });
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
            Console.Error.WriteLine(labels.French ? "nenuphar read : aucun fichier n’est nommé ; donnez des fichiers ou des dossiers, ou envoyez un texte par un tube (nenuphar read --help)." : "nenuphar read: no file is named; give files or folders, or pipe a text into it (nenuphar read --help).");
            return Misuse.ExitCode;
        }

        var failed = 0;
        var inputs = Inputs.Expand(paths.Length == 0 ? ["-"] : paths, (path, sentence) => Complain(path, sentence, ref failed), labels.French);
        using var output = StandardOutput.Open();
        using var writer = OutputWriter.Make(form, output, all, inputs.Count > 1, labels);
        var progress = new Progress(inputs.Count);
        foreach (var (path, result, reading) in Inputs.Read(inputs))
        {
            progress.Step(path);
            if (StandardOutput.IsClosed)
            {
                break;
            }

            if (result is Documents.DocumentFailure failure)
            {
                progress.Clear();
                Complain(path, Complaints.Of(failure, labels.French), ref failed);
                continue;
            }

            var text = (Documents.DocumentText)result;
            writer.Write(path, text, reading!);

            if (text.Notes.FirstOrDefault(note => note.Code == "empty") is { } empty)
            {
                progress.Clear();
                Complain(path, labels.Said(empty), ref failed);
                continue;
            }

            // JSON carries the notes itself.
            var notes = form is OutputForm.Sheet or OutputForm.Facts ? text.Notes.AsEnumerable() : [];
            foreach (var note in notes.Concat(reading!.Notes.Where(note => note.Code == "no-patient")))
            {
                progress.Clear();
                Console.Error.WriteLine($"{path}: {labels.Said(note)}");
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
