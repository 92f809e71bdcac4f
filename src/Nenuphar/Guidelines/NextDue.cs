using System.Globalization;
using Nenuphar.Cases;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Guidelines;

/// <summary>When an examination is next due: so many months after the last one told. The months are the source's; a date that is not told is asked for and never guessed.</summary>
internal static class NextDue
{
    /// <param name="last">Dates from which it is counted; the latest that is not in the future counts.</param>
    /// <param name="least">Months after which it may be done.</param>
    /// <param name="most">Months after which it is overdue.</param>
    /// <param name="code">What is due.</param>
    /// <param name="item">Which date is missing if none is told.</param>
    /// <returns>Met with the days between which it is due; noticed if that is past.</returns>
    public static Answer After(IEnumerable<Fact<PartialDate>> last, int least, int most, string code, string item, Setting setting)
    {
        var told = last.Select(d => (Date: d.TryGet(out var on) ? on : (PartialDate?)null, d.Evidence)).Where(d => d.Date is { } on && on.Earliest <= setting.Today).ToList();
        if (told.Count == 0)
        {
            return Answer.Met().Noting(code).Lacking(item);
        }

        var (date, evidence) = told.MaxBy(d => d.Date!.Value.Latest);
        var (from, to) = (date!.Value.Earliest.AddMonths(least), date.Value.Latest.AddMonths(most));
        return Answer.Met(from == to ? Day(from) : $"{Day(from)}..{Day(to)}").Noting(code).Noting(to < setting.Today ? ["overdue"] : Array.Empty<string>()).Because(evidence);
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
