using System.Globalization;
using Nenuphar.Cases;
using Nenuphar.Classification.Laboratory;
using Nenuphar.Text;

namespace Nenuphar.Guidelines.Studies;

/// <summary>What follows from a statement: who progressed on a drug was given it, a liver metastasis is one, a grade has its limits of Ki-67. By these, statements about different things are seen to exclude each other.</summary>
internal static class Consequences
{
    /// <summary>Tumours that have no grade of neuroendocrine tumours.</summary>
    private static readonly string[] NeverGraded = ["not ppgl", "not medullary-thyroid"];

    /// <summary>The statement itself and all that follows from it.</summary>
    public static IReadOnlyList<Clause> Of(Clause clause)
    {
        var (all, seen) = (new List<Clause> { clause }, new HashSet<string>(StringComparer.Ordinal) { clause.Text });
        for (var i = 0; i < all.Count; i++)
        {
            foreach (var next in Next(all[i]).Concat(OfOneSex(all[i])).Where(text => seen.Add(text)))
            {
                if (ClauseReader.TryRead(next, out var follows, out _))
                {
                    all.Add(follows);
                }
            }
        }

        return all;
    }

    /// <summary>A denial is taken apart only where it says as much as an affirmation does.</summary>
    private static IEnumerable<string> Next(Clause clause) => clause.Text.Split(' ') switch
    {
        ["grade", ..] when clause is { IsDenial: false, Choices.Count: > 0 } => clause.Choices.Contains("G3", StringComparer.Ordinal) ? NeverGraded : [.. NeverGraded, "not nec", clause.Choices is ["G1"] ? "ki67 < 3" : "ki67 <= 20"],
        ["metastasis", .. var organs] when !clause.IsDenial && !organs.Contains("lymph-node", StringComparer.Ordinal) => ["metastatic", .. OfSex(clause.Choices)],
        ["site", ..] when clause is { IsDenial: false, Choices.Count: > 0 } => OfSex([.. clause.Choices.Select(code => Sites.Of(code).Organ)]),
        ["not", "advanced"] => ["not metastatic", "not unresectable"],
        ["metastatic"] or ["unresectable"] when clause is { IsDenial: false } => clause.Text == "metastatic" ? ["advanced"] : ["advanced", "not resectable"],
        ["prior", "systemic"] => ["lines >= 1"],
        ["progressed-on", var agent] => [$"prior {agent}"],
        ["prior", "systemic", "except", _] => ["prior systemic"],
        ["prior", var agent] when agent != "systemic" => Above(agent),
        ["not", "prior", "systemic"] => ["first-line"],
        ["first-line"] => ["lines <= 0"],
        ["lines", ..] when clause is { IsDenial: false, Range.Low: >= 1 } => ["prior systemic"],
        ["sstr", "positive"] => ["scale krenning >= 2"],
        ["not", "sstr", "positive"] => ["scale krenning < 2"],
        ["carcinoid-syndrome"] or ["syndrome", "carcinoid-syndrome" or "insulinoma" or "insulinoma-syndrome" or "zollinger-ellison" or "vipoma" or "vipoma-syndrome" or "glucagonoma" or "glucagonoma-syndrome"] => ["functioning"],
        ["resectable"] => ["not unresectable"],
        ["stable"] => ["not progressive"],
        ["pregnancy"] => ["sex female"],
        ["not", "sex", "male"] => ["sex female"],
        ["not", "sex", "female"] => ["sex male"],
        ["on", var agent] when agent != "systemic" => [$"prior {agent}"],
        ["removed-whole"] => ["not to-treat", "primary-resected"],
        ["scale", "karnofsky", ..] when clause is { IsDenial: false, Range: { Low: > 0 } range } && Performance.EcogOf(range with { High = Math.Min(range.High, 100) }) is { } map => [string.Create(CultureInfo.InvariantCulture, $"scale ecog <= {map.High}")],
        _ => [],
    };

    /// <summary>Organs that only women, or only men have.</summary>
    private static readonly string[] OfWomen = ["ovary", "uterus", "uterus-nos", "cervix", "vagina", "vulva"], OfMen = ["prostate", "testis"];

    private static IEnumerable<string> OfSex(IReadOnlyList<string> organs) => organs.Count == 0 ? []
        : organs.All(organ => Array.IndexOf(OfWomen, organ) >= 0) ? ["sex female"]
        : organs.All(organ => Array.IndexOf(OfMen, organ) >= 0) ? ["sex male"] : [];

    private static readonly Lazy<Dictionary<string, string>> Sexes = new(() => Table.Rows("knowledge/tables/of-one-sex.tsv", 3).ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal));

    /// <summary>An operation, disease or sign that only women, or only men have.</summary>
    private static IEnumerable<string> OfOneSex(Clause clause) => clause is { IsDenial: false }
        && clause.Text.Split(' ') is ["prior" or "on" or "planned" or "progressed-on" or "condition" or "symptom" or "finding", var what] && Sexes.Value.TryGetValue(what, out var sex) ? ["sex " + sex] : [];

    /// <summary>The class of a drug, and that it was a systemic treatment.</summary>
    private static IEnumerable<string> Above(string agent) => Agents.ClassOf(agent) is var known && known.Class.Length > 0 && known.Class != agent ? [$"prior {known.Class}", .. Systemic(known)] : Systemic(known);

    private static IEnumerable<string> Systemic(AgentClass known) => known.Modality is Modality.Systemic or Modality.Radionuclide ? ["prior systemic"] : [];
}
