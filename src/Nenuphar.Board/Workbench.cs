using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Nenuphar.Board.Cases;
using Nenuphar.Board.Administration;
using Nenuphar.Board.Api;
using Nenuphar.Board.Frame;
using Nenuphar.Board.Importing;
using Nenuphar.Board.Options;
using Nenuphar.Board.People;
using Nenuphar.Board.Searching;
using Nenuphar.Board.Studies;
using Nenuphar.Board.Worklists;
using Nenuphar.Registry;

namespace Nenuphar.Board;

/// <summary>The web workbench: one folder for each thing that a person does in it, put together here.</summary>
public static class Workbench
{
    public static WebApplication Build(CaseRegistry registry, WorkbenchSettings settings) => Build(registry, settings, also: null);

    /// <param name="also">What a test adds before all is put together.</param>
    internal static WebApplication Build(CaseRegistry registry, WorkbenchSettings settings, Action<WebApplicationBuilder>? also)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseKestrelHttpsConfiguration();
        var certificate = settings.Certificate.Length > 0 ? CertificateOf(settings) : null;
        builder.WebHost.ConfigureKestrel(server =>
        {
            server.AddServerHeader = false;
            server.Limits.MaxRequestBodySize = settings.LargestUpload;
            if (certificate is not null)
            {
                server.ConfigureHttpsDefaults(https => https.ServerCertificate = certificate);
            }
        });
        builder.WebHost.UseUrls(settings.Address);

        // What the framework logs on its own may hold addresses with words of a search; what goes wrong is logged by Troubles.
        builder.Logging.ClearProviders().AddSimpleConsole(o => o.SingleLine = true).SetMinimumLevel(LogLevel.None).AddFilter("Nenuphar", LogLevel.Warning);
        var services = builder.Services;
        services.AddSingleton(registry).AddSingleton(settings).AddSingleton(settings.Clock).AddSingleton<FirstRun>().AddSingleton<Attempts>().AddSingleton<OnceOnly>().AddSingleton<StudyShelf>().AddScoped<Visit>().AddHttpContextAccessor();
        // Uploads stay in memory, bounded by the limit of the server: nothing of a patient is written to a temporary file.
        services.Configure<FormOptions>(o => (o.MemoryBufferThreshold, o.MultipartBodyLengthLimit, o.ValueLengthLimit) = ((int)Math.Min(settings.LargestUpload, int.MaxValue), long.MaxValue, (int)Math.Min(settings.LargestUpload, int.MaxValue)));
        services.AddRazorComponents();
        // A name that is not known is refused: what stands there would be lost.
        services.ConfigureHttpJsonOptions(o => o.SerializerOptions.UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow);
        services.AddDataProtection().SetApplicationName("nenuphar").PersistKeysToFileSystem(Directory.CreateDirectory(Path.Combine(settings.Folder, "cookies")));
        services.AddAntiforgery(o => (o.Cookie.Name, o.HeaderName, o.FormFieldName) = ("nenuphar-form", "X-Nenuphar-Form", "form-token"));
        SignedIn.AddTo(services, settings);
        services.AddSingleton<Refusals>().AddSingleton<IAuthorizationMiddlewareResultHandler>(s => s.GetRequiredService<Refusals>()).AddSingleton<RereadingRun>();
        CaseRoutes.AddTo(services);
        ApiDescription.AddTo(services);
        also?.Invoke(builder);

        var app = builder.Build();
        app.UseMiddleware<SafeAnswers>();
        app.UseMiddleware<HeadAsGet>();
        app.UseMiddleware<Troubles>();
        app.UseMiddleware<Doorkeeper>();
        // Browsers take secure cookies from localhost without a certificate too.
        app.UseCookiePolicy(new() { Secure = Microsoft.AspNetCore.Http.CookieSecurePolicy.Always, HttpOnly = Microsoft.AspNetCore.CookiePolicy.HttpOnlyPolicy.Always, MinimumSameSitePolicy = Microsoft.AspNetCore.Http.SameSiteMode.Strict });
        app.UseMiddleware<Preferences>();
        app.UseRouting();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseMiddleware<ChangeGuard>();
        Map(app);
        app.Lifetime.ApplicationStarted.Register(FirstAdvice.Prepare);
        return app;
    }

    private static void Map(WebApplication app)
    {
        PageFiles.Map(app);
        SignInRoutes.Map(app);
        FirstRunRoutes.Map(app);
        PasswordRoutes.Map(app);
        AccountRoutes.Map(app);
        AdministrationRoutes.Map(app);
        WorklistRoutes.Map(app);
        CaseRoutes.Map(app);
        SearchRoutes.Map(app);
        ImportRoutes.Map(app);
        DuplicateRoutes.Map(app);
        HandRoutes.Map(app);
        OptionRoutes.Map(app);
        StudyRoutes.Map(app);
        ApiRoutes.Map(app);
        ApiDescription.Map(app);
    }

    /// <exception cref="RegistryFailure">It can't be read, or is none.</exception>
    private static X509Certificate2 CertificateOf(WorkbenchSettings settings)
    {
        try
        {
            var certificate = settings.Certificate.EndsWith(".pem", StringComparison.OrdinalIgnoreCase)
                ? X509Certificate2.CreateFromPemFile(settings.Certificate)
                : X509CertificateLoader.LoadPkcs12FromFile(settings.Certificate, settings.CertificatePassword);
            return certificate.HasPrivateKey ? certificate : throw new CryptographicException("It holds no private key.");
        }
        catch (Exception e) when (e is CryptographicException or IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new RegistryFailure(
                "no-certificate",
                $"{settings.Certificate} is no certificate with its key that can be used: name a .pfx file (its password in NENUPHAR_CERTIFICATE_PASSWORD), or a .pem file that holds both.",
                e);
        }
    }
}
