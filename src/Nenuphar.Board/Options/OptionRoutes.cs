using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Nenuphar.Board.Cases;
using Nenuphar.Board.Frame;
using Nenuphar.Guidelines;
using Nenuphar.Registry;

namespace Nenuphar.Board.Options;

/// <summary>What may be discussed for a case, at a day and in a country: <c>?as-of=2015-09-30&amp;country=BE</c>.</summary>
internal static class OptionRoutes
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/cases/{number:long}/options", async (long number, HttpRequest request, Visit visit, CaseRegistry registry, WorkbenchSettings settings) =>
    {
        var look = Look.Of(request.Query, visit, settings);
        var opened = await OpenedCase.OfAsync(registry, visit, number, look.Setting.Country);
        return Pages.Of<OptionsPage>(new { Opened = opened, Look = look, Advice = Advisor.Of(look.At(opened.Subject), look.Setting) });
    }).RequireAuthorization(Rights.Facts);
}
