using Nenuphar.Board.Frame;
using Nenuphar.Cases;
using Nenuphar.Documents;
using Nenuphar.Registry;

namespace Nenuphar.Board.Importing;

/// <summary>Takes one file or text in. The name that came with it is data: it is shown and kept, and never used as a path.</summary>
internal static class Intake
{
    /// <summary>In bytes, one file.</summary>
    public const int LargestFile = 25_000_000;

    private const int LongestName = 120;

    private static readonly DocumentOptions Bounds = new() { TimeLimit = TimeSpan.FromSeconds(20), LargestDocument = 2 * LargestFile };

    /// <summary>Documents that are opened at a time: each may take its memory and a processor.</summary>
    private static readonly SemaphoreSlim Openings = new(Math.Max(2, Environment.ProcessorCount));

    public static async Task<Received> OfFileAsync(CaseRegistry registry, Actor actor, string given, ReadOnlyMemory<byte> bytes, Identity patient, long number, CancellationToken cancel)
    {
        var name = NameOf(given);
        if (bytes.Length > LargestFile)
        {
            return Failed(name, TooLarge);
        }

        try
        {
            if (await registry.Imports.HeldAsync(actor, bytes, patient, cancel) is { } held)
            {
                return Of(name, held);
            }

            return await OpenAsync(bytes, cancel) switch
            {
                DocumentFailure failure => Failed(name, FailureWords.Of(failure)),
                DocumentText when WrongType(name, bytes.Span) is { } type => Failed(name, type),
                DocumentText table when IsTable(name) => await OfTableAsync(registry, actor, name, table.Text, patient, number, cancel),
                DocumentText text => await OfTextAsync(registry, actor, name, text.Text, bytes, patient, number, cancel),
                _ => Failed(name, Empty),
            };
        }
        catch (RegistryFailure failure)
        {
            return Failed(name, Troubles.Told(failure));
        }
    }

    public static async Task<Received> OfTextAsync(CaseRegistry registry, Actor actor, string name, string text, ReadOnlyMemory<byte> source, Identity patient, long number, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return Failed(name, Empty);
        }

        try
        {
            return Of(name, await registry.Imports.AddAsync(actor, new(name, text) { Source = source, Patient = patient, Case = number }, cancel));
        }
        catch (RegistryFailure failure)
        {
            return Failed(name, Troubles.Told(failure));
        }
    }

    public static Said TooLarge { get; } = new(
        $"Ce fichier dépasse {LargestFile / 1_000_000} Mo ; découpez-le, ou enregistrez-le sans ses images.", $"This file is larger than {LargestFile / 1_000_000} MB; split it, or save it without its images.");

    private static Said Empty { get; } = new("Il n’y a pas de texte dans ce document.", "There is no text in this document.");

    /// <summary>The last part of the name, without signs that steer a terminal or a page.</summary>
    public static string NameOf(string given)
    {
        var name = given[(given.AsSpan().LastIndexOfAny('/', '\\') + 1)..];
        name = string.Concat(name.Where(c => !char.IsControl(c) && char.GetUnicodeCategory(c) is not System.Globalization.UnicodeCategory.Format)).Trim();
        return name.Length == 0 ? "document" : name.Length <= LongestName ? name : name[..(LongestName - 1)] + "…";
    }

    /// <summary>Why a file of this name is not taken though it has text: its kind is none of those that are read, or its content is not what its name says.</summary>
    public static Said? WrongType(string name, ReadOnlySpan<byte> bytes)
    {
        var ending = Path.GetExtension(NameOf(name)).ToLowerInvariant();
        return ending switch
        {
            ".pdf" when bytes[..Math.Min(bytes.Length, 1024)].IndexOf("%PDF"u8) < 0 => new("Ce fichier porte un nom de PDF et n’en est pas un ; demandez-le à nouveau à sa source.", "This file is named as a PDF and is none; ask its source for it again."),
            ".docx" when !bytes.StartsWith("PK"u8) => new("Ce fichier porte un nom de document Word et n’en est pas un ; demandez-le à nouveau à sa source.", "This file is named as a Word document and is none; ask its source for it again."),
            ".exe" or ".dll" or ".com" or ".bat" or ".cmd" or ".ps1" or ".sh" or ".js" or ".msi" or ".scr" or ".jar" or ".vbs" or ".bin" or ".so" => NotRead,
            _ => bytes.StartsWith("MZ"u8) || bytes.StartsWith("\u007fELF"u8) ? NotRead : null,
        };
    }

    private static Said NotRead { get; } = new("Ce genre de fichier n’est pas lu : texte, PDF, Word (.docx) ou tableau (.csv, .tsv).", "This kind of file is not read: text, PDF, Word (.docx) or a table (.csv, .tsv).");

    private static async Task<DocumentResult> OpenAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancel)
    {
        await Openings.WaitAsync(cancel);
        try
        {
            return await Task.Run(() => Document.Read(bytes, Bounds), cancel);
        }
        finally
        {
            Openings.Release();
        }
    }

    private static bool IsTable(string name) => name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase);

    /// <summary>A table of values is a case made by hand; into one that is there its lines are added.</summary>
    private static async Task<Received> OfTableAsync(CaseRegistry registry, Actor actor, string name, string text, Identity patient, long number, CancellationToken cancel)
    {
        var (entries, notes) = EntryList.Read(text, new Evidence.Entered(actor.Login, "", name), registry.Today, TypedValue.InTable);
        if (notes.Count > 0)
        {
            var line = text.AsSpan(0, notes[0].Span.Begin).Count('\n') + 1;
            return Failed(name, new($"Ligne {line} : {notes[0].French} Rien de ce tableau n’a été pris.", $"Line {line}: {notes[0].Message} Nothing of this table was taken."));
        }

        if (entries.Count == 0)
        {
            return Failed(name, new("Ce tableau ne contient aucune valeur.", "This table holds no values."));
        }

        return Of(name, await registry.Imports.AddTableAsync(actor, name, text, entries, patient, number, cancel));
    }

    private static Received Of(string name, Imported imported) => imported.State switch
    {
        ImportState.Opened or ImportState.Joined => new(name, ReceivedState.Read, imported.Case, imported.Document, imported.Facts, imported.Contradictions, imported.Hint),
        ImportState.AlreadyHeld => new(name, ReceivedState.There, imported.Case, imported.Document, Sentence: imported.Hint),
        _ => Failed(name, new("Ce patient ne veut pas être dans le registre, ou en a été effacé ; le document n’a pas été gardé.", "This patient does not want to be in the registry, or was erased; the document was not kept.")),
    };

    private static Received Failed(string name, Said sentence) => new(name, ReceivedState.Failed, Sentence: sentence);
}
