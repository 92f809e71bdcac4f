using Nenuphar.Cases;

namespace Nenuphar.Tests.Assembly.Diagnosis;

public class LastVerdictTests
{
    [Theory]
    [InlineData("La biopsie colique montrait un adénocarcinome. L'analyse de la pièce opératoire retrouve un carcinome neuroendocrine à grandes cellules.", "8013/3")]
    [InlineData("Endometrial biopsy showed leiomyosarcoma. She underwent hysterectomy. Final histology revealed a carcinosarcoma of the uterus.", "8980/3")]
    [InlineData("From these images the tumour was diagnosed as cholangiocarcinoma. It was resected. Histological examination revealed a hepatocellular carcinoma.", "8170/3")]
    [InlineData("L'IRM évoquait surtout le diagnostic de lymphome, et il fut opéré. L'examen histologique retrouve un mélanome.", "8720/3")]
    [InlineData("A boy of 12 was diagnosed with small cell carcinoma of the chest wall. However, molecular studies showed a rearrangement, confirming Ewing sarcoma.", "9364/3")]
    [InlineData("Le premier diagnostic était un adénocarcinome. Cependant, la relecture a conclu à un mésothéliome.", "9050/3")]
    public void What_the_tissue_of_an_operation_or_the_last_look_tells_is_the_diagnosis(string text, string code) => Told.Facts(text, FactKind.Morphology).Distinct().ShouldBe([code]);

    [Theory]
    [InlineData("Biopsie de prostate : adénocarcinome. Deux ans plus tard, la pièce de résection pulmonaire retrouve un carcinome épidermoïde.", "8140/3|8070/3")]
    [InlineData("Colon biopsy showed adenocarcinoma. The resected specimen of the kidney revealed a leiomyosarcoma.", "8140/3|8890/3")]
    [InlineData("The liver biopsy showed adenocarcinoma. The specimen of the metastasis later resected revealed a small cell carcinoma.", "8140/3|8041/3")]
    public void Two_tumours_and_one_that_changes_are_both_told(string text, string codes) => string.Join('|', Told.Facts(text, FactKind.Morphology).Distinct()).ShouldBe(codes);
}
