namespace Nenuphar.Registry.Tests;

/// <summary>Verification of what is odd: a database that takes no writes, rows that hold what they can't, folders of backups that are gone.</summary>
public abstract class VerifyingTests(Kind kind)
{
    [Fact]
    public async Task A_database_that_takes_no_writes_is_verified_and_says_that_this_could_not_be_noted()
    {
        await using var trial = await Trial.OnAsync(kind);
        await Stories.ImportedAsync(trial);
        var connection = await trial.ReadOnlyAsync();
        await (kind == Kind.Postgres ? CaseRegistry.OpenAsync(connection, trial.Key).FailsAsync("read-only") : Task.CompletedTask);
        await using (var registry = await CaseRegistry.OpenAsync(connection, trial.Key, mayOnlyRead: true))
        {
            var verdict = await registry.Audit.VerifyAsync();
            verdict.IsSound.ShouldBeTrue(verdict.Message);
            (await registry.Audit.NoteVerifiedAsync(Trial.Root, verdict)).ShouldNotBeNull().ShouldContain("could not be noted");
            await registry.Imports.AddAsync(Trial.Ada, Letters.Of(Letters.Pancreas)).FailsAsync("read-only");
        }

        await trial.TamperAsync("placement", "UPDATE placement SET placed_by = 'evil'");
        await using var again = await CaseRegistry.OpenAsync(connection, trial.Key, mayOnlyRead: true);
        (await again.Audit.VerifyAsync()).Fault.ShouldBe(AuditFault.RecordAltered);
    }

    [Fact]
    public async Task That_it_was_verified_stands_in_the_trail()
    {
        await using var trial = await Trial.OnAsync(kind);
        await Stories.ImportedAsync(trial);
        (await trial.Registry.Audit.NoteVerifiedAsync(Trial.Root, await trial.Registry.Audit.VerifyAsync())).ShouldBeNull();
        (await trial.Registry.Audit.ListAsync(Trial.Root, act: "verify-audit")).ShouldHaveSingleItem().Detail.ShouldBe("sound, 2 entries");
    }

    [Fact]
    public async Task A_text_where_a_number_belongs_is_told_in_a_sentence()
    {
        Assert.SkipWhen(kind == Kind.Postgres, "PostgreSQL takes no text for a number.");
        await using var trial = await Trial.OnAsync(kind);
        await Stories.ImportedAsync(trial);
        await trial.ExecuteAsync("UPDATE fact_now SET amount = 'many' WHERE kind = 'ki67'");
        var verdict = await trial.Registry.Audit.VerifyAsync();
        (verdict.Fault, verdict.Message).ShouldSatisfyAllConditions(v => v.Fault.ShouldBe(AuditFault.RecordAltered), v => v.Message.ShouldStartWith("Case 1: "));
        await trial.ExecuteAsync("UPDATE case_now SET facts = 'many'");
        verdict = await trial.Registry.Audit.VerifyAsync();
        (verdict.Fault, verdict.Message).ShouldSatisfyAllConditions(v => v.Fault.ShouldBe(AuditFault.RecordAltered), v => v.Message.ShouldContain("changed outside the registry"));
    }

    [Theory]
    [InlineData("DELETE FROM backup_folder", AuditFault.RecordMissing)]
    [InlineData("UPDATE backup_folder SET trail = 'other'", AuditFault.RecordAltered)]
    [InlineData("UPDATE backup_folder SET folder = '/nowhere'", AuditFault.RecordAltered)]
    public async Task Who_takes_a_folder_of_backups_out_of_reach_of_erasures_is_told(string change, AuditFault fault)
    {
        await using var trial = await Trial.OnAsync(kind);
        await Stories.ImportedAsync(trial);
        await trial.Registry.Backups.WriteAsync(Trial.Root, Path.Combine(trial.Folder, "backups"));
        await trial.Registry.Backups.WriteAsync(Trial.Root, Path.Combine(trial.Folder, "backups"));
        (await trial.Registry.Audit.VerifyAsync()).IsSound.ShouldBeTrue();
        await trial.TamperAsync("backup_folder", change);
        await trial.ExecuteAsync("DELETE FROM setting WHERE name = 'vouched-folders'");
        await trial.OpenAsync();
        var verdict = await trial.Registry.Audit.VerifyAsync();
        verdict.Fault.ShouldBeOneOf(fault, AuditFault.Rewritten);
        verdict.IsSound.ShouldBeFalse();
    }

    [Fact]
    public async Task Folders_that_an_earlier_release_noted_come_under_the_care_of_the_trail_and_erasures_reach_them()
    {
        await using var trial = await Trial.OnAsync(kind);
        var gone = await Stories.ImportedAsync(trial);
        var folder = Path.Combine(trial.Folder, "backups");
        await AsOfAnEarlierReleaseAsync(trial, folder);
        await trial.OpenAsync();
        (await trial.Registry.Audit.ListAsync(Trial.Root, act: Vouching.FoldersAct)).ShouldHaveSingleItem().Detail.ShouldBe("1 folders of backups");
        (await trial.Registry.Audit.VerifyAsync()).IsSound.ShouldBeTrue();
        Directory.CreateDirectory(folder);
        (await trial.Registry.Patients.EraseAsync(Trial.Ada, gone.Case)).ShouldBeEmpty();
        Directory.GetFiles(folder).ShouldHaveSingleItem();
        await trial.TamperAsync("backup_folder", "DELETE FROM backup_folder");
        (await trial.Registry.Audit.VerifyAsync()).Fault.ShouldBe(AuditFault.RecordMissing);
    }

    [Fact]
    public async Task A_restored_registry_knows_the_folders_and_takes_from_them_who_is_erased()
    {
        await using var trial = await Trial.OnAsync(kind);
        var gone = await Stories.ImportedAsync(trial);
        var (one, two) = (Path.Combine(trial.Folder, "one"), Path.Combine(trial.Folder, "two"));
        await trial.Registry.Backups.WriteAsync(Trial.Root, two);
        var backup = await trial.Registry.Backups.WriteAsync(Trial.Root, one);
        await using var other = Trial.Empty(kind);
        await using var restored = await Backups.RestoreAsync(Trial.Root, other.Connection, trial.Key, backup.Path);
        (await restored.Audit.VerifyAsync()).Message.ShouldStartWith("The audit trail is sound");
        (await restored.Patients.EraseAsync(Trial.Ada, gone.Case)).ShouldBeEmpty();
        var lines = await File.ReadAllLinesAsync(Directory.GetFiles(two, "patient-keys-*").Single());
        lines.ShouldHaveSingleItem().ShouldStartWith("end ", customMessage: "the key is gone from the other folder as well");
    }

    /// <summary>As the step before left it.</summary>
    private static async Task AsOfAnEarlierReleaseAsync(Trial trial, string folder)
    {
        await trial.CloseAsync();
        await trial.ExecuteAsync("DROP TABLE backup_folder");
        await trial.ExecuteAsync("CREATE TABLE backup_place (folder text PRIMARY KEY, last_at text NOT NULL)");
        await trial.ExecuteAsync("INSERT INTO backup_place (folder, last_at) VALUES (@folder, '2026-01-01T00:00:00.000Z')", new { folder });
        await trial.ExecuteAsync("DROP INDEX case_by_stage; DELETE FROM migration WHERE number >= 6");
        await trial.ExecuteAsync("DELETE FROM setting WHERE name = 'vouched-folders'");
    }
}

public sealed class VerifyingSqliteTests() : VerifyingTests(Kind.Sqlite);

public sealed class VerifyingPostgresTests() : VerifyingTests(Kind.Postgres);
