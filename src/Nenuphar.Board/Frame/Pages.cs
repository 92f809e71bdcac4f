using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Nenuphar.Board.Frame;

/// <summary>Components as answers.</summary>
internal static class Pages
{
    public static RazorComponentResult<T> Of<T>(object parameters, int status = StatusCodes.Status200OK)
        where T : IComponent => new(parameters) { StatusCode = status, PreventStreamingRendering = true };

    /// <summary>Whether a script of a page asks, and wants a part of it, not the whole.</summary>
    public static bool WantsPart(HttpRequest request) => request.Headers["X-Nenuphar-Part"].Count > 0;

    /// <summary>Whether the answer is read by a program.</summary>
    public static bool IsProgram(HttpRequest request) => request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase) || WantsPart(request);

    /// <summary>An address within this site, from one that came with a request; all else leads home.</summary>
    public static string Local(string? to) => to is ['/', not '/' and not '\\', ..] or "/" && !to.Any(char.IsControl) ? to : "/";
}
