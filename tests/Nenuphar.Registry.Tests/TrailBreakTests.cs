namespace Nenuphar.Registry.Tests;

/// <summary>A trail that was cut is told until somebody answers for it: what is written after that does not cover it.</summary>
public abstract class TrailBreakTests(Kind kind)
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_is_written_after_a_cut_does_not_cover_it(bool headsToo)
    {
        await using var trial = await CutAsync(headsToo);
        trial.Registry.Audit.Trouble.ShouldNotBeNull();
        await WriteAsync(trial);
        await ShouldBeToldAsync(trial);
        await trial.OpenAsync();
        await WriteAsync(trial);
        await ShouldBeToldAsync(trial);
        trial.Registry.Audit.Trouble.ShouldNotBeNull().ShouldContain("acknowledge");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_acknowledgement_keeps_what_is_missing_and_stays_told(bool headsToo)
    {
        await using var trial = await CutAsync(headsToo);
        await trial.Registry.Audit.AcknowledgeBreakAsync(Trial.Ada, "I wish so").FailsAsync("no-right");
        await trial.Registry.Audit.AcknowledgeBreakAsync(Trial.Root, " ").FailsAsync("no-reason");
        await ShouldBeToldAsync(trial);
        await trial.Registry.Audit.AcknowledgeBreakAsync(Trial.Root, "the copy of Sunday was put back after the disk failed");
        var verdict = await trial.Registry.Audit.VerifyAsync();
        verdict.IsSound.ShouldBeTrue(verdict.Message);
        verdict.Message.ShouldContain("root acknowledged");
        verdict.Message.ShouldContain("the copy of Sunday");
        verdict.Message.ShouldContain(headsToo ? "how many are missing is not known" : "2 entries missing, the last anchored as 10 ");
        trial.Registry.Audit.Trouble.ShouldBeNull();
        await trial.OpenAsync();
        trial.Registry.Audit.Trouble.ShouldBeNull();
        await WriteAsync(trial);
        (await trial.Registry.Audit.VerifyAsync()).Message.ShouldContain("root acknowledged");
        await trial.Registry.Audit.AcknowledgeBreakAsync(Trial.Root, "once more").FailsAsync("refused");
    }

    [Fact]
    public async Task A_second_cut_needs_its_own_acknowledgement()
    {
        await using var trial = await CutAsync(headsToo: false);
        await trial.Registry.Audit.AcknowledgeBreakAsync(Trial.Root, "the first");
        await WriteAsync(trial);
        await trial.CloseAsync();
        await trial.TamperAsync("audit", "DELETE FROM audit WHERE seq = (SELECT max(seq) FROM audit)");
        await trial.TamperAsync("audit", "DELETE FROM audit WHERE seq = (SELECT max(seq) FROM audit)");
        await trial.OpenAsync();
        await WriteAsync(trial);
        await ShouldBeToldAsync(trial);
    }

    [Fact]
    public async Task A_trail_that_is_cut_while_the_program_runs_is_told_at_its_next_write()
    {
        await using var trial = await LongAsync();
        await CutAsync(trial, headsToo: true);
        await WriteAsync(trial);
        await ShouldBeToldAsync(trial);
    }

    [Fact]
    public async Task Two_programs_tell_one_break_once()
    {
        await using var trial = await CutAsync(headsToo: false);
        await using (var other = await CaseRegistry.OpenAsync(trial.Connection, trial.Key, trial.Clock))
        {
            await WriteAsync(trial);
            await other.Worklist.ListAsync(Trial.Ada, new());
            other.Audit.Trouble.ShouldNotBeNull();
        }

        (await trial.Registry.Audit.ListAsync(Trial.Root, act: TrailBreak.Act)).ShouldHaveSingleItem().Who.ShouldBe("nenuphar");
    }

    [Fact]
    public async Task Without_a_cut_there_is_nothing_to_acknowledge()
    {
        await using var trial = await LongAsync();
        await trial.Registry.Audit.AcknowledgeBreakAsync(Trial.Root, "to be safe").FailsAsync("refused");
        (await trial.Registry.Audit.VerifyAsync()).Message.ShouldNotContain("acknowledged");
    }

    private static async Task WriteAsync(Trial trial) => await trial.Registry.Worklist.ListAsync(Trial.Ada, new());

    private static async Task ShouldBeToldAsync(Trial trial)
    {
        var verdict = await trial.Registry.Audit.VerifyAsync();
        verdict.IsSound.ShouldBeFalse();
        verdict.Fault.ShouldBeOneOf(AuditFault.Broken, AuditFault.Cut, AuditFault.Unanchored);
    }

    private async Task<Trial> CutAsync(bool headsToo)
    {
        var trial = await LongAsync();
        await trial.CloseAsync();
        await CutAsync(trial, headsToo);
        await trial.OpenAsync();
        return trial;
    }

    /// <summary>The last two entries; with what anchors them, and those before them.</summary>
    private static async Task CutAsync(Trial trial, bool headsToo)
    {
        await trial.TamperAsync("audit", "DELETE FROM audit WHERE seq > 8");
        if (headsToo)
        {
            var lines = await File.ReadAllLinesAsync(trial.Key.HeadsFile);
            await File.WriteAllLinesAsync(trial.Key.HeadsFile, lines.TakeWhile(line => !line.Contains(" 6 ", StringComparison.Ordinal)));
        }
    }

    private async Task<Trial> LongAsync()
    {
        var trial = await Trial.OnAsync(kind);
        for (var i = 0; i < 10; i++)
        {
            await WriteAsync(trial);
        }

        return trial;
    }
}

public sealed class TrailBreakSqliteTests() : TrailBreakTests(Kind.Sqlite);

public sealed class TrailBreakPostgresTests() : TrailBreakTests(Kind.Postgres);
