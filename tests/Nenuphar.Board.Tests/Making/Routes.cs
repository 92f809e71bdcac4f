using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Nenuphar.Board.Tests.Making;

/// <summary>Every route of the workbench, as the program itself knows it.</summary>
internal static class Routes
{
    private static readonly string[] Reads = ["GET", "HEAD"];

    public static IReadOnlyList<(string Method, string Pattern)> AllRoutes(this Bench bench) =>
    [
        .. bench.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .SelectMany(e => (e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["ANY"]).Select(m => (m, "/" + e.RoutePattern.RawText!.Trim('/'))))
            .Distinct().OrderBy(r => r.Item2, StringComparer.Ordinal),
    ];

    public static bool IsChange(string method) => !Reads.Contains(method);

    /// <summary>An address of this pattern.</summary>
    public static string Filled(string pattern, IReadOnlyDictionary<string, string> values)
    {
        var parts = pattern.Split('/').Select(part =>
        {
            var begin = part.IndexOf('{', StringComparison.Ordinal);
            if (begin < 0)
            {
                return part;
            }

            var name = part[(begin + 1)..part.IndexOf('}', StringComparison.Ordinal)].TrimStart('*').Split(':', '?', '=')[0];
            return part[..begin] + values.GetValueOrDefault(name, "1") + part[(part.IndexOf('}', StringComparison.Ordinal) + 1)..];
        });
        return string.Join('/', parts);
    }
}
