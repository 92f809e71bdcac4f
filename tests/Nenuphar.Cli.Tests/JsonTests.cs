using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Nenuphar.Cli.Tests;

public class JsonTests
{
    private static readonly JsonElement Schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "docs", "schemas", "reading.schema.json"))).RootElement;

    private static string Examples => Path.Combine(Repository.Root, "examples");

    public static TheoryData<string> Narratives() => [.. Directory.EnumerateFiles(Examples, "*.txt").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Narratives))]
    public void Each_example_keeps_to_the_published_schema_and_quotes_itself(string name)
    {
        var run = Program.Run("read", "--json", "--all", Path.Combine(Examples, name));
        run.Code.ShouldBe(0);
        var reading = JsonDocument.Parse(run.Output).RootElement;
        SchemaCheck.Complaints(reading, Schema).ShouldBeEmpty();
        ShouldQuote(reading);
        var text = reading.GetProperty("text").GetString()!;
        text.ShouldBe(File.ReadAllText(Path.Combine(Examples, name)));
        reading.GetProperty("sha256").GetString().ShouldBe(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))));
    }

    [Fact]
    public void Several_files_are_an_array_and_none_that_can_be_read_an_empty_one()
    {
        var several = Program.Run("read", "--json", Path.Combine(Examples, "lung-fr.txt"), Path.Combine(Examples, "breast-en.txt"));
        var array = JsonDocument.Parse(several.Output).RootElement;
        array.GetArrayLength().ShouldBe(2);
        SchemaCheck.Complaints(array[1], Schema).ShouldBeEmpty();
        var none = Program.Run("read", "--json", "no-such-file.txt", "nor-this.txt");
        none.Code.ShouldBe(1);
        JsonDocument.Parse(none.Output).RootElement.GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public void A_PDF_carries_its_text_and_the_pages_that_its_facts_count_in()
    {
        using var place = new Place();
        File.WriteAllBytes(place["a.pdf"], Documents.Tests.Making.PdfMaker.Pages(["Un homme de 61 ans."], ["Tumeur de l'iléon, pT3N1M1a."]));
        var run = Program.Run("read", "--json", place["a.pdf"]);
        Assert.SkipWhen(run.Error.Contains("poppler", StringComparison.Ordinal), "pdftotext (poppler-utils) is not installed.");
        var reading = JsonDocument.Parse(run.Output).RootElement;
        SchemaCheck.Complaints(reading, Schema).ShouldBeEmpty();
        ShouldQuote(reading);
        reading.GetProperty("format").GetString().ShouldBe("pdf");
        var pages = reading.GetProperty("pages").EnumerateArray().ToList();
        pages.Count.ShouldBe(2);
        var stage = reading.GetProperty("statements").EnumerateArray().Single(s => s.GetProperty("value").GetString() == "pM1a");
        stage.GetProperty("begin").GetInt32().ShouldBeGreaterThanOrEqualTo(pages[1].GetProperty("begin").GetInt32());
    }

    [Fact]
    public void A_review_says_that_it_is_about_no_patient()
    {
        var run = Program.RunOn("Neuroendocrine tumours are rare. Patients are often diagnosed late. Most patients have liver metastases. In patients with grade 3 tumours chemotherapy is used. Some patients receive radionuclides, and patients are then followed."u8.ToArray(), "read", "--json");
        var reading = JsonDocument.Parse(run.Output).RootElement;
        SchemaCheck.Complaints(reading, Schema).ShouldBeEmpty();
        reading.GetProperty("aboutPatient").GetBoolean().ShouldBeFalse();
        reading.GetProperty("statements").GetArrayLength().ShouldBe(0);
        reading.GetProperty("notes").EnumerateArray().ShouldContain(note => note.GetProperty("code").GetString() == "no-patient");
    }

    [Fact]
    public void The_check_of_the_schema_sees_what_is_wrong()
    {
        SchemaCheck.Complaints(JsonDocument.Parse("{\"file\":3}").RootElement, Schema).Count().ShouldBeGreaterThan(5);
        var reading = Program.RunOn("A 60-year-old man."u8.ToArray(), "read", "--json").Output;
        SchemaCheck.Complaints(JsonDocument.Parse(reading).RootElement, Schema).ShouldBeEmpty();
        SchemaCheck.Complaints(JsonDocument.Parse(reading.Replace("\"sex\"", "\"sexe\"", StringComparison.Ordinal)).RootElement, Schema).ShouldHaveSingleItem().ShouldContain("sexe");
        SchemaCheck.Complaints(JsonDocument.Parse(reading.Replace("\"begin\": 2", "\"begin\": -2", StringComparison.Ordinal)).RootElement, Schema).ShouldNotBeEmpty();
    }

    private static void ShouldQuote(JsonElement reading)
    {
        var text = reading.GetProperty("text").GetString()!;
        foreach (var statement in reading.GetProperty("statements").EnumerateArray())
        {
            text[statement.GetProperty("begin").GetInt32()..statement.GetProperty("end").GetInt32()].ShouldBe(statement.GetProperty("quote").GetString());
        }
    }
}
