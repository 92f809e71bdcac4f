using Nenuphar.Cases;
using Nenuphar.Sheets;

namespace Nenuphar.Tests.Assembly.Details;

/// <summary>How a treatment ended and what it did, where the words tell it beside its name.</summary>
public class OutcomeDetailTests
{
    [Theory]
    [InlineData("Homme de 63 ans. Il a débuté de l'évérolimus en mars 2018. La meilleure réponse a été une réduction des lésions de moins de 15 %.", "SD")]
    [InlineData("Man of 63. Everolimus was started in March 2018. The best response was a reduction of the lesions of less than 15 %.", "SD")]
    [InlineData("Man of 63. Everolimus was started in March 2018. The best response was a reduction of the lesions of 45 %.", "PR")]
    [InlineData("Man of 63. Everolimus was started in March 2018. A reduction of the lesions of 45 % was seen in one plane.", "")]
    public void A_best_response_that_is_told_in_percent_is_named(string text, string best) => Said(Of(text, "everolimus").Best).ShouldBe(best);

    [Theory]
    [InlineData("Homme de 63 ans. Il a reçu du sunitinib entre mars et mai 2018, arrêté en raison d'une dégradation de son état général.", "decline")]
    [InlineData("Man of 63. He received sunitinib from March to May 2018, stopped because of a decline of his general condition.", "decline")]
    [InlineData("Man of 63. He received sunitinib from March to May 2018, stopped because of progression.", "progression")]
    public void A_general_decline_is_a_reason_to_stop(string text, string stop) => Said(Of(text, "sunitinib").Stop).ShouldBe(stop);

    [Theory]
    [InlineData("Femme de 63 ans. Métastases osseuses et hépatiques. Elle a eu du FOLFOX. Au scanner, réponse complète dans le foie.", " (foie)")]
    [InlineData("Woman of 63. Bone and liver metastases. She received FOLFOX. A complete response was seen in the liver.", " (foie)")]
    [InlineData("Woman of 63. Liver metastases. She received FOLFOX. A complete response was seen in the liver.", "")]
    public void A_complete_response_of_one_organ_is_shown_with_it(string text, string organ) => Summary.Course(Of(text, "folfox"), french: true).ShouldEndWith("CR" + organ);

    [Theory]
    [InlineData("Homme de 63 ans. Anastrozole 1 mg/jour.\nEn juin 2017, devant une progression hépatique, on interrompt l'hormonothérapie et on commence du paclitaxel.")]
    [InlineData("Man of 63. Anastrozole 1 mg daily.\nIn March 2019, progression was observed in the liver, the hormone therapy was stopped and chemotherapy with paclitaxel was started.")]
    [InlineData("Man of 63. Anastrozole 1 mg daily.\nIn June 2017, because of progression in the liver, we stopped the hormone therapy and began paclitaxel.")]
    [InlineData("Homme de 63 ans. Sous anastrozole, le foie a progressé : l'anastrozole est interrompu et le paclitaxel débuté.")]
    public void What_stops_one_treatment_does_not_stop_the_next(string text)
    {
        Of(text, "paclitaxel").Stop.IsMissing.ShouldBeTrue();
        Said(Of(text, "anastrozole").Stop).ShouldBe("progression");
    }

    [Fact]
    public void A_dose_in_doubt_is_marked_in_the_summary() =>
        Summary.Of(CaseReader.Read([("a", "Homme de 63 ans. Interféron 3 mU/j les lundis et vendredis.")]), french: true).ShouldContain("(!)");

    private static Treatment Of(string text, string agent) => CaseReader.Read([("a", text)]).Treatments.First(t => t.Agent == agent);

    private static string Said(Fact<string> fact) => fact.TryGet(out var value) ? value : "";
}
