using Nenuphar.Cases;
using Nenuphar.Classification.Grade;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Classification.Entity;

/// <summary>Neuroendocrine neoplasms of lung and thymus by the WHO criteria (GL-LUNG).</summary>
internal static class ThoracicTumours
{
    private static readonly Printed Who = new("WHO-THORACIC", "2021");
    private static readonly Printed Remembered = Who with { IsVerified = false };
    private static readonly Printed Series = new("LUNG-KI67", "2014");

    /// <summary>mm2.</summary>
    private const double SmallestField = 0.15;

    /// <summary>mm2.</summary>
    private const double LargestField = 0.35;

    private static readonly string[] Organs = ["lung", "thymus", "trachea"];

    public static IEnumerable<Precept> All =>
    [
        Who.Rule("GL-LUNG", "criteria of the classes", "WHO", "Classe OMS d'une tumeur neuroendocrine du poumon ou du thymus : mitoses pour 2 mm² et nécrose.",
            "WHO class of a neuroendocrine neoplasm of lung or thymus: mitoses for 2 mm2 and necrosis.", Of),
        Who.Rule("GL-LUNG-a", "typical carcinoid", "WHO", "Carcinoïde typique : au moins 5 mm, moins de 2 mitoses pour 2 mm², pas de nécrose.", "Typical carcinoid: 5 mm or more, fewer than 2 mitoses for 2 mm2, no necrosis.",
            subject => Is(subject, "typical-carcinoid")),
        Who.Rule("GL-LUNG-b", "atypical carcinoid", "WHO", "Carcinoïde atypique : 2 à 10 mitoses pour 2 mm², ou nécrose (en foyers).", "Atypical carcinoid: 2 to 10 mitoses for 2 mm2, or (punctate) necrosis.",
            subject => Is(subject, "atypical-carcinoid")),
        Who.Rule("GL-LUNG-c", "large cell neuroendocrine carcinoma", "WHO", "Carcinome neuroendocrine à grandes cellules : plus de 10 mitoses pour 2 mm² (une table imprime 10 ou plus), nécrose étendue, un marqueur au moins.",
            "Large cell neuroendocrine carcinoma: more than 10 mitoses for 2 mm2 (one table prints 10 or more), large necrosis, one marker at least.", subject => Is(subject, "large-cell-neuroendocrine-carcinoma")),
        Who.Rule("GL-LUNG-d", "small cell carcinoma", "WHO", "Carcinome à petites cellules : plus de 10 mitoses pour 2 mm², nécrose étendue.", "Small cell carcinoma: more than 10 mitoses for 2 mm2, large necrosis.",
            subject => Is(subject, "small-cell-carcinoma")),
        Who.Quote("GL-LUNG-e", "5th edition", "review", "La 5e édition garde ces critères.", "The 5th edition keeps these criteria.", subject => Neoplasm(subject).Giving("criteria-unchanged")),
        Remembered.Rule("GL-LUNG-f", "tumourlet", "WHO", "Moins de 5 mm : tumorlet ; la DIPNECH en est le terrain.", "Below 5 mm: tumourlet; DIPNECH is its setting.", subject => Is(subject, "tumourlet")),
        Series.Quote("GL-LUNG-g", "results", "retrospective",
            "Le Ki-67 n'est pas un critère OMS ; dans une série : typiques 0 à 6,7 %, atypiques 9,9 à 25,7 %, grandes cellules 63 à 92 %.",
            "Ki-67 is no WHO criterion; in one series: typical 0 to 6.7 %, atypical 9.9 to 25.7 %, large cell 63 to 92 %.", subject => Neoplasm(subject).Giving("ki67-no-criterion")),
        Remembered.Rule("GL-LUNG-h", "carcinoid with elevated proliferation", "expert opinion",
            "Forme de carcinoïde avec plus de 10 mitoses ou un Ki-67 supérieur à 30 % : carcinoïde à prolifération élevée, non d'office un carcinome.",
            "Form of a carcinoid with more than 10 mitoses or Ki-67 above 30 %: carcinoid with elevated proliferation, not by itself a carcinoma.",
            subject => Ask.All(
                Traits.SiteIs(subject, Organs),
                Traits.IsNet(subject) is { Verdict: Verdict.Met } net && !Grades.IsFormTold(subject, null) ? Answer.Unknown("differentiation").Because(net.Evidence) : Traits.IsNet(subject),
                Ask.Any(
                    Ask.If(Facts.One(subject.Of(FactKind.Mitoses), e => MitoticCount.TryParse(e.Value, out var count) ? count : (MitoticCount?)null), "mitoses", count => count.WithField(Grades.FieldArea(subject)).PerTwoSquareMillimetres.Above(10)),
                    Ask.If(Facts.One(subject.Of(FactKind.Ki67), Ki67Index.Of), "ki67", percent => percent.Above(ThoracicCriteria.ElevatedKi67)))).Giving("carcinoid-with-elevated-proliferation")),
    ];

    /// <summary>The class of the neoplasm; specimens of different classes are in conflict.</summary>
    public static Answer Of(Case subject)
    {
        var (site, family) = (Traits.SiteIs(subject, Organs), Families.Of(subject.Tumour));
        if (site.Verdict != Verdict.Met)
        {
            return site.Verdict == Verdict.NotMet ? site with { Value = "not-thoracic" } : site;
        }

        if (!family.TryGet(out var named))
        {
            return Ask.If(family, "morphology", _ => Verdict.Met);
        }

        var specimens = Grades.BySpecimen(subject);
        if (specimens.FirstOrDefault(s => s.Answer.Value == "rival-indices") is { } rival)
        {
            return rival.Answer;
        }

        var counted = specimens.Where(s => s.Mitoses is not null).ToList();
        var answers = counted.Count == 0
            ? [Judged(subject, new(Seen(subject, null, named), null, Necrosis(subject, null), null, specimens.Count == 1 ? specimens[0].Ki67 : null))]
            : counted.Select(s => Noted(Judged(subject, new(Seen(subject, s.Specimen, named), Counted(s), Necrosis(subject, s.Specimen), null, s.Ki67)), s)).ToList();
        var evidence = family.Evidence.Concat(counted.SelectMany(s => s.Answer.Evidence));
        return (answers.Select(a => a.ToString()).Distinct(StringComparer.Ordinal).Count() == 1 ? answers[0] : Answer.Conflict("specimens-differ")).Because(evidence);
    }

    /// <summary>Fields of unknown size lie between 0.15 and 0.35 mm2 (field numbers 18 to 26.5 at x40), the customary one being 0.2.</summary>
    private static Interval? Counted(SpecimenGrade specimen) =>
        specimen.Mitoses is { } count && !specimen.IsMeasured ? count with { Low = count.Low * MitoticCount.CustomaryField / LargestField, High = count.High * MitoticCount.CustomaryField / SmallestField } : specimen.Mitoses;

    /// <summary>What is told of the necrosis of one specimen, or of none in particular: that of another says nothing here.</summary>
    private static Fact<bool> Necrosis(Case subject, Specimen? specimen)
    {
        var others = subject.Specimens.Select(s => s.Site).Where(site => site.Length > 0 && site != specimen?.Site).ToHashSet(StringComparer.Ordinal);
        return specimen is not { Site.Length: > 0 } ? subject.Finding("necrosis") : Facts.Presence(subject.Of(FactKind.Finding).Where(e => e.Value == "necrosis" && !others.Contains(e["specimen"] ?? e["at"] ?? "")));
    }

    /// <summary>Only a form that is told makes a carcinoid of a tumour with many mitoses.</summary>
    private static Family Seen(Case subject, Specimen? specimen, Family family) => family == Family.Net && !Grades.IsFormTold(subject, specimen) ? Family.Nen : family;

    private static Answer Noted(Answer answer, SpecimenGrade specimen) =>
        specimen.IsMeasured || answer.Verdict is Verdict.NotMet or Verdict.Conflict ? answer : answer.Noting("field-area-unknown");

    private static Answer Is(Case subject, string name)
    {
        var answer = Of(subject);
        return answer.Verdict == Verdict.Met && answer.Value != name ? answer with { Verdict = Verdict.NotMet } : answer;
    }

    private static Answer Neoplasm(Case subject) => Ask.All(Traits.SiteIs(subject, Organs), Traits.IsNen(subject));

    /// <summary>By the largest lesion of the organ; where that one leaves it open and a smaller one alone would not, they are rivals.</summary>
    private static Answer Judged(Case subject, ThoracicQuestion seen)
    {
        var sizes = subject.Lesions.Where(l => Organs.Contains(l.Site, StringComparer.Ordinal)).Select(l => l.Size).OrderByDescending(size => size.Low).ToList();
        var answer = ThoracicCriteria.Of(seen with { Size = sizes.Count == 0 ? null : sizes[0] });
        return answer.Verdict == Verdict.Unknown && sizes.Skip(1).Any(size => ThoracicCriteria.Of(seen with { Size = size }).Verdict != Verdict.Unknown)
            ? answer with { Verdict = Verdict.Conflict }
            : answer;
    }
}
