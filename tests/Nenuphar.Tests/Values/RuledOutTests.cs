namespace Nenuphar.Tests.Values;

/// <summary>Lists whose members are all ruled out, by a verb behind their bracket or by a heading, and words that tell another matter.</summary>
public class RuledOutTests
{
    private const string French = "Homme de 60 ans, masse du grêle.\n\nDiagnostic\nExclus :\n- Mélanome malin : S100 négatif.\n- Liposarcome, rhabdomyosarcome : desmine négative.\n- Mésothéliome : calrétinine négative.\nLe diagnostic est un sarcome d'Ewing.";
    private const string English = "A 60-year-old man had a bowel mass.\n\nDiagnosis\nRuled out:\n- Malignant melanoma: S100 negative.\n- Leiomyosarcoma, rhabdomyosarcoma: desmin negative.\nThe diagnosis is Ewing sarcoma.";

    [Theory]
    [InlineData("Une fois les infections latentes (VIH, hépatite C, tuberculose par test sanguin) exclues, un traitement a été commencé.", "condition hiv")]
    [InlineData("Une fois les infections latentes (VIH, hépatite C, tuberculose par test sanguin) exclues, un traitement a été commencé.", "condition hepatitis-c")]
    [InlineData("Latent infections (HIV, hepatitis C, tuberculosis by a skin test) having been ruled out, treatment was begun.", "condition hiv")]
    [InlineData("Latent infections (HIV, hepatitis C, tuberculosis by a skin test) having been ruled out, treatment was begun.", "condition tuberculosis")]
    [InlineData(French, "morphology 8850/3")]
    [InlineData(French, "morphology 8900/3")]
    [InlineData(French, "morphology 9050/3")]
    [InlineData(English, "morphology 8890/3")]
    [InlineData(English, "morphology 8900/3")]
    public void All_members_are_denied(string text, string fact) => Told.Facts(text).ShouldNotContain(fact);

    [Theory]
    [InlineData("Antécédents : infections chroniques (VIH, hépatite C, tuberculose). Une embolie a été exclue.", "condition hiv")]
    [InlineData("History: chronic infections (HIV, hepatitis C, tuberculosis). Embolism was ruled out.", "condition hepatitis-c")]
    [InlineData(French, "morphology 9364/3")]
    [InlineData(French, "ihc desmin=negative")]
    [InlineData(English, "morphology 9364/3")]
    [InlineData(English, "ihc desmin=negative")]
    public void What_stands_outside_is_told(string text, string fact) => Told.Facts(text).ShouldContain(fact);

    [Theory]
    [InlineData("Plaque d'athérome sur la descendante antérieure.", "condition peripheral-artery-disease")]
    [InlineData("Adriamycine 75 mg/m2 : DT 2 130 mg.", "condition diabetes-type-2")]
    [InlineData("Peptide natriurétique : 640 pg/ml.", "lab nt-probnp=640 pg/mL")]
    [InlineData("Ipilimumab blocks the cytotoxic T-lymphocyte-associated antigen 4.", "lab lymphocytes=4")]
    [InlineData("L'ipilimumab bloque l'antigène 4 des lymphocytes T cytotoxiques.", "lab lymphocytes=4")]
    [InlineData("Carcinome hypercalcémique à petites cellules de l'ovaire.", "lab calcium=high")]
    [InlineData("Carcinome hypercalcémique à petites cellules de l'ovaire.", "syndrome hypercalcaemia")]
    [InlineData("Small cell carcinoma of the ovary, hypercalcemic variant.", "lab calcium=high")]
    [InlineData("Une ponction lombaire montre une protéinurie de 70 mg/dl.", "lab urine-protein=70 mg/dL")]
    [InlineData("Lumbar puncture showed a glucose of 58 mg/dL.", "lab glucose=58 mg/dL")]
    public void Another_matter_is_no_fact(string text, string fact) => Told.Facts(text).ShouldNotContain(fact);

    [Theory]
    [InlineData("Antécédents : artériopathie des membres inférieurs.", "condition peripheral-artery-disease")]
    [InlineData("Antécédents : DT2, HTA.", "condition diabetes-type-2")]
    [InlineData("Peptide natriurétique : 640 pg/ml.", "lab bnp=640 pg/mL")]
    [InlineData("NT-pro peptide natriurétique : 640 pg/ml.", "lab nt-probnp=640 pg/mL")]
    [InlineData("Lymphocytes 1.2 G/L.", "lab lymphocytes=1.2 10*9/L")]
    [InlineData("Patiente hypercalcémique.", "lab calcium=high")]
    [InlineData("The patient was hypercalcemic.", "lab calcium=high")]
    [InlineData("Avant la ponction lombaire, glycémie 4,8 mmol/l.", "lab glucose=4.8 mmol/L")]
    public void The_matter_itself_is_one(string text, string fact) => Told.Facts(text).ShouldContain(fact);
}
