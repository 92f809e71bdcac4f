using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Nenuphar.Board.Frame;
using Nenuphar.Registry;

namespace Nenuphar.Board.People;

internal static class SignInRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/sign-in", async (HttpRequest request, Visit visit, CaseRegistry registry) =>
            visit.IsSignedIn ? Results.LocalRedirect(Pages.Local(request.Query["to"]))
            : await registry.Accounts.AreNoneAsync() ? Pages.Of<FirstRunClosedPage>(new { NobodyYet = true })
            : Pages.Of<SignInPage>(new { To = Pages.Local(request.Query["to"]), Failed = false, Login = "" })).AllowAnonymous();
        routes.MapPost("/sign-in", SignInAsync).AllowAnonymous();
        routes.MapPost("/sign-out", async (HttpContext context) =>
        {
            await SignedIn.SignOutAsync(context);
            return Results.LocalRedirect("/sign-in");
        }).AllowAnonymous();
    }

    /// <summary>A wrong login, a wrong password, a locked account: the same answer.</summary>
    private static async Task<IResult> SignInAsync(HttpContext context, CaseRegistry registry, TimeProvider clock, Attempts attempts, Refusals refusals)
    {
        var from = context.Connection.RemoteIpAddress;
        if (attempts.AreTooMany(from))
        {
            return TypedResults.StatusCode(StatusCodes.Status429TooManyRequests);
        }

        var form = await context.Request.ReadFormAsync();
        var (login, password, to) = (form["login"].ToString().Trim(), form["password"].ToString(), Pages.Local(form["to"]));
        var account = login.Length > 0 ? await registry.Accounts.FindAsync(login) : null;
        var secret = account is { IsActive: true } ? await registry.Accounts.SecretAsync(account) : null;
        var locked = secret?.LockedUntil > clock.GetUtcNow();
        var right = Passwords.IsRight(login, secret, password) && !locked;
        if (account is { IsActive: true } && !locked)
        {
            await registry.Accounts.NoteSignInAsync(account, right);
        }

        if (!right)
        {
            attempts.Failed(from);
            if (account is null)
            {
                // The name is not noted: people type passwords there.
                await refusals.NoteAsync(context, "unknown login");
            }

            return Pages.Of<SignInPage>(new { To = to, Failed = true, Login = login }, StatusCodes.Status422UnprocessableEntity);
        }

        await SignedIn.SignInAsync(context, account!, secret!);
        return Results.LocalRedirect(to);
    }
}
