using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Nenuphar.Documents.Tests.Making;

/// <summary>Small Word documents.</summary>
internal static class WordMaker
{
    /// <summary>A document with this body; the second function may add headers, notes and footers.</summary>
    public static byte[] Document(IEnumerable<OpenXmlElement> body, Action<MainDocumentPart>? more = null)
    {
        using var file = new MemoryStream();
        using (var word = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var main = word.AddMainDocumentPart();
            main.Document = new DocumentFormat.OpenXml.Wordprocessing.Document(new Body(body));
            more?.Invoke(main);
        }

        return file.ToArray();
    }

    public static byte[] Paragraphs(params string[] paragraphs) => Document(paragraphs.Select(Paragraph));

    public static Paragraph Paragraph(string text) => new(Run(text));

    public static Run Run(string text) => new(new DocumentFormat.OpenXml.Wordprocessing.Text(text) { Space = SpaceProcessingModeValues.Preserve });

    public static Table Table(params string[][] rows) =>
        new(rows.Select(row => new TableRow(row.Select(cell => new TableCell(cell.Split('\n').Select(Paragraph))))));

    /// <summary>A package that unpacks to very much more than it is: one run of one letter.</summary>
    public static byte[] Bomb(int letters)
    {
        var small = Paragraphs("a");
        using var file = new MemoryStream();
        file.Write(small);
        using (var zip = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry("word/document.xml")!.Delete();
            using var stream = zip.CreateEntry("word/document.xml", CompressionLevel.Optimal).Open();
            stream.Write("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>"u8);
            var block = Encoding.ASCII.GetBytes(new string('a', 1 << 16));
            for (var written = 0; written < letters; written += block.Length)
            {
                stream.Write(block);
            }

            stream.Write("</w:t></w:r></w:p></w:body></w:document>"u8);
        }

        return file.ToArray();
    }
}
