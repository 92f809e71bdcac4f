using Nenuphar.Cases;
using Nenuphar.Text;

namespace Nenuphar.Guidelines;

/// <summary>Since when an option could be read: its first trial, else the practice that its source retells, else the year of the source. What is no drug is older than all sources.</summary>
internal static class Publication
{
    private static readonly Lazy<Dictionary<string, PartialDate>> Practice = new(() => Table.Rows("knowledge/tables/practice.tsv", 3)
        .ToDictionary(row => row[0], row => PartialDate.TryParse(row[1], out var since) ? since : throw new InvalidOperationException($"knowledge/tables/practice.tsv, row {row[0]}: '{row[1]}' is no date."), StringComparer.Ordinal));

    /// <summary>Ids of the options whose practice is dated.</summary>
    public static IEnumerable<string> Options => Practice.Value.Keys;

    /// <summary>Whether the date is that of the practice, which is remembered and was not read in its source.</summary>
    public static bool IsRemembered(Option option) => Practice.Value.ContainsKey(option.Id) && !HasTrial(option);

    /// <summary>Nothing where neither a trial nor the source has a date.</summary>
    public static PartialDate? Since(Option option) =>
        option.Trials.Select(id => Trials.Of(id).Published).OfType<PartialDate>().Order().Select(day => (PartialDate?)day).FirstOrDefault()
        ?? (Practice.Value.TryGetValue(option.Id, out var practice) ? practice : Year(option));

    /// <summary>Whether it was so at a day. A trial counts from the last day that its date allows; a source of that year counts.</summary>
    public static bool IsYet(Option option, DateOnly day) => Since(option) is not { } since || since.Latest <= day
        || (!HasTrial(option) && (since.Earliest <= day || Agents.ClassOf(option.Agent).Modality is not (Modality.Systemic or Modality.Radionuclide)));

    /// <summary>Of a trial whose date is not told only the source that reports it says that it was known.</summary>
    public static bool IsYet(Trial trial, IEnumerable<Option> reporting, DateOnly day) => trial.Published is { } published ? published.Latest <= day
        : reporting.All(option => Year(option) is not { } year || year.Earliest <= day);

    private static bool HasTrial(Option option) => option.Trials.Any(id => Trials.Of(id).Published is not null);

    private static PartialDate? Year(Option option) => option.Source.Edition.Length >= 4 && PartialDate.TryParse(option.Source.Edition[..4], out var year) ? year : null;
}
