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

        if (subject.Tumour.Morphology.IsConflicting && stated.Exists(e => e["specimen"] is null || (e["system"] is null && IsOfTumour(subject, e["specimen"]!))))
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
        var code = SpecimenAt(subject, site)?.Morphology.TryGet(out var own) == true ? own : IsOfTumour(subject, site) && subject.Tumour.Morphology.TryGet(out var of) ? of : "";
        var system = grade["system"] ?? (code.Length == 0 ? "system-unknown" : Families.OfCode(code) switch
        {
            Family.Unknown => "system-unknown",
            Family.NotNen when code == "8574/3" || !IsBreast(subject, site) => "system-unknown",
            Family.NotNen => "nottingham",
            _ => "net-grade",
        });
        return string.Join(' ', new[] { site, grade.Value, system }.Where(part => part.Length > 0));
    }

    private static Specimen? SpecimenAt(Case subject, string site) => subject.Specimens.FirstOrDefault(s => s.Site == site && site.Length > 0);

    /// <summary>Whether the diagnosis of the tumour is that of this tissue, which has none of its own.</summary>
    private static bool IsOfTumour(Case subject, string site) => SpecimenAt(subject, site) is not { Morphology.IsStated: true } && (site.Length == 0 || !MayBeBreast(subject, site));

    /// <summary>A breast lesion beside other specimens may have the grade of another system; where no breast is told of, none is in doubt.</summary>
    private static bool MayBeBreast(Case subject, string site) => site == "breast" || subject.Specimens.Any(s => s.Site == "breast") || subject.Tumour.Site switch
    {
        Fact<string>.Stated stated => Sites.Of(stated.Value).Organ is "breast" or "",
        Fact<string>.Conflicting rivals => rivals.Values.Any(code => Sites.Of(code).Organ is "breast" or ""),
        _ => true,
    };

    private static bool IsBreast(Case subject, string site) => site == "breast" || (site.Length == 0 && subject.Tumour.Site.TryGet(out var code) && Sites.Of(code).Organ == "breast");
}
