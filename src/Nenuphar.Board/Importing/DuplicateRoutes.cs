using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Nenuphar.Board.Frame;
using Nenuphar.Cases;
using Nenuphar.Registry;

namespace Nenuphar.Board.Importing;

/// <summary>Probable duplicates, side by side: a person says whether they are one. A merge can be undone from the page that tells of it.</summary>
internal static class DuplicateRoutes
{
    private const int PairsOfPage = 20;
    private const string Here = "/import/duplicates";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Here, async (HttpRequest request, Visit visit, CaseRegistry registry, CancellationToken cancel) =>
            Pages.Of<DuplicatesPage>(await ShownAsync(visit, registry, NumberOf(request.Query["merged"]), cancel))).RequireAuthorization(Rights.Text);
        routes.MapPost(Here, async (HttpRequest request, Visit visit, CaseRegistry registry, CancellationToken cancel) => await AnswerAsync(await request.ReadFormAsync(cancel), visit, registry, cancel)).RequireAuthorization(Rights.Arrange);
    }

    private static async Task<object> ShownAsync(Visit visit, CaseRegistry registry, long merged, CancellationToken cancel)
    {
        var pairs = await registry.Filing.DuplicatesAsync(visit.Actor, cancel: cancel);
        List<Duplicate> shown = [.. pairs.Take(PairsOfPage)];
        var numbers = shown.SelectMany(p => new[] { p.One, p.Other }).Distinct().ToList();
        var records = new Dictionary<long, CaseRecord>();
        foreach (var number in numbers)
        {
            records[number] = await registry.Cases.ReadAsync(visit.Actor, number, cancel);
        }

        return new { Pairs = (IReadOnlyList<Duplicate>)shown, All = pairs.Count, Records = records, Identities = numbers.Count == 0 ? new Dictionary<long, Identity>() : await registry.Patients.ReadManyAsync(visit.Actor, numbers, cancel), Merged = merged };
    }

    private static async Task<IResult> AnswerAsync(IFormCollection form, Visit visit, CaseRegistry registry, CancellationToken cancel)
    {
        long Of(string name) => NumberOf(form[name]);
        switch (form["what"].ToString())
        {
            case "apart":
                await registry.Filing.TellApartAsync(visit.Actor, Of("one"), Of("other"), cancel);
                return Results.LocalRedirect(Here);
            case "undo":
                await registry.Filing.UnmergeAsync(visit.Actor, Of("merge"), "", cancel);
                return Results.LocalRedirect(Here);
            default:
                var kept = Of("kept");
                var (gone, keptSeen, goneSeen) = kept == Of("one") ? (Of("other"), Of("one-seen"), Of("other-seen")) : (Of("one"), Of("other-seen"), Of("one-seen"));
                if (kept == 0 || kept == gone)
                {
                    throw new Trouble(StatusCodes.Status422UnprocessableEntity, new("Dites lequel des deux dossiers reste.", "Say which of the two cases stays."));
                }

                var (merge, result) = await registry.Filing.MergeAsync(visit.Actor, kept, keptSeen, gone, goneSeen, "", cancel);
                return result is WriteResult.Stale stale ? throw new Trouble(StatusCodes.Status409Conflict, Changed(stale)) : Results.LocalRedirect($"{Here}?merged={merge}");
        }
    }

    private static Said Changed(WriteResult.Stale stale)
    {
        var by = stale.Since.Count > 0 ? stale.Since[^1].By : "?";
        return new($"{by} vient de modifier un des deux dossiers ; rien n’a été réuni. Regardez-les à nouveau et recommencez.", $"{by} has just changed one of the two cases; nothing was merged. Look at them again and repeat.");
    }

    private static long NumberOf(string? text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
