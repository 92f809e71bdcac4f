using Microsoft.Data.Sqlite;
using Nenuphar.Registry.Tests.Making;

namespace Nenuphar.Board.Tests.Security;

public class FailureTests
{
    [Fact]
    public async Task A_full_disk_is_told_on_the_page_and_to_programs_and_nothing_kept_is_lost()
    {
        await using var bench = await Bench.OpenAsync();
        var file = Path.Combine(bench.Folder, "registry.db");
        var record = await bench.ImportAsync(Letters.Ileum, Letters.Armand);
        var (manager, program) = (await bench.AsAsync(Role.DataManager), await bench.ProgramAsync(Role.DataManager));
        await manager.GetAsync("/cases/1");
        await FillAsync(file);
        // The last free places of the file are filled.
        Page answer;
        var tries = 0;
        do
        {
            answer = await program.SendJsonAsync("/api/v1/documents", new { name = "x", text = $"Ki-67 {tries % 90} %. {new string('x', 4000)}{Guid.NewGuid()}{Guid.NewGuid()}" });
        }
        while (answer.Status == 200 && ++tries < 60);
        answer.Status.ShouldBe(507, answer.Text);
        answer.Json.Text("code").ShouldBe("disk-full");
        answer.Json.Text("message").ShouldContain("free some space");
        var page = await manager.PostAsync("/cases/1/decide", ("accept", record.Facts[0].Id), ("version", "1"));
        page.Status.ShouldBe(507, page.Text);
        page.Words.ShouldContain("no room left");
        (await manager.PostAsync("/cases/1/decide?lang=fr", ("accept", record.Facts[0].Id), ("version", "1"))).Words.ShouldContain("Le disque est plein");

        SqliteDatabase.MostPages.TryRemove(file, out _);
        (await manager.GetAsync("/cases/1")).Status.ShouldBe(200);
        var after = await bench.CaseAsync(1);
        (after.Version, after.Facts.Count).ShouldBe((1, record.Facts.Count));
        (await bench.Registry.Worklist.CountAsync(Bench.ActorOf(Role.DataManager))).All.ShouldBe(1 + tries);
        (await bench.Registry.Audit.VerifyAsync()).IsSound.ShouldBeTrue();
        (await program.SendJsonAsync("/api/v1/documents", new { name = "x", text = Letters.Pancreas })).Status.ShouldBe(200);
    }

    /// <summary>The file may not grow any more.</summary>
    private static async Task FillAsync(string file)
    {
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=false");
        await connection.OpenAsync();
        var command = connection.CreateCommand();
        command.CommandText = "PRAGMA page_count";
        SqliteDatabase.MostPages[file] = (long)(await command.ExecuteScalarAsync())!;
    }

    [Fact]
    public async Task A_server_that_is_gone_is_told_and_who_was_signed_in_goes_on_when_it_is_back()
    {
        await using var server = new PostgresServer();
        Assert.SkipWhen(server.Missing.Length > 0, server.Missing);
        await using var bench = await Bench.OpenAsync(connection: server.ConnectionTo("postgres"));
        var record = await bench.ImportAsync(Letters.Ileum, Letters.Armand);
        var (manager, program) = (await bench.AsAsync(Role.DataManager), await bench.ProgramAsync(Role.DataManager));
        await manager.GetAsync("/cases/1");

        server.Stop("immediate").ShouldBeTrue();
        var page = await manager.GetAsync("/cases/1");
        page.Status.ShouldBe(503, page.Text);
        page.Words.ShouldContain("does not answer");
        page.Words.ShouldNotContain("postgres on", customMessage: "where it stands is for the log");
        (await manager.GetAsync("/cases/1?lang=fr")).Words.ShouldContain("La base de données ne répond pas");
        await manager.GetAsync("/?lang=en");
        var change = await manager.PostAsync("/cases/1/decide", ("accept", record.Facts[0].Id), ("version", "1"));
        change.Status.ShouldBe(503, change.Text);
        var answer = await program.SendJsonAsync("/api/v1/documents", new { name = "x", text = Letters.Pancreas });
        (answer.Status, answer.Json.Text("code")).ShouldBe((503, "database-gone"));
        (await bench.Nobody().GetAsync("/sign-in")).Status.ShouldBe(503);
        bench.Logs.Text.ShouldContain("database-gone");

        server.Start().ShouldBeTrue();
        (await manager.GetAsync("/cases/1")).Status.ShouldBe(200);
        (await program.SendJsonAsync("/api/v1/documents", new { name = "x", text = Letters.Pancreas })).Json.Text("state").ShouldBe("opened");
        (await bench.CaseAsync(1)).Version.ShouldBe(1);
        (await bench.Registry.Audit.VerifyAsync()).IsSound.ShouldBeTrue();
    }

    [Fact]
    public async Task A_changed_key_is_told_to_who_works_on_with_the_old_one()
    {
        await using var bench = await Bench.OpenAsync();
        await bench.ImportAsync(Letters.Ileum, Letters.Armand);
        var manager = await bench.AsAsync(Role.DataManager);
        var next = RegistryKey.CreateFile(Path.Combine(bench.Folder, "keys", "next"));
        await CaseRegistry.ChangeKeyAsync(Bench.ActorOf(Role.Administrator), Path.Combine(bench.Folder, "registry.db"), RegistryKey.FromFile(Path.Combine(bench.Folder, "keys", "key")), next);
        var page = await manager.GetAsync("/cases/1");
        page.Status.ShouldBe(503);
        (await manager.GetAsync("/?lang=fr")).Words.ShouldContain("relancer");
    }
}
