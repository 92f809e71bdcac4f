namespace Nenuphar.Board.Tests.Options;

public class OptionsPageTests
{
    private const string Story = "Madame Odile Farges, 61 ans. Tumeur neuroendocrine bien différenciée de l'iléon, grade 2, Ki-67 à 8 %, métastases hépatiques. "
        + "Fixation intense au TEP au 68Ga-DOTATOC, Krenning 4. Syndrome carcinoïde avec diarrhée.";

    [Fact]
    public async Task Options_are_told_with_their_sources_what_is_missing_and_never_as_a_prescription()
    {
        await using var bench = await Bench.OpenAsync();
        await bench.ImportAsync(Story);
        var page = await (await bench.AsAsync(Role.Physician)).GetAsync("/cases/1/options?lang=fr");
        page.Status.ShouldBe(200);
        page.The(".never").Words.ShouldContain("jamais une prescription");
        page.All("#discuss .proposal h3").Select(h => h.Words).ShouldContain(h => h.StartsWith("analogue de la somatostatine", StringComparison.Ordinal));
        page.All("#discuss .voices .source").ShouldNotBeEmpty();
        page.All("#discuss .clauses .kind").Select(k => k.Words).ShouldContain("pour");
        page.All(".badge").Select(b => b.Words).ShouldContain("à vérifier");
        page.All("#open li").ShouldNotBeEmpty();
        page.The("#not-offered details summary").Words.ShouldContain("Pour d’autres tumeurs");
        page.The("nav.tabs a[aria-current=page]").Words.ShouldBe("Options");
        page.All("#sources li").ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("fr", "Ligne en cours", "Pour une ligne ultérieure", "arrêté pour")]
    [InlineData("en", "Current line", "For a later line", "stopped for")]
    public async Task A_line_that_answers_is_told_first_and_what_was_not_borne_says_so(string language, string current, string later, string stopped)
    {
        await using var bench = await Bench.OpenAsync();
        await bench.ImportAsync(Story + " CAPTEM de mars à octobre 2021. Progression en 2022. Évérolimus arrêté le 05/03/2023 pour pneumopathie de grade 3. Lutathera en cours depuis juin 2023, réponse partielle le 12/09/2023.");
        var page = await (await bench.AsAsync(Role.Physician)).GetAsync($"/cases/1/options?lang={language}");
        page.All("#glance li").Select(li => li.Words).First().ShouldStartWith(current);
        page.The("#discuss h3.later").Words.ShouldBe(later);
        page.All("#glance .caution").Select(li => li.Words).ShouldContain(words => words.Contains(stopped, StringComparison.Ordinal) && words.Contains("2023-03-05", StringComparison.Ordinal));
        var seen = (await (await bench.AsAsync(Role.Researcher)).GetAsync($"/cases/1/options?lang={language}")).The("main").Raw;
        seen.ShouldContain("(everolimus, 2023-03)".Replace("everolimus", language == "fr" ? "évérolimus" : "everolimus", StringComparison.Ordinal));
        seen.ShouldNotMatch("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    }

    [Fact]
    public async Task The_day_and_the_country_lie_in_the_address()
    {
        await using var bench = await Bench.OpenAsync();
        await bench.ImportAsync(Story);
        var visitor = await bench.AsAsync(Role.DataManager);
        var early = await visitor.GetAsync("/cases/1/options?as-of=2010-01-01&country=be");
        early.Words.ShouldContain("As of 1 January 2010");
        early.The("main").Words.ShouldContain("not yet published");
        early.The("#availability h2").Words.ShouldBe("Availability: BE");
        early.The(".look input[name=as-of]")["value"].ShouldBe("2010-01-01");
        (await visitor.GetAsync("/cases/1/options?as-of=never&country=%3Cb%3E")).The("[role=alert]").Words.ShouldContain("“never” is no day");
    }

    [Fact]
    public async Task Where_no_option_can_be_told_it_says_why()
    {
        await using var bench = await Bench.OpenAsync();
        await bench.ImportAsync("A 70-year-old man has an adenocarcinoma of the prostate, Gleason 7.");
        var page = await (await bench.AsAsync(Role.Physician)).GetAsync("/cases/1/options");
        page.Words.ShouldContain("not neuroendocrine");
        page.All(".proposal").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_researcher_reads_options_without_names_words_or_days()
    {
        await using var bench = await Bench.OpenAsync();
        await bench.ImportAsync(Story + " Échographie cardiaque du 12/03/2021.", new("Farges", "Odile", "1960-01-02"));
        var visitor = await bench.AsAsync(Role.Researcher);
        foreach (var path in new[] { "/cases/1/options", "/cases/1/studies" })
        {
            var page = await visitor.GetAsync(path);
            page.Status.ShouldBe(200);
            page.Text.ShouldNotContain("Farges");
            page.Text.ShouldNotContain("2021-03-12");
            page.All("q").ShouldBeEmpty();
            page.The("main").Raw.ShouldNotMatch("[0-9]{4}-[0-9]{2}-[0-9]{2}");
        }

        (await (await bench.AsAsync(Role.Physician)).GetAsync("/cases/1/options")).The("#calendar").Raw.ShouldMatch("[0-9]{4}-[0-9]{2}-[0-9]{2}", "who reads texts sees the day on which it is due");
        (await (await bench.AsAsync(Role.Administrator)).GetAsync("/cases/1/options")).Status.ShouldBe(403);
        (await visitor.GetAsync("/cases/99/studies")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task Each_study_has_a_verdict_and_a_reason_for_every_criterion()
    {
        await using var bench = await Bench.OpenAsync();
        await bench.ImportAsync(Story);
        var page = await (await bench.AsAsync(Role.Physician)).GetAsync("/cases/1/studies");
        page.All(".study").Count().ShouldBeGreaterThan(5);
        foreach (var study in page.All(".study"))
        {
            study.The(".standing").Words.ShouldNotBeEmpty();
            study.All(".leaves li").ShouldNotBeEmpty();
        }

        page.All("#E2211 .clauses .kind").Select(k => k.Words).ShouldContain("fails for good");
        page.All(".leaves q a").Select(a => a["href"]).ShouldContain(h => h.StartsWith("/cases/1?document=1&at=", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Studies_of_the_folder_stand_beside_the_programs_own_and_a_wrong_file_is_named()
    {
        var folder = Directory.CreateTempSubdirectory("nenuphar-studies-").FullName;
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder, "own.yaml"), "id: OWN-1\ntitle: {fr: Étude de la maison, en: A study of the house}\nsource: protocol 1\ncriteria:\n  - site in (ileum)\n  - ki67 < 30\n");
            await File.WriteAllTextAsync(Path.Combine(folder, "wrong.yaml"), "id: WRONG\ntitle: x\nsource: y\ncriteria:\n  - nonsense 7\n");
            await using var bench = await Bench.OpenAsync(s => s with { Studies = folder });
            await bench.ImportAsync(Story);
            var visitor = await bench.AsAsync(Role.Physician);
            var page = await visitor.GetAsync("/cases/1/studies");
            page.The("#OWN-1 h2").Words.ShouldContain("A study of the house");
            page.The(".notice.wrong").Words.ShouldContain("wrong.yaml, line 5");
            File.Delete(Path.Combine(folder, "wrong.yaml"));
            (await visitor.GetAsync("/cases/1/studies")).All(".notice.wrong").ShouldBeEmpty();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
