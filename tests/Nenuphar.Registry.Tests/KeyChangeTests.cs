namespace Nenuphar.Registry.Tests;

public abstract class KeyChangeTests(Kind kind)
{
    [Fact]
    public async Task Under_a_new_key_everything_is_read_and_found_and_the_trail_goes_on()
    {
        await using var trial = await Trial.OnAsync(kind);
        var record = await Stories.ImportedAsync(trial);
        var account = await trial.Registry.Accounts.CreateAsync(Trial.Root, "ada", "Ada", Role.DataManager, "hash");
        var token = await trial.Registry.Accounts.MakeTokenAsync(account.Actor, account, "night", TimeSpan.FromDays(1));
        var pseudonym = await trial.Registry.Patients.PseudonymAsync(Trial.Ada, record.Case, "study");
        await trial.CloseAsync();

        foreach (var name in new[] { "second", "third" })
        {
            var before = await trial.QueryAsync<byte[]>("SELECT wrapped FROM patient_key");
            var next = RegistryKey.CreateFile(Path.Combine(trial.Folder, "keys", name));
            (await CaseRegistry.ChangeKeyAsync(Trial.Root, trial.Connection, trial.Key, next, trial.Clock)).ShouldBeEmpty();
            (await trial.QueryAsync<byte[]>("SELECT wrapped FROM patient_key")).ShouldHaveSingleItem().ShouldNotBe(before[0]);
            await trial.OpenAsync().FailsAsync("wrong-key");
            trial.Key = next;
            await trial.OpenAsync();
            var again = await trial.Registry.Cases.ReadAsync(Trial.Ada, record.Case);
            again.Facts.Count.ShouldBe(record.Facts.Count);
            again.Pseudonym.ShouldBe(record.Pseudonym);
            (await trial.Registry.Patients.PseudonymAsync(Trial.Ada, record.Case, "study")).ShouldBe(pseudonym);
            (await trial.Registry.Patients.ReadAsync(Trial.Ada, record.Case)).ShouldBe(Letters.Armand);
            (await trial.Registry.Patients.FindAsync(Trial.Ada, Letters.Armand)).ShouldBe([record.Case]);
            (await trial.Registry.Worklist.ListAsync(Trial.Ada, new() { Text = "Vasseur" })).Rows.ShouldHaveSingleItem();
            (await trial.Registry.Imports.AddAsync(Trial.Ada, Letters.Of(Letters.Ileum))).State.ShouldBe(ImportState.AlreadyHeld);
            (await trial.Registry.Accounts.OfTokenAsync(token)).ShouldNotBeNull();
            var verdict = await trial.Registry.Audit.VerifyAsync();
            verdict.IsSound.ShouldBeTrue(verdict.Message);
            await trial.CloseAsync();
        }

        await trial.OpenAsync();
        (await trial.Registry.Audit.ListAsync(Trial.Root, act: "key-change")).Select(e => e.Detail).ShouldBe(["the new key begins", "the old key ends", "the new key begins", "the old key ends"]);
        // An entry of the time before is still known by what was written.
        await trial.UnguardAsync("audit");
        await trial.ExecuteAsync("UPDATE audit SET who = 'nobody' WHERE seq = 1");
        (await trial.Registry.Audit.VerifyAsync()).Fault.ShouldBe(AuditFault.Altered);
    }

    [Fact]
    public async Task With_the_old_key_nobody_can_write_the_trail_anew()
    {
        await using var trial = await Trial.OnAsync(kind);
        await Stories.ImportedAsync(trial);
        await trial.CloseAsync();
        var (old, next) = (trial.Key, RegistryKey.CreateFile(Path.Combine(trial.Folder, "keys", "next")));
        await CaseRegistry.ChangeKeyAsync(Trial.Root, trial.Connection, old, next, trial.Clock);
        // Who has the old key and the database writes an old entry and all links after it anew, as far as that key reaches.
        await trial.UnguardAsync("audit");
        var rows = (await trial.QueryAsync<AuditRow>(AuditTrail.Columns + " ORDER BY seq")).ToList();
        var link = AuditRow.Beginning;
        foreach (var row in rows.Take(rows.Count - 1))
        {
            var forged = row with { Who = "somebody-else" };
            var own = forged.OwnOf(old.Auditing);
            link = AuditRow.LinkOf(old.Auditing, row.Seq, link, own);
            await trial.ExecuteAsync("UPDATE audit SET who = @Who, own = @own, link = @link WHERE seq = @Seq", new { forged.Who, own, link, row.Seq });
        }

        File.Delete(next.HeadsFile);
        trial.Key = next;
        await trial.OpenAsync();
        (await trial.Registry.Audit.VerifyAsync()).IsSound.ShouldBeFalse();
    }

    [Fact]
    public async Task A_program_that_holds_the_old_key_is_told_and_writes_nothing()
    {
        await using var trial = await Trial.OnAsync(kind);
        var record = await Stories.ImportedAsync(trial);
        var next = RegistryKey.CreateFile(Path.Combine(trial.Folder, "keys", "next"));
        await CaseRegistry.ChangeKeyAsync(Trial.Root, trial.Connection, trial.Key, next, trial.Clock);
        (await trial.Registry.Imports.AddAsync(Trial.Ada, Letters.Of(Letters.Pancreas)).FailsAsync("wrong-key")).Message.ShouldContain("start it again");
        await trial.Registry.Cases.ReadAsync(Trial.Ada, record.Case).FailsAsync("wrong-key");
        await trial.Registry.Worklist.ListAsync(Trial.Ada, new()).FailsAsync("wrong-key");
        trial.Key = next;
        await trial.OpenAsync();
        (await trial.Registry.Worklist.CountAsync(Trial.Ada)).All.ShouldBe(1);
        (await trial.Registry.Audit.VerifyAsync()).IsSound.ShouldBeTrue();
    }

    [Fact]
    public async Task Backups_of_before_and_after_are_put_back_with_the_new_key_and_the_erased_stay_erased()
    {
        await using var trial = await Trial.OnAsync(kind);
        var (one, other) = (await Stories.ImportedAsync(trial), await Stories.ImportedAsync(trial, Letters.Pancreas, Letters.Brenda));
        var folder = Path.Combine(trial.Folder, "backups");
        var earlier = await trial.Registry.Backups.WriteAsync(Trial.Root, folder);
        await trial.CloseAsync();
        var next = RegistryKey.CreateFile(Path.Combine(trial.Folder, "keys", "next"));
        (await CaseRegistry.ChangeKeyAsync(Trial.Root, trial.Connection, trial.Key, next, trial.Clock)).ShouldBeEmpty();
        trial.Key = next;
        await trial.OpenAsync();
        await trial.Registry.Patients.EraseAsync(Trial.Ada, other.Case);
        var later = await trial.Registry.Backups.WriteAsync(Trial.Root, folder);

        foreach (var (backup, name) in new[] { (earlier, "earlier"), (later, "later") })
        {
            await using var restored = await Backups.RestoreAsync(Trial.Root, Path.Combine(trial.Folder, name + ".db"), next, backup.Path, trial.Clock);
            (await restored.Cases.ReadAsync(Trial.Ada, one.Case)).Facts.Count.ShouldBe(one.Facts.Count);
            (await restored.Patients.FindAsync(Trial.Ada, Letters.Armand)).ShouldBe([one.Case]);
            await restored.Cases.ReadAsync(Trial.Ada, other.Case).FailsAsync("erased");
            var verdict = await restored.Audit.VerifyAsync();
            verdict.IsSound.ShouldBeTrue(verdict.Message);
        }

        await Backups.RestoreAsync(Trial.Root, Path.Combine(trial.Folder, "other.db"), RegistryKey.CreateFile(Path.Combine(trial.Folder, "keys", "foreign")), earlier.Path).FailsAsync("damaged-backup");
    }

    [Fact]
    public async Task It_is_refused_to_who_may_not_upon_a_trail_that_was_altered_and_with_the_same_key()
    {
        await using var trial = await Trial.OnAsync(kind);
        await Stories.ImportedAsync(trial);
        await trial.CloseAsync();
        var next = RegistryKey.CreateFile(Path.Combine(trial.Folder, "keys", "next"));
        await CaseRegistry.ChangeKeyAsync(Trial.Ada, trial.Connection, trial.Key, next).FailsAsync("no-right");
        await CaseRegistry.ChangeKeyAsync(Trial.Root, trial.Connection, trial.Key, trial.Key).FailsAsync("refused");
        await trial.UnguardAsync("audit");
        await trial.ExecuteAsync("UPDATE audit SET who = 'nobody' WHERE seq = 1");
        (await CaseRegistry.ChangeKeyAsync(Trial.Root, trial.Connection, trial.Key, next).FailsAsync("refused")).Message.ShouldContain("altered");
        await trial.OpenAsync();
    }
}

public sealed class KeyChangeSqliteTests() : KeyChangeTests(Kind.Sqlite);

public sealed class KeyChangePostgresTests() : KeyChangeTests(Kind.Postgres);
