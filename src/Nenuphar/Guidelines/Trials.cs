using System.Globalization;
using Nenuphar.Cases;
using Nenuphar.Classification.Rules;
using Nenuphar.Text;

namespace Nenuphar.Guidelines;

/// <summary>The table of trials.</summary>
public static class Trials
{
    private static readonly Lazy<Dictionary<string, Trial>> Known = new(() => Table.Rows("knowledge/tables/trials.tsv", 15).Select(Of).ToDictionary(trial => trial.Id, StringComparer.Ordinal));

    public static IEnumerable<Trial> All => Known.Value.Values;

    public static Trial Of(string id) => Known.Value[id];

    private static Trial Of(string[] row) => new(
        row[0],
        PartialDate.TryParse(row[1], out var published) ? published : row[1].Length == 0 ? null : throw new InvalidOperationException($"knowledge/tables/trials.tsv, row {row[0]}: '{row[1]}' is no date."),
        row[2],
        int.Parse(row[3], CultureInfo.InvariantCulture),
        new(row[4], row[5]),
        ClauseReader.List(row[6]),
        new(row[7], row[8]),
        new(row[14], row[9]),
        row[10],
        new(row[12], row[13], row[1].Length >= 4 ? row[1][..4] : "-", row[2]) { IsVerified = Tags.IsVerified(row[11]) });
}
