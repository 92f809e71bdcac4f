using Nenuphar.Assembly.Making;
using Nenuphar.Cases;
using Nenuphar.Classification.Rules;
using Nenuphar.Guidelines;

namespace Nenuphar;

/// <summary>What is wrong with the rule base: by what each precept says of itself, and by what it answers where nothing is told.</summary>
public static class RuleCheck
{
    /// <summary>One sentence for each complaint; empty if all is well.</summary>
    public static IReadOnlyList<(string Id, string Sentence)> Complaints() => [.. Precepts.Check(), .. Rash([.. Precepts.All])];

    /// <summary>Criteria that decide without a fact. Reminders and quotations speak of what is absent.</summary>
    internal static IEnumerable<(string Id, string Sentence)> Rash(IReadOnlyList<Precept> precepts)
    {
        var (empty, setting) = (CaseMaker.Make([]), new Setting(new DateOnly(2026, 1, 1), ""));
        return precepts.Where(precept => precept is not (Reminder or Quotation) && precept.Ask(empty, setting).Verdict != Verdict.Unknown).Select(precept => (precept.Id, "it answers on a case of which nothing is told"));
    }
}
