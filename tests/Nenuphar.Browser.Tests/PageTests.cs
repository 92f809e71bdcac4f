namespace Nenuphar.Browser.Tests;

/// <summary>Every page at both widths, in both languages and themes: nobody is shut out, nothing is cut off, nothing breaks.</summary>
public sealed class PageTests
{
    private static readonly string[] Paths =
    [
        "/", "/?state=at-board", "/import", "/search?q=octreotide", "/cases/1", "/cases/1/timeline", "/cases/1/reasons", "/cases/1/history", "/cases/1/documents",
        "/cases/1/options", "/cases/1/studies", "/cases/29", "/cases/new", "/cases/1/identity", "/cases/1/erase", "/cases/1/add?kind=ki67", "/import/duplicates",
        "/admin", "/admin/people", "/admin/people/demo", "/admin/audit", "/admin/backups", "/admin/knowledge", "/account", "/nothing-here",
    ];

    [Theory]
    [InlineData("en", 1280, false)]
    [InlineData("fr", 390, false)]
    [InlineData("fr", 1280, true)]
    [InlineData("en", 390, true)]
    public async Task Each_page_is_whole_and_open_to_all(string language, int width, bool dark)
    {
        Axe.SkipWithout();
        await using var chromium = await Chromium.StartAsync();
        await using var served = await Served.StartAsync();
        List<string> errors = [];
        var page = await chromium.OpenAsync(language, width, errors, dark: dark);
        await page.GotoAsync(served.Root + "/sign-in");
        List<string> wrong = [.. await Axe.ViolationsAsync(page)];
        await Screens.KeepAsync(page, $"sign-in-{language}-{width}{(dark ? "-dark" : "")}", whole: true);
        await page.GotoAsync(served.Link);
        foreach (var path in Paths)
        {
            var answer = await page.GotoAsync(served.Root + path);
            (answer!.Status == (path == "/nothing-here" ? 404 : 200)).ShouldBeTrue($"{path} answered {answer.Status}");
            (await page.Locator("html").GetAttributeAsync("lang")).ShouldBe(language);
            wrong.AddRange(await Axe.ViolationsAsync(page));
            var wide = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
            if (wide > width)
            {
                wrong.Add($"{path} is {wide} pixels wide in a window of {width}");
            }

            await Screens.KeepAsync(page, $"{(path == "/" ? "worklist" : string.Concat(path.Trim('/').Select(c => char.IsLetterOrDigit(c) ? c : '-')))}-{language}-{width}{(dark ? "-dark" : "")}", whole: true);
        }

        errors.RemoveAll(e => e.Contains("nothing-here", StringComparison.Ordinal));
        wrong.AddRange(errors);
        wrong.ShouldBeEmpty();
    }
}
