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
    private const string VisitCookie = "nenuphar-visit";

    /// <summary>How long a visit may rest.</summary>
    private static readonly TimeSpan Lasts = TimeSpan.FromHours(10);

    /// <summary>In bytes: what is typed by hand, no uploads.</summary>
    private const int LongestForm = 500_000;

    public static void AddTo(IServiceCollection services, WorkbenchSettings settings)
    {
        services.AddAuthentication(Any)
            .AddPolicyScheme(Any, null, o => o.ForwardDefaultSelector = context =>
                context.Request.Headers.Authorization.Count > 0 ? Token : ProxySignIn.Speaks(context, settings) ? Proxy : Cookie)
            .AddScheme<AuthenticationSchemeOptions, TokenSignIn>(Token, null)
            .AddScheme<AuthenticationSchemeOptions, ProxySignIn>(Proxy, null)
            .AddCookie(Cookie, o =>
            {
                (o.Cookie.Name, o.Cookie.HttpOnly, o.Cookie.SameSite) = (VisitCookie, true, SameSiteMode.Strict);
                (o.ExpireTimeSpan, o.SlidingExpiration) = (Lasts, true);
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

    /// <summary>Ends the visit on the server: a copy of its cookie opens nothing any more.</summary>
    public static async Task SignOutAsync(HttpContext context)
    {
        if (context.User.Identity is { IsAuthenticated: true, AuthenticationType: Cookie } && Visitors.VisitOf(context.User) is { Length: > 0 } visit)
        {
            await context.RequestServices.GetRequiredService<CaseRegistry>().Accounts.EndVisitAsync(Visitors.ActorOf(context.User), visit, Lasts + Lasts);
        }

        await context.SignOutAsync(Cookie);
    }

    /// <summary>Roles or password changed, the account switched off, or the visit ended: the old cookie ends at once.</summary>
    private static async Task StillHoldsAsync(CookieValidatePrincipalContext context)
    {
        var accounts = context.HttpContext.RequestServices.GetRequiredService<CaseRegistry>().Accounts;
        var account = context.Principal?.Identity?.Name is { } login ? await accounts.FindAsync(login) : null;
        if (account is not { IsActive: true } || (await accounts.SecretAsync(account))?.Stamp != Visitors.StampOf(context.Principal!)
            || Visitors.VisitOf(context.Principal!) is not { Length: > 0 } visit || await accounts.HasEndedAsync(visit))
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(Cookie);
        }
    }

    private static async Task AskAsync(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (Pages.IsProgram(context.Request))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        }
        else if (await TypedAsync(context.Request) is { } fields)
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            await Pages.Of<EndedPage>(new { Address = context.Request.Path + context.Request.QueryString, Fields = fields }, StatusCodes.Status401Unauthorized).ExecuteAsync(context.HttpContext);
        }
        else
        {
            var to = HttpMethods.IsGet(context.Request.Method) ? context.Request.Path + context.Request.QueryString : "/";
            context.Response.Redirect(to == "/" ? "/sign-in" : $"/sign-in?to={Uri.EscapeDataString(to)}");
        }
    }

    /// <summary>What a person had typed in a form when the visit ended; nothing if there was no visit, or a password stands in it.</summary>
    private static async Task<IReadOnlyList<(string Name, string Value)>?> TypedAsync(HttpRequest request)
    {
        if (!HttpMethods.IsPost(request.Method) || !request.Cookies.ContainsKey(VisitCookie) || request.ContentLength is null or > LongestForm || request.ContentType?.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) != true)
        {
            return null;
        }

        var form = await request.ReadFormAsync();
        return form.ContainsKey("password") ? null : [.. form.SelectMany(f => f.Value, (f, v) => (f.Key, v ?? ""))];
    }
}
