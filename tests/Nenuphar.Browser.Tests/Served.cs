using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Nenuphar.Browser.Tests;

/// <summary>The program as the README starts it, <c>nenuphar serve --demo</c>, with the data folder of a new user.</summary>
internal sealed class Served : IAsyncDisposable
{
    private static readonly TimeSpan TooLong = TimeSpan.FromMinutes(2);
    private readonly string home = Directory.CreateTempSubdirectory("nenuphar-browser").FullName;
    private readonly int port = FreePort();
    private Process? process;

    private Served()
    {
    }

    public string Root => $"http://localhost:{port}";

    /// <summary>The link that the start printed; it opens once.</summary>
    public string Link { get; private set; } = "";

    public static async Task<Served> StartAsync()
    {
        var served = new Served();
        await served.AgainAsync();
        return served;
    }

    /// <summary>Ends the program as a power cut does, and starts it on the same data.</summary>
    public async Task AgainAsync()
    {
        End();
        var start = new ProcessStartInfo("dotnet", [Repository.Program, "serve", "--demo", "--address", Root]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        (start.Environment["HOME"], start.Environment["XDG_DATA_HOME"]) = (home, Path.Combine(home, "data"));
        process = Process.Start(start)!;
        using var patience = new CancellationTokenSource(TooLong);
        while (await process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            if (line.IndexOf("http://", StringComparison.Ordinal) is var at and >= 0)
            {
                Link = line[at..].Trim();
                _ = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
                _ = process.StandardError.ReadToEndAsync(CancellationToken.None);
                return;
            }
        }

        throw new InvalidOperationException("The program ended: " + await process.StandardError.ReadToEndAsync(patience.Token));
    }

    public ValueTask DisposeAsync()
    {
        End();
        Directory.Delete(home, recursive: true);
        return ValueTask.CompletedTask;
    }

    private void End()
    {
        process?.Kill(entireProcessTree: true);
        process?.WaitForExit();
        process?.Dispose();
        process = null;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
