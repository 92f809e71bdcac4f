using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Nenuphar.Board.Frame;
using Nenuphar.Registry;

namespace Nenuphar.Board.People;

/// <summary>The ways to be known: a cookie after signing in, a token for programs, a header from a proxy that is trusted.</summary>
internal static class SignedIn
{
    public const string Cookie = "cookie", Token = "token", Proxy = "proxy";
    private const string Any = "any";

    public static void AddTo(IServiceCollection services, WorkbenchSettings settings)
    {
        services.AddAuthentication(Any)
            .AddPolicyScheme(Any, null, o => o.ForwardDefaultSelector = context =>
                context.Request.Headers.Authorization.Count > 0 ? Token : ProxySignIn.Speaks(context, settings) ? Proxy : Cookie)
            .AddScheme<AuthenticationSchemeOptions, TokenSignIn>(Token, null)
            .AddScheme<AuthenticationSchemeOptions, ProxySignIn>(Proxy, null)
            .AddCookie(Cookie, o =>
            {
                (o.Cookie.Name, o.Cookie.HttpOnly, o.Cookie.SameSite) = ("nenuphar-visit", true, SameSiteMode.Strict);
                (o.ExpireTimeSpan, o.SlidingExpiration) = (TimeSpan.FromHours(10), true);
                o.Events.OnValidatePrincipal = StillHoldsAsync;
                o.Events.OnRedirectToLogin = AskAsync;
                o.Events.OnRedirectToAccessDenied = context =>
                {
                    context.Response.StatusCode = StatusCodes.Status403Forbidden;
                    return Task.CompletedTask;
                };
            });
        services.AddAuthorization(Rights.AddTo);
    }

    public static Task SignInAsync(HttpContext context, Account account, AccountSecret secret) => context.SignInAsync(Cookie, Visitors.Of(account, secret.Stamp, Cookie));

    /// <summary>Roles or password changed, or the account switched off: the old cookie ends at once.</summary>
    private static async Task StillHoldsAsync(CookieValidatePrincipalContext context)
    {
        var accounts = context.HttpContext.RequestServices.GetRequiredService<CaseRegistry>().Accounts;
        var account = context.Principal?.Identity?.Name is { } login ? await accounts.FindAsync(login) : null;
        if (account is not { IsActive: true } || (await accounts.SecretAsync(account))?.Stamp != Visitors.StampOf(context.Principal!))
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(Cookie);
        }
    }

    private static Task AskAsync(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (Pages.IsProgram(context.Request))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        }
        else
        {
            var to = HttpMethods.IsGet(context.Request.Method) ? context.Request.Path + context.Request.QueryString : "/";
            context.Response.Redirect(to == "/" ? "/sign-in" : $"/sign-in?to={Uri.EscapeDataString(to)}");
        }

        return Task.CompletedTask;
    }
}
