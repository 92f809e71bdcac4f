using System.Text.Json;

namespace Nenuphar.Browser.Tests;

/// <summary>The accessibility checker axe-core, run in the page.</summary>
internal static class Axe
{
    private static readonly string Script = Path.Combine(Repository.Root, "tests", "Nenuphar.Browser.Tests", "node_modules", "axe-core", "axe.min.js");

    public static void SkipWithout() => Assert.SkipUnless(File.Exists(Script), "axe-core is missing; npm ci --prefix tests/Nenuphar.Browser.Tests brings it.");

    /// <summary>Serious and critical violations of WCAG 2.2 AA, each with the first places.</summary>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page)
    {
        // Evaluated by the browser's own debugger: the policy of the page, which allows no foreign script, stays as it is.
        await page.EvaluateAsync(await File.ReadAllTextAsync(Script));
        var found = await page.EvaluateAsync<JsonElement>("async () => (await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })).violations");
        return
        [
            .. found.EnumerateArray().Where(v => v.GetProperty("impact").GetString() is "serious" or "critical").Select(v =>
                $"{new Uri(page.Url).PathAndQuery}: {v.GetProperty("id").GetString()}: {string.Join(" | ", v.GetProperty("nodes").EnumerateArray().Take(3).Select(n => n.GetProperty("html").GetString()))}"),
        ];
    }
}
