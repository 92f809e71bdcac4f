namespace Nenuphar.Registry.Tests;

public class FailureTests
{
    [Fact]
    public async Task A_full_disk_is_told_and_what_was_kept_stays()
    {
        await using var trial = await Trial.OnAsync(Kind.Sqlite);
        var record = await Stories.ImportedAsync(trial);
        // The file may not grow any more, as on a full disk.
        await trial.CloseAsync();
        await trial.ExecuteAsync("VACUUM");
        await trial.OpenAsync();
        SqliteDatabase.MostPages[trial.Connection] = (await trial.QueryAsync<long>("PRAGMA page_count")).Single();
        try
        {
            RegistryFailure? full = null;
            for (var i = 0; i < 50 && full is null; i++)
            {
                try
                {
                    await trial.Registry.Imports.AddAsync(Trial.Ada, Letters.Of(Letters.Pancreas + new string('x', 5000) + i));
                }
                catch (RegistryFailure failure)
                {
                    full = failure;
                }
            }

            full.ShouldNotBeNull().Code.ShouldBe("disk-full");
            full.Message.ShouldContain(trial.Connection);
            full.Message.ShouldContain("free some space");
        }
        finally
        {
            SqliteDatabase.MostPages.TryRemove(trial.Connection, out _);
        }

        await trial.OpenAsync();
        (await trial.Registry.Cases.ReadAsync(Trial.Ada, record.Case)).Facts.Count.ShouldBe(record.Facts.Count);
        (await trial.Registry.Audit.VerifyAsync()).IsSound.ShouldBeTrue();
        (await trial.Registry.Imports.AddAsync(Trial.Ada, Letters.Of(Letters.Pancreas))).State.ShouldBe(ImportState.Opened);
    }

    /// <summary>SQLite ends the transaction itself when there is no room for it; what is told is that, not that it could not be ended again.</summary>
    [Fact]
    public async Task A_disk_that_is_full_within_a_transaction_is_told_as_such()
    {
        await using var trial = await Trial.OnAsync(Kind.Sqlite);
        await using var database = new SqliteDatabase(trial.Connection);
        Task<bool> Fills(Session session) => session.ExecuteAsync("ROLLBACK").ContinueWith<bool>(_ => throw new Microsoft.Data.Sqlite.SqliteException("database or disk is full", 13), TaskScheduler.Default);
        await database.WriteAsync(Fills, null, CancellationToken.None).FailsAsync("disk-full");
        await database.ReadAsync(Fills, CancellationToken.None).FailsAsync("disk-full");
        await database.WriteAsync<bool>(async session =>
        {
            await session.ExecuteAsync("ROLLBACK");
            throw new RegistryFailure("no-case", "Told by the work itself.");
        }, null, CancellationToken.None).FailsAsync("no-case");
        (await trial.Registry.Audit.VerifyAsync()).IsSound.ShouldBeTrue();
    }

    [Fact]
    public void A_key_that_is_missing_beside_its_registry_is_not_made_anew()
    {
        var folder = Directory.CreateTempSubdirectory("nenuphar-key-").FullName;
        var (path, database) = (Path.Combine(folder, "key"), Path.Combine(folder, "registry.db"));
        File.WriteAllText(path + ".heads", "");
        Should.Throw<RegistryFailure>(() => RegistryKey.OpenOrCreate(path)).Message.ShouldContain("Put back the copy");
        File.Delete(path + ".heads");
        File.WriteAllText(database, "");
        Should.Throw<RegistryFailure>(() => RegistryKey.OpenOrCreate(path, database)).Code.ShouldBe("no-key");
        File.Exists(path).ShouldBeFalse();
        File.Delete(database);
        RegistryKey.OpenOrCreate(path, database);
        File.Exists(path).ShouldBeTrue();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_file_that_is_no_database_and_a_folder_that_may_not_be_written_are_told()
    {
        await using var trial = Trial.Empty(Kind.Sqlite);
        await File.WriteAllTextAsync(trial.Connection, new string('n', 5000));
        (await CaseRegistry.OpenAsync(trial.Connection, trial.Key).FailsAsync("database-gone")).Message.ShouldContain("no sound registry");
        (await CaseRegistry.OpenAsync("/proc/nowhere/registry.db", trial.Key).FailsAsync("database-gone")).Message.ShouldContain("/proc/nowhere");
    }

    [Fact]
    public async Task A_server_that_is_lost_is_told_and_nothing_acknowledged_is_lost_with_it()
    {
        var server = new PostgresServer();
        await using var _ = server;
        await using var trial = await Trial.OnAsync(Kind.Postgres, server: server);
        var acknowledged = new List<Imported>();
        for (var crash = 0; crash < 3; crash++)
        {
            var number = crash * 1000;
            var importing = Task.Run(async () =>
            {
                while (true)
                {
                    acknowledged.Add(await trial.Registry.Imports.AddAsync(Trial.Ada, Letters.Of($"Femme de {20 + (number % 70)} ans. Carcinoïde bronchique. Lettre {number++}.")));
                }
            });
            await Task.Delay(400 + (150 * crash));
            server.Stop("immediate").ShouldBeTrue();
            var failure = await importing.ShouldThrowAsync<RegistryFailure>();
            failure.Code.ShouldBeOneOf("database-gone", "unknown-outcome");
            failure.Message.ShouldContain("trial");
            (await trial.Registry.Worklist.CountAsync(Trial.Ada).FailsAsync("database-gone")).Message.ShouldContain("does not answer");
            server.Start().ShouldBeTrue();
        }

        acknowledged.Count.ShouldBeGreaterThan(3);
        foreach (var imported in acknowledged)
        {
            (await trial.Registry.Cases.ReadAsync(Trial.Ada, imported.Case)).Documents.ShouldHaveSingleItem().Number.ShouldBe(imported.Document);
        }

        var verdict = await trial.Registry.Audit.VerifyAsync();
        verdict.IsSound.ShouldBeTrue(verdict.Message);
    }

    [Fact]
    public async Task Where_there_is_no_server_it_says_so_without_the_password()
    {
        await using var trial = Trial.Empty(Kind.Sqlite);
        var failure = await CaseRegistry.OpenAsync("Host=127.0.0.1;Port=1;Username=ada;Password=hush;Database=nen;Timeout=3", trial.Key).FailsAsync("database-gone");
        failure.Message.ShouldContain("nen on 127.0.0.1:1");
        failure.Message.ShouldNotContain("hush");
    }

    [Fact]
    public async Task A_key_is_found_in_the_environment_or_said_to_be_missing()
    {
        await using var trial = Trial.Empty(Kind.Sqlite);
        Should.Throw<RegistryFailure>(() => RegistryKey.FromFile(Path.Combine(trial.Folder, "none"))).Message.ShouldContain("NENUPHAR_KEY_FILE");
        var wrong = Path.Combine(trial.Folder, "wrong");
        await File.WriteAllTextAsync(wrong, "not a key");
        Should.Throw<RegistryFailure>(() => RegistryKey.FromFile(wrong)).Message.ShouldContain("32 bytes");
        Should.Throw<RegistryFailure>(() => RegistryKey.CreateFile(wrong)).Code.ShouldBe("no-key");
        (await File.ReadAllTextAsync(wrong)).ShouldBe("not a key");
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(trial.Key.HeadsFile[..^".heads".Length]).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }
}
