using Nenuphar.Cases;
using Shouldly;
using Xunit;

namespace Nenuphar.Tests.Assembly.Diagnosis;

/// <summary>What stands beside the diagnosis, was discarded, or is a part of it, is no rival.</summary>
public class KeptDiagnosisTests
{
    [Theory]
    [InlineData("Adénocarcinome à cellules caliciformes de l'appendice, à traiter comme un adénocarcinome colique.", "8243/3")]
    [InlineData("Goblet cell adenocarcinoma of the appendix, to be managed as an adenocarcinoma of the colon.", "8243/3")]
    [InlineData("The referral wrongly called it a carcinoid; GIST of the stomach.", "8936/3")]
    [InlineData("Carcinome neuroendocrine. Métastase d'un mélanome évoquée d'abord mais écartée.", "8246/3")]
    [InlineData("Neuroendocrine carcinoma. A melanoma was considered but ruled out.", "8246/3")]
    [InlineData("MiNEN of the colon. Large cell neuroendocrine carcinoma 60 %, adenocarcinoma 40 %.", "8154/3")]
    [InlineData("MiNEN du côlon : carcinome neuroendocrine à grandes cellules et adénocarcinome.", "8154/3")]
    [InlineData("Carcinome à cellules de Merkel. Carcinome basocellulaire du nez en 2011.", "8247/3")]
    [InlineData("Neuroendocrine carcinoma of the breast with ductal carcinoma in situ. DCIS extends to the margin.", "8246/3")]
    public void One_diagnosis_is_kept(string text, string code) => Told.Facts(text, FactKind.Morphology).Distinct().ShouldBe([code]);

    [Theory]
    [InlineData("La cytologie évoquait un paragangliome, mais les marquages excluaient ce diagnostic. Diagnostic final : tumeur stromale gastro-intestinale.", "8936/3")]
    [InlineData("The first report spoke of a carcinoid; the stains ruled out this diagnosis. Final diagnosis: GIST of the stomach.", "8936/3")]
    [InlineData("Un lymphome avait été annoncé. Ce diagnostic a été écarté à la relecture : carcinome neuroendocrine.", "8246/3")]
    [InlineData("A melanoma was reported elsewhere. That diagnosis was excluded on review: Merkel cell carcinoma.", "8247/3")]
    [InlineData("Une tumeur neuroendocrine de l'iléon a été opérée. Ce diagnostic a été confirmé à la relecture.", "8240/3")]
    public void A_diagnosis_that_is_taken_back_later_is_none(string text, string code) => Told.Facts(text, FactKind.Morphology).Distinct().ShouldBe([code]);

    [Fact]
    public void A_basal_cell_carcinoma_alone_is_the_diagnosis() => Told.Facts("Diagnosis: basal cell carcinoma of the nose.", FactKind.Morphology).ShouldContain("8090/3");

    [Fact]
    public void An_adenocarcinoma_that_is_treated_is_affirmed() => Told.Facts("Adenocarcinoma of the colon, treated with FOLFOX.", FactKind.Morphology).ShouldContain("8140/3");

    [Theory]
    [InlineData("This 47-year-old teacher, followed for a metastatic pancreatic neuroendocrine tumor, came because of fatigue.", "8240/3")]
    [InlineData("A 60-year-old woman with a history of ileal carcinoid presented with flushing.", "8240/3")]
    public void A_tumour_of_the_history_is_the_one_at_issue_if_there_is_no_other(string text, string code) => Told.Facts(text, FactKind.Morphology).ShouldBe([code]);

    [Fact]
    public void A_cancer_of_the_history_beside_a_mass_elsewhere_is_a_prior_one() =>
        Told.Facts("A 66-year-old man with a history of prostate adenocarcinoma presents with a lung mass.", FactKind.Morphology).ShouldBeEmpty();

    [Theory]
    [InlineData("Carcinome de la prostate à différenciation neuroendocrine.", "8574/3")]
    [InlineData("Adenocarcinoma of the rectum with neuroendocrine differentiation.", "8574/3")]
    [InlineData("Adénocarcinome du rectum sans différenciation neuroendocrine.", "8140/3")]
    public void A_differentiation_behind_the_organ_is_part_of_the_name(string text, string code) => Told.Facts(text, FactKind.Morphology).ShouldBe([code]);

    [Theory]
    [InlineData("Orchidectomie : séminome (60 %) et carcinome embryonnaire (40 %).", "9085/3")]
    [InlineData("Orchiectomy: embryonal carcinoma (80%) with teratoma (20%).", "9085/3")]
    [InlineData("Tumeur neuroectodermique primitive (PNET) du fémur. PNET en rémission.", "9364/3")]
    [InlineData("Cancer de la prostate avec différenciation neuroendocrine.", "8574/3")]
    [InlineData("Prostate cancer with neuroendocrine differentiation.", "8574/3")]
    [InlineData("Tumeur fibreuse solitaire de grade III.", "8815/3")]
    [InlineData("Le comité des sarcomes retient une fibromatose desmoïde.", "8821/1")]
    [InlineData("The sarcoma board confirmed a desmoid tumor.", "8821/1")]
    [InlineData("Carcinome endocrine à petites cellules du sein.", "8041/3")]
    [InlineData("Adénocarcinome à cellules de gobelet de l'appendice.", "8243/3")]
    public void The_name_is_that_of_the_whole(string text, string code) => Told.Facts(text, FactKind.Morphology).Distinct().ShouldBe([code]);

    [Theory]
    [InlineData("Tumeur neuroendocrine du pancréas (PNET).")]
    [InlineData("Pancreatic neuroendocrine tumor (PNET).")]
    public void The_abbreviation_of_the_pancreas_is_no_sarcoma(string text) => Told.Facts(text, FactKind.Morphology).ShouldNotContain("9364/3");

    [Theory]
    [InlineData("Small cell carcinoma of the ovary, hypercalcemic type.", "8044/3")]
    [InlineData("Ovarian small cell carcinoma of hypercalcaemic type.", "8044/3")]
    [InlineData("Carcinome à petites cellules de l'ovaire de type hypercalcémique.", "8044/3")]
    [InlineData("Carcinome à petites cellules du poumon avec hypercalcémie.", "8041/3")]
    [InlineData("Small cell carcinoma of the lung, hypercalcaemic crisis.", "8041/3")]
    public void The_hypercalcaemic_type_is_a_tumour_of_its_own(string text, string code) => Told.Facts(text, FactKind.Morphology).ShouldBe([code]);

    [Theory]
    [InlineData("NET of the cervix? Biopsy: usual type adenocarcinoma.", "8140/3")]
    [InlineData("TNE du rectum ? Biopsie : adénocarcinome.", "8140/3")]
    [InlineData("NET of the cervix? Biopsy: squamous cell carcinoma.", "8070/3")]
    [InlineData("VIPoma suspicion: watery diarrhoea. Pancreatic NET.", "8240/3")]
    [InlineData("Suspicion de VIPome : diarrhée hydrique. TNE du pancréas.", "8240/3")]
    public void What_was_asked_yields_to_what_the_tissue_tells(string text, string code) => Told.Facts(text, FactKind.Morphology).Distinct().ShouldBe([code]);

    [Theory]
    [InlineData("Sarcomatoid carcinoma of the ovary. Mesothelioma, melanoma, lipoma and a smooth muscle tumour were excluded.", "8033/3")]
    [InlineData("Carcinome sarcomatoïde de l'ovaire. Un mésothéliome et un mélanome ont été écartés.", "8033/3")]
    [InlineData("Une TNE iléale a été diagnostiquée et les métastases osseuses ont été écartées.", "8240/3")]
    [InlineData("The ileal NET was resected in 2019, and at last brain and bone metastases and a lymphoma were excluded.", "8240/3")]
    [InlineData("Rectal NET. In the liver, a cholangiocarcinoma-like area beside it.", "8240/3")]
    [InlineData("Adenocarcinoma of the colon. Type: 11. Sarcoma 12. Carcinoid 13. Lymphoma 14. Other", "8140/3")]
    [InlineData("Adénocarcinome du poumon, ALK (lymphome kinase anaplasique) non réarrangé.", "8140/3")]
    [InlineData("TNE du pancréas. Dossier présenté au comité régional des tumeurs rares et des sarcomes.", "8240/3")]
    [InlineData("Solid tumour with rosettes reminiscent of those of an ependymoma. Diagnosis: neuroendocrine tumour.", "8240/3")]
    [InlineData("Thyroïdectomie totale en 2012 pour un carcinome médullaire.", "8345/3")]
    [InlineData("Total thyroidectomy for medullary carcinoma in 2012.", "8345/3")]
    [InlineData("Carcinome médullaire du sein.", "8510/3")]
    public void Names_that_are_excluded_compared_or_listed_are_no_diagnosis(string text, string codes) => string.Join(' ', Told.Facts(text, FactKind.Morphology).Distinct()).ShouldBe(codes);
}
