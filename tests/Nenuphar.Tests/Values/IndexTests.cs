using Nenuphar.Cases;
using Shouldly;
using Xunit;

namespace Nenuphar.Tests.Values;

/// <summary>Indices of proliferation: how they are written, and which of several specimens each belongs to.</summary>
public class IndexTests
{
    [Theory]
    [InlineData("MIB1 9/100.", "9")]
    [InlineData("MIB-1 : 14 / 100 cellules.", "14")]
    [InlineData("Ki-67 : 12-15%.", "12-15")]
    [InlineData("Ki67 = 2.5 ; mitoses = 1 / 2mm2.", "2.5")]
    [InlineData("Ki-67: 3,5.", "3.5")]
    [InlineData("The Ki67 (MIB-1) labelling index was low, at 4%.", "4")]
    [InlineData("L'index de prolifération (Ki67, MIB-1) était faible, à 2 %.", "2")]
    public void An_index_is_read_as_it_is_written(string text, string expected) => Indices(text).ShouldBe(expected + " ");

    [Theory]
    [InlineData("Ki-67 was 3% and 17% in the ileal and liver biopsies, respectively.", "3 ileum|17 liver")]
    [InlineData("Le Ki-67 était respectivement de 2 % et 25 % sur l'iléon et le foie.", "2 ileum|25 liver")]
    [InlineData("Le Ki-67 était de 2 % et 25 % dans la tumeur primitive et la métastase hépatique respectivement.", "2 |25 liver")]
    [InlineData("The ileal and liver biopsies had Ki-67 indices of 1% and 11%, respectively.", "1 ileum|11 liver")]
    [InlineData("Ki67 2 % (primitif), 12 % (foie) et 25 % (ganglion).", "2 |12 liver|25 lymph-node")]
    [InlineData("Ki-67 index 2% primary / 15% liver.", "2 |15 liver")]
    [InlineData("Ki-67 was 1%, 5% and 20% in the pancreas, node and liver respectively.", "1 pancreas|5 lymph-node|20 liver")]
    public void Indices_in_order_go_to_places_in_order(string text, string expected) => Indices(text).ShouldBe(expected);

    [Theory]
    [InlineData("Liver biopsy: Ki-67 16%. Ileal resection specimen: Ki-67 1%.", "16 liver|1 ileum")]
    [InlineData("Biopsie du foie : Ki-67 16 % ; résection iléale : Ki-67 2 %.", "16 liver|2 ileum")]
    [InlineData("Liver: Ki-67 15 %, ileum: Ki-67 2 %.", "15 liver|2 ileum")]
    [InlineData("Biopsie hépatique : Ki-67 15 %. Pancréatectomie caudale : Ki-67 4 %.", "15 liver|4 pancreas")]
    [InlineData("Antécédents : cancer de la prostate 2004. En 2021 TNE iléale G1, Ki-67 1 %.", "1 ")]
    [InlineData("A woman with a pancreatic neuroendocrine tumour (grade 2, Ki-67 14 %).", "14 ")]
    [InlineData("Biopsie hépatique en 2020. Hémicolectomie droite : Ki-67 4 %.", "4 ")]
    [InlineData("Liver biopsy in 2019 showed NET. Ki-67 was 4 %.", "4 liver")]
    [InlineData("Biopsie bronchoscopique (lobe supérieur droit) : Ki-67 4 %.", "4 bronchus")]
    public void A_new_specimen_is_not_that_of_the_sentence_before(string text, string expected) => Indices(text).ShouldBe(expected);

    [Theory]
    [InlineData("Lymph node: less than 2 mitoses/10 HPF.", "<2/10hpf lymph-node")]
    [InlineData("No mitosis was seen in 50 high-power fields in the mesenteric deposit.", "0/50hpf mesentery")]
    [InlineData("Lymph node: moins d'une mitose/champ.", "<1/1hpf lymph-node")]
    [InlineData("Biopsie du foie. Aucune mitose sur 10 champs dans le mésentère.", "0/10hpf mesentery")]
    [InlineData("No atypical mitosis in 10 HPF.", "")]
    public void None_in_so_many_fields_is_a_count(string text, string expected) => Listed(text, FactKind.Mitoses).ShouldBe(expected);

    private static string Indices(string text) => Listed(text, FactKind.Ki67);

    private static string Listed(string text, FactKind kind) => string.Join('|', Reader.Read(text).Statements.Where(s => s.Kind == kind).Select(s => $"{s.Value} {s["specimen"]}"));

    [Theory]
    [InlineData("Ki-67 15 % sur biopsie hépatique de 2019, puis 25 % sur biopsie de 2021.", "15|25")]
    [InlineData("Ki-67 was 5% in 2018 and 22% in 2021.", "5|22")]
    [InlineData("Ki-67 à 3 % en 2015, ensuite 8 %, puis 30 % en 2020.", "3|8|30")]
    [InlineData("Ki-67 passé de 5 % à 12 %, chromogranine positive à 80 %.", "5|12")]
    [InlineData("Ki-67 rose from 3 to 25 % on rebiopsy.", "3|25")]
    [InlineData("Ki-67 de 5 % à 10 %.", "5-10")]
    [InlineData("Ki-67 15 %, puis chimiothérapie avec réduction de 30 % en 2020.", "15")]
    [InlineData("Ki-67 15% in 2018, then chromogranin positive in 60% of cells.", "15")]
    [InlineData("Ki-67 15 % et nécrose de 30 %.", "15")]
    [InlineData("La nécrose était de 30 % et l'indice de prolifération (Ki-67) de 3 %.", "3")]
    [InlineData("Necrosis was 30% and the proliferation index by Ki-67 was 3%.", "3")]
    [InlineData("Le Ki-67 était bas, avec un indice de Karnofsky à 80 %.", "")]
    public void Each_index_of_a_series_is_told(string text, string values) => string.Join('|', Told.Facts(text, FactKind.Ki67)).ShouldBe(values);
}
