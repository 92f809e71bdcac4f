using Microsoft.Data.Sqlite;

namespace Nenuphar.Board.Tests.Security;

public class LogTests
{
    private const string Secret = "zzyzxsecret";

    [Fact]
    public async Task What_breaks_is_logged_without_a_word_of_the_request()
    {
        await using var bench = await Bench.OpenAsync();
        await bench.ImportAsync($"Monsieur {Secret}, tumeur neuroendocrine, Ki-67 à 8 %.", new(Secret), Secret + ".txt");
        var (manager, program) = (await bench.AsAsync(Role.DataManager), await bench.ProgramAsync(Role.DataManager));
        await manager.GetAsync("/");
        await BreakAsync(bench, Breaking + "; DROP TABLE identity_mark");

        var statuses = new List<int>
        {
            (await manager.GetAsync("/search?q=" + Secret)).Status,
            (await program.GetAsync("/api/v1/cases?q=" + Secret)).Status,
            (await program.SendJsonAsync("/api/v1/documents", new { name = Secret, text = Secret, patient = new { familyName = Secret, localNumber = Secret } })).Status,
            (await program.SendAsync(new(HttpMethod.Post, "/api/v1/read") { Content = Visitor.Json($"{{\"text\": \"{Secret}") })).Status,
            (await program.SendAsync(new(HttpMethod.Post, "/api/v1/read?" + Secret) { Content = Visitor.Json($"{{\"text\": {{\"{Secret}\":1}}}}") })).Status,
            (await manager.PostAsync("/cases/1/correct", ("value", Secret), ("reason", Secret), ("fact", Secret))).Status,
            (await manager.GetAsync($"/cases/1?{Secret}={Secret}")).Status,
            (await manager.SignInAsync(Secret, Secret)).Status,
        };
        statuses.ShouldContain(500);
        bench.Logs.Text.ShouldContain("SqliteException");
        bench.Logs.Text.ShouldNotContain(Secret, Shouldly.Case.Insensitive);
        bench.Logs.Text.ShouldNotContain("Ki-67");
    }

    [Fact]
    public async Task What_breaks_is_told_without_what_lies_beneath()
    {
        await using var bench = await Bench.OpenAsync();
        var (manager, program) = (await bench.AsAsync(Role.DataManager), await bench.ProgramAsync(Role.DataManager));
        await BreakAsync(bench, Breaking);
        var page = await manager.GetAsync("/search?q=word");
        (page.Status, page.Words.Contains("nothing that was kept is lost")).ShouldBe((500, true));
        var answer = await program.GetAsync("/api/v1/cases?q=word");
        answer.Json.Text("code").ShouldBe("failed");
        (page.Text + answer.Text).ShouldNotContain("zzyzx");
        (page.Text + answer.Text).ShouldNotContain("   at ");
    }

    /// <summary>A fault that nobody foresaw.</summary>
    private const string Breaking = "CREATE TRIGGER breaking BEFORE INSERT ON audit WHEN NEW.act IN ('search', 'import', 'read-file') BEGIN SELECT RAISE(ABORT, 'zzyzx'); END";

    private static async Task BreakAsync(Bench bench, string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(bench.Folder, "registry.db")};Pooling=false");
        await connection.OpenAsync();
        var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
