using Nenuphar.Cases;

namespace Nenuphar.Tests.Assembly;

public class PatientReaderTests
{
    [Theory]
    [InlineData("Un homme de 47 ans.", "47")]
    [InlineData("A 63-year-old woman.", "63")]
    [InlineData("Monsieur B., âgé de 61 ans.", "61")]
    [InlineData("She was a patient aged 58.", null)]
    [InlineData("Age: 54", "54")]
    [InlineData("Woman 63. Ileal NET.", "63")]
    [InlineData("Résection du grêle, homme 63.", "63")]
    [InlineData("Homme 12 mm de nodule.", null)]
    [InlineData("Un garçon de 18 mois.", "18 mo")]
    [InlineData("Patient suivi depuis 12 ans.", null)]
    [InlineData("Sa mère, âgée de 80 ans, va bien.", null)]
    [InlineData("Un homme âgé de 161 ans.", null)]
    public void The_age_is_that_of_the_patient(string text, string? age) => Told.Facts(text, FactKind.Age).ShouldBe(age is null ? [] : [age]);

    [Theory]
    [InlineData("Une patiente est adressée.", "female")]
    [InlineData("A woman was referred.", "female")]
    [InlineData("Monsieur B. est venu.", "male")]
    [InlineData("Le patient va bien.", "male")]
    [InlineData("He was well. His wife came too.", "male")]
    [InlineData("CAP synoptic. Patient: F, DOB 3/11/1971.", "female")]
    [InlineData("M. Roux, 71 ans. TNE.", "male")]
    [InlineData("A 29-year-old woman gave birth to a healthy boy in 2019.", "female")]
    [InlineData("Femme de 29 ans ayant accouché d'un garçon en 2019.", "female")]
    [InlineData("Tumour of the ileum.", null)]
    public void The_sex_comes_from_words_titles_and_agreement(string text, string? sex) => Told.Facts(text, FactKind.Sex).Distinct().ShouldBe(sex is null ? [] : [sex]);

    [Theory]
    [InlineData("Je revois M. Aubier pour son foie.", "male")]
    [InlineData("Objet : M. AUBIER Jean", "male")]
    [InlineData("Dr M. Aubier a vu le foie et la rate.", null)]
    [InlineData("Chirurgien : M. Aubier. Le foie est sain.", null)]
    [InlineData("Stade N1 M. Le foie est indemne de lésion.", null)]
    [InlineData("Monsieur et cher Confrère,\n\nLe foie est sain.", null)]
    [InlineData("Monsieur et cher Confrère,\n\nLa malade va bien.", "female")]
    [InlineData("Colectomy (Mr Ashdown): a tumour of the colon.", null)]
    [InlineData("Colectomy under Mr Ashdown. She is well.", "female")]
    [InlineData("Mrs Lee was seen at Mr Ashdown's clinic.", "female")]
    [InlineData("Miss Lee is here for her scan.", "female")]
    [InlineData("Patient : AUBIER Dominique\nLe foie est sain.", null)]
    [InlineData("AUBIER Dominique, née le 3 mai 1950", "female")]
    [InlineData("Une tumeur née de la sous-muqueuse du grêle.", null)]
    [InlineData("Il est né d'une mère née en 1950.", null)]
    [InlineData("Mrs Ash, 58 years. Ileal NET. Referring family doctor: Mr Hale.", "female")]
    [InlineData("M. Roux, 60 ans. TNE du grêle. Médecin traitant : Mme Dupont.", "male")]
    public void A_title_tells_the_sex_of_the_patient_and_of_no_colleague(string text, string? sex) => Told.Facts(text, FactKind.Sex).Distinct().ShouldBe(sex is null ? [] : [sex]);

    [Theory]
    [InlineData("Nom : AUBIER C.   Sexe : M   Âge : 60 ans", "male", "60")]
    [InlineData("Patient: C. ASH     Age/Sex: 19 F", "female", "19")]
    [InlineData("ASH, Dominique      M      40y\nClinical details: mass of the colon.", "male", "40")]
    [InlineData("Pt: C. Ash, 64F, ECOG 1", "female", "64")]
    [InlineData("Dominique ASH F 38", "female", "38")]
    [InlineData("Patient : AUBIER C., H, 58 a\nKyste de la queue du pancréas et du foie.", "male", "58")]
    [InlineData("Patient : AUBIER Dominique    F    04/02/1958", "female", null)]
    [InlineData("62M with flushing.", "male", "62")]
    [InlineData("Temp 101 F and a tube of 12 F.", null, null)]
    [InlineData("18F-FDG PET of the liver.", null, null)]
    [InlineData("Classification T2 N0 M 0.", null, null)]
    [InlineData("Naissance d'un garçonnet.\nBébé de sexe féminin.", "male", null)]
    public void A_letter_on_a_form_tells_the_sex_and_the_age_beside_it(string text, string? sex, string? age)
    {
        Told.Facts(text, FactKind.Sex).Distinct().ShouldBe(sex is null ? [] : [sex]);
        Told.Facts(text, FactKind.Age).ShouldBe(age is null ? [] : [age]);
    }

    [Theory]
    [InlineData("This 40 y/o teacher has a mass.", "40")]
    [InlineData("Mme AUBIER Anne - 67 ans - dossier 12", "67")]
    [InlineData("Madame Anne AUBIER, née le 19/12/1967, 55 ans", "55")]
    [InlineData("Ms C. ASH   38 years   Nurse", "38")]
    [InlineData("AUBIER Dominique, 61 ans, PS 0", "61")]
    [InlineData("J'ai vu ce patient de 63 ans au décours de sa chirurgie.", "63")]
    [InlineData("Notre malade est une boulangère de 58 ans.", "58")]
    [InlineData("Diabetes since age 11.", null)]
    [InlineData("Mme Aubier, 5 ans après sa chirurgie, va bien.", null)]
    [InlineData("Mr Ash - 5 years of follow-up - is well.", null)]
    [InlineData("Le patient est suivi avec un recul de 3 ans.", null)]
    [InlineData("Une femme ménopausée à 51 ans.", null)]
    [InlineData("Une femme opérée il y a 12 ans.", null)]
    [InlineData("A man with a 3-year history of cough.", null)]
    public void An_age_stands_behind_a_name_and_a_time_is_none(string text, string? age) => Told.Facts(text, FactKind.Age).ShouldBe(age is null ? [] : [age]);

    [Theory]
    [InlineData("Homme de 74 ans. TNE du grêle. La patiente a été opérée, puis la patiente a été revue.", "male")]
    [InlineData("A 61-year-old woman with a NET. The man was discharged.", "female")]
    [InlineData("Patient de sexe masculin, TNE du rectum. La patiente va bien.", "male")]
    [InlineData("La patiente a une TNE. La patiente va bien. La patiente vit seule. Un homme est venu.", "female")]
    [InlineData("La patiente a une TNE. Homme fatigué.", "female male")]
    [InlineData("GENITOURINARY: Normal female OR male.", "")]
    public void Words_of_the_other_sex_are_doubted_beside_a_noun_with_the_age(string text, string sexes) => string.Join(' ', Told.Facts(text, FactKind.Sex).Distinct().Order()).ShouldBe(sexes);

    [Theory]
    [InlineData("Patient masculin âgé de 52 ans. La patiente a reçu du cisplatine.", "male")]
    [InlineData("Patiente féminine de 30 ans.", "female")]
    [InlineData("La tumeur touche surtout les patients masculins. Une femme de 60 ans consulte.", "female")]
    public void An_adjective_behind_the_patient_tells_the_sex(string text, string expected) =>
        string.Join('|', Told.Facts(text, FactKind.Sex).Distinct().Order(StringComparer.Ordinal)).ShouldBe(expected);
}
