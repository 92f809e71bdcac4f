using System.Buffers;
using Nenuphar.Cases;
using Nenuphar.Text;

namespace Nenuphar.Documents;

/// <summary>A plain text in whatever character set it was saved.</summary>
internal static class TextFile
{
    /// <summary>What no writing holds: all but tabs, ends of lines and pages, and the escape of printers.</summary>
    private static readonly SearchValues<char> Controls = SearchValues.Create("\0\u0001\u0002\u0003\u0004\u0005\u0006\a\b\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001C\u001D\u001E\u001F");

    public static DocumentResult Read(ReadOnlySpan<byte> bytes)
    {
        var notes = new List<Note>();
        var (text, charset) = Charset.Decode(bytes, notes);
        var nul = 0;
        var controls = 0;
        for (var rest = text.AsSpan(); rest.IndexOfAny(Controls) is >= 0 and var at; rest = rest[(at + 1)..])
        {
            nul += rest[at] == '\0' ? 1 : 0;
            controls++;
        }

        // One control character in fifty, or half a file of NUL, is no writing.
        if ((controls - nul) * 50L > text.Length || nul * 2L > text.Length)
        {
            return new DocumentFailure("not-text", "this is no text, PDF or Word document; name one of these.");
        }

        if (nul > 0)
        {
            var first = text.IndexOf('\0', StringComparison.Ordinal);
            notes.Add(new Note("nul", new Span(first, first + 1), $"NUL characters stand in the text ({nul}, the first here); they were read as blanks."));
        }

        if (text.AsSpan().IsWhiteSpace())
        {
            notes.Add(new Note("empty", default, "there is no text in it."));
        }

        return new DocumentText(text, DocumentKind.Text) { Charset = charset, Notes = notes };
    }
}
