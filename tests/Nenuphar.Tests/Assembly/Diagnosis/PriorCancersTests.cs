using Nenuphar.Cases;

namespace Nenuphar.Tests.Assembly.Diagnosis;

public class PriorCancersTests
{
    private const string Carcinoid = "\n\nDiagnostic : carcinoïde typique du poumon, pT1a.";
    private const string Carcinoma = "\n\nDiagnosis: typical carcinoid of the lung, pT1a.";

    [Theory]
    [InlineData("Antécédents : cancer du sein droit en 2004 (tumorectomie, tamoxifène 5 ans), en rémission. Ostéoporose." + Carcinoid, "lumpectomy")]
    [InlineData("ATCD : adénocarcinome du côlon pT3 opéré en 2010, HTA." + Carcinoid, "surgery")]
    [InlineData("Past history: breast cancer 1998 (lumpectomy, tamoxifen), no recurrence. Gout." + Carcinoma, "tamoxifen")]
    [InlineData("PMH: prostate cancer 2012, bicalutamide for a year; gout." + Carcinoma, "bicalutamide")]
    public void An_earlier_cancer_of_another_organ_is_a_condition_and_its_treatments_are_not_of_this_tumour(string text, string treatment)
    {
        Told.Facts(text, FactKind.Condition).ShouldContain("prior-cancer");
        Told.Facts(text, FactKind.Treatment).ShouldNotContain(treatment);
        Told.Facts(text, FactKind.Treatment).ShouldNotContain("tamoxifen");
        Told.Facts(text, FactKind.Tnm).ShouldBe(["pT1a"]);
        Told.Facts(text, FactKind.Outcome).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Antécédents : cancer du poumon opéré en 2010." + Carcinoid)]
    [InlineData("Antécédents familiaux : cancer du sein chez la mère." + Carcinoid)]
    [InlineData("Antécédents : pas de cancer du sein." + Carcinoid)]
    [InlineData("PMH: no breast cancer." + Carcinoma)]
    [InlineData("Family history: breast cancer." + Carcinoma)]
    [InlineData("Antécédents : cancer du sein en 2004, tamoxifène.")]
    [InlineData("Antécédents : cancer du rectum en 2012. Lésion du rectum au scanner, à 3 cm dans le rectum." + Carcinoid)]
    [InlineData("Past history: rectal cancer in 2012. CT: a lesion of the rectum, 3 cm up the rectum." + Carcinoma)]
    public void The_tumour_itself_that_of_a_relative_and_one_that_is_denied_are_none(string text) => Told.Facts(text, FactKind.Condition).ShouldNotContain("prior-cancer");

    [Fact]
    public void Without_another_tumour_the_treatments_stay() =>
        Told.Facts("Antécédents : cancer du sein en 2004, tamoxifène pendant 5 ans.", FactKind.Treatment).ShouldContain("tamoxifen");
}
