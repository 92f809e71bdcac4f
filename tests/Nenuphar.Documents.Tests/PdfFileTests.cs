using System.Text;
using Nenuphar.Documents.Tests.Making;

namespace Nenuphar.Documents.Tests;

public class PdfFileTests
{
    private static readonly string[] Letter = ["Tumeur neuroendocrine de l'iléon, grade 2.", "Ki-67 à 8 %, pT3N1M1a."];

    /// <summary>Skips, with the reason, where the program that reads PDF is not installed.</summary>
    private static byte[] Readable(byte[] pdf)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        Assert.SkipUnless(Array.Exists(folders, folder => File.Exists(Path.Combine(folder, "pdftotext"))), "pdftotext (poppler-utils) is not installed.");
        return pdf;
    }

    [Fact]
    public void Its_text_layer_is_read_with_accents()
    {
        var read = Opened.Text(Readable(PdfMaker.Pages(Letter)));
        read.Kind.ShouldBe(DocumentKind.Pdf);
        read.Text.ShouldContain("Tumeur neuroendocrine de l'iléon, grade 2.");
        read.Text.ShouldContain("Ki-67 à 8 %, pT3N1M1a.");
        read.Notes.ShouldBeEmpty();
    }

    [Fact]
    public void A_small_PDF_that_unpacks_without_end_is_given_up_in_time()
    {
        var bomb = Readable(PdfMaker.Bomb(3_000_000));
        bomb.Length.ShouldBeLessThan(3_000_000);
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var slow = Document.Read(bomb, new DocumentOptions { TimeLimit = TimeSpan.FromSeconds(2), LargestDocument = 50_000_000 });
        slow.ShouldBeOfType<DocumentFailure>().Code.ShouldBeOneOf("timeout", "too-large");
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
        // The next document is read as if nothing had been.
        Opened.Text(Readable(PdfMaker.Pages(Letter))).Text.ShouldContain("Ki-67");
    }

    [Fact]
    public void Pages_cover_the_text_in_order()
    {
        var read = Opened.Text(Readable(PdfMaker.Pages(["Page une : iléon."], ["Page deux : foie."], ["Page trois : os."])));
        read.Pages.Select(page => page.Number).ShouldBe([1, 2, 3]);
        read.Pages[0].Span.Begin.ShouldBe(0);
        read.Pages[1].Span.Begin.ShouldBe(read.Pages[0].Span.End);
        read.Pages[2].Span.Begin.ShouldBe(read.Pages[1].Span.End);
        read.Pages[2].Span.End.ShouldBe(read.Text.Length);
        read.Pages[1].Span.Of(read.Text).ToString().ShouldContain("foie");
    }

    [Fact]
    public void Facts_count_in_the_text_that_was_taken_out()
    {
        var read = Opened.Text(Readable(PdfMaker.Pages(["Un homme de 61 ans."], Letter)));
        var tnm = Reader.Read(read.Text).Statements.First(s => s.Value == "pM1a");
        read.Pages[1].Span.Contains(tnm.Span).ShouldBeTrue();
        tnm.Span.Of(read.Text).ToString().ShouldBe("M1a");
    }

    [Fact]
    public void Rows_of_a_table_stay_rows()
    {
        string[] table = ["Chromogranine A               640               ng/mL", "Creatinine                    82                umol/L", "Albumine                      38                g/L"];
        var read = Opened.Text(Readable(PdfMaker.Pages(table)));
        read.Text.ShouldContain("Chromogranine A\t640\tng/mL\n");
    }

    [Fact]
    public void Without_a_text_layer_it_is_said_to_have_none()
    {
        var failure = Opened.Failure(Readable(PdfMaker.Pages([], [])));
        failure.Code.ShouldBe("no-text-layer");
        failure.Sentence.ShouldContain("2 pages");
        failure.Sentence.ShouldContain("OCR");
    }

    [Fact]
    public void A_page_without_text_among_others_is_noted()
    {
        var read = Opened.Text(Readable(PdfMaker.Pages(Letter, [], Letter)));
        read.Pages.Count.ShouldBe(3);
        var note = read.Notes.ShouldHaveSingleItem();
        note.Code.ShouldBe("page-without-text");
        note.Message.ShouldContain("page 2");
    }

    [Fact]
    public void Encrypted_it_is_said_to_be_encrypted()
    {
        var failure = Opened.Failure(Readable(PdfMaker.Locked(Letter)));
        failure.Code.ShouldBe("encrypted");
        failure.Sentence.ShouldContain("password");
    }

    /// <summary>Some builds of the program keep to what the owner says, others leave it to the reader.</summary>
    [Fact]
    public void Where_its_owner_forbids_to_take_the_text_out_it_is_read_or_this_is_said()
    {
        var result = Document.Read(Readable(PdfMaker.NotToBeCopied(Letter)));
        if (result is DocumentText text)
        {
            text.Text.ShouldContain("Ki-67 à 8 %");
        }
        else
        {
            Opened.Failure(result).Code.ShouldBe("encrypted");
        }
    }

    [Theory]
    [InlineData("exit 3", "encrypted", "does not allow")]
    [InlineData("echo 'Command Line Error: Incorrect password' >&2; exit 1", "encrypted", "password")]
    [InlineData("exit 1", "damaged", "damaged")]
    [InlineData("kill -9 $$", "damaged", "damaged")]
    [InlineData("exit 0", "damaged", "damaged")]
    [InlineData("echo 'terminate called: std::bad_alloc' >&2; exit 134", "too-large", "memory")]
    [InlineData("head -c 5000000 /dev/zero >&2; exit 1", "damaged", "damaged")]
    public void However_the_program_ends_there_is_one_sentence(string command, string code, string word)
    {
        var failure = Opened.Failure(PdfMaker.Pages(Letter), new DocumentOptions { PdfProgram = Script(command) });
        failure.Code.ShouldBe(code);
        failure.Sentence.ShouldContain(word);
    }

    [Theory]
    [InlineData(1.0 / 100)]
    [InlineData(1.0 / 3)]
    [InlineData(2.0 / 3)]
    [InlineData(9.0 / 10)]
    public void Cut_short_it_gives_what_is_left_with_a_note_or_says_that_it_is_cut(double share)
    {
        var whole = Readable(PdfMaker.Pages(Letter, Letter, Letter));
        var result = Document.Read(whole.AsMemory(0, (int)(whole.Length * share)));
        if (result is DocumentText text)
        {
            text.Notes.ShouldContain(note => note.Code == "cut-short");
        }
        else
        {
            Opened.Failure(result).Code.ShouldBeOneOf("damaged", "no-text-layer");
        }
    }

    [Fact]
    public void What_only_begins_like_a_PDF_is_said_to_be_damaged() =>
        Opened.Failure(Readable(Encoding.ASCII.GetBytes("%PDF-1.7\nThis is a letter about the ileum.\n"))).Code.ShouldBe("damaged");

    [Fact]
    public void A_letter_that_speaks_of_the_mark_of_a_PDF_is_a_text() =>
        Opened.Text(Encoding.ASCII.GetBytes("The first bytes of such a file are %PDF-1.7 in all cases.")).Kind.ShouldBe(DocumentKind.Text);

    [Fact]
    public void A_missing_pdftotext_is_one_sentence_that_says_what_to_install()
    {
        var failure = Opened.Failure(PdfMaker.Pages(Letter), new DocumentOptions { PdfProgram = "no-such-program-pdftotext" });
        failure.Code.ShouldBe("no-pdftotext");
        failure.Sentence.ShouldContain("poppler-utils");
    }

    [Fact]
    public void A_program_that_does_not_end_is_stopped_in_time()
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var failure = Opened.Failure(PdfMaker.Pages(Letter), new DocumentOptions { PdfProgram = Script("exec sleep 60"), TimeLimit = TimeSpan.FromMilliseconds(300) });
        failure.Code.ShouldBe("timeout");
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void The_program_may_take_so_much_memory_and_so_much_of_a_processor_and_no_more()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Other systems know other limits.");
        Opened.Text(PdfMaker.Pages(Letter), new DocumentOptions { PdfProgram = Script("ulimit -v; ulimit -t"), PdfMemory = 1_024_000_000, TimeLimit = TimeSpan.FromSeconds(40) })
            .Text.Split('\n').ShouldBe(["1000000", "41", ""]);
    }

    [Fact]
    public void More_text_than_the_limit_is_said_to_be_too_large() =>
        Opened.Failure(Readable(PdfMaker.Pages(Letter)), new DocumentOptions { LargestDocument = 20 }).Code.ShouldBe("too-large");

    /// <summary>A program that does this instead of reading.</summary>
    private static string Script(string command)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "No shell to stand for the program.");
        var script = Path.Combine(AppContext.BaseDirectory, $"pdftotext-{Guid.NewGuid():N}.sh");
        File.WriteAllText(script, $"#!/bin/sh\n{command}\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(script, UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.UserWrite);
        }

        return script;
    }
}
