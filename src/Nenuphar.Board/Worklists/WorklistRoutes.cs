using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Nenuphar.Board.Frame;
using Nenuphar.Registry;

namespace Nenuphar.Board.Worklists;

/// <summary>The list of cases: what it shows lies in its address.</summary>
internal static class WorklistRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/", async (HttpRequest request, Visit visit, CaseRegistry registry) =>
        {
            if (!visit.Actor.MayReadFacts)
            {
                return Results.LocalRedirect("/admin");
            }

            var asked = Of(request.Query);
            var (page, counts) = (await registry.Worklist.ListAsync(visit.Actor, asked), await registry.Worklist.CountAsync(visit.Actor));
            var names = visit.Actor.MayReadText ? await registry.Patients.ReadManyAsync(visit.Actor, [.. page.Rows.Select(r => r.Case)]) : new Dictionary<long, Identity>();
            return Pages.Of<WorklistPage>(new { Asked = asked, Found = page, Counts = counts, Identities = names });
        });
    }

    /// <summary>What can't be understood in an address is left out, not an error: addresses are shared and grow old.</summary>
    public static WorklistQuery Of(IQueryCollection query) => new()
    {
        State = Enum.TryParse<CaseState>(query["state"], ignoreCase: true, out var state) && Enum.IsDefined(state) ? state : null,
        FollowUpDue = query["due"] == "1",
        WithContradictions = query["contradictions"] == "1",
        WithProposal = query["proposal"] == "1",
        CompletenessBelow = int.TryParse(query["below"], NumberStyles.None, CultureInfo.InvariantCulture, out var below) ? below : null,
        Order = Enum.TryParse<WorklistOrder>(query["order"], ignoreCase: true, out var order) && Enum.IsDefined(order) ? order : WorklistOrder.Changed,
        After = query["after"].ToString(),
    };
}
