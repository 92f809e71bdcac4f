using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Nenuphar.Board.Frame;
using Nenuphar.Cases;
using Nenuphar.Registry;

namespace Nenuphar.Board.Searching;

/// <summary>Search over texts and facts: the address is the query.</summary>
internal static class SearchRoutes
{
    private const int PageOf = 20;

    private static readonly Said NoText = new("Votre rôle ne lit pas les textes : cherchez des faits, par exemple ki67>20.", "Your role does not read texts: search for facts, for example ki67>20.");

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/search", async (HttpRequest request, Visit visit, CaseRegistry registry, CancellationToken cancel) =>
    {
        var query = request.Query["q"].ToString().Trim();
        if (await NumberedAsync(registry, visit, query, cancel) is var number and > 0)
        {
            return Results.LocalRedirect($"/cases/{number}");
        }

        var asked = SearchText.Read(query);
        if (!visit.Actor.MayReadText && asked.Words.Length > 0)
        {
            asked = asked with { Words = "", Wrong = [.. asked.Wrong, NoText] };
        }

        var after = request.Query["after"].ToString();
        var found = asked.Wrong.Count > 0 || (asked.Words.Length == 0 && asked.Facts.Count == 0) ? new WorklistPage([], "")
            : await registry.Worklist.ListAsync(visit.Actor, new() { Text = asked.Words, Facts = asked.Facts, Order = WorklistOrder.Number, Count = PageOf, After = after.Length <= 80 ? after : "" }, cancel);
        List<long> numbers = [.. found.Rows.Select(r => r.Case)];
        return (IResult)Pages.Of<SearchPage>(new
        {
            Query = query,
            Asked = asked,
            Found = found,
            Snippets = asked.Words.Length > 0 && numbers.Count > 0 ? await registry.Worklist.SnippetsAsync(visit.Actor, numbers, asked.Words, cancel) : [],
            Matches = await registry.Worklist.MatchesAsync(visit.Actor, numbers, asked.Facts, cancel),
            Identities = visit.Actor.MayReadText && numbers.Count > 0 ? await registry.Patients.ReadManyAsync(visit.Actor, numbers, cancel) : new Dictionary<long, Identity>(),
        });
    }).RequireAuthorization(Rights.Facts);

    /// <summary>A query that is the number of a case (<c>NEN-0042</c>), or for who may read texts the number of one patient; 0 if it is neither.</summary>
    private static async Task<long> NumberedAsync(CaseRegistry registry, Visit visit, string query, CancellationToken cancel)
    {
        if (query.StartsWith("NEN-", StringComparison.OrdinalIgnoreCase) && long.TryParse(query.AsSpan(4), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        if (!visit.Actor.MayReadText || query.Length is < 3 or > Identity.Longest || !query.Any(char.IsAsciiDigit) || !query.All(c => char.IsLetterOrDigit(c) || c is '-' or '.' or '/'))
        {
            return 0;
        }

        return await registry.Patients.FindAsync(visit.Actor, new(NationalNumber: query, LocalNumber: query), cancel) is [var only] ? only : 0;
    }
}
