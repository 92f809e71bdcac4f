using System.Text;

namespace Nenuphar.Board.Tests.Api;

public class ApiTests
{
    [Fact]
    public async Task A_text_is_read_without_being_kept()
    {
        await using var bench = await Bench.OpenAsync();
        var answer = await (await bench.ProgramAsync(Role.Physician)).SendJsonAsync("/api/v1/read", new { text = Letters.Ileum });
        answer.Status.ShouldBe(200, answer.Text);
        var ki67 = answer.Json.List("facts").First(f => f.Text("kind") == "ki67");
        ki67.Text("value").ShouldBe("8");
        ki67.GetProperty("evidence").Text("quote").ShouldContain("8 %");
        answer.Json.Text("edition").ShouldBe(Knowledge.Edition);
        (await bench.Registry.Worklist.CountAsync(Bench.ActorOf(Role.DataManager))).All.ShouldBe(0);
    }

    [Fact]
    public async Task A_document_is_imported_found_decided_upon_and_exported()
    {
        await using var bench = await Bench.OpenAsync();
        var program = await bench.ProgramAsync(Role.DataManager);
        var patient = new { familyName = "Vasseur", localNumber = "H-1001" };
        var imported = await program.SendJsonAsync("/api/v1/documents", new { name = "a.txt", text = Letters.Ileum, patient });
        imported.Json.Text("state").ShouldBe("opened", imported.Text);
        (await program.SendJsonAsync("/api/v1/documents", new { name = "b.txt", text = Letters.Ileum })).Json.Text("state").ShouldBe("already-held");
        var file = Convert.ToBase64String(Encoding.UTF8.GetBytes("Monsieur Vasseur va bien. Chromogranine A 640 ng/mL."));
        (await program.SendJsonAsync("/api/v1/documents", new { name = "c.txt", file, patient })).Json.Text("state").ShouldBe("joined");

        (await program.GetAsync("/api/v1/cases?q=chromogranine")).Json.List("cases").Count().ShouldBe(1);
        (await program.GetAsync("/api/v1/cases?fact=ki67%3E%3D50")).Json.List("cases").ShouldBeEmpty();
        var record = (await program.GetAsync("/api/v1/cases/1")).Json;
        record.GetProperty("version").GetInt64().ShouldBe(2);
        var ki67 = record.List("facts").First(f => f.Text("kind") == "ki67").Text("id");
        var decided = await program.SendJsonAsync("/api/v1/cases/1/decisions", new { version = 2, decisions = new object[] { new { act = "correct", fact = ki67, value = "9", reason = "typing error" }, new { act = "add", kind = "symptom", value = "diarrhoea", document = 1, begin = 0, end = 8 } } });
        decided.Status.ShouldBe(200, decided.Text);
        var fact = decided.Json.List("facts").First(f => f.Text("id") == ki67);
        (fact.Text("value"), fact.Text("asRead"), fact.Text("mark"), fact.GetProperty("decision").Text("reason")).ShouldBe(("9", "8", "corrected", "typing error"));
        decided.Json.List("facts").Last().GetProperty("evidence").Text("quote").ShouldBe("Monsieur");

        var stale = await program.SendJsonAsync("/api/v1/cases/1/decisions", new { version = 2, decisions = new object[] { new { act = "accept", fact = ki67 } } });
        stale.Status.ShouldBe(409);
        stale.Json.GetProperty("current").GetInt64().ShouldBe(3);
        var since = stale.Json.List("since").ShouldHaveSingleItem();
        since.Text("by").ShouldBe("datamanager");
        since.List("changes").First().GetProperty("after").Text("value").ShouldBe("9");

        (await program.SendJsonAsync("/api/v1/cases/1/decisions", new { version = 3, decisions = new object[] { new { act = "undo", fact = ki67 }, new { act = "reject", fact = ki67 } } })).Status.ShouldBe(200);
        (await program.SendJsonAsync("/api/v1/cases/1/state", new { version = 4, state = "follow-up", followUpOn = "2030-01-02" })).Json.Text("state").ShouldBe("follow-up");
        (await program.GetAsync("/api/v1/cases/1/history")).Json.EnumerateArray().Select(v => v.Text("cause")).ShouldBe(["import", "import", "decision", "decision", "state"]);
        (await program.GetAsync("/api/v1/cases/1/documents/1")).Text.ShouldBe(Letters.Ileum);
        var export = await program.GetAsync("/api/v1/cases/1/export");
        export.Headers["Content-Disposition"].ShouldContain("nenuphar-1.json");
        export.Json.GetProperty("patient").Text("familyName").ShouldBe("Vasseur");
        export.Json.GetProperty("texts").Text("1").ShouldBe(Letters.Ileum);
    }

    [Fact]
    public async Task The_worklist_is_a_table_of_all_pages()
    {
        await using var bench = await Bench.OpenAsync(reading: new("none", (_, _) => []));
        for (var i = 0; i < 205; i++)
        {
            await bench.Registry.Imports.AddAsync(Bench.ActorOf(Role.DataManager), new("x", "=1+1 " + i));
        }

        var table = await (await bench.ProgramAsync(Role.Researcher)).GetAsync("/api/v1/cases.csv");
        table.Type.ShouldBe("text/csv");
        var lines = table.Text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines.Length.ShouldBe(206);
        lines.ShouldAllBe(l => l.Split(',', StringSplitOptions.None).Length == 18);
        Board.Api.WorklistTable.Cell("=cmd()").ShouldBe("'=cmd()");
        Board.Api.WorklistTable.Cell("a\"b,c").ShouldBe("\"a\"\"b,c\"");
    }

    [Fact]
    public async Task A_case_that_was_merged_away_says_into_which()
    {
        await using var bench = await Bench.OpenAsync();
        await bench.ImportAsync(Letters.Ileum, Letters.Armand);
        await bench.ImportAsync(Letters.Pancreas);
        await bench.Registry.Filing.MergeAsync(Bench.ActorOf(Role.DataManager), 1, 1, 2, 1, "same");
        var program = await bench.ProgramAsync(Role.DataManager);
        (await program.GetAsync("/api/v1/cases/2")).Json.GetProperty("mergedInto").GetInt64().ShouldBe(1);
        (await program.GetAsync("/api/v1/cases/1")).Json.GetProperty("mergedInto").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
    }

    [Theory]
    [InlineData("/api/v1/read", "{", 400)]
    [InlineData("/api/v1/read", "{}", 422)]
    [InlineData("/api/v1/read", "[]", 400)]
    [InlineData("/api/v1/documents", """{"name":"x"}""", 422)]
    [InlineData("/api/v1/documents", """{"name":"x","file":"not base 64 !"}""", 400)]
    [InlineData("/api/v1/documents", """{"name":"x","text":"x","case":99}""", 404)]
    [InlineData("/api/v1/documents", """{"name":"x","file":"iVBORw0KGgoAAAANSUhEUg=="}""", 422)]
    [InlineData("/api/v1/documents", """{"name":"x","text":"Femme de 40 ans.","bogus":1}""", 400)]
    [InlineData("/api/v1/documents", """{"name":"x","text":"Femme de 40 ans.","patient":{"family":"Zorn"}}""", 400)]
    [InlineData("/api/v1/cases/1/decisions", """{"version":1,"decisions":[{"act":"add","kind":"symptom","value":"diarrhoea"}]}""", 422)]
    [InlineData("/api/v1/cases/1/decisions", """{"version":1,"decisions":[{"act":"correct","fact":"KI67","value":"33","reason":"   "}]}""", 422)]
    [InlineData("/api/v1/cases/99/decisions", """{"version":1,"decisions":[{"act":"accept","fact":"x"}]}""", 404)]
    [InlineData("/api/v1/cases/1/decisions", """{"version":1,"decisions":[]}""", 422)]
    [InlineData("/api/v1/cases/1/decisions", """{"version":1,"decisions":[{"act":"burn","fact":"x"}]}""", 422)]
    [InlineData("/api/v1/cases/1/decisions", """{"version":1,"decisions":[{"act":"accept","fact":"x"}]}""", 404)]
    [InlineData("/api/v1/cases/1/decisions", """{"version":1,"decisions":[{"act":"add","kind":"nothing","value":"x"}]}""", 422)]
    [InlineData("/api/v1/cases/1/decisions", """{"version":1,"decisions":[{"act":"add","kind":"symptom","value":"x","document":1,"begin":5,"end":999999}]}""", 422)]
    [InlineData("/api/v1/cases/1/decisions", """{"version":1,"decisions":[{"act":"add","kind":"symptom","value":"x","document":1,"begin":-2147483648,"end":2147483647}]}""", 422)]
    [InlineData("/api/v1/cases/1/decisions", """{"version":1,"decisions":[{"act":"add","kind":"grade","value":"G7","source":"call"}]}""", 422)]
    [InlineData("/api/v1/cases/1/decisions", """{"version":1,"decisions":[{"act":"add","kind":"treatment","value":"everolimus","qualifiers":{"start":"2020-99-99"},"source":"call"}]}""", 422)]
    [InlineData("/api/v1/cases/1/decisions", """{"version":1,"decisions":[{"act":"correct","fact":"KI67","value":"abc","reason":"call"}]}""", 422)]
    [InlineData("/api/v1/cases/1/state", """{"version":1,"state":"7"}""", 422)]
    [InlineData("/api/v1/cases/1/state", """{"version":1,"state":"follow-up"}""", 422)]
    [InlineData("/api/v1/cases/1/state", """{"version":9,"state":"ready"}""", 422)]
    [InlineData("/api/v1/cases/1/decisions", """{"version":1,"decisions":[null]}""", 422)]
    public async Task What_cannot_be_done_is_said_in_one_sentence_and_changes_nothing(string path, string content, int status)
    {
        await using var bench = await Bench.OpenAsync();
        await bench.ImportAsync(Letters.Ileum);
        content = content.Replace("KI67", (await bench.CaseAsync(1)).Facts.First(f => f.Entry.Kind == FactKind.Ki67).Id, StringComparison.Ordinal);
        var answer = await (await bench.ProgramAsync(Role.DataManager)).SendAsync(new(HttpMethod.Post, path) { Content = Visitor.Json(content) });
        answer.Status.ShouldBe(status, answer.Text);
        answer.Json.GetProperty("status").GetInt32().ShouldBe(status);
        answer.Json.Text("message").ShouldEndWith(".");
        (await bench.CaseAsync(1)).Version.ShouldBe(1);
        (await bench.Registry.Worklist.CountAsync(Bench.ActorOf(Role.DataManager))).All.ShouldBe(1);
    }

    [Fact]
    public async Task A_token_that_is_unknown_ended_or_of_a_closed_account_is_told_so_and_noted()
    {
        await using var bench = await Bench.OpenAsync();
        var account = await bench.AddAsync(Role.Physician);
        var token = await bench.Registry.Accounts.MakeTokenAsync(account.Actor, account, "short", TimeSpan.FromHours(1));
        (await bench.Program(token).GetAsync("/api/v1/cases")).Status.ShouldBe(200);
        (await bench.Program(token + "x").GetAsync("/api/v1/cases")).Status.ShouldBe(401);
        bench.Clock.Go(TimeSpan.FromHours(2));
        var ended = await bench.Program(token).GetAsync("/api/v1/cases");
        ended.Status.ShouldBe(401);
        ended.Json.Text("message").ShouldContain("token is unknown or has ended");
        // A token that is wrong is not helped by a cookie that is right.
        var signedIn = await bench.AsAsync(Role.Physician);
        signedIn.Headers.Authorization = new("Bearer", "nen_wrong");
        (await signedIn.GetAsync("/")).Status.ShouldBeOneOf(302, 401);
        (await bench.Registry.Audit.ListAsync(Bench.ActorOf(Role.Administrator), act: AuditTrail.Refused)).Count(e => e.Detail == "GET /api/v1/cases: wrong token").ShouldBe(2);
    }

    [Fact]
    public async Task A_page_asks_the_API_with_its_cookie_and_form_token()
    {
        await using var bench = await Bench.OpenAsync();
        var visitor = await bench.AsAsync(Role.DataManager);
        await visitor.GetAsync("/");
        (await visitor.SendJsonAsync("/api/v1/read", new { text = Letters.Ileum })).Status.ShouldBe(400);
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/read") { Content = Visitor.Json("""{"text":"Ki-67 3 %"}""") };
        request.Headers.Add("X-Nenuphar-Form", visitor.FormToken);
        (await visitor.SendAsync(request)).Status.ShouldBe(200);
    }
}
