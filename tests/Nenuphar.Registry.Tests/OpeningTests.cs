using Dapper;

namespace Nenuphar.Registry.Tests;

public abstract class OpeningTests(Kind kind)
{
    [Fact]
    public async Task An_empty_database_becomes_a_registry_and_is_one_when_it_is_opened_again()
    {
        await using var trial = await Trial.OnAsync(kind);
        await trial.Registry.Imports.AddAsync(Trial.Ada, Letters.Of(Letters.Ileum));
        await trial.OpenAsync();
        (await trial.Registry.Worklist.CountAsync(Trial.Ada)).All.ShouldBe(1);
    }

    [Fact]
    public async Task Programs_that_start_together_make_the_tables_once()
    {
        await using var trial = Trial.Empty(kind);
        var open = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => CaseRegistry.OpenAsync(trial.Connection, trial.Key))));
        (await trial.QueryAsync<long>("SELECT number FROM migration ORDER BY number")).ShouldBe(Enumerable.Range(1, 7).Select(n => (long)n));
        (await trial.QueryAsync<string>("SELECT value FROM setting WHERE name = 'registry'")).ShouldHaveSingleItem();
        foreach (var registry in open)
        {
            await registry.DisposeAsync();
        }
    }

    [Fact]
    public async Task Files_of_a_registry_are_their_owners_alone_wherever_they_lie()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Files have no such rights here.");
            return;
        }

        await using var trial = await Trial.OnAsync(kind);
        await trial.Registry.Imports.AddAsync(Trial.Ada, Letters.Of(Letters.Ileum));
        await trial.Registry.Backups.WriteAsync(Trial.Root, Path.Combine(trial.Folder, "backups"));
        const UnixFileMode Wide = UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.GroupRead | UnixFileMode.GroupWrite;
        var files = Directory.GetFiles(trial.Folder, "*", SearchOption.AllDirectories);
        files.Length.ShouldBeGreaterThan(2);
        files.Where(f => OperatingSystem.IsWindows() || (File.GetUnixFileMode(f) & Wide) != 0).ShouldBeEmpty();
        if (kind == Kind.Sqlite)
        {
            await trial.CloseAsync();
            File.SetUnixFileMode(trial.Connection, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead);
            await trial.OpenAsync();
            File.GetUnixFileMode(trial.Connection).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead, "a group may be meant, the world is not");
        }
    }

    [Fact]
    public async Task Another_key_is_refused_and_says_where_the_right_one_is_named()
    {
        await using var trial = await Trial.OnAsync(kind);
        var other = RegistryKey.CreateFile(Path.Combine(trial.Folder, "other"));
        var failure = await CaseRegistry.OpenAsync(trial.Connection, other).FailsAsync("wrong-key");
        failure.Message.ShouldContain("NENUPHAR_KEY_FILE");
    }

    [Theory]
    [InlineData("Host=localhost;Porrt=5432;Database=x;Password=secret")]
    [InlineData("Host=localhost;Port=many;Database=x;Password=secret")]
    [InlineData("Host=localhost;Port=99999999999;Password=secret")]
    [InlineData("Data Source=x.db;Mood=secret")]
    public async Task A_connection_that_is_written_wrongly_is_said_without_its_words(string connection)
    {
        await using var trial = Trial.Empty(kind);
        (await CaseRegistry.OpenAsync(connection, trial.Key).FailsAsync("no-registry")).Message.ShouldNotContain("secret");
    }

    [Theory]
    [InlineData("trail")]
    [InlineData("registry")]
    public async Task A_database_that_lost_its_name_is_said_to_be_altered(string name)
    {
        await using var trial = await Trial.OnAsync(kind);
        await trial.CloseAsync();
        await trial.ExecuteAsync("DELETE FROM setting WHERE name = @name", new { name });
        await CaseRegistry.OpenAsync(trial.Connection, trial.Key).FailsAsync("altered");
    }

    [Fact]
    public async Task A_database_of_a_newer_release_is_left_alone()
    {
        await using var trial = await Trial.OnAsync(kind);
        await trial.CloseAsync();
        await trial.ExecuteAsync("INSERT INTO migration (number, name, taken_at) VALUES (99, 'later', 'later')");
        var failure = await CaseRegistry.OpenAsync(trial.Connection, trial.Key).FailsAsync("newer-schema");
        failure.Message.ShouldContain("99");
        failure.Message.ShouldContain("newer release");
    }

    [Fact]
    public async Task A_program_that_runs_on_while_a_newer_one_brings_the_registry_up_to_date_writes_no_more()
    {
        await using var trial = await Trial.OnAsync(kind);
        await Stories.ImportedAsync(trial);
        await trial.ExecuteAsync("INSERT INTO migration (number, name, taken_at) VALUES (99, 'later', 'later')");
        await trial.Registry.Imports.AddAsync(Trial.Ada, Letters.Of(Letters.Pancreas)).FailsAsync("newer-schema");
        (await trial.QueryAsync<long>("SELECT count(*) FROM document")).Single().ShouldBe(1);
    }

    [Theory]
    [InlineData("DELETE FROM migration", "altered")]
    [InlineData("DELETE FROM migration WHERE number = 3", "altered")]
    [InlineData("DELETE FROM migration WHERE number = 6", "altered")]
    [InlineData("DELETE FROM migration WHERE number = 7", "altered")]
    [InlineData("INSERT INTO migration (number, name, taken_at) VALUES (-1, 'none', 'never')", "altered")]
    public async Task Steps_that_are_not_those_that_were_taken_are_told_in_a_sentence(string change, string code)
    {
        await using var trial = await Trial.OnAsync(kind);
        await Stories.ImportedAsync(trial);
        await trial.CloseAsync();
        await trial.ExecuteAsync(change);
        (await CaseRegistry.OpenAsync(trial.Connection, trial.Key).FailsAsync(code)).Message.ToLowerInvariant().ShouldContain("restore a backup");
    }

    [Fact]
    public async Task History_can_be_neither_altered_nor_deleted()
    {
        await using var trial = await Trial.OnAsync(kind);
        await Stories.EverythingAsync(trial);
        foreach (var table in Trial.HistoryTables)
        {
            (await trial.QueryAsync<long>($"SELECT count(*) FROM {table}")).ShouldHaveSingleItem().ShouldBeGreaterThan(0, table);
            var column = (await trial.QueryAsync<string>(kind == Kind.Sqlite
                ? $"SELECT name FROM pragma_table_info('{table}') LIMIT 1"
                : $"SELECT column_name FROM information_schema.columns WHERE table_name = '{table}' ORDER BY ordinal_position LIMIT 1")).Single();
            (await trial.ExecuteAsync($"UPDATE {table} SET {column} = {column}").ShouldThrowAsync<System.Data.Common.DbException>()).Message.ShouldContain("append-only", customMessage: table);
            (await trial.ExecuteAsync($"DELETE FROM {table}").ShouldThrowAsync<System.Data.Common.DbException>()).Message.ShouldContain("append-only", customMessage: table);
        }
    }
}

public sealed class OpeningSqliteTests() : OpeningTests(Kind.Sqlite);

public sealed class OpeningPostgresTests() : OpeningTests(Kind.Postgres)
{
    [Theory]
    [InlineData("", "off")]
    [InlineData(";Options=-c jit=on", "on")]
    public async Task The_server_does_not_compile_what_pages_ask_unless_the_connection_says_so(string own, string jit)
    {
        await using var trial = Trial.Empty(Kind.Postgres);
        await using var database = new PostgresDatabase(trial.Connection + own);
        await using var connection = await database.ConnectAsync(TestContext.Current.CancellationToken);
        (await connection.QuerySingleAsync<string>("SHOW jit")).ShouldBe(jit);
    }
}
