using Nenuphar.Cases;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Classification;

/// <summary>All that the rule book has to say of a case.</summary>
public static class Findings
{
    /// <summary>Rules that are met, in conflict, or open with a value; reminders and quotations that concern the case. In the order of the chapters; nothing for a text about no patient or a neoplasm that is not neuroendocrine.</summary>
    public static IReadOnlyList<Finding> Of(Case subject, Setting setting)
    {
        if (subject.IsNoPatient || Traits.IsNen(subject).Verdict == Verdict.NotMet)
        {
            return [];
        }

        return [.. RuleBook.All.Select(p => new Finding(p, p.Ask(subject, setting))).Where(Concerns)];
    }

    private static bool Concerns(Finding finding) => finding.Precept switch
    {
        Quotation => finding.Answer.Verdict == Verdict.Met && finding.Answer.Evidence.Count > 0,
        Reminder => finding.Answer.Verdict == Verdict.Met,
        _ => finding.Answer.Verdict is Verdict.Met or Verdict.Conflict || (finding.Answer.Verdict == Verdict.Unknown && finding.Answer.Value.Length > 0),
    };
}
