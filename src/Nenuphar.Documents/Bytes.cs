namespace Nenuphar.Documents;

/// <summary>Reading streams with an end to what is taken from them.</summary>
internal static class Bytes
{
    private const int FirstBlock = 64 * 1024;

    /// <summary>All bytes of a stream, or null if there are more than <paramref name="most"/>.</summary>
    public static ReadOnlyMemory<byte>? ReadAll(Stream stream, int most)
    {
        var known = stream.CanSeek ? stream.Length - stream.Position : FirstBlock;
        if (stream.CanSeek && known > most)
        {
            return null;
        }

        var bytes = new byte[Math.Max(FirstBlock, known + 1)];
        var length = 0;
        while (stream.Read(bytes, length, bytes.Length - length) is var read and > 0)
        {
            length += read;
            if (length > most)
            {
                return null;
            }

            if (length == bytes.Length)
            {
                Array.Resize(ref bytes, (int)Math.Min(2L * length, Array.MaxLength));
            }
        }

        return bytes.AsMemory(0, length);
    }

    /// <summary>The first bytes of a stream, which is read to its end all the same: who writes it waits for that.</summary>
    public static ReadOnlyMemory<byte> ReadBegin(Stream stream, int most)
    {
        var (kept, rest, length) = (new byte[most], new byte[FirstBlock], 0);
        while (length < most && stream.Read(kept, length, most - length) is var read and > 0)
        {
            length += read;
        }

        while (stream.Read(rest) > 0)
        {
        }

        return kept.AsMemory(0, length);
    }
}
