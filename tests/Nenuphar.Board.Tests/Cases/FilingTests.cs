using System.Globalization;

namespace Nenuphar.Board.Tests.Cases;

public class FilingTests
{
    [Fact]
    public async Task Whom_a_letter_prints_is_offered_and_kept_by_a_person_alone()
    {
        await using var bench = await Bench.OpenAsync();
        const string Text = "Monsieur Gaspard OUESSANT, né le 12/02/1950, n° de dossier 778812. Tumeur neuroendocrine de l'iléon.";
        var (first, second) = (await bench.ImportAsync(Text), await bench.ImportAsync(Text + " Revu en consultation."));
        second.Case.ShouldNotBe(first.Case, "nobody is joined to anybody by what a text prints");
        var visitor = await bench.AsAsync(Role.DataManager);
        (await visitor.GetAsync($"/cases/{first.Case}?lang=en")).Words.ShouldContain("the letter names somebody");
        var page = await visitor.GetAsync($"/cases/{first.Case}/documents");
        page.The(".printed").Words.ShouldContain("OUESSANT Gaspard, 1950-02-12, 778812");
        (await visitor.SubmitAsync(page, ".printed")).Status.ShouldBe(303);
        (await bench.Registry.Patients.ReadAsync(Bench.ActorOf(Role.DataManager), first.Case)).LocalNumber.ShouldBe("778812");
        (await visitor.GetAsync($"/cases/{first.Case}/documents")).All(".printed").ShouldBeEmpty();
        (await (await bench.AsAsync(Role.Physician)).GetAsync($"/cases/{second.Case}/documents")).Words.ShouldContain("Perhaps the same person: NEN-0001");
        (await (await bench.AsAsync(Role.Researcher)).GetAsync($"/cases/{second.Case}")).Words.ShouldNotContain("names somebody");
    }

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
    public async Task A_follow_up_whose_day_has_come_is_told_from_one_to_come()
    {
        await using var bench = await Bench.OpenAsync();
        var record = await bench.ImportAsync(Letters.Ileum);
        var visitor = await bench.AsAsync(Role.Coordinator);
        var day = DateOnly.FromDateTime(bench.Clock.GetLocalNow().DateTime).AddDays(2).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        await visitor.PostAsync($"/cases/{record.Case}/state", ("version", "1"), ("state", "FollowUp"), ("day", day));
        var early = await visitor.GetAsync($"/cases/{record.Case}");
        early.The(".case-state").Words.ShouldContain(day);
        early.All(".case-state .overdue").ShouldBeEmpty();
        bench.Clock.Go(TimeSpan.FromDays(3));
        (await (await bench.AsAsync(Role.Coordinator)).GetAsync($"/cases/{record.Case}")).The(".case-state .overdue").Words.ShouldContain(day);
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
    public async Task An_identity_that_another_wrote_meanwhile_is_shown_and_not_written_over()
    {
        await using var bench = await Bench.OpenAsync();
        var record = await bench.ImportAsync(Letters.Ileum, Letters.Armand);
        var visitor = await bench.AsAsync(Role.DataManager);
        var form = $"form[action=/cases/{record.Case}/identity]";
        var mine = await visitor.GetAsync($"/cases/{record.Case}/documents");
        var theirs = await visitor.GetAsync($"/cases/{record.Case}/documents");
        (await visitor.SubmitAsync(theirs, form, ("given", "Armand Louis"))).Status.ShouldBe(303);
        var clash = await visitor.SubmitAsync(mine, form, ("birth", "03/02/1957"));
        clash.Status.ShouldBe(409);
        clash.The("[role=alert]").Words.ShouldContain("Armand Louis");
        clash.The("[role=alert]").Words.ShouldContain("1957-02-03");
        (await bench.Registry.Patients.ReadAsync(Bench.ActorOf(Role.DataManager), record.Case)).GivenNames.ShouldBe("Armand Louis");
        (await visitor.SubmitAsync(clash, form)).Status.ShouldBe(303);
        (await bench.Registry.Patients.ReadAsync(Bench.ActorOf(Role.DataManager), record.Case)).BirthDate.ShouldBe("1957-02-03");
        (await visitor.PostAsync($"/cases/{record.Case}/identity")).Status.ShouldBe(400);
        // What was typed is kept on the page, and a wrong identity can be emptied.
        var page = await visitor.GetAsync($"/cases/{record.Case}/documents");
        var odd = await visitor.SubmitAsync(page, form, ("family", "Vasseur-Typed"), ("birth", "31/02/1950"));
        odd.Status.ShouldBe(422);
        odd.The("input[name=family]")["value"].ShouldBe("Vasseur-Typed");
        (await visitor.SubmitAsync(page, form, ("family", ""), ("given", ""), ("birth", ""), ("national", ""), ("local", ""))).Status.ShouldBe(303);
        (await bench.Registry.Patients.ReadAsync(Bench.ActorOf(Role.DataManager), record.Case)).IsEmpty.ShouldBeTrue();
        (await bench.Registry.Patients.FindAsync(Bench.ActorOf(Role.DataManager), Letters.Armand)).ShouldBeEmpty();
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
        (await visitor.GetAsync($"/cases/{record.Case}/erase")).Status.ShouldBe(410);
        (await visitor.GetAsync("/cases/99/erase")).Status.ShouldBe(404);
        (await (await bench.AsAsync(Role.Physician)).GetAsync($"/cases/{record.Case}/erase")).Status.ShouldBe(403);
    }

    [Fact]
    public async Task Before_merged_cases_are_erased_the_page_tells_each_of_them_with_its_documents()
    {
        await using var bench = await Bench.OpenAsync();
        var one = await bench.ImportAsync(Letters.Ileum, Letters.Armand);
        var other = await bench.ImportAsync(Letters.Pancreas);
        await bench.Registry.Filing.MergeAsync(Bench.ActorOf(Role.DataManager), one.Case, 1, other.Case, 1, "same");
        var page = await (await bench.AsAsync(Role.DataManager)).GetAsync($"/cases/{other.Case}/erase");
        page.The(".going").Words.ShouldContain("NEN-0001");
        page.The(".going").Words.ShouldContain("NEN-0002");
        page.The(".going").Words.ShouldContain("Vasseur");
        page.All(".going ul li").Count().ShouldBe(2);
        (await (await bench.AsAsync(Role.Administrator)).GetAsync($"/cases/{other.Case}/erase")).The(".going").Words.ShouldNotContain("Vasseur");
    }

    [Fact]
    public async Task A_number_that_another_case_has_is_not_kept_and_what_was_typed_is_not_lost()
    {
        await using var bench = await Bench.OpenAsync();
        await bench.ImportAsync(Letters.Ileum, Letters.Armand);
        var other = await bench.ImportAsync(Letters.Pancreas);
        var visitor = await bench.AsAsync(Role.DataManager);
        var page = await visitor.SubmitAsync(await visitor.GetAsync($"/cases/{other.Case}/documents?lang=fr"), $"form[action=/cases/{other.Case}/identity]", ("family", "Whitlock"), ("local", "h 1001"));
        page.Status.ShouldBe(422);
        page.The("#identity [role=alert]").Words.ShouldContain("Le dossier 1 a déjà ce numéro");
        page.The("input[name=family]")["value"].ShouldBe("Whitlock");
        (await bench.Registry.Patients.ReadAsync(Bench.ActorOf(Role.DataManager), other.Case)).IsEmpty.ShouldBeTrue();
    }

    [Theory]
    [InlineData("merge", "other", "")]
    [InlineData("merge", "other", "0")]
    [InlineData("documents/1/move", "to", "0")]
    [InlineData("documents/1/move", "to", "NEN-0000")]
    public async Task A_case_that_cannot_be_is_none_to_merge_with_or_to_move_to(string where, string field, string number)
    {
        await using var bench = await Bench.OpenAsync();
        await bench.ImportAsync(Letters.Ileum);
        var answer = await (await bench.AsAsync(Role.DataManager)).PostAsync($"/cases/1/{where}", ("version", "1"), (field, number));
        answer.Status.ShouldBe(422);
        answer.Text.ShouldContain("NEN-0042");
        (await bench.Registry.Worklist.CountAsync(Bench.ActorOf(Role.DataManager))).All.ShouldBe(1);
    }

    [Fact]
    public async Task What_was_typed_into_a_form_that_is_refused_stays_there_with_the_reason()
    {
        await using var bench = await Bench.OpenAsync();
        var record = await bench.ImportAsync(Letters.Ileum, Letters.Armand);
        var visitor = await bench.AsAsync(Role.DataManager);
        var address = $"/cases/{record.Case}/documents";
        foreach (var wrong in new[] { "NEN-none", "999" })
        {
            var moved = await visitor.SubmitAsync(await visitor.GetAsync(address), "form[action$=/move]", ("to", wrong), ("reason", "the wrong Vasseur"));
            moved.Status.ShouldBe(422);
            (moved.The("form[action$=/move] input[name=to]")["value"], moved.The("form[action$=/move] input[name=reason]")["value"]).ShouldBe((wrong, "the wrong Vasseur"));
            moved.The("form[action$=/move] .notice").Words.ShouldNotBeEmpty();
            var merged = await visitor.SubmitAsync(await visitor.GetAsync(address), "form[action$=/merge]", ("other", wrong), ("reason", "twice the same"));
            merged.Status.ShouldBe(422);
            (merged.The("form[action$=/merge] input[name=other]")["value"], merged.The("form[action$=/merge] input[name=reason]")["value"]).ShouldBe((wrong, "twice the same"));
        }

        var birth = await visitor.SubmitAsync(await visitor.GetAsync(address), "#identity form", ("birth", "2090-01-01"), ("given", "Armand Luc"), ("reason", "told by the family"));
        birth.Status.ShouldBe(422);
        (birth.The("#identity input[name=birth]")["value"], birth.The("#identity input[name=given]")["value"], birth.The("#identity input[name=reason]")["value"]).ShouldBe(("2090-01-01", "Armand Luc", "told by the family"));
        (await bench.CaseAsync(record.Case)).Documents.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Earlier_identities_are_told_with_who_and_why()
    {
        await using var bench = await Bench.OpenAsync();
        var record = await bench.ImportAsync(Letters.Ileum, Letters.Armand);
        var visitor = await bench.AsAsync(Role.DataManager);
        (await visitor.SubmitAsync(await visitor.GetAsync($"/cases/{record.Case}/documents"), "#identity form", ("family", "Quesnoy"), ("reason", "a marriage"))).Status.ShouldBe(303);
        var page = await visitor.GetAsync($"/cases/{record.Case}/identity?lang=en");
        page.Words.ShouldContain("QUESNOY");
        page.Words.ShouldContain("VASSEUR");
        page.Words.ShouldContain("wrote the identity: a marriage");
        (await (await bench.AsAsync(Role.Researcher)).GetAsync($"/cases/{record.Case}/identity")).Status.ShouldBe(403);
    }
}
