using Nenuphar.Cases;

namespace Nenuphar.Tests.Assembly.Treatments;

/// <summary>Answers and growths go to the course that they are of: not to what goes on beside it, nor to what was over.</summary>
public class LaterGrowthTests
{
    [Theory]
    [InlineData("TNE. CAPTEM de mai à novembre 2021, réponse partielle. Surveillance. TDM mars 2024 : progression.", "captem")]
    [InlineData("TNE. RIV, 4 cycles de mai 2019 à mars 2020, puis progression en juin 2023.", "prrt")]
    [InlineData("TNE. FOLFOX, 8 cycles. Pause thérapeutique. Progression au scanner.", "folfox")]
    [InlineData("NET. CAPTEM from May to November 2021, PR. On surveillance. CT March 2024: PD.", "captem")]
    [InlineData("NET. PRRT between May 2019 and March 2020: partial response, progression in June 2023.", "prrt")]
    [InlineData("NET. CAPTEM x6, last cycle in March 2021, partial response. Progression in May 2024.", "captem")]
    [InlineData("NET. CAPTEM x6, last cycle in March 2021, PR. PD in May 2024.", "captem")]
    [InlineData("NET. Sunitinib from May 2020. Treatment break. Progression on CT.", "sunitinib")]
    public void A_growth_long_after_its_end_stopped_no_course(string text, string treatment) => Told.Treatment(text, treatment)["stop"].ShouldBeNull();

    [Theory]
    [InlineData("TNE. Sunitinib de mai 2021 à novembre 2021. TDM novembre 2021 : progression.", "sunitinib")]
    [InlineData("TNE. Lanréotide depuis 2019, surveillance par TDM. Progression en mars 2022.", "lanreotide")]
    [InlineData("NET. Sunitinib from May 2021 to November 2021, progression in November 2021.", "sunitinib")]
    [InlineData("NET. Lanreotide since 2019, under surveillance by CT. Progression in March 2022.", "lanreotide")]
    public void A_growth_on_a_course_stopped_it(string text, string treatment) => Told.Treatment(text, treatment)["stop"].ShouldBe("progression");

    [Theory]
    [InlineData("TNE. Octréotide depuis 2017. En mars 2021 : RIV, 4 cycles, octréotide poursuivi. Meilleure réponse : réponse partielle.")]
    [InlineData("NET. Octreotide since 2017. March 2021: PRRT, 4 cycles, with octreotide continued. Best response: partial response.")]
    public void What_goes_on_beside_a_treatment_has_neither_its_cycles_nor_its_answer(string text)
    {
        (Told.Treatment(text, "prrt")["cycles"], Told.Treatment(text, "prrt")["best"]).ShouldBe(("4", "PR"));
        (Told.Treatment(text, "octreotide")["cycles"], Told.Treatment(text, "octreotide")["best"]).ShouldBe((null, null));
    }

    [Theory]
    [InlineData("TNE. Sunitinib avec poursuite de l'octréotide, arrêté en mai 2022.")]
    [InlineData("NET. Sunitinib with octreotide continued, stopped in May 2022.")]
    public void The_end_of_a_treatment_is_none_of_what_goes_on_beside_it(string text) => (Told.Treatment(text, "sunitinib")["end"], Told.Treatment(text, "octreotide")["end"]).ShouldBe(("2022-05", null));

    [Theory]
    [InlineData("TNE. Octréotide poursuivi. Meilleure réponse : réponse partielle.")]
    [InlineData("NET. Octreotide was continued. Best response: partial response.")]
    public void What_goes_on_alone_has_its_answer(string text) => Told.Treatment(text, "octreotide")["best"].ShouldBe("PR");

    [Theory]
    [InlineData("NET.\n1. Octreotide (Jan 2018 - Mar 2020). SD.\n2. PRRT x4 (May 2020 - Dec 2020). PR.\n3. Sunitinib 37.5 mg from January 2023, stopped for PD.", "prrt", "PR")]
    [InlineData("NET.\n1. Octreotide (Jan 2018 - Mar 2020). SD.\n2. PRRT x4 (May 2020 - Dec 2020). PR.\n3. Sunitinib 37.5 mg from January 2023, stopped for PD.", "sunitinib", null)]
    [InlineData("TNE.\n1. RIV x4 (mai 2020 - décembre 2020). RP.\n2. Sunitinib 37,5 mg depuis janvier 2023, arrêté pour progression.", "sunitinib", null)]
    public void The_answer_at_the_end_of_an_item_is_of_that_item(string text, string treatment, string? best) => Told.Treatment(text, treatment)["best"].ShouldBe(best);

    [Theory]
    [InlineData("TNE. FOLFOX remplacé par CAPTEM car progression après 6 cycles.", "folfox", "6", "progression")]
    [InlineData("TNE. FOLFOX remplacé par CAPTEM car progression après 6 cycles.", "captem", null, null)]
    [InlineData("NET. FOLFOX replaced by CAPTEM because of progression after 6 cycles.", "folfox", "6", "progression")]
    [InlineData("NET. FOLFOX replaced by CAPTEM because of progression after 6 cycles.", "captem", null, null)]
    [InlineData("NET. FOLFOX replaced by CAPTEM, 6 cycles.", "captem", "6", null)]
    public void What_was_replaced_has_the_cycles_behind_the_reason(string text, string treatment, string? cycles, string? stop) =>
        (Told.Treatment(text, treatment)["cycles"], Told.Treatment(text, treatment)["stop"]).ShouldBe((cycles, stop));

    [Theory]
    [InlineData("NET. Sunitinib since May 2023. CT June 2024: no new lesions, stable disease.", "SD")]
    [InlineData("NET. Sunitinib since May 2023. CT June 2024: no progression, partial response.", "PR")]
    [InlineData("NET. Sunitinib since May 2023. CT June 2024: no new lesion, target lesions stable.", "SD")]
    [InlineData("TNE. Sunitinib depuis mai 2023. TDM juin 2024 : pas de nouvelle lésion, maladie stable.", "SD")]
    [InlineData("TNE. Sunitinib depuis mai 2023. TDM juin 2024 : pas de progression, réponse partielle.", "PR")]
    public void A_denial_ends_before_an_answer(string text, string response)
    {
        Told.Treatment(text, "sunitinib")["best"].ShouldBe(response);
        Told.Facts(text, FactKind.Response).ShouldBe([response]);
    }

    [Theory]
    [InlineData("NET. Sunitinib since May 2023. CT June 2024: no complete response, partial response, or stable disease.")]
    [InlineData("TNE. Sunitinib depuis mai 2023. TDM juin 2024 : pas de réponse complète, réponse partielle, ni maladie stable.")]
    public void A_list_of_answers_is_denied_to_its_end(string text) => Told.Facts(text, FactKind.Response).ShouldBeEmpty();
}
