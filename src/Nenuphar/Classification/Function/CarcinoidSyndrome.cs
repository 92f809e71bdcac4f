using Nenuphar.Cases;
using Nenuphar.Classification.Laboratory;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Classification.Function;

/// <summary>The carcinoid syndrome and its crisis (CS).</summary>
internal static class CarcinoidSyndrome
{
    private const string Place = "Syndrome carcinoïde";

    /// <summary>µmol a day: from here 5-HIAA is raised by any laboratory's limit; a source prints it as the level of heart disease (GL-CS-g).</summary>
    private const double FarAbove = 300;

    public static IEnumerable<Precept> All =>
    [
        Printed.Review.Figure("CS-01", Place, "not stated", "Environ 20 % des patients ont un syndrome carcinoïde.", "About 20 % of patients have a carcinoid syndrome."),
        Printed.Review.Quote("CS-02", Place, "not stated", "Médiateurs : sérotonine, tachykinines, histamine, kallicréine, prostaglandines, catécholamines, motiline.",
            "Mediators: serotonin, tachykinins, histamine, kallikrein, prostaglandins, catecholamines, motilin.", _ => Answer.Met("7 mediators")),
        Printed.Review.Rule("CS-03", Place, "not stated", "Le syndrome suppose en général des métastases hépatiques ; sans elles, chercher ailleurs.", "The syndrome generally implies liver metastases; without them look elsewhere.",
            subject => Ask.All(Traits.HasCarcinoidSyndrome(subject), Ask.Not(Traits.HasLiverMetastases(subject))).Giving("look-for-ovary-lung-retroperitoneum")),
        Printed.Review.Figure("CS-04", Place, "not stated", "Diarrhée sécrétoire dans plus de 80 %.", "Secretory diarrhoea in more than 80 %."),
        Printed.Review.Figure("CS-05", Place, "not stated", "Bouffées vasomotrices dans 50 à 85 %.", "Flushing in 50 to 85 %."),
        Printed.Review.Figure("CS-06", Place, "not stated", "Douleurs abdominales par fibrose mésentérique dans 40 %.", "Abdominal pain from mesenteric fibrosis in 40 %."),
        Printed.Review.Quote("CS-07", Place, "not stated", "Aussi prurit, éruption, palpitations, bronchospasme.", "Also itching, rash, palpitations, bronchospasm.", _ => Answer.Met("7 symptoms")),
        Printed.Review.Rule("CS-08", Place, "not stated", "Crise carcinoïde possible lors d'un geste : prévention à discuter avant chirurgie, embolisation, biopsie ou RIV.",
            "A carcinoid crisis may come with a procedure: prophylaxis to be discussed before surgery, embolisation, biopsy or PRRT.", Crisis),
        Printed.Review.Reminder("CS-09", Place, "not stated", "Autres complications, fibreuses : cœur et mésentère.", "Other complications are fibrotic: heart and mesentery.",
            subject => Traits.HasCarcinoidSyndrome(subject).Verdict == Verdict.Met ? Answer.Met("fibrosis-checklist").Lacking(Unchecked(subject)) : Answer.NotMet()),
        Printed.IlealCase.Rule("CS-10", "Tests complémentaires, Traitement", "not stated", "Métastases hépatiques, 5-HIAA élevé et diarrhée ou bouffées vasomotrices : syndrome probable, à confirmer ; que la diarrhée cède sous analogue l'appuie.",
            "Liver metastases, raised 5-HIAA and diarrhoea or flushing: probable syndrome, to be confirmed; that the diarrhoea ends on an analogue supports it.", Probable),
    ];

    /// <summary>The syndrome, or at least a raised 5-HIAA, and a procedure ahead.</summary>
    private static Answer Crisis(Case subject)
    {
        var procedures = Traits.Planned(subject, t => t.Class.Modality is Modality.Surgery or Modality.Locoregional or Modality.Radionuclide).Select(t => t.Evidence)
            .Concat(subject.Of(FactKind.Specimen).Where(e => e.IsPlanned).Select(e => (IReadOnlyList<Evidence>)[e.Evidence])).SelectMany(e => e)
            .Concat(subject.Of(FactKind.Finding).Where(e => e is { IsAffirmed: true, Value: "planned-procedure" }).Select(e => e.Evidence)).ToList();
        if (procedures.Count == 0)
        {
            return Answer.Unknown("planned-procedure");
        }

        var (syndrome, marker) = (Traits.HasCarcinoidSyndrome(subject), Marker(subject));
        return syndrome.Verdict == Verdict.Met ? Answer.Met("discuss-crisis-prophylaxis").Because(procedures).Because(syndrome.Evidence)
            : marker.Verdict == Verdict.Met && syndrome.Verdict == Verdict.Unknown ? new Answer(Verdict.Unknown, "crisis-possible").Because(procedures).Because(marker.Evidence).Lacking("carcinoid-syndrome")
            : syndrome.Because(procedures);
    }

    /// <summary>Raised as the report says it, or so far that it needs no printed limit.</summary>
    private static Answer Marker(Case subject)
    {
        var told = Traits.IsRaised(subject, "5-hiaa");
        return told.Verdict == Verdict.Unknown && subject.Labs("5-hiaa").FirstOrDefault(IsFarAbove) is { } far ? Answer.Met().Because(far.Evidence) : told;
    }

    private static Answer Signs(Case subject) =>
        Ask.All(Traits.HasLiverMetastases(subject), Marker(subject), Ask.Any(Ask.If(subject.Symptom("diarrhoea"), "diarrhoea"), Ask.If(subject.Symptom("flushing"), "flushing")));

    /// <summary>As it is told; where nobody names it, what the case report calls a probable one is one to treat.</summary>
    public static Answer Shown(Case subject)
    {
        var told = Traits.HasCarcinoidSyndrome(subject);
        return told.Verdict == Verdict.Unknown && Ask.Parts(Traits.HasLiverMetastases(subject), Signs(subject)) is { Verdict: Verdict.Met or Verdict.Conflict } signs ? signs : told;
    }

    /// <summary>So far above that no laboratory would print it as normal.</summary>
    public static bool IsFarAbove(LabResult result) => result.Analyte == "5-hiaa" && Conversions.To("5-hiaa", result.Value, "umol/(24.h)")?.AtLeast(FarAbove) == Verdict.Met;

    private static IEnumerable<string> Unchecked(Case subject)
    {
        if (subject.Syndrome("carcinoid-heart-disease").IsMissing && !subject.Exams("echocardiography").Any())
        {
            yield return "echocardiography";
        }

        if (subject.Syndrome("mesenteric-fibrosis").IsMissing)
        {
            yield return "mesenteric-fibrosis";
        }
    }

    private static Answer Probable(Case subject)
    {
        var syndrome = Traits.HasCarcinoidSyndrome(subject);
        if (syndrome.Verdict != Verdict.Unknown)
        {
            return syndrome.Giving("syndrome-stated");
        }

        var signs = Signs(subject);
        var answer = signs.Verdict == Verdict.Met ? signs.Giving("probable-carcinoid-syndrome") : signs;
        return subject.Symptom("flushing").IsMissing && signs.Verdict == Verdict.Met ? answer.Lacking("flushing") : answer;
    }
}
