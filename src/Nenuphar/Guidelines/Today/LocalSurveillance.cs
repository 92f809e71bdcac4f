using Nenuphar.Cases;
using Nenuphar.Classification;
using Nenuphar.Classification.Rules;
using Nenuphar.Guidelines.Clauses;

namespace Nenuphar.Guidelines.Today;

/// <summary>What is next looked at in localised disease of pancreas, rectum and stomach, and which type a gastric tumour is (GL-LOC).</summary>
internal static class LocalSurveillance
{
    private static readonly Clause Pancreas = ClauseReader.Of("site in (pancreas)");
    private static readonly Clause Stomach = ClauseReader.Of("site in (stomach)");
    private static readonly Clause SmallRectum = ClauseReader.Of("site in (rectum)");
    private static readonly Clause Between = ClauseReader.Of("primary-size 10..20");

    private static readonly Printed Gastric = new("ENETS-GASTRIC-2023", "2023") { IsVerified = false };

    public static IEnumerable<Precept> All =>
    [
        (new Printed("ENETS-PANCREAS-2023", "2023") with { IsVerified = false }).Reminder("GL-LOC-08", "follow-up of an observed lesion", "expert opinion",
            "Lésion du pancréas surveillée : IRM ou échoendoscopie à 6 mois, puis chaque année.", "Observed lesion of the pancreas: MRI or endosonography at 6 months, then yearly.", Observed),
        new Printed("MIMS-NEN", "2026").Reminder("GL-LOC-13.b", "follow-up", "expert opinion", "Rectum 1-2 cm réséqué : échoendoscopie ou IRM à 6-12 mois.", "Rectum 1-2 cm resected: endosonography or MRI at 6-12 months.", Rectum),
        Gastric.Rule("GL-LOC-15", "types", "expert opinion",
            "Estomac : type 1 avec gastrite atrophique, gastrine et pH élevés ; type 2 avec Zollinger-Ellison ou NEM1, pH bas ; type 3 avec gastrine normale.",
            "Stomach: type 1 with atrophic gastritis, high gastrin and pH; type 2 with Zollinger-Ellison or MEN1, low pH; type 3 with normal gastrin.", (subject, setting) => GastricType(subject, setting)),
        new Printed("MIMS-NEN", "2026").Reminder("GL-LOC-18", "NCCN style", "expert opinion", "Estomac, types 1 et 2 : endoscopie tous les 2 à 3 ans (NCCN).", "Stomach, types 1 and 2: endoscopy every 2 to 3 years (NCCN).",
            (subject, setting) => Endoscopy(subject, setting, 24, 36)),
        Gastric.Reminder("GL-LOC-18.b", "follow-up", "expert opinion", "Estomac, types 1 et 2 : endoscopie environ chaque année (ENETS).", "Stomach, types 1 and 2: endoscopy about yearly (ENETS).",
            (subject, setting) => Endoscopy(subject, setting, 12, 12)),
    ];

    /// <summary>Told to be watched; the first look is the one after which it is six months.</summary>
    private static Answer Observed(Case subject, Setting setting)
    {
        var watched = Traits.Given(subject, "watch-and-wait").ToList();
        if (watched.Count == 0 || Pancreas.Ask(subject, setting).Verdict != Verdict.Met || Traits.IsNet(subject).Verdict == Verdict.NotMet)
        {
            return Answer.NotMet();
        }

        var looks = Looks(subject, "mri", "endosonography");
        var months = looks.Where(d => d.IsStated).Select(d => d.TryGet(out var on) ? on : default).Distinct().Count() > 1 ? 12 : 6;
        return NextDue.After([.. looks, .. looks.Count == 0 ? watched.Select(t => t.Start) : []], months, months, "mri-or-endosonography-due", "examination-date", setting).Because(watched.SelectMany(t => t.Evidence));
    }

    /// <summary>Counted from the resection; an examination after it answers.</summary>
    private static Answer Rectum(Case subject, Setting setting)
    {
        var resections = subject.Treatments.Where(t => !t.IsPlanned && t.Class.Modality == Modality.Surgery).ToList();
        if (SmallRectum.Ask(subject, setting).Verdict != Verdict.Met || Between.Ask(subject, setting).Verdict != Verdict.Met || (resections.Count == 0 && ExtentClauses.MarginIs(subject, "R0", "R1").Verdict != Verdict.Met))
        {
            return Answer.NotMet();
        }

        var last = resections.Select(t => t.Start.TryGet(out var on) ? on : default).Where(on => on.Year > 0).ToList();
        var later = Looks(subject, "mri", "endosonography").Exists(d => d.TryGet(out var on) && last.Exists(r => r.Latest.AddMonths(1) <= on.Earliest));
        return later ? Answer.NotMet("done") : NextDue.After(resections.Select(t => t.Start), 6, 12, "mri-or-endosonography-due", "date-of-resection", setting).Because(resections.SelectMany(t => t.Evidence));
    }

    /// <summary>As it is told; else by what goes with it. What is told and what goes with another type are in conflict.</summary>
    public static Answer GastricType(Case subject, Setting setting)
    {
        var concerned = Ask.All(Stomach.Ask(subject, setting), Traits.IsNet(subject));
        if (concerned.Verdict != Verdict.Met)
        {
            return concerned;
        }

        var (atrophy, gastrin) = (Ask.If(subject.Condition("atrophic-gastritis"), "atrophic-gastritis"), Traits.IsRaised(subject, "gastrin"));
        var second = Ask.Any(Ask.If(subject.Syndrome("zollinger-ellison"), "zollinger-ellison"), Ask.If(subject.Has(FactKind.Hereditary, "men1"), "hereditary-syndrome"));
        var told = subject.Of(FactKind.Finding).Where(e => e.IsAffirmed && e.Value.StartsWith("gastric-type-", StringComparison.Ordinal)).ToList();
        List<(string Type, IReadOnlyList<Evidence> Places)> found = [.. told.Select(e => (e.Value, (IReadOnlyList<Evidence>)[e.Evidence]))];
        if (atrophy.Verdict == Verdict.Met)
        {
            found.Add(("gastric-type-1", atrophy.Evidence));
        }

        if (second.Verdict == Verdict.Met)
        {
            found.Add(("gastric-type-2", second.Evidence));
        }

        if (gastrin.Verdict == Verdict.NotMet)
        {
            found.Add(("gastric-type-3", gastrin.Evidence));
        }

        var types = found.Select(f => f.Type).Distinct(StringComparer.Ordinal).ToList();
        return (types.Count switch
        {
            0 when gastrin.Verdict == Verdict.Met => Answer.Unknown("atrophic-gastritis", "gastric-ph"),
            0 => Answer.Unknown("atrophic-gastritis", "gastrin", "gastric-ph"),
            1 => Answer.Met(types[0]),
            _ => Answer.Conflict(),
        }).Because(found.SelectMany(f => f.Places));
    }

    private static Answer Endoscopy(Case subject, Setting setting, int least, int most)
    {
        var type = GastricType(subject, setting);
        return type.Verdict != Verdict.Met || type.Value == "gastric-type-3" ? Answer.NotMet()
            : NextDue.After(Looks(subject, "endoscopy"), least, most, "endoscopy-due", "examination-date", setting).Because(type.Evidence);
    }

    private static List<Fact<PartialDate>> Looks(Case subject, params string[] modalities) => [.. modalities.SelectMany(subject.Exams).Select(e => e.On)];
}
