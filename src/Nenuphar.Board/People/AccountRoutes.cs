using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Nenuphar.Board.Frame;
using Nenuphar.Cases;
using Nenuphar.Registry;

namespace Nenuphar.Board.People;

/// <summary>What a person does with the own account: change the password, make and end tokens for programs.</summary>
internal static class AccountRoutes
{
    private static readonly int[] Days = [30, 90, 365];

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/account", async (Visit visit, CaseRegistry registry) => await ShowAsync(visit, registry));
        routes.MapPost("/account/password", ChangePasswordAsync);
        routes.MapPost("/account/tokens", MakeTokenAsync);
        routes.MapPost("/account/tokens/end", async (HttpContext context, Visit visit, CaseRegistry registry) =>
        {
            var form = await context.Request.ReadFormAsync();
            await registry.Accounts.EndTokenAsync(visit.Actor, await OwnAsync(visit, registry), form["mark"].ToString());
            return Results.LocalRedirect("/account#tokens");
        });
    }

    private static async Task<IResult> ChangePasswordAsync(HttpContext context, Visit visit, CaseRegistry registry, Attempts attempts)
    {
        var form = await context.Request.ReadFormAsync();
        var (account, password) = (await OwnAsync(visit, registry), form["password"].ToString());
        var secret = await registry.Accounts.SecretAsync(account);
        if (attempts.AreTooMany(context.Connection.RemoteIpAddress))
        {
            return TypedResults.StatusCode(StatusCodes.Status429TooManyRequests);
        }

        if (!Passwords.IsRight(account.Login, secret, form["now"].ToString()))
        {
            attempts.Failed(context.Connection.RemoteIpAddress);
            return await ShowAsync(visit, registry, new Said("L’ancien mot de passe n’est pas celui-là ; rien n’a été changé.", "The old password is not that one; nothing was changed."));
        }

        if (Passwords.Wrong(account.Login, password, form["again"].ToString()) is { } wrong)
        {
            return await ShowAsync(visit, registry, wrong);
        }

        await registry.Accounts.SetPasswordAsync(visit.Actor, account, Passwords.Hash(account.Login, password));
        await SignedIn.SignInAsync(context, account, (await registry.Accounts.SecretAsync(account))!);
        return Results.LocalRedirect("/account?done=password");
    }

    /// <summary>The answer itself shows the token: it is kept nowhere, so there is no page to come back to.</summary>
    private static async Task<IResult> MakeTokenAsync(HttpContext context, Visit visit, CaseRegistry registry)
    {
        var form = await context.Request.ReadFormAsync();
        var name = form["name"].ToString().Trim();
        if (name.Length is 0 or > 100 || !int.TryParse(form["days"], NumberStyles.None, CultureInfo.InvariantCulture, out var days) || !Days.Contains(days))
        {
            return await ShowAsync(visit, registry, new Said("Donnez au jeton un nom, qui dise à quel programme il sert.", "Give the token a name that says which program it is for."));
        }

        var token = await registry.Accounts.MakeTokenAsync(visit.Actor, await OwnAsync(visit, registry), name, TimeSpan.FromDays(days));
        return await ShowAsync(visit, registry, token: token);
    }

    private static async Task<IResult> ShowAsync(Visit visit, CaseRegistry registry, Said? wrong = null, string token = "")
    {
        var account = await OwnAsync(visit, registry);
        var tokens = await registry.Accounts.TokensAsync(visit.Actor, account);
        return Pages.Of<AccountPage>(
            new { Account = account, Tokens = tokens, Wrong = wrong, Token = token, Days },
            wrong is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<Account> OwnAsync(Visit visit, CaseRegistry registry) =>
        await registry.Accounts.FindAsync(visit.Actor.Login) ?? throw new RegistryFailure("no-account", $"There is no account {visit.Actor.Login}.");
}
