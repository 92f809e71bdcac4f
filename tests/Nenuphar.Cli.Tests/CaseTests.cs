using System.Text.Json;
using System.Xml.Linq;

namespace Nenuphar.Cli.Tests;

/// <summary><c>nenuphar case</c>: documents and tables of one patient, its sheet, JSON and drawing.</summary>
public class CaseTests
{
    private const string Letter = "Homme de 61 ans. TNE de l'iléon bien différenciée de grade 2, Ki-67 à 8 %. Métastases hépatiques. Octréotide 30 mg de janvier 2014 à mars 2015, progression. Évérolimus depuis avril 2015.";

    [Fact]
    public void A_letter_and_a_table_become_one_case()
    {
        using var place = new Place();
        var letter = place.Write("letter.txt", Letter);
        var table = place.Write("entered.csv", "kind;value;qualifiers;status;who;when;source\nmitoses;3/2mm2;specimen=ileum;;Dr A;2026-01-02;report\nki67;8;specimen=ileum\n");
        var run = Program.Run("case", letter, table, "--json", "--as-of", "2026-01-01");
        run.Code.ShouldBe(0, run.Error);
        var json = JsonDocument.Parse(run.Output).RootElement;
        json.GetProperty("treatments").EnumerateArray().Count(t => t.TryGetProperty("line", out _)).ShouldBe(2);
        json.GetProperty("entries").EnumerateArray().SelectMany(e => e.GetProperty("evidence").EnumerateArray()).Select(e => e.ToString()).ShouldContain(e => e.Contains("Dr A"));
        json.GetProperty("classification").GetProperty("grade").GetProperty("value").GetString().ShouldBe("NET-G2");
    }

    [Theory]
    [InlineData("fr", "Homme de 61 ans", "Données minimales")]
    [InlineData("en", "Man, 61 years", "Minimal data set")]
    public void The_sheet_speaks_the_language_that_is_asked_for(string language, string person, string data)
    {
        using var place = new Place();
        var run = Program.Run("case", place.Write("letter.txt", Letter), "--lang", language);
        run.Code.ShouldBe(0, run.Error);
        run.Output.ShouldContain(person);
        run.Output.ShouldContain(data);
    }

    [Theory]
    [InlineData("fr", "à vérifier dans la source", "autres questions")]
    [InlineData("en", "to be verified in the source", "more questions")]
    public void Each_result_names_its_rule_and_what_was_not_read_in_its_source_says_so(string language, string badge, string more)
    {
        using var place = new Place();
        var letter = place.Write("letter.txt", Letter);
        var classified = JsonDocument.Parse(Program.Run("case", letter, "--json").Output).RootElement.GetProperty("classification");
        var sheet = string.Join(' ', Program.Run("case", letter, "--lang", language).Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        foreach (var name in new[] { "phenotype", "grade", "code" })
        {
            sheet.ShouldContain($"({classified.GetProperty(name).GetProperty("rule").GetString()}, {classified.GetProperty(name).GetProperty("source").GetString()}");
        }

        classified.GetProperty("stages").EnumerateArray().Select(s => s.GetProperty("rule").GetString()).ShouldContain("STG-UICC8");
        var unverified = classified.GetProperty("findings").EnumerateArray().Count(f => !f.GetProperty("verified").GetBoolean());
        unverified.ShouldBeGreaterThan(0);
        sheet.Split(badge).Length.ShouldBe(unverified + 1);
        sheet.ShouldContain(more);
        sheet.ShouldContain("“Ki-67 à 8 %”");
    }

    [Fact]
    public void The_timeline_is_drawn_into_the_file_that_is_named()
    {
        using var place = new Place();
        var drawing = Path.Combine(place.Folder, "out.svg");
        Program.Run("case", place.Write("letter.txt", Letter), "--timeline", drawing).Code.ShouldBe(0);
        XDocument.Load(drawing).Root!.Name.LocalName.ShouldBe("svg");
    }

    [Fact]
    public void A_line_of_a_table_that_cannot_be_taken_is_named_and_the_rest_is_kept()
    {
        using var place = new Place();
        var run = Program.RunInEnglish("case", place.Write("entered.csv", "kind,value\nage,54\nweight,80\n"));
        run.Code.ShouldBe(1);
        run.Error.ShouldContain("line 3");
        run.Error.ShouldContain("line 3: kind 'weight': it is no kind of fact");
        run.Output.ShouldContain("54");
    }

    [Theory]
    [InlineData("Les patients ont été inclus. Les patients ont reçu un placebo. Les patients étaient suivis. Chez les patients opérés, les patients allaient bien. Des patients sont sortis.", "no single patient", "d’aucun patient en particulier")]
    [InlineData("Compte rendu vide.", "nothing was read", "rien n’a été lu")]
    public void A_text_without_a_patient_gives_no_case_and_says_so(string text, string why, string pourquoi)
    {
        using var place = new Place();
        var run = Program.RunInEnglish("case", place.Write("letter.txt", text));
        run.Code.ShouldBe(1);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldContain(why);
        Program.Run("case", place["letter.txt"]).Error.ShouldContain(pourquoi);
    }
}
