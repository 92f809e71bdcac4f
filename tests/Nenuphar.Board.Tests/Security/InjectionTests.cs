using System.IO.Compression;
using System.Text;

namespace Nenuphar.Board.Tests.Security;

public class InjectionTests
{
    private const string Evil = "\"><img src=x onerror=alert(1)><script>alert('nen')</script>'";

    [Fact]
    public async Task Markup_in_a_narrative_a_file_name_a_reason_a_name_or_a_search_stays_text()
    {
        await using var bench = await Bench.OpenAsync();
        var record = await bench.ImportAsync($"Tumeur {Evil} neuroendocrine de l'iléon, Ki-67 à 8 % {Evil}.", new(Evil, Evil, "1951", Evil, "H-1"), $"letter{Evil}.txt");
        var all = Role.DataManager | Role.Physician | Role.Coordinator | Role.Administrator;
        await bench.Registry.Reviews.DecideAsync(Bench.ActorOf(Role.Physician), record.Case, 1, [.. record.Facts.Take(1).Select(f => new FactDecision.Correct(f.Id, Evil, Evil))]);
        await bench.Registry.Accounts.CreateAsync(Bench.ActorOf(Role.Administrator), "evil", Evil, Role.Physician, "hash");
        await bench.Registry.Accounts.MakeTokenAsync(Bench.ActorOf(Role.Administrator), await bench.AddAsync(all), Evil, TimeSpan.FromDays(1));
        var visitor = await bench.AsAsync(all);
        var values = new Dictionary<string, string> { ["number"] = "1", ["document"] = "1", ["login"] = "evil", ["name"] = "SOURCES", ["version"] = "1" };
        var word = Uri.EscapeDataString(Evil);
        var pages = 0;
        foreach (var (method, pattern) in bench.AllRoutes().Where(r => !Routes.IsChange(r.Method)))
        {
            foreach (var query in new[] { "", $"?q={word}&who={word}&act={word}&case={word}&state={word}&after={word}&fact={word}&done={word}&made={word}&code={word}&to={word}&order={word}&kind={word}&value={word}&document={word}" })
            {
                var page = await visitor.GetAsync(Routes.Filled(pattern, values) + query);
                page.Status.ShouldBeLessThan(500, page.Path);
                if (page.Type != "text/html")
                {
                    continue;
                }

                pages++;
                page.Text.ShouldNotContain("<script>alert", Shouldly.Case.Sensitive, page.Path);
                page.All("img[onerror]").ShouldBeEmpty(page.Path);
                page.All("script").Where(s => !s["src"].StartsWith("/assets/")).ShouldBeEmpty(page.Path);
                page.All("*").Where(e => e.Has("onerror") || e.Has("onclick") || e.Has("style")).ShouldBeEmpty(page.Path);
                page.All("a").Where(a => a["href"].StartsWith("javascript", StringComparison.OrdinalIgnoreCase) || a["href"].StartsWith("//")).ShouldBeEmpty(page.Path);
            }
        }

        pages.ShouldBeGreaterThan(20);
        (await visitor.GetAsync("/cases/1")).Words.ShouldContain("<script>alert('nen')</script>");
        var failed = await bench.Nobody().SignInAsync(Evil, "no");
        failed.All("script").ShouldAllBe(s => s["src"].StartsWith("/assets/"));
        failed.The("input[name=login]")["value"].ShouldBe(Evil);
    }

    [Theory]
    [InlineData("'; DROP TABLE case_now; --")]
    [InlineData("' OR '1'='1")]
    [InlineData("\" OR rowid > 0 --")]
    [InlineData("word) OR case_words MATCH (x")]
    [InlineData("NEAR(a b) * ^ - NOT AND OR")]
    [InlineData("x\0y")]
    [InlineData("@words ; @number")]
    public async Task SQL_in_a_search_or_a_filter_is_but_words(string evil)
    {
        await using var bench = await Bench.OpenAsync();
        await bench.ImportAsync(Letters.Ileum);
        var program = await bench.ProgramAsync(Role.DataManager | Role.Administrator);
        var word = Uri.EscapeDataString(evil);
        foreach (var path in new[] { "/api/v1/cases?q={0}", "/api/v1/cases?fact=primary:{0}", "/api/v1/cases?fact={0}", "/api/v1/cases?after={0}~1", "/api/v1/cases?state={0}", "/search?q={0}", "/?after={0}&fact={0}", "/admin/audit?who={0}&act={0}&case={0}" })
        {
            var page = await program.GetAsync(string.Format(path, word));
            page.Status.ShouldBeOneOf([200, 302, 400, 403, 422]);
        }

        (await program.GetAsync("/api/v1/cases?q=" + word)).Text.ShouldNotContain("\"case\":1");
        (await program.GetAsync("/api/v1/cases")).Json.List("cases").ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_path_as_a_file_name_is_but_a_name()
    {
        await using var bench = await Bench.OpenAsync();
        var program = await bench.ProgramAsync(Role.DataManager);
        var files = Directory.GetFiles(bench.Folder, "*", SearchOption.AllDirectories).Length;
        foreach (var name in new[] { "../../../../tmp/nenuphar-traversal.txt", "/tmp/nenuphar-traversal.txt", "..\\..\\nenuphar-traversal.txt", "a\0b" })
        {
            (await program.SendJsonAsync("/api/v1/documents", new { name, text = $"Ki-67 3 % {name}" })).Status.ShouldBe(200);
        }

        File.Exists("/tmp/nenuphar-traversal.txt").ShouldBeFalse();
        Directory.GetFiles(bench.Folder, "*", SearchOption.AllDirectories).Length.ShouldBeLessThanOrEqualTo(files + 2);
        foreach (var path in new[] { "/assets/x/..%2f..%2fregistry.db", "/assets/..%2f..%2fregistry.db", "/admin/knowledge/..%2f..%2fregistry.db" })
        {
            (await (await bench.AsAsync(Role.Administrator)).GetAsync(path)).Status.ShouldBeOneOf([400, 404]);
        }
    }

    [Fact]
    public async Task A_document_that_unpacks_without_end_is_refused_soon()
    {
        await using var bench = await Bench.OpenAsync();
        var program = await bench.ProgramAsync(Role.DataManager);
        var bomb = new MemoryStream();
        using (var zip = new ZipArchive(bomb, ZipArchiveMode.Create, leaveOpen: true))
        {
            using (var types = zip.CreateEntry("[Content_Types].xml").Open())
            {
                types.Write(Encoding.UTF8.GetBytes("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"));
            }

            using var word = zip.CreateEntry("word/document.xml", CompressionLevel.Fastest).Open();
            var blanks = new byte[1 << 20];
            Array.Fill(blanks, (byte)' ');
            for (var i = 0; i < 1200; i++)
            {
                word.Write(blanks);
            }
        }

        var before = Environment.TickCount64;
        var answer = await program.SendJsonAsync("/api/v1/documents", new { name = "bomb.docx", file = Convert.ToBase64String(bomb.ToArray()) });
        answer.Status.ShouldBeOneOf([413, 422]);
        (Environment.TickCount64 - before).ShouldBeLessThan(30_000);
        (await program.GetAsync("/api/v1/cases")).Json.List("cases").ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_too_large_is_refused_before_it_is_read()
    {
        await using var bench = await Bench.OpenAsync(s => s with { LargestUpload = 100_000 });
        var program = await bench.ProgramAsync(Role.DataManager);
        var answer = await program.SendJsonAsync("/api/v1/documents", new { name = "x", text = new string('x', 200_000) });
        answer.Status.ShouldBe(413, answer.Text);
        answer.Json.Text("message").ShouldContain("too large");
    }
}
