using System.Text;
using System.Text.Json;

namespace Nenuphar.Cli.Tests;

public class ReadingFilesTests
{
    private const string Ileum = "Un homme de 61 ans, suivi pour une tumeur neuroendocrine de l'iléon, pT3N1M1a. Pas de fièvre.";
    private const string Lung = "A 38-year-old woman had a typical carcinoid of the lung. She denies flushing.";
    private const string Review = "Neuroendocrine tumours are rare. Patients are often diagnosed late. Most patients have liver metastases. In patients with grade 3 tumours chemotherapy is used. Some patients receive peptide receptor radionuclide therapy, and patients are then followed.";

    [Fact]
    public void One_file_gives_a_fact_a_line_in_six_columns()
    {
        using var place = new Place();
        var run = Program.Run("read", "--facts", place.Write("a.txt", Ileum));
        run.Code.ShouldBe(0);
        run.Error.ShouldBeEmpty();
        run.Lines.ShouldContain("tnm\tpM1a\t\t74\t77\tM1a");
        foreach (var cells in run.Lines.Select(line => line.Split('\t')))
        {
            cells.Length.ShouldBe(6);
            cells[5].ShouldBe(Ileum[int.Parse(cells[3])..int.Parse(cells[4])]);
        }
    }

    [Fact]
    public void Several_files_have_their_path_in_a_first_column_and_keep_their_order()
    {
        using var place = new Place();
        var (one, two) = (place.Write("b.txt", Ileum), place.Write("a.txt", Lung));
        var run = Program.Run("read", "--facts", one, two);
        run.Lines.ShouldAllBe(line => line.Split('\t').Length == 7);
        run.Lines.Select(line => line.Split('\t')[0]).Distinct().ShouldBe([one, two]);
        run.Lines.ShouldContain($"{two}\tsex\tfemale\t\t14\t19\twoman");
    }

    [Fact]
    public void A_folder_is_read_with_its_folders_in_the_order_of_names()
    {
        using var place = new Place();
        place.Write("b.txt", Ileum);
        place.Write("a/z.txt", Lung);
        place.Write("picture.bmp", "no text for us");
        var run = Program.Run("read", "--facts", place.Folder);
        run.Code.ShouldBe(0);
        run.Lines.Select(line => line.Split('\t')[0]).Distinct().ShouldBe([place["a/z.txt"], place["b.txt"]]);
    }

    [Theory]
    [InlineData("-")]
    [InlineData("")]
    public void Standard_input_is_read_with_a_hyphen_or_without_any_path(string path)
    {
        var run = Program.RunOn(Encoding.Latin1.GetBytes(Ileum), path.Length == 0 ? ["read", "--facts"] : ["read", "--facts", path]);
        run.Code.ShouldBe(0);
        run.Lines.ShouldContain("tnm\tpM1a\t\t74\t77\tM1a");
        run.Lines.ShouldContain(line => line.EndsWith("\tiléon", StringComparison.Ordinal));
    }

    [Fact]
    public void The_sheet_shows_each_fact_with_its_words_in_the_language_that_was_asked_for()
    {
        using var place = new Place();
        var path = place.Write("lung.txt", Lung);
        var (english, french) = (Program.Run("read", "--lang", "en", path), Program.Run("read", "--lang", "fr", path));
        english.Output.ShouldContain("Primary site");
        english.Output.ShouldContain("A physician checks and decides.");
        french.Output.ShouldContain("Siège primitif");
        french.Output.ShouldContain("“38-year-old”");
        Program.Run("read", path).Output.ShouldBe(french.Output, "the language of the environment");
        english.Output.ShouldNotContain("\u001B", Case.Sensitive, "no colours into a pipe");
    }

    [Fact]
    public void All_shows_also_what_is_denied_with_its_status()
    {
        using var place = new Place();
        var path = place.Write("lung.txt", Lung);
        Program.Run("read", "--facts", path).Output.ShouldNotContain("flushing");
        Program.Run("read", "--facts", "--all", path).Lines.ShouldContain("symptom\tflushing\tstatus=negated\t68\t76\tflushing");
    }

    [Fact]
    public void A_review_about_no_patient_prints_no_fact_and_says_why()
    {
        using var place = new Place();
        var run = Program.RunInEnglish("read", "--facts", place.Write("review.txt", Review));
        run.Code.ShouldBe(0);
        run.Output.ShouldBeEmpty();
        run.ShouldComplain("review.txt", "no single patient");
    }

    [Theory]
    [InlineData("read")]
    [InlineData("read", "--facts")]
    [InlineData("read", "--json")]
    [InlineData("read", "--ndjson")]
    [InlineData("case")]
    [InlineData("case", "--json")]
    [InlineData("options")]
    public void An_empty_file_ends_alike_in_every_form(params string[] command)
    {
        using var place = new Place();
        Program.Run([.. command, place.Write("blank.txt", "")]).Code.ShouldBe(1);
    }

    [Fact]
    public void An_empty_file_says_that_it_is_empty()
    {
        using var place = new Place();
        var run = Program.Run("read", "--facts", place.Write("empty.txt", ""));
        run.Code.ShouldBe(1);
        run.Output.ShouldBeEmpty();
        run.ShouldComplain("empty.txt", "no text");
    }

    [Fact]
    public void A_document_that_fails_does_not_stop_the_others()
    {
        using var place = new Place();
        var good = Enumerable.Range(0, 12).Select(i => place.Write($"{i:D2}.txt", Lung)).ToList();
        File.WriteAllBytes(place["05.txt"], new byte[4000]);
        var run = Program.RunInEnglish(["read", "--facts", .. good.Take(6), place["missing.txt"], .. good.Skip(6)]);
        run.Code.ShouldBe(1);
        run.Lines.Select(line => line.Split('\t')[0]).Distinct().ShouldBe(good.Where(path => !path.EndsWith("05.txt", StringComparison.Ordinal)));
        run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(2);
        run.Error.ShouldContain("05.txt: this is no text");
        run.Error.ShouldContain("missing.txt: there is no such file");
    }

    [Fact]
    public void A_file_that_may_only_be_read_is_read_and_left_as_it_is()
    {
        using var place = new Place();
        var path = place.Write("a.txt", Lung);
        File.SetAttributes(path, FileAttributes.ReadOnly);
        var before = File.GetLastWriteTimeUtc(path);
        Program.Run("read", "--facts", path).Code.ShouldBe(0);
        File.GetLastWriteTimeUtc(path).ShouldBe(before);
        Directory.GetFileSystemEntries(place.Folder).ShouldHaveSingleItem();
        File.SetAttributes(path, FileAttributes.Normal);
    }

    [Fact]
    public void A_text_of_two_megabytes_in_one_line_is_read()
    {
        var text = new StringBuilder(Ileum);
        while (text.Length < 2_000_000)
        {
            text.Append(" Le scanner ne montrait aucune lésion du foie.");
        }

        var run = Program.RunOn(Encoding.UTF8.GetBytes(text.ToString()), "read", "--facts");
        run.Code.ShouldBe(0);
        run.Lines.Contains("tnm\tpM1a\t\t74\t77\tM1a").ShouldBeTrue();
        run.Lines.Length.ShouldBeGreaterThan(40_000);
    }

    [Fact]
    public void Json_of_one_line_a_document_keeps_the_order_of_many_inputs()
    {
        using var place = new Place();
        var paths = Enumerable.Range(0, 200).Select(i => place.Write($"{i:D3}.txt", (i % 20 == 0 ? string.Concat(Enumerable.Repeat(Ileum + "\n\n", 300)) : Ileum) + $" Âgé de {20 + (i % 60)} ans.")).Reverse().ToList();
        var run = Program.Run(["read", "--ndjson", .. paths]);
        run.Code.ShouldBe(0);
        run.Lines.Length.ShouldBe(paths.Count);
        run.Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("file").GetString()).ShouldBe(paths);
    }
}
