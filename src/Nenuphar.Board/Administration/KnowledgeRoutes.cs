using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Nenuphar.Board.Frame;
using Nenuphar.Registry;

namespace Nenuphar.Board.Administration;

/// <summary>The edition of the knowledge, its tables, and reading everything again with it.</summary>
internal static class KnowledgeRoutes
{
    private const int Page = 200;

    public static void Map(IEndpointRouteBuilder admin)
    {
        admin.MapGet("/knowledge", async (HttpRequest request, CaseRegistry registry, Visit visit) =>
        {
            var waiting = await registry.Readings.WaitingAsync();
            var proposals = visit.Actor.MayReadFacts ? (await registry.Worklist.CountAsync(visit.Actor)).WithProposal : (long?)null;
            return Pages.WantsPart(request)
                ? Pages.Of<RereadingPart>(new { Waiting = waiting, Proposals = proposals })
                : (IResult)Pages.Of<KnowledgePage>(new { Waiting = waiting, Proposals = proposals });
        });
        admin.MapPost("/knowledge/reading", async (Visit visit, RereadingRun run) =>
        {
            await run.StartAsync(visit.Actor);
            return Results.LocalRedirect("/admin/knowledge#rereading");
        });
        admin.MapGet("/knowledge/{**name}", (string name, HttpRequest request) =>
        {
            var table = KnowledgeTable.Find(name) ?? throw new Trouble(StatusCodes.Status404NotFound, new("Cette table n’existe pas.", "There is no such table."));
            var held = request.Query["q"].ToString().Trim();
            var rows = held.Length == 0 ? table.Rows : [.. table.Rows.Where(r => r.Any(c => c.Contains(held, StringComparison.OrdinalIgnoreCase)))];
            var from = int.TryParse(request.Query["from"], NumberStyles.None, CultureInfo.InvariantCulture, out var asked) && asked < rows.Count ? asked : 0;
            return Pages.Of<TablePage>(new { Table = table, Held = held, From = from, Found = rows.Count, Shown = (IReadOnlyList<string[]>)[.. rows.Skip(from).Take(Page)] });
        });
    }
}
