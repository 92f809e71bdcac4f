using System.IO.Compression;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using Nenuphar.Cases;

namespace Nenuphar.Documents;

/// <summary>A Word document: headers, body, notes and footers, as they read with all tracked changes accepted.</summary>
internal static class WordFile
{
    private const int MostParts = 10_000;

    public static DocumentResult Read(ReadOnlyMemory<byte> bytes, DocumentOptions options)
    {
        try
        {
            return OtherThanWord(bytes, options) ?? Parts(bytes, options);
        }
        catch (TimeoutException)
        {
            return new DocumentFailure("timeout", $"this Word document could not be read in {options.TimeLimit.TotalSeconds:0} seconds; save it anew, or split it.");
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // Zip, packaging and XML each have exceptions of their own for a broken file.
            return new DocumentFailure("damaged", "this Word document is damaged or cut short; open it in Word and save it anew, or get it again.");
        }
    }

    /// <summary>Documents in the container of Word 97, which is also that of an encrypted one.</summary>
    public static DocumentFailure OfOldContainer(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0
            ? new DocumentFailure("encrypted", "this document is encrypted; save it without its password and read that.")
            : new DocumentFailure("old-word", "this is in the format of Word 97 (.doc); save it as .docx.");

    private static DocumentFailure? OtherThanWord(ReadOnlyMemory<byte> bytes, DocumentOptions options)
    {
        using var zip = new ZipArchive(Over(bytes), ZipArchiveMode.Read);
        if (zip.Entries.Count > MostParts)
        {
            return new DocumentFailure("too-large", "this file is packed of more parts than any Word document; save it anew as .docx.");
        }

        if (zip.GetEntry("[Content_Types].xml") is not null)
        {
            return !zip.Entries.Any(entry => entry.FullName.StartsWith("word/", StringComparison.OrdinalIgnoreCase))
                    ? new DocumentFailure("not-word", "this is an Office document, but not of Word; save it as .docx, .pdf or .txt.")
                : Unpacks(zip, options.LargestDocument)
                    ? null
                    : new DocumentFailure("too-large", $"this Word document unpacks to more than {options.LargestDocument / 1_000_000} MB; split it.");
        }

        return zip.GetEntry("META-INF/manifest.xml") is not null
            ? new DocumentFailure("open-document", "this is an OpenDocument file; save it as .docx, .pdf or .txt.")
            : new DocumentFailure("not-text", "this is a packed file; unpack it first.");
    }

    /// <summary>Whether the parts that are read stay within the limit, counted and not believed: packaging takes each part into memory whole.</summary>
    private static bool Unpacks(ZipArchive zip, long left)
    {
        var block = new byte[1 << 16];
        foreach (var entry in zip.Entries.Where(entry => Path.GetExtension(entry.FullName) is ".xml" or ".rels"))
        {
            using var part = entry.Open();
            while (left >= 0 && part.Read(block) is var read and > 0)
            {
                left -= read;
            }
        }

        return left >= 0;
    }

    private static DocumentResult Parts(ReadOnlyMemory<byte> bytes, DocumentOptions options)
    {
        using var copy = new MemoryStream();
        copy.Write(bytes.Span);
        copy.Position = 0;

        // Links that are no addresses are common and of no interest; rewriting them asks for a document that may be written to.
        var settings = new OpenSettings { RelationshipErrorHandlerFactory = RelationshipErrorHandler.CreateRewriterFactory(static (_, _, _) => "about:blank"), AutoSave = false };
        using var document = WordprocessingDocument.Open(copy, isEditable: true, settings);
        if (document.MainDocumentPart is not { } main)
        {
            return new DocumentFailure("damaged", "this Word document has no text part; open it in Word and save it anew.");
        }

        var text = new WordText(options.LargestDocument, options.TimeLimit);
        text.AddOnce(main.HeaderParts);
        text.Add(main);
        text.Add(main.FootnotesPart);
        text.Add(main.EndnotesPart);
        text.AddOnce(main.FooterParts);
        var notes = new List<Note>();
        if (text.Deleted > 0)
        {
            notes.Add(new Note("tracked-deletions", default, $"words that tracked changes delete ({text.Deleted} places) were left out."));
        }

        var read = text.ToString();
        if (read.AsSpan().IsWhiteSpace())
        {
            notes.Add(new Note("empty", default, "there is no text in it."));
        }

        return new DocumentText(read, DocumentKind.Word) { Notes = notes };
    }

    private static MemoryStream Over(ReadOnlyMemory<byte> bytes) =>
        System.Runtime.InteropServices.MemoryMarshal.TryGetArray(bytes, out var array)
            ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
            : new MemoryStream(bytes.ToArray(), writable: false);
}
