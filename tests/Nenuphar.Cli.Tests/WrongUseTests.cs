namespace Nenuphar.Cli.Tests;

/// <summary>Each wrong use gives one sentence on standard error, nothing on standard output, and the exit code 2; what can't be read gives 1.</summary>
public class WrongUseTests
{
    [Theory]
    [InlineData("", "no command", "nenuphar read FILE")]
    [InlineData("raed a.txt", "'raed' is no command", "nenuphar --help")]
    [InlineData("read --fact a.txt", "no option --fact", "nenuphar read --help")]
    [InlineData("read --facts --json a.txt", "--facts and --json", "choose one")]
    [InlineData("read --lang de a.txt", "--lang de", "fr or en")]
    [InlineData("read --lang", "--lang", "nenuphar read --help")]
    [InlineData("case --josn a.txt", "no option --josn", "nenuphar case --help")]
    [InlineData("options --json --cards a.txt", "--json and --cards", "write one of them")]
    [InlineData("options --country Belgium a.txt", "Belgium", "two letters")]
    [InlineData("options --country XX a.txt", "XX", "BE, FR, NL, US")]
    [InlineData("case --as-of yesterday a.txt", "yesterday", "2026-01-31")]
    public void A_wrong_call_is_answered_by_one_sentence(string arguments, string what, string whatToDo)
    {
        var run = Program.RunInEnglish(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        run.Code.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.ShouldComplain(what, whatToDo);
    }

    [Fact]
    public void A_file_that_is_not_there_is_named()
    {
        var run = Program.RunInEnglish("read", "--facts", "no-such-letter.txt");
        run.Code.ShouldBe(1);
        run.Output.ShouldBeEmpty();
        run.ShouldComplain("no-such-letter.txt", "check the path");
    }

    [Fact]
    public void A_folder_without_documents_is_said_to_have_none()
    {
        using var place = new Place();
        var run = Program.RunInEnglish("read", "--facts", place.Folder);
        run.Code.ShouldBe(1);
        run.ShouldComplain(place.Folder, ".txt, .pdf or .docx");
    }

    [Theory]
    [InlineData(new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 }, "save it as .docx")]
    [InlineData(new byte[] { 0x50, 0x4B, 3, 4, 1, 2, 3 }, "damaged")]
    [InlineData(new byte[] { 0x89, (byte)'P', (byte)'N', (byte)'G' }, "OCR")]
    [InlineData(new byte[] { 0, 1, 2, 3, 4, 5, 6, 7, 8 }, "no text, PDF or Word")]
    public void Bytes_that_are_no_document_are_one_sentence(byte[] bytes, string word)
    {
        var run = Program.RunInEnglishOn(bytes, "read", "--facts", "-");
        run.Code.ShouldBe(1);
        run.Output.ShouldBeEmpty();
        run.ShouldComplain("standard input", word);
    }

    [Fact]
    public void Two_studies_of_one_name_are_not_both_taken()
    {
        using var place = new Place();
        var letter = place.Write("one.txt", "A 54-year-old man with an ileal NET, Ki-67 8 %.");
        const string Study = "id: TWICE\ntitle: {fr: essai, en: trial}\nsource: S\ncriteria: [net]\n";
        place.Write("studies/a.yaml", Study);
        var second = place.Write("studies/b.yaml", Study);
        var run = Program.RunInEnglish("studies", letter, "--studies", place["studies"]);
        run.Code.ShouldBe(1);
        run.ShouldComplain(second, "TWICE", place["studies/a.yaml"]);
        run.Lines.Count(l => l.StartsWith("TWICE", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public void Help_goes_to_standard_output_and_is_no_failure()
    {
        var run = Program.RunInEnglish("read", "--help");
        run.Code.ShouldBe(0);
        run.Error.ShouldBeEmpty();
        run.Output.ShouldContain("--ndjson");
    }
}
