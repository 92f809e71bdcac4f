using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Nenuphar.Board.Frame;
using Nenuphar.Cases;
using Nenuphar.Registry;

namespace Nenuphar.Board.Worklists;

/// <summary>The list of cases: what it shows lies in its address.</summary>
internal static class WorklistRoutes
{
    private static readonly string[] OfForm = ["kind", "value", "from", "to"];

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/", async (HttpRequest request, Visit visit, CaseRegistry registry, CancellationToken cancel) =>
        {
            if (!visit.Actor.MayReadFacts)
            {
                return Results.LocalRedirect("/admin");
            }

            if (ListAddress.WordsAlone(request.Query) is { } words)
            {
                return Results.LocalRedirect("/search?q=" + Uri.EscapeDataString(words));
            }

            var (chosen, wrong) = ListAddress.Chosen(request.Query);
            wrong ??= ListAddress.WrongOnPage(request.Query);
            var asked = ListAddress.Of(request.Query);
            asked = chosen is null ? asked : asked with { Facts = [.. asked.Facts, chosen] };
            if (wrong is null && OfForm.Any(name => request.Query.ContainsKey(name)))
            {
                // The form of filters leaves empty fields and one fact in pieces; addresses that are kept and sent hold neither.
                return Results.LocalRedirect(ListAddress.Write(asked with { After = "" }));
            }

            // The day of a change is a day, also where it only says where the next page begins.
            asked = visit.Actor.MayReadText || asked.Order != WorklistOrder.Changed ? asked : asked with { Order = WorklistOrder.Number };
            // What was not understood is told: all cases would not be what was asked for.
            var (page, counts) = (wrong is null ? await registry.Worklist.ListAsync(visit.Actor, asked, cancel) : new([], ""), await registry.Worklist.CountAsync(visit.Actor, cancel));
            var names = visit.Actor.MayReadText ? await registry.Patients.ReadManyAsync(visit.Actor, [.. page.Rows.Select(r => r.Case)], cancel) : new Dictionary<long, Identity>();
            return Pages.Of<WorklistPage>(new { Asked = asked, Found = page, Counts = counts, Identities = names, Wrong = wrong });
        });
    }
}
