using System.CommandLine;
using Nenuphar.Cases;
using Nenuphar.Documents;
using Nenuphar.Registry;

namespace Nenuphar.Cli;

/// <summary><c>nenuphar import</c>: documents go into the registry. Broken off, it is simply called again: what is there is not taken twice.</summary>
internal static class ImportCommand
{
    private static readonly string[] TableEndings = [".csv", ".tsv"];

    public static Command Make()
    {
        var place = new RegistryPlace();
        var paths = new Argument<string[]>("path") { Description = "Documents (.txt, .pdf, .docx), folders of them, or the values of one patient entered by hand (.csv, .tsv: kind, value, qualifiers, status, who, when, source in the first line; kind and value are enough).", Arity = ArgumentArity.OneOrMore };
        paths.Validators.Add(Misuse.RefuseOptions);
        var patients = new Option<string?>("--patients") { Description = "A table that says whose each document is: document, national, local, family, given, birth." };
        var byFolder = new Option<bool>("--by-folder") { Description = "Each folder holds the documents of one patient, whose local number is its name." };
        var command = new Command("import", "Takes documents into the registry; the same text is taken once.") { paths, patients, byFolder };
        place.AddTo(command);
        command.Options.Add(place.New);
        command.SetAction((asked, cancel) =>
        {
            var (table, wrong) = asked.GetValue(patients) is { } file ? ReadTable(file) : (null, "");
            if (wrong.Length > 0)
            {
                Console.Error.WriteLine($"nenuphar import: {asked.GetValue(patients)}: {wrong}");
                return Task.FromResult(Misuse.ExitCode);
            }

            Identity? Whose(string path) => table is not null ? table.Of(path)
                : asked.GetValue(byFolder) && Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(path))) is { Length: > 0 } folder ? new(LocalNumber: folder)
                : new();
            return place.RunAsync(asked, registry => RunAsync(registry, asked.GetValue(paths) ?? [], Whose, (table, asked.GetValue(patients)), cancel), cancel);
        });
        return command;
    }

    private static async Task<int> RunAsync(CaseRegistry registry, string[] paths, Func<string, Identity?> whose, (PatientTable? Rows, string? Path) table, CancellationToken cancel)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var before = registry.Audit.Trouble;
        var inputs = Inputs.Expand(
            paths, (path, sentence) => Complain(counts, path, sentence), passedOver: (folder, files) => PassOver(folder, files.Where(file => table.Path is null || Path.GetFullPath(file) != Path.GetFullPath(table.Path))));
        table.Rows?.Meet(inputs, (line, sentence) => Complain(counts, line, sentence));
        var (progress, unanchored) = (new Progress(inputs.Count), (string?)null);
        var threads = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancel };
        await Parallel.ForEachAsync(inputs, threads, async (path, stop) =>
        {
            var (what, sentence) = await OneAsync(registry, path, whose(path), stop);
            lock (counts)
            {
                progress.Step(path);
                if (unanchored is null && registry.Audit.Trouble is { } trouble && trouble != before)
                {
                    progress.Clear();
                    Console.Error.WriteLine($"nenuphar import: {unanchored = trouble} What is imported meanwhile is kept and told in the trail, but nothing outside the database vouches for it.");
                }

                if (sentence.Length > 0)
                {
                    progress.Clear();
                    Console.Error.WriteLine($"{path}: {sentence}");
                }

                counts[what] = counts.GetValueOrDefault(what) + 1;
            }
        });
        progress.Clear();
        string[] order = ["opened a case", "joined a case", "made by hand", "there already", "refused", "failed"];
        Console.WriteLine($"{inputs.Count} documents: {string.Join(", ", order.Where(counts.ContainsKey).Select(what => $"{counts[what]} {what}"))}.");
        return counts.ContainsKey("failed") || unanchored is not null ? 1 : 0;
    }

    private static async Task<(string What, string Sentence)> OneAsync(CaseRegistry registry, string path, Identity? whose, CancellationToken cancel)
    {
        if (whose is not { } patient)
        {
            return ("failed", "no row of --patients names it; add one, or import it without that table. It was not taken.");
        }

        try
        {
            var bytes = await File.ReadAllBytesAsync(path, cancel);
            if (await registry.Imports.HeldAsync(RegistryPlace.User, bytes, patient, cancel) is { } held)
            {
                return held.State == ImportState.Refused ? ("refused", held.Message) : ("there already", OfHeld(held));
            }

            switch (Document.Read(bytes))
            {
                case DocumentFailure failure:
                    return ("failed", failure.Sentence);
                case DocumentText table when TableEndings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase):
                    return await ByHandAsync(registry, path, table.Text, patient, cancel);
                case DocumentText text:
                    var imported = await registry.Imports.AddAsync(RegistryPlace.User, new(Path.GetFileName(path), text.Text) { Source = bytes, Patient = patient }, cancel);
                    return imported.State switch
                    {
                        ImportState.Opened => ("opened a case", imported.Message),
                        ImportState.Joined => ("joined a case", imported.Message),
                        ImportState.Refused => ("refused", imported.Message),
                        _ => ("there already", OfHeld(imported)),
                    };
                default:
                    return ("failed", "it is of no kind that can be read.");
            }
        }
        catch (RegistryFailure failure) when (failure.Code is "refused" or "another-patient" or "no-case" or "merged" or "erased")
        {
            // Of this document alone; the others are taken.
            return ("failed", failure.Message);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return ("failed", "the file can't be read; check the path and the right to read it.");
        }
    }

    /// <summary>That it lies there already is no news; that its case learned whose it is, is.</summary>
    private static string OfHeld(Imported held) => held.Message.StartsWith("Case ", StringComparison.Ordinal) ? held.Message : "";

    private static async Task<(string What, string Sentence)> ByHandAsync(CaseRegistry registry, string path, string text, Identity patient, CancellationToken cancel)
    {
        var (entries, notes) = EntryList.Read(text, new Evidence.Entered(RegistryPlace.User.Login, "", Path.GetFileName(path)), registry.Today, Board.Importing.TypedValue.InTable);
        if (notes.Count > 0)
        {
            return ("failed", $"line {text.AsSpan(0, notes[0].Span.Begin).Count('\n') + 1}: {notes[0].Message} Nothing of this table was taken.");
        }

        if (entries.Count == 0)
        {
            return ("failed", "the table holds no values.");
        }

        var imported = await registry.Imports.AddTableAsync(RegistryPlace.User, Path.GetFileName(path), text, entries, patient, 0, cancel);
        return imported.State switch
        {
            ImportState.Opened => ("made by hand", ""),
            ImportState.Joined => ("joined a case", ""),
            ImportState.Refused => ("refused", imported.Message),
            _ => ("there already", ""),
        };
    }

    private static (PatientTable? Table, string Wrong) ReadTable(string file) => Document.Open(file) switch
    {
        DocumentText text => PatientTable.Read(text.Text, file),
        DocumentFailure failure => (null, failure.Sentence),
        _ => (null, "it can't be read."),
    };

    private static void PassOver(string folder, IEnumerable<string> files)
    {
        var kinds = files.GroupBy(file => Path.GetExtension(file) is { Length: > 0 } ending ? ending.ToLowerInvariant() : "without an ending", StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal);
        if (string.Join(", ", kinds.Select(g => $"{g.Count()} {g.Key}")) is { Length: > 0 } told)
        {
            Console.Error.WriteLine($"{folder}: files of other kinds are passed over ({told}). Save texts as .txt, .pdf or .docx; name a table (.csv, .tsv) by itself.");
        }
    }

    private static void Complain(Dictionary<string, int> counts, string path, string sentence)
    {
        counts["failed"] = counts.GetValueOrDefault("failed") + 1;
        Console.Error.WriteLine($"{path}: {sentence}");
    }
}
