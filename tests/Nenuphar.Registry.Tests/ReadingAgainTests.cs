namespace Nenuphar.Registry.Tests;

public abstract class ReadingAgainTests(Kind kind)
{
    /// <summary>A later edition that sees another Ki-67, no longer the treatment, and a symptom.</summary>
    private static readonly TextReading Later = new("later", (name, text) =>
    [
        .. TextReading.Current.Read(name, text).Where(e => e.Kind != FactKind.Treatment).Select(e => e.Kind == FactKind.Ki67 ? e with { Value = "80" } : e),
        new Entry(FactKind.Symptom, "flushing", new Evidence.Words(name, new(0, 8), "")),
    ]);

    [Fact]
    public async Task A_new_edition_shows_what_would_change_before_it_changes_anything()
    {
        await using var trial = await Trial.OnAsync(kind);
        var record = await Stories.ImportedAsync(trial);
        (await trial.Registry.Readings.WaitingAsync()).ShouldBe(0);
        await trial.OpenAsync(Later);
        var readings = trial.Registry.Readings;
        (await readings.WaitingAsync()).ShouldBe(1);
        (await readings.ProposeAsync(Trial.Ada)).ShouldBe(1);
        (await readings.ProposeAsync(Trial.Ada)).ShouldBe(0, "it is proposed once");
        var proposal = (await readings.OpenAsync(Trial.Ada, record.Case)).ShouldNotBeNull();
        proposal.Changes.ShouldContain(c => c.Before != null && c.Before.Entry.Value == "8" && c.After!.Entry.Value == "80");
        proposal.Changes.ShouldContain(c => c.Before != null && c.Before.Entry.Kind == FactKind.Treatment && c.After == null);
        proposal.Changes.ShouldContain(c => c.Before == null && c.After!.Entry.Value == "flushing");
        (await trial.Registry.Cases.ReadAsync(Trial.Ada, record.Case)).The(FactKind.Ki67).Entry.Value.ShouldBe("8");
        (await trial.Registry.Worklist.ListAsync(Trial.Ada, new() { WithProposal = true })).Rows.ShouldHaveSingleItem();

        var accepted = (await readings.AcceptAsync(Trial.Ada, record.Case, record.Version)).Kept();
        accepted.The(FactKind.Ki67).Entry.Value.ShouldBe("80");
        accepted.Facts.ShouldNotContain(f => f.Entry.Kind == FactKind.Treatment);
        (accepted.Edition, accepted.Proposal).ShouldBe(("later", 0));
        (await trial.Registry.Cases.HistoryAsync(Trial.Ada, record.Case))[^1].Cause.ShouldBe("reading");
        (await readings.WaitingAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Undone_it_takes_its_values_away_from_a_document_that_had_none()
    {
        await using var trial = await Trial.OnAsync(kind);
        var record = await Stories.ImportedAsync(trial);
        var bare = await trial.Registry.Imports.AddAsync(Trial.Ada, Letters.Of("Please find enclosed what you asked for.", new()) with { Case = record.Case });
        bare.Facts.ShouldBe(0);
        await trial.OpenAsync(Later);
        await trial.Registry.Readings.ProposeAsync(Trial.Ada);
        var accepted = (await trial.Registry.Readings.AcceptAsync(Trial.Ada, record.Case, 2)).Kept();
        accepted.Facts.ShouldContain(f => f.Document == bare.Document);
        var undone = (await trial.Registry.Reviews.RestoreAsync(Trial.Ada, record.Case, 3, 2, "undo")).Kept();
        undone.Facts.Select(f => f.Id).ShouldBe(record.Facts.Select(f => f.Id));
    }

    [Fact]
    public async Task Each_change_is_taken_or_not_and_what_was_refused_does_not_come_back()
    {
        await using var trial = await Trial.OnAsync(kind);
        var record = await Stories.ImportedAsync(trial);
        await trial.OpenAsync(Later);
        await trial.Registry.Readings.ProposeAsync(Trial.Ada);
        var proposal = (await trial.Registry.Readings.OpenAsync(Trial.Ada, record.Case)).ShouldNotBeNull();
        var ki67 = proposal.Changes.First(c => c.After?.Entry.Value == "80").Fact;
        var flush = proposal.Changes.First(c => c.After?.Entry.Value == "flushing").Fact;
        await trial.Registry.Readings.AcceptAsync(Trial.Ada, record.Case, record.Version, null, proposal.Number + 1).FailsAsync("refused");
        var accepted = (await trial.Registry.Readings.AcceptAsync(Trial.Ada, record.Case, record.Version, new HashSet<string> { ki67, flush }, proposal.Number)).Kept();
        accepted[ki67]!.Entry.Value.ShouldBe("8");
        accepted.Facts.ShouldNotContain(f => f.Entry.Value == "flushing");
        accepted.Facts.ShouldNotContain(f => f.Entry.Kind == FactKind.Treatment);
        (accepted.Edition, accepted.Proposal).ShouldBe(("later", 0));
        (await trial.Registry.Cases.HistoryAsync(Trial.Ada, record.Case))[^1].Changes.ShouldAllBe(c => c.Fact != ki67 && c.Fact != flush);
        (await trial.Registry.Readings.ProposeAsync(Trial.Ada)).ShouldBe(0);
        (await trial.Registry.Audit.ListAsync(Trial.Root, act: "refuse-reading")).ShouldContain(e => e.Detail.Contains("2 of its changes"));
    }

    [Fact]
    public async Task What_a_person_decided_wins_over_the_new_reading()
    {
        await using var trial = await Trial.OnAsync(kind);
        var record = await Stories.ImportedAsync(trial);
        var (ki67, treatment, grade) = (record.The(FactKind.Ki67).Id, record.The(FactKind.Treatment).Id, record.The(FactKind.Grade).Id);
        record = (await trial.Registry.Reviews.DecideAsync(Trial.Paul, record.Case, 1,
            [new FactDecision.Correct(ki67, "9", "report"), new FactDecision.Accept(treatment), new FactDecision.Reject(grade), new FactDecision.Add(new(FactKind.Condition, "smoker", new Evidence.Entered("p", "2026", "call")))])).Kept();
        await trial.OpenAsync(Later);
        (await trial.Registry.Readings.ProposeAsync(Trial.Ada)).ShouldBe(1);
        // A decision after the proposal was made wins too.
        var morphology = record.The(FactKind.Morphology).Id;
        record = (await trial.Registry.Reviews.DecideAsync(Trial.Paul, record.Case, 2, new FactDecision.Correct(morphology, "8013/3", "revised"))).Kept();
        (await trial.Registry.Readings.AcceptAsync(Trial.Ada, record.Case, 2)).Refused().Current.ShouldBe(3);
        var accepted = (await trial.Registry.Readings.AcceptAsync(Trial.Ada, record.Case, 3)).Kept();
        accepted[ki67]!.Entry.Value.ShouldBe("9");
        accepted[treatment]!.Mark.ShouldBe(Mark.Accepted);
        accepted[grade]!.Holds.ShouldBeFalse();
        accepted[morphology]!.Entry.Value.ShouldBe("8013/3");
        accepted.The(FactKind.Condition).Entry.Value.ShouldBe("smoker");
        accepted.Facts.ShouldContain(f => f.Entry.Value == "flushing");
    }

    [Fact]
    public async Task A_document_that_came_after_the_proposal_keeps_its_values_when_it_is_taken()
    {
        await using var trial = await Trial.OnAsync(kind);
        var record = await Stories.ImportedAsync(trial);
        await trial.OpenAsync(Later);
        (await trial.Registry.Readings.ProposeAsync(Trial.Ada)).ShouldBe(1);
        var late = await trial.Registry.Imports.AddAsync(Trial.Ada, Letters.Of(Letters.IleumLater, Letters.Armand));
        record = await trial.Registry.Cases.ReadAsync(Trial.Ada, record.Case);
        var before = record.Facts.Where(f => f.Document == late.Document).Select(f => f.Id).ToList();
        before.Count.ShouldBeGreaterThan(2);
        (await trial.Registry.Readings.OpenAsync(Trial.Ada, record.Case))!.Changes.ShouldAllBe(c => !before.Contains(c.Fact));

        var accepted = (await trial.Registry.Readings.AcceptAsync(Trial.Ada, record.Case, record.Version)).Kept();
        accepted.Facts.Where(f => f.Document == late.Document).Select(f => f.Id).ShouldBe(before);
        accepted.Facts.ShouldContain(f => f.Document != late.Document && f.Entry.Value == "80");
        (await trial.Registry.Readings.WaitingAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task A_document_is_read_again_wherever_it_lies_and_its_proposal_does_not_stay_behind()
    {
        await using var trial = await Trial.OnAsync(kind);
        var record = await Stories.ImportedAsync(trial);
        await trial.OpenAsync(Later);
        var other = await Stories.ImportedAsync(trial, Letters.Pancreas, Letters.Brenda);
        (await trial.Registry.Readings.ProposeAsync(Trial.Ada)).ShouldBe(1, "the other was read with the new edition");
        (await trial.Registry.Filing.MoveDocumentAsync(Trial.Ada, record.Documents[0].Number, record.Case, record.Version, other.Case, "hers")).Kept();

        (await trial.Registry.Cases.ReadAsync(Trial.Ada, record.Case)).Proposal.ShouldBe(0);
        (await trial.Registry.Readings.OpenAsync(Trial.Ada, record.Case)).ShouldBeNull();
        (await trial.Registry.Worklist.CountAsync(Trial.Ada)).WithProposal.ShouldBe(0);
        (await trial.Registry.Readings.WaitingAsync()).ShouldBe(1);
        (await trial.Registry.Readings.ProposeAsync(Trial.Ada)).ShouldBe(1);
        var proposal = (await trial.Registry.Readings.OpenAsync(Trial.Ada, other.Case)).ShouldNotBeNull();
        proposal.Changes.ShouldAllBe(c => (c.Before ?? c.After)!.Document == record.Documents[0].Number);
        (await trial.Registry.Audit.VerifyAsync()).IsSound.ShouldBeTrue();
    }

    [Fact]
    public async Task A_case_that_was_merged_away_has_no_proposal_left_and_its_documents_are_read_in_the_other()
    {
        await using var trial = await Trial.OnAsync(kind);
        var (one, two) = (await Stories.ImportedAsync(trial), await Stories.ImportedAsync(trial, Letters.Pancreas, Letters.Brenda));
        await trial.OpenAsync(Later);
        (await trial.Registry.Readings.ProposeAsync(Trial.Ada)).ShouldBe(2);
        (await trial.Registry.Filing.MergeAsync(Trial.Ada, one.Case, one.Version, two.Case, two.Version, "same")).Result.Kept();
        (await trial.Registry.Worklist.CountAsync(Trial.Ada)).WithProposal.ShouldBe(1);
        (await trial.Registry.Readings.ProposeAsync(Trial.Ada)).ShouldBe(1, "a proposal of both documents takes the place of that of one");
        var proposal = (await trial.Registry.Readings.OpenAsync(Trial.Ada, one.Case)).ShouldNotBeNull();
        proposal.Changes.Select(c => (c.Before ?? c.After)!.Document).Distinct().Order().ShouldBe([one.Documents[0].Number, two.Documents[0].Number]);
        (await trial.Registry.Readings.ProposeAsync(Trial.Ada)).ShouldBe(0);
    }

    [Fact]
    public async Task What_was_decided_meanwhile_is_no_longer_proposed_and_with_the_last_of_it_the_proposal_goes()
    {
        await using var trial = await Trial.OnAsync(kind);
        var record = await Stories.ImportedAsync(trial);
        await trial.OpenAsync(new TextReading("later", (name, text) => [.. TextReading.Current.Read(name, text).Select(e => e.Kind is FactKind.Ki67 or FactKind.Grade ? e with { Value = "3" } : e)]));
        (await trial.Registry.Readings.ProposeAsync(Trial.Ada)).ShouldBe(1);
        var (ki67, grade) = (record.The(FactKind.Ki67).Id, record.The(FactKind.Grade).Id);
        record = (await trial.Registry.Reviews.DecideAsync(Trial.Paul, record.Case, record.Version, new FactDecision.Accept(ki67))).Kept();
        (await trial.Registry.Readings.OpenAsync(Trial.Ada, record.Case))!.Changes.ShouldHaveSingleItem().Fact.ShouldBe(grade);
        record = (await trial.Registry.Reviews.DecideAsync(Trial.Paul, record.Case, record.Version, new FactDecision.Accept(grade))).Kept();
        record.Proposal.ShouldBe(0);
        (await trial.Registry.Readings.WaitingAsync()).ShouldBe(0);
        (await trial.Registry.Audit.ListAsync(Trial.Root, act: "withdraw-reading")).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_refused_proposal_leaves_the_case_and_does_not_come_back()
    {
        await using var trial = await Trial.OnAsync(kind);
        var record = await Stories.ImportedAsync(trial);
        await trial.OpenAsync(Later);
        await trial.Registry.Readings.ProposeAsync(Trial.Ada);
        await trial.Registry.Readings.RefuseAsync(Trial.Ada, record.Case);
        (await trial.Registry.Readings.ProposeAsync(Trial.Ada)).ShouldBe(0);
        var after = await trial.Registry.Cases.ReadAsync(Trial.Ada, record.Case);
        (after.Version, after.Proposal).ShouldBe((1, 0));
        await trial.Registry.Readings.AcceptAsync(Trial.Ada, record.Case, 1).FailsAsync("refused");
    }

    [Fact]
    public async Task Where_nothing_would_change_nothing_is_proposed()
    {
        await using var trial = await Trial.OnAsync(kind);
        await Stories.ImportedAsync(trial);
        await trial.OpenAsync(new TextReading("same-words", TextReading.Current.Read));
        (await trial.Registry.Readings.ProposeAsync(Trial.Ada)).ShouldBe(0);
        (await trial.Registry.Readings.WaitingAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task A_decided_fact_is_not_doubled_when_the_new_reading_points_at_a_word_more()
    {
        await using var trial = await Trial.OnAsync(kind);
        var record = await Stories.ImportedAsync(trial);
        var ki67 = record.The(FactKind.Ki67);
        (await trial.Registry.Reviews.DecideAsync(Trial.Paul, record.Case, 1, new FactDecision.Accept(ki67.Id))).Kept();
        await trial.OpenAsync(new TextReading("wider", (name, text) => [.. TextReading.Current.Read(name, text).Select(e =>
            e is { Kind: FactKind.Ki67, Evidence: Evidence.Words words } ? e with { Evidence = words with { Span = new(words.Span.Begin, words.Span.End + 1) } } : e)]));
        (await trial.Registry.Readings.ProposeAsync(Trial.Ada)).ShouldBe(0);
        (await trial.Registry.Cases.ReadAsync(Trial.Ada, record.Case)).Facts.Count(f => f.Entry.Kind == FactKind.Ki67).ShouldBe(1);
    }
}

public sealed class ReadingAgainSqliteTests() : ReadingAgainTests(Kind.Sqlite);

public sealed class ReadingAgainPostgresTests() : ReadingAgainTests(Kind.Postgres);
