namespace Nenuphar.Registry.Tests;

/// <summary>A registry of an earlier release, whose trail knew no digests, is taken over once, and goes on where it was broken off.</summary>
public abstract class TakeOverTests(Kind kind)
{
    [Fact]
    public async Task What_an_earlier_release_wrote_comes_under_the_care_of_the_trail()
    {
        await using var trial = await Trial.OnAsync(kind);
        await Stories.ImportedAsync(trial);
        await AsOfAnEarlierReleaseAsync(trial);
        var verdict = await trial.Registry.Audit.VerifyAsync();
        verdict.IsSound.ShouldBeTrue(verdict.Message);
        (await trial.Registry.Audit.ListAsync(Trial.Root, act: "vouch")).Count.ShouldBeGreaterThan(3);
        await trial.TamperAsync("placement", "UPDATE placement SET placed_by = 'evil'");
        (await trial.Registry.Audit.VerifyAsync()).Fault.ShouldBe(AuditFault.RecordAltered);
    }

    [Fact]
    public async Task Broken_off_again_and_again_while_it_takes_over_what_was_there_it_goes_on_where_it_was()
    {
        await using var trial = await Trial.OnAsync(kind);
        await Stories.EverythingAsync(trial);
        await AgeAsync(trial);
        var steps = new List<OpeningStep>();
        while (await IsBrokenOffAsync(trial, steps))
        {
            steps.Count.ShouldBeLessThan(10);
        }

        steps.Select(s => s.Work).Distinct().ShouldBe([OpeningWork.Names, OpeningWork.Rows]);
        steps.Count(s => s.Work == OpeningWork.Rows).ShouldBeGreaterThan(1);
        await trial.OpenAsync();
        var vouched = (await trial.QueryAsync<string>("SELECT holds FROM audit WHERE act = 'vouch'")).SelectMany(AuditRow.RowsIn).ToList();
        vouched.ShouldBeUnique();
        vouched.Count.ShouldBeGreaterThan(15);
        var verdict = await trial.Registry.Audit.VerifyAsync();
        verdict.IsSound.ShouldBeTrue(verdict.Message);
        (await trial.QueryAsync<string>("SELECT name FROM setting ORDER BY name")).ShouldBe(["clear-values", "key", "registry", "trail", "vouched", "vouched-folders"]);
    }

    [Fact]
    public async Task What_an_earlier_program_writes_while_it_takes_over_is_taken_over_too()
    {
        await using var trial = await Trial.OnAsync(kind);
        await Stories.EverythingAsync(trial);
        await AgeAsync(trial);
        for (var time = 0; time < 3; time++)
        {
            (await IsBrokenOffAsync(trial, [])).ShouldBeTrue();
            await trial.ExecuteAsync("INSERT INTO not_the_same (one, other, said_at, said_by) SELECT max(other), max(other) + 1, '2026-03-02T08:00:00.000Z', 'ada' FROM not_the_same");
        }

        (await trial.QueryAsync<long>("SELECT count(*) FROM not_the_same")).Single().ShouldBeGreaterThan(2);
        await trial.OpenAsync();
        var verdict = await trial.Registry.Audit.VerifyAsync();
        verdict.IsSound.ShouldBeTrue(verdict.Message);
    }

    [Fact]
    public async Task Programs_that_open_an_earlier_registry_together_take_it_over_once()
    {
        await using var trial = await Trial.OnAsync(kind);
        await Stories.EverythingAsync(trial);
        await AgeAsync(trial);
        foreach (var registry in await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => CaseRegistry.OpenAsync(trial.Connection, trial.Key)))))
        {
            await registry.DisposeAsync();
        }

        await trial.OpenAsync();
        (await trial.Registry.Audit.ListAsync(Trial.Root, act: "vouch")).Count(e => e.Detail == Vouching.End).ShouldBe(1);
        var verdict = await trial.Registry.Audit.VerifyAsync();
        verdict.IsSound.ShouldBeTrue(verdict.Message);
    }

    [Fact]
    public async Task An_earlier_registry_that_was_altered_is_opened_and_what_was_altered_is_told()
    {
        await using var trial = await Trial.OnAsync(kind);
        await Stories.ImportedAsync(trial);
        await trial.TamperAsync("document", "UPDATE document SET sealed_text = sealed_name");
        await AsOfAnEarlierReleaseAsync(trial);
        (await trial.Registry.Audit.VerifyAsync()).Message.ShouldStartWith("Case 1: ");
    }

    [Fact]
    public async Task Entries_of_earlier_releases_prove_author_and_cause_of_their_versions()
    {
        await using var trial = await Trial.OnAsync(kind);
        await Stories.ImportedAsync(trial);
        await AsOfAnEarlierReleaseAsync(trial);
        var verdict = await trial.Registry.Audit.VerifyAsync();
        verdict.IsSound.ShouldBeTrue(verdict.Message);
        verdict.Message.ShouldContain("earlier release");
        await trial.TamperAsync("version", "UPDATE version SET made_by = 'evil'");
        (await trial.Registry.Audit.VerifyAsync()).Fault.ShouldBe(AuditFault.RecordAltered);
    }

    /// <summary>The registry of an earlier release, opened by this one.</summary>
    private static async Task AsOfAnEarlierReleaseAsync(Trial trial)
    {
        await AgeAsync(trial);
        await trial.OpenAsync();
    }

    /// <summary>Opens it until something was told, as if the program were killed then.</summary>
    private static async Task<bool> IsBrokenOffAsync(Trial trial, List<OpeningStep> steps)
    {
        try
        {
            await using var registry = await CaseRegistry.OpenAsync(trial.Connection, trial.Key, trial.Clock, told: new Breaking(steps));
            return false;
        }
        catch (OperationCanceledException)
        {
            return true;
        }
    }

    /// <summary>The trail as a release wrote it that knew no digests; the registry is closed.</summary>
    private static async Task AgeAsync(Trial trial)
    {
        await trial.CloseAsync();
        var (link, rows) = (AuditRow.Beginning, await trial.QueryAsync<AuditRow>(AuditTrail.Columns + " ORDER BY seq"));
        File.Delete(trial.Key.HeadsFile);
        foreach (var row in rows)
        {
            var bare = row with { Holds = "" };
            var own = bare.OwnOf(trial.Key.Auditing);
            link = AuditRow.LinkOf(trial.Key.Auditing, row.Seq, link, own);
            await trial.TamperAsync("audit", "UPDATE audit SET holds = '', own = @own, link = @link WHERE seq = @Seq", new { own, link, row.Seq });
        }

        var (registry, trail) = ((await trial.QueryAsync<string>("SELECT value FROM setting WHERE name = 'registry'")).Single(), (await trial.QueryAsync<string>("SELECT value FROM setting WHERE name = 'trail'")).Single());
        new Heads(trial.Key.HeadsFile, trial.Key, registry, trail).Anchor(new(rows.Count, link));

        await trial.ExecuteAsync("DELETE FROM setting WHERE name = 'vouched'");
    }

    private sealed class Breaking(List<OpeningStep> steps) : IProgress<OpeningStep>
    {
        public void Report(OpeningStep value)
        {
            steps.Add(value);
            throw new OperationCanceledException();
        }
    }
}

public sealed class TakeOverSqliteTests() : TakeOverTests(Kind.Sqlite);

public sealed class TakeOverPostgresTests() : TakeOverTests(Kind.Postgres);
