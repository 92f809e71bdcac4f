using System.Globalization;

namespace Nenuphar.Browser.Tests;

/// <summary>What a new user does on the first day: opens the link, drops three narratives in, decides every read fact of one, corrects a value, finds it, sees its history; the program ends and starts again, and all is there.</summary>
public sealed class VisitTests
{
    private static readonly string[] Narratives = ["ileum-fr.txt", "pancreas-en.txt", "rectum-en.txt"];

    [Theory]
    [InlineData("fr", 1280)]
    [InlineData("en", 1280)]
    public async Task A_new_user_brings_a_case_from_its_text_to_a_decided_record(string language, int width)
    {
        await using var chromium = await Chromium.StartAsync();
        await using var served = await Served.StartAsync();
        List<string> errors = [];
        var page = await chromium.OpenAsync(language, width, errors);
        await page.GotoAsync(served.Link);
        await page.GotoAsync(served.Root + "/import");
        await page.SetInputFilesAsync("#files", Narratives.Select(name => Path.Combine(Repository.Root, "examples", name)));
        await page.Locator("#received li a").Nth(2).WaitForAsync();
        await Screens.KeepAsync(page, $"visit-{language}-1-imported");
        var ileum = page.Locator("#received li", new() { HasText = "ileum-fr.txt" });
        await ileum.Locator("a").ClickAsync();
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        var address = new Uri(page.Url).AbsolutePath;

        await CorrectKi67Async(page);
        await Screens.KeepAsync(page, $"visit-{language}-2-corrected");
        await DecideAllAsync(page);
        await Screens.KeepAsync(page, $"visit-{language}-3-decided");

        await page.GotoAsync(served.Root + "/search?q=" + Uri.EscapeDataString("ki67:11"));
        (await page.Locator($"a[href^='{address}']").CountAsync()).ShouldBeGreaterThan(0, "the corrected value is not found");
        await page.GotoAsync(served.Root + address + "/history");
        var history = await page.Locator("main").InnerTextAsync();
        history.ShouldContain("11");
        history.ShouldContain("demo");
        await Screens.KeepAsync(page, $"visit-{language}-4-history");

        await served.AgainAsync();
        await page.GotoAsync(served.Link);
        await page.GotoAsync(served.Root + address);
        (await page.Locator("#record .fact[data-mark=corrected]").CountAsync()).ShouldBe(1);
        (await page.Locator("#record .fact[data-mark=read]").CountAsync()).ShouldBe(0);
        errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_page_works_without_its_modules()
    {
        await using var chromium = await Chromium.StartAsync();
        await using var served = await Served.StartAsync();
        var page = await chromium.OpenAsync("en", 1280, []);
        await page.RouteAsync("**/*.js", route => route.AbortAsync());
        await page.GotoAsync(served.Link);
        await page.GotoAsync(served.Root + "/import");
        await page.Locator("#text").FillAsync("A 58-year-old woman has a neuroendocrine tumour of the ileum, grade 1, Ki-67 2 %.");
        await page.Locator("#import button").ClickAsync();
        await page.Locator("#received li a").ClickAsync();
        var before = await page.Locator("#record .fact[data-mark=read]").CountAsync();
        await page.Locator("#record .fact[data-mark=read] button.accept").First.ClickAsync();
        (await page.Locator("#record .fact[data-mark=read]").CountAsync()).ShouldBe(before - 1);
    }

    [Fact]
    public async Task A_key_acts_within_fifty_milliseconds_and_the_page_shows_within_two_hundred()
    {
        await using var chromium = await Chromium.StartAsync();
        await using var served = await Served.StartAsync();
        var page = await chromium.OpenAsync("en", 1280, []);
        await page.GotoAsync(served.Link);
        await page.GotoAsync(served.Root + "/?state=to-review");
        await page.GotoAsync(served.Root + await page.Locator("main table a[href^='/cases/']").First.GetAttributeAsync("href"));
        await page.ReloadAsync(new() { WaitUntil = WaitUntilState.NetworkIdle });
        await page.WaitForFunctionAsync("() => performance.getEntriesByName('first-contentful-paint').length > 0");
        var paint = await page.EvaluateAsync<double>("performance.getEntriesByName('first-contentful-paint')[0].startTime");
        var row = page.Locator("#record .fact[data-mark=read]").First;
        await row.FocusAsync();
        var effect = await page.EvaluateAsync<double>(
            """
            () => new Promise((done) => {
                const row = document.activeElement, began = performance.now();
                new MutationObserver(() => done(performance.now() - began)).observe(row, { attributes: true, attributeFilter: ["data-mark"] });
                row.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true }));
            })
            """);

        // Other work on a machine may slow both; what is measured stands in the results.
        TestContext.Current.AddAttachment("times", string.Create(CultureInfo.InvariantCulture, $"first paint {paint:0} ms, a key's effect {effect:0.0} ms"));
        effect.ShouldBeLessThan(50);
        paint.ShouldBeLessThan(2000);
    }

    /// <summary>By keyboard: e opens the form beside the words.</summary>
    private static async Task CorrectKi67Async(IPage page)
    {
        var fact = page.Locator("#record .fact", new() { HasText = "Ki-67" }).First;
        await fact.FocusAsync();
        await page.Keyboard.PressAsync("e");
        var value = page.Locator("#dock input[name=value]");
        await value.FillAsync("11");
        await page.Locator("#dock input[name=reason]").First.CheckAsync();
        await page.Locator("#dock form .ends button").ClickAsync();
        await page.Locator("#record .fact[data-mark=corrected]").WaitForAsync();
        (await page.Locator("#record .fact[data-mark=corrected] del").InnerTextAsync()).ShouldContain("8");
    }

    /// <summary>Enter accepts and goes on to the next undecided value.</summary>
    private static async Task DecideAllAsync(IPage page)
    {
        var undecided = page.Locator("#record .fact[data-mark=read]");
        await undecided.First.FocusAsync();
        for (var left = await undecided.CountAsync() + 5; left > 0 && await undecided.CountAsync() > 0; left--)
        {
            await page.Keyboard.PressAsync("Enter");
            await page.WaitForTimeoutAsync(60);
        }

        (await undecided.CountAsync()).ShouldBe(0);
        await page.Locator("#deed:not([data-waiting])").WaitForAsync();
        await page.WaitForFunctionAsync("() => { const [a, b] = document.querySelector('#record .decided').innerText.match(/\\d+/g); return a === b; }");
    }
}
