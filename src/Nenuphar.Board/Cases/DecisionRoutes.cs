using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Nenuphar.Board.Frame;
using Nenuphar.Cases;
using Nenuphar.Classification.Completeness;
using Nenuphar.Registry;

namespace Nenuphar.Board.Cases;

/// <summary>Deciding about values: accept, correct, reject, add, undo, and the forms for it.</summary>
internal static class DecisionRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var cases = routes.MapGroup("/cases/{number:long}").RequireAuthorization(Rights.Arrange);
        cases.MapPost("/decide", async (long number, HttpRequest request, CasePages pages) =>
        {
            var form = await request.ReadFormAsync();
            var decisions = Deeds.Of(form);
            var result = await pages.Registry.Reviews.DecideAsync(pages.Actor, number, CasePages.VersionOf(form), decisions);
            return await pages.AnswerAsync(number, result, form, _ => Deeds.Words(decisions, pages.Visit), AnchorOf(decisions));
        });
        cases.MapGet("/correct", (long number, HttpRequest request, CasePages pages) => pages.FormAsync(number, opened => FactInput.OfRow(RowOf(opened, request.Query["facts"].ToString()))));
        cases.MapGet("/add", (long number, HttpRequest request, CasePages pages) => pages.FormAsync(
            number,
            opened => FactInput.Blank(EntryList.TryKind(request.Query["kind"].ToString(), out var kind) ? kind : FactKind.Treatment, FactInput.WordsOf(request.Query, opened))));
        cases.MapGet("/answer", (long number, HttpRequest request, CasePages pages) =>
        {
            var field = Completeness.Fields.FirstOrDefault(f => f.Id == request.Query["field"])
                ?? throw new Trouble(StatusCodes.Status404NotFound, new("Cette question n’existe pas.", "There is no such question."));
            return pages.FormAsync(number, opened => FactInput.OfQuestion(opened, field, request.Query["of"].ToString()));
        });
        cases.MapPost("/correct", GiveAsync);
        cases.MapPost("/add", GiveAsync);
        cases.MapPost("/undo", UndoAsync);
        cases.MapPost("/restore", async (long number, HttpRequest request, CasePages pages) =>
        {
            var form = await request.ReadFormAsync();
            _ = long.TryParse(form["to"], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var to);
            var result = await pages.Registry.Reviews.RestoreAsync(pages.Actor, number, CasePages.VersionOf(form), to, form["reason"].ToString().Trim());
            return await pages.AnswerAsync(number, result, form, _ => Deeds.Nothing, "/history");
        });
    }

    /// <summary>A correction or an addition: kept, or its form again with what is wrong.</summary>
    private static async Task<IResult> GiveAsync(long number, HttpRequest request, CasePages pages)
    {
        var form = await request.ReadFormAsync();
        var opened = await pages.OpenAsync(number);
        var input = FactInput.OfForm(form, opened);
        if (input.Wrong is not null)
        {
            return await pages.FormAsync(number, _ => input, StatusCodes.Status422UnprocessableEntity);
        }

        var decisions = input.Decisions(opened, pages.Actor);
        var result = await pages.Registry.Reviews.DecideAsync(pages.Actor, number, CasePages.VersionOf(form), decisions);
        return await pages.AnswerAsync(number, result, form, _ => Deeds.Words(decisions, pages.Visit), AnchorOf(decisions));
    }

    private static async Task<IResult> UndoAsync(long number, HttpRequest request, CasePages pages)
    {
        var form = await request.ReadFormAsync();
        var to = Deeds.UndoTo(await pages.Registry.Cases.HistoryAsync(pages.Actor, number), pages.Actor.Login);
        if (to == 0)
        {
            throw new Trouble(
                StatusCodes.Status422UnprocessableEntity,
                new("Il n’y a pas de geste de vous à annuler ici, ou quelqu’un d’autre a écrit depuis ; l’historique montre tout.", "There is no step of yours to undo here, or somebody else has written since; the history shows everything."));
        }

        var result = await pages.Registry.Reviews.RestoreAsync(pages.Actor, number, CasePages.VersionOf(form), to, Deeds.UndoReason);
        return await pages.AnswerAsync(number, result, form, _ => Deeds.Nothing);
    }

    private static FactRow RowOf(OpenedCase opened, string ids)
    {
        var wanted = ids.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        List<RecordFact> facts = [.. wanted.Select(id => opened.Record[id]).OfType<RecordFact>()];
        return facts.Count > 0 ? new(facts, "") : throw new RegistryFailure("no-fact", "This fact is not in the case any more; load the page again.");
    }

    private static string AnchorOf(IReadOnlyList<FactDecision> decisions) =>
        decisions[0] switch { FactDecision.Accept d => d.Fact, FactDecision.Correct d => d.Fact, FactDecision.Reject d => d.Fact, FactDecision.Undecide d => d.Fact, _ => "" } is { Length: > 0 } id ? "#f-" + Uri.EscapeDataString(id) : "";
}
