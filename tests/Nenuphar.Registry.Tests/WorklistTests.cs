namespace Nenuphar.Registry.Tests;

public abstract class WorklistTests(Kind kind)
{
    [Fact]
    public async Task Who_may_see_no_day_cannot_find_one_out_by_asking_for_it()
    {
        await using var trial = await Trial.OnAsync(kind);
        var record = await Stories.ImportedAsync(trial);
        var entered = new Evidence.Entered("ada", "2026-03-02", "telephone");
        (await trial.Registry.Reviews.DecideAsync(Trial.Ada, record.Case, 1, new FactDecision.Add(new(FactKind.Symptom, "2019-07-14", entered)))).Kept();
        var asked = new WorklistQuery { Facts = [new(FactKind.Symptom, "2019-07-14")] };
        (await trial.Registry.Worklist.ListAsync(Trial.Ada, asked)).Rows.ShouldHaveSingleItem();
        await trial.Registry.Worklist.ListAsync(Trial.Rosa, asked).FailsAsync("no-right");
        await trial.Registry.Worklist.ListAsync(Trial.Rosa, new() { Facts = [new(FactKind.Symptom, "start=2019-07-14")] }).FailsAsync("no-right");
        (await trial.Registry.Worklist.ListAsync(Trial.Rosa, new() { Facts = [new(FactKind.Symptom, "2019-07")] })).Rows.ShouldBeEmpty();
    }

    [Fact]
    public async Task Words_find_cases_in_any_case_and_accents_and_only_where_all_of_them_stand()
    {
        await using var trial = await FilledAsync();
        var worklist = trial.Registry.Worklist;
        async Task<long[]> FindAsync(string text) => [.. (await worklist.ListAsync(Trial.Ada, new() { Text = text })).Rows.Select(r => r.Case)];
        (await FindAsync("ILEON")).ShouldBe([1]);
        (await FindAsync("tumour")).ShouldBe([2]);
        (await FindAsync("whitlock pancreas")).ShouldBe([2]);
        (await FindAsync("whitlock iléon")).ShouldBeEmpty();
        (await FindAsync("bronchique")).ShouldBe([.. Enumerable.Range(3, 30).Reverse().Select(i => (long)i)]);
        (await FindAsync("'; DROP TABLE case_now; -- \" OR NEAR(")).ShouldBeEmpty();
        (await FindAsync("?!")).ShouldBeEmpty();
        (await FindAsync("C34")).Length.ShouldBe(30, "values of facts are found like words");
        var snippets = await worklist.SnippetsAsync(Trial.Ada, [1, 2], "ileon");
        var snippet = snippets.ShouldHaveSingleItem();
        snippet.Found.Of(snippet.Text).ToString().ShouldBe("iléon");
        snippet.Begin.ShouldBe(Math.Max(0, Letters.Ileum.IndexOf("iléon", StringComparison.Ordinal) - 60));
    }

    [Fact]
    public async Task A_corrected_value_is_found_and_the_wrong_one_no_longer()
    {
        await using var trial = await FilledAsync();
        var record = await trial.Registry.Cases.ReadAsync(Trial.Ada, 1);
        (await trial.Registry.Reviews.DecideAsync(Trial.Ada, 1, record.Version, new FactDecision.Correct(record.The(FactKind.Primary).Id, "C18.1", "it is the appendix"))).Kept();
        async Task<int> CountAsync(WorklistQuery query) => (await trial.Registry.Worklist.ListAsync(Trial.Ada, query)).Rows.Count;
        (await CountAsync(new() { Text = "C18.1" })).ShouldBe(1);
        (await CountAsync(new() { Facts = [new(FactKind.Primary, "C18.1")] })).ShouldBe(1);
        (await CountAsync(new() { Facts = [new(FactKind.Primary, "C17.2")] })).ShouldBe(0);
    }

    [Fact]
    public async Task The_stage_that_the_list_shows_finds_its_case_also_where_it_is_computed_and_follows_each_decision()
    {
        await using var trial = await Trial.OnAsync(kind);
        var record = await Stories.ImportedAsync(trial);
        var told = await Stories.ImportedAsync(trial, "Mr Ivo Marsh, 70 years old, has a neuroendocrine tumour of the pancreas, stage IV. Ki-67 5 %.", new Identity(LocalNumber: "T-7"));
        await Stories.ImportedAsync(trial, Letters.Pancreas, Letters.Brenda);
        async Task<long[]> FindAsync(string stage) => [.. (await trial.Registry.Worklist.ListAsync(Trial.Rosa, new() { Facts = [new(FactKind.Stage, stage)], Order = WorklistOrder.Number })).Rows.Select(r => r.Case)];
        var rows = (await trial.Registry.Worklist.ListAsync(Trial.Ada, new() { Order = WorklistOrder.Number })).Rows;
        rows.Where(r => r.Stage == "IV").Select(r => r.Case).ShouldBe([told.Case, record.Case]);
        (await FindAsync("IV")).ShouldBe([told.Case, record.Case]);
        (await FindAsync("I*")).ShouldBe([told.Case, record.Case]);
        (await FindAsync("")).ShouldBe([told.Case, record.Case]);
        (await FindAsync("III")).ShouldBeEmpty();
        (await trial.Registry.Worklist.ListAsync(Trial.Rosa, new() { Facts = [new(FactKind.Stage, "IV"), new(FactKind.Primary, "C17.2")] })).Rows.ShouldHaveSingleItem().Case.ShouldBe(record.Case);
        (await trial.Registry.Worklist.MatchesAsync(Trial.Rosa, [record.Case, told.Case], [new(FactKind.Stage, "IV")])).Select(m => (m.Case, m.Value)).ShouldBe([(told.Case, "IV"), (record.Case, "IV")], ignoreOrder: true);
        List<FactDecision> none = [.. record.Facts.Where(f => f.Entry.Kind == FactKind.Metastasis).Select(f => new FactDecision.Reject(f.Id))];
        (await trial.Registry.Reviews.DecideAsync(Trial.Ada, record.Case, 1, none)).Kept();
        (await FindAsync("IV")).ShouldBe([told.Case]);
        (await trial.Registry.Audit.VerifyAsync()).IsSound.ShouldBeTrue();
    }

    [Fact]
    public async Task Facts_narrow_the_list_by_value_name_and_number()
    {
        await using var trial = await FilledAsync();
        async Task<long[]> FindAsync(params FactFilter[] facts) => [.. (await trial.Registry.Worklist.ListAsync(Trial.Rosa, new() { Facts = facts, Order = WorklistOrder.Number, Count = 200 })).Rows.Select(r => r.Case)];
        (await FindAsync(new FactFilter(FactKind.Primary, "C25.9"))).ShouldBe([2]);
        (await FindAsync(new FactFilter(FactKind.Ki67, From: 8, To: 8))).ShouldBe([8, 1]);
        (await FindAsync(new FactFilter(FactKind.Ki67, From: 29))).ShouldBe([30, 29]);
        (await FindAsync(new FactFilter(FactKind.Ki67, From: 29), new FactFilter(FactKind.Primary, "C25.9"))).ShouldBeEmpty();
        (await FindAsync(new FactFilter(FactKind.Treatment, "octreotide"), new FactFilter(FactKind.Metastasis, "liver"))).ShouldBe([1]);
        await trial.Registry.Imports.AddAsync(Trial.Ada, Letters.Of(Letters.IleumLater, Letters.Armand));
        (await FindAsync(new FactFilter(FactKind.Lab, "chromogranin-a", From: 600))).ShouldBe([1]);
        (await FindAsync(new FactFilter(FactKind.Lab, "chromogranin-a=640 ng/mL"))).ShouldBe([1]);
        (await FindAsync(new FactFilter(FactKind.Primary, "C25*"))).ShouldBe([2]);
        (await FindAsync(new FactFilter(FactKind.Primary, "C34*"))).Length.ShouldBe(30);
        (await FindAsync(new FactFilter(FactKind.Primary, "%*"))).ShouldBeEmpty();
        var found = await trial.Registry.Worklist.MatchesAsync(Trial.Rosa, [1, 30], [new(FactKind.Ki67, From: 8), new(FactKind.Primary, "C17*")]);
        found.Select(f => (f.Case, f.Kind, f.Value)).ShouldBe([(1L, FactKind.Ki67, "8"), (1L, FactKind.Primary, "C17.2"), (30L, FactKind.Ki67, "30")]);
    }

    [Theory]
    [InlineData(WorklistOrder.Changed)]
    [InlineData(WorklistOrder.Completeness)]
    [InlineData(WorklistOrder.Contradictions)]
    [InlineData(WorklistOrder.Number)]
    public async Task Page_after_page_each_case_comes_once_and_in_order(WorklistOrder order)
    {
        await using var trial = await FilledAsync();
        var rows = new List<WorklistRow>();
        var query = new WorklistQuery { Order = order, Count = 7 };
        for (var pages = 0; ; pages++)
        {
            pages.ShouldBeLessThan(6);
            var page = await trial.Registry.Worklist.ListAsync(Trial.Ada, query);
            rows.AddRange(page.Rows);
            if (page.Next.Length == 0)
            {
                break;
            }

            query = query with { After = page.Next };
        }

        rows.Select(r => r.Case).Order().ShouldBe(Enumerable.Range(1, 32).Select(i => (long)i));
        IEnumerable<WorklistRow> expected = order switch
        {
            WorklistOrder.Changed => rows.OrderByDescending(r => r.ChangedAt).ThenByDescending(r => r.Case),
            WorklistOrder.Completeness => rows.OrderBy(r => r.Completeness).ThenBy(r => r.Case),
            WorklistOrder.Contradictions => rows.OrderByDescending(r => r.Contradictions).ThenByDescending(r => r.Case),
            _ => rows.OrderByDescending(r => r.Case),
        };
        rows.Select(r => r.Case).ShouldBe(expected.Select(r => r.Case));
    }

    [Fact]
    public async Task Pages_of_a_search_for_a_word_of_many_cases_follow_each_other()
    {
        await using var trial = await FilledAsync();
        var first = await trial.Registry.Worklist.ListAsync(Trial.Ada, new() { Text = "bronchique", Count = 20 });
        var second = await trial.Registry.Worklist.ListAsync(Trial.Ada, new() { Text = "bronchique", Count = 20, After = first.Next });
        first.Rows.Count.ShouldBe(20);
        second.Rows.Count.ShouldBe(10);
        second.Next.ShouldBe("");
        first.Rows.Concat(second.Rows).Select(r => r.Case).ShouldBeUnique();
    }

    [Fact]
    public async Task States_completeness_contradictions_and_due_follow_ups_narrow_it()
    {
        await using var trial = await FilledAsync();
        var registry = trial.Registry;
        (await registry.Reviews.MoveToAsync(Trial.Ada, 1, 1, CaseState.FollowUp, new DateOnly(2026, 3, 2))).Kept();
        (await registry.Reviews.MoveToAsync(Trial.Ada, 2, 1, CaseState.FollowUp, new DateOnly(2026, 3, 3))).Kept();
        (await registry.Reviews.MoveToAsync(Trial.Ada, 3, 1, CaseState.AtBoard)).Kept();
        async Task<long[]> ListAsync(WorklistQuery query) => [.. (await registry.Worklist.ListAsync(Trial.Ada, query)).Rows.Select(r => r.Case).Order()];
        (await ListAsync(new() { State = CaseState.FollowUp })).ShouldBe([1, 2]);
        (await ListAsync(new() { FollowUpDue = true })).ShouldBe([1]);
        (await ListAsync(new() { State = CaseState.AtBoard, Text = "bronchique" })).ShouldBe([3]);
        var all = (await registry.Worklist.ListAsync(Trial.Ada, new() { Count = 200 })).Rows;
        (await ListAsync(new() { WithContradictions = true })).ShouldBe([.. all.Where(r => r.Contradictions > 0).Select(r => r.Case).Order()]);
        (await registry.Worklist.CountAsync(Trial.Ada)).WithContradictions.ShouldBe(all.Count(r => r.Contradictions > 0));
        (await ListAsync(new() { CompletenessBelow = 20, Count = 200 })).ShouldBe([.. all.Where(r => r.Completeness < 20).Select(r => r.Case).Order()]);
        all.Single(r => r.Case == 1).Site.ShouldBe("C17.2");
    }

    [Fact]
    public async Task A_contradiction_counts_until_it_is_decided()
    {
        await using var trial = await Trial.OnAsync(kind);
        var record = await Stories.ImportedAsync(trial, "Homme de 61 ans. Patient âgé de 71 ans. Tumeur neuroendocrine de l'iléon, grade 1, Ki-67 à 8 %, 3 mitoses pour 10 champs.");
        (await trial.Registry.Worklist.ListAsync(Trial.Ada, new() { WithContradictions = true })).Rows.ShouldHaveSingleItem().Contradictions.ShouldBeGreaterThan(1);
        (await trial.Registry.Reviews.DecideAsync(Trial.Ada, record.Case, 1,
            [new FactDecision.Correct(record.The(FactKind.Grade).Id, "G2", "by the Ki-67"), .. record.Facts.Where(f => f.Entry.Value == "71").Select(f => new FactDecision.Reject(f.Id))])).Kept();
        (await trial.Registry.Worklist.ListAsync(Trial.Ada, new() { WithContradictions = true })).Rows.ShouldBeEmpty();
    }

    /// <summary>The ileum is case 1, the pancreas case 2, thirty bronchial carcinoids 3 to 32 with a Ki-67 of their number.</summary>
    private async Task<Trial> FilledAsync()
    {
        var trial = await Trial.OnAsync(kind);
        await Stories.ImportedAsync(trial);
        await Stories.ImportedAsync(trial, Letters.Pancreas, Letters.Brenda);
        for (var i = 3; i <= 32; i++)
        {
            await trial.Registry.Imports.AddAsync(Trial.Ada, Letters.Of($"Femme de {30 + i} ans. Carcinoïde bronchique typique. {(i <= 30 ? $"Ki-67 à {i} %." : "")}"));
        }

        return trial;
    }
}

public sealed class WorklistSqliteTests() : WorklistTests(Kind.Sqlite);

public sealed class WorklistPostgresTests() : WorklistTests(Kind.Postgres);
