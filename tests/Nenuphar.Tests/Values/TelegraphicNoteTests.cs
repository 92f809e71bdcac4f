using Nenuphar.Cases;
using Shouldly;
using Xunit;

namespace Nenuphar.Tests.Values;

/// <summary>Notes in shorthand: the letter of a fluid, short names, ages without their word, a grade that stands alone.</summary>
public class TelegraphicNoteTests
{
    [Theory]
    [InlineData("5-HIAA U 180 µmol/24h.", "lab 5-hiaa=180 umol/(24.h)")]
    [InlineData("5HIAA U : 96 µmol/24 h (N < 42).", "lab 5-hiaa=96 umol/(24.h)")]
    [InlineData("Na 138, K 4.1, U 40 mg/dL.", "lab urea=40 mg/dL")]
    [InlineData("TNE du grêle, 3 métas osseuses.", "metastasis bone")]
    [InlineData("Métas hépatiques connues.", "metastasis liver")]
    [InlineData("PBH : métastase d'une tumeur neuroendocrine.", "metastasis liver")]
    [InlineData("Metastatic rectal NET (liver, lung).", "metastasis lung")]
    [InlineData("TNE métastatique du pancréas (foie et os).", "metastasis bone")]
    [InlineData("Mme R. 62 ans, TNE du grêle.", "age 62")]
    [InlineData("Il s'agit d'un homme 47 ans suivi pour une TNE.", "age 47")]
    [InlineData("Woman with a pancreatic NET. She is 58.", "age 58")]
    [InlineData("Ileal NET, reviewed in clinic aged 66.", "age 66")]
    [InlineData("Woman of 52 with a rectal NET.", "age 52")]
    [InlineData("Referred for flushing. 61M with an ileal NET.", "age 61")]
    [InlineData("TNE du poumon. Morte le 03/02/2021.", "outcome dead")]
    [InlineData("Rectal NET. He was alive at last contact on 3 May 2022.", "outcome alive")]
    [InlineData("TNE du rectum. Vue le 12.04.2023, vivante sans maladie.", "outcome alive")]
    [InlineData("Lung carcinoid. Last seen in June 2021, asymptomatic.", "outcome alive")]
    [InlineData("TNE du pancréas. Ki-67 : 6 %, 1 mitose/2 mm². Grade 2.", "grade G2")]
    [InlineData("Ileal NET, Ki-67 1%. Grade 1.", "grade G1")]
    public void It_is_read(string text, string fact) => Told.Facts(text).ShouldContain(fact);

    [Theory]
    [InlineData("Na U 110 mmol/L.", FactKind.Lab)]
    [InlineData("Méta-analyse des TNE du grêle.", FactKind.Metastasis)]
    [InlineData("Metastatic carcinoma (breast).", FactKind.Metastasis)]
    [InlineData("A man of 60 kg with an ileal NET.", FactKind.Age)]
    [InlineData("Ileal NET diagnosed aged 40.", FactKind.Age)]
    [InlineData("Ileal NET. In March 2019, while asymptomatic, a scan found a liver metastasis.", FactKind.Outcome)]
    [InlineData("TNE du grêle opérée. Vivant en 2020.", FactKind.Outcome)]
    [InlineData("Nausea on everolimus. Grade 2.", FactKind.Grade)]
    [InlineData("Mucite sous évérolimus. Grade 2.", FactKind.Grade)]
    public void Another_thing_is_left_alone(string text, FactKind kind) => Told.Facts(text, kind).ShouldBeEmpty();

    [Theory]
    [InlineData("Résection iléale de 40 cm : TNE de 22 mm.", "22")]
    [InlineData("Resection of 35 cm of ileum for a NET of 14 mm.", "14")]
    public void A_length_of_bowel_is_no_size_of_the_tumour(string text, string size) => Told.Facts(text, FactKind.Size).ShouldBe([size]);
}
