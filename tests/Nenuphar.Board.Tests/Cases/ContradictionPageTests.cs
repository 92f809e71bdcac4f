namespace Nenuphar.Board.Tests.Cases;

public class ContradictionPageTests
{
    private const string TwoSexes = "Monsieur Hugo Lestrange, 61 ans, est suivi pour une tumeur neuroendocrine de l'iléon. La patiente est revue en consultation. Ki-67 à 4 %.";

    [Fact]
    public async Task The_box_goes_once_one_sex_is_kept()
    {
        await using var bench = await Bench.OpenAsync();
        var record = await bench.ImportAsync(TwoSexes);
        var visitor = await bench.AsAsync(Role.DataManager);
        var page = await visitor.GetAsync($"/cases/{record.Case}?lang=en");
        page.All(".clash").Count().ShouldBe(1);
        page.The(".case-state .contradiction").Words.ShouldContain("1 contradiction");
        var kept = await visitor.SubmitAsync(page, "#deed", ("keep", page.All(".choices button").Single(b => b.Words.Contains("man", StringComparison.Ordinal) && !b.Words.Contains("woman", StringComparison.Ordinal))["value"]));
        kept.Status.ShouldBe(303, kept.Words + string.Join("|", page.All(".clash button").Select(b => b["name"] + b["value"] + b.Words)));
        page = await visitor.GetAsync($"/cases/{record.Case}");
        page.All(".clash").ShouldBeEmpty(string.Join('|', page.All(".clash, .fact").Select(c => c.Words)));
        page.All(".case-state .contradiction").ShouldBeEmpty();
        (await visitor.GetAsync("/?contradictions=1")).All("table.cases tbody tr").ShouldBeEmpty();
    }

    [Fact]
    public async Task Both_sides_are_shown_where_one_was_entered_by_hand()
    {
        await using var bench = await Bench.OpenAsync();
        var record = await bench.ImportAsync("Mrs Odell, 66 years old, has a neuroendocrine tumour of the ileum. Ki-67 2 %.");
        var visitor = await bench.AsAsync(Role.Physician);
        var form = await visitor.GetAsync($"/cases/{record.Case}/add?kind=ki67&lang=en");
        (await visitor.SubmitAsync(form, ".fact-form", ("kind", "ki67"), ("value", "25"), ("source", "telephone"))).Status.ShouldBe(303);
        var page = await visitor.GetAsync($"/cases/{record.Case}");
        var clash = page.All(".clash").Single(c => c.Words.Contains("two values", StringComparison.Ordinal));
        clash.Words.ShouldContain("25");
        clash.Words.ShouldContain("telephone");
        page.All(".clash button[name=keep]").Count().ShouldBe(2, clash.Words);
        await visitor.SubmitAsync(page, "#deed", ("keep", page.All(".clash button[name=keep]").Single(b => b.Words.Contains("25", StringComparison.Ordinal))["value"]));
        (await visitor.GetAsync($"/cases/{record.Case}")).All(".clash").Select(c => c.Words).ShouldNotContain(c => c.Contains("two values", StringComparison.Ordinal));
    }

    [Fact]
    public async Task One_without_rival_values_has_ways_out_and_may_be_let_stand_and_opened_again()
    {
        await using var bench = await Bench.OpenAsync();
        var record = await bench.ImportAsync("Mrs Odell, 66 years old, has a neuroendocrine tumour of the ileum. Ki-67 of 140 %.");
        var visitor = await bench.AsAsync(Role.Physician);
        var page = await visitor.GetAsync($"/cases/{record.Case}?lang=en");
        var form = await visitor.GetAsync(page.The(".clash .choices a.correct")["href"].Replace("&amp;", "&", StringComparison.Ordinal));
        form.The("form.fact-form [name=kind]").ShouldNotBeNull();
        (await visitor.SubmitAsync(page, ".clash .stands form", ("reason", ""))).Status.ShouldBe(422);
        (await visitor.SubmitAsync(page, ".clash .stands form", ("reason", "no cells are left"))).Status.ShouldBe(303);
        page = await visitor.GetAsync($"/cases/{record.Case}");
        page.All(".clash").ShouldBeEmpty();
        page.The(".looked").Words.ShouldContain("physician");
        page.The(".looked").Words.ShouldContain("no cells are left");
        (await visitor.GetAsync($"/cases/{record.Case}/history")).The(".version").Words.ShouldContain("it stands");
        await visitor.SubmitAsync(page, "#deed", ("reopen", page.The(".looked button")["value"]));
        (await visitor.GetAsync($"/cases/{record.Case}")).All(".clash").ShouldNotBeEmpty();
        (await (await bench.AsAsync(Role.Coordinator)).GetAsync($"/cases/{record.Case}")).All(".clash form, .clash button").ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_not_done_is_told_before_a_case_is_ready()
    {
        await using var bench = await Bench.OpenAsync();
        var record = await bench.ImportAsync(TwoSexes);
        var visitor = await bench.AsAsync(Role.Coordinator);
        var asked = await visitor.SubmitAsync(await visitor.GetAsync($"/cases/{record.Case}?lang=en"), ".move form", ("state", "Ready"));
        asked.Status.ShouldBe(409);
        asked.The("#unfinished").Words.ShouldContain("to be decided and 1 open contradiction");
        (await bench.CaseAsync(record.Case)).State.ShouldBe(CaseState.ToReview);
        (await visitor.SubmitAsync(asked, "#unfinished form", ("state", "Ready"))).Status.ShouldBe(303);
        (await bench.CaseAsync(record.Case)).State.ShouldBe(CaseState.Ready);
    }

    [Fact]
    public async Task A_laboratory_result_without_its_unit_is_asked_for_it()
    {
        await using var bench = await Bench.OpenAsync();
        var record = await bench.ImportAsync(Letters.Ileum);
        var visitor = await bench.AsAsync(Role.DataManager);
        var form = await visitor.GetAsync($"/cases/{record.Case}/add?kind=lab&lang=fr");
        var bare = await visitor.SubmitAsync(form, "form.fact-form", ("value", "5-hiaa=44"), ("source", "appel"));
        bare.Status.ShouldBe(422);
        bare.The("[role=alert]").Words.ShouldContain("umol/(24.h)");
        (await visitor.SubmitAsync(form, "form.fact-form", ("value", "ph=7,38"), ("source", "appel"))).Status.ShouldBe(303);
        form = await visitor.GetAsync($"/cases/{record.Case}/add?kind=lab");
        (await visitor.SubmitAsync(form, "form.fact-form", ("value", "5-hiaa=44 mg/(24.h)"), ("source", "appel"))).Status.ShouldBe(303);
    }

    [Fact]
    public async Task A_history_has_no_column_that_says_nothing()
    {
        await using var bench = await Bench.OpenAsync();
        var record = await bench.ImportAsync(Letters.Ileum);
        var manager = Bench.ActorOf(Role.DataManager);
        await bench.Registry.Reviews.DecideAsync(manager, record.Case, 1, new FactDecision.Accept(record.Facts[0].Id));
        await bench.Registry.Reviews.DecideAsync(manager, record.Case, 2, new FactDecision.Reject(record.Facts[1].Id, "of his brother"));
        var page = await (await bench.AsAsync(Role.DataManager)).GetAsync($"/cases/{record.Case}/history?lang=en");
        page.All(".version .changes").Select(t => t.All("th").Count()).Take(2).ShouldBe([4, 3]);
    }
}
