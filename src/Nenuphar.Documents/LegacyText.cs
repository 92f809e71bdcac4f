using System.Buffers;
using System.Text;
using Nenuphar.Cases;
using Nenuphar.Text;

namespace Nenuphar.Documents;

/// <summary>Bytes that are not all UTF-8: Windows-1252 or ISO 8859-15, alone or mixed with UTF-8.</summary>
internal static class LegacyText
{
    /// <summary>Windows-1252 from 0x80 to 0x9F; the five empty places stay control characters, as browsers read them.</summary>
    private const string Windows = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    public static (string Text, string Name) Decode(ReadOnlySpan<byte> bytes, List<Note> notes)
    {
        var (valid, invalid, cut) = Count(bytes);
        if (invalid == 1 && cut && valid > 0)
        {
            return (CutShort(bytes, notes), "utf-8");
        }

        // Where UTF-8 is the exception, only what a Western text would hold passes for it.
        var anyRune = valid >= invalid;
        var latin9 = IsLatin9(bytes);
        if (valid == 0 && !latin9 && OldCharset.Of(bytes, b => b < 0xA0 ? Windows[b - 0x80] : (char)b) is var (name, upper))
        {
            return (Old(bytes, upper, name, notes), name);
        }

        var buffer = ArrayPool<char>.Shared.Rent(bytes.Length);
        var (length, wide, narrow, surrogates, firstNarrow, firstWide, firstSurrogate) = (0, 0, 0, 0, 0, 0, 0);
        var i = 0;
        while (i < bytes.Length)
        {
            var b = bytes[i];
            if (b < 0x80)
            {
                buffer[length++] = (char)b;
                i++;
            }
            else if (Rune.DecodeFromUtf8(bytes[i..], out var rune, out var used) == OperationStatus.Done && (anyRune || IsWestern(rune)))
            {
                firstWide = wide++ == 0 ? length : firstWide;
                length += rune.EncodeToUtf16(buffer.AsSpan(length));
                i += used;
            }
            else if (IsSurrogate(bytes[i..]))
            {
                firstSurrogate = surrogates++ == 0 ? length : firstSurrogate;
                buffer[length++] = '\uFFFD';
                i += 3;
            }
            else
            {
                firstNarrow = narrow++ == 0 ? length : firstNarrow;
                buffer[length++] = latin9 ? Latin9(b) : b < 0xA0 ? Windows[b - 0x80] : (char)b;
                i++;
            }
        }

        var text = new string(buffer, 0, length);
        ArrayPool<char>.Shared.Return(buffer, clearArray: true);
        if (surrogates > 0)
        {
            notes.Add(Charset.LoneSurrogates(surrogates, firstSurrogate));
        }

        return (text, Named(latin9, (narrow, firstNarrow), (wide, firstWide), notes));
    }

    /// <summary>The name of what was read, with a note where two character sets are mixed.</summary>
    private static string Named(bool latin9, (int Count, int First) narrow, (int Count, int First) wide, List<Note> notes)
    {
        var one = latin9 ? "iso-8859-15" : "windows-1252";
        if (narrow.Count == 0 || wide.Count == 0)
        {
            return narrow.Count == 0 ? "utf-8" : one;
        }

        var rarer = narrow.Count <= wide.Count ? narrow.First : wide.First;
        notes.Add(new Note("mixed-charsets", new Span(rarer, rarer + 1), $"two character sets are mixed, UTF-8 ({wide.Count} characters) and {one} ({narrow.Count}); the rarer one is first met here."));
        return "utf-8+" + one;
    }

    private static string Old(ReadOnlySpan<byte> bytes, string upper, string name, List<Note> notes)
    {
        var text = new char[bytes.Length];
        for (var i = 0; i < text.Length; i++)
        {
            text[i] = bytes[i] < 0x80 ? (char)bytes[i] : upper[bytes[i] - 0x80];
        }

        var first = bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
        notes.Add(new Note("guessed-charset", new Span(first, first + 1), $"nothing names its character set; its letters are those of {name}: look whether the accents are right."));
        return new string(text);
    }

    private static (int Valid, int Invalid, bool Cut) Count(ReadOnlySpan<byte> bytes)
    {
        var (valid, invalid, cut) = (0, 0, false);
        var i = 0;
        while (i < bytes.Length)
        {
            if (bytes[i] < 0x80)
            {
                i++;
                continue;
            }

            var status = Rune.DecodeFromUtf8(bytes[i..], out _, out var used);
            valid += status == OperationStatus.Done ? 1 : 0;
            invalid += status == OperationStatus.Done ? 0 : 1;
            cut = status == OperationStatus.NeedMoreData;
            i += used;
        }

        return (valid, invalid, cut);
    }

    private static string CutShort(ReadOnlySpan<byte> bytes, List<Note> notes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        notes.Add(new Note("cut-character", new Span(text.Length - 1, text.Length), "the file ends in the middle of a character; it may be cut short."));
        return text;
    }

    private static bool IsWestern(Rune rune) => rune.Value is (>= 0xA0 and < 0x180) or (>= 0x300 and < 0x400) or (>= 0x2000 and < 0x2300) or (>= 0xFB00 and <= 0xFB06) or 0xFEFF;

    /// <summary>A surrogate that was written as three bytes, as some databases do.</summary>
    private static bool IsSurrogate(ReadOnlySpan<byte> bytes) => bytes is [0xED, >= 0xA0 and <= 0xBF, >= 0x80 and <= 0xBF, ..];

    /// <summary>ISO 8859-15 differs from Windows-1252 where it matters in "œ" alone: between two letters, where "½" can't stand.</summary>
    private static bool IsLatin9(ReadOnlySpan<byte> bytes)
    {
        var seen = false;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] is >= 0x80 and < 0xA0)
            {
                return false;
            }

            seen |= bytes[i] == 0xBD && i > 0 && i + 1 < bytes.Length && char.IsAsciiLetter((char)bytes[i - 1]) && char.IsAsciiLetter((char)bytes[i + 1]);
        }

        return seen;
    }

    private static char Latin9(byte b) => b switch
    {
        0xA4 => '€',
        0xA6 => 'Š',
        0xA8 => 'š',
        0xB4 => 'Ž',
        0xB8 => 'ž',
        0xBC => 'Œ',
        0xBD => 'œ',
        0xBE => 'Ÿ',
        _ => (char)b,
    };
}
