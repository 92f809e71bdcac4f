using Nenuphar.Cases;

namespace Nenuphar.Tests.Contradictions;

/// <summary>What the documents of one patient say against each other, or one of them against itself: each with a near miss.</summary>
public class DocumentsTests
{
    private const string Report = """
        Anatomie pathologique - compte rendu du 14/03/2022
        Pièce : pancréatectomie gauche du 07/03/2022.
        Macroscopie : nodule de la queue, 18 mm.
        Microscopie : tumeur neuroendocrine bien différenciée, Ki67 4 %.
        Conclusion : tumeur neuroendocrine du pancréas, 18 mm, Ki67 4 %, pT1 pN0.
        """;

    private const string LeftLetter = """
        Thoracic clinic
        3 May 2021
        A 50-year-old man with a typical carcinoid of the left lower lobe. Left lower lobectomy planned.
        """;

    [Theory]
    [InlineData("Le 12/03/2021\nVotre patiente de 63 ans a une tumeur de l'iléon.", "Le 14/05/2024\nPatiente de 66 ans suivie pour une tumeur de l'iléon.", false)]
    [InlineData("Le 12/03/2021\nVotre patiente de 63 ans a une tumeur de l'iléon.", "Le 14/05/2024\nPatiente de 71 ans suivie pour une tumeur de l'iléon.", true)]
    [InlineData("12 March 2021\nA 63-year-old woman has an ileal tumour.", "14 May 2024\nA 62-year-old woman has an ileal tumour.", true)]
    [InlineData("12 March 2021\nA 63-year-old woman has an ileal tumour.", "A 66-year-old woman has an ileal tumour.", false)]
    public void Ages_agree_if_the_dates_of_their_documents_explain_them(string one, string other, bool found) => Has("two-ages", one, other).ShouldBe(found);

    [Theory]
    [InlineData("Le 17/09/2020\nPatient âgé de 63 ans, opéré. Chez cet homme de 36 ans une chimiothérapie est débutée.", true)]
    [InlineData("Le 17/09/2020\nPatient âgé de 63 ans, opéré. En 2012, cet homme de 55 ans avait une tumeur de l'iléon.", false)]
    [InlineData("A 50-year-old woman had a hysterectomy at the age of 37 years. She has an ileal tumour.", false)]
    public void Two_ages_of_one_letter_are_asked_about_unless_one_is_of_another_time(string text, bool found) => Has("two-ages", text).ShouldBe(found);

    [Theory]
    [InlineData("Le 30/05/2023\nMadame A., née le 19/12/1967, âgée de 55 ans, a une tumeur de l'estomac.", false)]
    [InlineData("Le 30/05/2023\nMadame A., née le 19/12/1967, âgée de 65 ans, a une tumeur de l'estomac.", true)]
    public void An_age_is_held_against_the_date_of_birth(string text, bool found) => Has("age-against-birth", text).ShouldBe(found);

    [Fact]
    public void The_age_of_a_case_is_that_of_its_first_document() => CaseReader.Read(
    [
        ("2.txt", "Le 14/05/2024\nPatiente de 66 ans suivie pour une tumeur de l'iléon."),
        ("1.txt", "Le 12/03/2021\nVotre patiente de 63 ans a une tumeur de l'iléon."),
    ]).Patient.Age.TryGet(out var age).ShouldBeTrue(age.ToString());

    [Theory]
    [InlineData("Pathology\nSpecimen: right lower lobe.\nMicroscopy: nests.\nDiagnosis: typical carcinoid of the right lower lobe, 20 mm.", true)]
    [InlineData("Pathology\nSpecimen: left lower lobe.\nMicroscopy: nests.\nDiagnosis: typical carcinoid of the left lower lobe, 20 mm.", false)]
    [InlineData("CT\nThe right lower lobe is normal.", false)]
    public void A_tumour_has_one_side_in_all_documents(string other, bool found) => Has("side-against-side", LeftLetter, other).ShouldBe(found);

    [Theory]
    [InlineData("Left adrenalectomy for a phaeochromocytoma of the right adrenal.", true)]
    [InlineData("Surrénalectomie gauche pour un phéochromocytome de la surrénale gauche. Surrénale droite normale.", false)]
    [InlineData("Néphrectomie gauche pour un adénome. Tumeur neuroendocrine du pancréas et du pancréas seul. Nodule du rein droit, tumeur bénigne.", false)]
    [InlineData("Néphrectomie droite en 2010. Homme avec un carcinome du rein droit.", false)]
    public void An_operation_takes_the_side_of_the_tumour(string text, bool found) => Has("side-against-side", "A 50-year-old man. " + text).ShouldBe(found);

    [Theory]
    [InlineData("18 mm.\nMicroscopie", "18 mm.\nMicroscopie", false)]
    [InlineData("18 mm.\nMicroscopie", "31 mm.\nMicroscopie", true)]
    [InlineData("nodule de la queue, 18 mm", "deux nodules de 9 et 31 mm", false)]
    public void A_report_gives_one_size_of_its_specimen(string words, string instead, bool found) => Has("two-sizes", "Homme de 50 ans.\n" + Report.Replace(words, instead, StringComparison.Ordinal)).ShouldBe(found);

    [Theory]
    [InlineData("Histologie : tumeur neuroendocrine de 28 mm, pT1 pN0.", true)]
    [InlineData("Histologie : tumeur neuroendocrine de 18 mm, pT1 pN0.", false)]
    [InlineData("Scanner : tumeur neuroendocrine du pancréas de 28 mm.", false)]
    public void A_letter_quotes_the_size_of_the_report(string letter, bool found) => Has("two-sizes", Report, "Homme de 50 ans. " + letter).ShouldBe(found);

    [Theory]
    [InlineData("pT1 pN0", "pT1 pN0", false)]
    [InlineData("Ki67 4 %.", "Ki67 4 %. Extension à la graisse (pT3).", true)]
    [InlineData("Ki67 4 %.", "Ki67 4 %. Extension à la graisse (ENETS pT3).", false)]
    [InlineData("Ki67 4 %.", "Ki67 4 %. Extension limitée (pT1a).", false)]
    public void A_report_gives_one_category(string words, string instead, bool found) => Has("two-categories", "Homme de 50 ans.\n" + Report.Replace(words, instead, StringComparison.Ordinal)).ShouldBe(found);

    [Theory]
    [InlineData("Opéré le 07/03/2022 : pT1 pN1.", true)]
    [InlineData("Opéré le 07/03/2022 : pT1 pN0.", false)]
    [InlineData("Bilan : cT1 cN1.", false)]
    public void A_letter_quotes_the_categories_of_the_report(string letter, bool found) => Has("two-categories", Report, "Homme de 50 ans. " + letter).ShouldBe(found);

    [Theory]
    [InlineData("Pancréatectomie gauche le 07/03/2022, Ki67 14 %.", true)]
    [InlineData("Pancréatectomie gauche le 07/03/2022, Ki67 4 %.", false)]
    [InlineData("Biopsie du pancréas le 07/03/2019, Ki67 14 %.", false)]
    public void A_letter_quotes_the_proliferation_of_the_report(string letter, bool found) => Has("two-ki67", Report, "Homme de 50 ans. " + letter).ShouldBe(found);

    [Theory]
    [InlineData("bien différenciée, Ki67 4 %", "bien différenciée, Ki67 12 %", true)]
    [InlineData("bien différenciée, Ki67 4 %", "bien différenciée, deux contingents, Ki67 12 %", false)]
    public void A_report_gives_one_proliferation(string words, string instead, bool found) => Has("two-ki67", "Homme de 50 ans.\n" + Report.Replace(words, instead, StringComparison.Ordinal)).ShouldBe(found);

    [Theory]
    [InlineData("Mme A. a une tumeur de l'iléon.", "Homme opéré d'une tumeur de l'iléon.", true)]
    [InlineData("Mme A. a une tumeur de l'iléon.", "Patient : tumeur de l'iléon opérée.", false)]
    public void Two_sexes_need_words_that_tell_them(string one, string other, bool found) => Has("two-sexes", one, other).ShouldBe(found);

    [Theory]
    [InlineData("Concerne : Monsieur VASSEUR Paul, né le 02/01/1948\nTNE du rectum G1.", "Concerne : Monsieur ROUX Jean, né le 11/11/1975\nTNE du pancréas G2.", true)]
    [InlineData("Concerne : Monsieur VASSEUR Paul\nTNE du rectum G1.", "Concerne : M. ROUX Jean\nTNE du rectum G1.", true)]
    [InlineData("Concerne : Madame VASSEUR Anne\nTNE du rectum G1.", "Patient : ROUX Anne (VASSEUR)\nTNE du rectum G1.", false)]
    [InlineData("Concerne : Madame VASSEUR Anne, née le 02/01/1948\nTNE du rectum G1.", "Madame A. VASSEUR, née le 02/01/1948, a une TNE du rectum.", false)]
    [InlineData("Concerne : Monsieur VASSEUR Paul\nTNE du rectum G1.", "Concerne : Monsieur VASSEUR Paul\nTNE du rectum G1. Monsieur le Docteur ROUX Jean le reverra.", false)]
    [InlineData("Homme né le 02/01/1948, TNE du rectum.", "Homme né le 12/01/1958, TNE du rectum.", true)]
    [InlineData("Homme né le 02/01/1948, TNE du rectum.", "Homme né en janvier 1948, TNE du rectum.", false)]
    [InlineData("IPP : 8001234\nHomme, TNE du rectum.", "IPP : 8004321\nHomme, TNE du rectum.", true)]
    [InlineData("IPP : 8001234\nHomme, TNE du rectum.", "IPP n° 8001234\nHomme, TNE du rectum.", false)]
    [InlineData("Re: Mr John ASHGROVE, DOB 30/08/1981\nRectal NET G1.", "Re: Mr Peter MARROWBY, DOB 12/04/1950\nIleal NET.", true)]
    [InlineData("Re: Mr John ASHGROVE, DOB 30/08/1981\nRectal NET G1.", "Patient: John ASHGROVE\nRectal NET G1. Mr Peter MARROWBY, surgeon, will see him.", false)]
    [InlineData("MRN: 0012345\nA man with a rectal NET.", "MRN 0012399\nA man with a rectal NET.", true)]
    [InlineData("Hospital number: 0012345\nA man with a rectal NET.", "Hospital no. 0012345\nA man with a rectal NET.", false)]
    public void Two_patients_in_one_case_are_told_before_all_else(string one, string other, bool found)
    {
        Has(Two, one, other).ShouldBe(found);
        Has(Two, other, one).ShouldBe(found);
        if (found)
        {
            CaseReader.Read([("1.txt", one), ("2.txt", other + " Le patient est une patiente.")]).Contradictions[0].Code.ShouldBe(Two);
        }
    }

    [Fact]
    public void Two_letters_in_one_text_may_be_of_two_patients() =>
        Has(Two, "Concerne : Monsieur VASSEUR Paul, né le 02/01/1948\nTNE du rectum G1.\n\nConcerne : Madame ROUX Anne, née le 11/11/1975\nCarcinome du poumon.").ShouldBeTrue();

    [Theory]
    [InlineData("Lille, le 12/03/2021\n\nHomme de 60 ans, TNE iléale. Scanner du 15/09/2023 : progression hépatique.", true)]
    [InlineData("Lille, le 12/03/2021\n\nHomme de 60 ans, TNE iléale. Scanner du 15/02/2021 : progression hépatique.", false)]
    [InlineData("Lille, le 12/03/2021\n\nHomme de 60 ans, TNE iléale. Scanner prévu le 15/06/2021.", false)]
    [InlineData("12 March 2021\n\nA 60-year-old man with an ileal NET. CT on 15 September 2023 showed progression.", true)]
    [InlineData("12 March 2021\n\nA 60-year-old man with an ileal NET. CT will be repeated on 15 September 2021.", false)]
    public void What_is_done_is_not_dated_after_its_letter(string text, bool found) => Has("date-after-document", text).ShouldBe(found);

    [Theory]
    [InlineData("Le 12/03/2021\n\nHomme de 60 ans, TNE du pancréas, pT2N0M0.", "Le 02/02/2020\n\nHomme de 59 ans, TNE du pancréas, métastases hépatiques.", true)]
    [InlineData("Le 12/03/2021\n\nHomme de 60 ans, TNE du pancréas, pT2N0M0.", "Le 02/02/2023\n\nHomme de 62 ans, TNE du pancréas, métastases hépatiques.", false)]
    [InlineData("12 March 2021\n\nA 60-year-old man with a pancreatic NET, pT2N0M0.", "2 February 2023\n\nA 62-year-old man with a pancreatic NET and liver metastases.", false)]
    public void An_earlier_letter_may_know_no_metastasis(string one, string other, bool found) => Has("m0-with-metastases", one, other).ShouldBe(found);

    [Theory]
    [InlineData("Age/Sex: 48 F\nMAN:\nCarcinoma of the cervix.", false)]
    [InlineData("Age/Sex: 48 F\nThis man has a carcinoma of the rectum.", true)]
    [InlineData("Femme de 48 ans.\nHomme :\nTNE du rectum.", false)]
    [InlineData("Homme de 74 ans, TNE du rectum. La patiente a été opérée.", true)]
    public void A_doubted_word_of_the_other_sex_is_told_and_a_heading_of_a_form_is_none(string text, bool found) => Has("agreement-against-sex", text).ShouldBe(found);

    [Fact]
    public void The_order_in_which_documents_are_given_changes_nothing()
    {
        (string, string)[] given = [("a", "Concerne : Monsieur VASSEUR Paul, né le 02/01/1948\nHomme de 73 ans, TNE du rectum, pT2N0M0 et métastases hépatiques."), ("b", "Concerne : Madame ROUX Anne, née le 11/11/1975\nFemme de 40 ans, TNE du pancréas.")];
        static string Told(IEnumerable<(string, string)> documents) => string.Join('\n', CaseReader.Read(documents).Contradictions.Select(c => $"{c.Code}: {string.Join(", ", c.Places.Select(p => p.Shown))}"));
        Told(given.Reverse()).ShouldBe(Told(given));
    }

    private const string Two = "two-patients";

    private static bool Has(string code, params string[] texts) => CaseReader.Read(texts.Select((text, i) => ($"{i + 1}.txt", text))).Contradictions.Any(c => c.Code == code);
}
