namespace Nenuphar.Registry.Tests;

public abstract class FilingTests(Kind kind)
{
    private static readonly Identity Likely = new("VASSEUR", "Armand", "1956-03-02", "", "K-77");

    [Fact]
    public async Task Probable_duplicates_are_proposed_and_never_merged_alone()
    {
        await using var trial = await Trial.OnAsync(kind);
        var one = await Stories.ImportedAsync(trial);
        var other = await Stories.ImportedAsync(trial, Letters.IleumLater, Likely);
        await Stories.ImportedAsync(trial, Letters.Pancreas, Letters.Brenda);
        (await trial.Registry.Filing.DuplicatesAsync(Trial.Ada)).ShouldBe([new Duplicate(one.Case, other.Case, "name-birth")]);
        (await trial.Registry.Worklist.CountAsync(Trial.Ada)).All.ShouldBe(3);
        await trial.Registry.Filing.TellApartAsync(Trial.Ada, other.Case, one.Case);
        (await trial.Registry.Filing.DuplicatesAsync(Trial.Ada)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_merge_brings_documents_and_decisions_together_and_can_be_undone()
    {
        await using var trial = await Trial.OnAsync(kind);
        var filing = trial.Registry.Filing;
        var one = await Stories.ImportedAsync(trial);
        var other = await Stories.ImportedAsync(trial, Letters.IleumLater, Likely);
        var lab = other.The(FactKind.Lab).Id;
        other = (await trial.Registry.Reviews.DecideAsync(Trial.Paul, other.Case, 1,
            [new FactDecision.Accept(lab), new FactDecision.Add(new(FactKind.Condition, "diabetes-type-2", new Evidence.Entered("Paul", "2026-03-01", "call")))])).Kept();

        var (merge, result) = await filing.MergeAsync(Trial.Ada, one.Case, one.Version, other.Case, other.Version, "same person");
        var merged = result.Kept();
        merged.Case.ShouldBe(one.Case);
        merged.Documents.Count.ShouldBe(2);
        merged.Facts.Count.ShouldBe(one.Facts.Count + other.Facts.Count);
        merged[lab]!.Mark.ShouldBe(Mark.Accepted);
        ((Evidence.Words)merged[lab]!.Entry.Evidence).Quote.ShouldNotBeEmpty();
        (await trial.Registry.Worklist.ListAsync(Trial.Ada, new())).Rows.ShouldHaveSingleItem().Documents.ShouldBe(2);
        (await trial.Registry.Reviews.DecideAsync(Trial.Paul, one.Case, merged.Version, new FactDecision.Reject(lab))).Kept();
        await trial.Registry.Reviews.DecideAsync(Trial.Paul, other.Case, 3, new FactDecision.Accept(lab)).FailsAsync("merged");
        var later = await trial.Registry.Imports.AddAsync(Trial.Ada, Letters.Of("Contrôle : maladie stable.", new Identity(LocalNumber: "K77", NationalNumber: "99")));
        later.Case.ShouldBe(one.Case, "a number of the merged case leads to the one that took it");

        (await filing.MergesAsync(Trial.Ada, one.Case)).ShouldHaveSingleItem().ShouldSatisfyAllConditions(m => m.Number.ShouldBe(merge), m => m.Gone.ShouldBe(other.Case), m => m.By.ShouldBe("ada"));
        var back = (await filing.UnmergeAsync(Trial.Ada, merge, "two persons")).Kept();
        back.Case.ShouldBe(other.Case);
        back.Documents.Select(d => d.Number).ShouldBe([other.Documents[0].Number, later.Document], "what came by the number of the merged case is its own");
        (await trial.Registry.Patients.ReadAsync(Trial.Ada, other.Case)).NationalNumber.ShouldBe("99");
        (await trial.Registry.Patients.ReadAsync(Trial.Ada, one.Case)).ShouldBe(Letters.Armand);
        back[lab]!.Mark.ShouldBe(Mark.Rejected, "what was decided since goes along");
        back.The(FactKind.Condition).Entry.Value.ShouldBe("diabetes-type-2");
        var left = await trial.Registry.Cases.ReadAsync(Trial.Ada, one.Case);
        left.Facts.ShouldAllBe(f => f.Document != other.Documents[0].Number);
        left.Facts.Count.ShouldBeGreaterThanOrEqualTo(one.Facts.Count);
        await filing.UnmergeAsync(Trial.Ada, merge, "again").FailsAsync("refused");
        (await filing.MergesAsync(Trial.Ada, one.Case)).ShouldBeEmpty();
        (await filing.DuplicatesAsync(Trial.Ada)).ShouldBeEmpty();
        (await trial.Registry.Audit.VerifyAsync()).IsSound.ShouldBeTrue();
    }

    [Fact]
    public async Task A_merge_of_what_changed_meanwhile_is_refused()
    {
        await using var trial = await Trial.OnAsync(kind);
        var one = await Stories.ImportedAsync(trial);
        var other = await Stories.ImportedAsync(trial, Letters.IleumLater, Likely);
        (await trial.Registry.Reviews.DecideAsync(Trial.Paul, other.Case, 1, new FactDecision.Accept(other.Facts[0].Id))).Kept();
        var (_, result) = await trial.Registry.Filing.MergeAsync(Trial.Ada, one.Case, 1, other.Case, 1, "same person");
        result.Refused().Since.ShouldHaveSingleItem().By.ShouldBe("paul");
        (await trial.Registry.Worklist.CountAsync(Trial.Ada)).All.ShouldBe(2);
    }

    [Fact]
    public async Task Merges_of_merges_are_undone_one_by_one()
    {
        await using var trial = await Trial.OnAsync(kind);
        var filing = trial.Registry.Filing;
        List<long> cases = [];
        foreach (var i in Enumerable.Range(0, 3))
        {
            cases.Add((await trial.Registry.Imports.AddAsync(Trial.Ada, Letters.Of($"Femme de {50 + i} ans, carcinoïde bronchique."))).Case);
        }

        var (inner, _) = await filing.MergeAsync(Trial.Ada, cases[1], 1, cases[2], 1, "same");
        var (outer, _) = await filing.MergeAsync(Trial.Ada, cases[0], 1, cases[1], 2, "same");
        (await trial.Registry.Cases.ReadAsync(Trial.Ada, cases[2])).MergedInto.ShouldBe(cases[0]);
        var early = await filing.UnmergeAsync(Trial.Ada, inner, "not the same").FailsAsync("refused");
        early.Message.ShouldContain($"merged into case {cases[0]}");
        early.French.ShouldContain("défaites d’abord");
        (await filing.UnmergeAsync(Trial.Ada, outer, "not the same")).Kept().Documents.Count.ShouldBe(2);
        (await trial.Registry.Cases.ReadAsync(Trial.Ada, cases[2])).MergedInto.ShouldBe(cases[1]);
        (await filing.UnmergeAsync(Trial.Ada, inner, "not the same")).Kept().Documents.Count.ShouldBe(1);
        (await trial.Registry.Worklist.CountAsync(Trial.Ada)).All.ShouldBe(3);
    }

    [Fact]
    public async Task A_document_filed_under_the_wrong_patient_is_moved_with_its_facts()
    {
        await using var trial = await Trial.OnAsync(kind);
        var one = await Stories.ImportedAsync(trial);
        var wrong = await trial.Registry.Imports.AddAsync(Trial.Ada, Letters.Of(Letters.Pancreas) with { Case = one.Case });
        wrong.Case.ShouldBe(one.Case);
        var both = await trial.Registry.Cases.ReadAsync(Trial.Ada, one.Case);
        var ki67 = both.Facts.First(f => f.Entry.Kind == FactKind.Ki67 && f.Document == wrong.Document).Id;
        both = (await trial.Registry.Reviews.DecideAsync(Trial.Paul, one.Case, both.Version, new FactDecision.Correct(ki67, "3", "counted again"))).Kept();

        var moved = (await trial.Registry.Filing.MoveDocumentAsync(Trial.Ada, wrong.Document, one.Case, both.Version, 0, "of Mrs Whitlock")).Kept();
        moved.Case.ShouldNotBe(one.Case);
        moved.Facts.ShouldAllBe(f => f.Document == wrong.Document);
        (moved[ki67]!.Mark, moved[ki67]!.Entry.Value, moved[ki67]!.AsRead!.Value).ShouldBe((Mark.Corrected, "3", "2"));
        var left = await trial.Registry.Cases.ReadAsync(Trial.Ada, one.Case);
        left.Facts.Select(f => f.Id).ShouldBe(one.Facts.Select(f => f.Id));
        (await trial.Registry.Cases.HistoryAsync(Trial.Ada, one.Case))[^1].Cause.ShouldBe("move");

        // It is lost and kept with its new patient, not with the old one.
        await trial.Registry.Patients.EraseAsync(Trial.Ada, one.Case);
        (await trial.Registry.Cases.TextAsync(Trial.Ada, moved.Case, wrong.Document)).ShouldBe(Letters.Pancreas);
        await trial.Registry.Filing.MoveDocumentAsync(Trial.Ada, wrong.Document, moved.Case, 1, moved.Case, "").FailsAsync("refused");
    }

    [Fact]
    public async Task What_is_undecided_opens_a_closed_case_again_when_it_is_moved_there()
    {
        await using var trial = await Trial.OnAsync(kind);
        var (one, closed) = (await Stories.ImportedAsync(trial), await Stories.ImportedAsync(trial, Letters.Pancreas, Letters.Brenda));
        closed = (await trial.Registry.Reviews.MoveToAsync(Trial.Ada, closed.Case, 1, CaseState.Closed)).Kept();
        (await trial.Registry.Filing.MoveDocumentAsync(Trial.Ada, one.Documents[0].Number, one.Case, 1, closed.Case, "hers")).Kept().State.ShouldBe(CaseState.ToReview);
    }

    [Fact]
    public async Task Before_an_erasure_all_that_goes_is_told_and_if_it_is_more_by_then_nothing_goes()
    {
        await using var trial = await Trial.OnAsync(kind);
        var one = await Stories.ImportedAsync(trial);
        var other = await Stories.ImportedAsync(trial, Letters.IleumLater, Likely);
        var alone = await trial.Registry.Patients.ErasableAsync(Trial.Ada, other.Case);
        alone.ShouldHaveSingleItem().Case.ShouldBe(other.Case);
        (await trial.Registry.Filing.MergeAsync(Trial.Ada, one.Case, 1, other.Case, 1, "same")).Result.Kept();
        await trial.Registry.Patients.EraseAsync(Trial.Ada, other.Case, seen: [other.Case]).FailsAsync("refused");
        var both = await trial.Registry.Patients.ErasableAsync(Trial.Ada, other.Case);
        both.Select(e => (e.Case, e.Documents.Count)).ShouldBe([(one.Case, 2), (other.Case, 0)]);
        both[0].Named.ShouldBe(Letters.Armand);
        (await trial.Registry.Patients.ErasableAsync(Trial.Root, other.Case)).ShouldAllBe(e => e.Named == null && e.Documents.All(d => d.Name.Length == 0));
        await trial.Registry.Patients.EraseAsync(Trial.Ada, other.Case, seen: [one.Case, other.Case]);
        await trial.Registry.Cases.ReadAsync(Trial.Ada, one.Case).FailsAsync("erased");
    }

    [Fact]
    public async Task Values_of_an_erased_patient_are_shown_nowhere_their_document_has_been()
    {
        await using var trial = await Trial.OnAsync(kind);
        var one = await Stories.ImportedAsync(trial);
        var wrong = await trial.Registry.Imports.AddAsync(Trial.Ada, Letters.Of(Letters.Pancreas) with { Case = one.Case });
        var moved = (await trial.Registry.Filing.MoveDocumentAsync(Trial.Ada, wrong.Document, one.Case, 2, 0, "hers")).Kept();
        (await trial.Registry.Cases.HistoryAsync(Trial.Ada, one.Case))[1].Changes.ShouldNotBeEmpty();
        await trial.Registry.Patients.EraseAsync(Trial.Ada, moved.Case);
        var history = await trial.Registry.Cases.HistoryAsync(Trial.Ada, one.Case);
        history.Select(v => v.Changes.Count(c => (c.Before ?? c.After)!.Document == wrong.Document)).ShouldBe([0, 0, 0]);
        history[0].Changes.ShouldNotBeEmpty();
        (await trial.Registry.Reviews.DecideAsync(Trial.Ada, one.Case, 1, new FactDecision.Accept(one.Facts[0].Id))).Refused().Since.SelectMany(v => v.Changes).ShouldBeEmpty();
    }

    [Fact]
    public async Task Values_of_an_erased_patient_cant_be_opened_any_more_wherever_their_document_has_been()
    {
        await using var trial = await Trial.OnAsync(kind);
        var one = await Stories.ImportedAsync(trial);
        var wrong = await trial.Registry.Imports.AddAsync(Trial.Ada, Letters.Of(Letters.Pancreas) with { Case = one.Case });
        var both = await trial.Registry.Cases.ReadAsync(Trial.Ada, one.Case);
        var ki67 = both.Facts.First(f => f.Entry.Kind == FactKind.Ki67 && f.Document == wrong.Document).Id;
        await trial.Registry.Reviews.DecideAsync(Trial.Paul, one.Case, both.Version, new FactDecision.Correct(ki67, "3", "counted by Dr Quill"));
        await trial.OpenAsync(new TextReading("later", (name, text) => [.. TextReading.Current.Read(name, text), new Entry(FactKind.Symptom, "flushing", new Evidence.Words(name, new(0, 8), ""))]));
        await trial.Registry.Readings.ProposeAsync(Trial.Ada);
        var moved = (await trial.Registry.Filing.MoveDocumentAsync(Trial.Ada, wrong.Document, one.Case, 3, 0, "")).Kept();
        (await trial.Registry.Cases.HistoryAsync(Trial.Ada, one.Case))[2].Changes.ShouldContain(c => c.After!.Decision!.Reason == "counted by Dr Quill", "it is history still");
        await trial.Registry.Patients.EraseAsync(Trial.Ada, moved.Case);

        // As one who has the database and the key.
        await using var database = Database.Of(trial.Connection);
        var opened = await database.ReadAsync(
            async session =>
            {
                var key = await PatientKeys.OpenAsync(session, trial.Key, one.Case);
                var versions = (await session.ListAsync<VersionDigest>(VersionDigest.Columns + " WHERE case_number = @Case", new { one.Case })).Select(v => Sealed.OpenText(key, CaseStore.Place(v.CaseNumber, v.Number), v.Content));
                var proposal = await session.FirstAsync<byte[]>("SELECT sealed FROM proposal WHERE number = 1");
                return versions.Append(Sealed.OpenText(key, "proposal:1", proposal!)).ToList();
            },
            TestContext.Current.CancellationToken);
        opened.Count.ShouldBe(5);
        opened.ShouldAllBe(text => !text.Contains($"\"{ki67}", StringComparison.Ordinal) && !text.Contains("Quill", StringComparison.Ordinal) && !text.Contains("flushing", StringComparison.Ordinal));
        (await trial.Registry.Cases.ReadAsync(Trial.Ada, one.Case)).Facts.Select(f => f.Id).ShouldBe(one.Facts.Select(f => f.Id));
        var verdict = await trial.Registry.Audit.VerifyAsync();
        verdict.IsSound.ShouldBeTrue(verdict.Message);
    }

    [Fact]
    public async Task Erasing_a_merged_patient_erases_both_halves()
    {
        await using var trial = await Trial.OnAsync(kind);
        var one = await Stories.ImportedAsync(trial);
        var other = await Stories.ImportedAsync(trial, Letters.IleumLater, Likely);
        (await trial.Registry.Filing.MergeAsync(Trial.Ada, one.Case, 1, other.Case, 1, "same")).Result.Kept();
        await trial.Registry.Patients.EraseAsync(Trial.Ada, other.Case);
        await trial.Registry.Cases.ReadAsync(Trial.Ada, one.Case).FailsAsync("erased");
        await trial.Registry.Cases.ReadAsync(Trial.Ada, other.Case).FailsAsync("erased");
        (await trial.QueryAsync<long>("SELECT count(*) FROM patient_key")).ShouldBe([0]);
    }
}

public sealed class FilingSqliteTests() : FilingTests(Kind.Sqlite);

public sealed class FilingPostgresTests() : FilingTests(Kind.Postgres);
