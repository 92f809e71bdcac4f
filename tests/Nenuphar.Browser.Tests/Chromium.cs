namespace Nenuphar.Browser.Tests;

/// <summary>A headless Chromium of this machine; without one the tests are skipped and say so.</summary>
internal sealed class Chromium : IAsyncDisposable
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
    private static readonly string[] Quiet = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
    private readonly IPlaywright playwright;
    private readonly IBrowser browser;

    private Chromium(IPlaywright playwright, IBrowser browser) => (this.playwright, this.browser) = (playwright, browser);

    public static async Task<Chromium> StartAsync()
    {
        var program = Array.Find(Places, File.Exists);
        Assert.SkipWhen(program is null, "There is no Chromium here; on Debian: apt-get install chromium.");
        var started = await Playwright.CreateAsync();
        return new(started, await started.Chromium.LaunchAsync(new() { ExecutablePath = program, Args = Quiet }));
    }

    /// <summary>A window; errors of the page are kept in <paramref name="errors"/>.</summary>
    public async Task<IPage> OpenAsync(string language, int width, List<string> errors, string? state = null, bool dark = false)
    {
        var context = await browser.NewContextAsync(new()
        {
            Locale = language == "fr" ? "fr-FR" : "en-GB",
            ViewportSize = new() { Width = width, Height = width < 600 ? 844 : 860 },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            StorageState = state,
        });
        context.SetDefaultTimeout(60_000);
        var page = await context.NewPageAsync();
        page.PageError += (_, error) => errors.Add(error);
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                errors.Add($"{page.Url}: {message.Text}");
            }
        };
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
    }
}
