using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Nenuphar.Board.Administration;

/// <summary>Which entries of the audit trail are wanted; what can't be understood is left out.</summary>
/// <param name="Who">A login; empty for all.</param>
/// <param name="Before">Only older entries than this one; 0 for the newest.</param>
public sealed record AuditQuestion(string Who = "", long? Case = null, string Act = "", long Before = 0)
{
    public const int Page = 100;

    public static AuditQuestion Of(IQueryCollection query)
    {
        var number = query["case"].ToString().Trim();
        number = number.StartsWith("NEN-", StringComparison.OrdinalIgnoreCase) ? number[4..] : number;
        return new(
            query["who"].ToString().Trim().ToLowerInvariant(),
            long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var of) ? of : null,
            query["act"].ToString().Trim(),
            long.TryParse(query["before"], NumberStyles.None, CultureInfo.InvariantCulture, out var before) ? before : 0);
    }
}
