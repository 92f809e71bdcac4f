using Nenuphar.Cases;

namespace Nenuphar.Tests.Assembly.Details;

/// <summary>Whose an index is: of which tissue, of which reading, of which of several tumours.</summary>
public class IndexOwnersTests
{
    [Theory]
    [InlineData("Femme de 51 ans. TNE iléale. Ki-67 2 % (relecture : 5 %).", "5 (2, 5)")]
    [InlineData("Femme de 51 ans. TNE du rectum, Ki-67 4 %, relu à 22 %.", "22 (4, 22)")]
    [InlineData("A 51-year-old woman. Ileal NET. Ki-67 2 % (on review 5 %).", "5 (2, 5)")]
    [InlineData("A 51-year-old woman. Gastric NET, Ki-67 3 %. After expert review the Ki-67 is 8 %.", "8 (3, 8)")]
    [InlineData("Homme de 51 ans, revu à 6 mois. TNE du pancréas, Ki-67 5 %.", "5 (5)")]
    public void The_second_reading_counts_and_both_are_kept(string text, string told)
    {
        var specimen = Case(text).Specimens.ShouldHaveSingleItem();
        $"{Value(specimen)} ({string.Join(", ", specimen.Entries.Where(e => e.Kind == FactKind.Ki67).Select(e => e.Value))})".ShouldBe(told);
    }

    [Theory]
    [InlineData("TNE du pancréas. Ki-67 ≥ 3 % et ≤ 20 %.", "3-20")]
    [InlineData("Rectal NET, Ki-67 more than 3 % but less than 20 %.", "3-20")]
    [InlineData("Rectal NET, Ki-67 > 3 %, and < 2 mitoses per 2 mm2.", ">3")]
    [InlineData("Rectal NET, Ki-67 > 1 %, and < 2 mitoses per 2 mm2.", ">1")]
    public void Bounds_below_and_above_are_one_interval(string text, string value) => Told.Facts(text, FactKind.Ki67).ShouldBe([value]);

    [Theory]
    [InlineData("TNE iléale Ki-67 1 %, métastase hépatique Ki-67 8 %.", "ileum 1 | liver 8")]
    [InlineData("Ileal NET (Ki-67 2 %) with liver metastases (Ki-67 12 %).", "ileum 2 | liver 12")]
    [InlineData("TNE du pancréas, Ki-67 3 % et métastases osseuses avec un Ki-67 à 15 %.", "bone 15 | pancreas 3")]
    [InlineData("Ileal NET. Liver biopsy: Ki-67 8 %. Ki-67 of the primary 2 %.", "ileum 2 | liver 8")]
    [InlineData("Pancreatic NET with bone and liver metastases, Ki-67 4 %.", "pancreas 4")]
    [InlineData("Appendiceal NET 0.9 cm, mesoappendix invasion 1 mm. Ki-67 2 %.", "appendix 2")]
    [InlineData("TNE du grêle métastatique hépatique.\nKi67 : 30 %", " 30")]
    [InlineData("TNE du grêle métastatique au foie. Ki-67 3 %.", " 3")]
    public void An_index_is_of_the_tissue_that_the_words_give_it(string text, string specimens) =>
        string.Join(" | ", Case(text).Specimens.Where(s => !s.Ki67.IsMissing).Select(s => $"{s.Site} {Value(s)}")).ShouldBe(specimens);

    [Theory]
    [InlineData("TNE de la tête du pancréas de 25 mm, Ki-67 2 %, 1 mitose/2 mm². Tumeur distincte de la queue : TNE de 8 mm, Ki-67 4 %, 1 mitose/2 mm².", 2)]
    [InlineData("Ileal NET of 20 mm, Ki-67 1 %, 0 mitoses/2 mm2. A separate ileal NET of 5 mm, Ki-67 4 %, 0 mitoses/2 mm2.", 2)]
    [InlineData("Ileal NET of 20 mm, Ki-67 1 %. No separate nodule. Ki-67 4 %.", 1)]
    public void A_tumour_told_apart_has_indices_of_its_own(string text, int specimens) => Case(text).Specimens.Count(s => !s.Ki67.IsMissing).ShouldBe(specimens);

    [Theory]
    [InlineData("MiNEN du côlon : 60 % de carcinome épidermoïde et 40 % de carcinome neuroendocrine à grandes cellules.")]
    [InlineData("Oesophageal MiNEN: squamous cell carcinoma 55 %, small cell neuroendocrine carcinoma 45 %.")]
    public void A_part_with_its_share_is_no_rival_of_the_mixed_neoplasm(string text) => Told.Facts(text, FactKind.Morphology).Distinct().ShouldBe(["8154/3"]);

    [Theory]
    [InlineData("Scanner : masse mésentérique de 3 cm et métastases hépatiques.", "mesentery")]
    [InlineData("CT: liver metastases and a mesenteric mass of 3 cm.", "mesentery")]
    public void A_mesenteric_mass_lies_in_the_mesentery(string text, string at) => Told.The(text, FactKind.Size, "30")["at"].ShouldBe(at);

    [Theory]
    [InlineData("Chirurgie : résection iléale de 40 cm : TNE iléon 22 mm.", "22")]
    [InlineData("Resection of 55 cm of ileum for a NET of 14 mm.", "14")]
    [InlineData("Résection d'une masse du côlon de 12 cm.", "120")]
    public void The_length_of_a_bowel_that_was_taken_out_is_no_size_of_a_tumour(string text, string sizes) => Told.Facts(text, FactKind.Size).ShouldBe([sizes]);

    [Theory]
    [InlineData("TNE du grêle. Le diagnostic de lymphome n'est pas retenu.", "C17.9")]
    [InlineData("Ileal NET. The diagnosis of lymphoma was not upheld.", "C17.2")]
    [InlineData("Exploré pour un phéochromocytome : métanéphrines normales. TNE du grêle.", "C17.9")]
    [InlineData("Worked up for a paraganglioma: normal metanephrines. Ileal NET.", "C17.2")]
    public void A_diagnosis_that_is_not_kept_or_was_sought_in_vain_is_none(string text, string site)
    {
        Told.Facts(text, FactKind.Morphology).Distinct().ShouldBe(["8240/3"]);
        Told.Facts(text, FactKind.Primary).Distinct().ShouldBe([site]);
    }

    [Theory]
    [InlineData("Femme de 58 ans, TNE de l'iléon G1. Mastectomie gauche pour carcinome canalaire infiltrant en 2008.\nRésection iléale le 03/03/2021 : pT2 N1 M1a.")]
    [InlineData("A 58-year-old woman, ileal NET G1. Mastectomy for invasive ductal carcinoma in 2008.\nIleal resection on 3 March 2021: pT2 N1 M1a.")]
    public void Categories_behind_the_organ_of_one_tumour_are_its_own(string text) =>
        Case(text).Tumour.Tnm.Select(e => e.Value).ShouldContain("pT2");

    private static Case Case(string text) => CaseReader.Read([("letter", text)]);

    private static string Value(Specimen specimen) => specimen.Ki67.TryGet(out var percent) ? percent.ToString() : "rival";
}
