namespace Nenuphar.Registry.Tests;

public abstract class ContradictionTests(Kind kind)
{
    private const string TwoSexes = "Monsieur Hugo Lestrange, 61 ans, est suivi pour une tumeur neuroendocrine de l'iléon. La patiente est revue en consultation. Ki-67 à 4 %.";

    private const string Index = "Mrs Odell, 66 years old, has a neuroendocrine tumour of the ileum. Ki-67 of 140 %.";

    private const string Pet = "Une femme de 59 ans a une tumeur neuroendocrine de l'iléon. La TEP montre des lésions hépatiques.";

    [Fact]
    public async Task Of_two_sexes_the_one_that_was_rejected_contradicts_no_more_and_an_undone_decision_does_again()
    {
        await using var trial = await Trial.OnAsync(kind);
        var record = await Stories.ImportedAsync(trial, TwoSexes, new Identity(LocalNumber: "S-1"));
        (await CodesAsync(trial, record.Case)).ShouldContain("agreement-against-sex");
        var before = await ListedAsync(trial, record.Case);
        var (man, women) = (record.Facts.First(f => f.Entry is { Kind: FactKind.Sex, Value: "male" }), record.Facts.Where(f => f.Entry is { Kind: FactKind.Sex, Value: "female" }).ToList());
        record = (await trial.Registry.Reviews.DecideAsync(Trial.Ada, record.Case, 1, new FactDecision.Accept(man.Id))).Kept();
        (await CodesAsync(trial, record.Case)).ShouldContain("agreement-against-sex", "that the one is right does not say what the other is");
        record = (await trial.Registry.Reviews.DecideAsync(Trial.Ada, record.Case, 2, [.. women.Select(w => new FactDecision.Reject(w.Id))])).Kept();
        (await CodesAsync(trial, record.Case)).ShouldNotContain("agreement-against-sex");
        (await ListedAsync(trial, record.Case)).ShouldBe(before - 1);
        await trial.Registry.Reviews.RestoreAsync(Trial.Ada, record.Case, 3, 2);
        (await ListedAsync(trial, record.Case)).ShouldBe(before);
    }

    [Fact]
    public async Task An_index_that_cannot_be_is_settled_by_the_right_number_in_its_place()
    {
        await using var trial = await Trial.OnAsync(kind);
        var record = await Stories.ImportedAsync(trial, Index, new Identity(LocalNumber: "S-2"));
        var found = (await trial.Registry.Cases.ContradictionsAsync(Trial.Ada, record.Case)).Single(c => c.What.Code == "impossible-index");
        var words = found.What.Places.ShouldHaveSingleItem().ShouldBeOfType<Evidence.Words>();
        record = (await trial.Registry.Reviews.DecideAsync(Trial.Paul, record.Case, 1, new FactDecision.Add(new(FactKind.Ki67, "14", new Evidence.Words(words.Document, words.Span, "")), "the report says 14"))).Kept();
        (await CodesAsync(trial, record.Case)).ShouldNotContain("impossible-index");
    }

    [Fact]
    public async Task A_pet_is_settled_by_its_tracer_or_by_rejecting_it_and_not_by_its_day()
    {
        await using var trial = await Trial.OnAsync(kind);
        var record = await Stories.ImportedAsync(trial, Pet, new Identity(LocalNumber: "S-3"));
        var pet = record.Facts.First(f => f.Entry is { Kind: FactKind.Imaging, Value: "pet" });
        Task<WriteResult> CorrectAsync(long seen, params Qualifier[] qualifiers) => trial.Registry.Reviews.DecideAsync(Trial.Paul, record.Case, seen, new FactDecision.Correct(pet.Id, "pet", "asked", qualifiers));
        (await CorrectAsync(1, new Qualifier("on", "2021-05"))).Kept();
        (await CodesAsync(trial, record.Case)).ShouldContain("pet-without-tracer");
        (await CorrectAsync(2, new Qualifier("on", "2021-05"), new Qualifier("tracer", "fdg"))).Kept();
        (await CodesAsync(trial, record.Case)).ShouldNotContain("pet-without-tracer");
        (await trial.Registry.Reviews.DecideAsync(Trial.Paul, record.Case, 3, new FactDecision.Undecide(pet.Id))).Kept();
        (await CodesAsync(trial, record.Case)).ShouldContain("pet-without-tracer");
        (await trial.Registry.Reviews.DecideAsync(Trial.Paul, record.Case, 4, new FactDecision.Reject(pet.Id))).Kept();
        (await CodesAsync(trial, record.Case)).ShouldNotContain("pet-without-tracer");
    }

    [Fact]
    public async Task One_that_was_looked_at_counts_no_more_with_who_when_and_why_until_it_is_opened_again()
    {
        await using var trial = await Trial.OnAsync(kind);
        var record = await Stories.ImportedAsync(trial, TwoSexes, new Identity(LocalNumber: "S-4"));
        var open = await ListedAsync(trial, record.Case);
        var found = (await trial.Registry.Cases.ContradictionsAsync(Trial.Ada, record.Case)).Single(c => c.What.Code == "agreement-against-sex");
        var reviews = trial.Registry.Reviews;
        await reviews.DecideAsync(Trial.Ada, record.Case, 1, new FactDecision.Acknowledge(found.Id, " ")).FailsAsync("no-reason");
        await reviews.DecideAsync(Trial.Ada, record.Case, 1, new FactDecision.Acknowledge("AAAA", "checked")).FailsAsync("no-contradiction");
        (await reviews.DecideAsync(Trial.Ada, record.Case, 1, new FactDecision.Acknowledge(found.Id, "a slip of the typist"))).Kept().Version.ShouldBe(2);
        (await ListedAsync(trial, record.Case)).ShouldBe(open - 1);
        var looked = (await trial.Registry.Cases.ContradictionsAsync(Trial.Ada, record.Case)).Single(c => c.Id == found.Id).Acknowledged.ShouldNotBeNull();
        (looked.Decision.By, looked.Decision.Reason, looked.Version).ShouldBe(("ada", "a slip of the typist", 2));
        var version = (await trial.Registry.Cases.HistoryAsync(Trial.Ada, record.Case))[^1];
        (version.Cause, version.Acknowledged.ShouldHaveSingleItem().Code).ShouldBe(("acknowledge", "agreement-against-sex"));
        (await trial.Registry.Cases.HistoryAsync(Trial.Rosa, record.Case))[^1].Acknowledged.ShouldHaveSingleItem().Decision.Reason.ShouldBeEmpty();
        // It stays through other writes and documents.
        (await reviews.DecideAsync(Trial.Ada, record.Case, 2, new FactDecision.Accept(record.The(FactKind.Ki67).Id))).Kept();
        await trial.Registry.Imports.AddAsync(Trial.Ada, Letters.Of("Diarrhée depuis mars 2021.", new Identity(LocalNumber: "S-4")));
        (await ListedAsync(trial, record.Case)).ShouldBe(open - 1);
        (await reviews.DecideAsync(Trial.Ada, record.Case, 4, new FactDecision.Reopen(found.Id))).Kept();
        (await ListedAsync(trial, record.Case)).ShouldBe(open);
        var last = (await trial.Registry.Cases.HistoryAsync(Trial.Ada, record.Case))[^1];
        (last.Cause, last.Reason).ShouldBe(("reopen", "agreement-against-sex"));
        await reviews.DecideAsync(Trial.Ada, record.Case, 5, new FactDecision.Reopen(found.Id)).FailsAsync("no-contradiction");
        (await trial.Registry.Audit.VerifyAsync()).IsSound.ShouldBeTrue();
    }

    [Fact]
    public async Task One_that_was_looked_at_comes_back_when_its_values_change()
    {
        await using var trial = await Trial.OnAsync(kind);
        var record = await Stories.ImportedAsync(trial, "Madame Perrine Aubois, 57 ans, a une tumeur neuroendocrine de l'iléon de grade 1. Ki-67 à 12 %.", new Identity(LocalNumber: "S-5"));
        var found = (await trial.Registry.Cases.ContradictionsAsync(Trial.Ada, record.Case)).Single(c => c.What.Code == "stated-against-computed-grade");
        (await trial.Registry.Reviews.DecideAsync(Trial.Ada, record.Case, 1, new FactDecision.Acknowledge(found.Id, "of two specimens"))).Kept();
        (await CodesAsync(trial, record.Case)).ShouldNotContain("stated-against-computed-grade");
        (await trial.Registry.Reviews.DecideAsync(Trial.Ada, record.Case, 2, new FactDecision.Correct(record.The(FactKind.Ki67).Id, "15", "counted again"))).Kept();
        (await CodesAsync(trial, record.Case)).ShouldContain("stated-against-computed-grade");
        (await trial.Registry.Reviews.DecideAsync(Trial.Ada, record.Case, 3, new FactDecision.Correct(record.The(FactKind.Ki67).Id, "2", "misread"))).Kept();
        (await trial.Registry.Cases.ContradictionsAsync(Trial.Ada, record.Case)).ShouldNotContain(c => c.What.Code == "stated-against-computed-grade", "it is gone by itself");
    }

    [Fact]
    public async Task A_case_is_not_ready_with_undecided_values_or_open_contradictions_unless_that_is_said()
    {
        await using var trial = await Trial.OnAsync(kind);
        var record = await Stories.ImportedAsync(trial, TwoSexes, new Identity(LocalNumber: "S-6"));
        var reviews = trial.Registry.Reviews;
        (await reviews.MoveToAsync(Trial.Ada, record.Case, 1, CaseState.Ready, evenSo: false).FailsAsync("unfinished")).French.ShouldContain("à décider");
        (await reviews.MoveToAsync(Trial.Ada, record.Case, 1, CaseState.AtBoard, evenSo: false)).Kept();
        record = (await reviews.DecideAsync(Trial.Ada, record.Case, 2, [.. record.Facts.Select(f => f.Entry.Value == "female" ? (FactDecision)new FactDecision.Reject(f.Id) : new FactDecision.Accept(f.Id))])).Kept();
        List<FactDecision> rest = [.. (await trial.Registry.Cases.ContradictionsAsync(Trial.Ada, record.Case)).Select(c => new FactDecision.Acknowledge(c.Id, "looked at"))];
        if (rest.Count > 0)
        {
            await reviews.MoveToAsync(Trial.Ada, record.Case, 3, CaseState.Ready, evenSo: false).FailsAsync("unfinished");
            record = (await reviews.DecideAsync(Trial.Ada, record.Case, 3, rest)).Kept();
        }

        (await reviews.MoveToAsync(Trial.Ada, record.Case, record.Version, CaseState.Ready, evenSo: false)).Kept().State.ShouldBe(CaseState.Ready);
    }

    private static async Task<List<string>> CodesAsync(Trial trial, long number) =>
        [.. (await trial.Registry.Cases.ContradictionsAsync(Trial.Ada, number)).Where(c => c.IsOpen).Select(c => c.What.Code)];

    private static async Task<int> ListedAsync(Trial trial, long number) => (await trial.Registry.Worklist.ListAsync(Trial.Ada, new())).Rows.Single(r => r.Case == number).Contradictions;
}

public sealed class ContradictionSqliteTests() : ContradictionTests(Kind.Sqlite);

public sealed class ContradictionPostgresTests() : ContradictionTests(Kind.Postgres);
