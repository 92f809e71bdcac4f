using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Nenuphar.Board.Frame;
using Nenuphar.Registry;

namespace Nenuphar.Board.Cases;

/// <summary>The case page and its tabs.</summary>
internal static class CaseRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/cases/{number:long}", async (long number, Visit visit, CaseRegistry registry, WorkbenchSettings settings) =>
            Pages.Of<RecordPage>(new { Opened = await OpenedCase.OfAsync(registry, visit, number, settings.Country) })).RequireAuthorization(Rights.Facts);
    }
}
