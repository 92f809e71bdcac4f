namespace Nenuphar.Board.Tests.Importing;

public class DuplicatesPageTests
{
    [Fact]
    public async Task A_pair_is_shown_side_by_side_merged_and_parted_again()
    {
        await using var bench = await PairAsync();
        var visitor = await bench.AsAsync(Role.DataManager);
        var page = await visitor.GetAsync("/import/duplicates");
        page.The(".pair h2").Words.ShouldBe("Same names and birth date");
        page.All(".pair tr.differ th").Select(t => t.Words).ShouldContain("Local number");
        var merged = await visitor.SubmitAsync(page, "form.pair", ("kept", "1"));
        merged.Status.ShouldBe(302, merged.Text);
        merged.To.ShouldBe("/import/duplicates?merged=1");
        (await bench.CaseAsync(1)).Documents.Count.ShouldBe(2);
        var done = await visitor.GetAsync(merged.To);
        done.All(".pair").ShouldBeEmpty();
        (await visitor.SubmitAsync(done, "form.notice", ("what", "undo"))).Status.ShouldBe(302);
        (await bench.CaseAsync(1)).Documents.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Capitals_and_accents_make_no_other_name()
    {
        await using var bench = await Bench.OpenAsync();
        await bench.ImportAsync(Letters.Ileum, new Identity("LÉVÊQUE", "Jean-Noël", "1949-05-06", "", "D-1"));
        await bench.ImportAsync("Tumeur neuroendocrine du grêle, Ki-67 à 9 %.", new Identity("Leveque", "Jean Noel", "1949-05-06", "", "D-2"));
        var page = await (await bench.AsAsync(Role.DataManager)).GetAsync("/import/duplicates?lang=en");
        var differ = page.All(".pair tr.differ th").Select(t => t.Words).ToList();
        differ.ShouldNotContain("Family name");
        differ.ShouldNotContain("Given names");
        differ.ShouldContain("Local number");
    }

    [Fact]
    public async Task Two_persons_are_told_apart_and_not_proposed_again()
    {
        await using var bench = await PairAsync();
        var visitor = await bench.AsAsync(Role.Physician);
        (await visitor.SubmitAsync(await visitor.GetAsync("/import/duplicates?lang=fr"), "form.pair", ("what", "apart"))).Status.ShouldBe(302);
        (await visitor.GetAsync("/import/duplicates")).Words.ShouldContain("Aucun doublon probable");
    }

    [Fact]
    public async Task A_pair_that_somebody_changed_meanwhile_is_not_merged()
    {
        await using var bench = await PairAsync();
        var visitor = await bench.AsAsync(Role.DataManager);
        var page = await visitor.GetAsync("/import/duplicates");
        await bench.Registry.Reviews.MoveToAsync(Bench.ActorOf(Role.Physician), 2, 1, CaseState.Ready);
        var stale = await visitor.SubmitAsync(page, "form.pair", ("kept", "1"));
        stale.Status.ShouldBe(409);
        stale.Words.ShouldContain("physician has just changed");
        (await bench.CaseAsync(1)).Documents.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_coordinator_sees_pairs_and_a_researcher_does_not()
    {
        await using var bench = await PairAsync();
        var coordinator = await bench.AsAsync(Role.Coordinator);
        (await coordinator.GetAsync("/import/duplicates")).All(".pair button").ShouldBeEmpty();
        (await coordinator.PostAsync("/import/duplicates", ("what", "apart"), ("one", "1"), ("other", "2"))).Status.ShouldBe(403);
        (await (await bench.AsAsync(Role.Researcher)).GetAsync("/import/duplicates")).Status.ShouldBe(403);
    }

    private static async Task<Bench> PairAsync()
    {
        var bench = await Bench.OpenAsync();
        await bench.ImportAsync(Letters.Ileum, Letters.Armand);
        await bench.ImportAsync("Tumeur neuroendocrine du grêle, Ki-67 à 9 %.", Letters.Armand with { NationalNumber = "", LocalNumber = "K-9" });
        return bench;
    }
}
