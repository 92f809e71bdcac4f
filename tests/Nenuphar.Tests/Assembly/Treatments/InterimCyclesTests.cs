using Nenuphar.Cases;

namespace Nenuphar.Tests.Assembly.Treatments;

/// <summary>How many cycles there had been at an assessment is not how many there were.</summary>
public class InterimCyclesTests
{
    [Theory]
    [InlineData("Elle reçoit du cisplatine avec une stabilité après deux cycles et un entretien après cinq cycles.", "cisplatin", "5")]
    [InlineData("Il a reçu du carboplatine, avec une réponse partielle après deux cycles, maintenue après le quatrième.", "carboplatin", "4")]
    [InlineData("He had carboplatin, with a partial response after two cycles, maintained after the fourth.", "carboplatin", "4")]
    [InlineData("Elle débute le docétaxel en avril 2015. Six cycles ont donné une réponse partielle. Elle a terminé 9 cycles en décembre.", "docetaxel", "9")]
    [InlineData("She started docetaxel in April 2015. She received 6 cycles with a partial response. She completed 9 cycles in December.", "docetaxel", "9")]
    [InlineData("Il débute le docétaxel. Après 3 cycles, une réponse partielle est vue. Le même traitement est poursuivi.", "docetaxel", null)]
    [InlineData("He started docetaxel. After 3 cycles there was a partial response. Treatment was continued.", "docetaxel", null)]
    [InlineData("Il débute le docétaxel. Après 3 cycles, une réponse partielle est vue. Le traitement est poursuivi. Après 7 cycles, une progression est vue.", "docetaxel", "7")]
    [InlineData("Il débute le docétaxel. Après 3 cycles, une réponse partielle est vue. La surveillance est poursuivie.", "docetaxel", "3")]
    [InlineData("He started docetaxel. After 3 cycles there was a partial response. Follow-up was continued.", "docetaxel", "3")]
    [InlineData("Il débute le docétaxel. Après 3 cycles, le patient refuse de poursuivre le traitement.", "docetaxel", "3")]
    [InlineData("Du docétaxel est donné, avec une réponse partielle après 3 cycles, en attente d'une évaluation après 6 cycles.", "docetaxel", "3")]
    [InlineData("Docetaxel is given, with a partial response after 3 cycles, awaiting reassessment after 6 cycles.", "docetaxel", "3")]
    [InlineData("Une perfusion de sandostatine a été faite.", "octreotide", null)]
    [InlineData("L'arrêt de la vinflunine a été suivi d'une amélioration, et une nouvelle ligne de paclitaxel a été débutée, avec un total de trois cycles.", "vinflunine", null)]
    public void The_moment_of_an_assessment_is_no_end(string text, string treatment, string? cycles) => Told.Treatment(text, treatment)["cycles"].ShouldBe(cycles);

    [Theory]
    [InlineData("Sous docétaxel, le scanner montre une progression osseuse avec une stabilité des lésions pulmonaires.", "docetaxel")]
    [InlineData("On docetaxel, CT showed bone progression with stable disease in the lung.", "docetaxel")]
    [InlineData("Après le rituximab, une stabilisation neurologique a été obtenue.", "rituximab")]
    public void What_holds_still_beside_what_grows_is_no_answer(string text, string treatment)
    {
        Told.Treatment(text, treatment)["best"].ShouldNotBe("SD");
        Reader.Read(text).Statements.ShouldNotContain(s => s.Kind == FactKind.Response && s.Value == "SD");
    }

    [Theory]
    [InlineData("En juillet 2015, une progression a été observée, changeant de traitement pour du lanréotide, montrant une maladie stable comme meilleure réponse.")]
    [InlineData("In July 2015 progression was seen and lanreotide was started, with stable disease as best response.")]
    public void The_best_of_all_answers_has_no_day(string text) =>
        Reader.Read(text).Statements.ShouldNotContain(s => s.Kind == FactKind.Response && s.Value == "SD" && s["on"] == "2015-07");

    [Theory]
    [InlineData("Une chimioradiothérapie de la tumeur du rectum a été décidée.", false)]
    [InlineData("Chemoradiation of the rectal tumour was decided.", false)]
    [InlineData("Une radiothérapie de 50 Gy a été décidée et réalisée en mai 2015.", true)]
    [InlineData("Le staff a décidé d'administrer une radiothérapie du bassin.", true)]
    public void A_decision_is_not_yet_an_irradiation(string text, bool given) =>
        Reader.Read(text).Statements.Any(s => s.Kind == FactKind.Treatment && s.Value == "radiotherapy" && s.IsAffirmed).ShouldBe(given);

    [Theory]
    [InlineData("A right hepatectomy was attempted. Bleeding occurred, and the abdomen was closed.", false)]
    [InlineData("Une hépatectomie droite a été tentée. Devant le saignement, l'abdomen a été refermé.", false)]
    [InlineData("A right hepatectomy was performed.", true)]
    public void What_was_tried_is_not_done(string text, bool given) =>
        Reader.Read(text).Statements.Any(s => s.Kind == FactKind.Treatment && s.Value == "liver-resection" && s.IsAffirmed).ShouldBe(given);

    [Theory]
    [InlineData("Sous docétaxel, le scanner montre une réponse hépatique partielle et une stabilité de la maladie pleurale.", "docetaxel", "PR")]
    [InlineData("On docetaxel, CT showed a partial response in the lung and stable disease in the bone.", "docetaxel", "PR")]
    [InlineData("Il débute l'erlotinib. Sa meilleure réponse fut une réponse partielle. Après l'arrêt, une réponse complète est vue.", "erlotinib", "PR")]
    public void The_best_is_that_of_the_whole(string text, string treatment, string best) => Told.Treatment(text, treatment)["best"].ShouldBe(best);

    [Theory]
    [InlineData("Sous nivolumab, le scanner confirme une pseudo-progression.")]
    [InlineData("On nivolumab, CT confirmed pseudo-progression.")]
    [InlineData("Sous nivolumab, on veut confirmer la progression par un scanner.")]
    [InlineData("Le malade est mort en juin 2012, 4 mois après le diagnostic de récidive sous nivolumab.")]
    public void What_is_no_growth_is_no_response(string text) => Reader.Read(text).Statements.ShouldNotContain(s => s.Kind == FactKind.Response && s.Value == "PD");

    [Theory]
    [InlineData("Elle reçoit de la fotémustine 100 mg/jour 1-8-15.", "fotemustine", "100 mg")]
    [InlineData("Elle prend du cyclophosphamide à 50 mg per os toutes les 24 heures.", "cyclophosphamide", "50 mg/d")]
    [InlineData("Elle reçoit du pazopanib 600 mg/jour 13/03/2014.", "pazopanib", "600 mg/d")]
    public void A_day_of_the_cycle_is_no_rhythm(string text, string treatment, string dose) => Told.Treatment(text, treatment)["dose"].ShouldBe(dose);

    [Theory]
    [InlineData("Un traitement par avélumab a été initialement proposé. Cependant, du pembrolizumab a été débuté.", "avelumab")]
    [InlineData("Avelumab was initially proposed. However, pembrolizumab was started.", "avelumab")]
    public void What_was_proposed_at_first_was_not_given(string text, string treatment) =>
        Reader.Read(text).Statements.ShouldNotContain(s => s.Kind == FactKind.Treatment && s.Value == treatment && s.IsAffirmed);
}
