using Nenuphar.Cases;

namespace Nenuphar.Tests.Assembly.Details;

/// <summary>Findings, measures and depth of invasion, in sentences of both languages; a denial, a doubt or a layer that is only named is none.</summary>
public sealed class DetailTests
{
    private const string English = "A 58-year-old woman had a neuroendocrine tumour of the ileum. ";
    private const string French = "Patiente de 58 ans ayant une tumeur neuroendocrine de l'iléon. ";

    private static List<string> Told(FactKind kind, string text) => [.. CaseReader.Read([("a.txt", text)]).Of(kind).Where(e => (e.Circumstance & (Circumstance.Negated | Circumstance.Possible)) == 0).Select(e => e.Value)];

    [Theory]
    [InlineData("The tumour infiltrates the muscularis propria and reaches the subserosa.", "depth-subserosa")]
    [InlineData("Histology showed invasion of the submucosa.", "depth-submucosa")]
    [InlineData("The tumour invaded through the serosa.", "depth-serosa")]
    public void Depth_is_the_deepest_layer_that_is_invaded(string sentence, string depth) => Told(FactKind.Finding, English + sentence).ShouldContain(depth);

    [Theory]
    [InlineData("La tumeur infiltre la musculeuse et atteint la sous-séreuse.", "depth-subserosa")]
    [InlineData("Tumeur infiltrant la sous-muqueuse.", "depth-submucosa")]
    [InlineData("Infiltration tumorale jusqu'au mésoappendice.", "depth-mesoappendix")]
    public void La_profondeur_est_la_couche_envahie_la_plus_profonde(string sentence, string depth) => Told(FactKind.Finding, French + sentence).ShouldContain(depth);

    [Theory]
    [InlineData("The muscularis propria was normal.")]
    [InlineData("The tumour does not invade the serosa.")]
    [InlineData("There was no invasion of the subserosa.")]
    public void A_layer_that_is_named_or_denied_is_no_depth(string sentence) => Told(FactKind.Finding, English + sentence).ShouldNotContain(f => f.StartsWith("depth-", StringComparison.Ordinal));

    [Theory]
    [InlineData("Resection was complete (R0).", "R0")]
    [InlineData("The resection margins were negative.", "R0")]
    [InlineData("Perineural invasion was present.", "perineural-invasion")]
    [InlineData("CT showed a spiculated mesenteric mass of 3 cm.", "mesenteric-mass")]
    [InlineData("She had a small bowel obstruction in 2019.", "bowel-obstruction")]
    public void A_finding_is_read(string sentence, string finding) => Told(FactKind.Finding, English + sentence).ShouldContain(finding);

    [Theory]
    [InlineData("No perineural invasion was seen.", "perineural-invasion")]
    [InlineData("There was no necrosis.", "necrosis")]
    [InlineData("Pas de masse mésentérique.", "mesenteric-mass")]
    public void A_denied_finding_is_denied(string sentence, string finding) => Told(FactKind.Finding, English + sentence).ShouldNotContain(finding);

    [Theory]
    [InlineData("Elle pèse 54 kg.", "weight=54 kg")]
    [InlineData("Her weight was 61 kg and her BMI 22.", "weight=61 kg")]
    [InlineData("L'IMC est à 19,4 kg/m2.", "bmi=19.4")]
    [InlineData("Ki-67 was 4 % on 2000 cells counted.", "ki67-cells=2000")]
    public void A_measure_is_read_with_its_unit(string sentence, string measure) => Told(FactKind.Measure, French + sentence).ShouldContain(measure);

    [Theory]
    [InlineData("Lanréotide 120 mg toutes les 4 semaines.", "every", "4 wk")]
    [InlineData("Octreotide LAR 30 mg IM every 28 days was begun.", "every", "28 d")]
    [InlineData("Lanréotide 120 mg tous les mois.", "every", "1 mo")]
    [InlineData("Interféron 5 MU les lundis, mercredis et vendredis.", "weekly", "3")]
    [InlineData("Interferon 3 MU three times a week.", "weekly", "3")]
    public void How_often_a_drug_is_given_is_read(string sentence, string name, string often) =>
        CaseReader.Read([("a.txt", French + sentence)]).Of(FactKind.Treatment).ShouldHaveSingleItem()[name].ShouldBe(often);

    [Theory]
    [InlineData("Lanréotide 120 mg et scanner de contrôle tous les 3 mois.")]
    [InlineData("Octreotide LAR 30 mg with follow-up every 3 months.")]
    [InlineData("L'octréotide a été débuté un lundi.")]
    public void The_rhythm_of_visits_is_none_of_a_drug(string sentence) =>
        CaseReader.Read([("a.txt", French + sentence)]).Of(FactKind.Treatment).ShouldAllBe(e => e["every"] == null && e["weekly"] == null);

    [Fact]
    public void The_dose_of_another_drug_is_no_weight() => Told(FactKind.Measure, English + "The weight-adapted dose was 30 mg.").ShouldBeEmpty();
}
