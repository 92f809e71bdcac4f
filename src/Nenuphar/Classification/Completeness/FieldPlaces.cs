using Nenuphar.Cases;
using Nenuphar.Classification.Entity;
using Nenuphar.Classification.Function;

namespace Nenuphar.Classification.Completeness;

/// <summary>Where a case holds the fields of the minimal data set, and of what each is asked.</summary>
internal static class FieldPlaces
{
    private static readonly string[] NuclearExams = ["pet", "fdg-pet", "sstr-pet", "fdopa-pet", "octreoscan", "scintigraphy", "bone-scan", "mibg", "spect"];

    /// <summary>Each thing that the field is asked of, with whether it is filled; nothing if it does not apply.</summary>
    public static IEnumerable<(string Of, bool Filled)> Of(Case subject, Field field) => field.Applies switch
    {
        "specimen" => subject.Specimens.Select(s => (s.Site, field.Where.Any(w => Holds(s, w) || (s.Site.Length == 0 && IsToldOfAnother(subject, w)) || (w == "specimen:counted-cells" && subject.Specimens.Count == 1 && subject.Measure("ki67-cells").IsStated)))),
        "exam" => subject.Imaging.Select(e => (e.Modality, field.Where.Any(w => Holds(e, w)))),
        "nuclear-exam" => subject.Imaging.Where(e => NuclearExams.Contains(e.Modality, StringComparer.Ordinal)).Select(e => (e.Modality, field.Where.Any(w => Holds(e, w)))),
        "course" => Courses(subject, _ => true).Select(t => (t.Agent, field.Where.Any(w => Holds(subject, t, w)))),
        "systemic-course" => Courses(subject, IsSystemic).Select(t => (t.Agent, field.Where.Any(w => Holds(subject, t, w)))),
        "cycled-course" => Courses(subject, t => t.Class.Modality == Modality.Radionuclide || t.Class.Class is "chemotherapy" or "platinum").Select(t => (t.Agent, field.Where.Any(w => Holds(subject, t, w)))),
        var once => Once(subject, field, once),
    };

    /// <summary>A value counts where it is, even if nobody would have asked for it.</summary>
    private static IEnumerable<(string Of, bool Filled)> Once(Case subject, Field field, string when)
    {
        var filled = field.Where.Any(w => Holds(subject, w));
        return filled || Applies(subject, when) ? [("", filled)] : [];
    }

    private static bool IsSystemic(Treatment treatment) => treatment.Class.Modality is Modality.Systemic or Modality.Radionuclide;

    private static IEnumerable<Treatment> Courses(Case subject, Func<Treatment, bool> which) => subject.Treatments.Where(t => !t.IsPlanned && t.Class.Modality is not Modality.Supportive && which(t));

    private static bool Applies(Case subject, string when) => when switch
    {
        "always" => true,
        "treated" => Courses(subject, _ => true).Any(),
        "dead" => subject.Of(FactKind.Outcome).Any(e => e.IsAffirmed && e.Value == "dead"),
        "paired" => Organ(subject) is "lung" or "breast" or "kidney" or "adrenal" or "ovary" or "testis",
        "graded" => !Families.Of(subject.Tumour).TryGet(out var family) || Grade.WhoDigestiveGrade.IsGraded(family),
        "stomach" => Organ(subject) == "stomach",
        "resected" => PrimaryResection.Of(subject).Verdict == Verdict.Met,
        "liver" => subject.Metastasis("liver").IsStated,
        "functioning" => Functioning.Of(subject).Verdict == Verdict.Met,
        _ => throw new InvalidOperationException($"knowledge/tables/minimal-data-set.tsv: '{when}' is no condition."),
    };

    private static string Organ(Case subject) => subject.Tumour.Site.TryGet(out var code) ? Sites.Of(code).Organ : "";

    /// <summary><c>entry:stage</c>, <c>entry:imaging=echocardiography</c>, <c>qualifier:outcome:on</c>, <c>lab:creatinine</c>, <c>tnm:T</c>, <c>patient:sex</c>.</summary>
    private static bool Holds(Case subject, string where)
    {
        var parts = where.Split(':');
        return parts[0] switch
        {
            "patient" => parts[1] switch { "sex" => !subject.Patient.Sex.IsMissing, "age" => !subject.Patient.Age.IsMissing, _ => !subject.Patient.FamilyHistory.IsMissing },
            "entry" => Told(subject, parts[1]),
            "finding" => subject.Of(FactKind.Finding).Any(e => e.Value == parts[1] && IsTold(e)),
            "measure" => subject.Of(FactKind.Measure).Any(e => e.Name == parts[1] && IsTold(e)),
            "scale" => subject.Of(FactKind.Scale).Any(e => e.Name == parts[1] && IsTold(e)),
            "lab" => subject.Of(FactKind.Lab).Any(e => e.Name == parts[1] && IsTold(e)),
            "medication" => subject.Of(FactKind.Medication).Any(e => Agents.Is(e.Value, parts[1]) && IsTold(e)),
            "tnm" => parts[1] == "prefix" ? subject.Tumour.Tnm.Any(e => char.IsLower(e.Value[0])) : subject.Tumour.Tnm.Any(e => e.Value.Contains(parts[1], StringComparison.Ordinal)),
            "qualifier" => Qualified(subject, parts[1], parts[2]),
            _ => throw new InvalidOperationException($"knowledge/tables/minimal-data-set.tsv: '{where}' is no place."),
        };
    }

    private static bool Told(Case subject, string what)
    {
        var (name, value) = what.Split('=') is [var one, var two] ? (one, two) : (what, "");
        return EntryList.TryKind(name, out var kind) && subject.Of(kind).Any(e => IsTold(e) && (value.Length == 0 || e.Value == value || e.Name == value));
    }

    private static bool Qualified(Case subject, string what, string qualifier)
    {
        var (name, value) = what.Split('.') is [var one, var two] ? (one, two) : (what, "");
        return EntryList.TryKind(name, out var kind) && subject.Of(kind).Any(e => IsTold(e) && e[qualifier] is not null && (value.Length == 0 || e.Value == value));
    }

    /// <summary>Affirmed or denied of this patient.</summary>
    private static bool IsTold(Entry entry) => entry.IsAffirmed || entry.IsDenied;

    /// <summary>Values whose organ is not told are of one of those that are: what is told there is not asked again. Which organ it is still is.</summary>
    private static bool IsToldOfAnother(Case subject, string where) => where != "specimen:site" && subject.Specimens.Any(s => s.Site.Length > 0 && Holds(s, where));

    private static bool Holds(Specimen specimen, string where) => where.Split(':')[1] switch
    {
        "on" => !specimen.On.IsMissing,
        "site" => specimen.Site.Length > 0,
        "procedure" => !specimen.Procedure.IsMissing,
        "ki67" => !specimen.Ki67.IsMissing,
        "mitoses" => !specimen.Mitoses.IsMissing,
        "counted-cells" => specimen.Entries.Any(e => e.Kind == FactKind.Measure && e.Name == "counted-cells"),
        var marker => !specimen.Ihc(marker).IsMissing,
    };

    private static bool Holds(ImagingExam exam, string where) => where.Split(':')[1] switch
    {
        "modality" => true,
        "on" => !exam.On.IsMissing,
        "tracer" => exam.Modality is not ("pet" or "scintigraphy"),
        "uptake" => !exam.Uptake.IsMissing,
        "findings" => exam.Findings.Count > 0,
        _ => false,
    };

    private static bool Holds(Case subject, Treatment course, string where) => where.Split(':') switch
    {
        ["entry", var what] => Told(subject, what),
        [_, "line"] => !IsSystemic(course) || !course.Line.IsMissing || subject.Lines.Any(l => l.Treatments.Contains(course)),
        [_, "agent"] => true,
        [_, "start"] => !course.Start.IsMissing,
        [_, "end"] => !course.End.IsMissing,
        [_, "dose"] => course.Doses.Count > 0,
        [_, "stop"] => !course.Stop.IsMissing,
        [_, "best"] => !course.Best.IsMissing,
        [_, "cycles"] => !course.Cycles.IsMissing || course.CycleDates.Count > 0,
        [_, "toxicity"] => course.Toxicities.Count > 0,
        [_, "intent"] => course.Entries.Any(e => e["intent"] is not null),
        _ => false,
    };
}
