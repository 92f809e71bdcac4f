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
            if (CaseOpening.Looked("case", result.GetValue(asOf), result.GetValue(country), Labels.IsFrench(result.GetValue(lang))) is not { } setting)
            {
                return Misuse.ExitCode;
            }

            return Run(result.GetValue(paths) ?? [], result.GetValue(json), Labels.IsFrench(result.GetValue(lang)), result.GetValue(timeline), setting);
        });
        return command;
    }

    private static int Run(string[] paths, bool json, bool french, string? timeline, Setting setting)
    {
        if (CaseOpening.Open("case", paths, french, out var failed) is not { } subject)
        {
            return failed;
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

        return failed;
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
            Console.Error.WriteLine(french ? $"{path} : le dessin ne peut pas être écrit là ; vérifiez le dossier et votre droit d’y écrire." : $"{path}: the drawing can't be written there; check the folder and your right to write in it.");
            return false;
        }
    }
}
