using Nenuphar.Cases;
using Nenuphar.Classification.Rules;
using Shouldly;
using Xunit;

namespace Nenuphar.Tests.Values;

/// <summary>What notes of a board tell in few words: a grade before a comma, where a metastatic tumour went, counts without a field.</summary>
public class TelegraphicTumourTests
{
    [Theory]
    [InlineData("TNE du rectum G1, asthme.", "G1")]
    [InlineData("NET G3, diabetes.", "G3")]
    [InlineData("Rectal NET G1; hypertension.", "G1")]
    public void A_comorbidity_behind_a_comma_has_no_grade(string text, string grade) => Told.Facts(text, FactKind.Grade).ShouldBe([grade]);

    [Theory]
    [InlineData("TNE du rectum. Hypertension grade 2.")]
    [InlineData("Rectal NET. Toxicity: nausea grade 2, neutropenia.")]
    public void A_grade_of_an_ailment_is_none_of_the_tumour(string text) => Told.Facts(text, FactKind.Grade).ShouldBeEmpty();

    [Theory]
    [InlineData("Metastatic ileal NET G1, liver and bone.", "bone|liver")]
    [InlineData("Metastatic pancreatic NET, liver.", "liver")]
    [InlineData("TNE iléale métastatique, foie et poumon.", "liver|lung")]
    [InlineData("Metastatic ileal NET, liver resection in 2019.", "")]
    [InlineData("Ileal NET, liver and kidneys normal.", "")]
    public void A_list_behind_the_name_tells_where_it_went(string text, string organs) => string.Join('|', Told.Facts(text, FactKind.Metastasis).Distinct().Order(StringComparer.Ordinal)).ShouldBe(organs);

    [Theory]
    [InlineData("TNE du pancréas (Ki-67 6 %, mitoses 4/2 mm²), métastases hépatiques et osseuses.")]
    [InlineData("Pancreatic NET (Ki-67 6%, 4 mitoses/2 mm2), metastases in the liver and bone.")]
    public void Organs_of_metastases_are_no_specimen(string text) => Reader.Read(text).Statements.Where(s => s.Kind is FactKind.Ki67 or FactKind.Mitoses).ShouldAllBe(s => s.Qualifiers.All(q => q.Name != "specimen" || q.Value == "pancreas"));

    [Theory]
    [InlineData("Bone metastasis biopsy: NET, Ki-67 6%.", "bone")]
    [InlineData("Biopsie d'une métastase hépatique : TNE, Ki-67 6 %.", "liver")]
    public void What_was_sampled_of_them_is_one(string text, string organ) => Told.Qualifiers(Told.The(text, FactKind.Ki67, "6")).ShouldContain("specimen=" + organ);

    [Theory]
    [InlineData("TNE rectale (Ki-67 2 %, mitoses 0).", "0")]
    [InlineData("Rectal NET, Ki-67 2%, mitotic index: 1.", "1")]
    [InlineData("TNE rectale, index mitotique : 1.", "1")]
    [InlineData("TNE rectale, 3 mitoses, Ki-67 4 %.", "3")]
    [InlineData("Rectal NET, mitoses < 2, Ki-67 1%.", "<2")]
    [InlineData("TNE rectale, aucune mitose.", "0")]
    public void A_count_without_a_field_stands_alone(string text, string value) => Mitoses(text).ShouldBe([value]);

    [Theory]
    [InlineData("Breast carcinoma, Nottingham: tubules 3, nuclei 2, mitoses 1.")]
    [InlineData("TNE rectale, score mitotique : 1.")]
    [InlineData("TNE rectale, mitoses 12 %.")]
    [InlineData("Rectal NET, mitotic index not given, 2 biopsies.")]
    public void Points_and_shares_are_no_count(string text) => Mitoses(text).ShouldBeEmpty();

    [Theory]
    [InlineData("TNE de l'appendice, 13 mm, envahissement du mésoappendice de 2 mm, pas d'embole, R0.", "13")]
    [InlineData("NET of the appendix, 13 mm, invasion of the mesoappendix 2 mm, no lymphovascular invasion, R0.", "13")]
    [InlineData("TNE de l'appendice, 13 mm, méso-appendice envahi sur 2 mm.", "13")]
    public void How_deep_it_grows_is_no_size(string text, string size) => Told.Facts(text, FactKind.Size).ShouldBe([size]);

    [Theory]
    [InlineData("TNE de l'appendice, 13 mm, envahissement du mésoappendice de 2 mm, pas d'embole.")]
    [InlineData("NET of the appendix, 13 mm, invasion of the mesoappendix 2 mm, no lymphovascular invasion.")]
    public void The_mesoappendix_makes_a_T3(string text)
    {
        var subject = CaseReader.Read([("a", text)]);
        subject.Finding("lymphovascular-invasion").IsDenied.ShouldBeTrue();
        subject.Measure("mesoappendix-depth").TryGet(out var depth).ShouldBeTrue();
        depth.Low.ShouldBe(2);
        RuleBook.Ask("STG-T", subject, new(new DateOnly(2026, 1, 1))).Value.ShouldBe("T3");
    }

    [Theory]
    [InlineData("TNE de l'appendice. Pas d'embole pulmonaire.")]
    [InlineData("NET of the appendix. CT: no pulmonary emboli.")]
    public void An_embolus_of_the_lung_is_none_of_the_tumour(string text) => CaseReader.Read([("a", text)]).Finding("lymphovascular-invasion").IsMissing.ShouldBeTrue();

    [Theory]
    [InlineData("TNE du bulbe duodénal de 7 mm. Écho-endoscopie : sous-muqueuse, uN0.")]
    [InlineData("Duodenal NET of 7 mm. Endoscopic ultrasound: submucosal, uN0.")]
    public void Endosonography_tells_the_layer(string text) => CaseReader.Read([("a", text)]).Finding("depth-submucosa").IsStated.ShouldBeTrue();

    [Theory]
    [InlineData("TNE du pancréas, nodule de 11 mm. Glycémie 40 mg/dL, insuline 12 µU/mL, peptide C 1,9 ng/mL.", Verdict.Met)]
    [InlineData("Pancreatic NET, 11 mm. Glucose 2.2 mmol/L, insulin 12 uU/mL, C-peptide 1.9 ng/mL.", Verdict.Met)]
    [InlineData("Pancreatic NET, 11 mm. Glucose 40 mg/dL, insulin 1 uU/mL, C-peptide 0.2 ng/mL.", Verdict.Unknown)]
    [InlineData("TNE du pancréas, nodule de 11 mm. Glycémie 92 mg/dL, insuline 12 µU/mL, peptide C 1,9 ng/mL.", Verdict.Unknown)]
    public void Results_tell_an_insulinoma_without_the_word(string text, Verdict verdict) => RuleBook.Ask("FUN-06", CaseReader.Read([("a", text)]), new(new DateOnly(2026, 1, 1))).Verdict.ShouldBe(verdict);

    [Theory]
    [InlineData("Mrs Ellis, aged 71, has a pancreatic NET.", "71")]
    [InlineData("Peter Holm, aged 58, was seen for an ileal NET.", "58")]
    public void An_age_stands_behind_a_name(string text, string age) => Told.Facts(text, FactKind.Age).ShouldBe([age]);

    [Theory]
    [InlineData("Her mother Anna, aged 71, had a NET.")]
    [InlineData("Slides reported by Dr Holm, aged 58, show a NET.")]
    public void The_age_of_somebody_else_is_none(string text) => Told.Facts(text, FactKind.Age).ShouldBeEmpty();

    private static IEnumerable<string> Mitoses(string text) => CaseReader.Read([("a", text)]).Specimens.SelectMany(s => s.Entries).Where(e => e.Kind == FactKind.Mitoses).Select(e => e.Value);
}
