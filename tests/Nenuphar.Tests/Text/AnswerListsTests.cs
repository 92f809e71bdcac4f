using Nenuphar.Cases;

namespace Nenuphar.Tests.Text;

public class AnswerListsTests
{
    private const string English = """
        STOMACH, PARTIAL GASTRECTOMY:
        A. GASTROINTESTINAL STROMAL TUMOR, 4 CM.
        B. NO LYMPH NODES RECEIVED.
        SYNOPTIC - PRIMARY STOMACH AND COLON TUMORS
        A. Side of wall: 1
        1. Anterior 2. Posterior
        B. Type of neoplasm: 2
        1. Adenocarcinoma
        2. Gastrointestinal stromal tumor
        3. Lymphoma
        (of any grade)
        4. Squamous cell carcinoma
        C. Lymph node metastases: 2
        1. Yes 2. No
        N1. Present 1
        D. Crohn's disease: 2
        1. Yes 2. No
        E. Stage: T2 Nx Mx
        F. Margins involved: 2 1. Yes 2. No
        """;

    private const string French = """
        Pièce de gastrectomie partielle : GIST de 4 cm.
        Compte rendu synoptique des tumeurs de l'estomac et du côlon
        A. Paroi : 1
        1. Antérieure 2. Postérieure
        B. Type de tumeur : 2
        1. Adénocarcinome
        2. GIST
        3. Lymphome
        4. Carcinome épidermoïde
        C. Métastases ganglionnaires : 2
        1. Oui 2. Non
        D. Maladie de Crohn : 2
        1. Oui 2. Non
        F. Marges envahies : 2 1. Oui 2. Non
        """;

    [Theory]
    [InlineData(English)]
    [InlineData(French)]
    public void Answers_that_a_form_only_offers_are_not_said(string text)
    {
        Told.Facts(text, FactKind.Morphology).Distinct().ShouldBe(["8936/3"]);
        Told.Facts(text, FactKind.Metastasis).ShouldBeEmpty();
        Told.Facts(text, FactKind.Condition).ShouldBeEmpty();
    }

    [Fact]
    public void What_the_form_tells_beside_them_is_said()
    {
        Told.Facts(English, FactKind.Tnm).ShouldContain("T2");
        Told.Facts(English, FactKind.Tnm).ShouldNotContain("N1");
        Told.Facts(English, FactKind.Size).ShouldBe(["40"]);
    }

    [Theory]
    [InlineData("Problems:\n1. Gastric adenocarcinoma\n2. Crohn's disease\n3. Asthma\nPlan:\n1. CT\n2. No antibiotics", "crohn")]
    [InlineData("Diagnostics :\n1. Adénocarcinome gastrique\n2. Maladie de Crohn\n3. Asthme\nProjet :\n1. Scanner\n2. Non candidat", "crohn")]
    public void Diagnoses_that_a_letter_counts_are_said(string text, string condition) => Told.Facts(text, FactKind.Condition).ShouldContain(condition);
}
