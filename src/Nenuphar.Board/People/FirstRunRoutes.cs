using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Nenuphar.Board.Frame;
using Nenuphar.Cases;
using Nenuphar.Registry;

namespace Nenuphar.Board.People;

internal static class FirstRunRoutes
{
    private const Role Everything = Role.DataManager | Role.Physician | Role.Coordinator | Role.Administrator;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/first-run", async (HttpContext context, FirstRun first, WorkbenchSettings settings, CaseRegistry registry) =>
        {
            var code = context.Request.Query["code"].ToString();
            return !await first.OpensAsync(code) ? Pages.Of<FirstRunClosedPage>(new { }, StatusCodes.Status410Gone)
                : settings.IsDemo ? await EnterDemoAsync(context, first, registry, code)
                : Pages.Of<FirstRunPage>(new { Code = code, Wrong = (Said?)null, Login = "", Name = "" });
        }).AllowAnonymous();
        routes.MapPost("/first-run", MakeAsync).AllowAnonymous();
    }

    private static async Task<IResult> EnterDemoAsync(HttpContext context, FirstRun first, CaseRegistry registry, string code)
    {
        if (!first.Use(code))
        {
            return Pages.Of<FirstRunClosedPage>(new { }, StatusCodes.Status410Gone);
        }

        var actor = new Actor(FirstRun.DemoLogin, Everything);
        var account = await registry.Accounts.FindAsync(FirstRun.DemoLogin)
            ?? await registry.Accounts.CreateAsync(actor, FirstRun.DemoLogin, "Demo", Everything, Passwords.Hash(FirstRun.DemoLogin, Convert.ToHexString(RandomNumberGenerator.GetBytes(24))));
        await registry.Accounts.NoteSignInAsync(account, succeeded: true);
        await SignedIn.SignInAsync(context, account, (await registry.Accounts.SecretAsync(account))!);
        return Results.LocalRedirect("/");
    }

    private static async Task<IResult> MakeAsync(HttpContext context, FirstRun first, CaseRegistry registry, WorkbenchSettings settings)
    {
        var form = await context.Request.ReadFormAsync();
        string Of(string name) => form[name].ToString().Trim();
        var (code, login, name, password) = (Of("code"), Of("login"), Of("name"), form["password"].ToString());
        if (settings.IsDemo || !await first.OpensAsync(code))
        {
            return Pages.Of<FirstRunClosedPage>(new { }, StatusCodes.Status410Gone);
        }

        Said? wrong = login.Length == 0 ? new("Choisissez un nom de compte.", "Choose a login.")
            : !Passwords.IsLogin(login) ? Passwords.OddLogin
            : Passwords.Wrong(login, password, form["again"].ToString());
        if (wrong is not null)
        {
            return Pages.Of<FirstRunPage>(new { Code = code, Wrong = wrong, Login = login, Name = name }, StatusCodes.Status422UnprocessableEntity);
        }

        if (!first.Use(code))
        {
            return Pages.Of<FirstRunClosedPage>(new { }, StatusCodes.Status410Gone);
        }

        var account = await registry.Accounts.CreateAsync(new(login, Everything), login, name.Length > 0 ? name[..Math.Min(name.Length, 100)] : login, Everything, Passwords.Hash(login, password), asFirst: true);
        await SignedIn.SignInAsync(context, account, (await registry.Accounts.SecretAsync(account))!);
        return Results.LocalRedirect("/");
    }
}
