namespace Nenuphar.Board.Tests.Api;

public class ApiContradictionTests
{
    private const string Text = "Monsieur Hugo Lestrange, 61 ans, est suivi pour une tumeur neuroendocrine de l'iléon. La patiente est revue en consultation. Ki-67 à 4 %.";

    [Fact]
    public async Task A_program_lets_a_contradiction_stand_and_says_that_a_case_is_ready_even_so()
    {
        await using var bench = await Bench.OpenAsync();
        await bench.ImportAsync(Text);
        var program = await bench.ProgramAsync(Role.DataManager);
        var found = (await program.GetAsync("/api/v1/cases/1/contradictions")).Json.EnumerateArray().Single(c => c.Text("code") == "agreement-against-sex");
        Task<Page> DecideAsync(long version, object decision) => program.SendJsonAsync("/api/v1/cases/1/decisions", new { version, decisions = new[] { decision } });
        var reasonless = await DecideAsync(1, new { act = "acknowledge", contradiction = found.Text("id") });
        (reasonless.Status, reasonless.Json.Text("code")).ShouldBe((422, "no-reason"));
        var unknown = await DecideAsync(1, new { act = "acknowledge", contradiction = "nothing", reason = "seen" });
        (unknown.Status, unknown.Json.Text("code")).ShouldBe((404, "no-contradiction"));
        (await DecideAsync(1, new { act = "acknowledge", contradiction = found.Text("id"), reason = "seen" })).Status.ShouldBe(200);
        (await program.GetAsync("/api/v1/cases/1/contradictions")).Json.EnumerateArray().Single(c => c.Text("id") == found.Text("id")).GetProperty("acknowledged").Text("reason").ShouldBe("seen");
        var unfinished = await program.SendJsonAsync("/api/v1/cases/1/state", new { version = 2, state = "ready" });
        (unfinished.Status, unfinished.Json.Text("code")).ShouldBe((422, "unfinished"));
        (await program.SendJsonAsync("/api/v1/cases/1/state", new { version = 2, state = "ready", evenSo = true })).Json.Text("state").ShouldBe("ready");
    }

    [Fact]
    public async Task Each_refusal_has_its_code()
    {
        await using var bench = await Bench.OpenAsync();
        await bench.ImportAsync(Text);
        var program = await bench.ProgramAsync(Role.Researcher);
        var nobody = await bench.Nobody().GetAsync("/api/v1/cases");
        (nobody.Status, nobody.Json.Text("code")).ShouldBe((401, "not-signed-in"));
        var forbidden = await program.GetAsync("/api/v1/cases/1/documents/1");
        (forbidden.Status, forbidden.Json.Text("code")).ShouldBe((403, "no-right"));
        var nowhere = await program.GetAsync("/api/v1/nothing");
        (nowhere.Status, nowhere.Json.Text("code")).ShouldBe((404, "not-found"));
        var other = await program.GetAsync("/api/v1/cases/777");
        (other.Status, other.Json.Text("code")).ShouldBe((404, "no-case"));
        var broken = await (await bench.ProgramAsync(Role.DataManager)).SendAsync(new(HttpMethod.Post, "/api/v1/read") { Content = Visitor.Json("{") });
        (broken.Status, broken.Json.Text("code")).ShouldBe((400, "refused"));
    }
}
