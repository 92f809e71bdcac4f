namespace Nenuphar.Browser.Tests;

/// <summary>Pictures of what was seen, kept with the results of the tests.</summary>
internal static class Screens
{
    private static readonly string Folder = Directory.CreateDirectory(Path.Combine(Repository.Root, "TestResults", "screens")).FullName;

    public static Task KeepAsync(IPage page, string name, bool whole = false) => page.ScreenshotAsync(new() { Path = Path.Combine(Folder, name + ".png"), FullPage = whole });
}
