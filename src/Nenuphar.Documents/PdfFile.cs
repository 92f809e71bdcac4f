using System.Globalization;
using System.Text;
using Nenuphar.Cases;
using Nenuphar.Text;

namespace Nenuphar.Documents;

/// <summary>A PDF with a text layer, read by <c>pdftotext</c> of poppler-utils.</summary>
internal static class PdfFile
{
    /// <summary>More than this share of signs that are no characters: the font has no map to letters.</summary>
    private const double GarbledShare = 0.3;

    public static DocumentResult Read(ReadOnlyMemory<byte> bytes, DocumentOptions options)
    {
        var inOrder = PdfProgram.Run(bytes, layout: false, options);
        if (inOrder.Failure is { } failure)
        {
            return failure;
        }

        // The order of reading keeps columns and paragraphs, the layout keeps the rows of tables: each page is taken as it reads best.
        var asLaidOut = PdfProgram.Run(bytes, layout: true, options);
        if (asLaidOut.Failure is { } other)
        {
            return other;
        }

        var pages = PagesOf(inOrder.Text);
        var layouts = PagesOf(asLaidOut.Text);
        return Assemble(pages.Select((page, i) => i < layouts.Count && PdfLayout.HoldsTable(layouts[i]) ? PdfLayout.Tabbed(layouts[i]) : page), bytes.Span);
    }

    private static DocumentResult Assemble(IEnumerable<string> pages, ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder();
        var (places, notes, empty, garbled) = (new List<DocumentPage>(), new List<Note>(), new List<int>(), new List<int>());
        foreach (var page in pages)
        {
            var begin = text.Length;
            text.Append(page);
            places.Add(new DocumentPage(places.Count + 1, new Span(begin, text.Length)));
            if (page.AsSpan().IsWhiteSpace())
            {
                empty.Add(places.Count);
            }
            else if (IsGarbled(page))
            {
                garbled.Add(places.Count);
            }
        }

        if (empty.Count + garbled.Count == places.Count)
        {
            return garbled.Count == 0
                ? new DocumentFailure("no-text-layer", $"this PDF of {Pages(places.Count)} has no text layer (a scan?); run an OCR program over it and read the result.")
                : new DocumentFailure("no-text-layer", $"the text layer of this PDF of {Pages(places.Count)} can't be read as letters; run an OCR program over it and read the result.");
        }

        if (empty.Count > 0)
        {
            notes.Add(new Note("page-without-text", places[empty[0] - 1].Span, $"no text layer on page {List(empty)}; what stands there was not read."));
        }

        if (garbled.Count > 0)
        {
            notes.Add(new Note("garbled-page", places[garbled[0] - 1].Span, $"the text layer of page {List(garbled)} can't be read as letters."));
        }

        if (bytes[^Math.Min(bytes.Length, 2048)..].IndexOf("%%EOF"u8) < 0)
        {
            notes.Add(new Note("cut-short", new Span(text.Length, text.Length), "the PDF is cut short; what could be read of it was read."));
        }

        return new DocumentText(text.ToString(), DocumentKind.Pdf) { Pages = places, Notes = notes };
    }

    /// <summary>Each page with the form feed that ends it.</summary>
    private static List<string> PagesOf(string text)
    {
        var pages = new List<string>();
        var begin = 0;
        while (begin < text.Length)
        {
            var end = text.IndexOf('\f', begin);
            end = end < 0 ? text.Length : end + 1;
            pages.Add(text[begin..end]);
            begin = end;
        }

        return pages;
    }

    private static bool IsGarbled(string page)
    {
        var (bad, all) = (0, 0);
        foreach (var c in page)
        {
            if (!char.IsWhiteSpace(c))
            {
                all++;
                bad += c is '\uFFFD' or (>= '\uE000' and <= '\uF8FF') || char.IsControl(c) ? 1 : 0;
            }
        }

        return bad > all * GarbledShare;
    }

    private static string Pages(int count) => count == 1 ? "1 page" : string.Create(CultureInfo.InvariantCulture, $"{count} pages");

    private static string List(List<int> numbers) =>
        string.Join(", ", numbers.Take(10)) + (numbers.Count > 10 ? ", ..." : "");
}
