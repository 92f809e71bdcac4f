using Microsoft.AspNetCore.Http;

namespace Nenuphar.Board.Frame;

/// <summary>HEAD is answered as GET is, without the page: a proxy or a watch that asks in this way finds what a browser finds. The server itself sends no body for it.</summary>
/// <remarks>Not where opening an address does something: the link of the start works once, and for who opens it.</remarks>
internal sealed class HeadAsGet(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (HttpMethods.IsHead(context.Request.Method) && !context.Request.Path.StartsWithSegments("/first-run", StringComparison.OrdinalIgnoreCase))
        {
            context.Request.Method = HttpMethods.Get;
        }

        return next(context);
    }
}
