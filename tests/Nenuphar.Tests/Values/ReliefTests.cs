using Nenuphar.Cases;

namespace Nenuphar.Tests.Values;

public class ReliefTests
{
    [Theory]
    [InlineData("TNE gastrique. La diarrhée a disparu sous lanréotide.", "diarrhoea")]
    [InlineData("TNE gastrique. Les bouffées de chaleur se sont amendées sous octréotide.", "flushing")]
    [InlineData("TNE gastrique. Plus de diarrhée.", "diarrhoea")]
    [InlineData("TNE gastrique. Disparition de la diarrhée sous lanréotide.", "diarrhoea")]
    [InlineData("Gastric NET. Diarrhoea resolved on lanreotide.", "diarrhoea")]
    [InlineData("Gastric NET. No more flushing on octreotide.", "flushing")]
    [InlineData("Gastric NET. The flushing has subsided under octreotide.", "flushing")]
    public void A_symptom_that_has_gone_is_of_the_past_and_no_unwanted_effect(string text, string symptom)
    {
        Told.The(text, FactKind.Symptom, symptom).Circumstance.ShouldBe(Circumstance.Past);
        Told.Facts(text, FactKind.Toxicity).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("TNE gastrique. Amélioration de la diarrhée sous octréotide.")]
    [InlineData("TNE gastrique. La diarrhée n'a pas disparu sous octréotide.")]
    [InlineData("Gastric NET. Diarrhoea improved under lanreotide.")]
    [InlineData("TNE gastrique. Plus de quatre selles par jour, diarrhée importante.")]
    [InlineData("Gastric NET. The diarrhoea has not resolved on octreotide.")]
    public void A_symptom_that_is_better_or_not_gone_is_there_and_no_unwanted_effect(string text)
    {
        Told.The(text, FactKind.Symptom, "diarrhoea").Circumstance.ShouldBe(Circumstance.Affirmed);
        Told.Facts(text, FactKind.Toxicity).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("TNE gastrique. Nausées dues au lanréotide, résolues.", "nausea")]
    [InlineData("Gastric NET. Diarrhoea due to everolimus resolved.", "diarrhoea")]
    [InlineData("TNE gastrique. Diarrhée sous évérolimus.", "diarrhoea")]
    public void An_unwanted_effect_that_has_gone_stays_one(string text, string toxicity) => Told.Facts(text, FactKind.Toxicity).ShouldBe([toxicity]);

    [Theory]
    [InlineData("Gastric NET. She is free of flushing.")]
    [InlineData("TNE gastrique. Indemne de flush.")]
    public void Free_of_it_denies_it(string text) => Told.Facts(text, FactKind.Symptom).ShouldBeEmpty();
}
