namespace Nenuphar.Tests.Assembly.Persons;

public class SeveralPatientsTests
{
    [Theory]
    [InlineData("Case 1\nA 61-year-old man had an ileal NET.\n\nCase 2\nA 48-year-old woman had a rectal NET.")]
    [InlineData("Our first patient was a woman of 70 with an ileal NET. Our second patient was a man of 52 with a rectal NET.")]
    [InlineData("We describe three patients with an ileal NET, one of whom, a 50-year-old woman, died.")]
    [InlineData("In case one, a 61-year-old man had an ileal NET. In case two, a 48-year-old woman had a gastric NET.")]
    [InlineData("Four patients, three men and one woman, had an ileal NET resected.")]
    [InlineData("Cas n° 1 : femme de 61 ans, TNE de l'iléon. Cas n° 2 : homme de 48 ans, TNE du rectum.")]
    [InlineData("Observation 1 : une patiente de 61 ans a une TNE de l'iléon. Observation 2 : un patient de 48 ans a une TNE du rectum.")]
    [InlineData("Le premier cas est celui d'un homme de 61 ans avec une TNE de l'iléon. Le second cas est une femme de 48 ans avec une TNE du rectum.")]
    [InlineData("Nous rapportons deux observations de TNE de l'iléon chez des femmes de 50 et 61 ans.")]
    [InlineData("Deux patientes de 40 et 50 ans ont été opérées d'une TNE de l'iléon.")]
    public void A_text_about_several_patients_has_no_facts(string text)
    {
        Told.Facts(text).ShouldBeEmpty();
        CaseReader.Read([("series", text)]).IsNoPatient.ShouldBeTrue();
    }

    [Theory]
    [InlineData("A 61-year-old man had an ileal NET. We report the third case of this kind; two cases had been published.")]
    [InlineData("We report a patient of 61 years with an ileal NET. Two patients of his family had a phaeochromocytoma.")]
    [InlineData("Case 2 of our board: a 61-year-old man has an ileal NET.")]
    [InlineData("The second case of cancer in this 61-year-old man is an ileal NET.")]
    [InlineData("Nous rapportons le cas d'un homme de 61 ans avec une TNE de l'iléon. Deux cas de cancer du sein dans la famille.")]
    [InlineData("Dossier 2, cas 3 de la réunion : homme de 61 ans, TNE de l'iléon.")]
    [InlineData("Homme de 61 ans, TNE de l'iléon. Le deuxième cas de la réunion n'a pas été discuté.")]
    public void A_text_about_one_patient_keeps_its_facts(string text) => Told.Facts(text, Nenuphar.Cases.FactKind.Age).ShouldBe(["61"]);
}
