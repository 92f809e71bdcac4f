using Nenuphar.Cases;

namespace Nenuphar.Tests.Context;

public class PlansTests
{
    [Theory]
    [InlineData("NET of the stomach. Plan: sunitinib 37.5 mg daily, MRI in three months.")]
    [InlineData("NET of the stomach. MDT decision of 4 June 2022: PRRT. MRI of the liver.")]
    [InlineData("NET of the stomach. Recommended treatment: CAPTEM; then PRRT.")]
    [InlineData("NET of the stomach. Next line: everolimus.")]
    [InlineData("TNE gastrique. Décision : évérolimus 10 mg/j.")]
    [InlineData("TNE gastrique. CAT : lanréotide 90 mg, IRM hépatique.")]
    [InlineData("TNE gastrique, Ki67 8 %. Prop: CAPTEM. Pas de CI.")]
    [InlineData("TNE gastrique. Décision RCP du 3 mars 2020 : PRRT, puis IRM.")]
    [InlineData("TNE gastrique. Suite prévue : chimioembolisation.")]
    [InlineData("Le sunitinib va être débuté.")]
    [InlineData("Elle débutera le sunitinib en juin.")]
    [InlineData("Le sunitinib pourrait être proposé.")]
    [InlineData("La RCP recommande une PRRT.")]
    [InlineData("En cas de progression, PRRT.")]
    [InlineData("In case of progression, PRRT.")]
    [InlineData("Should the disease progress, everolimus.")]
    [InlineData("Everolimus could be offered.")]
    [InlineData("She would benefit from PRRT.")]
    [InlineData("The MDT recommends PRRT. Everolimus is recommended.")]
    [InlineData("Le sunitinib est recommandé.")]
    [InlineData("PRRT is pending. MRI awaited. CT scheduled.")]
    [InlineData("PRRT en attente. IRM demandée. Scanner à refaire.")]
    [InlineData("MRI refused. Octreoscan not available.")]
    public void What_a_plan_or_a_condition_tells_was_not_done(string text) =>
        Told.Facts(text).Where(fact => fact.StartsWith("treatment", StringComparison.Ordinal) || fact.StartsWith("imaging", StringComparison.Ordinal)).ShouldBeEmpty();

    [Theory]
    [InlineData("NET of the stomach. Plan: everolimus. We started it on 3 May 2021 and everolimus was given until March 2022.", "everolimus")]
    [InlineData("TNE gastrique. Décision RCP : PRRT. La PRRT a été débutée le 3 mai 2021.", "prrt")]
    [InlineData("TNE gastrique\nDécision : PRRT.\n\nLa PRRT a été réalisée en 2021.", "prrt")]
    [InlineData("Gastric NET\nPlan: PRRT.\n\nPRRT was given in 2021.", "prrt")]
    [InlineData("TNE sous lanréotide, en cas de progression PRRT.", "lanreotide")]
    [InlineData("NET on lanreotide, if progression PRRT.", "lanreotide")]
    [InlineData("La décision fut difficile : opérée d'une hépatectomie droite en 2018.", "liver-resection")]
    public void What_was_carried_out_is_told(string text, string treatment) => Told.Facts(text, FactKind.Treatment).ShouldBe([treatment]);

    [Theory]
    [InlineData("TNE gastrique\nPlan : résection de la TNE gastrique de grade 2.", "grade G2")]
    [InlineData("Gastric NET\nPlan: resection of the grade 2 gastric NET.", "grade G2")]
    public void What_a_plan_says_of_the_tumour_holds(string text, string fact) => Told.Facts(text).ShouldContain(fact);

    [Theory]
    [InlineData("Gastric NET\nPlan: surgery. He was warned of bleeding.", FactKind.Symptom)]
    [InlineData("TNE gastrique\nPlan : chirurgie. Prévenue des saignements et de la diarrhée.", FactKind.Symptom)]
    public void What_a_plan_warns_of_has_not_come(string text, FactKind kind) => Told.Facts(text, kind).ShouldBeEmpty();

    [Theory]
    [InlineData("Gastric NET treated with lanreotide; in case of progression PRRT.")]
    [InlineData("TNE gastrique sous lanréotide ; si progression, PRRT.")]
    public void A_progression_that_is_only_thought_of_stops_nothing(string text) => Told.Qualifiers(Told.Treatment(text, "lanreotide")).ShouldBeEmpty();
}
