using Nenuphar.Cases;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Classification.WorkUp;

/// <summary>Which marker for which tumour, and what disturbs it (MRK).</summary>
internal static class Markers
{
    private const string Place = "Diagnostic";

    /// <summary>Sign and the hormone that it asks for.</summary>
    private static readonly (string[] Signs, string Hormone)[] Suspicions =
    [
        (["hypoglycaemia", "hypoglycaemic-syndrome", "insulinoma-syndrome"], "insulin"),
        (["peptic-ulcer", "zollinger-ellison"], "gastrin"),
        (["vipoma-syndrome"], "vip"),
        (["glucagonoma-syndrome"], "glucagon"),
        (["cushing", "cushingoid"], "urinary-free-cortisol"),
        (["siadh"], "adh"),
    ];

    public static IEnumerable<Precept> All =>
    [
        Printed.Review.Rule("MRK-01", Place, "not stated", "5-HIAA urinaire : NEN de l'intestin et syndrome carcinoïde.", "Urinary 5-HIAA: NEN of the intestine and carcinoid syndrome.",
            subject => Ask.Any(Ask.All(Traits.IsNen(subject), OfIntestine(subject)), Traits.HasCarcinoidSyndrome(subject)).Giving("order-5-hiaa")),
        Printed.Review.Rule("MRK-02", Place, "expert opinion", "Chromogranine A : marqueur qui peut s'élever, fonctionnel ou non.", "Chromogranin A: a marker that may rise, functioning or not.",
            subject => Traits.IsNen(subject).Giving("optional-chromogranin-a") is { Verdict: Verdict.Met } yes ? yes.Noting("marker-debated") : Traits.IsNen(subject)),
        Printed.Review.Quote("MRK-03", Place, "not stated", "En Belgique le dosage coûte un peu moins de 40 euros, à charge du patient.", "In Belgium the test costs slightly under 40 euros, paid by the patient.",
            (_, setting) => setting.Country switch { "BE" => Answer.Met(Figures.Of("MRK-03").ToString()).Noting("verify-availability"), "" => Answer.Unknown("country"), _ => Answer.NotMet() }),
        Printed.Review.Rule("MRK-04", Place, "expert opinion", "Utilité de la CgA débattue : nombreuses interférences.", "Use of CgA is debated: many interferences.", subject => CgA(subject).Giving("interference-checklist")),
        Printed.Review.Rule("MRK-05", Place, "expert opinion", "Les inhibiteurs de la pompe à protons faussent la CgA.", "Proton-pump inhibitors disturb CgA.",
            subject => Ask.All(CgA(subject), Traits.Takes(subject, "ppi", "ppi-use")).Giving("not-interpretable")),
        Printed.Review.Rule("MRK-06", Place, "not stated", "NSE : carcinomes neuroendocrines.", "NSE: neuroendocrine carcinomas.", subject => Traits.IsNec(subject).Giving("order-nse")),
        Printed.Review.Rule("MRK-07", Place, "not stated", "Catécholamines urinaires si un paragangliome est suspecté (aujourd'hui : métanéphrines).", "Urinary catecholamines if paraganglioma is suspected (today: metanephrines).",
            subject => Ask.Any(Traits.IsPpgl(subject), Function.Functioning.Any(subject, "catecholamine-excess", "hypertension-crisis")).Giving("order-catecholamines") is { Verdict: Verdict.Met } yes ? yes.Noting("today-metanephrines") : Ask.Any(Traits.IsPpgl(subject), Function.Functioning.Any(subject, "catecholamine-excess", "hypertension-crisis"))),
        Printed.Review.Rule("MRK-08", Place, "not stated", "Calcitonine : marqueur du carcinome médullaire de la thyroïde.", "Calcitonin: the marker of medullary thyroid carcinoma.", subject => Traits.IsMedullaryThyroid(subject).Giving("order-calcitonin")),
        Printed.Review.Rule("MRK-09", Place, "expert opinion", "Hormones seulement sur suspicion clinique, et seulement celle-là.", "Hormones only on clinical suspicion, and only that one.", Suspected),
        Printed.IlealCase.Rule("MRK-10", "Tests complémentaires", "not stated", "Une CgA garde son unité : pas de conversion entre trousses.", "A CgA keeps its unit: no conversion between kits.", KeepsUnit),
        Printed.BreastCase.Rule("MRK-11", "Case Report", "not stated", "CA 15-3 : valeur et unité, comparées à la limite du laboratoire si elle est donnée.", "CA 15-3: value and unit, compared with the laboratory's limit if given.",
            subject => !subject.Labs("ca15-3").Any() ? Answer.Unknown("ca15-3") : Traits.IsRaised(subject, "ca15-3") switch
            {
                { Verdict: Verdict.Met } high => high.Giving("above-limit"),
                { Verdict: Verdict.NotMet } within => within with { Value = "within-limit" },
                { Verdict: Verdict.Unknown } => Answer.Unknown("upper-limit-of-normal").Because(subject.Labs("ca15-3").Select(l => l.Evidence)),
                var rival => rival,
            }),
        Printed.IlealCase.Rule("MRK-12", "Tests complémentaires", "not stated", "« 5HIIA » veut dire 5-HIAA.", "'5HIIA' means 5-HIAA.",
            subject => subject.Labs("5-hiaa").FirstOrDefault() is { } result ? Answer.Met($"5-hiaa {result.Value}").Because(result.Evidence) : Answer.Unknown("5-hiaa")),
    ];

    /// <summary>"Digestive tract" may be the pancreas too: only the intestine told as a whole is one.</summary>
    private static Answer OfIntestine(Case subject) => subject.Tumour.Site.TryGet(out var code) && code.StartsWith("C26", StringComparison.Ordinal)
        ? (code == "C26.0" ? Answer.Met() : Answer.Unknown("primary")).Because(subject.Tumour.Site.Evidence)
        : Traits.SiteIs(subject, IsIntestine);

    private static bool IsIntestine(Site site) => site.Tract == "digestive" && site.Organ is not ("pancreas" or "liver" or "gallbladder" or "bile-duct" or "oesophagus" or "stomach");

    private static Answer CgA(Case subject) => subject.Labs("chromogranin-a").FirstOrDefault() is { } result ? Answer.Met().Because(result.Evidence) : Answer.Unknown("chromogranin-a");

    /// <summary>Of a tumour that is told not to function, and without a sign, none.</summary>
    private static Answer Suspected(Case subject)
    {
        var found = Suspicions.Select(s => (s.Hormone, Answer: s.Hormone == "insulin" ? Function.Functioning.Hypoglycaemia(subject) : Function.Functioning.Any(subject, s.Signs))).Where(s => s.Answer.Verdict == Verdict.Met).ToList();
        var watery = Ask.All(Function.Functioning.Any(subject, "diarrhoea"), LowPotassium(subject));
        if (watery.Verdict == Verdict.Met)
        {
            found.Add(("vip", watery));
        }

        return found.Count > 0
            ? Answer.Met("order-" + string.Join("-", found.Select(f => f.Hormone).Distinct(StringComparer.Ordinal))).Because(found.SelectMany(f => f.Answer.Evidence))
            : Function.Functioning.Of(subject) is { Verdict: Verdict.NotMet or Verdict.Conflict } told ? told
            : Answer.Unknown("hormonal-syndrome");
    }

    private static Answer LowPotassium(Case subject) =>
        subject.Labs("potassium").FirstOrDefault(r => r.Value.Word == "low" || (r.Value.IsNumber && r.Value.Unit is "mmol/L" or "mEq/L" or "meq/L" && r.Value.Amount.Below(3.5) == Verdict.Met)) is { } low
            ? Answer.Met().Because(low.Evidence)
            : Answer.Unknown("potassium");

    private static Answer KeepsUnit(Case subject)
    {
        if (subject.Labs("chromogranin-a").FirstOrDefault(l => l.Value.IsNumber) is not { } result)
        {
            return Answer.Unknown("chromogranin-a");
        }

        var answer = Answer.Met(result.Value.ToString()).Noting("conversion-refused").Because(result.Evidence);
        return result.Value.Unit is "ng/mL" or "ug/L" or "nmol/L" or "pmol/L" or "U/L" or "[iU]/L" ? answer
            : result.Value.Unit.Length == 0 ? answer.Lacking("unit") : answer.Noting("implausible-unit");
    }
}
