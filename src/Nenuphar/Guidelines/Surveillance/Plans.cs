using System.Globalization;
using Nenuphar.Cases;
using Nenuphar.Classification.Rules;
using Nenuphar.Text;

namespace Nenuphar.Guidelines.Surveillance;

/// <summary>The table of surveillance, and the calendar that it makes for a case.</summary>
public static class Plans
{
    private static readonly Lazy<IReadOnlyList<Plan>> Known = new(() => [.. Table.Rows("knowledge/tables/surveillance.tsv", 15).Select(Of)]);

    public static IReadOnlyList<Plan> All => Known.Value;

    internal static IEnumerable<Precept> Precepts => All.Select(plan => plan.Precept);

    /// <summary>What is foreseen for a case: the most pressing first, then what lacks a date.</summary>
    public static IReadOnlyList<Visit> Calendar(Case subject, Setting setting) =>
        [.. All.Select(plan => plan.Of(subject, setting)).Where(visit => visit.Answer.Verdict == Verdict.Met).OrderBy(visit => visit.To ?? DateOnly.MaxValue).ThenBy(visit => visit.Plan.Id, StringComparer.Ordinal)];

    private static Plan Of(string[] row) => new(
        row[0],
        new(row[12], row[13], row[14], row[9]) { IsVerified = Tags.IsVerified(row[8]) },
        new(row[10], row[11]),
        row[1],
        row[2].Split('|', StringSplitOptions.RemoveEmptyEntries),
        ClauseReader.List(row[3]),
        row[4],
        Pace.TryParse(row[5], out var pace) ? pace : throw new InvalidOperationException($"knowledge/tables/surveillance.tsv, row {row[0]}: '{row[5]}' is no interval."),
        Months(row[6]),
        Months(row[7]));

    private static int Months(string cell) => cell.Length == 0 ? 0 : int.Parse(cell, NumberStyles.None, CultureInfo.InvariantCulture);
}
