using Nenuphar.Cases;
using Nenuphar.Classification.Entity;
using Nenuphar.Classification.Laboratory;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Classification.Function;

/// <summary>Functioning or not, and what the symptoms suggest (FUN).</summary>
internal static class Functioning
{
    private const double LowSodium = 135;

    /// <summary>mg/dL; µU/mL; ng/mL.</summary>
    private const double LowGlucose = 55, LeastInsulin = 3, LeastPeptide = 0.6;

    private static readonly string[] Syndromes =
    [
        "carcinoid-syndrome", "insulinoma-syndrome", "zollinger-ellison", "vipoma-syndrome", "glucagonoma-syndrome", "somatostatinoma-syndrome", "cushing", "acromegaly", "catecholamine-excess", "siadh", "hypoglycaemic-syndrome",
    ];

    private static readonly string[] HormonalSymptoms = ["flushing", "hypoglycaemia", "bronchospasm", "hypertension-crisis", "cushingoid"];
    private static readonly string[] UnspecificSymptoms = ["nausea", "weight-loss", "abdominal-pain", "abdominal-distension", "palpable-mass", "vomiting", "asthenia", "anorexia", "jaundice"];
    private static readonly string[] Hormones = ["5-hiaa", "insulin", "gastrin", "glucagon", "vip", "cortisol", "urinary-free-cortisol", "acth", "metanephrines", "normetanephrines", "catecholamines", "serotonin", "calcitonin"];

    public static IEnumerable<Precept> All =>
    [
        Printed.Review.Figure("FUN-01", "Présentation clinique", "not stated", "60 à 65 % des NEN ne sont pas fonctionnels.", "60 to 65 % of NEN are non-functioning."),
        Printed.Review.Quote("FUN-02", "Présentation clinique", "not stated", "35 à 40 % sont fonctionnels.", "35 to 40 % are functioning.", _ => Answer.Met(Figures.Of("FUN-02").ToString()).Noting("disputed-figure")),
        Printed.Review.Rule("FUN-03", "Présentation clinique", "not stated", "Découverte fortuite, signes non spécifiques ou effet de masse, sans syndrome hormonal : plutôt non fonctionnel.",
            "Incidental, unspecific signs or mass effect, without a hormonal syndrome: rather non-functioning.", Unspecific),
        Printed.Review.Rule("FUN-04", "Présentation clinique", "not stated", "Fonctionnel : un excès d'hormone dans le sang ou l'urine, ou son syndrome ; une hormone dans la coupe seule n'en est pas un.",
            "Functioning: excess of a hormone in blood or urine, or its syndrome; a hormone in the tissue alone is none.", Of),
        Printed.Review.Quote("FUN-05", "Présentation clinique", "not stated", "Syndromes : carcinoïde, pancréatiques et duodénaux ; le phéochromocytome sécrétant à part.", "Syndromes: carcinoid, pancreatic and duodenal; secreting phaeochromocytoma apart.",
            _ => Answer.Met("known-syndromes")),
        Printed.Review.Rule("FUN-06", "Tumeurs fonctionnelles", "not stated", "L'insulinome provoque des hypoglycémies.", "Insulinoma causes hypoglycaemia.",
            subject => Ask.All(Traits.SiteIs(subject, "pancreas", "duodenum"), Hypoglycaemia(subject)).Giving("suspect-insulinoma")),
        Printed.Review.Rule("FUN-07", "Tumeurs fonctionnelles", "not stated", "Le gastrinome provoque des ulcères multiples ou une diarrhée.", "Gastrinoma causes multiple peptic ulcers or diarrhoea.",
            subject => IsOfOtherHormone(subject) ? Answer.NotMet() : Ask.All(Traits.SiteIs(subject, "pancreas", "duodenum"), Any(subject, "peptic-ulcer", "diarrhoea", "zollinger-ellison")).Giving("suspect-gastrinoma")),
        Printed.Review.Rule("FUN-08", "Présentation clinique", "not stated", "Phéochromocytome sécrétant : poussées d'hypertension, palpitations, dissection aortique.", "Secreting phaeochromocytoma: hypertensive surges, palpitations, aortic dissection.",
            subject => Any(subject, "hypertension-crisis", "aortic-dissection") is { Verdict: Verdict.Met } surge ? surge.Giving("suspect-ppgl") : Any(subject, "hypertension-crisis", "aortic-dissection")),
        Printed.Review.Rule("FUN-09", "Syndromes paranéoplasiques", "not stated", "Le SIADH est fréquent dans le carcinome bronchique à petites cellules.", "SIADH is frequent in small-cell lung carcinoma.",
            subject => Ask.All(Traits.IsSmallCell(subject), Traits.SiteIs(subject, "lung"), IsLowSodium(subject)).Giving("suspect-siadh")),
        Printed.Review.Rule("FUN-10", "Syndromes paranéoplasiques", "not stated", "Un syndrome de Cushing peut venir d'ACTH ou de CRF de la tumeur.", "Cushing syndrome may come from the tumour's ACTH or CRF.",
            subject => Ask.All(Traits.IsNen(subject), Any(subject, "cushing", "cushingoid")).Giving("suspect-ectopic-acth")),
        Printed.Review.Rule("FUN-11", "Syndromes paranéoplasiques", "not stated", "Les signes cutanés paranéoplasiques ne sont pas rares.", "Paraneoplastic skin signs are not rare.",
            subject => Any(subject, "rash", "paraneoplastic-dermatosis", "skin-lesion").Giving("skin-sign-recorded")),
    ];

    /// <summary>Functioning: met by a syndrome or a hormone above its reference; denied only if the text denies it, and in conflict if it does both.</summary>
    public static Answer Of(Case subject)
    {
        var syndrome = subject.Of(FactKind.Syndrome).Where(e => e.IsAffirmed && Syndromes.Contains(e.Value, StringComparer.Ordinal)).Select(e => e.Evidence)
            .DefaultIfEmpty(Syndromes.Select(subject.Syndrome).FirstOrDefault(s => s.IsStated)?.Evidence[0]!).OfType<Evidence>().ToList();
        var excess = Ask.Any([.. Hormones.Select(hormone => Excess(subject, hormone))]);
        var told = subject.Finding("functioning");
        if (syndrome.Count > 0 || excess.Verdict == Verdict.Met)
        {
            return (told.IsDenied ? Answer.Conflict() : Answer.Met("functioning")).Because(syndrome).Because(excess.Verdict == Verdict.Met ? excess.Evidence : []).Because(told.IsDenied ? told.Evidence : []);
        }

        if (excess.Verdict == Verdict.Conflict)
        {
            return Answer.Conflict().Because(excess.Evidence);
        }

        if (Array.Find(Syndromes, s => subject.Syndrome(s).IsConflicting) is { } rival)
        {
            return Answer.Conflict().Because(subject.Syndrome(rival).Evidence);
        }

        var answer = told.IsDenied ? Answer.NotMet("non-functioning").Because(told.Evidence) : Ask.If(told, "hormone-excess").Giving("functioning");
        return subject.Of(FactKind.Ihc).Any(e => e.IsAffirmed && e.Amount == "positive" && Hormones.Contains(e.Name, StringComparer.Ordinal)) && answer.Verdict == Verdict.Unknown
            ? answer.Noting("hormone-in-tissue-only")
            : answer;
    }

    /// <summary>Above its reference, by the results of today: a normal one of no day, or of the same, stands against it, and a later one takes its place.</summary>
    private static Answer Excess(Case subject, string hormone)
    {
        var last = LastResults.Of(subject.Labs(hormone));
        var high = last.Where(l => l.IsHigh == Verdict.Met || CarcinoidSyndrome.IsFarAbove(l)).Select(l => l.Evidence).ToList();
        var normal = last.Where(l => l.IsHigh == Verdict.NotMet).Select(l => l.Evidence).ToList();
        return high.Count == 0 ? Answer.Unknown()
            : normal.Count > 0 ? Answer.Conflict().Because(high).Because(normal)
            : hormone == "gastrin" ? OfGastrin(subject, high)
            : Answer.Met().Because(high);
    }

    /// <summary>
    /// Gastrin that is high in a tumour of the stomach is the cause of it, by an atrophic mucosa or a gastrinoma elsewhere, and none of its hormones. In another organ atrophy or an inhibitor of the
    /// proton pump, which raise it as well, leave it in dispute.
    /// </summary>
    private static Answer OfGastrin(Case subject, List<Evidence> high)
    {
        var elsewhere = Ask.If(subject.Tumour.Site, "primary", code => Sites.Of(code) is var site && site.Organ == "stomach" ? Verdict.NotMet : Sites.PartsOf(site).Any() ? Verdict.Unknown : Verdict.Met);
        var cause = Ask.Any(Ask.If(subject.Condition("atrophic-gastritis"), "atrophic-gastritis"), Traits.Takes(subject, "ppi", "ppi"));
        return elsewhere.Verdict switch
        {
            Verdict.Conflict => Answer.Conflict().Because(high).Because(elsewhere.Evidence),
            Verdict.Met when cause.Verdict is Verdict.Met or Verdict.Conflict => Answer.Conflict().Because(high).Because(cause.Evidence),
            Verdict.Met => Answer.Met().Because(high),
            _ => Answer.Unknown("hormone-excess"),
        };
    }

    /// <summary>As it is told; a tumour that is told not to function has none of its hormones, and one of which both is told leaves it in dispute.</summary>
    internal static Answer Has(Case subject, string syndrome)
    {
        var (told, functioning) = (subject.Syndrome(syndrome), subject.Finding("functioning"));
        var isHormonal = Array.IndexOf(Syndromes, syndrome) >= 0;
        return isHormonal && told.IsStated && functioning.IsDenied ? Answer.Conflict().Because(told.Evidence).Because(functioning.Evidence)
            : !told.IsMissing || !isHormonal ? Ask.If(told, syndrome)
            : functioning.IsDenied ? Answer.NotMet().Because(functioning.Evidence)
            : functioning.IsConflicting ? Answer.Conflict().Because(functioning.Evidence)
            : Answer.Unknown(syndrome);
    }

    /// <summary>Any of these as symptom, syndrome or condition; denied if all that are mentioned are denied.</summary>
    internal static Answer Any(Case subject, params string[] terms)
    {
        var entries = subject.Entries.Where(e => e.Kind is FactKind.Symptom or FactKind.Syndrome or FactKind.Condition && terms.Contains(e.Value, StringComparer.Ordinal)).ToList();
        var yes = entries.Where(e => e.IsAffirmed).ToList();
        return yes.Count > 0 ? Answer.Met().Because(yes.Select(e => e.Evidence))
            : terms.All(term => entries.Exists(e => e.Value == term && e.IsDenied)) ? Answer.NotMet().Because(entries.Select(e => e.Evidence))
            : Answer.Unknown(terms[0]);
    }

    /// <summary>As it is told; or a low glucose with insulin and C-peptide that are not low with it, by the printed limits of the fast (GL-FUN-a).</summary>
    internal static Answer Hypoglycaemia(Case subject)
    {
        var told = Any(subject, "hypoglycaemia", "hypoglycaemic-syndrome", "insulinoma-syndrome");
        if (told.Verdict != Verdict.Unknown)
        {
            return told;
        }

        var (glucose, insulin, peptide) = (Result(subject, "glucose", "mg/dL", mg => mg.Below(LowGlucose)), Result(subject, "insulin", "uU/mL", u => u.AtLeast(LeastInsulin)), Result(subject, "c-peptide", "ng/mL", ng => ng.AtLeast(LeastPeptide)));
        return glucose is null || insulin is null || peptide is null ? told : Answer.Met().Because(glucose.Evidence, insulin.Evidence, peptide.Evidence);
    }

    private static LabResult? Result(Case subject, string analyte, string unit, Func<Interval, Verdict> holds) =>
        subject.Labs(analyte).FirstOrDefault(result => result.Value.IsNumber && Conversions.To(analyte, result.Value, unit) is { } amount && holds(amount) == Verdict.Met);

    /// <summary>The tumour is named by another hormone: its diarrhoea speaks for no gastrinoma.</summary>
    private static bool IsOfOtherHormone(Case subject) => subject.Tumour.Entries.Any(e => e is { Kind: FactKind.Morphology, IsAffirmed: true, Value: "8151/3" or "8152/3" or "8155/3" or "8156/3" or "8158/3" });

    private static Answer Unspecific(Case subject)
    {
        var hormonal = Any(subject, HormonalSymptoms);
        if (Of(subject).Verdict == Verdict.Met || hormonal.Verdict == Verdict.Met)
        {
            return Answer.NotMet("functioning-signs").Because(Of(subject).Evidence).Because(hormonal.Evidence);
        }

        if (Of(subject).Verdict == Verdict.Conflict)
        {
            return Of(subject);
        }

        var signs = subject.Of(FactKind.Symptom).Where(e => e.IsAffirmed).ToList();
        return signs.Exists(e => UnspecificSymptoms.Contains(e.Value, StringComparer.Ordinal)) && Of(subject).Verdict == Verdict.NotMet
            ? Answer.Met("non-functioning-likely").Because(signs.Select(e => e.Evidence))
            : new Answer(Verdict.Unknown, signs.Count > 0 && signs.TrueForAll(e => UnspecificSymptoms.Contains(e.Value, StringComparer.Ordinal)) ? "non-functioning-likely" : "").Lacking("hormonal-syndrome");
    }

    private static Answer IsLowSodium(Case subject)
    {
        var results = subject.Labs("sodium").ToList();
        var low = results.Find(r => r.Value.Word == "low" || (r.Value.IsNumber && r.Value.Unit is "mmol/L" or "meq/L" or "mEq/L" && r.Value.Amount.Below(LowSodium) == Verdict.Met));
        var normal = results.Find(r => r.Value.Word is "normal" or "high" || (r.Value.IsNumber && r.Value.Unit is "mmol/L" or "meq/L" or "mEq/L" && r.Value.Amount.Below(LowSodium) == Verdict.NotMet));
        var open = results.Find(r => r != normal && r.Value.IsNumber && r.Value.Amount.Below(LowSodium) != Verdict.NotMet);
        return low is not null ? Answer.Met().Because(low.Evidence)
            : normal is null ? Answer.Unknown("sodium").Because(results.Select(r => r.Evidence))
            : open is null ? Answer.NotMet().Because(normal.Evidence) : Answer.Conflict().Because(normal.Evidence, open.Evidence);
    }
}
