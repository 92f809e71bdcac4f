using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Nenuphar.Board.Frame;
using Nenuphar.Registry;

namespace Nenuphar.Board.People;

/// <summary>The hospital's proxy has signed the person in and names the login in a header. It is believed from the addresses of that proxy alone, and for accounts that exist here.</summary>
internal sealed class ProxySignIn(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logs, UrlEncoder encoder, CaseRegistry registry, WorkbenchSettings settings)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logs, encoder)
{
    private const int LongestLogin = 60;

    public static bool Speaks(HttpContext context, WorkbenchSettings settings) =>
        settings.ProxyHeader.Length > 0 && context.Request.Headers.ContainsKey(settings.ProxyHeader) && settings.IsTrusted(context.Connection.RemoteIpAddress);

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var login = Request.Headers[settings.ProxyHeader].ToString();
        return login.Length > 0 && await registry.Accounts.FindAsync(login, Context.RequestAborted) is { IsActive: true } account
            ? AuthenticateResult.Success(new(Visitors.Of(account, "", Scheme.Name), Scheme.Name))
            : AuthenticateResult.Fail("The proxy names somebody who has no account here.");
    }

    /// <summary>To sign in again would not help: who comes is told what is missing, and who gives it.</summary>
    protected override Task HandleChallengeAsync(AuthenticationProperties properties) => throw new Trouble(
        StatusCodes.Status401Unauthorized,
        Request.Headers[settings.ProxyHeader] is [{ Length: > 0 and <= LongestLogin } login]
            ? new(
                $"La connexion de l’hôpital vous nomme « {login} », mais ce nom n’a pas de compte ouvert ici. Un administrateur de Nenuphar peut en créer un sous ce nom, ou le rouvrir.",
                $"The hospital's sign-in names you “{login}”, but no account of that name is open here. An administrator of Nenuphar can make one under this name, or open it again.")
            : new(
                "La connexion de l’hôpital ne dit pas qui vous êtes ; prévenez l’administrateur.",
                "The hospital's sign-in does not tell who you are; tell the administrator."));
}
