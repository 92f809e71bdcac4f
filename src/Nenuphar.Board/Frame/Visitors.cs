using System.Globalization;
using System.Security.Claims;
using System.Security.Cryptography;
using Nenuphar.Registry;

namespace Nenuphar.Board.Frame;

/// <summary>Who calls, as claims and back.</summary>
internal static class Visitors
{
    private const string RolesClaim = "roles", NameClaim = "shown-name", StampClaim = "stamp", VisitClaim = "visit";

    /// <param name="stamp">Of the account, for a visit that begins and is known by its cookie; empty where each request says anew who asks.</param>
    public static ClaimsPrincipal Of(Account account, string stamp, string scheme) => new(new ClaimsIdentity(
        [
            new(ClaimTypes.Name, account.Login),
            // Form tokens are bound to this alone: what was typed when a visit ended is sent in the next one.
            new(ClaimTypes.NameIdentifier, $"{account.Login} {stamp}"),
            new(NameClaim, account.Name),
            new(RolesClaim, ((int)account.Roles).ToString(CultureInfo.InvariantCulture)),
            new(StampClaim, stamp),
            new(VisitClaim, stamp.Length > 0 ? Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)) : ""),
        ],
        scheme));

    public static Actor ActorOf(ClaimsPrincipal visitor) => visitor.Identity is { IsAuthenticated: true, Name: { } login } && int.TryParse(visitor.FindFirstValue(RolesClaim), NumberStyles.None, CultureInfo.InvariantCulture, out var roles)
        ? new(login, (Role)roles)
        : new("", Role.None);

    public static string NameOf(ClaimsPrincipal visitor) => visitor.FindFirstValue(NameClaim) is { Length: > 0 } name ? name : visitor.Identity?.Name ?? "";

    /// <summary>The name that a visit drew when it began; its cookies carry it, also where they were made anew.</summary>
    public static string VisitOf(ClaimsPrincipal visitor) => visitor.FindFirstValue(VisitClaim) ?? "";

    public static string StampOf(ClaimsPrincipal visitor) => visitor.FindFirstValue(StampClaim) ?? "";
}
