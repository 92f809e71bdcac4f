using System.Buffers.Binary;
using System.Text;
using System.Text.Unicode;
using Nenuphar.Cases;
using Nenuphar.Text;

namespace Nenuphar.Documents;

/// <summary>
/// Bytes to characters. UTF-8 if it is valid; UTF-16 and UTF-32 by their mark, UTF-16 also by its pattern of zeros; else the Western European
/// sets of one byte a character, byte by byte beside whatever is valid UTF-8, so that two sets in one file are both read.
/// </summary>
internal static class Charset
{
    private const int Sample = 8192;

    public static (string Text, string Name) Decode(ReadOnlySpan<byte> bytes, List<Note> notes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] => Utf8OrLegacy(rest, notes),
        [0xFF, 0xFE, 0, 0, .. var rest] => (Utf32(rest, bigEndian: false, notes), "utf-32le"),
        [0, 0, 0xFE, 0xFF, .. var rest] => (Utf32(rest, bigEndian: true, notes), "utf-32be"),
        [0xFF, 0xFE, .. var rest] => (Utf16(rest, bigEndian: false, notes), "utf-16le"),
        [0xFE, 0xFF, .. var rest] => (Utf16(rest, bigEndian: true, notes), "utf-16be"),
        _ => Utf16Pattern(bytes) switch
        {
            'l' => (Utf16(bytes, bigEndian: false, notes), "utf-16le"),
            'b' => (Utf16(bytes, bigEndian: true, notes), "utf-16be"),
            _ => Utf8OrLegacy(bytes, notes),
        },
    };

    private static (string Text, string Name) Utf8OrLegacy(ReadOnlySpan<byte> bytes, List<Note> notes) =>
        Utf8.IsValid(bytes) ? (Encoding.UTF8.GetString(bytes), "utf-8") : LegacyText.Decode(bytes, notes);

    /// <summary>Western text in UTF-16 has a zero in nearly every second byte, on one side only.</summary>
    private static char Utf16Pattern(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..(Math.Min(bytes.Length, Sample) & ~1)];
        if (!sample.Contains((byte)0))
        {
            return ' ';
        }

        var (even, odd) = (0, 0);
        for (var i = 0; i < sample.Length; i += 2)
        {
            even += sample[i] == 0 ? 1 : 0;
            odd += sample[i + 1] == 0 ? 1 : 0;
        }

        var pairs = sample.Length / 2;
        return pairs < 2 ? ' ' : odd * 10 > pairs * 7 && even * 20 < pairs ? 'l' : even * 10 > pairs * 7 && odd * 20 < pairs ? 'b' : ' ';
    }

    private static string Utf16(ReadOnlySpan<byte> bytes, bool bigEndian, List<Note> notes)
    {
        var whole = bytes.Length / 2;
        var text = new char[(bytes.Length + 1) / 2];
        for (var i = 0; i < whole; i++)
        {
            var two = bytes.Slice(2 * i, 2);
            text[i] = (char)(bigEndian ? BinaryPrimitives.ReadUInt16BigEndian(two) : BinaryPrimitives.ReadUInt16LittleEndian(two));
        }

        if (whole < text.Length)
        {
            text[^1] = '\uFFFD';
            notes.Add(new Note("cut-character", new Span(whole, whole + 1), "the file ends in the middle of a character; it may be cut short."));
        }

        ReplaceLoneSurrogates(text, notes);
        return new string(text);
    }

    /// <summary>Half characters can be neither stored nor sent: each becomes one replacement character, so that offsets stay.</summary>
    private static void ReplaceLoneSurrogates(Span<char> text, List<Note> notes)
    {
        var (count, first) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                continue;
            }

            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                i++;
                continue;
            }

            first = count++ == 0 ? i : first;
            text[i] = '\uFFFD';
        }

        if (count > 0)
        {
            notes.Add(LoneSurrogates(count, first));
        }
    }

    internal static Note LoneSurrogates(int count, int first) =>
        new("lone-surrogate", new Span(first, first + 1), $"half characters (lone surrogates: {count}, the first here) were replaced.");

    private static string Utf32(ReadOnlySpan<byte> bytes, bool bigEndian, List<Note> notes)
    {
        var text = new StringBuilder(bytes.Length / 4);
        var (count, first) = (0, 0);
        for (var i = 0; i + 4 <= bytes.Length; i += 4)
        {
            var four = bytes.Slice(i, 4);
            var value = bigEndian ? BinaryPrimitives.ReadUInt32BigEndian(four) : BinaryPrimitives.ReadUInt32LittleEndian(four);
            if (Rune.TryCreate(value, out var rune))
            {
                text.Append(rune.ToString());
            }
            else
            {
                first = count++ == 0 ? text.Length : first;
                text.Append('\uFFFD');
            }
        }

        if (count > 0)
        {
            notes.Add(new Note("bad-character", new Span(first, first + 1), $"numbers that are no characters ({count}, the first here) were replaced."));
        }

        return text.ToString();
    }
}
