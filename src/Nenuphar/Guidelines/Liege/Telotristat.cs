using Nenuphar.Cases;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Guidelines.Liege;

/// <summary>Telotristat (TEL).</summary>
internal static class Telotristat
{
    private const string Place = "Télotristat étiprate";

    public static IEnumerable<Precept> All =>
    [
        Printed.Review.Quote("TEL-01", Place, "not stated", "Inhibiteur oral de la synthèse de sérotonine (tryptophane hydroxylase).", "Oral inhibitor of serotonin synthesis (tryptophan hydroxylase).",
            subject => Dosing.Courses(subject, "telotristat").ToList() is { Count: > 0 } given ? Answer.Met(Agents.ClassOf("telotristat").Class).Because(given.SelectMany(t => t.Evidence)) : Answer.Unknown("course-of-telotristat")),
        Printed.Review.Option("TEL-02", Place, "phase 3", "telotristat", "Ajouté à l'analogue dans la diarrhée réfractaire d'un syndrome carcinoïde non contrôlé.",
            "Added to the analogue in refractory diarrhoea of an uncontrolled carcinoid syndrome.",
            "carcinoid-syndrome; symptom diarrhoea; on somatostatin-analogue; finding refractory-diarrhoea", "TELESTAR")
            .Noticing((_, setting, answer) => answer.Verdict == Verdict.Met && Access.Told("BEL-05", setting).Verdict == Verdict.NotMet ? ["not-yet"] : []),
        Printed.Review.Quote("TEL-03", Place, "not stated", "Belgique : remboursé dans cette indication depuis 2019.", "Belgium: reimbursed in this indication since 2019.",
            (_, setting) => Access.Told("BEL-05", setting)),
    ];
}
