using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Nenuphar.Board.Frame;
using Nenuphar.Registry;

namespace Nenuphar.Board.People;

/// <summary>A program that sends <c>Authorization: Bearer nen_...</c> acts for the account that made the token.</summary>
internal sealed class TokenSignIn(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logs, UrlEncoder encoder, CaseRegistry registry)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logs, encoder)
{
    private const string Bearer = "Bearer ";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();
        return header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase) && await registry.Accounts.OfTokenAsync(header[Bearer.Length..].Trim(), Context.RequestAborted) is { } account
            ? AuthenticateResult.Success(new(Visitors.Of(account, "", Scheme.Name), Scheme.Name))
            : AuthenticateResult.Fail("The token is unknown or has ended.");
    }
}
