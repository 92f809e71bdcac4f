using Nenuphar.Cases;
using Shouldly;
using Xunit;

namespace Nenuphar.Tests.Values;

/// <summary>Sentences of the project's own, in both languages, and the facts that they state (or must not state).</summary>
public class SentenceTests
{
    [Theory]
    [InlineData("La tumeur est classée pT3N1M1a.", "tnm pT3|tnm pN1|tnm pM1a")]
    [InlineData("Staging was T2bN0M0.", "tnm T2b|tnm N0|tnm M0")]
    [InlineData("Tumeur classée pT2NxM0 (IIA).", "tnm pT2|tnm pNX|tnm pM0|stage IIA")]
    [InlineData("The NET was of grade II, with a Ki-67 between 10 and 15 %.", "grade G2|ki67 10-15")]
    [InlineData("TNE de grade 1, Ki67 inférieur à 2 %, moins de 2 mitoses pour 10 champs.", "grade G1|ki67 <2|mitoses <2/10hpf")]
    [InlineData("Proliferation index (Ki-67) of 35 %, 24 mitoses/2 mm2.", "ki67 35|mitoses 24/2mm2")]
    [InlineData("Tumor cells were positive for synaptophysin and CD56, negative for CK20; TTF-1 focal.", "ihc synaptophysin=positive|ihc cd56=positive|ihc ck20=negative")]
    [InlineData("Immunohistochimie : chromogranine (+), CDX2 (-), CK7 et CK20 négatifs.", "ihc chromogranin-a=positive|ihc cdx2=negative|ihc ck7=negative|ihc ck20=negative")]
    [InlineData("Biologie : Na 131 mmol/L, K 3,1 mmol/L, créatinine 1 240 µmol/L, CRP < 5 mg/L.", "lab sodium=131 mmol/L|lab potassium=3.1 mmol/L|lab creatinine=1240 umol/L|lab crp=<5 mg/L")]
    [InlineData("Serum chromogranin A was elevated and 5-HIAA was normal.", "lab chromogranin-a=high|lab 5-hiaa=normal")]
    [InlineData("Le scanner montre une masse du pancréas de 4,3 x 3,6 cm.", "size 43|imaging ct")]
    [InlineData("CT showed a 2.5 x 1.8 cm nodule of the liver.", "size 25|imaging ct")]
    [InlineData("Métastases osseuses, hépatiques et ganglionnaires.", "metastasis bone|metastasis liver|metastasis lymph-node")]
    [InlineData("There were liver and lung metastases.", "metastasis liver|metastasis lung")]
    [InlineData("ECOG PS 2, indice de Karnofsky à 70 %.", "scale ecog=2|scale karnofsky=70")]
    [InlineData("Un homme de 47 ans est hospitalisé pour des douleurs lombaires et abdominales.", "sex male|age 47|symptom back-pain|symptom abdominal-pain")]
    [InlineData("A 63-year-old woman presented with flushing and watery diarrhea.", "sex female|age 63|symptom flushing|symptom diarrhoea")]
    [InlineData("Il a reçu quatre cycles de cisplatine 75 mg/m2 et étoposide 100 mg/m2.", "treatment cisplatin|treatment etoposide")]
    [InlineData("KRAS was mutated and EGFR was wild-type.", "molecular kras=mutated|molecular egfr=wild-type")]
    [InlineData("La biopsie du foie trouve un carcinome, avec une chromogranine A positive.", "ihc chromogranin-a=positive")]
    [InlineData("Histology of the nodule: carcinoma, calcitonin negative.", "ihc calcitonin=negative")]
    [InlineData("Nodule du sein droit, BIRADS 4.", "scale birads=4")]
    [InlineData("TSH normale, 1,9 ; ferritine élevée, 640 µg/L.", "lab tsh=1.9|lab ferritin=640 ug/L")]
    [InlineData("LDH was high, 712 U/L.", "lab ldh=712 U/L")]
    public void A_sentence_states_its_facts(string sentence, string facts)
    {
        var said = Said(sentence);
        foreach (var fact in facts.Split('|'))
        {
            said.ShouldContain(fact);
        }
    }

    [Theory]
    [InlineData("Pas de fièvre ni de toux.", "symptom")]
    [InlineData("Pas de fièvre, de toux ni de dyspnée.", "symptom")]
    [InlineData("Elle n'a pas observé de fièvre, de toux ou de vomissements.", "symptom")]
    [InlineData("Sans nausées ou vomissements, sans bouffées vasomotrices ou diarrhée.", "symptom")]
    [InlineData("She denies flushing, diarrhea and weight loss.", "symptom")]
    [InlineData("L'IRM est en hypersignal T2.", "tnm")]
    [InlineData("Aucune métastase hépatique n'est retrouvée.", "metastasis")]
    [InlineData("No liver metastases were found.", "metastasis")]
    [InlineData("La tumeur est à 2 cm de la marge.", "size")]
    [InlineData("Her mother had breast cancer.", "condition")]
    [InlineData("Une chimioembolisation a été envisagée.", "treatment")]
    [InlineData("Insuffisance rénale chronique de stade 3.", "stage")]
    [InlineData("Mucite de grade 2 sous évérolimus.", "grade")]
    [InlineData("Biopsie négative, chromogranine A sérique élevée.", "ihc")]
    [InlineData("One core biopsy was positive and the PSA was low.", "ihc")]
    public void A_sentence_states_no_such_fact(string sentence, string kind) =>
        Said(sentence).ShouldNotContain(fact => fact.StartsWith(kind + " ", StringComparison.Ordinal));

    [Theory]
    [InlineData("CRP normale, 3 cycles ont été donnés.", "lab crp=3")]
    [InlineData("Potassium normal, 9800 leucocytes.", "lab potassium=9800")]
    public void A_number_behind_a_comma_that_counts_something_else_is_no_value(string sentence, string fact) => Said(sentence).ShouldNotContain(fact);

    [Fact]
    public void Doses_dates_and_lines_go_to_their_treatment()
    {
        var reading = Reader.Read("En première ligne, elle a eu de l'octréotide LAR 20 mg d'avril 2015 à février 2017, interrompu pour progression.");
        var octreotide = reading.Statements.Single(s => s.Kind == FactKind.Treatment && s.Value == "octreotide");
        octreotide["dose"].ShouldBe("20 mg");
        octreotide["start"].ShouldBe("2015-04");
        octreotide["end"].ShouldBe("2017-02");
        octreotide["line"].ShouldBe("1");
        octreotide["stop"].ShouldBe("progression");
    }

#pragma warning disable CA1308
    private static List<string> Said(string sentence) =>
        [.. Reader.Read(sentence).Statements.Where(s => s.IsAffirmed).Select(s => $"{s.Kind.ToString().ToLowerInvariant()} {s.Value}")];
#pragma warning restore CA1308
}
