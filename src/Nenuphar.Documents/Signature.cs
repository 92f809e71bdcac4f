namespace Nenuphar.Documents;

/// <summary>Tells what a file is by how it begins; its name may lie.</summary>
internal static class Signature
{
    public const string Pdf = "pdf";
    public const string Zip = "zip";
    public const string Ole = "ole";
    public const string RichText = "rtf";
    public const string Image = "image";
    public const string Packed = "packed";

    /// <summary>PDF allows anything in the first kilobyte before its mark, and mail programs put it there.</summary>
    private const int PdfMarkWithin = 1024;

    public static string? Of(ReadOnlySpan<byte> bytes)
    {
        if (IsPdf(bytes))
        {
            return Pdf;
        }

        return bytes switch
        {
            [0x50, 0x4B, 3, 4, ..] or [0x50, 0x4B, 5, 6, ..] => Zip,
            [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..] => Ole,
            [(byte)'{', (byte)'\\', (byte)'r', (byte)'t', (byte)'f', ..] => RichText,
            [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => Image,
            [0xFF, 0xD8, 0xFF, ..] => Image,
            [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => Image,
            [(byte)'I', (byte)'I', 42, 0, ..] or [(byte)'M', (byte)'M', 0, 42, ..] => Image,
            [0x1F, 0x8B, 8, ..] => Packed,
            [(byte)'7', (byte)'z', 0xBC, 0xAF, ..] => Packed,
            [(byte)'R', (byte)'a', (byte)'r', (byte)'!', 0x1A, ..] => Packed,
            [0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z', 0, ..] => Packed,
            _ => null,
        };
    }

    /// <summary>Later than at the start, the mark must open a line: a letter may speak of "%PDF-".</summary>
    private static bool IsPdf(ReadOnlySpan<byte> bytes)
    {
        var at = bytes[..Math.Min(bytes.Length, PdfMarkWithin)].IndexOf("%PDF-"u8);
        return at == 0 || (at > 0 && bytes[at - 1] is (byte)'\n' or (byte)'\r' or 0xBF && bytes.IndexOf(" obj"u8) > 0);
    }
}
