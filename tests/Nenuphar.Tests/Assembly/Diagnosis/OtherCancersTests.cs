using Nenuphar.Cases;

namespace Nenuphar.Tests.Assembly.Diagnosis;

/// <summary>An earlier cancer of another organ keeps its operation, its categories and its treatments to itself.</summary>
public class OtherCancersTests
{
    [Theory]
    [InlineData("Antécédents de carcinome de la prostate opéré en 2007 par prostatectomie radicale (pT2). Diagnostic : adénocarcinome du poumon.", "treatment prostatectomy")]
    [InlineData("Antécédents de carcinome de la prostate opéré en 2007 par prostatectomie radicale (pT2). Diagnostic : adénocarcinome du poumon.", "tnm pT2")]
    [InlineData("Antécédents d'adénocarcinome de la vessie traité par cystectomie. Biopsie : adénocarcinome du poumon.", "treatment cystectomy")]
    [InlineData("Homme opéré en 2011 d'un carcinome basocellulaire de la joue. Biopsie : adénocarcinome du poumon.", "treatment surgery")]
    [InlineData("Femme diagnostiquée il y a 9 ans avec un carcinome du sein, traitée par tamoxifène. La coloscopie montre un adénocarcinome du côlon.", "treatment tamoxifen")]
    [InlineData("She had a carcinoma of the breast nine years ago, treated with tamoxifen. Colonoscopy showed an adenocarcinoma of the colon.", "treatment tamoxifen")]
    [InlineData("Antécédent de cancer du sein. Elle a été traitée par tumorectomie. Une tumeur neuroendocrine de l'iléon est découverte.", "treatment lumpectomy")]
    [InlineData("She had a history of breast cancer. She was treated with lumpectomy. A neuroendocrine tumour of the ileum was found.", "treatment lumpectomy")]
    [InlineData("Mastectomie pour un cancer du sein en 2001. Une tumeur neuroendocrine de l'iléon est découverte en 2019.", "primary C50.9")]
    public void What_is_told_of_it_is_not_of_the_tumour_at_issue(string text, string fact) => Told.Facts(text).ShouldNotContain(fact);

    [Theory]
    [InlineData("Femme diagnostiquée il y a 9 ans avec un carcinome du sein, traitée par tamoxifène. Le scanner montre des métastases hépatiques de ce cancer du sein.", "treatment tamoxifen")]
    [InlineData("She had a carcinoma of the breast nine years ago, treated with tamoxifen. She now has bone metastases of her breast cancer.", "treatment tamoxifen")]
    [InlineData("Antécédent de cancer du sein. Elle a été opérée d'une tumeur neuroendocrine de l'iléon par résection iléale.", "treatment small-bowel-resection")]
    [InlineData("Mastectomie pour un cancer du sein en 2001. Métastases osseuses de ce cancer en 2019.", "primary C50.9")]
    public void The_tumour_at_issue_keeps_its_own(string text, string fact) => Told.Facts(text).ShouldContain(fact);
}
