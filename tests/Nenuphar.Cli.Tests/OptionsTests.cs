namespace Nenuphar.Cli.Tests;

/// <summary><c>nenuphar options</c>: what the sheet says first, once, and folds.</summary>
public class OptionsTests
{
    private const string French = "Femme de 61 ans. TNE du pancréas G2, Ki-67 9 %, métastases hépatiques, progression au scanner de mai 2024. Évérolimus arrêté en mars 2024 pour pneumopathie de grade 3.";
    private const string English = "Woman of 61. NET of the pancreas G2, Ki-67 9%, liver metastases, progression on CT in May 2024. Everolimus was stopped in March 2024 for grade 3 pneumonitis.";

    [Theory]
    [InlineData("fr", French, "arrêté pour pneumopathie", "options d’autres tumeurs", "demande ")]
    [InlineData("en", English, "stopped for pneumonitis grade 3", "options for other tumours", "asks for ")]
    public void The_sheet_says_a_caution_once_and_folds_what_is_not_offered(string language, string text, string stopped, string folded, string reason)
    {
        using var place = new Place();
        var letter = place.Write("letter.txt", text);
        var sheet = Sheet(language, letter);
        sheet.ShouldContain(stopped);
        sheet.ShouldContain(folded);
        sheet.ShouldContain(reason);
        Count(sheet, language == "fr" ? "même ancienne" : "even past").ShouldBe(1, sheet);
        Count(sheet, "GL-LIV-a").ShouldBeGreaterThan(0, "nothing is hidden");
        var whole = Sheet(language, letter, "--all");
        whole.Length.ShouldBeGreaterThan(sheet.Length);
        whole.ShouldContain("GL-DRUG-04");
        whole.ShouldNotContain(folded);
    }

    [Theory]
    [InlineData("fr", "Homme de 66 ans. Carcinome neuroendocrine du côlon, métastases hépatiques, Ki-67 75 %. Carboplatine-étoposide en cours, réponse partielle.", "Ligne en cours : carboplatine + étoposide en cours, réponse partielle", "Pour une ligne ultérieure")]
    [InlineData("en", "Man of 66. Neuroendocrine carcinoma of the colon, liver metastases, Ki-67 75%. Carboplatin-etoposide ongoing, partial response.", "Current line: carboplatin + etoposide ongoing, partial response", "For a later line")]
    public void A_line_that_runs_and_answers_heads_the_sheet(string language, string text, string line, string later)
    {
        using var place = new Place();
        var sheet = Sheet(language, place.Write("letter.txt", text));
        sheet.ShouldContain(line);
        sheet.IndexOf("FOLFIRI", StringComparison.Ordinal).ShouldBeGreaterThan(sheet.IndexOf(later, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("be")]
    [InlineData("Be")]
    [InlineData("BE")]
    public void A_country_is_taken_in_any_case(string country)
    {
        using var place = new Place();
        var run = Program.RunInEnglish("options", place.Write("letter.txt", English), "--country", country, "--lang", "en");
        run.Code.ShouldBe(0, run.Error);
        run.Error.ShouldBeEmpty();
        run.Output.ShouldContain(", BE");
    }

    [Theory]
    [InlineData("--json")]
    [InlineData("--json=true")]
    [InlineData("--json", "--cards=false")]
    [InlineData("--cards")]
    [InlineData("--cards", "--json=false")]
    public void Each_spelling_of_a_switch_gives_json(params string[] switches)
    {
        using var place = new Place();
        var letter = place.Write("letter.txt", English);
        foreach (var run in new[] { Program.Run(["options", letter, .. switches]), Program.Run(["options", .. switches, letter]) })
        {
            run.Code.ShouldBe(0, run.Error);
            using var sheet = System.Text.Json.JsonDocument.Parse(run.Output);
            sheet.RootElement.TryGetProperty(switches[0] == "--cards" ? "cards" : "knowledge", out _).ShouldBeTrue(run.Output[..80]);
        }
    }

    [Theory]
    [InlineData("fr", French, "à vérifier")]
    [InlineData("en", English, "to be verified")]
    public void A_card_says_that_an_availability_is_old(string language, string text, string badge)
    {
        using var place = new Place();
        var run = Program.Run("options", place.Write("letter.txt", text), "--cards", "--lang", language, "--country", "BE", "--as-of", "2026-02-01");
        using var sheet = System.Text.Json.JsonDocument.Parse(run.Output);
        var lines = sheet.RootElement.GetProperty("cards").EnumerateArray().SelectMany(card => card.GetProperty("detail").GetString()!.Split('\n')).Where(line => line.Contains(language == "fr" ? "(énoncé en 2021" : "(stated 2021", StringComparison.Ordinal)).ToList();
        lines.ShouldNotBeEmpty();
        lines.ShouldAllBe(line => line.Contains(badge, StringComparison.Ordinal));
    }

    [Fact]
    public void Two_forms_at_once_are_refused()
    {
        using var place = new Place();
        Program.Run("options", place.Write("letter.txt", English), "--json", "--cards").Code.ShouldBe(2);
    }

    private static string Sheet(string language, string letter, params string[] more)
    {
        var run = Program.Run(["options", letter, "--lang", language, .. more]);
        run.Code.ShouldBe(0, run.Error);
        return run.Output;
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
