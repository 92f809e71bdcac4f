using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Nenuphar.Registry;

namespace Nenuphar.Board.Frame;

/// <summary>Who is turned away stands in the audit trail: by the route's pattern, never by the address that was asked for.</summary>
internal sealed class Refusals(CaseRegistry registry, TimeProvider clock) : IAuthorizationMiddlewareResultHandler
{
    /// <summary>In a minute: who is nobody can't fill the trail.</summary>
    private const int MostOfNobody = 30;

    private readonly AuthorizationMiddlewareResultHandler usual = new();
    private readonly Lock guard = new();
    private DateTimeOffset minute;
    private int noted;

    public async Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        if (authorizeResult.Forbidden)
        {
            await NoteAsync(context, "no right");
        }
        else if (authorizeResult.Challenged && context.Request.Headers.Authorization.Count > 0)
        {
            await NoteAsync(context, "wrong token");
        }

        await usual.HandleAsync(next, context, policy, authorizeResult);
    }

    public async Task NoteAsync(HttpContext context, string why)
    {
        var actor = Visitors.ActorOf(context.User);
        if (actor.Login.Length > 0 || MayNoteNobody())
        {
            var pattern = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "no route";
            await registry.Audit.NoteRefusalAsync(actor, $"{Known(context.Request.Method)} {pattern}: {why}");
        }
    }

    private static string Known(string method) => HttpMethods.IsGet(method) || HttpMethods.IsPost(method) || HttpMethods.IsPut(method) || HttpMethods.IsDelete(method) || HttpMethods.IsHead(method) ? method : "other method";

    private bool MayNoteNobody()
    {
        lock (guard)
        {
            var now = clock.GetUtcNow();
            if (now - minute > TimeSpan.FromMinutes(1))
            {
                (minute, noted) = (now, 0);
            }

            return ++noted <= MostOfNobody;
        }
    }
}
