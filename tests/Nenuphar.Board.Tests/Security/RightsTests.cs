namespace Nenuphar.Board.Tests.Security;

public class RightsTests
{
    private static readonly Role[] Roles = [Role.DataManager, Role.Physician, Role.Coordinator, Role.Researcher, Role.Administrator];

    [Fact]
    public async Task Every_route_has_a_row_in_the_table_of_who_may()
    {
        await using var bench = await Bench.OpenAsync();
        var routes = bench.AllRoutes().Select(r => $"{r.Method} {r.Pattern}").ToList();
        routes.Except(WhoMay.Table.Keys).ShouldBeEmpty("Say in WhoMay.Table who may call it.");
        WhoMay.Table.Keys.Except(routes).ShouldBeEmpty("There are no such routes any more.");
    }

    [Fact]
    public async Task Every_route_answers_those_alone_who_may()
    {
        await using var bench = await Bench.OpenAsync();
        await bench.ImportAsync(Letters.Ileum, Letters.Armand);
        var visitors = new List<(Role Role, Visitor Visitor)> { (Role.None, bench.Nobody()) };
        foreach (var role in Roles)
        {
            visitors.Add((role, await bench.AsAsync(role)));
        }

        var wrong = new List<string>();
        foreach (var (method, pattern) in bench.AllRoutes().Where(r => r.Pattern != "/sign-out" && WhoMay.Table.ContainsKey($"{r.Method} {r.Pattern}")))
        {
            var may = WhoMay.Table[$"{method} {pattern}"];
            foreach (var (role, visitor) in visitors)
            {
                var page = await CallAsync(visitor, method, pattern);
                var turnedAway = page.Status is 401 or 403 || (page.Status == 302 && page.To.StartsWith("/sign-in"));
                if (turnedAway == (may == WhoMay.Everybody || (may & role) != 0) || page.Status == 500)
                {
                    wrong.Add($"{method} {pattern} as {role}: {page.Status} {page.To}");
                }
            }
        }

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public async Task No_change_is_taken_without_the_form_token_of_its_visitor()
    {
        await using var bench = await Bench.OpenAsync();
        var record = await bench.ImportAsync(Letters.Ileum, Letters.Armand);
        var everything = await bench.AsAsync(Role.DataManager | Role.Physician | Role.Coordinator | Role.Administrator);
        var another = await bench.AsAsync(Role.DataManager);
        await another.GetAsync("/account");
        var entries = (await bench.Registry.Audit.ListAsync(Bench.ActorOf(Role.Administrator), count: 1))[0].Seq;
        foreach (var (method, pattern) in bench.AllRoutes().Where(r => Routes.IsChange(r.Method)))
        {
            foreach (var token in new[] { "", "x", another.FormToken })
            {
                everything.FormToken = "";
                var page = await CallAsync(everything, method, pattern, token);
                page.Status.ShouldBe(400, $"{method} {pattern} with the token '{token}'");
            }
        }

        (await bench.CaseAsync(record.Case)).Version.ShouldBe(record.Version);
        var since = await bench.Registry.Audit.ListAsync(Bench.ActorOf(Role.Administrator), count: 1000);
        since.Where(e => e.Seq > entries && e.Act is not ("refused" or "read-audit" or "read-case")).ShouldBeEmpty();
        since.ShouldContain(e => e.Act == "refused" && e.Detail.EndsWith("wrong form token"));
    }

    [Fact]
    public async Task Who_is_turned_away_stands_in_the_trail_by_the_route_alone()
    {
        await using var bench = await Bench.OpenAsync();
        await (await bench.AsAsync(Role.Researcher)).GetAsync("/api/v1/cases/1/documents/1?q=zzyzx");
        await (await bench.AsAsync(Role.Physician)).GetAsync("/admin/people/zzyzx");
        await bench.Nobody().SignInAsync("zzyzx", "not a password");
        var refused = await bench.Registry.Audit.ListAsync(Bench.ActorOf(Role.Administrator), act: AuditTrail.Refused);
        refused.Select(e => (e.Who, e.Detail)).ShouldBe([("", "POST /sign-in: unknown login"), ("physician", "GET /admin/people/{login}: no right"), ("researcher", "GET /api/v1/cases/{number:long}/documents/{document:long}: no right")]);
    }

    private static Task<Page> CallAsync(Visitor visitor, string method, string pattern, string? token = null)
    {
        // A change is asked of a case that is not there: whoever may gets that answer.
        var values = new Dictionary<string, string> { ["number"] = Routes.IsChange(method) ? "999" : "1", ["login"] = "nobody-here", ["name"] = "none" };
        var path = Routes.Filled(pattern, values);
        if (!Routes.IsChange(method))
        {
            return visitor.GetAsync(path);
        }

        if (token is not null)
        {
            return visitor.SendAsync(new(new(method), path) { Content = Visitor.Form([("form-token", token)]) });
        }

        return path.StartsWith("/api/") ? JsonAsync(visitor, method, path) : visitor.PostAsync(path);
    }

    private static async Task<Page> JsonAsync(Visitor visitor, string method, string path)
    {
        await visitor.OpenAsync("/account");
        var request = new HttpRequestMessage(new(method), path) { Content = Visitor.Json("{}") };
        request.Headers.Add("X-Nenuphar-Form", visitor.FormToken);
        return await visitor.SendAsync(request);
    }
}
