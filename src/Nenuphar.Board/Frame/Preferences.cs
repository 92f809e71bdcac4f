using Microsoft.AspNetCore.Http;

namespace Nenuphar.Board.Frame;

/// <summary>Language and theme: <c>?lang=fr</c> and <c>?theme=dark</c> on any page are remembered; before that the browser's own wish counts.</summary>
internal sealed class Preferences(RequestDelegate next)
{
    private const string Lang = "lang", ThemeName = "theme";

    public Task InvokeAsync(HttpContext context)
    {
        Remember(context, Lang, "fr", "en");
        Remember(context, ThemeName, "light", "dark", "auto");
        return next(context);
    }

    public static bool IsFrench(HttpContext context) => (Asked(context, Lang, "fr", "en") ?? FirstOf(context.Request.Headers.AcceptLanguage.ToString())) == "fr";

    public static string Theme(HttpContext context) => Asked(context, ThemeName, "light", "dark", "auto") is { } theme && theme != "auto" ? theme : "";

    private static string? Asked(HttpContext context, string name, params ReadOnlySpan<string> known)
    {
        var (now, kept) = (context.Request.Query[name].ToString(), context.Request.Cookies["nenuphar-" + name] ?? "");
        return known.Contains(now) ? now : known.Contains(kept) ? kept : null;
    }

    /// <summary>French if it is wanted before English.</summary>
    private static string FirstOf(string wished)
    {
        var french = wished.IndexOf("fr", StringComparison.OrdinalIgnoreCase);
        var english = wished.IndexOf("en", StringComparison.OrdinalIgnoreCase);
        return french >= 0 && (english < 0 || french < english) ? "fr" : "en";
    }

    private static void Remember(HttpContext context, string name, params ReadOnlySpan<string> known)
    {
        if (context.Request.Query[name].ToString() is { Length: > 0 } asked && known.Contains(asked))
        {
            context.Response.Cookies.Append("nenuphar-" + name, asked, new() { MaxAge = TimeSpan.FromDays(400), Path = "/", IsEssential = true });
        }
    }
}
