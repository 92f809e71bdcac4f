using Nenuphar.Cases;
using Nenuphar.Classification;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Guidelines.Liege;

/// <summary>Availability and reimbursement, each with its country and date (BEL).</summary>
internal static class Access
{
    public static IEnumerable<Precept> All =>
    [
        Printed.Review.Quote("BEL-01", "Diagnostic", "not stated", "Belgique, 2021 : le dosage de la chromogranine A coûte un peu moins de 40 euros, à charge du patient.",
            "Belgium, 2021: the chromogranin A test costs slightly under 40 euros, paid by the patient.",
            (_, setting) => Told("BEL-01", setting) is { Verdict: Verdict.Met } told ? told.Giving(Figures.Of("MRK-03").ToString()) : Told("BEL-01", setting)),
        Printed.Review.Quote("BEL-02", "Chimiothérapies", "not stated", "Belgique, 2021 : la streptozotocine n'est plus disponible.", "Belgium, 2021: streptozocin is no longer available.", Streptozotocin),
        Printed.Review.Quote("BEL-03", "Diagnostic", "not stated", "Belgique, 2021 : le traceur F-DOPA n'est pas disponible.", "Belgium, 2021: the F-DOPA tracer is not available.", (_, setting) => Told("BEL-03", setting)),
        Printed.Review.Quote("BEL-04", "Radiothérapie interne vectorisée", "not stated", "Belgique, 2021 : la RIV attend son remboursement ; la gestion des déchets nucléaires semble faire obstacle.",
            "Belgium, 2021: PRRT awaits reimbursement; handling of nuclear waste seems the obstacle.", (_, setting) => Told("BEL-04", setting)),
        Printed.Review.Quote("BEL-05", "Télotristat étiprate", "not stated", "Belgique : télotristat remboursé depuis 2019 dans la diarrhée réfractaire (énoncé en 2021).",
            "Belgium: telotristat reimbursed since 2019 in refractory diarrhoea (stated 2021).", (_, setting) => Told("BEL-05", setting)),
        Printed.BreastCase.Rule("BEL-06", "Case Report, Discussion", "not stated", "Octreoscan indisponible dans le centre : la TEP le remplace.", "Octreoscan unavailable at the centre: PET in its place.",
            subject => Ask.If(subject.Finding("octreoscan-unavailable"), "octreoscan-at-centre").Giving("suggest-sstr-pet")),
        Printed.Review.Reminder("BEL-07", "Radiothérapie interne vectorisée", "not stated", "Toute disponibilité a un pays et une date ; au-delà de douze mois elle est à vérifier.",
            "Every availability has a country and a date; beyond twelve months it is to be verified.",
            (_, setting) => AvailabilityTable.All.Any(a => a.Country == setting.Country && a.NeedsVerifying(setting.Today)) ? Answer.Met("verify-availability") : Answer.NotMet()),
    ];

    /// <summary>What the table says for the country looked at; of another country it says nothing.</summary>
    internal static Answer Told(string id, Setting setting) => AvailabilityTable.Row(id) is var row && setting.Country == row.Country ? row.At(setting.Today)
        : Answer.Unknown(setting.Country.Length == 0 ? "country" : "availability-in-country");

    private static Answer Streptozotocin(Case subject, Setting setting)
    {
        var told = Told("BEL-02", setting);
        return told.Verdict == Verdict.Met && Ask.All(Traits.IsNet(subject), Traits.SiteIs(subject, "pancreas")).Verdict == Verdict.Met ? told.Noting("captem-instead") : told;
    }
}
