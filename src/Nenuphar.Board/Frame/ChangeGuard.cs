using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Nenuphar.Board.People;

namespace Nenuphar.Board.Frame;

/// <summary>Every change comes from a page of ours: its form token is asked for, whatever the route. Programs with a token of their own send no cookie, and need none.</summary>
internal sealed class ChangeGuard(RequestDelegate next, IAntiforgery forms, Refusals refusals)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var method = context.Request.Method;
        var reads = HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method);
        if (!reads && context.User.Identity?.AuthenticationType != SignedIn.Token && !await forms.IsRequestValidAsync(context))
        {
            await refusals.NoteAsync(context, "wrong form token");
            throw new Trouble(
                StatusCodes.Status400BadRequest,
                new("Cette page n’est plus à jour ou la demande ne vient pas d’elle ; rien n’a été changé. Rechargez la page et recommencez.", "This page is out of date, or the request did not come from it; nothing was changed. Load the page again and repeat."));
        }

        await next(context);
    }
}
