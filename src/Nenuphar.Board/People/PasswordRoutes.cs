using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Nenuphar.Board.Frame;
using Nenuphar.Cases;
using Nenuphar.Registry;

namespace Nenuphar.Board.People;

/// <summary>The link that an administrator gives: with it a person sets the own password, once.</summary>
public static class PasswordRoutes
{
    internal static readonly TimeSpan Lasts = TimeSpan.FromDays(3);

    /// <summary>Where the link of this code leads, below the address of the workbench.</summary>
    public static string PathOf(string code) => "/password?code=" + code;

    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/password", async (HttpRequest request, CaseRegistry registry) =>
        {
            var code = request.Query["code"].ToString();
            return await registry.Accounts.OfLinkAsync(code) is { } account ? (IResult)Show(account, code, null) : Pages.Of<PasswordClosedPage>(new { }, StatusCodes.Status410Gone);
        }).AllowAnonymous();
        routes.MapPost("/password", SetAsync).AllowAnonymous();
    }

    private static async Task<IResult> SetAsync(HttpContext context, CaseRegistry registry)
    {
        var form = await context.Request.ReadFormAsync();
        var (code, password) = (form["code"].ToString(), form["password"].ToString());
        if (await registry.Accounts.OfLinkAsync(code) is not { } account)
        {
            return Pages.Of<PasswordClosedPage>(new { }, StatusCodes.Status410Gone);
        }

        if (Passwords.Wrong(account.Login, password, form["again"].ToString()) is { } wrong)
        {
            return Show(account, code, wrong);
        }

        if (await registry.Accounts.SetPasswordByLinkAsync(code, Passwords.Hash(account.Login, password)) is null)
        {
            return Pages.Of<PasswordClosedPage>(new { }, StatusCodes.Status410Gone);
        }

        await SignedIn.SignInAsync(context, account, (await registry.Accounts.SecretAsync(account))!);
        return Results.LocalRedirect("/");
    }

    private static RazorComponentResult<PasswordPage> Show(Account account, string code, Said? wrong) =>
        Pages.Of<PasswordPage>(new { account.Login, Code = code, Wrong = wrong }, wrong is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
}
