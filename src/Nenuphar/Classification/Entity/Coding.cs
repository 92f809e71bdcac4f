using Nenuphar.Cases;
using Nenuphar.Classification.Grade;
using Nenuphar.Classification.Rules;
using Nenuphar.Text;

namespace Nenuphar.Classification.Entity;

/// <summary>The ICD-O-3.2 code of the entity, and the stated code against it (COD).</summary>
public static class Coding
{
    private static readonly Lazy<List<(string Entity, string[] Sites, string Code)>> Rows = new(() =>
        [.. Table.Rows("knowledge/tables/icdo-entities.tsv", 6).Select(row => (row[1], row[2].Split('|'), row[3]))]);

    internal static IEnumerable<Precept> All =>
    [
        new Printed("ICDO32-NEN", "3.2").Rule("COD-01", "codes by entity and site", "not stated", "Code ICD-O-3.2 de l'entité selon son siège.", "ICD-O-3.2 code of the entity by its site.", Of),
        new Printed("ICDO32-NEN", "3.2").Rule("COD-02", "codes by entity and site", "not stated", "Le code énoncé doit s'accorder à l'entité calculée.", "The stated code must agree with the computed entity.", Stated),
    ];

    /// <summary>NET G1 and NET not graded share a code, G2 and G3 share another: the code never stands for the grade.</summary>
    public static Answer Of(Case subject)
    {
        var family = Families.Of(subject.Tumour);
        if (!family.TryGet(out var named))
        {
            return Ask.Known(family, "morphology");
        }

        var thoracic = Traits.SiteIs(subject, "lung", "thymus", "trachea").Verdict == Verdict.Met;
        var grade = Grades.Of(subject);
        var entity = named switch
        {
            Family.Net when thoracic => grade.Flags.FirstOrDefault(f => f is "typical-carcinoid" or "atypical-carcinoid") ?? (subject.Tumour.Named is "typical-carcinoid" or "atypical-carcinoid" ? subject.Tumour.Named : "NET"),
            Family.Net => GradeOf(subject, grade),
            Family.Nec => "NEC",
            Family.NecSmallCell => "NEC-small-cell",
            Family.NecLargeCell => "NEC-large-cell",
            Family.Minen => "MiNEN",
            Family.MedullaryThyroid => "MTC",
            Family.Merkel => "Merkel",
            _ => "",
        };
        var code = Rows.Value.Find(row => row.Entity == entity).Code;
        return code is null ? Answer.NotMet().Because(family.Evidence) : entity.Length == 0 ? Answer.Unknown("grade").Because(family.Evidence) : Answer.Met(code).Because(family.Evidence).Because(grade.Evidence);
    }

    /// <summary>The stated grade, else the computed one; open grades leave the plain tumour.</summary>
    private static string GradeOf(Case subject, Answer grade) =>
        subject.Tumour.StatedGrade.TryGet(out var stated) ? $"NET-{stated}" : grade.Verdict == Verdict.Met ? grade.Value : grade.Value == "NET-G2-at-least" ? "NET-G2" : "NET";

    private static Answer Stated(Case subject)
    {
        var computed = Of(subject);
        return computed.Verdict != Verdict.Met ? computed : Ask.If(subject.Tumour.Morphology, "morphology", code => code == computed.Value || IsHormonal(code)) switch
        {
            { Verdict: Verdict.Met } agreed => agreed.Giving("agree").Because(computed.Evidence),
            { Verdict: Verdict.NotMet } other => (other with { Value = "disagree" }).Noting($"code-{computed.Value}").Because(computed.Evidence),
            var open => open,
        };
    }

    /// <summary>Insulinoma, gastrinoma and the like keep the code of their hormone.</summary>
    private static bool IsHormonal(string code) => code is "8150/3" or "8151/3" or "8152/3" or "8153/3" or "8155/3" or "8156/3" or "8158/3" or "8241/3" or "8242/3";
}
