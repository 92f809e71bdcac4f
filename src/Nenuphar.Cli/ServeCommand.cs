using System.CommandLine;
using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Nenuphar.Board;
using Nenuphar.Board.Demo;
using Nenuphar.Board.People;
using Nenuphar.Guidelines;
using Nenuphar.Registry;

namespace Nenuphar.Cli;

/// <summary><c>nenuphar serve</c>: the workbench in the browser, on this machine alone unless an address says otherwise.</summary>
internal static class ServeCommand
{
    private const string DemoDatabase = "demo.db", DemoKey = "demo.key";

    public static Command Make()
    {
        var place = new RegistryPlace();
        var demo = new Option<bool>("--demo") { Description = "Invented patients in a registry of their own; the link of the start signs you in." };
        var address = new Option<string>("--address") { Description = "Where to listen.", DefaultValueFactory = _ => "http://localhost:5080" };
        var hosts = new Option<string[]>("--host") { Description = "Another name under which it is reached (of this machine, or of the proxy); requests for unknown names are refused.", AllowMultipleArgumentsPerToken = true };
        var certificate = new Option<string>("--certificate") { Description = "A certificate with its key (.pfx, .pem) for an https address.", DefaultValueFactory = _ => "" };
        var header = new Option<string>("--proxy-header") { Description = "The header in which a proxy names the login of who has signed in there.", DefaultValueFactory = _ => "" };
        var proxies = new Option<string[]>("--trusted-proxy") { Description = "The address of that proxy; the header is believed from it alone.", AllowMultipleArgumentsPerToken = true };
        var studies = new Option<string>("--studies") { Description = "A folder of study designs (YAML).", DefaultValueFactory = _ => "" };
        var country = new Option<string>("--country") { Description = "BE, FR, ...: what is available there is shown beside options.", DefaultValueFactory = _ => "" };
        var backups = new Option<string>("--backups") { Description = "The folder of backups that an administrator asks for.", DefaultValueFactory = _ => "" };
        var command = new Command("serve", "Opens the workbench in the browser.") { demo, address, hosts, certificate, header, proxies, studies, country, backups };
        place.AddTo(command);
        command.Options.Add(place.New);
        command.SetAction((asked, cancel) =>
        {
            var settings = new WorkbenchSettings
            {
                Folder = RegistryPlace.Own(""),
                Address = asked.GetValue(address)!,
                Hosts = asked.GetValue(hosts) ?? [],
                Certificate = asked.GetValue(certificate)!,
                CertificatePassword = Environment.GetEnvironmentVariable("NENUPHAR_CERTIFICATE_PASSWORD") ?? "",
                ProxyHeader = asked.GetValue(header)!,
                TrustedProxies = [.. (asked.GetValue(proxies) ?? []).Select(p => IPAddress.TryParse(p, out var ip) ? ip : IPAddress.None)],
                Studies = asked.GetValue(studies)!,
                Country = asked.GetValue(country)!,
                Backups = asked.GetValue(backups)!,
                IsDemo = asked.GetValue(demo),
            };
            if (Wrong(settings) is { } sentence)
            {
                Console.Error.WriteLine($"nenuphar serve: {sentence}");
                return Task.FromResult(Misuse.ExitCode);
            }

            return settings.IsDemo && asked.GetValue(place.Database) is null
                ? RegistryPlace.RunAsync("nenuphar serve", RegistryPlace.Own(DemoDatabase), () => RegistryKey.OpenOrCreate(RegistryPlace.Own(DemoKey), RegistryPlace.Own(DemoDatabase)), registry => RunAsync(registry, settings, cancel), cancel, mayBeginAnew: true)
                : place.RunAsync(asked, registry => RunAsync(registry, settings, cancel), cancel);
        });
        return command;
    }

    /// <summary>Names of patients never travel in clear: another address than this machine's own needs a certificate, or a proxy before it.</summary>
    private static string? Wrong(WorkbenchSettings settings)
    {
        if (!Uri.TryCreate(settings.Address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
        {
            return $"{settings.Address} is no address; write http://localhost:5080 or https://0.0.0.0:443.";
        }

        if (uri.Scheme == "https" && !File.Exists(settings.Certificate))
        {
            return "An https address needs a certificate; name its file with --certificate.";
        }

        if (uri.Scheme == "http" && !uri.IsLoopback && settings.ProxyHeader.Length == 0)
        {
            return "Others may reach this address: it must be https (--certificate), or lie behind a proxy that signs people in (--proxy-header, --trusted-proxy).";
        }

        if (settings.Studies.Length > 0 && !Directory.Exists(settings.Studies) && !File.Exists(settings.Studies))
        {
            return $"--studies {settings.Studies} is neither a folder nor a file of study designs; check the path.";
        }

        if (settings.Country.Length > 0 && !Countries.Has(settings.Country))
        {
            return $"--country {settings.Country} is no country; write its two capital letters.";
        }

        return settings.ProxyHeader.Length > 0 && (settings.TrustedProxies.Count == 0 || settings.TrustedProxies.Contains(IPAddress.None))
            ? "--proxy-header is believed from a named address alone; name it with --trusted-proxy 10.0.0.1."
            : null;
    }

    private static async Task<int> RunAsync(CaseRegistry registry, WorkbenchSettings settings, CancellationToken cancel)
    {
        if (settings.IsDemo)
        {
            var progress = new Progress(DemoCases.Count);
            await DemoCases.AddAsync(registry, new Step(progress), cancel);
            progress.Clear();
        }

        await using var app = Workbench.Build(registry, settings);
        try
        {
            await app.StartAsync(cancel);
        }
        catch (Exception e) when (e is IOException or SocketException)
        {
            await Console.Error.WriteLineAsync($"nenuphar serve: {settings.Address} can't be listened on (it may be in use); name another with --address http://localhost:5081.");
            return 1;
        }

        var first = await app.Services.GetRequiredService<FirstRun>().PathAsync();
        Console.WriteLine(first.Length > 0 ? $"Open this link, which works once: {app.Urls.First()}{first}" : $"The workbench: {app.Urls.First()}");
        Console.WriteLine($"The registry: {registry.Where}. Ctrl+C ends.");
        await app.WaitForShutdownAsync(cancel);
        return 0;
    }

    private sealed class Step(Progress progress) : IProgress<int>
    {
        public void Report(int value) => progress.Step("demo");
    }
}
