namespace Nenuphar.Board.Tests.Worklists;

public class WorklistPageTests
{
    [Fact]
    public async Task An_empty_registry_says_what_to_do_next()
    {
        await using var bench = await Bench.OpenAsync();
        var page = await (await bench.AsAsync(Role.DataManager)).GetAsync("/");
        page.Words.ShouldContain("There is no case yet.");
        page.All("main a[href=/import]").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_row_tells_the_case_in_words_with_the_patients_name()
    {
        await using var bench = await Bench.OpenAsync();
        await bench.ImportAsync(Letters.Ileum, Letters.Armand);
        var row = (await (await bench.AsAsync(Role.Physician)).GetAsync("/?lang=fr")).The(".cases tbody tr");
        row.The(".number a")["href"].ShouldBe("/cases/1");
        row.The(".number").Words.ShouldBe("NEN-0001");
        row.The(".name").Words.ShouldBe("VASSEUR Armand 1956-03-02");
        row.The(".site").Words.ShouldBe("iléon");
        row.The(".diagnosis").Words.ShouldStartWith("tumeur neuroendocrine");
        row.The(".grade").Words.ShouldBe("G2");
        row.The(".state").Words.ShouldBe("À revoir");
        row.The(".complete").Words.ShouldMatch("^[0-9]+.%$");
        row.Words.ShouldNotContain("C17.2");
    }

    [Theory]
    [InlineData("/?state=nowhere", "state")]
    [InlineData("/?below=many", "below")]
    [InlineData("/?fact=blue", "fact")]
    [InlineData("/?kind=ki67&value=&from=many&to=", "many")]
    public async Task A_filter_that_is_not_understood_is_told_and_shows_no_case(string address, string told)
    {
        await using var bench = await Bench.OpenAsync();
        await bench.ImportAsync(Letters.Ileum, Letters.Armand);
        var visitor = await bench.AsAsync(Role.Physician);
        var page = await visitor.GetAsync(address);
        page.The("[role=alert]").Words.ShouldContain(told);
        page.All(".cases tbody tr").ShouldBeEmpty();
        (await visitor.GetAsync("/?state=to-review&below=&mark=letter")).All(".cases tbody tr").ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_researcher_sees_pseudonyms_and_neither_names_nor_days()
    {
        await using var bench = await Bench.OpenAsync();
        for (var i = 0; i < 51; i++)
        {
            await bench.ImportAsync($"{Letters.Ileum} Consultation {i}.", new Identity("Vasseur", "Armand", "1956-03-02", "", $"H-{i}"));
        }

        var record = await bench.CaseAsync(51);
        await bench.Registry.Reviews.MoveToAsync(Bench.ActorOf(Role.DataManager), 51, record.Version, CaseState.FollowUp, new DateOnly(2027, 3, 4));
        var page = await (await bench.AsAsync(Role.Researcher)).GetAsync("/");
        page.Text.ShouldNotContain("Vasseur", Shouldly.Case.Insensitive);
        page.Text.ShouldNotContain("1956");
        page.Text.ShouldNotMatch("[0-9]{4}-[0-9]{2}-[0-9]{2}", "neither in cells nor where the next page begins");
        page.All("a[rel=next]").ShouldHaveSingleItem();
        page.All(".name code").Count().ShouldBe(50);
        page.All("main a[href=/import]").ShouldBeEmpty();
    }

    [Fact]
    public async Task Counts_by_state_lead_to_their_cases()
    {
        await using var bench = await Bench.OpenAsync();
        await bench.ImportAsync(Letters.Ileum, Letters.Armand);
        var brenda = await bench.ImportAsync(Letters.Pancreas, Letters.Brenda);
        await bench.Registry.Reviews.MoveToAsync(Bench.ActorOf(Role.DataManager), brenda.Case, brenda.Version, CaseState.FollowUp, DateOnly.FromDateTime(bench.Clock.GetUtcNow().UtcDateTime));
        var visitor = await bench.AsAsync(Role.DataManager);
        var page = await visitor.GetAsync("/");
        page.All(".tally a").Select(a => a.Words).Where(w => !w.EndsWith("contradictions", StringComparison.Ordinal)).ShouldBe(["1 To review", "0 Ready", "0 At the board", "1 Follow-up due", "2 All", "0 New reading proposed"]);
        page.All(".tally a").ShouldContain(a => a.Words == $"{page.All(".cases .clashes").Count()} With contradictions");
        page.The(".tally a[aria-current=true]").Words.ShouldBe("2 All");
        var due = await visitor.GetAsync(page.All(".tally a").Single(a => a.Words.EndsWith("due", StringComparison.Ordinal))["href"]);
        due.All(".cases .number").Select(n => n.Words).ShouldBe(["NEN-0002"]);
        due.The(".tally a[aria-current=true]").Words.ShouldBe("1 Follow-up due");
        (await visitor.GetAsync("/?state=ready")).Words.ShouldContain("No case is ready.");
    }

    [Fact]
    public async Task A_filter_put_together_in_the_form_becomes_a_short_address_and_can_be_taken_away()
    {
        await using var bench = await Bench.OpenAsync();
        await bench.ImportAsync(Letters.Ileum, Letters.Armand);
        await bench.ImportAsync(Letters.Pancreas, Letters.Brenda);
        var visitor = await bench.AsAsync(Role.DataManager);
        var sent = await visitor.SubmitAsync(await visitor.GetAsync("/?order=number"), "form.filters", ("kind", "ki67"), ("from", "5"), ("below", "99"));
        sent.Status.ShouldBe(302);
        sent.To.ShouldBe("/?below=99&fact=ki67%3E%3D5&order=number");
        var page = await visitor.GetAsync(sent.To);
        page.All(".cases .number").Select(n => n.Words).ShouldBe(["NEN-0001"]);
        page.All(".chip").Count().ShouldBe(2);
        page.All(".chip").Select(c => c["href"]).ShouldContain("/?below=99&order=number");
        var wrong = await visitor.GetAsync("/?kind=metastasis&value=nowhere&from=&to=");
        wrong.The("[role=alert]").Words.ShouldContain("nowhere");
        (await visitor.GetAsync("/?state=nonsense&below=-4&fact=%3C%3E&order=7&after=%27;--")).Status.ShouldBe(200);
    }

    [Theory]
    [InlineData("completeness")]
    [InlineData("contradictions")]
    [InlineData("number")]
    [InlineData("changed")]
    public async Task Page_after_page_every_case_comes_once(string order)
    {
        await using var bench = await Bench.OpenAsync();
        for (var i = 0; i < 60; i++)
        {
            await bench.ImportAsync($"Patient {i}. {Letters.Pancreas}");
        }

        var visitor = await bench.AsAsync(Role.Coordinator);
        var first = await visitor.GetAsync("/?order=" + order);
        var second = await visitor.GetAsync(first.The("a[rel=next]")["href"]);
        second.All("a[rel=next]").ShouldBeEmpty();
        first.All(".cases .number").Concat(second.All(".cases .number")).Select(n => n.Words).Distinct().Count().ShouldBe(60);
    }
}
