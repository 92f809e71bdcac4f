using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Nenuphar.Documents.Tests.Making;

namespace Nenuphar.Documents.Tests;

public class WordFileTests
{
    [Fact]
    public void Paragraphs_are_parted_by_empty_lines()
    {
        var read = Opened.Text(WordMaker.Paragraphs("Tumeur de l'iléon.", "Ki-67 à 8 %."));
        read.Kind.ShouldBe(DocumentKind.Word);
        read.Text.ShouldBe("Tumeur de l'iléon.\n\nKi-67 à 8 %.\n\n");
        read.Pages.ShouldBeEmpty();
    }

    [Fact]
    public void Runs_of_a_word_are_one_word()
    {
        var read = Opened.Text(WordMaker.Document([new Paragraph(WordMaker.Run("Ki"), WordMaker.Run("-67 "), WordMaker.Run("à 8 %"))]));
        read.Text.Trim().ShouldBe("Ki-67 à 8 %");
    }

    [Fact]
    public void Rows_of_a_table_are_lines_with_tabs()
    {
        var read = Opened.Text(WordMaker.Document([WordMaker.Table(["Chromogranine A", "640", "ng/mL"], ["Albumine", "38", "g/L"])]));
        read.Text.ShouldContain("Chromogranine A\t640\tng/mL\nAlbumine\t38\tg/L\n");
    }

    [Fact]
    public void A_letter_laid_out_in_a_table_keeps_its_paragraphs_one_under_the_other()
    {
        var read = Opened.Text(WordMaker.Document([WordMaker.Table(["Service d'oncologie\nSecrétariat", "Cher confrère,\nje vous remercie."])]));
        read.Text.ShouldContain("Service d'oncologie\nSecrétariat\nCher confrère,\nje vous remercie.\n");
    }

    [Fact]
    public void Headers_come_first_and_notes_and_footers_last_each_once()
    {
        var bytes = WordMaker.Document([WordMaker.Paragraph("Le corps.")], main =>
        {
            main.AddNewPart<HeaderPart>().Header = new Header(WordMaker.Paragraph("Service d'oncologie"));
            main.AddNewPart<HeaderPart>().Header = new Header(WordMaker.Paragraph("Service d'oncologie"));
            main.AddNewPart<FootnotesPart>().Footnotes = new Footnotes(
                new Footnote(WordMaker.Paragraph("trait")) { Type = FootnoteEndnoteValues.Separator, Id = -1 },
                new Footnote(WordMaker.Paragraph("Selon l'OMS.")) { Id = 1 });
            main.AddNewPart<FooterPart>().Footer = new Footer(WordMaker.Paragraph("Page une"));
        });
        Opened.Text(bytes).Text.ShouldBe("Service d'oncologie\n\nLe corps.\n\nSelon l'OMS.\n\nPage une\n\n");
    }

    [Fact]
    public void Tracked_changes_are_read_as_accepted_and_deletions_are_noted()
    {
        var paragraph = new Paragraph(
            WordMaker.Run("grade "),
            new DeletedRun(new Run(new DeletedText("3"))) { Id = "1", Author = "a" },
            new InsertedRun(WordMaker.Run("2")) { Id = "2", Author = "a" });
        var read = Opened.Text(WordMaker.Document([paragraph]));
        read.Text.Trim().ShouldBe("grade 2");
        read.Notes.ShouldHaveSingleItem().Code.ShouldBe("tracked-deletions");
    }

    [Fact]
    public void Signs_of_the_symbol_fonts_become_characters()
    {
        var paragraph = new Paragraph(WordMaker.Run("Ki-67 "), new Run(new SymbolChar { Font = "Symbol", Char = "F0B3" }), WordMaker.Run(" 20 %"));
        Opened.Text(WordMaker.Document([paragraph])).Text.Trim().ShouldBe("Ki-67 ≥ 20 %");
    }

    [Fact]
    public void Facts_count_in_the_text_that_was_taken_out()
    {
        var read = Opened.Text(WordMaker.Paragraphs("Femme de 58 ans, suivie à l'hôpital.", "Tumeur classée pT3N1M1a."));
        var tnm = Reader.Read(read.Text).Statements.First(s => s.Value == "pM1a");
        tnm.Span.Of(read.Text).ToString().ShouldBe("M1a");
    }

    [Fact]
    public void An_empty_document_says_that_it_is_empty()
    {
        var read = Opened.Text(WordMaker.Document([new Paragraph()]));
        read.Notes.ShouldHaveSingleItem().Code.ShouldBe("empty");
    }

    [Theory]
    [InlineData(0.2)]
    [InlineData(0.6)]
    [InlineData(0.95)]
    public void Cut_short_it_is_said_to_be_damaged(double share)
    {
        var whole = WordMaker.Paragraphs("Tumeur de l'iléon.");
        Opened.Failure(whole[..(int)(whole.Length * share)]).Code.ShouldBe("damaged");
    }

    [Fact]
    public void With_broken_XML_it_is_said_to_be_damaged() => Opened.Failure(With("word/document.xml", "<w:document")).Code.ShouldBe("damaged");

    [Fact]
    public void A_document_type_definition_is_not_followed()
    {
        const string nested = "<!DOCTYPE a [<!ENTITY b \"bbbbbbbbbb\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>&c;</w:t></w:r></w:p></w:body></w:document>";
        Opened.Failure(With("word/document.xml", nested)).Code.ShouldBe("damaged");
    }

    [Fact]
    public void A_package_that_unpacks_to_more_than_the_limit_is_said_to_be_too_large()
    {
        var bomb = WordMaker.Bomb(50_000_000);
        bomb.Length.ShouldBeLessThan(1_000_000);
        var before = GC.GetTotalAllocatedBytes();
        Opened.Failure(bomb, new DocumentOptions { LargestDocument = 2_000_000 }).Code.ShouldBe("too-large");
        (GC.GetTotalAllocatedBytes() - before).ShouldBeLessThan(20_000_000);
    }

    [Fact]
    public void A_hundred_thousand_nested_elements_break_nothing()
    {
        var xml = new StringBuilder("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>");
        xml.Insert(xml.Length, "<w:sdt>", 100_000).Append("<w:p><w:r><w:t>au fond</w:t></w:r></w:p>").Insert(xml.Length, "</w:sdt>", 100_000).Append("</w:body></w:document>");
        Opened.Text(With("word/document.xml", xml.ToString())).Text.Trim().ShouldBe("au fond");
    }

    [Fact]
    public void Another_kind_of_package_is_named_for_what_it_is()
    {
        Opened.Failure(Zip("readme.txt")).Code.ShouldBe("not-text");
        Opened.Failure(Zip("META-INF/manifest.xml")).Code.ShouldBe("open-document");
        Opened.Failure(Zip("[Content_Types].xml", "xl/workbook.xml")).Code.ShouldBe("not-word");
    }

    private static byte[] Zip(params string[] names)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var name in names)
            {
                zip.CreateEntry(name);
            }
        }

        return file.ToArray();
    }

    private static byte[] With(string part, string content)
    {
        using var file = new MemoryStream();
        file.Write(WordMaker.Paragraphs("a"));
        using (var zip = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry(part)!.Delete();
            using var stream = zip.CreateEntry(part).Open();
            stream.Write(Encoding.UTF8.GetBytes(content));
        }

        return file.ToArray();
    }

    [Fact]
    public void Tables_within_tables_that_are_built_to_take_long_are_given_up_in_time()
    {
        const string Open = "<w:tbl><w:tr><w:tc>";
        const string Close = "<w:p><w:r><w:t>a line of some length that is looked through again and again</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
        var body = string.Concat(Enumerable.Repeat(Open, 20_000)) + string.Concat(Enumerable.Repeat(Close, 20_000));
        var bytes = Packed(("word/document.xml", $"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{body}</w:body></w:document>"));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Document.Read(bytes, new() { TimeLimit = TimeSpan.FromMilliseconds(300) }).ShouldBeOfType<DocumentFailure>().Code.ShouldBe("timeout");
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void A_file_of_very_many_parts_is_no_Word_document()
    {
        var bytes = Packed([.. Enumerable.Range(0, 11_000).Select(i => ($"word/part{i}.xml", "<a/>"))]);
        Document.Read(bytes).ShouldBeOfType<DocumentFailure>().Code.ShouldBe("too-large");
    }

    private static byte[] Packed(params (string Name, string Content)[] parts)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            (string, string)[] frame =
            [
                ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"),
                ("_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>"),
            ];
            foreach (var (name, content) in frame.Concat(parts))
            {
                using var part = new StreamWriter(zip.CreateEntry(name).Open());
                part.Write(content);
            }
        }

        return bytes.ToArray();
    }
}
