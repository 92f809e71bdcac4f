using System.Globalization;
using Nenuphar.Board.Frame;
using Nenuphar.Cases;
using Nenuphar.Classification.Entity;
using Nenuphar.Classification.Rules;
using Nenuphar.Registry;
using Nenuphar.Sheets;

namespace Nenuphar.Board.Cases;

/// <summary>What a case is, in the few words that stand over every page of it.</summary>
public static class CaseWords
{
    public static Said Of(CaseState state) => state switch
    {
        CaseState.ToReview => new("à revoir", "to review"),
        CaseState.Ready => new("prêt", "ready"),
        CaseState.AtBoard => new("en RCP", "at the board"),
        CaseState.FollowUp => new("suivi", "follow-up"),
        _ => new("clos", "closed"),
    };

    /// <summary>A follow-up whose day has come, as the worklist counts it.</summary>
    public static bool IsOverdue(CaseRecord record, Visit visit) => record is { State: CaseState.FollowUp, FollowUpOn: { } day } && day <= visit.Today;

    /// <summary>The state, and for a follow-up its day: to come, or due since.</summary>
    public static string StateOf(CaseRecord record, Visit visit)
    {
        var day = record.FollowUpOn is { } on ? on.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "";
        return record.State == CaseState.FollowUp && day.Length > 0
            ? IsOverdue(record, visit) ? visit.T($"suivi échu depuis le {day}", $"follow-up due since {day}") : visit.T($"suivi dès le {day}", $"follow-up from {day}")
            : visit.T(Of(record.State));
    }

    /// <summary>For who may not see days, the month.</summary>
    public static string When(DateTimeOffset at, Visit visit) => visit.Actor.MayReadText ? visit.When(at) : at.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    /// <summary>"NEN-0042 · M 54 · ileum · NET, stated G2, computed ≥ G2 · stage IV": only what is known; rivals side by side.</summary>
    public static string Line(OpenedCase opened, Visit visit)
    {
        var (subject, classified) = (opened.Subject, opened.Classified);
        var person = string.Join(' ', new[] { Values(subject.Patient.Sex, s => s == Sex.Male ? visit.T("H", "M") : "F"), Values(subject.Patient.Age, a => a.ToString()) }.OfType<string>());
        var computed = Grade(classified.Grade);
        var tumour = string.Join(", ", new[]
        {
            Values(classified.Family, f => visit.T(Of(f))),
            Values(subject.Tumour.StatedGrade, g => visit.T($"{g} énoncé", $"stated {g}")),
            classified.Grade.Verdict == Verdict.Conflict ? visit.T("calcul contradictoire", "computed: conflict") : computed.Length > 0 ? visit.T($"{computed} calculé", $"computed {computed}") : null,
        }.OfType<string>());
        return string.Join(" · ", new[]
        {
            opened.Name,
            person,
            Values(subject.Tumour.Site, code => visit.T(Names.Topography(code))) ?? "",
            tumour,
            Stage(opened, visit) is { } stage ? visit.T("stade ", "stage ") + stage : "",
        }.Where(part => part.Length > 0));
    }

    /// <summary>As stated; what is computed beside it where it is another one; "at diagnosis" where metastases came since.</summary>
    private static string? Stage(OpenedCase opened, Visit visit)
    {
        var (tumour, answers) = (opened.Subject.Tumour, opened.Classified.Stages.Select(s => s.Answer).ToList());
        var computed = answers.Where(a => a.Verdict == Verdict.Met).Select(a => a.Value).Distinct(StringComparer.Ordinal).ToList();
        var told = Values(tumour.StatedStage, s => s);
        if (told is null)
        {
            return computed.Count == 0 ? null : computed[0] + Since(opened, computed[0], visit);
        }

        return tumour.StatedStage is not Fact<string>.Stated ? told
            : answers.Exists(a => a.Verdict == Verdict.Conflict) && computed.Count == 0 ? visit.T($"{told} énoncé, calcul contradictoire", $"{told} stated, computed: conflict")
            : computed.Count > 0 && computed.TrueForAll(c => Number(c) != Number(told)) ? visit.T($"{told} énoncé, {computed[0]} calculé", $"{told} stated, {computed[0]} computed")
            : told + Since(opened, told, visit);
    }

    private static string Since(OpenedCase opened, string stage, Visit visit) =>
        Number(stage) != "IV" && opened.Subject.Of(FactKind.Metastasis).Any(e => e.IsAffirmed && e.Value != "lymph-node") ? visit.T(" au diagnostic, métastases depuis", " at diagnosis, metastases since") : "";

    private static string Number(string stage) => stage.TrimEnd('A', 'B', 'C', 'D', 'E', '1', '2', '3');

    /// <summary>The short name; the long one is in the record.</summary>
    public static Said Of(Family family) => family switch
    {
        Family.Nen => new("NNE", "NEN"),
        Family.Net => new("TNE", "NET"),
        Family.Nec => new("CNE", "NEC"),
        Family.NecSmallCell => new("CNE à petites cellules", "small-cell NEC"),
        Family.NecLargeCell => new("CNE à grandes cellules", "large-cell NEC"),
        Family.Minen => new("MiNEN", "MiNEN"),
        Family.Ppgl => new("phéochromocytome ou paragangliome", "phaeochromocytoma or paraganglioma"),
        Family.MedullaryThyroid => new("carcinome médullaire de la thyroïde", "medullary thyroid carcinoma"),
        Family.Merkel => new("carcinome de Merkel", "Merkel cell carcinoma"),
        Family.Pituitary => new("TNE hypophysaire", "pituitary NET"),
        Family.PreInvasive => new("lésion neuroendocrine préinvasive", "pre-invasive neuroendocrine lesion"),
        Family.NotNen => new("pas une NNE", "no NEN"),
        _ => new("diagnostic inconnu", "diagnosis unknown"),
    };

    /// <summary>The value, or rivals side by side, or nothing.</summary>
    public static string? Values<T>(Fact<T> fact, Func<T, string> show) => fact switch
    {
        Fact<T>.Stated stated => show(stated.Value),
        Fact<T>.Conflicting rivals => string.Join(" / ", rivals.Values.Select(show).Distinct(StringComparer.Ordinal)) + " !",
        _ => null,
    };

    private static string Grade(Answer grade) => grade switch
    {
        { Verdict: not Verdict.Met } => "",
        { Value: "NET-G1-provisional" } => "G1 ?",
        { Value: var value } when value.StartsWith("NET-G", StringComparison.Ordinal) && value.EndsWith("-at-least", StringComparison.Ordinal) => "≥ " + value[4..6],
        { Value: ['N', 'E', 'T', '-', 'G', var digit] } => "G" + digit,
        _ => "",
    };
}
