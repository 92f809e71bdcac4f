using Nenuphar.Cases;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Classification.Entity;

/// <summary>Of which system a stated grade is: a breast carcinoma has a Nottingham grade, a NET a NET grade; without a clear diagnosis of that specimen it is open.</summary>
public static class GradeSystems
{
    public static Answer Of(Case subject)
    {
        var stated = subject.Of(FactKind.Grade).Where(e => e.IsAffirmed).ToList();
        if (stated.Count == 0)
        {
            return Answer.Unknown("grade");
        }

        if (subject.Tumour.Morphology.IsConflicting && stated.Exists(e => e["specimen"] is null))
        {
            return Answer.Conflict("rival-diagnoses").Because(subject.Tumour.Morphology.Evidence);
        }

        var answers = stated.Select(entry => SystemOf(subject, entry)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var value = string.Join(", ", answers);
        var unknown = answers.Count(a => a.EndsWith("unknown", StringComparison.Ordinal));
        var answer = (unknown == answers.Count ? new Answer(Verdict.Unknown, value) : Answer.Met(value)).Because(stated.Select(e => e.Evidence));
        return unknown > 0 ? answer.Noting("ask-grading-system") : answer;
    }

    /// <summary><c>liver G2 net-grade</c>, <c>breast G2 system-unknown</c>.</summary>
    private static string SystemOf(Case subject, Entry grade)
    {
        var site = grade["specimen"] ?? "";
        var specimen = subject.Specimens.FirstOrDefault(s => s.Site == site && site.Length > 0);
        var code = specimen is not null && specimen.Morphology.TryGet(out var own) ? own : (site.Length == 0 || !MayBeBreast(subject, site)) && subject.Tumour.Morphology.TryGet(out var of) ? of : "";
        var system = grade["system"] ?? (code.Length == 0 ? "system-unknown" : Families.OfCode(code) switch
        {
            Family.NotNen when code == "8574/3" || !IsBreast(subject, site) => "system-unknown",
            Family.NotNen => "nottingham",
            _ => "net-grade",
        });
        return string.Join(' ', new[] { site, grade.Value, system }.Where(part => part.Length > 0));
    }

    /// <summary>A breast lesion beside other specimens may have the grade of another system; where no breast is told of, none is in doubt.</summary>
    private static bool MayBeBreast(Case subject, string site) => site == "breast" || subject.Specimens.Any(s => s.Site == "breast") || !subject.Tumour.Site.TryGet(out var code) || Sites.Of(code).Organ is "breast" or "";

    private static bool IsBreast(Case subject, string site) => site == "breast" || (site.Length == 0 && subject.Tumour.Site.TryGet(out var code) && Sites.Of(code).Organ == "breast");
}
