namespace Nenuphar.Browser.Tests;

/// <summary>On a telephone: a tap on a value opens its words; what is refused can be mended where it was typed.</summary>
public sealed class NarrowTests
{
    [Fact]
    public async Task A_tap_on_a_value_or_beside_it_opens_its_words()
    {
        await using var chromium = await Chromium.StartAsync();
        await using var served = await Served.StartAsync();
        List<string> errors = [];
        var page = await chromium.OpenAsync("en", 390, errors);
        await page.GotoAsync(served.Link);
        await page.GotoAsync(served.Root + "/cases/1");
        var rows = page.Locator("#record .fact:has(a.value)");
        var count = Math.Min(await rows.CountAsync(), 8);
        count.ShouldBeGreaterThan(3);
        for (var i = 0; i < count; i++)
        {
            foreach (var part in new[] { "a.value", ".label" })
            {
                await rows.Nth(i).Locator(part).First.ClickAsync();
                (await page.Locator("#words[open] .line").CountAsync()).ShouldBeGreaterThan(0, $"{part} of row {i}: {await rows.Nth(i).InnerTextAsync()}");
                await page.Keyboard.PressAsync("Escape");
            }
        }

        errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_pasted_text_that_is_refused_is_in_its_box_again()
    {
        await using var chromium = await Chromium.StartAsync();
        await using var served = await Served.StartAsync();
        var page = await chromium.OpenAsync("en", 1280, []);
        await page.GotoAsync(served.Link);
        await page.GotoAsync(served.Root + "/import");
        const string Text = "A 58-year-old woman has a neuroendocrine tumour of the ileum, grade 1.";
        await page.Locator("details.whose summary").ClickAsync();
        await page.Locator("input[name=birth]").FillAsync("31/31/31");
        await page.Locator("#text").FillAsync(Text);
        await page.Keyboard.PressAsync("Control+Enter");
        await page.Locator("#received li.failed").WaitForAsync();
        (await page.Locator("#text").InputValueAsync()).ShouldBe(Text);
        (await page.Locator("input[name=birth]").InputValueAsync()).ShouldBe("31/31/31");
    }
}
