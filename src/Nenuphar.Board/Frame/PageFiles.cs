using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Nenuphar.Board.Frame;

/// <summary>Style sheets and modules, embedded. Their address holds a digest of them all, so that a browser keeps them for good.</summary>
internal static class PageFiles
{
    private const string Folder = "assets/";

    private static readonly Dictionary<string, byte[]> Files = Typed();
    private static readonly string Edition = Convert.ToHexStringLower(SHA256.HashData([.. Files.OrderBy(f => f.Key, StringComparer.Ordinal).SelectMany(f => f.Value)]))[..12];

    public static string At(string name) => $"/assets/{Edition}/{name}";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/assets/{edition}/{name}", (string name, HttpResponse response) =>
        {
            if (!Files.TryGetValue(name, out var file))
            {
                return Results.NotFound();
            }

            response.Headers.CacheControl = "public, max-age=31536000, immutable";
            return Results.Bytes(file, TypeOf(name));
        }).AllowAnonymous();
        routes.MapGet("/favicon.ico", () => Results.Bytes(Files["nenuphar.svg"], "image/svg+xml")).AllowAnonymous();
    }

    private static string TypeOf(string name) => Path.GetExtension(name) switch
    {
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        _ => "application/octet-stream",
    };

    private static Dictionary<string, byte[]> Typed()
    {
        var from = System.Reflection.Assembly.GetExecutingAssembly();
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var name in from.GetManifestResourceNames().Where(n => n.StartsWith(Folder, StringComparison.Ordinal)))
        {
            using var stream = from.GetManifestResourceStream(name)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            files[name[Folder.Length..]] = bytes;
        }

        return files;
    }
}
