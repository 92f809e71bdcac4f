using Nenuphar.Cases;
using Nenuphar.Classification.Rules;
using Nenuphar.Guidelines;

namespace Nenuphar.Tests.Guidelines;

/// <summary>What was measured or seen long ago, harms of before a day that no words date, and small words of the stomach and of nodes; sentences of our own, in both languages.</summary>
public sealed class OldValueTests
{
    private static readonly DateOnly Day = new(2026, 6, 1);

    private static Advice Of(string text, DateOnly? asOf = null) => CaseReader.Read([("letter", text)]) is var whole && asOf is { } day ? Advisor.Of(CaseReader.AsOf(whole, day), new(day, "BE")) : Advisor.Of(CaseReader.Read([("letter", text)]), new(Day, "BE"));

    private static Verdict Ask(string clause, string text) => ClauseReader.TryRead(clause, out var read, out var reason) ? read.Ask(CaseReader.Read([("letter", text)]), new(Day, "BE")).Verdict : throw new InvalidOperationException(reason.English);

    [Theory]
    [InlineData("Woman of 60. NET of the ileum G2, liver metastases. Biopsy of March 2021: Ki-67 8 %. Progression on lanreotide. DOTATATE PET of 3 January 2024: Krenning 4.", "Ki-67 (2021-03)", "receptor imaging (2024-01-03)")]
    [InlineData("Femme de 60 ans. TNE de l'iléon G2, métastases hépatiques. Biopsie de mars 2021 : Ki-67 8 %. Progression sous lanréotide. TEP DOTATOC du 3 janvier 2024 : Krenning 4.", "Ki-67 (2021-03)", "receptor imaging (2024-01-03)")]
    public void A_value_of_a_year_ago_is_named_with_its_day(string text, string index, string imaging)
    {
        var caution = Of(text).Proposals.Single(p => p.Agent == "prrt").Cautions.Single(c => c.Caution.Id == "GL-DRUG-35");
        caution.Reasons.Select(r => r.English).ShouldBe([index, imaging]);
    }

    [Theory]
    [InlineData("Woman of 60. NET of the ileum G2, liver metastases. Biopsy of March 2026: Ki-67 8 %. Progression on lanreotide. DOTATATE PET of 3 April 2026: Krenning 4.")]
    [InlineData("Femme de 60 ans. TNE de l'iléon G2, métastases hépatiques, Ki-67 8 %. Progression sous lanréotide. TEP DOTATOC : Krenning 4.")]
    public void A_fresh_or_undated_one_is_not(string text) => Of(text).Proposals.SelectMany(p => p.Cautions).ShouldNotContain(c => c.Caution.Id == "GL-DRUG-35");

    [Theory]
    [InlineData("Platelets 210 G/L on 12 May 2026.", Verdict.Met)]
    [InlineData("Platelets 60 G/L on 12 May 2026.", Verdict.NotMet)]
    [InlineData("Platelets 210 G/L on 12 May 2025.", Verdict.Unknown)]
    [InlineData("Plaquettes 60 G/L le 12 mai 2025.", Verdict.Unknown)]
    [InlineData("Plaquettes 210 G/L.", Verdict.Met)]
    public void A_limit_that_asks_for_a_recent_result_is_not_decided_by_an_old_one(string text, Verdict verdict) => Ask("recent lab platelets >= 100 10*9/L", "NET of the ileum. " + text).ShouldBe(verdict);

    [Theory]
    [InlineData("Man of 61. Pancreatic NET G2, Ki-67 9 %, liver metastases. Everolimus from January 2023, stopped in May 2023 for pneumonitis grade 3. Progression in January 2025.", "pneumonitis grade 3")]
    [InlineData("Homme de 61 ans. TNE du pancréas G2, Ki-67 9 %, métastases hépatiques. Évérolimus de janvier à mai 2023, arrêté pour pneumopathie grade 3. Progression en janvier 2025.", "pneumonitis grade 3")]
    public void A_harm_for_which_a_drug_was_stopped_is_known_before_a_later_progression(string text, string harm) =>
        Of(text, new DateOnly(2024, 6, 1)).Proposals.Single(p => p.Agent == "everolimus").Against.ShouldHaveSingleItem().Words.English.ShouldContain(harm);

    [Theory]
    [InlineData("Man of 61. Pancreatic NET G2, liver metastases. Sunitinib from March 2025. Hypertension grade 3 on everolimus since May 2025.")]
    [InlineData("Homme de 61 ans. TNE du pancréas G2, métastases hépatiques. Évérolimus de janvier à mai 2025, arrêté pour pneumopathie grade 3.")]
    public void A_harm_that_was_still_to_come_is_not(string text) => Of(text, new DateOnly(2024, 6, 1)).Proposals.Where(p => p.Agent == "everolimus").SelectMany(p => p.Against).ShouldBeEmpty();

    [Theory]
    [InlineData("Homme de 61 ans. TNE du pancréas G2. Évérolimus depuis janvier 2025, arrêt temporaire en mars 2025 pour mucite, repris en avril 2025.", true)]
    [InlineData("Homme de 61 ans. TNE du pancréas G2. Évérolimus depuis janvier 2025, arrêt en mars 2025 pour mucite.", false)]
    public void A_stop_for_a_time_is_no_end(string text, bool isOpen) => CaseReader.Read([("letter", text)]).Treatments.Single(t => t.Agent == "everolimus").End.IsMissing.ShouldBe(isOpen);

    [Theory]
    [InlineData("Man of 58. NET of the stomach, type 3, 8 mm, G1.", "gastric-type 3", Verdict.Met)]
    [InlineData("Homme de 58 ans. TNE gastrique de type 3, 8 mm, G1.", "gastric-type 3", Verdict.Met)]
    [InlineData("Man of 58. NET of the stomach, type 2 diabetes, 8 mm, G1.", "gastric-type 2", Verdict.Unknown)]
    [InlineData("Woman of 58. Duodenal NET, 9 mm, G1, Ki-67 1 %, non-ampullary, submucosal.", "deeper-than-submucosa", Verdict.NotMet)]
    [InlineData("Femme de 58 ans. TNE du duodénum de 9 mm, G1. Échoendoscopie du 12/03/2026 : pas d'adénopathie.", "nodes-positive", Verdict.NotMet)]
    [InlineData("Woman of 58. Duodenal NET, 9 mm, G1. Endosonography of 12 March 2026: no enlarged lymph nodes.", "nodes-positive", Verdict.NotMet)]
    [InlineData("Woman of 58. Duodenal NET, 9 mm, G1. Endosonography of 12 March 2026: an enlarged lymph node.", "nodes-positive", Verdict.Unknown)]
    public void Types_of_the_stomach_layers_and_free_nodes_are_heard(string text, string clause, Verdict verdict) => Ask(clause, text).ShouldBe(verdict);
}
