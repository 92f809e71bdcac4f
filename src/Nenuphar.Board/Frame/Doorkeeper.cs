using System.Net;
using Microsoft.AspNetCore.Http;
using Nenuphar.Registry;

namespace Nenuphar.Board.Frame;

/// <summary>Only requests for a name of ours are answered: a page from elsewhere can't reach this machine under its own name. Without https, only this machine and the proxy come in.</summary>
internal sealed class Doorkeeper(RequestDelegate next, WorkbenchSettings settings)
{
    private static readonly string[] Loopback = ["localhost", "127.0.0.1", "[::1]"];

    private readonly HashSet<string> names = NamesOf(settings);
    private readonly bool isAnyAddress = HostOf(settings.Address) is "0.0.0.0" or "[::]" or "*" or "+";
    private readonly bool isOpenToOthers = settings.Address.StartsWith("http:", StringComparison.OrdinalIgnoreCase) && !Loopback.Contains(HostOf(settings.Address), StringComparer.OrdinalIgnoreCase);

    public Task InvokeAsync(HttpContext context)
    {
        var host = context.Request.Host.Host;
        if (!names.Contains(host) && !(isAnyAddress && IPAddress.TryParse(host.Trim('[', ']'), out _)))
        {
            throw new Trouble(
                StatusCodes.Status421MisdirectedRequest,
                new("Nenuphar ne répond pas sous ce nom ; l’administrateur peut l’ajouter au démarrage avec --host.", "Nenuphar does not answer to this name; the administrator can add it at the start with --host."));
        }

        if (isOpenToOthers && !IsFromHere(context.Connection.RemoteIpAddress) && !settings.IsTrusted(context.Connection.RemoteIpAddress))
        {
            throw new Trouble(
                StatusCodes.Status403Forbidden,
                new("Passez par l’adresse https de l’hôpital : ici les noms des patients voyageraient en clair.", "Come by the hospital's https address: here patients' names would travel in clear."));
        }

        return next(context);
    }

    private static bool IsFromHere(IPAddress? address) => address is not null && IPAddress.IsLoopback(address);

    private static HashSet<string> NamesOf(WorkbenchSettings settings)
    {
        var own = HostOf(settings.Address);
        HashSet<string> all = new(settings.Hosts, StringComparer.OrdinalIgnoreCase);
        if (Loopback.Contains(own, StringComparer.OrdinalIgnoreCase))
        {
            all.UnionWith(Loopback);
        }
        else if (own is "0.0.0.0" or "[::]" or "*" or "+")
        {
            all.UnionWith(Loopback);
            all.Add(Environment.MachineName);
        }
        else
        {
            all.Add(own);
        }

        return all;
    }

    /// <summary>As it stands in the address: a star is no host to a parser.</summary>
    private static string HostOf(string address)
    {
        var rest = address[(address.IndexOf("://", StringComparison.Ordinal) + 3)..];
        var end = rest.StartsWith('[') ? rest.IndexOf(']', StringComparison.Ordinal) + 1 : rest.IndexOfAny([':', '/']);
        return end < 0 ? rest : rest[..end];
    }
}
