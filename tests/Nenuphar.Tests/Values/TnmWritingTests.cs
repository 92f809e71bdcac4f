using Nenuphar.Cases;
using Shouldly;
using Xunit;

namespace Nenuphar.Tests.Values;

/// <summary>TNM in capitals, in small letters, glued and with blanks; and what looks like it.</summary>
public class TnmWritingTests
{
    [Theory]
    [InlineData("TUMEUR DU GRELE PT3 N1 M1A, STADE IV.", "pT3|N1|M1a")]
    [InlineData("TNE DU RECTUM PT1BN0M0.", "pT1b|pN0|pM0")]
    [InlineData("NET OF THE PANCREAS, T3N1M1C.", "T3|N1|M1c")]
    [InlineData("YPT3N1A apres chimiotherapie.", "ypT3|ypN1a")]
    [InlineData("NET of the pancreas, T 4, N 1, M 1a.", "T4|N1|M1a")]
    [InlineData("NET, p T3 p N1 M0.", "pT3|pN1|M0")]
    [InlineData("TNE pT 3 N 1 M 1.", "pT3|N1|M1")]
    [InlineData("Rectum : UT2N0.", "uT2|uN0")]
    [InlineData("tumeur pt3 n1 mo.", "pT3|N1|M0")]
    [InlineData("NET pT1b(m)N0.", "pT1b|pN0")]
    [InlineData("NET T3 N1 MX.", "T3|N1|MX")]
    [InlineData("Carcinoma of the prostate, clinical stage T1C.", "T1c")]
    [InlineData("Carcinome du col utérin, stade T1b2 N2 M1.", "T1b2|N2|M1")]
    [InlineData("Carcinome rénal pT1aN0cM0.", "pT1a|pN0|cM0")]
    [InlineData("Carcinome mammaire pT1cpN0.", "pT1c|pN0")]
    [InlineData("Colon carcinoma pT4apN1b.", "pT4a|pN1b")]
    [InlineData("Carcinome du côlon ypT3bypN2aM0.", "ypT3b|ypN2a|ypM0")]
    [InlineData("Breast carcinoma pT1N1miM0.", "pT1|pN1mi|pM0")]
    [InlineData("Carcinome mammaire pT1N1micM0.", "pT1|pN1mic|pM0")]
    public void Each_writing_gives_the_same_categories(string text, string expected) => string.Join('|', Told.Facts(text, FactKind.Tnm)).ShouldBe(expected);

    [Theory]
    [InlineData("PT 13 s, INR 1.1.", "prothrombin-time=13 s")]
    [InlineData("TP 85 %, INR 1,1.", "prothrombin-time=85 %")]
    public void A_prothrombin_time_is_a_measured_value(string text, string value)
    {
        Told.Facts(text, FactKind.Tnm).ShouldBeEmpty();
        Told.Facts(text, FactKind.Lab).ShouldContain(value);
    }

    [Theory]
    [InlineData("M0NSIEUR D., stade IV.")]
    [InlineData("T 37.2, N 1.")]
    [InlineData("Vertèbres T 12 et L 1.")]
    [InlineData("CT 3 of the chest. Patient 1 M.")]
    [InlineData("N1a: 1 node involved, N1b: 2 to 3 nodes involved, N2a: 4 to 6 nodes involved.")]
    [InlineData("N0 : aucun ganglion ; N1 : 1 à 3 ganglions ; N2 : 4 ganglions ou plus.")]
    public void A_temperature_a_vertebra_or_a_scan_is_none(string text) => Told.Facts(text, FactKind.Tnm).ShouldBeEmpty();

    [Theory]
    [InlineData("Colon cancer, pathological stage: pT3NOMX.", "pMX|pN0|pT3")]
    [InlineData("Cancer du côlon classé pT3NOMO.", "pM0|pN0|pT3")]
    public void A_letter_for_a_nought_is_read_where_the_next_category_is_glued_on(string text, string expected) =>
        string.Join('|', Told.Facts(text, FactKind.Tnm).Order(StringComparer.Ordinal)).ShouldBe(expected);
}
