namespace Nenuphar.Board.Tests.Frame;

public class FrameTests
{
    [Fact]
    public async Task The_language_is_the_browsers_until_one_is_chosen_and_stays_chosen()
    {
        await using var bench = await Bench.OpenAsync();
        var visitor = bench.Nobody();
        visitor.Headers.AcceptLanguage.ParseAdd("fr-BE, en;q=0.5");
        (await visitor.GetAsync("/sign-in")).The("h1").Words.ShouldBe("Se connecter");
        (await visitor.GetAsync("/sign-in?lang=en")).The("html")["lang"].ShouldBe("en");
        (await visitor.GetAsync("/sign-in")).The("h1").Words.ShouldBe("Sign in");
        (await visitor.GetAsync("/sign-in?lang=xx")).The("h1").Words.ShouldBe("Sign in");
    }

    [Fact]
    public async Task The_theme_is_remembered()
    {
        await using var bench = await Bench.OpenAsync();
        var visitor = bench.Nobody();
        (await visitor.GetAsync("/sign-in")).The("html")["data-theme"].ShouldBe("");
        (await visitor.GetAsync("/sign-in?theme=dark")).The("html")["data-theme"].ShouldBe("dark");
        (await visitor.GetAsync("/sign-in")).The("html")["data-theme"].ShouldBe("dark");
        (await visitor.GetAsync("/sign-in?theme=auto")).The("html")["data-theme"].ShouldBe("");
    }

    [Theory]
    [InlineData("/sign-in")]
    [InlineData("/nothing-is-here")]
    [InlineData("/")]
    public async Task Every_answer_tells_the_browser_what_it_may_do(string path)
    {
        await using var bench = await Bench.OpenAsync();
        var headers = (await bench.Nobody().GetAsync(path)).Headers;
        headers["Content-Security-Policy"].ShouldContain("default-src 'none'");
        headers["Content-Security-Policy"].ShouldContain("frame-ancestors 'none'");
        headers["Content-Security-Policy"].ShouldNotContain("unsafe");
        headers["X-Frame-Options"].ShouldBe("DENY");
        headers["X-Content-Type-Options"].ShouldBe("nosniff");
        headers["Referrer-Policy"].ShouldBe("same-origin");
        headers["Cache-Control"].ShouldStartWith("no-store");
        headers.Keys.ShouldNotContain("Server");
    }

    [Fact]
    public async Task What_is_not_there_is_said_on_a_page_and_to_a_program_in_JSON()
    {
        await using var bench = await Bench.OpenAsync();
        var visitor = await bench.AsAsync(Role.DataManager);
        var page = await visitor.GetAsync("/nothing-is-here");
        page.Status.ShouldBe(404);
        page.The("h1").Words.ShouldBe("Not found");
        var answer = await visitor.GetAsync("/api/nothing-is-here");
        answer.Status.ShouldBe(404);
        answer.Json.GetProperty("message").GetString().ShouldNotBeNull().ShouldContain("nothing at this address");
    }

    [Theory]
    [InlineData("Quoi : « ceci » ; vrai ? oui ! 8 %", "Quoi\u202F: «\u202Fceci\u202F»\u202F; vrai\u202F? oui\u202F! 8\u202F%")]
    [InlineData("à 10:30, rien à changer", "à 10:30, rien à changer")]
    [InlineData(" : ", "\u202F: ")]
    [InlineData("", "")]
    public void French_signs_have_their_narrow_space(string written, string shown) => Nenuphar.Board.Frame.French.Spaced(written).ShouldBe(shown);

    [Theory]
    [InlineData("/")]
    [InlineData("/import")]
    [InlineData("/cases/new")]
    [InlineData("/cases/1")]
    [InlineData("/cases/1/options")]
    [InlineData("/admin/people")]
    public async Task No_French_page_holds_a_sign_that_may_stand_alone_on_a_line(string path)
    {
        await using var bench = await Bench.OpenAsync();
        await bench.ImportAsync(Letters.Pancreas);
        var visitor = await bench.AsAsync(Role.DataManager | Role.Administrator);
        var page = await visitor.GetAsync(path + "?lang=fr");
        page.Status.ShouldBe(200);
        foreach (var part in page.All("p").Concat(page.All("h1")).Concat(page.All("label")).Concat(page.All("summary")).Where(p => !p.Within().Any()))
        {
            System.Text.RegularExpressions.Regex.IsMatch(part.Words, "[a-zé] [:;?!»]", System.Text.RegularExpressions.RegexOptions.NonBacktracking).ShouldBeFalse(part.Words);
        }
    }

    [Fact]
    public async Task What_is_refused_is_said_in_the_language_of_the_page()
    {
        await using var bench = await Bench.OpenAsync();
        var record = await bench.ImportAsync(Letters.Ileum);
        var visitor = await bench.AsAsync(Role.DataManager);
        foreach (var (path, fields, french) in new (string, (string, string)[], string)[]
        {
            ("/merge", [("version", "1"), ("other", "1"), ("reason", "x")], "ne se réunit pas à lui-même"),
            ("/documents/1/move", [("version", "1"), ("to", "1"), ("reason", "x")], "déjà dans ce dossier"),
            ("/unmerge", [("merge", "99")], "pas de telle réunion"),
            ("/proposal", [("version", "1"), ("answer", "refuse")], "Aucune nouvelle lecture"),
        })
        {
            var answer = await visitor.PostAsync($"/cases/{record.Case}{path}?lang=fr", fields);
            answer.Status.ShouldBe(422, path);
            answer.Words.ShouldContain(french);
        }
    }

    [Fact]
    public async Task A_form_that_is_badly_made_is_not_called_too_large()
    {
        await using var bench = await Bench.OpenAsync();
        var visitor = await bench.AsAsync(Role.DataManager);
        var content = new ByteArrayContent("--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a\"b\".txt\"\r\n\r\ntext\r\n--x--\r\n"u8.ToArray());
        content.Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=x");
        (await visitor.SendAsync(new(HttpMethod.Post, "/import") { Content = content })).Status.ShouldBe(400);
    }

    [Theory]
    [InlineData("/%09/evil.example")]
    [InlineData("//evil.example")]
    [InlineData("/%5Cevil.example")]
    [InlineData("https://evil.example")]
    public async Task Who_is_signed_in_is_led_nowhere_but_here(string to)
    {
        await using var bench = await Bench.OpenAsync();
        (await (await bench.AsAsync(Role.Physician)).GetAsync("/sign-in?to=" + to)).To.ShouldBe("/");
    }

    [Fact]
    public async Task The_theme_is_offered_that_is_not_there()
    {
        await using var bench = await Bench.OpenAsync();
        var visitor = bench.Nobody();
        (await visitor.GetAsync("/sign-in")).All(".own a[href*=theme]").Count().ShouldBe(2, "a style sheet shows the one that differs from the system's");
        (await visitor.GetAsync("/sign-in?theme=dark")).The(".own a[href*=theme]").Words.ShouldBe("Light");
        (await visitor.GetAsync("/sign-in?theme=light")).The(".own a[href*=theme]").Words.ShouldBe("Dark");
    }

    [Fact]
    public async Task No_page_holds_a_script_or_a_style_of_its_own()
    {
        await using var bench = await Bench.OpenAsync();
        var page = await (await bench.AsAsync(Role.DataManager)).GetAsync("/");
        page.All("script").ShouldAllBe(s => s["src"].StartsWith("/assets/") && s.Words.Length == 0);
        page.All("style").ShouldBeEmpty();
        page.All("[style]").ShouldBeEmpty();
        foreach (var asset in page.All("link[href]").Select(l => l["href"]).Concat(page.All("script").Select(s => s["src"])))
        {
            (await bench.Nobody().GetAsync(asset)).Status.ShouldBe(200, asset);
        }
    }
}
