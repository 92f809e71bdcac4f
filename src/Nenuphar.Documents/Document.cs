namespace Nenuphar.Documents;

/// <summary>Opens documents: text in any common character set, PDF with a text layer, Word.</summary>
public static class Document
{
    public static DocumentResult Open(string path, DocumentOptions? options = null)
    {
        options ??= DocumentOptions.Default;
        try
        {
            if (Directory.Exists(path))
            {
                return new DocumentFailure("folder", "this is a folder; name a file.");
            }

            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            return Open(file, options);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return new DocumentFailure("not-found", "there is no such file; check the path.");
        }
        catch (UnauthorizedAccessException)
        {
            return new DocumentFailure("no-access", "the file may not be read; ask for the right to read it.");
        }
        catch (Exception e) when (e is IOException or ArgumentException or NotSupportedException)
        {
            return new DocumentFailure("unreadable", "the file can't be opened; check the path and the disk.");
        }
    }

    /// <summary>Reads a stream to its end, whatever it holds. Exceptions of the stream itself pass.</summary>
    public static DocumentResult Open(Stream stream, DocumentOptions? options = null)
    {
        options ??= DocumentOptions.Default;
        return Bytes.ReadAll(stream, options.LargestDocument) is { } bytes
            ? Read(bytes, options)
            : new DocumentFailure("too-large", $"it is larger than {options.LargestDocument / 1_000_000} MB; split it.");
    }

    public static DocumentResult Read(ReadOnlyMemory<byte> bytes, DocumentOptions? options = null)
    {
        options ??= DocumentOptions.Default;
        return Signature.Of(bytes.Span) switch
        {
            Signature.Pdf => PdfFile.Read(bytes, options),
            Signature.Zip => WordFile.Read(bytes, options),
            Signature.Ole => WordFile.OfOldContainer(bytes.Span),
            Signature.RichText => new DocumentFailure("rich-text", "this is rich text (RTF); save it as .docx, .pdf or .txt."),
            Signature.Image => new DocumentFailure("image", "this is an image; turn it into text with an OCR program and read the result."),
            Signature.Packed => new DocumentFailure("not-text", "this is a packed file; unpack it first."),
            _ => TextFile.Read(bytes.Span),
        };
    }
}
