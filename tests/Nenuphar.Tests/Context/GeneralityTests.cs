using Nenuphar.Cases;

namespace Nenuphar.Tests.Context;

public class GeneralityTests
{
    [Theory]
    [InlineData("TNE gastrique G1, Ki-67 2 %. Rappel OMS 2019 : G1 < 3 %, G2 3-20 %, G3 > 20 %.", "G1", "2")]
    [InlineData("Gastric NET G2, Ki-67 9%. WHO 2019: G1 (Ki-67 <3%), G2 (Ki-67 3-20%), G3 (Ki-67 >20%).", "G2", "9")]
    [InlineData("TNE gastrique G3, Ki-67 31 %. OMS 2019 : G2 = 3-20 %.", "G3", "31")]
    [InlineData("TNE gastrique G2, Ki-67 9 %. Les TNE G1 ont un Ki-67 < 3 %.", "G2", "9")]
    [InlineData("Gastric NET G2, Ki-67 9%. Grade 1 neuroendocrine tumours have a Ki-67 below 3%.", "G2", "9")]
    public void The_limits_of_a_grading_are_not_the_patients_values(string text, string grade, string ki67)
    {
        Told.Facts(text, FactKind.Grade).ShouldBe([grade]);
        Told.Facts(text, FactKind.Ki67).ShouldBe([ki67]);
    }

    [Theory]
    [InlineData("Séminaire : les TNE du rectum G1 relèvent de la résection. L'essai COMPETE a inclus 309 patients traités par évérolimus.")]
    [InlineData("Reminder: neuroendocrine tumours of the pancreas respond to everolimus. The CABINET trial enrolled 298 patients treated with cabozantinib.")]
    public void A_lesson_tells_of_nobody(string text)
    {
        Told.Facts(text).ShouldBeEmpty();
        CaseReader.Read([("lesson", text)]).IsNoPatient.ShouldBeTrue();
    }

    [Theory]
    [InlineData("Séminaire : les TNE du rectum G1 relèvent de la résection. Une femme de 50 ans a une TNE de l'iléon.")]
    [InlineData("Staff. TNE de l'iléon G1.")]
    public void A_lesson_with_a_patient_is_of_the_patient(string text) => CaseReader.Read([("lesson", text)]).IsNoPatient.ShouldBeFalse();

    [Theory]
    [InlineData("L'essai CLARINET a montré l'intérêt du lanréotide 120 mg.")]
    [InlineData("L'étude NETTER-1 (PRRT, 4 cycles) avait une réponse de 18 %.")]
    [InlineData("In NETTER-1, PRRT improved progression-free survival.")]
    [InlineData("In the RADIANT-4 trial, everolimus 10 mg showed a benefit.")]
    [InlineData("Le lanréotide est le traitement de référence.")]
    [InlineData("PRRT is recommended for G2 tumours.")]
    public void What_a_study_showed_or_a_guideline_advises_was_not_given(string text) => Told.Facts("TNE gastrique. " + text, FactKind.Treatment).ShouldBeEmpty();

    [Theory]
    [InlineData("She was included in the COMPETE trial and received everolimus.", "everolimus")]
    [InlineData("PRRT dans le cadre de l'essai COMPETE en 2019, bien tolérée.", "prrt")]
    [InlineData("Pour rappel, patient opéré d'une TNE gastrique, sous lanréotide.", "lanreotide")]
    public void A_patient_in_a_study_was_treated(string text, string treatment) => Told.Facts(text, FactKind.Treatment).ShouldContain(treatment);

    [Theory]
    [InlineData("Primitif gastrique G1 (Ki-67 < 3 %), métastase hépatique G2 (Ki-67 8 %). TNE gastrique.", FactKind.Grade, "G1|G2")]
    [InlineData("Gastric NET: primary G1, Ki-67 2%; liver metastasis G2, Ki-67 12%.", FactKind.Grade, "G1|G2")]
    [InlineData("Les tumeurs sont bien différenciées, de grade 2. TNE multiples de l'estomac.", FactKind.Grade, "G2")]
    [InlineData("The neuroendocrine tumours are well differentiated. Gastric NETs.", FactKind.Differentiation, "well")]
    public void Several_tumours_of_the_patient_are_no_generality(string text, FactKind kind, string values) => string.Join('|', Told.Facts(text, kind)).ShouldBe(values);

    [Theory]
    [InlineData("Les tumeurs neuroendocrines de l'iléon sont traitées par analogues de la somatostatine. Le Ki-67 définit le grade.")]
    [InlineData("Les tumeurs neuroendocrines du rectum sont souvent découvertes par une endoscopie.")]
    [InlineData("Protocole : critères d'inclusion : TNE du pancréas G1-G2 métastatique. Critères d'exclusion : insuffisance rénale.")]
    [InlineData("Study synopsis. Inclusion criteria: pancreatic NET, G1-G2, liver metastases. Exclusion criteria: heart failure.")]
    public void A_lesson_or_the_criteria_of_a_study_are_no_patient(string text)
    {
        foreach (var kind in new[] { FactKind.Primary, FactKind.Morphology, FactKind.Grade, FactKind.Metastasis, FactKind.Condition })
        {
            Told.Facts(text, kind).ShouldBeEmpty();
        }
    }

    [Theory]
    [InlineData("Patiente de 50 ans, TNE du pancréas G2. Critères d'inclusion remplis.")]
    [InlineData("Les tumeurs neuroendocrines du pancréas sont au nombre de trois chez cette patiente ; G2.")]
    public void A_patient_who_meets_criteria_or_has_several_tumours_is_one(string text) => Told.Facts(text, FactKind.Grade).ShouldBe(["G2"]);

    [Theory]
    [InlineData("Masse gastrique : ?TNE.")]
    [InlineData("Gastric mass ?NET.")]
    [InlineData("Masse gastrique. DD : TNE, adénocarcinome.")]
    [InlineData("Gastric mass. DD: lymphoma, adenocarcinoma.")]
    [InlineData("Masse gastrique : TNE vs adénocarcinome.")]
    [InlineData("Gastric mass: NET versus adenocarcinoma.")]
    public void What_it_may_be_is_no_diagnosis(string text) => Told.Facts(text, FactKind.Morphology).ShouldBeEmpty();

    [Theory]
    [InlineData("Les angiosarcomes sont des tumeurs rares du sein. Homme de 60 ans, masse du dos.")]
    [InlineData("L'angiosarcome est une tumeur rare de la rate. Homme de 60 ans, masse du dos.")]
    [InlineData("Les léiomyosarcomes de l'estomac représentent moins de 1 % des tumeurs. Homme de 60 ans, masse du dos.")]
    [InlineData("Cholangiocarcinoma is an aggressive cancer of the liver. A 60-year-old man had a mass of his back.")]
    [InlineData("Leiomyosarcomas of the stomach account for 1% of tumours. A 60-year-old man had a mass of his back.")]
    [InlineData("Merkel cell carcinomas are rare neoplasms of the skin. A 60-year-old man had a mass of his back.")]
    [InlineData("Homme de 60 ans, masse du dos. Ces tumeurs comprennent les germinomes et les choriocarcinomes.")]
    [InlineData("A 60-year-old man had a mass of his back. These tumours include germinomas and choriocarcinomas.")]
    [InlineData("A 60-year-old man had a mass of his back. These tumours are divided into germinomas and choriocarcinomas.")]
    [InlineData("Homme de 60 ans. PIVKA est un marqueur du carcinome hépatocellulaire.")]
    [InlineData("A 60-year-old man. Calcitonin, a sensitive marker of medullary carcinoma, was raised.")]
    public void What_opens_a_case_on_a_kind_of_tumours_is_of_nobody(string text)
    {
        Told.Facts(text, FactKind.Morphology).ShouldBeEmpty();
        Told.Facts(text, FactKind.Age).ShouldBe(["60"]);
    }

    [Theory]
    [InlineData("Le mélanome du dos est une lésion de 12 mm chez un homme de 60 ans.", "8720/3")]
    [InlineData("The angiosarcoma of this man of 60 years is large.", "9120/3")]
    [InlineData("Homme de 60 ans. Le léiomyosarcome gastrique est réséqué.", "8890/3")]
    [InlineData("Melanoma is found in the specimen of a 60-year-old man.", "8720/3")]
    public void What_is_told_of_one_tumour_is_not_of_its_kind(string text, string morphology) => Told.Facts(text, FactKind.Morphology).ShouldBe([morphology]);

    [Theory]
    [InlineData("Les hépatoblastomes sont des tumeurs rares du foie. Ils peuvent survenir après une radiothérapie ou chez des fumeurs. Une lobectomie est souvent nécessaire. Nous rapportons le cas d'un homme de 52 ans.")]
    [InlineData("Merkel cell carcinoma is a rare tumour of the skin. They may arise after radiotherapy of the face. A lobectomy is often needed. We report the case of a man of 52 years.")]
    public void What_teaches_before_a_case_is_opened_is_not_the_patients(string text)
    {
        Told.Facts(text, FactKind.Treatment).ShouldBeEmpty();
        Told.Facts(text, FactKind.Age).ShouldBe(["52"]);
    }

    [Theory]
    [InlineData("Le gliome est une tumeur rare du cerveau. Il a reçu une radiothérapie. Nous rapportons le cas de ce patient.", "radiotherapy")]
    [InlineData("Glioma is a rare tumour of the brain. She received radiotherapy. We present her case.", "radiotherapy")]
    [InlineData("TNE de l'iléon. Les métastases sont multiples. Elles sont traitées par chimioembolisation.", "tace")]
    public void What_was_done_to_somebody_before_the_case_is_opened_is_the_patients(string text, string treatment) => Told.Facts(text, FactKind.Treatment).ShouldContain(treatment);

    [Theory]
    [InlineData("TNE du rectum. Pour les formes localisées, le traitement de référence est la radiothérapie.")]
    [InlineData("TNE du rectum. Le consensus dans ces tumeurs est une chimiothérapie suivie d'une radiothérapie.")]
    [InlineData("Rectal NET. For localised disease the treatment of choice is radiotherapy.")]
    [InlineData("Rectal NET. The standard of care for these lesions remains radiotherapy.")]
    [InlineData("TNE du rectum. Il existe plusieurs types de traitement, dont la radiothérapie.")]
    [InlineData("Rectal NET. There are several types of treatment, of which radiotherapy is one.")]
    public void What_is_done_as_a_rule_was_not_given(string text) => Told.Facts(text, FactKind.Treatment).ShouldBeEmpty();

    [Theory]
    [InlineData("TNE du rectum. Le traitement de choix pour ce patient est la radiothérapie, débutée le 3 mai 2021.")]
    [InlineData("Rectal NET. Her current treatment is radiotherapy, started on 3 May 2021.")]
    [InlineData("TNE du rectum. Le traitement a consisté en une radiothérapie.")]
    public void What_is_given_to_this_patient_is_no_rule(string text) => Told.Facts(text, FactKind.Treatment).ShouldContain("radiotherapy");

    [Theory]
    [InlineData("Hypoglycémies. Les anticorps anti-insulinome étaient positifs.")]
    [InlineData("Hypoglycaemia. High titres of anti-insulinoma associated antibodies were found.")]
    public void What_an_antibody_is_against_is_no_tumour(string text)
    {
        Told.Facts(text, FactKind.Morphology).ShouldBeEmpty();
        Told.Facts(text, FactKind.Primary).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("TNE du poumon. L'insuffisance respiratoire interdisait une lobectomie.")]
    [InlineData("NET of the lung. Poor lung function precluded further resection (lobectomy).")]
    public void What_something_forbade_was_not_done(string text) => Told.Facts(text, FactKind.Treatment).ShouldBeEmpty();
}
