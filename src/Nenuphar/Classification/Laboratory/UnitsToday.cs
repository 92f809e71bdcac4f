using System.Globalization;
using Nenuphar.Cases;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Classification.Laboratory;

/// <summary>Results in their other unit, and what disturbs a test; row by row of the table of units (GL-UNIT).</summary>
internal static class UnitsToday
{
    private static readonly Printed Units = new("NEN-UNITS", "read 2026");
    private static readonly Printed Remembered = Units with { IsVerified = false };

    /// <summary>Row, analytes, wanted units: the steps themselves are in <c>conversions.tsv</c>.</summary>
    private static readonly (string Id, string[] Analytes, string[] Wanted, bool IsVerified)[] Steps =
    [
        ("GL-UNIT-01", ["5-hiaa"], ["umol/(24.h)", "mg/(24.h)"], true),
        ("GL-UNIT-02", ["5-hiaa"], ["nmol/L"], true),
        ("GL-UNIT-04", ["nse"], ["ug/L"], false),
        ("GL-UNIT-05", ["nt-probnp"], ["pmol/L"], false),
        ("GL-UNIT-12", ["c-peptide"], ["nmol/L"], true),
        ("GL-UNIT-14", ["gastrin"], ["pmol/L"], false),
        ("GL-UNIT-15", ["glucagon", "vip"], ["pmol/L"], false),
        ("GL-UNIT-16", ["calcitonin"], ["pmol/L"], false),
        ("GL-UNIT-17", ["cortisol", "urinary-free-cortisol"], ["nmol/L", "nmol/(24.h)"], false),
        ("GL-UNIT-18", ["acth"], ["pmol/L"], false),
        ("GL-UNIT-19", ["normetanephrines", "metanephrines", "3-methoxytyramine"], ["nmol/L"], false),
        ("GL-UNIT-20", ["bilirubin"], ["umol/L", "mg/dL"], false),
        ("GL-UNIT-22", ["haemoglobin"], ["mmol/L", "g/dL"], true),
        ("GL-UNIT-23", ["platelets", "leukocytes"], ["10*9/L"], true),
        ("GL-UNIT-25", ["ca15-3"], ["k[iU]/L"], false),
    ];

    public static IEnumerable<Precept> All =>
    [
        .. Steps.Select(step => (step.IsVerified ? Units : Remembered).Rule(step.Id, "factors", "not stated", $"{Names(step.Analytes).French} dans son autre unité.", $"{Names(step.Analytes).English} in its other unit.", subject => Converted(subject, step.Analytes, step.Wanted))),
        Units.Quote("GL-UNIT-01.b", "urinary 5-HIAA", "not stated", "5-HIAA urinaire : 48 à 72 h sans banane, noix, tomate, ananas, prune, avocat, aubergine ni kiwi, sans paracétamol 48 h ; noter un ISRS ; référence du laboratoire.",
            "Urinary 5-HIAA: 48 to 72 h without banana, walnut, tomato, pineapple, plum, avocado, aubergine or kiwi, no paracetamol for 48 h; note an SSRI; the laboratory's own reference.",
            subject => Measured(subject, "5-hiaa", "diet-before-test")),
        Units.Quote("GL-UNIT-03", "chromogranin A", "not stated", "CgA : aucune conversion entre unités ni trousses ; IPP arrêté 14 jours ou anti-H2 ; faux positifs : rein, foie, gastrite atrophique, MICI, insuffisance cardiaque, autres cancers.",
            "CgA: no conversion across units or kits; PPI stopped 14 days or H2 blocker; false positives: kidney, liver, atrophic gastritis, IBD, heart failure, other cancers.",
            subject => Measured(subject, "chromogranin-a", "conversion-refused")),
        Units.Rule("GL-UNIT-11", "insulin", "not stated", "Insuline : 6,0 ou 6,945 pmol pour 1 mU selon les sources : l'unité reste, les deux sont montrées.", "Insulin: 6.0 or 6.945 pmol for 1 mU by source: the unit stays, both are shown.", Insulin),
        Units.Rule("GL-UNIT-13", "proinsulin", "not stated", "Proinsuline : 5 pmol/L ou plus.", "Proinsulin: 5 pmol/L or more.",
            subject => subject.PlausibleLabs("proinsulin").Where(l => l.Value is { IsNumber: true, Unit: "pmol/L" }).ToList() is var told && told.Select(l => l.Value.Amount.AtLeast(5)).Distinct().ToList() is [var only]
                ? Traits.Of(only, "proinsulin").Because(told.Select(l => l.Evidence)) : told.Count > 0 ? Answer.Conflict().Because(told.Select(l => l.Evidence)) : Answer.Unknown("proinsulin")),
    ];

    private static Said Names(string[] analytes) => new(string.Join(", ", analytes.Select(a => Phrases.Of(a).French)), string.Join(", ", analytes.Select(a => Phrases.Of(a).English)));

    private static Answer Measured(Case subject, string analyte, string value) => subject.PlausibleLabs(analyte).ToList() is { Count: > 0 } told ? Answer.Met(value).Because(told.Select(l => l.Evidence)) : Answer.Unknown(analyte);

    /// <summary>The first result that is in another unit than wanted and can be brought to it.</summary>
    private static Answer Converted(Case subject, string[] analytes, string[] wanted)
    {
        foreach (var result in analytes.SelectMany(subject.PlausibleLabs))
        {
            foreach (var unit in wanted.Where(unit => unit != result.Value.Unit))
            {
                if (Conversions.To(result.Analyte, result.Value, unit) is { } amount)
                {
                    return Answer.Met($"{Show(amount.Low)}{(amount.IsExact ? "" : "-" + Show(amount.High))} {unit}").Because(result.Evidence);
                }
            }
        }

        return Answer.Unknown(analytes);
    }

    private static Answer Insulin(Case subject)
    {
        var told = subject.PlausibleLabs("insulin").FirstOrDefault(l => l.Value is { IsNumber: true, Amount.IsExact: true, Unit: "m[IU]/L" or "u[IU]/mL" or "m[iU]/L" or "u[iU]/mL" });
        return told is null ? Answer.Unknown("insulin") : Answer.Conflict($"{Show(told.Value.Amount.Low * 6)} / {Show(told.Value.Amount.Low * 6.945)} pmol/L").Noting("printed-limits-differ").Because(told.Evidence);
    }

    private static string Show(double value) => Math.Round(value, value < 1 ? 3 : value < 10 ? 2 : 1).ToString(CultureInfo.InvariantCulture);
}
