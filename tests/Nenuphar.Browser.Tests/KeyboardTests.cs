namespace Nenuphar.Browser.Tests;

/// <summary>The case without a mouse: the words of the text are reached by Tab, and lead to their values and back.</summary>
public sealed class KeyboardTests
{
    [Fact]
    public async Task Words_are_reached_by_Tab_walked_by_arrows_and_lead_to_their_value_and_back()
    {
        await using var chromium = await Chromium.StartAsync();
        await using var served = await Served.StartAsync();
        List<string> errors = [];
        var page = await chromium.OpenAsync("en", 1280, errors);
        await page.GotoAsync(served.Link);
        await page.GotoAsync(served.Root + "/?state=to-review");
        await page.GotoAsync(served.Root + await page.Locator("main table a[href^='/cases/']").First.GetAttributeAsync("href"));
        // All stands within the window: what scrolls are the two panes.
        (await page.EvaluateAsync<int>("document.documentElement.scrollHeight - innerHeight")).ShouldBeLessThanOrEqualTo(0);
        (await page.Locator("#narrative .text").First.GetAttributeAsync("lang")).ShouldBeOneOf("fr", "en");

        await page.Locator("#narrative .docs a").Last.FocusAsync();
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Tab");
        (await FocusAsync(page)).ShouldBe("MARK");
        var first = await page.EvaluateAsync<string>("document.activeElement.id");
        await page.Keyboard.PressAsync("ArrowRight");
        (await FocusAsync(page)).ShouldBe("MARK");
        (await page.EvaluateAsync<string>("document.activeElement.id")).ShouldNotBe(first);
        await page.Keyboard.PressAsync("Home");
        (await page.EvaluateAsync<string>("document.activeElement.id")).ShouldBe(first);
        (await page.EvaluateAsync<string>("document.activeElement.title")).ShouldNotBeEmpty();
        var facts = await page.EvaluateAsync<string>("document.activeElement.dataset.facts");
        await page.Keyboard.PressAsync("Enter");
        (await FocusAsync(page)).ShouldBe("LI");
        var row = await page.EvaluateAsync<string>("document.activeElement.dataset.facts");
        facts.Split(' ').Intersect(row.Split(' ')).ShouldNotBeEmpty();
        (await page.EvaluateAsync<string>("document.activeElement.dataset.mark")).ShouldBe("read", "to come to a value is not to accept it");
        await page.Keyboard.PressAsync("w");
        (await FocusAsync(page)).ShouldBe("MARK");
        // One stop for all words of a text: the record is not a hundred tabs away.
        await page.Keyboard.PressAsync("Tab");
        (await FocusAsync(page)).ShouldNotBe("MARK");
        errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task Two_keys_lead_to_each_place_and_no_place_refuses()
    {
        await using var chromium = await Chromium.StartAsync();
        await using var served = await Served.StartAsync();
        var page = await chromium.OpenAsync("en", 1280, []);
        await page.GotoAsync(served.Link);
        foreach (var (key, address) in new[] { ("b", "/?state=at-board"), ("i", "/import"), ("a", "/admin"), ("w", "/") })
        {
            await page.Keyboard.PressAsync("g");
            await page.Keyboard.PressAsync(key);
            await page.WaitForURLAsync(served.Root + address);
            (await page.Locator("[role=alert]").CountAsync()).ShouldBe(0, $"g then {key}");
        }
    }

    [Fact]
    public async Task What_is_seen_but_not_yet_kept_is_told_and_leaving_asks_first()
    {
        await using var chromium = await Chromium.StartAsync();
        await using var served = await Served.StartAsync();
        var page = await chromium.OpenAsync("en", 1280, []);
        await page.GotoAsync(served.Link);
        await page.GotoAsync(served.Root + "/?state=to-review");
        var address = served.Root + await page.Locator("main table a[href^='/cases/']").First.GetAttributeAsync("href");
        await page.GotoAsync(address);
        var undecided = page.Locator("#record .fact[data-mark=read]");
        var before = await undecided.CountAsync();
        await page.RouteAsync("**/decide", async route =>
        {
            await Task.Delay(700);
            await route.ContinueAsync();
        });
        await undecided.First.FocusAsync();
        for (var i = 0; i < 3; i++)
        {
            await page.Keyboard.PressAsync("Enter");
        }

        const string Leaves = "dispatchEvent(new Event('beforeunload', { cancelable: true }))";
        (await undecided.CountAsync()).ShouldBe(before - 3);
        (await page.Locator("#deed[data-waiting]").CountAsync()).ShouldBe(1);
        (await page.EvaluateAsync<bool>(Leaves)).ShouldBeFalse();
        await page.Locator("#deed:not([data-waiting])").WaitForAsync();
        (await page.EvaluateAsync<bool>(Leaves)).ShouldBeTrue();
        await page.GotoAsync(address);
        (await undecided.CountAsync()).ShouldBe(before - 3);
    }

    [Fact]
    public async Task The_colours_follow_the_system_or_the_choice_and_paper_is_light()
    {
        await using var chromium = await Chromium.StartAsync();
        await using var served = await Served.StartAsync();
        var page = await chromium.OpenAsync("en", 1280, [], dark: true);
        async Task<string> PaperAsync() => await page.EvaluateAsync<string>("getComputedStyle(document.documentElement).backgroundColor");
        await page.GotoAsync(served.Root + "/sign-in");
        var dark = await PaperAsync();
        dark.ShouldBe("rgb(21, 24, 28)");
        await page.Locator(".own a[href*=theme]").Locator("visible=true").ClickAsync();
        (await PaperAsync()).ShouldBe("rgb(251, 250, 247)");
        await page.GotoAsync(served.Root + "/sign-in?theme=dark");
        (await PaperAsync()).ShouldBe(dark);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        (await PaperAsync()).ShouldBe("rgb(251, 250, 247)");
    }

    private static Task<string> FocusAsync(IPage page) => page.EvaluateAsync<string>("document.activeElement.tagName");
}
