using System.Globalization;
using Microsoft.AspNetCore.Http;
using Nenuphar.Board.Frame;
using Nenuphar.Cases;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Board.Options;

/// <summary>The day and the country with which a case is looked at, as its address says.</summary>
/// <param name="AsOf">Nothing for today.</param>
/// <param name="Wrong">What of the address is no day.</param>
public sealed record Look(Setting Setting, DateOnly? AsOf, string Wrong)
{
    public static Look Of(IQueryCollection query, Visit visit, WorkbenchSettings settings)
    {
        var (day, country) = (query["as-of"].ToString().Trim(), query.ContainsKey("country") ? query["country"].ToString().Trim().ToUpperInvariant() : settings.Country);
        var asOf = DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var on) ? on : (DateOnly?)null;
        country = country.Length == 2 && country.All(char.IsAsciiLetterUpper) ? country : "";
        return new(new(asOf ?? visit.Today, country), asOf, asOf is null ? day : "");
    }

    /// <summary>The case as it was known on that day.</summary>
    public Case At(Case subject) => AsOf is { } day ? CaseReader.AsOf(subject, day) : subject;
}
