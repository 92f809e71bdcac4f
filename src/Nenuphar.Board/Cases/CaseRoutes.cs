using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Nenuphar.Board.Frame;
using Nenuphar.Cases;

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
            var (document, opened) = (Number(request, "document"), await pages.OpenAsync(number));
            return Pages.WantsPart(request)
                ? Pages.Of<RecordPart>(new { Opened = opened, Document = document, WithHead = true })
                : (IResult)Pages.Of<RecordPage>(new { Opened = opened, Document = document, At = request.Query.ContainsKey("at") ? (int)Math.Min(Number(request, "at"), int.MaxValue) : -1 });
        });
        cases.MapGet("/timeline", async (long number, CasePages pages) => Pages.Of<TimelinePage>(new { Opened = await pages.OpenAsync(number) }));
        cases.MapGet("/reasons", async (long number, HttpRequest request, CasePages pages) => Pages.Of<ReasonsPage>(new { Opened = await pages.OpenAsync(number), Document = Number(request, "document") }));
        cases.MapGet("/history", async (long number, HttpRequest request, CasePages pages) =>
        {
            var fact = request.Query["fact"].ToString();
            var versions = fact.Length == 0 ? await pages.Registry.Cases.HistoryAsync(pages.Actor, number) : await pages.Registry.Cases.HistoryOfAsync(pages.Actor, number, fact);
            return Pages.Of<HistoryPage>(new { Opened = await pages.OpenAsync(number), Versions = versions, Fact = fact, Older = Number(request, "before") });
        });
        cases.MapGet("/proposal", async (long number, CasePages pages) => await pages.Registry.Readings.OpenAsync(pages.Actor, number) is { } proposal
            ? Pages.Of<ProposalPage>(new { Opened = await pages.OpenAsync(number), Proposal = proposal })
            : pages.Back($"/cases/{number}")).RequireAuthorization(Rights.Text);
        cases.MapPost("/proposal", AnswerAsync).RequireAuthorization(Rights.Arrange);
        DecisionRoutes.Map(routes);
        FilingRoutes.Map(routes);
    }

    private static async Task<IResult> AnswerAsync(long number, HttpRequest request, CasePages pages)
    {
        var form = await request.ReadFormAsync();
        if (form["answer"] == "refuse")
        {
            await pages.Registry.Readings.RefuseAsync(pages.Actor, number);
            return pages.Back($"/cases/{number}");
        }

        var taken = form["take"].OfType<string>().ToHashSet(StringComparer.Ordinal);
        if (taken.Count == 0)
        {
            return Pages.Of<ProposalPage>(
                new
                {
                    Opened = await pages.OpenAsync(number),
                    Proposal = await pages.Registry.Readings.OpenAsync(pages.Actor, number) ?? throw new Trouble(StatusCodes.Status404NotFound, new("Aucune nouvelle lecture n’est proposée pour ce dossier.", "No new reading is proposed for this case.")),
                    Wrong = new Said("Rien n’est coché : cochez ce qui doit changer, ou gardez tout comme c’est.", "Nothing is ticked: tick what is to change, or keep all as it is."),
                },
                StatusCodes.Status422UnprocessableEntity);
        }

        var refused = form["shown"].OfType<string>().Where(f => !taken.Contains(f)).ToHashSet(StringComparer.Ordinal);
        var proposal = long.TryParse(form["proposal"], NumberStyles.None, CultureInfo.InvariantCulture, out var seen) ? seen : 0;
        return await pages.AnswerAsync(number, await pages.Registry.Readings.AcceptAsync(pages.Actor, number, CasePages.VersionOf(form), refused, proposal), form, _ => Deeds.Nothing);
    }

    private static long Number(HttpRequest request, string name) => long.TryParse(request.Query[name], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
