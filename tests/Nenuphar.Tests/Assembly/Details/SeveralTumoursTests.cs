using Nenuphar.Cases;
using Nenuphar.Classification;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Tests.Assembly.Details;

/// <summary>Tumours of two natures or two organs are kept apart, each with its own indices, categories and class.</summary>
public class SeveralTumoursTests
{
    [Theory]
    [InlineData("Homme de 69 ans. Carcinome rénal à cellules claires, néphrectomie en 2011. 2021 : TNE du pancréas, 24 mm, Ki-67 2 %, 1 mitose/2 mm², pT2 N0 M0.", "C25.9 8240/3 NET-G1 | C64.9 8310/3")]
    [InlineData("A 69-year-old man. Clear cell renal carcinoma, nephrectomy in 2011. 2021: pancreatic NET, 24 mm, Ki-67 2 %, 1 mitosis/2 mm2, pT2 N0 M0.", "C25.9 8240/3 NET-G1 | C64.9 8310/3")]
    [InlineData("Femme de 64 ans. TNE iléale opérée en 2016, G1, Ki-67 1 %, 1 mitose/2 mm². Adénocarcinome du poumon en 2022, osimertinib.", "C17.2 8240/3 NET-G1 | C34.9 8140/3")]
    [InlineData("A 64-year-old woman. Ileal NET resected in 2016, G1, Ki-67 1 %, 1 mitosis/2 mm2. Lung adenocarcinoma in 2022, osimertinib.", "C17.2 8240/3 NET-G1 | C34.9 8140/3")]
    [InlineData("A 58-year-old man. Duodenal NET, Ki-67 2 %, 1 mitosis/2 mm2. Two years later, colon adenocarcinoma, FOLFOX.", "C17.0 8240/3 NET-G1 | C18.9 8140/3")]
    [InlineData("Homme de 35 ans. Carcinome médullaire de la thyroïde. Phéochromocytome droit opéré en 2019.", "C74.1 8700/3 no-net-grade | C73.9 8345/3")]
    [InlineData("A 47-year-old woman with VHL. Pancreatic NET, Ki-67 1 %, 0 mitoses/2 mm2, bilateral phaeochromocytomas in 2006.", "C25.9 8240/3 NET-G1 | C74.1 8700/3")]
    [InlineData("A 66-year-old man. Two primary tumours. Tumour 1: ileal NET, Ki-67 1 %, 0 mitoses/2 mm2. Tumour 2: duodenal NET, Ki-67 9 %, 4 mitoses/2 mm2.", "C17.0 8240/3 NET-G2 | C17.2 8240/3")]
    [InlineData("A 66-year-old man. Two primary tumours. Tumour 1: jejunal NET, Ki-67 1 %, 0 mitoses/2 mm2. Tumour 2: rectal NET, Ki-67 9 %, 4 mitoses/2 mm2.", "C17.1 8240/3 NET-G1 | C20.9 8240/3")]
    [InlineData("Homme de 50 ans, NEM 1. Tumeur 1 : TNE du pancréas, Ki-67 4 %, 2 mitoses/2 mm². Tumeur 2 : carcinoïde thymique, 4 mitoses/2 mm².", "C25.9 8240/3 NET-G2 | C37.9 8240/3")]
    [InlineData("Femme de 68 ans. TNE du grêle opérée en 2013, Ki-67 2 %, 1 mitose/2 mm². Mélanome du dos en 2020.", "C17.9 8240/3 NET-G1 | C44.5 8720/3")]
    [InlineData("Homme de 46 ans. Paragangliome carotidien opéré en 2009. TNE du pancréas en 2020, Ki-67 1 %, 1 mitose/2 mm².", "C25.9 8240/3 NET-G1 | C75.4 8692/3")]
    [InlineData("A 64-year-old man. Rectal NET found in 2021, Ki-67 2 %, 1 mitosis/2 mm2. Lung carcinoid resected in 2014, 0 mitoses/2 mm2.", "C34.9 8240/3 thoracic-criteria | C20.9 8240/3")]
    [InlineData("A 51-year-old woman. Diagnosis of insulinoma in 2011. Diagnosis of small cell lung cancer in 2023.", "C34.9 8041/3 thoracic-criteria | C25.9 8151/3")]
    public void Tumours_of_two_natures_or_told_as_two_are_two(string text, string tumours) => Told(text).ShouldBe(tumours);

    [Theory]
    [InlineData("Femme de 52 ans. TNE de l'iléon G1 opérée en 2022, R0. Cancer du sein avec métastases osseuses sous paclitaxel.", "C50.9", "bone", "paclitaxel")]
    [InlineData("A 70-year-old man. Rectal NET G1 resected in May 2021, R0. Metastatic melanoma with lung metastases on nivolumab.", "C44.9", "lung", "nivolumab")]
    [InlineData("A 64-year-old man. Appendiceal NET G1, R0. Prostate cancer with bone metastases treated with docetaxel.", "C61.9", "bone", "docetaxel")]
    public void The_spread_and_the_drugs_of_the_other_cancer_are_its_own(string text, string other, string organ, string drug)
    {
        var read = CaseReader.Read([("letter", text)]);
        read.Tumours.Count.ShouldBe(2);
        (read.Tumours[1].Site.TryGet(out var site) ? site : "").ShouldBe(other);
        var net = Entities.Seen(read, read.Tumours[0]);
        net.Of(FactKind.Metastasis).ShouldNotContain(e => e.Value == organ);
        net.Treatments.ShouldNotContain(t => t.Agent == drug);
        read.Treatments.ShouldContain(t => t.Agent == drug);
    }

    [Theory]
    [InlineData("Homme de 44 ans. Carcinome rénal à cellules claires de 18 mm surveillé. IRM : masse du corps du pancréas de 28 mm, TNE bien différenciée, Ki-67 5 % à la ponction.")]
    [InlineData("A 44-year-old man. Clear cell renal cell carcinoma of 18 mm, watched. MRI: mass of the body of the pancreas of 28 mm, well-differentiated NET, Ki-67 5% on fine-needle aspiration.")]
    public void A_tumour_named_beside_its_measured_mass_is_apart_from_a_cancer_of_another_organ(string text)
    {
        var read = CaseReader.Read([("letter", text)]);
        (read.Tumour.Site.TryGet(out var site) ? site[..3] : "").ShouldBe("C25");
        read.Tumours.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("Homme de 61 ans adressé pour un cancer du côlon avec métastases hépatiques. TNE de l'iléon à la biopsie, Ki-67 3 %.")]
    [InlineData("A 61-year-old woman from the breast cancer screening programme. Ileal NET G1 with liver metastases in 2020.")]
    public void A_cancer_that_was_thought_of_or_looked_for_is_no_second_tumour(string text) => CaseReader.Read([("letter", text)]).Tumours.Count.ShouldBe(1);

    [Theory]
    [InlineData("Homme de 61 ans. Adénocarcinome du pancréas évoqué en 2019 ; relecture : TNE du pancréas, Ki-67 4 %.")]
    [InlineData("A 61-year-old man. Initially a colon adenocarcinoma was diagnosed; on review, ileal NET, Ki-67 4 %.")]
    [InlineData("A 61-year-old man. Pancreatic NET with liver metastases; hepatic adenocarcinoma was excluded.")]
    [InlineData("Homme de 61 ans. TNE de l'iléon. Sa mère a eu un adénocarcinome du côlon.")]
    [InlineData("A 61-year-old man. Duodenal NET on biopsy in 2020, Ki-67 3 %. Whipple in 2021: pancreatic NET, Ki-67 4 %.")]
    [InlineData("Homme de 61 ans. TNE de l'iléon en 2018. Métastase pulmonaire : TNE du poumon en 2020, Ki-67 4 %.")]
    [InlineData("A 61-year-old man. Adenocarcinoma of the caecum (80 %) with a neuroendocrine component (20 %).")]
    public void A_first_reading_a_part_or_a_relative_s_cancer_is_no_second_tumour(string text) => CaseReader.Read([("letter", text)]).Tumours.Count.ShouldBe(1);

    [Theory]
    [InlineData("Homme de 72 ans. TNE iléale G1 réséquée en 2016 (Ki-67 1 %, 0 mitose/2 mm²). En 2023, second primitif : carcinoïde typique du poumon, 1 mitose/2 mm², pas de nécrose, Ki-67 4 %.")]
    [InlineData("A 72-year-old man. Ileal NET G1 resected in 2016 (Ki-67 1 %, 0 mitoses/2 mm2). 2023: second primary, typical carcinoid of the lung, 1 mitosis/2 mm2, no necrosis, Ki-67 4 %.")]
    public void A_carcinoid_of_the_lung_is_classed_by_its_own_criteria(string text)
    {
        var classified = Classify(text);
        classified.Grade.Value.ShouldBe("NET-G1");
        classified.Others.ShouldHaveSingleItem().Grade.ToString().ShouldContain("typical-carcinoid");
        classified.Discords.ShouldNotContain(c => c.Code == "stated-against-computed-grade");
    }

    [Theory]
    [InlineData("Femme de 45 ans. TNE iléale, Ki-67 1 %, 1 mitose/2 mm². Adénome hypophysaire opéré en 2018, Ki-67 5 %.")]
    [InlineData("A 45-year-old woman. Ileal NET, Ki-67 1 %, 1 mitosis/2 mm2. Pituitary adenoma operated on in 2018, Ki-67 5 %.")]
    [InlineData("Femme de 67 ans. Antécédent de cancer du sein en 2004 (carcinome canalaire, Ki-67 40 %). TNE iléale, Ki-67 1 %, 1 mitose/2 mm².")]
    [InlineData("A 67-year-old woman. History of breast cancer in 2004 (ductal carcinoma, Ki-67 40 %). Ileal NET, Ki-67 1 %, 1 mitosis/2 mm2.")]
    [InlineData("Homme de 44 ans, macroadénome hypophysaire (PitNET) opéré en 2018, Ki-67 5 %. TNE du grêle en 2022, Ki-67 1 %, 1 mitose/2 mm².")]
    public void The_index_of_a_benign_or_earlier_tumour_is_not_that_of_the_primary(string text) => Classify(text).Grade.ToString().ShouldStartWith("met NET-G1");

    [Theory]
    [InlineData("Homme de 65 ans. Adénocarcinome du côlon (80 %) avec contingent neuroendocrine peu différencié (20 %, Ki-67 60 %).", "8140/3")]
    [InlineData("A 65-year-old man. Rectal tumour: small cell neuroendocrine carcinoma, with a 15 % adenocarcinoma component. Ki-67 90 %.", "8041/3")]
    [InlineData("Femme de 65 ans. Carcinome neuroendocrine à petites cellules du côlon avec contingent d'adénocarcinome (5 %).", "8041/3")]
    [InlineData("A 65-year-old man. Bladder: small cell neuroendocrine carcinoma with 10-20 % urothelial carcinoma component.", "8041/3")]
    public void A_minor_part_is_told_and_is_no_rival(string text, string code)
    {
        var subject = CaseReader.Read([("letter", text)]);
        subject.Tumour.Morphology.TryGet(out var told).ShouldBeTrue();
        told.ShouldBe(code);
        subject.Tumour.Differentiation.IsMissing.ShouldBeTrue();
        Classify(text).Grade.Flags.ShouldContain("dominant-type-with-minor-component");
    }

    [Theory]
    [InlineData("A 65-year-old man. Rectal MiNEN: small cell neuroendocrine carcinoma, 55 %, adenocarcinoma component 45 %.")]
    [InlineData("Homme de 65 ans. Carcinome neuroendocrine du côlon peu différencié, Ki-67 70 %.")]
    public void Where_no_part_is_minor_no_note_stands(string text) => Classify(text).Grade.Flags.ShouldNotContain("dominant-type-with-minor-component");

    [Theory]
    [InlineData("Femme de 70 ans. Biopsie hépatique : TNE, Ki-67 4 %, 1 mitose/2 mm². Primitif non identifié.")]
    [InlineData("A 70-year-old woman. Liver biopsy: NET, Ki-67 4 %, 1 mitosis/2 mm2. Primary unknown.")]
    [InlineData("Femme de 70 ans. Métastases hépatiques d'une TNE G2, primitif non retrouvé malgré la TEP.")]
    public void A_primary_that_is_unknown_is_coded_so_and_its_liver_tissue_is_a_metastasis(string text)
    {
        var subject = CaseReader.Read([("letter", text)]);
        subject.Tumour.Site.TryGet(out var site).ShouldBeTrue();
        site.ShouldBe("C80.9");
        subject.Metastasis("liver").IsStated.ShouldBeTrue();
    }

    [Theory]
    [InlineData("A 70-year-old woman. Initially primary unknown; at surgery an ileal NET was found.", "C17.2 8240/3")]
    [InlineData("A 70-year-old woman. Bone metastasis of a NET, primary site not found.", "C80.9 8240/3")]
    [InlineData("Femme de 70 ans. TNE G1, tumeur primitive non retrouvée.", "C80.9 8240/3")]
    public void What_is_not_found_is_the_primary_and_not_the_tumour(string text, string told) => Told(text).ShouldStartWith(told);

    private static string Told(string text)
    {
        var (subject, classified) = (CaseReader.Read([("letter", text)]), Classify(text));
        return string.Join(" | ", subject.Tumours.Select((t, i) => $"{(t.Site.TryGet(out var site) ? site : "")} {(t.Morphology.TryGet(out var code) ? code : "")}{(i == 0 ? $" {classified.Grade.Value}" : "")}"));
    }

    private static Classified Classify(string text) => Classifier.Classify(CaseReader.Read([("letter", text)]), new Setting(new DateOnly(2026, 1, 1), "BE"));
}
