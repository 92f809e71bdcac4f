using System.Globalization;
using Nenuphar.Cases;
using Nenuphar.Classification.Grade;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Classification.Entity;

/// <summary>Grades of the WHO 2019 digestive table, with their boundaries (GRD).</summary>
internal static class Grading
{
    private const string Table1 = "Tableau I";

    public static IEnumerable<Precept> All =>
    [
        Printed.Review.Rule("GRD", Table1, "not stated", "Le grade OMS 2019 par l'indice le plus élevé.", "The WHO 2019 grade by the higher index.", Grades.Of),
        Printed.Review.Rule("GRD-01", Table1, "not stated", "TNE G1 : moins de 2 mitoses et Ki-67 sous 3 %.", "NET G1: fewer than 2 mitoses and Ki-67 below 3 %.", subject => Is(subject, "NET-G1")),
        Printed.Review.Rule("GRD-02", Table1, "not stated", "TNE G2 : 2 à 20 mitoses ou Ki-67 de 3 à 20 %.", "NET G2: 2 to 20 mitoses or Ki-67 3 to 20 %.", subject => Is(subject, "NET-G2")),
        Printed.Review.Rule("GRD-03", Table1, "not stated", "TNE G3 : plus de 20 mitoses ou Ki-67 au-dessus de 20 %, bien différenciée.",
            "NET G3: more than 20 mitoses or Ki-67 above 20 %, well differentiated.", subject => Is(subject, "NET-G3")),
        Printed.Review.Rule("GRD-04", Table1, "not stated", "CNE à petites cellules.", "Small-cell NEC.", subject => Is(subject, "NEC-small-cell-G3")),
        Printed.Review.Rule("GRD-05", Table1, "not stated", "CNE à grandes cellules.", "Large-cell NEC.", subject => Is(subject, "NEC-large-cell-G3")),
        Printed.Review.Rule("GRD-06", Table1, "not stated", "Si les deux indices divergent, le plus élevé décide.", "If the two indices disagree the higher decides.", Grades.Of),
        Printed.Review.Rule("GRD-07", Table1, "not stated", "G1 demande les deux indices ; un seul ne donne qu'un grade provisoire.", "G1 needs both indices; one alone gives a provisional grade only.", Grades.Of),
        Printed.IlealCase.Reminder("CON-49", "Diagnostic", "not stated", "Un grade énoncé qui ne repose que sur un indice : demander l'autre.", "A stated grade that rests on one index only: ask for the other.", OneIndex),
        Printed.Review.Rule("GRD-08", Table1, "not stated", "Une inégalité ou un intervalle n'est gradé que si la bande est certaine.", "An inequality or interval is graded only when its band is certain.",
            Bands),
        Printed.Review.Rule("GRD-09", Table1, "not stated", "Les mitoses se rapportent à 2 mm² : il faut la surface du champ.", "Mitoses are related to 2 mm2: the area of the field is needed.", PerArea),
        Printed.Review.Rule("GRD-10", "Classification, Tableau I", "not stated", "Indice au-dessus de 20 sans différenciation : TNE G3 ou CNE, indéterminé.",
            "An index above 20 without differentiation: NET G3 or NEC, undetermined.", Grades.Of),
        Printed.Review.Rule("GRD-11", Table1, "not stated", "Indices à 20 ou moins sans différenciation : TNE probable, à confirmer.", "Indices at 20 or below without differentiation: probable NET, to be confirmed.", Grades.Of),
        Printed.Review.Rule("GRD-12", Table1, "not stated", "« Peu différencié » avec deux indices à 20 ou moins contredit le tableau.", "'Poorly differentiated' with both indices at 20 or below contradicts the table.", Grades.Of),
        Printed.Review.Rule("GRD-13", "Chimiothérapies", "expert opinion", "Une tumeur bien différenciée dépasse rarement un Ki-67 de 55 % : à relire.", "A well-differentiated tumour is rarely above Ki-67 55 %: read again.", Unusual),
        Printed.BreastCase.Rule("GRD-14", "Case Report", "not stated", "Le système du grade doit être noté : TNE ou Nottingham.", "The system of a grade must be recorded: NET or Nottingham.", GradeSystems.Of),
        Printed.BreastCase.Rule("GRD-15", "Case Report", "not stated", "De plusieurs prélèvements le grade le plus élevé vaut, chacun est gardé.", "Of several specimens the highest grade counts, each is kept.", OfSpecimens),
        Printed.IlealCase.Rule("GRD-16", "Diagnostic", "not stated", "Le grade énoncé doit s'accorder au grade calculé.", "The stated grade must agree with the computed one.", StatedGrades.Of),
        Printed.Review.Rule("GRD-17", "Diagnostic", "expert opinion", "Le grade tient à un tissu, biopsie ou pièce : la cytologie seule ne suffit pas.", "The grade rests on tissue, biopsy or resection: cytology alone is not enough.", Accepted),
        Printed.MaleBreastCase.Rule("GRD-18", "Examens complémentaires", "not stated", "Le Ki-67 d'un carcinome non neuroendocrine n'est pas un grade de TNE.",
            "The Ki-67 of a carcinoma that is not neuroendocrine is no NET grade.", NotNeuroendocrine),
        Printed.IlealCase.Rule("GRD-19", "Examens complémentaires", "not stated", "Ki67, Ki-67, KI 67 et MIB-1 sont un même indice.", "Ki67, Ki-67, KI 67 and MIB-1 are one index.",
            subject => Ask.Known(Ki67(subject), "ki67") is { Verdict: Verdict.Met } read && Ki67(subject).TryGet(out var percent) ? read.Giving(percent.ToString()) : Ask.Known(Ki67(subject), "ki67")),
    ];

    private static Answer OneIndex(Case subject) => !subject.Tumour.StatedGrade.IsStated ? Answer.Unknown("grade")
        : Grades.Of(subject) is { Value: "NET-G1-provisional" or "NET-G2-at-least" } open ? Answer.Met("grade-from-one-index").Because(subject.Tumour.StatedGrade.Evidence.Concat(open.Evidence)).Lacking(open.Missing)
        : Answer.NotMet();

    private static Answer Is(Case subject, string grade)
    {
        var answer = Grades.Of(subject);
        return answer.Verdict == Verdict.Met && answer.Value != grade ? answer with { Verdict = Verdict.NotMet } : answer;
    }

    private static Fact<Interval> Ki67(Case subject) => Facts.One(subject.Of(FactKind.Ki67), Ki67Index.Of);

    /// <summary>The set of grades that the Ki-67 alone allows.</summary>
    private static Answer Bands(Case subject)
    {
        if (!Ki67(subject).TryGet(out var percent))
        {
            return Ask.Known(Ki67(subject), "ki67");
        }

        var bands = Grade.Bands.OfKi67(percent);
        var value = string.Join("|", Enumerable.Range(bands.First, bands.Last - bands.First + 1).Select(g => $"G{g}"));
        var answer = (bands.IsCertain ? Answer.Met(value) : new Answer(Verdict.Unknown, value)).Because(Ki67(subject).Evidence);
        return percent.Approximate && !bands.IsCertain ? answer.Noting("borderline") : answer;
    }

    private static Answer PerArea(Case subject)
    {
        var counted = Grades.BySpecimen(subject).Where(s => s.Mitoses is not null || !s.Specimen.Mitoses.IsMissing || s.Answer.Value == "rival-indices" || s.Answer.Flags.Contains("rival-indices", StringComparer.Ordinal)).ToList();
        return counted.Exists(s => s.Mitoses is null) || counted.Select(s => s.Mitoses).Distinct().Count() > 1 ? Answer.Conflict("rival-indices").Because(counted.SelectMany(s => s.Answer.Evidence))
            : counted.Count == 0 ? Answer.Unknown("mitoses")
            : counted.Exists(s => !s.IsMeasured) && Grades.RivalField(subject) is { } rival ? rival
            : (counted.Find(s => s.IsMeasured) is { } measured ? Answer.Met($"{Tenths(measured.Mitoses!.Value)}/2mm2") : Answer.Unknown("field-area") with { Value = counted[0].Specimen.Mitoses.TryGet(out var raw) && raw.Fields == 0 ? raw.ToString() : $"{counted[0].Mitoses}/10hpf" })
                .Noting(counted.Exists(s => !s.IsMeasured) ? ["field-area-unknown"] : Array.Empty<string>()).Because(counted.SelectMany(s => s.Answer.Evidence));
    }

    /// <summary>As exact as a count of mitoses is.</summary>
    private static Interval Tenths(Interval count) => count with { Low = Math.Round(count.Low, 1), High = Math.Round(count.High, 1) };

    /// <summary>The highest grade, and how far the Ki-67 of the specimens lie apart, whether each has a grade or not.</summary>
    private static Answer OfSpecimens(Case subject)
    {
        var highest = Grades.Highest(subject);
        var exact = Grades.BySpecimen(subject).Select(s => s.Ki67).OfType<Interval>().Where(k => k.IsExact && k.Low > 0).Select(k => k.Low).ToList();
        return highest.Verdict == Verdict.Met && exact.Count > 1 && exact.Max() > exact.Min()
            ? highest with { Value = string.Create(CultureInfo.InvariantCulture, $"{highest.Value}, Ki-67 {exact.Max()} / {exact.Min()} % = {exact.Max() / exact.Min():0.#}") }
            : highest;
    }

    /// <summary>Above 55 % read again; up to 50 % is what a well-differentiated G3 usually has; between them nothing is printed.</summary>
    private static Answer Unusual(Case subject)
    {
        var answer = Ask.All(Traits.IsNet(subject), Ask.If(Ki67(subject), "ki67", percent => percent.Above(WhoDigestiveGrade.UnusualForNet)));
        return answer.Verdict == Verdict.Met ? answer.Giving("review-for-nec")
            : answer.Verdict == Verdict.NotMet && Traits.IsNet(subject).Verdict == Verdict.Met && Ki67(subject).TryGet(out var ki67) && ki67.Above(WhoDigestiveGrade.HighestG2) == Verdict.Met && ki67.AtMost(WhoDigestiveGrade.UsualForNet) == Verdict.Met
                ? answer with { Value = "usual-for-net-g3" }
            : answer;
    }

    /// <summary>Answered for the tissue that was graded: cytology beside a biopsy is not asked.</summary>
    private static Answer Accepted(Case subject)
    {
        var graded = subject.Specimens.Where(s => !s.Procedure.IsMissing && !(s.Ki67.IsMissing && s.Mitoses.IsMissing)).ToList();
        var tissue = graded.Find(s => s.Procedure.TryGet(out var p) && p != "cytology");
        var cytology = graded.Find(s => s.Procedure.TryGet(out var p) && p == "cytology");
        return tissue is not null ? Answer.Met("accepted").Because(tissue.Procedure.Evidence)
            : graded.Find(s => s.Procedure.IsConflicting) is { } rival ? Answer.Conflict().Because(rival.Procedure.Evidence)
            : cytology is not null ? Answer.NotMet("not-accepted").Because(cytology.Procedure.Evidence).Lacking("biopsy")
            : Answer.Unknown("specimen-procedure");
    }

    /// <summary>Met: the Ki-67 must not be graded as a NET.</summary>
    private static Answer NotNeuroendocrine(Case subject) => Ask.All(
        Traits.Family(subject, family => family == Family.NotNen),
        Ask.Known(Ki67(subject), "ki67")).Giving("no-net-grade");
}
