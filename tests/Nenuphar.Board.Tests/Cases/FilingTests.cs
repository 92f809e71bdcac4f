namespace Nenuphar.Board.Tests.Cases;

public class FilingTests
{
    [Fact]
    public async Task A_case_moves_from_state_to_state_and_a_follow_up_asks_its_day()
    {
        await using var bench = await Bench.OpenAsync();
        var record = await bench.ImportAsync(Letters.Ileum);
        var visitor = await bench.AsAsync(Role.Coordinator);
        (await visitor.SubmitAsync(await visitor.GetAsync($"/cases/{record.Case}"), "form[action$=/state]", ("state", "AtBoard"))).Status.ShouldBe(303);
        (await bench.CaseAsync(record.Case)).State.ShouldBe(CaseState.AtBoard);
        (await visitor.PostAsync($"/cases/{record.Case}/state", ("version", "2"), ("state", "FollowUp"))).Status.ShouldBe(422);
        await visitor.PostAsync($"/cases/{record.Case}/state", ("version", "2"), ("state", "FollowUp"), ("day", "2030-05-06"));
        var now = await bench.CaseAsync(record.Case);
        (now.State, now.FollowUpOn).ShouldBe((CaseState.FollowUp, new DateOnly(2030, 5, 6)));
        (await visitor.PostAsync($"/cases/{record.Case}/state", ("version", "3"), ("state", "17"))).Status.ShouldBe(422);
    }

    [Fact]
    public async Task The_identity_is_shown_and_written_by_those_who_may()
    {
        await using var bench = await Bench.OpenAsync();
        var record = await bench.ImportAsync(Letters.Ileum, Letters.Armand);
        var visitor = await bench.AsAsync(Role.DataManager);
        var page = await visitor.GetAsync($"/cases/{record.Case}/documents");
        page.The("input[name=family]")["value"].ShouldBe("Vasseur");
        (await visitor.SubmitAsync(page, "#identity form", ("given", "Armand Luc"))).Status.ShouldBe(303);
        (await bench.Registry.Patients.ReadAsync(Bench.ActorOf(Role.DataManager), record.Case)).ShouldBe(Letters.Armand with { GivenNames = "Armand Luc" });
        (await visitor.SubmitAsync(page, "#identity form", ("birth", "in March"))).Status.ShouldBe(422);
        (await (await bench.AsAsync(Role.Researcher)).PostAsync($"/cases/{record.Case}/identity", ("family", "X"))).Status.ShouldBe(403);
    }

    [Fact]
    public async Task A_document_of_the_wrong_patient_goes_to_another_case_with_its_values()
    {
        await using var bench = await Bench.OpenAsync();
        var one = await bench.ImportAsync(Letters.Ileum, Letters.Armand);
        var two = await bench.ImportAsync(Letters.Pancreas, Letters.Brenda);
        var wrong = await bench.ImportAsync(CaseLetters.Board, Letters.Armand, "board.txt");
        wrong.Case.ShouldBe(one.Case);
        var visitor = await bench.AsAsync(Role.DataManager);
        var page = await visitor.GetAsync($"/cases/{one.Case}/documents");
        var form = page.All("form").Single(f => f["action"].EndsWith($"/documents/{wrong.Documents[^1].Number}/move", StringComparison.Ordinal))["action"];
        (await visitor.PostAsync(form, ("version", "2"), ("to", "NEN-0002"), ("reason", "misfiled"))).To.ShouldBe($"/cases/{two.Case}/documents");
        (await bench.CaseAsync(two.Case)).Documents.Count.ShouldBe(2);
        (await bench.CaseAsync(one.Case)).Documents.Count.ShouldBe(1);
        (await visitor.PostAsync(form, ("version", "3"), ("to", "somewhere"))).Status.ShouldBe(422);
    }

    [Fact]
    public async Task Two_cases_of_one_person_are_merged_and_separated_again()
    {
        await using var bench = await Bench.OpenAsync();
        var one = await bench.ImportAsync(Letters.Ileum, Letters.Armand);
        var two = await bench.ImportAsync(CaseLetters.Board, Letters.Armand with { NationalNumber = "", LocalNumber = "" });
        two.Case.ShouldNotBe(one.Case);
        var visitor = await bench.AsAsync(Role.DataManager);
        var page = await visitor.GetAsync($"/cases/{one.Case}/documents");
        page.The("#merge").Words.ShouldContain("NEN-0002");
        (await visitor.SubmitAsync(page, "#merge form[action$=/merge]", ("other", "2"))).Status.ShouldBe(303);
        (await bench.CaseAsync(one.Case)).Documents.Count.ShouldBe(2);
        (await visitor.GetAsync($"/cases/{two.Case}")).All("#case-head a[href=/cases/1]").ShouldNotBeEmpty();
        var merged = await visitor.GetAsync($"/cases/{one.Case}/documents");
        (await visitor.SubmitAsync(merged, "form[action$=/unmerge]")).Status.ShouldBe(303);
        (await bench.CaseAsync(two.Case)).Documents.Count.ShouldBe(1);
        (await bench.CaseAsync(one.Case)).Documents.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Erasing_asks_once_by_the_name_of_the_case_and_then_nothing_can_be_read()
    {
        await using var bench = await Bench.OpenAsync();
        var record = await bench.ImportAsync(Letters.Ileum, Letters.Armand);
        var visitor = await bench.AsAsync(Role.DataManager);
        var page = await visitor.GetAsync($"/cases/{record.Case}/erase");
        (await visitor.SubmitAsync(page, "form[action$=/erase]", ("name", "yes"))).Status.ShouldBe(422);
        (await bench.CaseAsync(record.Case)).Version.ShouldBe(1);
        (await visitor.SubmitAsync(page, "form[action$=/erase]", ("name", "NEN-0001"))).Status.ShouldBe(200);
        (await visitor.GetAsync($"/cases/{record.Case}")).Status.ShouldBe(410);
        (await (await bench.AsAsync(Role.Physician)).GetAsync($"/cases/{record.Case}/erase")).Status.ShouldBe(403);
    }
}
