using Nenuphar.Cases;
using Nenuphar.Classification.Entity;
using Nenuphar.Classification.Outlook;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Classification.Origin;

/// <summary>Whether a neuroendocrine neoplasm of the breast may as well have come from elsewhere: it had spread when it was found, and neither tissue nor markers tell where it began.</summary>
public static class OpenOrigin
{
    /// <summary>The clues for and against, where the board has to weigh them.</summary>
    public static Finding? Of(Case subject) => IsOpen(subject) && RuleBook.Find("BPS-13") is { } balance ? new(balance, balance.Ask(subject, new Setting(default))) : null;

    private static bool IsOpen(Case subject) => Prognosis.BreastNen(subject).Verdict == Verdict.Met && !Coding.HasDifferentiation(subject.Tumour)
        && subject.Of(FactKind.Metastasis).Any(e => e.IsAffirmed && e.Value is not ("breast" or "lymph-node" or "distant") && e["when"] != "later")
        && BreastOrigin.Clue(subject, "in-situ-component").Verdict != Verdict.Met
        && !BreastMarkers.Any(marker => subject.Ihc(marker).IsStated);

    /// <summary>Of the breast itself; receptors alone are met elsewhere too.</summary>
    private static readonly string[] BreastMarkers = ["gata3", "mammaglobin", "gcdfp-15"];
}
