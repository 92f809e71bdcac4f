using Nenuphar.Cases;
using Nenuphar.Classification.Entity;
using Nenuphar.Classification.Origin;
using Nenuphar.Classification.Rules;
using Nenuphar.Text;

namespace Nenuphar.Classification;

/// <summary>What the rule book has to say of a case to a reader: not every rule that holds, but those that tell something beyond the head of the sheet.</summary>
public static class Findings
{
    /// <summary>Rules whose answer the head of the sheet gives already, and definitions.</summary>
    private static readonly Lazy<HashSet<string>> Inner = new(() => [.. Table.Rows("knowledge/tables/inner-rules.tsv", 3).Select(row => row[0])]);

    /// <summary>Whether a rule is shown only where its sources contradict each other.</summary>
    public static bool IsInner(string id) => Inner.Value.Contains(id);

    /// <summary>Rules that are met or open with a value; reminders and quotations that concern the case. In the order of the chapters; nothing for a text about no patient or a neoplasm that is not neuroendocrine.</summary>
    public static IReadOnlyList<Finding> Of(Case subject, Setting setting)
    {
        var breast = BreastEntity.BreastLesion(subject).Verdict == Verdict.Met;
        if (!subject.IsNoPatient && breast && Coding.HasDifferentiation(subject.Tumour))
        {
            // No neuroendocrine neoplasm; whether it came from the breast is asked all the same.
            return [.. RuleBook.All.Where(p => !Inner.Value.Contains(p.Id) && (p.Id.StartsWith("BPS", StringComparison.Ordinal) || p.Id.StartsWith("GL-BR-", StringComparison.Ordinal))).Select(p => new Finding(p, p.Ask(subject, setting))).Where(Concerns)];
        }

        if (subject.IsNoPatient || Traits.IsNen(subject).Verdict is Verdict.NotMet or Verdict.Unknown)
        {
            return [];
        }

        return [.. RuleBook.All
            .Where(p => !Inner.Value.Contains(p.Id) && (breast || !(p.Id.StartsWith("BRN", StringComparison.Ordinal) || p.Id.StartsWith("BPS", StringComparison.Ordinal))))
            .Select(p => new Finding(p, p.Ask(subject, setting))).Where(Concerns)];
    }

    private static bool Concerns(Finding finding) => finding.Precept switch
    {
        Quotation => finding.Answer.Verdict == Verdict.Met && finding.Answer.Evidence.Count > 0,
        Reminder => finding.Answer.Verdict == Verdict.Met,
        _ => finding.Answer.Verdict == Verdict.Met || (finding.Answer.Verdict == Verdict.Unknown && finding.Answer.Value.Length > 0),
    };
}
