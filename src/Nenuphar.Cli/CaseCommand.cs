using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Nenuphar.Cases;
using Nenuphar.Classification;
using Nenuphar.Classification.Rules;
using Nenuphar.Documents;
using Nenuphar.Sheets;
using Nenuphar.Sheets.Drawing;

namespace Nenuphar.Cli;

/// <summary><c>nenuphar case</c>: the documents of one patient become one case, shown as a sheet or as JSON, with its timeline as a drawing.</summary>
internal static class CaseCommand
{
    private static readonly string[] TableEndings = [".csv", ".tsv"];

    public static Command Make()
    {
        var paths = new Argument<string[]>("path") { Description = "All documents of one patient (.txt, .pdf, .docx), values entered by hand (.csv, .tsv), or - for standard input.", Arity = ArgumentArity.ZeroOrMore };
        paths.Validators.Add(Misuse.RefuseOptions);
        var json = new Option<bool>("--json") { Description = "The whole case as JSON (docs/schemas/case.schema.json)." };
        var lang = Misuse.Language();
        var timeline = new Option<string?>("--timeline") { Description = "Also draws the timeline into this SVG file." };
        var asOf = new Option<string?>("--as-of") { Description = "The day on which the case is looked at, YYYY-MM-DD (default: today)." };
        var country = new Option<string?>("--country") { Description = "Two letters: BE, FR, ..." };
        var command = new Command("case", "Assembles the case of one patient, shows contradictions, classifies it and says what is missing.") { paths, json, lang, timeline, asOf, country };
        command.SetAction(result =>
        {
            var day = result.GetValue(asOf);
            if (day is not null && !DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            {
                Console.Error.WriteLine($"nenuphar case: --as-of {day} is no day; write it as 2026-01-31.");
                return 2;
            }

            var today = day is null ? DateOnly.FromDateTime(DateTime.Today) : DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
            return Run(result.GetValue(paths) ?? [], result.GetValue(json), Labels.IsFrench(result.GetValue(lang)), result.GetValue(timeline), new Setting(today, result.GetValue(country) ?? ""));
        });
        return command;
    }

    private static int Run(string[] paths, bool json, bool french, string? timeline, Setting setting)
    {
        if (paths.Length == 0 && !Console.IsInputRedirected)
        {
            Console.Error.WriteLine("nenuphar case: no file is named; give the documents of one patient, or pipe a text into it (nenuphar case --help).");
            return 2;
        }

        var failed = 0;
        var subject = Open(paths.Length == 0 ? ["-"] : paths, ref failed);
        if (subject is null)
        {
            return 1;
        }

        if (subject.IsNoPatient)
        {
            Console.Error.WriteLine($"{string.Join(", ", subject.Documents)}: the text is about no single patient; there is no case to assemble.");
            return 1;
        }

        if (subject.Entries.Count == 0)
        {
            Console.Error.WriteLine($"{string.Join(", ", subject.Documents)}: nothing was read of a patient; there is no case to assemble.");
            return 1;
        }

        if (timeline is not null && !Draw(timeline, subject, french))
        {
            return 1;
        }

        using var output = StandardOutput.Open();
        if (json)
        {
            WriteJson(output, subject, setting);
        }
        else
        {
            new CaseSheet(output, french).Write(subject, setting);
        }

        return failed > 0 ? 1 : 0;
    }

    /// <summary>The case of what could be opened; what could not is said, one sentence each.</summary>
    private static Case? Open(IEnumerable<string> paths, ref int failed)
    {
        var (complaints, entries, documents) = (0, new List<Entry>(), new List<(string, string)>());
        void Complain(string path, string sentence)
        {
            complaints++;
            Console.Error.WriteLine($"{path}: {sentence}");
        }

        foreach (var path in Inputs.Expand(paths, Complain))
        {
            switch (Inputs.Open(path))
            {
                case DocumentFailure failure:
                    Complain(path, failure.Sentence);
                    break;
                case DocumentText text when TableEndings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase):
                    var (read, notes) = EntryList.Read(text.Text, new Evidence.Entered("", "", path));
                    entries.AddRange(read);
                    foreach (var note in notes)
                    {
                        Complain($"{path}, line {text.Text.AsSpan(0, note.Span.Begin).Count('\n') + 1}", note.Message);
                    }

                    break;
                case DocumentText text:
                    documents.Add((path == "-" ? "standard input" : path, text.Text));
                    break;
            }
        }

        failed = complaints;
        return documents.Count + entries.Count == 0 ? null : CaseReader.Read(documents, entries);
    }

    private static void WriteJson(StreamWriter output, Case subject, Setting setting)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, JsonOutput.Indented))
        {
            json.WriteStartObject();
            json.WriteString("knowledge", Knowledge.Edition);
            json.WriteString("asOf", setting.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            CaseJson.Write(json, subject);
            ClassifiedJson.Write(json, Classifier.Classify(subject, setting));
            json.WriteEndObject();
        }

        output.WriteLine(System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }

    private static bool Draw(string path, Case subject, bool french)
    {
        try
        {
            File.WriteAllText(path, TimelineDrawing.Of(subject, french));
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            Console.Error.WriteLine($"{path}: the drawing can't be written there; check the folder and your right to write in it.");
            return false;
        }
    }
}
