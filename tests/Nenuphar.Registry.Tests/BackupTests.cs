namespace Nenuphar.Registry.Tests;

public abstract class BackupTests(Kind kind)
{
    public static TheoryData<Kind> Targets() => [Kind.Sqlite, Kind.Postgres];

    [Theory]
    [MemberData(nameof(Targets))]
    public async Task A_backup_is_put_back_into_either_database_and_the_registry_goes_on(Kind target)
    {
        await using var trial = await Trial.OnAsync(kind);
        var record = await Stories.ImportedAsync(trial);
        record = (await trial.Registry.Reviews.DecideAsync(Trial.Paul, record.Case, 1, new FactDecision.Correct(record.The(FactKind.Ki67).Id, "9", "report"))).Kept();
        await Stories.ImportedAsync(trial, Letters.Pancreas, Letters.Brenda);
        var backup = await trial.Registry.Backups.WriteAsync(Trial.Root, Path.Combine(trial.Folder, "backups"));
        (backup.Cases, backup.Documents).ShouldBe((2, 2));
        backup.Size.ShouldBe(new FileInfo(backup.Path).Length);
        if (!OperatingSystem.IsWindows())
        {
            foreach (var file in Directory.GetFiles(Path.GetDirectoryName(backup.Path)!))
            {
                File.GetUnixFileMode(file).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite, file);
            }
        }

        await using var other = Trial.Empty(target);
        await using var restored = await Backups.RestoreAsync(Trial.Root, other.Connection, trial.Key, backup.Path, trial.Clock);
        var again = await restored.Cases.ReadAsync(Trial.Ada, record.Case);
        again.Facts.Count.ShouldBe(record.Facts.Count);
        again.The(FactKind.Ki67).Entry.Value.ShouldBe("9");
        ((Evidence.Words)again.The(FactKind.Ki67).Entry.Evidence).Quote.ShouldContain("8 %");
        (await restored.Cases.HistoryAsync(Trial.Ada, record.Case)).Count.ShouldBe(2);
        (await restored.Patients.FindAsync(Trial.Ada, Letters.Armand)).ShouldBe([record.Case]);
        (await restored.Worklist.ListAsync(Trial.Ada, new() { Text = "vasseur" })).Rows.ShouldHaveSingleItem();
        (await restored.Worklist.ListAsync(Trial.Rosa, new() { Facts = [new(FactKind.Primary, "C25.9")] })).Rows.ShouldHaveSingleItem();
        (await restored.Imports.AddAsync(Trial.Ada, Letters.Of(Letters.Ileum))).State.ShouldBe(ImportState.AlreadyHeld);
        (await restored.Reviews.DecideAsync(Trial.Paul, record.Case, 2, new FactDecision.Accept(record.Facts[0].Id))).Kept();
        var verdict = await restored.Audit.VerifyAsync();
        verdict.IsSound.ShouldBeTrue(verdict.Message);
    }

    [Fact]
    public async Task Who_is_erased_from_a_restored_registry_does_not_come_back_from_the_backup_that_it_came_from()
    {
        await using var trial = await Trial.OnAsync(kind);
        var gone = await Stories.ImportedAsync(trial);
        var kept = await Stories.ImportedAsync(trial, Letters.Pancreas, Letters.Brenda);
        var backup = await trial.Registry.Backups.WriteAsync(Trial.Root, Path.Combine(trial.Folder, "backups"));
        var later = await Stories.ImportedAsync(trial, Letters.IleumLater, new(LocalNumber: "L-1"));
        await trial.Registry.Backups.WriteAsync(Trial.Root, Path.Combine(trial.Folder, "backups"));

        await using var other = Trial.Empty(kind);
        await using (var restored = await Backups.RestoreAsync(Trial.Root, other.Connection, trial.Key, backup.Path))
        {
            (await restored.Imports.AddAsync(Trial.Ada, Letters.Of("Femme de 40 ans. Carcinoïde bronchique."))).Case.ShouldBe(later.Case, "both go on, with the same numbers");
            (await restored.Patients.EraseAsync(Trial.Ada, gone.Case)).ShouldBeEmpty();
            (await restored.Patients.EraseAsync(Trial.Ada, later.Case)).ShouldBeEmpty();
        }

        File.Delete(trial.Key.HeadsFile);
        await using var third = Trial.Empty(kind);
        await using (var again = await Backups.RestoreAsync(Trial.Root, third.Connection, trial.Key, backup.Path))
        {
            await again.Cases.ReadAsync(Trial.Ada, gone.Case).FailsAsync("erased");
            (await again.Cases.ReadAsync(Trial.Ada, kept.Case)).Facts.ShouldNotBeEmpty();
        }

        KeyFile.Read(trial.Key, Path.GetFileName(backup.Path).Split('-')[1], Path.GetDirectoryName(backup.Path)!).Keys.ToList().ShouldBe([kept.Case, later.Case], "the patient who came to the other registry since is not of this one");
        Directory.Delete(Path.GetDirectoryName(backup.Path)!, recursive: true);
        await using var last = await CaseRegistry.OpenAsync(other.Connection, trial.Key);
        (await last.Patients.EraseAsync(Trial.Ada, kept.Case)).ShouldHaveSingleItem("a folder out of reach is named");
    }

    [Fact]
    public async Task Made_while_others_write_it_holds_one_state_and_nobody_waits_for_it_to_end()
    {
        await using var trial = await Trial.OnAsync(kind);
        await Stories.ImportedAsync(trial);
        using var stop = new CancellationTokenSource();
        var writing = Task.Run(async () =>
        {
            var count = 0;
            for (; !stop.IsCancellationRequested; count++)
            {
                await trial.Registry.Imports.AddAsync(Trial.Ada, Letters.Of($"Femme de 40 ans. Carcinoïde bronchique. Lettre {count}."));
            }

            return count;
        });
        var backups = new List<BackupResult>();
        for (var i = 0; i < 3; i++)
        {
            await Task.Delay(100);
            backups.Add(await trial.Registry.Backups.WriteAsync(Trial.Root, Path.Combine(trial.Folder, "backups")));
        }

        await stop.CancelAsync();
        (await writing).ShouldBeGreaterThan(3);
        foreach (var backup in backups)
        {
            await using var other = Trial.Empty(kind);
            await using var restored = await Backups.RestoreAsync(Trial.Root, other.Connection, trial.Key, backup.Path);
            var count = (await restored.Worklist.CountAsync(Trial.Ada)).All;
            count.ShouldBe(backup.Cases);
            (await restored.Audit.VerifyAsync()).IsSound.ShouldBeTrue();
        }
    }

    [Fact]
    public async Task Who_was_erased_after_it_was_made_does_not_come_back_with_it()
    {
        await using var trial = await Trial.OnAsync(kind);
        var record = await Stories.ImportedAsync(trial);
        var other = await Stories.ImportedAsync(trial, Letters.Pancreas, Letters.Brenda);
        var folder = Path.Combine(trial.Folder, "backups");
        var backup = await trial.Registry.Backups.WriteAsync(Trial.Root, folder);
        var keys = Directory.GetFiles(folder, "patient-keys-*").ShouldHaveSingleItem();
        var before = await File.ReadAllTextAsync(keys);
        (await trial.Registry.Patients.EraseAsync(Trial.Ada, record.Case)).ShouldBeEmpty();
        var after = await File.ReadAllTextAsync(keys);
        after.Split('\n').ShouldNotContain(line => line.StartsWith("1 ", StringComparison.Ordinal), "the keys beside the backups lost this patient's");

        await ShouldBeGoneAsync();
        // A copy of the keys that nobody reached: the file of heads still knows.
        await File.WriteAllTextAsync(keys, before);
        await ShouldBeGoneAsync();

        async Task ShouldBeGoneAsync()
        {
            await using var empty = Trial.Empty(kind);
            await using var restored = await Backups.RestoreAsync(Trial.Root, empty.Connection, trial.Key, backup.Path);
            await restored.Cases.ReadAsync(Trial.Ada, record.Case).FailsAsync("erased");
            (await restored.Patients.FindAsync(Trial.Ada, Letters.Armand)).ShouldBeEmpty();
            (await restored.Worklist.ListAsync(Trial.Ada, new())).Rows.ShouldHaveSingleItem().Case.ShouldBe(other.Case);
        }
    }

    [Fact]
    public async Task A_folder_that_can_no_longer_be_reached_is_named()
    {
        await using var trial = await Trial.OnAsync(kind);
        var record = await Stories.ImportedAsync(trial);
        var folder = Path.Combine(trial.Folder, "stick");
        await trial.Registry.Backups.WriteAsync(Trial.Root, folder);
        Directory.Delete(folder, recursive: true);
        (await trial.Registry.Patients.EraseAsync(Trial.Ada, record.Case)).ShouldBe([folder]);
    }

    [Fact]
    public async Task A_folder_stays_named_until_the_erased_are_gone_there_too()
    {
        await using var trial = await Trial.OnAsync(kind);
        var record = await Stories.ImportedAsync(trial);
        var (folder, away) = (Path.Combine(trial.Folder, "stick"), Path.Combine(trial.Folder, "drawer"));
        await trial.Registry.Backups.WriteAsync(Trial.Root, folder);
        (await trial.Registry.Backups.UnreachedAsync(Trial.Root)).ShouldBeEmpty();
        Directory.Move(folder, away);
        (await trial.Registry.Backups.UnreachedAsync(Trial.Root)).ShouldBeEmpty("nobody was erased");
        await trial.Registry.Patients.EraseAsync(Trial.Ada, record.Case);
        (await trial.Registry.Backups.UnreachedAsync(Trial.Root)).ShouldBe([new(folder, 0)]);
        (await trial.Registry.Backups.ReachAsync(Trial.Root)).ShouldBe([new(folder, 0)]);
        Directory.Move(away, folder);
        (await trial.Registry.Backups.UnreachedAsync(Trial.Root)).ShouldBe([new(folder, 1)]);
        (await trial.Registry.Backups.ReachAsync(Trial.Root)).ShouldBeEmpty();
        (await trial.Registry.Backups.UnreachedAsync(Trial.Root)).ShouldBeEmpty();
        await trial.Registry.Backups.ReachAsync(Trial.Ada).FailsAsync("no-right");
        (await trial.Registry.Audit.VerifyAsync()).IsSound.ShouldBeTrue();
    }

    [Fact]
    public async Task A_damaged_backup_another_key_and_a_full_database_are_refused()
    {
        await using var trial = await Trial.OnAsync(kind);
        await Stories.ImportedAsync(trial);
        var backup = await trial.Registry.Backups.WriteAsync(Trial.Root, Path.Combine(trial.Folder, "backups"));
        await Backups.RestoreAsync(Trial.Root, trial.Connection, trial.Key, backup.Path).FailsAsync("not-empty");
        await Backups.RestoreAsync(Trial.Ada, trial.Connection, trial.Key, backup.Path).FailsAsync("no-right");

        await using var other = Trial.Empty(kind);
        await Backups.RestoreAsync(Trial.Root, other.Connection, RegistryKey.CreateFile(Path.Combine(trial.Folder, "other")), backup.Path).FailsAsync("damaged-backup");
        var bytes = await File.ReadAllBytesAsync(backup.Path);
        bytes[bytes.Length / 2] ^= 1;
        await File.WriteAllBytesAsync(backup.Path, bytes);
        await Backups.RestoreAsync(Trial.Root, other.Connection, trial.Key, backup.Path).FailsAsync("damaged-backup");
        await File.WriteAllBytesAsync(backup.Path, bytes[..(bytes.Length / 2)]);
        await Backups.RestoreAsync(Trial.Root, other.Connection, trial.Key, backup.Path).FailsAsync("damaged-backup");
        await Backups.RestoreAsync(Trial.Root, other.Connection, trial.Key, backup.Path + "x").FailsAsync("damaged-backup");
    }
}

public sealed class BackupSqliteTests() : BackupTests(Kind.Sqlite);

public sealed class BackupPostgresTests() : BackupTests(Kind.Postgres);
