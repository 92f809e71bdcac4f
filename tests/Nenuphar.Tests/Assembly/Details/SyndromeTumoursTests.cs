using Nenuphar.Cases;

namespace Nenuphar.Tests.Assembly.Details;

/// <summary>Tumours that stay apart: of one syndrome, of one kind at two places, and what is told of another organ's tumour.</summary>
public class SyndromeTumoursTests
{
    [Theory]
    [InlineData("Femme de 42 ans, néoplasie endocrinienne multiple de type 1 : gastrinome pancréatique et carcinoïde bronchique typique.", "lung 8240/3, pancreas 8153/3")]
    [InlineData("A woman with MEN1 and a pancreatic gastrinoma. A bronchial carcinoid was resected.", "lung 8240/3, pancreas 8153/3")]
    [InlineData("Femme de 30 ans. NEM1 : gastrinome duodénal, insulinome pancréatique.", "duodenum 8153/3, pancreas 8151/3")]
    [InlineData("Homme de 35 ans, maladie de von Hippel-Lindau : phéochromocytome droit et TNE du pancréas G1 de 2 cm.", "pancreas 8240/3, adrenal 8700/3")]
    [InlineData("A man of 42 with a carotid body paraganglioma and a retroperitoneal paraganglioma. SDHB mutation.", "C75.4 8692/3, retroperitoneum 8680/3")]
    [InlineData("A woman with MEN1. Pancreatic gastrinoma with metastases of the lung.", " 8153/3")]
    [InlineData("A man of 42 with a carotid body paraganglioma. Recurrence: retroperitoneal paraganglioma or metastasis.", " 8692/3")]
    public void Tumours_of_one_syndrome_or_of_two_places_are_not_fused(string text, string told) =>
        string.Join(", ", Tumours(text).Select(t => $"{t.Key} {(t.Morphology.TryGet(out var code) ? code : "?")}")).ShouldBe(told);

    [Fact]
    public void The_size_behind_the_second_tumour_is_its_own() =>
        Told.The("Homme de 35 ans : phéochromocytome droit et TNE du pancréas G1 de 2 cm.", FactKind.Size, "20")["at"].ShouldBe("pancreas");

    [Theory]
    [InlineData("Homme de 70 ans. Tumeur de vessie traitée par chimiothérapie puis cystoprostatectomie : ypT0 N0. Prostate : carcinome neuroendocrine.", "")]
    [InlineData("A man of 72 with small cell carcinoma of the prostate. Radical cystectomy for urothelial carcinoma: ypT0 ypN0.", "")]
    [InlineData("Homme de 70 ans. Carcinome neuroendocrine de la prostate ypT2 N0.", "ypT2 N0")]
    [InlineData("Homme de 70 ans. Carcinome neuroendocrine de la vessie : cystectomie, ypT0 N0.", "ypT0 N0")]
    [InlineData("A woman of 60. Mastectomy in 2010: pT1 N0. Ileal NET pT3 N1.", "pT3 N1")]
    public void Categories_behind_another_organ_that_was_removed_are_not_the_tumours(string text, string categories) => string.Join(' ', Tumours(text)[0].Tnm.Select(t => t.Value)).ShouldBe(categories);

    [Theory]
    [InlineData("Homme de 70 ans. Tumeur mixte du côlon : adénocarcinome et carcinome neuroendocrine à petites cellules.", "8154/3")]
    [InlineData("Man, 70. Gastric tumour, mixed: adenocarcinoma with a large cell neuroendocrine carcinoma.", "8154/3")]
    public void A_tumour_called_mixed_has_parts_and_no_rivals(string text, string code) => (Tumours(text)[0].Morphology.TryGet(out var told) ? told : "").ShouldBe(code);

    [Fact]
    public void Two_carcinomas_that_nothing_calls_mixed_stay_rivals() =>
        Tumours("Homme de 70 ans. Tumeur du côlon : adénocarcinome et carcinome neuroendocrine à petites cellules.")[0].Morphology.IsConflicting.ShouldBeTrue();

    [Theory]
    [InlineData("A 66-year-old woman with DIPNECH.", "8040/0")]
    [InlineData("Femme de 66 ans avec de multiples tumorlets du poumon droit.", "8040/1")]
    [InlineData("A 66-year-old woman with DIPNECH and a typical carcinoid of the right lung.", "8240/3")]
    public void What_stands_before_a_carcinoid_is_told_where_no_carcinoid_is(string text, string code) => (Tumours(text)[0].Morphology.TryGet(out var told) ? told : "").ShouldBe(code);

    [Theory]
    [InlineData("Femme de 55 ans. Polype du rectum réséqué en bloc : TNE G1 de 6 mm.", "C20.9")]
    [InlineData("A rectal polyp of 8 mm was resected; histology showed a NET G1.", "C20.9")]
    [InlineData("Duodenal polyp removed. Well-differentiated NET, Ki-67 1 %.", "C17.0")]
    [InlineData("Rectal polyp removed in 2010. Ileal NET, Ki-67 1 %.", "C17.2")]
    [InlineData("No rectal polyp. NET with liver metastases.", null)]
    public void A_polyp_tells_where_the_tumour_in_it_arose(string text, string? code) => (Tumours(text)[0].Site.TryGet(out var told) ? told : null).ShouldBe(code);

    private static IReadOnlyList<Tumour> Tumours(string text) => CaseReader.Read([("letter", text)]).Tumours;
}
