using System.Globalization;
using Nenuphar.Cases;
using Nenuphar.Classification.Rules;
using Nenuphar.Documents;
using Nenuphar.Guidelines;

namespace Nenuphar.Cli;

/// <summary>From the paths on the command line to the case of one patient, for every command that looks at a case.</summary>
internal static class CaseOpening
{
    private static readonly string[] TableEndings = [".csv", ".tsv"];

    /// <summary>The day and the country to look at a case with; nothing, and a sentence, if the day or the country is none.</summary>
    public static Setting? Looked(string command, string? day, string? country, bool french)
    {
        country = country?.ToUpperInvariant();
        if (country is not null && !Countries.Has(country))
        {
            Console.Error.WriteLine(french ? $"nenuphar {command} : --country {country} n’est pas un pays ; écrivez ses deux lettres. La disponibilité est dite de {string.Join(", ", Countries.Told)} et de l’Union européenne."
                : $"nenuphar {command}: --country {country} is no country; write its two letters. Availability is told of {string.Join(", ", Countries.Told)} and the European Union.");
            return null;
        }

        if (country is not null && !AvailabilityTable.IsToldOf(country))
        {
            Console.Error.WriteLine(french ? $"nenuphar {command} : aucune source ne parle de disponibilité en {country} ; sont dits {string.Join(", ", Countries.Told)} et l’Union européenne."
                : $"nenuphar {command}: no source tells of availability in {country}; told are {string.Join(", ", Countries.Told)} and the European Union.");
        }

        if (day is null)
        {
            return new Setting(DateOnly.FromDateTime(DateTime.Today), country ?? "");
        }

        if (DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var asOf))
        {
            return new Setting(asOf, country ?? "");
        }

        Console.Error.WriteLine(french ? $"nenuphar {command} : --as-of {day} n’est pas un jour ; écrivez 2026-01-31." : $"nenuphar {command}: --as-of {day} is no day; write it as 2026-01-31.");
        return null;
    }

    /// <param name="exit">What the program is to return: 1 if anything could not be opened, and then possibly no case.</param>
    public static Case? Open(string command, string[] paths, bool french, out int exit)
    {
        if (paths.Length == 0 && !Console.IsInputRedirected)
        {
            Console.Error.WriteLine(french ? $"nenuphar {command} : aucun fichier n’est nommé ; donnez les documents d’un patient, ou envoyez un texte par un tube (nenuphar {command} --help)."
                : $"nenuphar {command}: no file is named; give the documents of one patient, or pipe a text into it (nenuphar {command} --help).");
            exit = Misuse.ExitCode;
            return null;
        }

        var failed = 0;
        var subject = Read(paths.Length == 0 ? ["-"] : paths, french, ref failed);
        exit = failed > 0 ? 1 : 0;
        var trouble = subject is null ? null
            : subject.IsNoPatient ? french ? "le texte ne parle d’aucun patient en particulier ; il n’y a pas de cas à assembler." : "the text is about no single patient; there is no case to assemble."
            : subject.Entries.Count == 0 ? french ? "rien n’a été lu d’un patient ; il n’y a pas de cas à assembler." : "nothing was read of a patient; there is no case to assemble."
            : null;
        if (trouble is not null)
        {
            Console.Error.WriteLine($"{string.Join(", ", subject!.Documents)}: {trouble}");
            subject = null;
        }

        exit = subject is null ? 1 : exit;
        return subject;
    }

    /// <summary>The case of what could be opened; what could not is said, one sentence each.</summary>
    private static Case? Read(IEnumerable<string> paths, bool french, ref int failed)
    {
        var (complaints, entries, documents) = (0, new List<Entry>(), new List<(string, string)>());
        void Complain(string path, string sentence)
        {
            complaints++;
            Console.Error.WriteLine($"{path}{(french ? " :" : ":")} {sentence}");
        }

        foreach (var path in Inputs.Expand(paths, Complain, french))
        {
            switch (Inputs.Open(path))
            {
                case DocumentFailure failure:
                    Complain(path == "-" ? Complaints.Input(french) : path, Complaints.Of(failure, french));
                    break;
                case DocumentText text when TableEndings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase):
                    var (read, notes) = EntryList.Read(text.Text, new Evidence.Entered("", "", path), DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime), Board.Importing.TypedValue.InTable);
                    entries.AddRange(read);
                    foreach (var note in notes)
                    {
                        Complain($"{path}, {(french ? "ligne" : "line")} {text.Text.AsSpan(0, note.Span.Begin).Count('\n') + 1}", french && note.French.Length > 0 ? note.French : note.Message);
                    }

                    break;
                case DocumentText text:
                    documents.Add((path == "-" ? Complaints.Input(french) : path, text.Text));
                    break;
            }
        }

        failed = complaints;
        return documents.Count + entries.Count == 0 ? null : CaseReader.Read(documents, entries);
    }
}
