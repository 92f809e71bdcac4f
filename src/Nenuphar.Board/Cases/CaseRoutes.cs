using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Nenuphar.Board.Frame;

namespace Nenuphar.Board.Cases;

/// <summary>The case page and its tabs.</summary>
internal static class CaseRoutes
{
    public static void AddTo(IServiceCollection services) => services.AddScoped<CasePages>();

    public static void Map(IEndpointRouteBuilder routes)
    {
        var cases = routes.MapGroup("/cases/{number:long}").RequireAuthorization(Rights.Facts);
        cases.MapGet("", async (long number, HttpRequest request, CasePages pages) =>
        {
            _ = long.TryParse(request.Query["document"], NumberStyles.None, CultureInfo.InvariantCulture, out var document);
            var opened = await pages.OpenAsync(number);
            return Pages.WantsPart(request)
                ? Pages.Of<RecordPart>(new { Opened = opened, Document = document, WithHead = true })
                : (IResult)Pages.Of<RecordPage>(new { Opened = opened, Document = document });
        });
        DecisionRoutes.Map(routes);
    }
}
