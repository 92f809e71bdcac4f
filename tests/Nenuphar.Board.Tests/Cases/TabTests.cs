namespace Nenuphar.Board.Tests.Cases;

public class TabTests
{
    [Fact]
    public async Task The_timeline_is_a_drawing_in_the_colours_of_the_page_and_a_table_of_the_same()
    {
        await using var bench = await Bench.OpenAsync();
        var record = await bench.ImportAsync(Letters.Ileum + " " + CaseLetters.Board);
        var page = await (await bench.AsAsync(Role.Physician)).GetAsync($"/cases/{record.Case}/timeline?lang=en");
        page.The(".timeline svg")["role"].ShouldBe("img");
        page.All("style").ShouldBeEmpty();
        page.The(".events").Words.ShouldContain("octreotide");
        page.The(".events").Words.ShouldContain("2020-01");
    }

    [Fact]
    public async Task A_reason_names_its_rule_its_source_and_edition_its_inputs_and_what_would_change_it()
    {
        await using var bench = await Bench.OpenAsync();
        var record = await bench.ImportAsync(Letters.Ileum);
        var page = await (await bench.AsAsync(Role.Physician)).GetAsync($"/cases/{record.Case}/reasons?lang=en");
        var grade = page.All("details.reason").First(d => d.The("strong").Words == "Grade");
        grade.All("dt").Select(d => d.Words).ShouldBe(["Rule", "Source", "Edition", "From", "What would change it"]);
        grade.Words.ShouldContain("GL-GRD-a");
        grade.Words.ShouldContain("2019");
        grade.The(".inputs").Words.ShouldContain("Ki-67");
        page.All("details.reason").Count().ShouldBeGreaterThan(6);
    }

    [Fact]
    public async Task The_history_tells_every_version_and_leads_back_to_an_earlier_one()
    {
        await using var bench = await Bench.OpenAsync();
        var record = await bench.ImportAsync(Letters.Ileum);
        var fact = record.Facts.First(f => f.Entry.Kind == FactKind.Ki67).Id;
        var manager = Bench.ActorOf(Role.DataManager);
        await bench.Registry.Reviews.DecideAsync(manager, record.Case, 1, new FactDecision.Correct(fact, "12", "report read again"));
        var visitor = await bench.AsAsync(Role.DataManager);
        var page = await visitor.GetAsync($"/cases/{record.Case}/history?lang=en");
        page.All(".version").Select(v => v["id"]).ShouldBe(["v-2", "v-1"]);
        page.The("#v-2").Words.ShouldContain("report read again");
        (await visitor.SubmitAsync(page, "#v-1 form")).To.ShouldBe($"/cases/{record.Case}/history");
        (await bench.CaseAsync(record.Case))[fact]!.Entry.Value.ShouldBe("8");
        (await visitor.GetAsync($"/cases/{record.Case}/history")).All(".version").Count().ShouldBe(3);
    }

    [Fact]
    public async Task A_new_reading_is_shown_before_it_is_accepted_or_refused()
    {
        var bench = await Bench.OpenAsync(reading: new("old", (_, _) => []));
        var folder = bench.Folder;
        await using (bench)
        {
            var record = await bench.ImportAsync(Letters.Ileum);
            var visitor = await bench.AsAsync(Role.DataManager);
            (await visitor.GetAsync($"/cases/{record.Case}/proposal")).To.ShouldBe($"/cases/{record.Case}");
            await using var registry = await CaseRegistry.OpenAsync(Path.Combine(folder, "registry.db"), RegistryKey.OpenOrCreate(Path.Combine(folder, "keys", "key")));
            (await registry.Readings.ProposeAsync(Bench.ActorOf(Role.DataManager))).ShouldBe(1);
            (await visitor.GetAsync($"/cases/{record.Case}")).All("a[href$=/proposal]").ShouldNotBeEmpty();
            var page = await visitor.GetAsync($"/cases/{record.Case}/proposal?lang=en");
            page.The(".changes").Words.ShouldContain("Ki-67");
            (await bench.CaseAsync(record.Case)).Facts.ShouldBeEmpty();
            var ticks = page.All("input[name=take]").ToList();
            ticks.ShouldAllBe(t => t["aria-label"].StartsWith("Take: "));
            var nothing = await visitor.PostAsync($"/cases/{record.Case}/proposal?lang=fr", ("version", "1"), ("answer", "accept"));
            nothing.Status.ShouldBe(422);
            nothing.The("[role=alert]").Words.ShouldContain("Rien n’est coché");
            var form = page.The("form[action$=/proposal]").Fields().Where(f => f.Name != "take").Concat(ticks.Skip(1).Select(t => ("take", t["value"]))).Append(("answer", "accept")).ToArray();
            (await visitor.PostAsync($"/cases/{record.Case}/proposal", [.. form.Where(f => f.Item1 != "form-token")])).Status.ShouldBe(303);
            var facts = (await bench.CaseAsync(record.Case)).Facts;
            facts.Select(f => f.Id).ShouldBe(ticks.Skip(1).Select(t => t["value"]), ignoreOrder: true);
        }
    }

    [Theory]
    [InlineData("fr", "affirmé", "possible", "8 %")]
    [InlineData("en", "affirmed", "possible", "8 %")]
    public async Task A_new_reading_shows_its_words_their_document_and_what_changed_and_once_taken_it_can_be_undone(string language, string before, string after, string quote)
    {
        await using var bench = await Bench.OpenAsync();
        var record = await bench.ImportAsync(Letters.Ileum);
        await bench.ReopenAsync(new("later", (name, text) => [.. TextReading.Current.Read(name, text).Select(e => e.Kind == FactKind.Ki67 ? e with { Circumstance = Circumstance.Possible } : e)]));
        var visitor = await bench.AsAsync(Role.DataManager);
        await bench.Registry.Readings.ProposeAsync(Bench.ActorOf(Role.DataManager));
        var page = await visitor.GetAsync($"/cases/{record.Case}/proposal?lang={language}");
        var row = page.All(".changes tbody tr").Single();
        row.Words.ShouldContain(before);
        row.Words.ShouldContain(after);
        row.All("q").Single().Words.ShouldContain(quote);
        row.All("a[href*=document]").Single().Words.ShouldBe(record.Documents[0].Name);
        (await visitor.SubmitAsync(page, "form[action$=/proposal]", ("answer", "accept"))).Status.ShouldBe(303);
        (await visitor.PostAsync($"/cases/{record.Case}/undo", ("version", "2"))).Status.ShouldBe(303);
        (await bench.CaseAsync(record.Case)).Facts.Single(f => f.Entry.Kind == FactKind.Ki67).Entry.Circumstance.ShouldBe(Circumstance.Affirmed);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/timeline")]
    [InlineData("/reasons")]
    [InlineData("/history")]
    [InlineData("/documents")]
    public async Task Every_tab_speaks_both_languages_and_belongs_to_the_case(string tab)
    {
        await using var bench = await Bench.OpenAsync();
        var record = await bench.ImportAsync(Letters.Pancreas, Letters.Brenda);
        var visitor = await bench.AsAsync(Role.DataManager);
        var (french, english) = (await visitor.GetAsync($"/cases/{record.Case}{tab}?lang=fr"), await visitor.GetAsync($"/cases/{record.Case}{tab}?lang=en"));
        (french.Status, english.Status).ShouldBe((200, 200));
        french.The(".tabs a[aria-current=page]").Words.ShouldNotBe(english.The("h1").Words);
        french.The("h1").Words.ShouldNotBe(english.The("h1").Words);
        (await visitor.GetAsync($"/cases/9999{tab}")).Status.ShouldBe(404);
    }
}
