namespace Nenuphar.Board.Tests.Cases;

public class DecisionTests
{
    [Fact]
    public async Task One_button_accepts_and_the_page_comes_back_at_the_same_row()
    {
        await using var bench = await Bench.OpenAsync();
        var record = await bench.ImportAsync(Letters.Ileum);
        var ki67 = Of(record, FactKind.Ki67);
        var visitor = await bench.AsAsync(Role.DataManager);
        var page = await visitor.GetAsync($"/cases/{record.Case}");
        var answer = await visitor.SubmitAsync(page, "#deed", ("accept", ki67.Id));
        answer.Status.ShouldBe(303);
        answer.To.ShouldBe($"/cases/{record.Case}#f-{ki67.Id}");
        var now = (await bench.CaseAsync(record.Case))[ki67.Id].ShouldNotBeNull();
        now.Mark.ShouldBe(Mark.Accepted);
        now.Decision.ShouldNotBeNull().By.ShouldBe(Bench.LoginOf(Role.DataManager));
        (await visitor.FollowAsync(answer)).All(".fact").Single(f => f["data-facts"] == ki67.Id)["data-mark"].ShouldBe("accepted");
    }

    [Fact]
    public async Task A_module_gets_the_head_and_the_panes_alone()
    {
        await using var bench = await Bench.OpenAsync();
        var record = await bench.ImportAsync(Letters.Ileum);
        var visitor = await bench.AsAsync(Role.DataManager);
        var part = await visitor.PartAsync($"/cases/{record.Case}/decide", ("version", "1"), ("accept", Of(record, FactKind.Ki67).Id));
        part.Status.ShouldBe(200);
        part.All("html").ShouldBeEmpty();
        part.The("#case-head")["data-version"].ShouldBe("2");
        part.The("#record")["data-version"].ShouldBe("2");
        part.The(".tabs a[aria-current=page]")["href"].ShouldBe($"/cases/{record.Case}");
        part.All("#narrative mark").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task All_that_is_undecided_in_a_block_is_accepted_at_once_as_one_version()
    {
        await using var bench = await Bench.OpenAsync();
        var record = await bench.ImportAsync(Letters.Ileum);
        var visitor = await bench.AsAsync(Role.DataManager);
        var page = await visitor.GetAsync($"/cases/{record.Case}");
        var button = page.The(".block header button");
        await visitor.PostAsync($"/cases/{record.Case}/decide", ("version", "1"), (button["name"], button["value"]));
        var now = await bench.CaseAsync(record.Case);
        now.Version.ShouldBe(2);
        button["value"].Split(' ').ShouldAllBe(id => now[id]!.Mark == Mark.Accepted);
        now.Facts.Count(f => f.IsDecided).ShouldBe(button["value"].Split(' ').Length);
    }

    [Fact]
    public async Task Of_two_rivals_one_button_accepts_the_one_and_rejects_the_other()
    {
        await using var bench = await Bench.OpenAsync();
        var record = await bench.ImportAsync(CaseLetters.TwoAges);
        var visitor = await bench.AsAsync(Role.Physician);
        var page = await visitor.GetAsync($"/cases/{record.Case}");
        var keep = page.All(".choices button").Single(b => b.Words.Contains("71", StringComparison.Ordinal));
        await visitor.SubmitAsync(page, "#deed", ("keep", keep["value"]));
        var ages = (await bench.CaseAsync(record.Case)).Facts.Where(f => f.Entry.Kind == FactKind.Age).ToDictionary(f => f.Entry.Value, f => f.Mark);
        ages["71"].ShouldBe(Mark.Accepted);
        ages["54"].ShouldBe(Mark.Rejected);
        (await visitor.GetAsync($"/cases/{record.Case}")).All(".choices button").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_correction_keeps_the_old_value_struck_out_and_is_found_in_the_history_of_its_value()
    {
        await using var bench = await Bench.OpenAsync();
        var record = await bench.ImportAsync(Letters.Ileum);
        var ki67 = Of(record, FactKind.Ki67);
        var visitor = await bench.AsAsync(Role.DataManager);
        var form = await visitor.GetAsync($"/cases/{record.Case}/correct?facts={ki67.Id}&lang=en");
        form.All("input[type=radio][name=reason]").Count().ShouldBe(4);
        (await visitor.SubmitAsync(form, "form.fact-form", ("value", "12 %"), ("q-specimen", "foie"), ("reason", "error in the document"))).Status.ShouldBe(303);
        var now = (await bench.CaseAsync(record.Case))[ki67.Id].ShouldNotBeNull();
        (now.Mark, now.Entry.Value, now.Entry["specimen"], now.AsRead?.Value, now.Decision?.Reason).ShouldBe((Mark.Corrected, "12", "liver", "8", "error in the document"));
        var row = (await visitor.GetAsync($"/cases/{record.Case}")).All(".fact").Single(f => f["data-facts"] == ki67.Id);
        row.The("del").Words.ShouldContain("8");
        row.The(".note").Words.ShouldContain("error in the document");
        var history = await visitor.GetAsync(row.The(".note a")["href"]);
        history.All(".version").Count().ShouldBe(2);
        history.All(".version").First().Words.ShouldContain("12");
    }

    [Fact]
    public async Task A_correction_without_reason_or_with_a_value_that_is_none_is_asked_again()
    {
        await using var bench = await Bench.OpenAsync();
        var record = await bench.ImportAsync(Letters.Ileum);
        var ki67 = Of(record, FactKind.Ki67);
        var visitor = await bench.AsAsync(Role.DataManager);
        var form = await visitor.GetAsync($"/cases/{record.Case}/correct?facts={ki67.Id}&lang=en");
        var reasonless = await visitor.SubmitAsync(form, "form.fact-form", ("value", "12"), ("reason", "other"), ("other-reason", ""));
        reasonless.Status.ShouldBe(422);
        reasonless.The("[role=alert]").Words.ShouldContain("reason");
        var wrong = await visitor.SubmitAsync(form, "form.fact-form", ("value", "many"));
        wrong.Status.ShouldBe(422);
        wrong.The("[role=alert]").Words.ShouldContain("percentage");
        wrong.The("input[name=value]")["value"].ShouldBe("many");
        (await bench.CaseAsync(record.Case)).Version.ShouldBe(1);
    }

    [Fact]
    public async Task A_correction_that_changes_nothing_accepts()
    {
        await using var bench = await Bench.OpenAsync();
        var record = await bench.ImportAsync(Letters.Ileum);
        var ki67 = Of(record, FactKind.Ki67);
        var visitor = await bench.AsAsync(Role.DataManager);
        await visitor.SubmitAsync(await visitor.GetAsync($"/cases/{record.Case}/correct?facts={ki67.Id}"), "form.fact-form");
        (await bench.CaseAsync(record.Case))[ki67.Id].ShouldNotBeNull().Mark.ShouldBe(Mark.Accepted);
    }

    [Fact]
    public async Task Steps_are_undone_one_after_the_other_the_last_first()
    {
        await using var bench = await Bench.OpenAsync();
        var record = await bench.ImportAsync(Letters.Ileum);
        var (ki67, age) = (Of(record, FactKind.Ki67).Id, Of(record, FactKind.Grade).Id);
        var visitor = await bench.AsAsync(Role.DataManager);
        Task<Page> Do(string path, params (string, string)[] fields) => VersionedAsync(bench, visitor, record.Case, path, fields);
        await Do("decide", ("accept", ki67));
        await Do("decide", ("reject", age));
        await Do("undo");
        var once = await bench.CaseAsync(record.Case);
        (once[ki67]!.Mark, once[age]!.Mark).ShouldBe((Mark.Accepted, Mark.Read));
        await Do("undo");
        (await bench.CaseAsync(record.Case))[ki67]!.Mark.ShouldBe(Mark.Read);
        var nothing = await Do("undo");
        nothing.Status.ShouldBe(422);
    }

    [Fact]
    public async Task What_another_person_wrote_is_never_undone_with_ones_own_step()
    {
        await using var bench = await Bench.OpenAsync();
        var record = await bench.ImportAsync(Letters.Ileum);
        var (ki67, grade) = (Of(record, FactKind.Ki67).Id, Of(record, FactKind.Grade).Id);
        var (manager, physician) = (await bench.AsAsync(Role.DataManager), await bench.AsAsync(Role.Physician));
        await VersionedAsync(bench, manager, record.Case, "decide", ("accept", ki67));
        await VersionedAsync(bench, physician, record.Case, "decide", ("reject", grade));
        (await VersionedAsync(bench, manager, record.Case, "undo")).Status.ShouldBe(422);
        var now = await bench.CaseAsync(record.Case);
        (now[ki67]!.Mark, now[grade]!.Mark).ShouldBe((Mark.Accepted, Mark.Rejected));
    }

    [Fact]
    public async Task A_missed_value_is_added_from_selected_words_and_then_marked_in_the_text()
    {
        await using var bench = await Bench.OpenAsync();
        var record = await bench.ImportAsync(Letters.Ileum + " Lésion du segment huit.");
        var visitor = await bench.AsAsync(Role.DataManager);
        var begin = Letters.Ileum.Length + 1;
        var document = record.Documents[0].Number;
        var form = await visitor.GetAsync($"/cases/{record.Case}/add?document={document}&begin={begin}&end={begin + 6}&kind=metastasis");
        form.The(".quote").Words.ShouldBe("Lésion");
        await visitor.SubmitAsync(form, "form.fact-form", ("value", "foie"), ("status", "negated"));
        var added = (await bench.CaseAsync(record.Case)).Facts.Single(f => f.Mark == Mark.Added);
        (added.Entry.Kind, added.Entry.Value, added.Entry.IsDenied).ShouldBe((FactKind.Metastasis, "liver", true));
        ((Evidence.Words)added.Entry.Evidence).Quote.ShouldBe("Lésion");
        (await visitor.GetAsync($"/cases/{record.Case}")).The($"#w{document}-{begin}").Raw.ShouldBe("Lésion");
    }

    [Fact]
    public async Task A_question_is_answered_by_hand_with_its_source()
    {
        await using var bench = await Bench.OpenAsync();
        var record = await bench.ImportAsync(Letters.Ileum);
        var visitor = await bench.AsAsync(Role.DataManager);
        var page = await visitor.GetAsync($"/cases/{record.Case}?lang=en");
        var link = page.All("a.answer").Single(a => a["aria-label"].Contains("ECOG", StringComparison.Ordinal));
        var form = await visitor.GetAsync(link["href"]);
        form.The("h2").Words.ShouldBe("ECOG or Karnofsky?");
        form.The("input[name=value]")["value"].ShouldBe("ecog=");
        (await visitor.SubmitAsync(form, "form.fact-form", ("value", "ecog=1"))).Status.ShouldBe(422);
        await visitor.SubmitAsync(form, "form.fact-form", ("value", "ecog=1"), ("source", "call with the ward"));
        var added = (await bench.CaseAsync(record.Case)).Facts.Single(f => f.Mark == Mark.Added);
        added.Entry.Value.ShouldBe("ecog=1");
        added.Entry.Evidence.ShouldBeOfType<Evidence.Entered>().Source.ShouldBe("call with the ward");
        (await visitor.GetAsync($"/cases/{record.Case}?lang=en")).All("a.answer").ShouldNotContain(a => a["aria-label"].Contains("ECOG", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_question_has_a_form_that_opens()
    {
        await using var bench = await Bench.OpenAsync();
        var record = await bench.ImportAsync(Letters.Ileum + " " + CaseLetters.Board + " Biopsie hépatique. TEP-scanner au 68Ga-DOTATOC positif.");
        var visitor = await bench.AsAsync(Role.DataManager);
        foreach (var link in (await visitor.GetAsync($"/cases/{record.Case}")).All("a.answer").Select(a => a["href"]).ToList())
        {
            (await visitor.GetAsync(link)).Status.ShouldBe(200, link);
        }
    }

    [Fact]
    public async Task A_stale_step_shows_both_values_and_who_wrote_the_other_and_can_be_done_all_the_same()
    {
        await using var bench = await Bench.OpenAsync();
        var record = await bench.ImportAsync(Letters.Ileum);
        var ki67 = Of(record, FactKind.Ki67).Id;
        var (manager, physician) = (await bench.AsAsync(Role.DataManager), await bench.AsAsync(Role.Physician));
        var seen = await manager.GetAsync($"/cases/{record.Case}/correct?facts={ki67}&lang=en");
        await bench.Registry.Reviews.DecideAsync(Bench.ActorOf(Role.Physician), record.Case, 1, new FactDecision.Correct(ki67, "15", "seen again"));
        var refused = await manager.SubmitAsync(seen, "form.fact-form", ("value", "12"));
        refused.Status.ShouldBe(409);
        var stale = refused.The("#stale").Words;
        stale.ShouldContain(Bench.LoginOf(Role.Physician));
        stale.ShouldContain("15");
        stale.ShouldContain("12");
        (await bench.CaseAsync(record.Case))[ki67]!.Entry.Value.ShouldBe("15");
        (await manager.SubmitAsync(refused, "#stale form")).Status.ShouldBe(303);
        (await bench.CaseAsync(record.Case))[ki67]!.Entry.Value.ShouldBe("12");
        _ = physician;
    }

    [Fact]
    public async Task Who_may_not_decide_changes_nothing()
    {
        await using var bench = await Bench.OpenAsync();
        var record = await bench.ImportAsync(Letters.Ileum);
        foreach (var role in new[] { Role.Coordinator, Role.Researcher, Role.Administrator })
        {
            var visitor = await bench.AsAsync(role);
            foreach (var act in new[] { "decide", "correct", "add", "undo", "restore", "merge" })
            {
                (await visitor.PostAsync($"/cases/{record.Case}/{act}", ("version", "1"), ("accept", record.Facts[0].Id))).Status.ShouldBe(403, $"{role} {act}");
            }
        }

        (await bench.CaseAsync(record.Case)).Version.ShouldBe(1);
    }

    private static RecordFact Of(CaseRecord record, FactKind kind) => record.Facts.First(f => f.Entry.Kind == kind);

    /// <summary>With the version that there is.</summary>
    private static async Task<Page> VersionedAsync(Bench bench, Visitor visitor, long number, string path, params (string Name, string Value)[] fields) =>
        await visitor.PostAsync($"/cases/{number}/{path}", [("version", (await bench.CaseAsync(number)).Version.ToString(System.Globalization.CultureInfo.InvariantCulture)), .. fields]);
}
