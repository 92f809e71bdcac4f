namespace Nenuphar.Registry.Tests;

/// <summary>A database, a file of heads or a key that is not where it was: it is told, and nothing that was acknowledged is lost without a word.</summary>
public abstract class LosingTests(Kind kind)
{
    [Fact]
    public async Task A_database_that_is_gone_does_not_begin_anew_without_being_told_to()
    {
        await using var trial = await Trial.OnAsync(kind);
        await Stories.ImportedAsync(trial);
        await using var empty = Trial.Empty(kind);
        var failure = await CaseRegistry.OpenAsync(empty.Connection, trial.Key).FailsAsync("no-registry");
        failure.Message.ShouldContain("--new");
        failure.Message.ShouldContain("restore a backup");
        await using var anew = await CaseRegistry.OpenAsync(empty.Connection, trial.Key, mayBeginAnew: true);
        (await anew.Worklist.CountAsync(Trial.Ada)).All.ShouldBe(0);
    }

    [Fact]
    public async Task Heads_that_could_not_be_written_are_told_and_are_no_cut()
    {
        await using var trial = await Trial.OnAsync(kind);
        await Stories.ImportedAsync(trial);
        var (heads, aside) = (trial.Key.HeadsFile, trial.Key.HeadsFile + ".aside");
        File.Move(heads, aside);
        Directory.CreateDirectory(heads);
        await Stories.ImportedAsync(trial, Letters.Pancreas, Letters.Brenda);
        await trial.Registry.Worklist.ListAsync(Trial.Ada, new());
        trial.Registry.Audit.Trouble.ShouldNotBeNull().ShouldContain("can't be written");
        await trial.CloseAsync();
        Directory.Delete(heads);
        File.Move(aside, heads);

        await trial.OpenAsync();
        trial.Registry.Audit.IsBroken.ShouldBeFalse();
        trial.Registry.Audit.Trouble.ShouldNotBeNull().ShouldContain("the chain is whole");
        var verdict = await trial.Registry.Audit.VerifyAsync();
        verdict.IsSound.ShouldBeTrue(verdict.Message);
        await trial.Registry.Worklist.ListAsync(Trial.Ada, new());
        trial.Registry.Audit.Trouble.ShouldBeNull();
        (await trial.Registry.Audit.VerifyAsync()).Message.ShouldContain("could not be written outside");
        (await trial.Registry.Audit.ListAsync(Trial.Root, act: HeadsGap.Act)).ShouldHaveSingleItem();
        (await trial.Registry.Audit.ListAsync(Trial.Root, act: TrailBreak.Act)).ShouldBeEmpty();
    }

    /// <summary>Whoever cuts the file of heads further back than the trail admits is told.</summary>
    [Fact]
    public async Task Heads_that_were_cut_before_the_gap_that_the_trail_tells_are_a_break()
    {
        HeadsGap.Of([new(64, HeadsGap.DetailOf(61))], 61).ShouldNotBeNull();
        HeadsGap.Of([new(64, HeadsGap.DetailOf(61))], 40).ShouldBeNull();
        HeadsGap.Of([new(64, HeadsGap.DetailOf(61))], 70).ShouldBeNull();
        await using var trial = await Trial.OnAsync(kind);
        await Stories.ImportedAsync(trial);
        await trial.Registry.Worklist.ListAsync(Trial.Ada, new());
        await trial.CloseAsync();
        var lines = await File.ReadAllLinesAsync(trial.Key.HeadsFile);
        await File.WriteAllLinesAsync(trial.Key.HeadsFile, lines[..^3]);
        await trial.OpenAsync();
        trial.Registry.Audit.IsBroken.ShouldBeTrue();
    }

    [Fact]
    public async Task With_the_bare_key_an_erasure_since_is_kept_and_told_and_the_trail_stays_sound()
    {
        await using var trial = await Trial.OnAsync(kind);
        var gone = await Stories.ImportedAsync(trial);
        await Stories.ImportedAsync(trial, Letters.Pancreas, Letters.Brenda);
        var backup = await trial.Registry.Backups.WriteAsync(Trial.Root, Path.Combine(trial.Folder, "backups"));
        (await trial.Registry.Patients.EraseAsync(Trial.Ada, gone.Case)).ShouldBeEmpty();
        var bare = Path.Combine(trial.Folder, "bare");
        File.Copy(Path.Combine(trial.Folder, "keys", "key"), bare);

        var told = new List<string>();
        await using var other = Trial.Empty(kind);
        await using var restored = await Backups.RestoreAsync(Trial.Root, other.Connection, RegistryKey.FromFile(bare), backup.Path, warn: told.Add);
        told.ShouldHaveSingleItem().ShouldContain("holds no heads of this registry");
        await restored.Cases.ReadAsync(Trial.Ada, gone.Case).FailsAsync("erased");
        var verdict = await restored.Audit.VerifyAsync();
        verdict.IsSound.ShouldBeTrue(verdict.Message);
        verdict.Message.ShouldContain("without the file of heads");

        await using var third = Trial.Empty(kind);
        told.Clear();
        await using var whole = await Backups.RestoreAsync(Trial.Root, third.Connection, trial.Key, backup.Path, warn: told.Add);
        told.ShouldBeEmpty();
        verdict = await whole.Audit.VerifyAsync();
        verdict.IsSound.ShouldBeTrue(verdict.Message);
        verdict.Message.ShouldNotContain("without the file of heads");
    }

    [Fact]
    public async Task A_restoration_that_fails_leaves_nothing_that_blocks_the_next()
    {
        await using var trial = await Trial.OnAsync(kind);
        await Stories.ImportedAsync(trial);
        var folder = Path.Combine(trial.Folder, "backups");
        var backup = await trial.Registry.Backups.WriteAsync(Trial.Root, folder);
        var keys = Directory.GetFiles(folder, "patient-keys-*").ShouldHaveSingleItem();
        File.Move(keys, keys + ".aside");
        await using var other = Trial.Empty(kind);
        await Backups.RestoreAsync(Trial.Root, other.Connection, trial.Key, backup.Path).FailsAsync("damaged-backup");
        await CaseRegistry.DemandThereAsync(other.Connection).ShouldThrowAsync<RegistryFailure>();
        File.Move(keys + ".aside", keys);
        await using var restored = await Backups.RestoreAsync(Trial.Root, other.Connection, trial.Key, backup.Path);
        (await restored.Worklist.CountAsync(Trial.Ada)).All.ShouldBe(1);
    }

    [Fact]
    public async Task The_same_text_with_other_ends_of_lines_is_there_already()
    {
        await using var trial = await Trial.OnAsync(kind);
        const string Unix = "Femme de 48 ans.\nCarcinoïde bronchique typique.\n";
        (await trial.Registry.Imports.AddAsync(Trial.Ada, Letters.Of(Unix))).State.ShouldBe(ImportState.Opened);
        (await trial.Registry.Imports.AddAsync(Trial.Ada, Letters.Of(Unix.ReplaceLineEndings("\r\n")))).State.ShouldBe(ImportState.AlreadyHeld);
        (await trial.Registry.Imports.AddAsync(Trial.Ada, Letters.Of(Unix.ReplaceLineEndings(" ")))).State.ShouldBe(ImportState.Opened);
        // As an earlier release kept it: the mark of the text as it stood.
        const string Windows = "Homme de 52 ans.\r\nCarcinoïde thymique.\r\n";
        var held = await trial.Registry.Imports.AddAsync(Trial.Ada, Letters.Of(Windows));
        await trial.TamperAsync("document", "UPDATE document SET text_mark = @mark WHERE number = @Document", new { mark = Marks.Of(trial.Key.Marking, "text", Windows), held.Document });
        (await trial.Registry.Imports.AddAsync(Trial.Ada, Letters.Of(Windows))).Case.ShouldBe(held.Case);
        (await trial.Registry.Imports.AddAsync(Trial.Ada, Letters.Of(Windows.ReplaceLineEndings("\n")))).State.ShouldBe(ImportState.AlreadyHeld);
    }

    [Theory]
    [InlineData("inconnu")]
    [InlineData("N/A")]
    [InlineData("Unknown")]
    [InlineData("00000")]
    [InlineData("Néant")]
    public async Task What_says_that_there_is_no_number_joins_nobody(string number)
    {
        await using var trial = await Trial.OnAsync(kind);
        var one = await trial.Registry.Imports.AddAsync(Trial.Ada, Letters.Of("Femme de 71 ans. Carcinoïde bronchique.") with { Patient = new(LocalNumber: number) });
        var other = await trial.Registry.Imports.AddAsync(Trial.Ada, Letters.Of("Homme de 37 ans. Tumeur neuroendocrine du rectum.") with { Patient = new(LocalNumber: number) });
        (other.State, other.Case == one.Case).ShouldBe((ImportState.Opened, false));
        // A number that only looks a little like it is one.
        Identity.NumberIn("NA-12").ShouldBe("NA-12");
        Identity.NumberIn("0-7").ShouldBe("0-7");
    }

    [Fact]
    public async Task A_role_that_nobody_knows_is_told_in_a_sentence()
    {
        await using var trial = await Trial.OnAsync(kind);
        await trial.Registry.Accounts.CreateAsync(Trial.Root, "zoe", "Zoe", Role.Physician, "hash");
        await trial.TamperAsync("account_version", "UPDATE account_version SET role = 'Physician Surgeon'");
        (await trial.Registry.Accounts.ListAsync(Trial.Root).FailsAsync("altered")).Message.ShouldContain("zoe");
    }
}

public sealed class LosingSqliteTests() : LosingTests(Kind.Sqlite)
{
    [Theory]
    [InlineData("removed")]
    [InlineData("renamed")]
    [InlineData("replaced")]
    public async Task A_file_that_is_no_longer_there_takes_no_more_and_says_so(string how)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "An open file stays where it is.");
        await using var trial = await Trial.OnAsync(Kind.Sqlite);
        var record = await Stories.ImportedAsync(trial);
        var aside = trial.Connection + ".aside";
        if (how == "removed")
        {
            File.Delete(trial.Connection);
        }
        else
        {
            File.Move(trial.Connection, aside);
            File.WriteAllText(how == "replaced" ? trial.Connection : aside + "2", "");
        }

        (await trial.Registry.Imports.AddAsync(Trial.Ada, Letters.Of("Femme de 66 ans. Carcinoïde bronchique.")).FailsAsync("database-gone")).Message.ShouldContain("removed, renamed or replaced");
        await trial.Registry.Cases.ReadAsync(Trial.Ada, record.Case).FailsAsync("database-gone");
        File.Exists(trial.Connection).ShouldBe(how == "replaced");
        if (how == "renamed")
        {
            File.Move(aside, trial.Connection);
            (await trial.Registry.Imports.AddAsync(Trial.Ada, Letters.Of("Femme de 66 ans. Carcinoïde bronchique."))).State.ShouldBe(ImportState.Opened, "put back, it goes on");
        }
    }
}

public sealed class LosingPostgresTests() : LosingTests(Kind.Postgres)
{
    [Fact]
    public async Task A_server_that_takes_no_connections_is_told_as_one_that_does_not_answer()
    {
        await using var trial = await Trial.OnAsync(Kind.Postgres);
        var name = new Npgsql.NpgsqlConnectionStringBuilder(trial.Connection).Database!;
        await using var connection = new Npgsql.NpgsqlConnection(PostgresServer.Shared.ConnectionTo("postgres") + ";Pooling=false");
        await connection.OpenAsync();
        await Dapper.SqlMapper.ExecuteAsync(connection, $"ALTER DATABASE {name} ALLOW_CONNECTIONS false");
        await Dapper.SqlMapper.ExecuteAsync(connection, "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = @name", new { name });
        for (var i = 0; i < 3; i++)
        {
            await trial.Registry.Worklist.CountAsync(Trial.Ada).FailsAsync("database-gone");
        }

        await Dapper.SqlMapper.ExecuteAsync(connection, $"ALTER DATABASE {name} ALLOW_CONNECTIONS true");
        (await trial.Registry.Worklist.CountAsync(Trial.Ada)).All.ShouldBe(0);
    }
}
