namespace Nenuphar.Board.Tests.Cases;

public class RecordTests
{
    [Fact]
    public async Task The_text_is_shown_letter_for_letter_with_the_lines_and_pages_of_the_source()
    {
        await using var bench = await Bench.OpenAsync();
        var record = await bench.ImportAsync(CaseLetters.TwoAges);
        var page = await (await bench.AsAsync(Role.DataManager)).GetAsync($"/cases/{record.Case}");
        string.Join('\n', page.All(".text .line").Select(l => l.Raw)).ShouldBe(CaseLetters.TwoAges.Replace("\f", "", StringComparison.Ordinal).TrimEnd('\n'));
        page.All(".text .line").Select(l => l["data-line"]).ShouldBe(["1", "2", "3"]);
        page.The(".text .page").Words.ShouldBe("page 2");
    }

    [Fact]
    public async Task Every_value_leads_to_its_words_and_the_words_name_their_values()
    {
        await using var bench = await Bench.OpenAsync();
        var record = await bench.ImportAsync(Letters.Ileum);
        var page = await (await bench.AsAsync(Role.DataManager)).GetAsync($"/cases/{record.Case}");
        var shown = page.All(".fact").SelectMany(f => f["data-facts"].Split(' ')).ToList();
        shown.Order(StringComparer.Ordinal).ShouldBe(record.Facts.Select(f => f.Id).Order(StringComparer.Ordinal));
        foreach (var fact in record.Facts)
        {
            var marks = page.All("mark").Where(m => m["data-facts"].Split(' ').Contains(fact.Id)).ToList();
            string.Concat(marks.Select(m => m.Raw)).ShouldBe(((Evidence.Words)fact.Entry.Evidence).Quote);
        }

        foreach (var link in page.All(".fact a.value"))
        {
            page.All("mark").Select(m => m["id"]).ShouldContain(link["href"][(link["href"].IndexOf('#', StringComparison.Ordinal) + 1)..]);
        }
    }

    [Fact]
    public async Task What_is_said_twice_alike_is_one_row()
    {
        await using var bench = await Bench.OpenAsync();
        var record = await bench.ImportAsync("Patiente de 54 ans. Ki-67 à 8 %. Tumeur neuroendocrine de l'iléon. Au total, le Ki-67 est de 8 %.");
        var page = await (await bench.AsAsync(Role.DataManager)).GetAsync($"/cases/{record.Case}");
        var row = page.All(".fact").Single(f => f.Words.Contains("Ki-67", StringComparison.Ordinal));
        row["data-facts"].Split(' ').Length.ShouldBe(2);
        row.Words.ShouldContain("×2");
    }

    [Fact]
    public async Task What_belongs_to_a_value_is_said_in_the_language_of_the_page()
    {
        await using var bench = await Bench.OpenAsync();
        var record = await bench.ImportAsync("Homme de 60 ans, TNE de l'iléon, cT2 N1 M1. Scanner : masse mésentérique. Opéré le 12/05/2021 : pT3 N1.");
        var visitor = await bench.AsAsync(Role.DataManager);
        var page = await visitor.GetAsync($"/cases/{record.Case}?lang=fr");
        var rows = page.All(".fact").Select(f => f.Words).ToList();
        rows.ShouldContain(r => r.Contains("type clinique", StringComparison.Ordinal), string.Join('|', rows));
        rows.ShouldNotContain(r => r.Contains("clinical", StringComparison.Ordinal) || r.Contains("pathological", StringComparison.Ordinal) || r.Contains("examen ct", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("fr", "5-HIAA urinaires 62,5 mg/24 h ; plaquettes 210 x10^9/L ; créatinine 71 µmol/L.", "62,5 mg/24\u202Fh", "210 10⁹/L", "71 µmol/L")]
    [InlineData("en", "Urinary 5-HIAA 62.5 mg/24 h; platelets 210 x10^9/L; creatinine 71 µmol/L.", "62.5 mg/24\u202Fh", "210 10⁹/L", "71 µmol/L")]
    public async Task Units_stand_as_they_are_printed(string lang, string text, params string[] values)
    {
        await using var bench = await Bench.OpenAsync();
        var record = await bench.ImportAsync((lang == "fr" ? "Homme de 54 ans, TNE de l'iléon. " : "A 54-year-old man with an ileal NET. ") + text);
        var visitor = await bench.AsAsync(Role.DataManager);
        visitor.Headers.Add("Accept-Language", lang);
        var page = await visitor.GetAsync($"/cases/{record.Case}");
        foreach (var value in values)
        {
            page.All(".fact").ShouldContain(f => f.Raw.Contains(value, StringComparison.Ordinal), value);
        }
    }

    [Fact]
    public async Task A_text_that_holds_markup_is_text()
    {
        await using var bench = await Bench.OpenAsync();
        var record = await bench.ImportAsync(CaseLetters.Attack, name: "<img src=x onerror=alert(3)>.txt");
        var visitor = await bench.AsAsync(Role.DataManager);
        foreach (var tab in new[] { "", "/timeline", "/reasons", "/history", "/documents" })
        {
            var page = await visitor.GetAsync($"/cases/{record.Case}{tab}");
            page.Status.ShouldBe(200, tab);
            page.All("script").ShouldAllBe(s => s["src"].StartsWith("/assets/"));
            page.All("[onmouseover]").ShouldBeEmpty();
            page.All("[onerror]").ShouldBeEmpty();
            page.All("[style]").ShouldBeEmpty();
        }

        (await visitor.GetAsync($"/cases/{record.Case}")).The(".text .line").Raw.ShouldBe(CaseLetters.Attack);
    }

    [Fact]
    public async Task Contradictions_come_first_with_both_quotes_and_what_to_ask()
    {
        await using var bench = await Bench.OpenAsync();
        var record = await bench.ImportAsync(CaseLetters.TwoAges);
        var page = await (await bench.AsAsync(Role.DataManager)).GetAsync($"/cases/{record.Case}?lang=fr");
        var clash = page.All(".clash").Single(c => c.All(".choices button").Any());
        clash.All(".quote").Count().ShouldBeGreaterThan(1);
        clash.The(".ask").Words.ShouldStartWith("→");
        clash.All(".choices button").Select(b => b.Words).ShouldBe(["Garder 54\u202Fans", "Garder 71\u202Fans"], ignoreOrder: true);
        page.Text.IndexOf("id=\"contradictions\"", StringComparison.Ordinal).ShouldBeLessThan(page.Text.IndexOf("class=\"block\"", StringComparison.Ordinal));
        page.The(".case-state .contradiction").Words.ShouldContain("contradiction");
    }

    [Fact]
    public async Task A_place_that_a_search_found_is_marked_in_its_line()
    {
        await using var bench = await Bench.OpenAsync();
        var record = await bench.ImportAsync(CaseLetters.TwoAges);
        var page = await (await bench.AsAsync(Role.DataManager)).GetAsync($"/cases/{record.Case}?document={record.Documents[0].Number}&at={CaseLetters.TwoAges.IndexOf("femme", StringComparison.Ordinal)}");
        page.The("#at").Parent.ShouldNotBeNull()["data-line"].ShouldBe("2");
        page.All(".line").ElementAt(1).Raw.ShouldBe("C'est une femme de 71 ans.");
    }

    [Fact]
    public async Task The_head_says_who_and_what_and_how_complete()
    {
        await using var bench = await Bench.OpenAsync();
        var record = await bench.ImportAsync(Letters.Ileum, Letters.Armand);
        var page = await (await bench.AsAsync(Role.Physician)).GetAsync($"/cases/{record.Case}?lang=en");
        page.The("h1").Words.ShouldStartWith("NEN-0001 · M");
        page.The("h1").Words.ShouldContain("ileum");
        page.The("h1").Words.ShouldContain("stated G2");
        page.The(".who").Words.ShouldContain("VASSEUR Armand");
        page.The("meter")["value"].ShouldNotBe("0");
        page.The(".tabs a[aria-current=page]").Words.ShouldBe("Record");
    }

    [Fact]
    public async Task A_researcher_sees_coded_values_and_the_pseudonym_alone()
    {
        await using var bench = await Bench.OpenAsync();
        var record = await bench.ImportAsync(Letters.Ileum + " Scanner le 14/05/2020.", Letters.Armand, "vasseur.txt");
        var visitor = await bench.AsAsync(Role.Researcher);
        foreach (var tab in new[] { "", "/timeline", "/reasons", "/history" })
        {
            var page = await visitor.GetAsync($"/cases/{record.Case}{tab}");
            page.Status.ShouldBe(200, tab);
            foreach (var secret in new[] { "asseur", "Armand", "1956", "suivi pour", "hépatiques", "2020-05-14", "vasseur.txt", "Ki-67 à" })
            {
                page.Text.ShouldNotContain(secret, Shouldly.Case.Insensitive, $"{secret} in {tab}");
            }
        }

        (await visitor.GetAsync($"/cases/{record.Case}")).Words.ShouldContain(record.Pseudonym);
        (await visitor.GetAsync($"/cases/{record.Case}/documents")).Status.ShouldBe(403);
        bench.Clock.Go(TimeSpan.FromDays(40));
        var later = await (await bench.AsAsync(Role.Researcher)).GetAsync($"/cases/{record.Case}");
        later.The(".case-state").Words.ShouldContain($"version 1, {record.ChangedAt:yyyy-MM}");
        later.Text.ShouldNotContain($"{record.ChangedAt:yyyy-MM-dd}");
    }

    [Fact]
    public async Task Only_who_may_decide_sees_the_buttons_for_it()
    {
        await using var bench = await Bench.OpenAsync();
        var record = await bench.ImportAsync(Letters.Ileum);
        (await (await bench.AsAsync(Role.Physician)).GetAsync($"/cases/{record.Case}")).All("button.accept").ShouldNotBeEmpty();
        var page = await (await bench.AsAsync(Role.Coordinator)).GetAsync($"/cases/{record.Case}");
        page.All("button.accept").ShouldBeEmpty();
        page.All("form[action$=/state]").ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("Homme de 54 ans. Tumeur neuroendocrine bien différenciée. Ki-67 à 8 %.")]
    [InlineData("A 54-year-old man. Well-differentiated neuroendocrine tumour. Ki-67 8 %.")]
    public async Task An_answer_that_names_the_organ_closes_the_question_of_values_that_name_none(string text)
    {
        await using var bench = await Bench.OpenAsync();
        await bench.ImportAsync(text);
        var visitor = await bench.AsAsync(Role.DataManager);
        async Task<List<string>> AskedAsync() => [.. (await visitor.GetAsync("/cases/1")).All(".asked .said").Select(s => s.Words)];
        var question = Nenuphar.Classification.Completeness.Completeness.Fields.First(f => f.Where.Contains("specimen:mitoses")).Question.English;
        var before = await AskedAsync();
        before.ShouldContain(question);
        var answer = new Entry(FactKind.Mitoses, "3/2mm2", new Evidence.Entered("ada", "2026-03-01", "report")) { Qualifiers = [new("specimen", "pancreas")] };
        (await bench.Registry.Reviews.DecideAsync(Bench.ActorOf(Role.DataManager), 1, 1, new FactDecision.Add(answer))).ShouldBeOfType<WriteResult.Written>();
        (await AskedAsync()).ShouldNotContain(question);
    }
}
