using System.Net;

namespace Nenuphar.Board;

/// <summary>Where the workbench listens, and for whom.</summary>
public sealed record WorkbenchSettings
{
    /// <summary>Loopback by default: nobody else reaches it.</summary>
    public string Address { get; init; } = "http://localhost:5080";

    /// <summary>A folder of its own, outside the database, that only this user reads: keys of the sign-in cookies.</summary>
    public required string Folder { get; init; }

    /// <summary>A certificate with its private key (.pfx, or .pem holding both); with one the address is https.</summary>
    public string Certificate { get; init; } = "";

    public string CertificatePassword { get; init; } = "";

    /// <summary>The header in which a proxy names the login of who has signed in there; empty for none. Believed from <see cref="TrustedProxies"/> alone.</summary>
    public string ProxyHeader { get; init; } = "";

    public IReadOnlyList<IPAddress> TrustedProxies { get; init; } = [];

    /// <summary>Names under which it is reached besides its address: of the machine, or of the proxy before it. A request for another name is refused.</summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];

    /// <summary>A folder of study designs in YAML beside the embedded examples; empty for none.</summary>
    public string Studies { get; init; } = "";

    /// <summary>The country whose availability is shown beside options; empty for none.</summary>
    public string Country { get; init; } = "";

    /// <summary>Where backups go that an administrator asks for; empty: within <see cref="Folder"/>.</summary>
    public string Backups { get; init; } = "";

    /// <summary>Synthetic cases: who opens the link of the start is signed in with every role.</summary>
    public bool IsDemo { get; init; }

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>An upload larger than this is refused before it is read; in bytes, all files together.</summary>
    public long LargestUpload { get; init; } = 64 * 1024 * 1024;

    /// <summary>Where backups go.</summary>
    internal string BackupFolder => Path.GetFullPath(Backups.Length > 0 ? Backups : Path.Combine(Folder, "backups"));

    /// <summary>Whether this is an address of the proxy.</summary>
    internal bool IsTrusted(IPAddress? from)
    {
        var address = from is { IsIPv4MappedToIPv6: true } ? from.MapToIPv4() : from;
        return address is not null && TrustedProxies.Contains(address);
    }
}
