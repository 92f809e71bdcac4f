using Nenuphar.Text;

namespace Nenuphar.Registry.Tests;

public abstract class ReviewTests(Kind kind)
{
    [Fact]
    public async Task Accepting_correcting_rejecting_and_adding_keep_who_when_why_before_and_after()
    {
        await using var trial = await Trial.OnAsync(kind);
        var record = await Stories.ImportedAsync(trial);
        var (grade, ki67, treatment) = (record.The(FactKind.Grade).Id, record.The(FactKind.Ki67).Id, record.The(FactKind.Treatment).Id);
        var at = Letters.Ileum.IndexOf("stabilité", StringComparison.Ordinal);
        record = (await trial.Registry.Reviews.DecideAsync(Trial.Paul, record.Case, record.Version,
        [
            new FactDecision.Accept(grade),
            new FactDecision.Correct(ki67, "9", "the report says 9"),
            new FactDecision.Reject(treatment, "another patient's"),
            new FactDecision.Add(new(FactKind.Response, "SD", new Evidence.Words(Numbers(record), new(at, at + 9), "")), "missed"),
        ])).Kept();
        record.Version.ShouldBe(2);
        record = await trial.Registry.Cases.ReadAsync(Trial.Ada, record.Case);
        record[grade]!.Mark.ShouldBe(Mark.Accepted);
        var corrected = record[ki67]!;
        (corrected.Mark, corrected.Entry.Value, corrected.AsRead!.Value).ShouldBe((Mark.Corrected, "9", "8"));
        corrected.Decision.ShouldNotBeNull().By.ShouldBe("paul");
        corrected.Decision.Reason.ShouldBe("the report says 9");
        record[treatment]!.Holds.ShouldBeFalse();
        record.Entries.ShouldNotContain(e => e.Kind == FactKind.Treatment && e.Value == "octreotide");
        var added = record.Facts.Single(f => f.Mark == Mark.Added);
        added.Entry.Evidence.ShouldBeOfType<Evidence.Words>().Quote.ShouldBe("stabilité");

        var history = await trial.Registry.Cases.HistoryOfAsync(Trial.Ada, record.Case, ki67);
        history.Select(v => v.Cause).ShouldBe(["import", "decision"]);
        var change = history[1].Changes.ShouldHaveSingleItem();
        (change.Before!.Entry.Value, change.After!.Entry.Value).ShouldBe(("8", "9"));
        history[1].By.ShouldBe("paul");
        history[1].At.ShouldBeGreaterThan(history[0].At);
    }

    [Fact]
    public async Task A_stale_write_is_refused_with_what_changed_since()
    {
        await using var trial = await Trial.OnAsync(kind);
        var record = await Stories.ImportedAsync(trial);
        var ki67 = record.The(FactKind.Ki67).Id;
        (await trial.Registry.Reviews.DecideAsync(Trial.Paul, record.Case, record.Version, new FactDecision.Correct(ki67, "9", "report"))).Kept();
        var stale = (await trial.Registry.Reviews.DecideAsync(Trial.Ada, record.Case, record.Version, new FactDecision.Accept(ki67))).Refused();
        (stale.Seen, stale.Current).ShouldBe((1, 2));
        var since = stale.Since.ShouldHaveSingleItem();
        since.By.ShouldBe("paul");
        since.Changes.ShouldHaveSingleItem().After!.Entry.Value.ShouldBe("9");
        (await trial.Registry.Cases.ReadAsync(Trial.Ada, record.Case))[ki67]!.Mark.ShouldBe(Mark.Corrected);
    }

    [Fact]
    public async Task Of_writers_at_the_same_time_one_wins_and_no_update_is_lost()
    {
        await using var trial = await Trial.OnAsync(kind);
        var record = await Stories.ImportedAsync(trial);
        var ki67 = record.The(FactKind.Ki67).Id;
        async Task<int> PersistAsync(int who)
        {
            for (var seen = 1L; ;)
            {
                var entry = new Entry(FactKind.Condition, "condition-" + who, new Evidence.Entered("x", "2026", "call"));
                switch (await trial.Registry.Reviews.DecideAsync(Trial.Paul, record.Case, seen, [new FactDecision.Add(entry), new FactDecision.Correct(ki67, $"{who}", "try")]))
                {
                    case WriteResult.Stale stale:
                        stale.Since.Count.ShouldBe((int)(stale.Current - stale.Seen));
                        seen = stale.Current;
                        break;
                    default:
                        return who;
                }
            }
        }

        await Task.WhenAll(Enumerable.Range(1, 8).Select(who => Task.Run(() => PersistAsync(who))));
        record = await trial.Registry.Cases.ReadAsync(Trial.Ada, record.Case);
        record.Version.ShouldBe(9);
        record.Facts.Where(f => f.Mark == Mark.Added).Select(f => f.Entry.Value).Order().ShouldBe(Enumerable.Range(1, 8).Select(i => "condition-" + i));
        record.Facts.Select(f => f.Id).ShouldBeUnique();
    }

    [Fact]
    public async Task A_correction_without_a_reason_an_unknown_fact_and_a_place_outside_the_text_are_refused()
    {
        await using var trial = await Trial.OnAsync(kind);
        var record = await Stories.ImportedAsync(trial);
        var reviews = trial.Registry.Reviews;
        await reviews.DecideAsync(Trial.Paul, record.Case, 1, new FactDecision.Correct(record.Facts[0].Id, "x", "")).FailsAsync("no-reason");
        await reviews.DecideAsync(Trial.Paul, record.Case, 1, new FactDecision.Accept("9.ki67.1.2")).FailsAsync("no-fact");
        await reviews.DecideAsync(Trial.Paul, record.Case, 1, new FactDecision.Add(new(FactKind.Ki67, "3", new Evidence.Words(Numbers(record), new(0, 99_999), "")))).FailsAsync("refused");
        var novel = new string('x', FactDecision.LongestRemark + 1);
        await reviews.DecideAsync(Trial.Paul, record.Case, 1, new FactDecision.Add(new(FactKind.Condition, "smoker", new Evidence.Entered("paul", "2026", novel)))).FailsAsync("refused");
        await reviews.DecideAsync(Trial.Paul, record.Case, 1, new FactDecision.Reject(record.The(FactKind.Ki67).Id, novel)).FailsAsync("refused");
        await reviews.DecideAsync(Trial.Paul, 99, 1, new FactDecision.Accept("x")).FailsAsync("no-case");
        (await trial.Registry.Cases.ReadAsync(Trial.Ada, record.Case)).Version.ShouldBe(1);
    }

    [Fact]
    public async Task An_undone_decision_leaves_the_fact_as_it_was_read()
    {
        await using var trial = await Trial.OnAsync(kind);
        var record = await Stories.ImportedAsync(trial);
        var ki67 = record.The(FactKind.Ki67);
        record = (await trial.Registry.Reviews.DecideAsync(Trial.Paul, record.Case, 1, new FactDecision.Correct(ki67.Id, "9", "report"))).Kept();
        record = (await trial.Registry.Reviews.DecideAsync(Trial.Paul, record.Case, 2, new FactDecision.Undecide(ki67.Id))).Kept();
        var again = record[ki67.Id]!;
        (again.Entry.Value, again.Mark, again.AsRead, again.Decision).ShouldBe(("8", Mark.Read, null, null));
    }

    [Fact]
    public async Task An_earlier_version_is_restored_as_a_new_one()
    {
        await using var trial = await Trial.OnAsync(kind);
        var record = await Stories.ImportedAsync(trial);
        var ki67 = record.The(FactKind.Ki67).Id;
        record = (await trial.Registry.Reviews.DecideAsync(Trial.Paul, record.Case, 1, new FactDecision.Correct(ki67, "9", "report"))).Kept();
        var joined = await trial.Registry.Imports.AddAsync(Trial.Ada, Letters.Of(Letters.IleumLater, Letters.Armand));
        record = (await trial.Registry.Reviews.RestoreAsync(Trial.Paul, record.Case, 3, 1, "the correction was of another patient")).Kept();
        record.Version.ShouldBe(4);
        record[ki67]!.Entry.Value.ShouldBe("8");
        record.Facts.ShouldContain(f => f.Document == joined.Document, "what a later document says stays");
        (await trial.Registry.Cases.HistoryAsync(Trial.Ada, record.Case)).Select(v => v.Cause).ShouldBe(["import", "decision", "import", "restore"]);
    }

    [Fact]
    public async Task A_case_goes_from_state_to_state()
    {
        await using var trial = await Trial.OnAsync(kind);
        var record = await Stories.ImportedAsync(trial);
        record = (await trial.Registry.Reviews.MoveToAsync(Trial.Coralie, record.Case, 1, CaseState.FollowUp, new DateOnly(2026, 3, 1))).Kept();
        (record.State, record.FollowUpOn).ShouldBe((CaseState.FollowUp, new DateOnly(2026, 3, 1)));
        var counts = await trial.Registry.Worklist.CountAsync(Trial.Ada);
        (counts.ByState[CaseState.FollowUp], counts.FollowUpDue, counts.ByState[CaseState.ToReview]).ShouldBe((1, 1, 0));
    }

    [Fact]
    public async Task A_follow_up_has_a_day_and_no_other_state_has_one()
    {
        await using var trial = await Trial.OnAsync(kind);
        var record = await Stories.ImportedAsync(trial);
        (await trial.Registry.Reviews.MoveToAsync(Trial.Ada, record.Case, 1, CaseState.FollowUp).FailsAsync("refused")).French.ShouldContain("quel jour");
        (await trial.Registry.Reviews.MoveToAsync(Trial.Ada, record.Case, 1, CaseState.Ready, new DateOnly(2026, 3, 1))).Kept().FollowUpOn.ShouldBeNull();
    }

    [Fact]
    public async Task A_value_that_was_added_and_then_corrected_shows_both_and_goes_back_to_the_first()
    {
        await using var trial = await Trial.OnAsync(kind);
        var record = await Stories.ImportedAsync(trial);
        record = (await trial.Registry.Reviews.DecideAsync(Trial.Paul, record.Case, 1, new FactDecision.Add(new(FactKind.Condition, "smoker", new Evidence.Entered("p", "2026", "call"))))).Kept();
        var id = record.The(FactKind.Condition).Id;
        record = (await trial.Registry.Reviews.DecideAsync(Trial.Paul, record.Case, 2, new FactDecision.Correct(id, "asthma", "misheard"))).Kept();
        (record[id]!.Mark, record[id]!.Entry.Value, record[id]!.AsRead!.Value).ShouldBe((Mark.Corrected, "asthma", "smoker"));
        record = (await trial.Registry.Reviews.DecideAsync(Trial.Paul, record.Case, 3, new FactDecision.Undecide(id))).Kept();
        (record[id]!.Mark, record[id]!.Entry.Value, record[id]!.AsRead).ShouldBe((Mark.Added, "smoker", null));
        (await trial.Registry.Reviews.DecideAsync(Trial.Paul, record.Case, 4, new FactDecision.Undecide(id))).Kept()[id].ShouldBeNull();
    }

    [Fact]
    public async Task Going_back_where_nothing_would_change_is_refused_and_so_is_a_version_to_come()
    {
        await using var trial = await Trial.OnAsync(kind);
        var record = await Stories.ImportedAsync(trial);
        (await trial.Registry.Filing.MoveDocumentAsync(Trial.Ada, record.Documents[0].Number, record.Case, 1, 0, "hers")).Kept();
        (await trial.Registry.Reviews.RestoreAsync(Trial.Ada, record.Case, 2, 1).FailsAsync("refused")).French.ShouldContain("déplacé");
        (await trial.Registry.Cases.ReadAsync(Trial.Ada, record.Case)).Version.ShouldBe(2);
        (await trial.Registry.Reviews.MoveToAsync(Trial.Ada, record.Case, 7, CaseState.Ready).FailsAsync("refused")).Message.ShouldContain("no version 7");
    }

    private static string Numbers(CaseRecord record) => record.Documents[0].Number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

public sealed class ReviewSqliteTests() : ReviewTests(Kind.Sqlite);

public sealed class ReviewPostgresTests() : ReviewTests(Kind.Postgres);
