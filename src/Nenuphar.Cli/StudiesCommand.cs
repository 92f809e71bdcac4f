using System.CommandLine;
using System.Text;
using System.Text.Json;
using Nenuphar.Cases;
using Nenuphar.Classification.Rules;
using Nenuphar.Guidelines.Studies;
using Nenuphar.Sheets;
using Nenuphar.Studies;

namespace Nenuphar.Cli;

/// <summary><c>nenuphar studies</c>: each study of a folder held against a case, with a reason for every criterion.</summary>
internal static class StudiesCommand
{
    public static Command Make()
    {
        var paths = new Argument<string[]>("path") { Description = "All documents of one patient (.txt, .pdf, .docx), values entered by hand (.csv, .tsv), or - for standard input.", Arity = ArgumentArity.ZeroOrMore };
        paths.Validators.Add(Misuse.RefuseOptions);
        var studies = new Option<string>("--studies") { Description = "Folder of study designs (.yaml; docs/studies.md says how they are written), or one file.", Required = true };
        var json = new Option<bool>("--json") { Description = "As JSON (docs/schemas/studies.schema.json)." };
        var lang = Misuse.Language();
        var asOf = new Option<string?>("--as-of") { Description = "The day on which the case is looked at, YYYY-MM-DD (default: today): what is dated later is left out." };
        var country = new Option<string?>("--country") { Description = "Two letters: BE, FR, ..." };
        var command = new Command("studies", "Says for which studies a patient may be eligible, what fails and what is missing.") { paths, studies, json, lang, asOf, country };
        command.SetAction(result =>
        {
            if (CaseOpening.Looked("studies", result.GetValue(asOf), result.GetValue(country), Labels.IsFrench(result.GetValue(lang))) is not { } setting)
            {
                return Misuse.ExitCode;
            }

            var known = Open(result.GetValue(studies)!, Labels.IsFrench(result.GetValue(lang)), out var refused);
            if (known.Count == 0)
            {
                return refused > 0 ? 1 : Misuse.ExitCode;
            }

            if (CaseOpening.Open("studies", result.GetValue(paths) ?? [], Labels.IsFrench(result.GetValue(lang)), out var exit) is not { } subject)
            {
                return exit;
            }

            subject = result.GetValue(asOf) is null ? subject : CaseReader.AsOf(subject, setting.Today);
            using var output = StandardOutput.Open();
            Write(output, known, subject, setting, Labels.IsFrench(result.GetValue(lang)), result.GetValue(json));
            return refused > 0 ? 1 : exit;
        });
        return command;
    }

    /// <summary>A wrong file is refused with its line and the reason; the others go on.</summary>
    private static List<Study> Open(string place, bool french, out int refused)
    {
        refused = 0;
        var files = Directory.Exists(place) ? Directory.EnumerateFiles(place, "*.yaml", SearchOption.AllDirectories).Concat(Directory.EnumerateFiles(place, "*.yml", SearchOption.AllDirectories)).Order(StringComparer.Ordinal).ToList()
            : File.Exists(place) ? [place] : [];
        if (files.Count == 0)
        {
            Console.Error.WriteLine(Directory.Exists(place) ? french ? $"{place} : il n'y a pas d'étude (.yaml) dans ce dossier." : $"{place}: there is no study (.yaml) in this folder." : french ? $"{place} : ce dossier ou ce fichier n'existe pas ; nommer où sont les études (.yaml)." : $"{place}: there is no such folder or file; name where the studies (.yaml) are.");
        }

        var (studies, seen) = (new List<Study>(), new Dictionary<string, string>(StringComparer.Ordinal));
        foreach (var file in files)
        {
            var (study, complaints) = Read(file);
            foreach (var (line, sentence) in complaints)
            {
                refused++;
                Console.Error.WriteLine(french ? $"{file}, ligne {line} : {sentence.French}" : $"{file}, line {line}: {sentence.English}");
            }

            if (study is not null && seen.TryGetValue(study.Id, out var earlier))
            {
                refused++;
                Console.Error.WriteLine(french ? $"{file}, ligne 1 : l'étude '{study.Id}' est déjà dans {earlier} ; donner à chacune son nom (id)." : $"{file}, line 1: the study '{study.Id}' is in {earlier} already; give each a name (id) of its own.");
            }
            else if (study is not null)
            {
                seen.Add(study.Id, file);
                studies.Add(study);
            }
        }

        return studies;
    }

    private static (Study? Study, IReadOnlyList<(int Line, Said Sentence)> Complaints) Read(string file)
    {
        try
        {
            return StudyFile.Read(File.ReadAllText(file));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (null, [(1, new("le fichier ne peut être lu ; vérifier le droit de le lire.", "the file can't be read; check your right to read it."))]);
        }
    }

    private static void Write(StreamWriter output, List<Study> studies, Case subject, Setting setting, bool french, bool json)
    {
        var matches = studies.Select(study => StudyMatch.Of(study, subject, setting)).OrderBy(m => m.Answer.Verdict switch { Verdict.Met => 0, Verdict.Unknown => 1, Verdict.Conflict => 2, _ => 3 }).ToList();
        if (!json)
        {
            new StudySheet(output, french).Write(subject, setting, matches);
            return;
        }

        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, JsonOutput.Indented))
        {
            StudiesJson.Write(writer, subject, setting, matches, Knowledge.Edition);
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }
}
