using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Contradictions;

/// <summary>A value that calls for action and is never told again; and a calcium that looks normal beside a low albumin.</summary>
internal static class DangerValues
{
    /// <summary>mg/dL; µmol/L.</summary>
    private const double HighCreatinine = 2;
    private const double HighCreatinineMicromolar = 177;
    private const double LowPotassium = 3;
    private static readonly WordStarts Answers = new("transfus", "corrig", "correct", "normalis", "normaliz", "resolu", "resolv", "substitu", "supplement", "perfus", "infus", "remont", "recover", "amelior", "improv", "dialys", "resucr", "rehydrat");

    /// <summary>Drugs that harm failing kidneys or heap up in them, beside the inhibitors of the converting enzyme.</summary>
    private static readonly string[] Renal = ["arb", "nsaid", "metformin"];

    /// <summary>mmol/L, after correction.</summary>
    private const double HighCalcium = 2.6;
    private const double NormalAlbumin = 40;
    private const double LowAlbumin = 35;

    /// <summary>Below or above these a result alone is a danger, whatever the patient's state.</summary>
    private sealed record Limit(string Analyte, string Unit, double? Below, double? Above)
    {
        public bool Holds(Quantity value) => value.Unit == Unit && ((Below is { } low && value.Amount.Below(low) == Verdict.Met) || (Above is { } high && value.Amount.Above(high) == Verdict.Met));
    }

    private static readonly Lazy<List<Limit>> Limits = new(() => [.. Table.Rows("knowledge/tables/danger-values.tsv", 6).Select(row => new Limit(row[1], row[2], NumberOf(row[3]), NumberOf(row[4])))]);

    private static double? NumberOf(string text) => text.Length == 0 ? null : double.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    public static IEnumerable<Contradiction> Find(IReadOnlyList<OpenDocument> documents, Case subject)
    {
        var creatinine = Numbers(subject, "creatinine");
        var high = creatinine.Find(l => (l.Value.Unit == "mg/dL" && l.Value.Amount.Low > HighCreatinine) || (l.Value.Unit == "umol/L" && l.Value.Amount.Low > HighCreatinineMicromolar));
        var nephrotoxic = subject.Treatments.Where(t => t.Agent is "prrt" or "cisplatin" or "streptozotocin" or "stz-5fu" or "zoledronic-acid").ToList();
        if (high is not null && creatinine.Count == 1 && nephrotoxic.Count > 0)
        {
            yield return Slips.Of("danger-value-not-followed", [high.Evidence, .. nephrotoxic[0].Evidence.Take(1)]);
        }

        if (high is not null && creatinine.Count == 1 && subject.Of(FactKind.Medication).FirstOrDefault(e => e.IsAffirmed && (Array.IndexOf(Renal, e.Value) >= 0 || Agents.Is(e.Value, "ace-inhibitor"))) is { } drug)
        {
            yield return Slips.Of("kidney-drug-to-review", drug.Evidence, high.Evidence);
        }

        var potassium = Numbers(subject, "potassium");
        if (potassium.Count == 1 && potassium[0].Value.Amount.High < LowPotassium)
        {
            yield return Slips.Of("severe-hypokalaemia", potassium[0].Evidence);
        }

        foreach (var analyte in Limits.Value.GroupBy(l => l.Analyte, StringComparer.Ordinal))
        {
            var results = Numbers(subject, analyte.Key).Where(r => analyte.Any(l => l.Unit == r.Value.Unit)).ToList();
            if (results.Count > 0 && !IsAnswered(documents, results[^1]) && results.TrueForAll(r => analyte.Any(l => l.Holds(r.Value))) && !results.TrueForAll(r => PlausibleValues.IsImplausible(r)))
            {
                yield return Slips.Of("danger-value", results[0].Evidence);
            }
        }

        var calcium = Numbers(subject, "calcium").Find(l => l.Value.Unit == "mmol/L");
        var albumin = Numbers(subject, "albumin").Find(l => l.Value.Unit == "g/L");
        if (calcium is { Value.Amount: { IsExact: true } ca } && albumin is { Value.Amount: { IsExact: true } alb } && alb.Low < LowAlbumin && ca.Low <= 2.65 && ca.Low + (0.02 * (NormalAlbumin - alb.Low)) > HighCalcium)
        {
            yield return Slips.Of("hidden-hypercalcaemia", calcium.Evidence, albumin.Evidence);
        }
    }

    /// <summary>"transfusé", "corrigée", "normalised": what was done about it is told behind it.</summary>
    private static bool IsAnswered(IReadOnlyList<OpenDocument> documents, LabResult result) => result.Evidence is Evidence.Words words && documents.FirstOrDefault(d => d.Name == words.Document) is { } document
        && document.Page.HasWord(Math.Max(0, Placed.TokenAt(document, words.Span.Begin) - 12), document.Page.Tokens.Length, Answers);

    private static List<LabResult> Numbers(Case subject, string analyte) => [.. subject.Labs(analyte).Where(l => l.Value.IsNumber)];
}
