using Nenuphar.Classification.Rules;
using Nenuphar.Text;

namespace Nenuphar.Guidelines.Today;

/// <summary>What guidelines and trials of 2009 to 2026 offer, row by row of <c>tables/options-today.tsv</c>.</summary>
internal static class SystemicOptions
{
    private static readonly Lazy<IReadOnlyList<Precept>> Rows = new(() => [.. Table.Rows("knowledge/tables/options-today.tsv", 12).Select(Of)]);

    public static IEnumerable<Precept> All => Rows.Value;

    private static Option Of(string[] row) => new Printed(row[8], row[10]) { IsVerified = Tags.IsVerified(row[5]) }
        .Option(row[0], row[9], row[4], row[1], row[6], row[7], row[2], row[3].Split('|', StringSplitOptions.RemoveEmptyEntries))
        .Noting(row[11].Split('|', StringSplitOptions.RemoveEmptyEntries));
}
