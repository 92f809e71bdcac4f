using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Nenuphar.Documents.Tests.Making;

/// <summary>Small PDF files written by hand: pages of Helvetica lines, whole objects, a right table of references.</summary>
internal static class PdfMaker
{
    private static readonly byte[] Padding = Convert.FromHexString("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A");
    private static readonly byte[] Identity = Encoding.ASCII.GetBytes("nenuphar-example");

    /// <summary>A page for each array; a page without lines holds only a drawn line, as a scan holds only a picture.</summary>
    public static byte[] Pages(params string[][] pages) => Write(pages, null);

    /// <summary>Encrypted; without a password that opens it.</summary>
    public static byte[] Locked(params string[] lines) => Write([lines], new Lock(new byte[5], new byte[32], new byte[32], -44));

    /// <summary>Opens for everybody; its owner forbids that text is taken out.</summary>
    public static byte[] NotToBeCopied(params string[] lines)
    {
        const int permissions = -64;
        var owner = Rc4(Md5(Padding)[..5], Padding);
        var key = Md5([.. Padding, .. owner, .. BitConverter.GetBytes(permissions), .. Identity])[..5];
        return Write([lines], new Lock(key, owner, Rc4(key, Padding), permissions));
    }

    /// <summary>A page of a few hundred kilobytes that unpacks to this many lines.</summary>
    public static byte[] Bomb(int lines)
    {
        using var packed = new MemoryStream();
        using (var deflate = new System.IO.Compression.ZLibStream(packed, System.IO.Compression.CompressionLevel.SmallestSize, leaveOpen: true))
        {
            deflate.Write("BT /F1 1 Tf "u8);
            var line = Encoding.ASCII.GetBytes("1 1 Td (" + new string('A', 80) + ") Tj ");
            for (var i = 0; i < lines; i++)
            {
                deflate.Write(line);
            }

            deflate.Write("ET"u8);
        }

        using var file = new Objects();
        file.Add("<< /Type /Catalog /Pages 2 0 R >>");
        file.Add("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        file.Add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 90000 90000] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>");
        file.Add($"<< /Length {packed.Length} /Filter /FlateDecode >>\nstream\n{Encoding.Latin1.GetString(packed.ToArray())}\nendstream");
        file.Add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        return file.End("");
    }

    /// <summary>The numbered objects of a file, and at its end the table of where each begins.</summary>
    private sealed class Objects : IDisposable
    {
        private readonly MemoryStream file = new();
        private readonly List<long> places = [];

        public Objects() => Put("%PDF-1.4\n");

        public int Count => places.Count;

        public void Add(string content)
        {
            places.Add(file.Position);
            Put($"{places.Count} 0 obj\n{content}\nendobj\n");
        }

        public byte[] End(string trailer)
        {
            var table = file.Position;
            Put($"xref\n0 {places.Count + 1}\n0000000000 65535 f \n");
            places.ForEach(place => Put(place.ToString("D10", CultureInfo.InvariantCulture) + " 00000 n \n"));
            Put($"trailer\n<< /Size {places.Count + 1} /Root 1 0 R{trailer} >>\nstartxref\n{table}\n%%EOF\n");
            return file.ToArray();
        }

        public void Dispose() => file.Dispose();

        private void Put(string text) => file.Write(Encoding.Latin1.GetBytes(text));
    }

    private sealed record Lock(byte[] Key, byte[] Owner, byte[] User, int Permissions);

    private static byte[] Write(string[][] pages, Lock? locked)
    {
        using var file = new Objects();
        file.Add("<< /Type /Catalog /Pages 2 0 R >>");
        var first = locked is null ? 4 : 5;
        file.Add($"<< /Type /Pages /Count {pages.Length} /Kids [{string.Join(' ', pages.Select((_, i) => $"{first + (2 * i)} 0 R"))}] >>");
        file.Add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
        if (locked is not null)
        {
            file.Add($"<< /Filter /Standard /V 1 /R 2 /O <{Convert.ToHexString(locked.Owner)}> /U <{Convert.ToHexString(locked.User)}> /P {locked.Permissions} >>");
        }

        foreach (var lines in pages)
        {
            var content = file.Count + 2;
            file.Add($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents {content} 0 R >>");
            var stream = Encoding.Latin1.GetBytes(Content(lines));
            if (locked is not null)
            {
                stream = Rc4(Md5([.. locked.Key, (byte)content, (byte)(content >> 8), (byte)(content >> 16), 0, 0])[..10], stream);
            }

            file.Add($"<< /Length {stream.Length} >>\nstream\n{Encoding.Latin1.GetString(stream)}\nendstream");
        }

        var id = Convert.ToHexString(Identity);
        return file.End($" /ID [<{id}> <{id}>]{(locked is null ? "" : " /Encrypt 4 0 R")}");
    }

    private static string Content(string[] lines)
    {
        if (lines.Length == 0)
        {
            return "50 50 m 500 700 l S";
        }

        var text = new StringBuilder("BT /F1 11 Tf 14 TL 50 780 Td\n");
        foreach (var line in lines)
        {
            var escaped = line.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("(", "\\(", StringComparison.Ordinal).Replace(")", "\\)", StringComparison.Ordinal);
            text.Append('(').Append(escaped).Append(") Tj T*\n");
        }

        return text.Append("ET").ToString();
    }

#pragma warning disable CA5351 // What the format prescribes.
    private static byte[] Md5(byte[] bytes) => MD5.HashData(bytes);
#pragma warning restore CA5351

    private static byte[] Rc4(byte[] key, byte[] bytes)
    {
        var state = Enumerable.Range(0, 256).Select(i => (byte)i).ToArray();
        for (int i = 0, j = 0; i < 256; i++)
        {
            j = (j + state[i] + key[i % key.Length]) & 0xFF;
            (state[i], state[j]) = (state[j], state[i]);
        }

        var output = new byte[bytes.Length];
        for (int n = 0, i = 0, j = 0; n < bytes.Length; n++)
        {
            i = (i + 1) & 0xFF;
            j = (j + state[i]) & 0xFF;
            (state[i], state[j]) = (state[j], state[i]);
            output[n] = (byte)(bytes[n] ^ state[(state[i] + state[j]) & 0xFF]);
        }

        return output;
    }
}
