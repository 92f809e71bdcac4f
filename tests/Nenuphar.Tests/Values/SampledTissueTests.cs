using Nenuphar.Cases;
using Shouldly;
using Xunit;

namespace Nenuphar.Tests.Values;

/// <summary>Which organ an index was counted in, where a lesion lies, and which nodes are positive.</summary>
public class SampledTissueTests
{
    [Theory]
    [InlineData("Atypical carcinoid of the thymus invading the pericardium. Ki-67 14 %.", "thymus")]
    [InlineData("Tumeur du thymus envahissant le péricarde et la plèvre. Ki-67 à 14 %.", "thymus")]
    [InlineData("Tumeur du grêle infiltrant le mésentère, Ki-67 2 %.", "small-bowel")]
    [InlineData("Typical carcinoid of the lung, 22 mm. Nodes: 0/11. Ki-67 2 %.", "lung")]
    [InlineData("Pièce de duodénopancréatectomie : TNE du pancréas ; ganglions 2N+/18. Ki-67 5 %.", "pancreas")]
    [InlineData("TNE de l'iléon, Ki-67 6 % sur biopsie du foie.", "liver")]
    [InlineData("NET of the ileum (Ki-67 6 % on liver biopsy).", "liver")]
    [InlineData("Lymph node biopsy: NET, Ki-67 20 %.", "lymph-node")]
    [InlineData("Carcinome lobulaire infiltrant du sein droit, localement avancé. Ki-67 25 %.", "breast")]
    [InlineData("Craniotomie frontale en mai. Glioblastome, Ki-67 30 %.", "brain")]
    [InlineData("Glioblastoma, Ki-67 30%.", "brain")]
    [InlineData("Mastectomie et curage. Carcinome de grade II, Ki-67 30 %.", "breast")]
    [InlineData("Left hepatectomy taking the bile duct. The specimen showed a NET, Ki-67 12%.", "liver")]
    [InlineData("Right lobectomy. The abdomen was normal on CT. Carcinoid, Ki-67 4%.", "lung")]
    [InlineData("Distal resection of the pancreas. It showed ovarian-type stroma, Ki-67 2%.", "pancreas")]
    [InlineData("Tumeur du pancréas réséquée. Stroma de type ovarien, Ki-67 2 %.", "pancreas")]
    [InlineData("A mass of the gallbladder. The cells did not penetrate the serosa into the liver. Ki-67 2%.", "gallbladder")]
    [InlineData("Tumeur de l'appendice atteignant la couche musculaire, Ki-67 2 %.", "appendix")]
    [InlineData("The Ki-67 was 20%. A carcinoma of the breast was diagnosed.", "breast")]
    [InlineData("Le Ki-67 est de 20 %. Le diagnostic de carcinome du sein est retenu.", "breast")]
    [InlineData("Suspicion of gastric GIST; at laparotomy it measured 20 cm, arising from the greater omentum. Ki-67 5%.", "omentum")]
    [InlineData("An ovary-shaped mass of the left breast was seen. It was removed. Ki-67 20%.", "breast")]
    public void An_index_belongs_to_the_organ_that_was_sampled(string text, string organ) => Index(text)["specimen"].ShouldBe(organ);

    [Theory]
    [InlineData("Carcinome neuroendocrine de primitif inconnu, Ki-67 28 %.")]
    [InlineData("PET: uptake in the liver and the pancreas. EUS-FNB: NET, Ki-67 3 %.")]
    [InlineData("Abdomen souple, sans masse. Carcinome neuroendocrine, Ki-67 28 %.")]
    [InlineData("Tous les autres anticorps testés sont négatifs, Ki-67 28 %.")]
    [InlineData("Metastasis of a hepatocellular carcinoma, Ki-67 28%.")]
    [InlineData("Biopsie de la fosse : l'échantillon est constitué de muscle strié. Ki-67 2 %.")]
    [InlineData("The sample was composed of muscle. Ki-67 2%.")]
    [InlineData("Infiltration de l'ovaire, du foie et du péritoine par un adénocarcinome. Ki-67 40 %.")]
    [InlineData("Cancer du pancréas. Exérèse d'une lésion du membre inférieur gauche : lymphome, Ki-67 80 %.")]
    [InlineData("Masse du pancréas. On décida l'excision de la lésion de la cuisse. Indice de prolifération (Ki-67) de 80 %.")]
    [InlineData("Ces cellules n'évoquaient pas la tumeur mammaire connue. Ki-67 30 %.")]
    [InlineData("The cells did not resemble her known cancer. They came of no breast tumour known before. Ki-67 30%.")]
    [InlineData("Pancreatic mass on CT. Biopsy of the left thigh was done. Ki-67 80%.")]
    public void An_organ_that_no_one_named_as_sampled_is_not_guessed(string text) => Index(text)["specimen"].ShouldBeNull();

    [Theory]
    [InlineData("Ki-67 15 % (métastase hépatique), 3 % (primitif).", "15 liver|3 ")]
    [InlineData("Ki-67 3 % in the primary and 18 % in the liver metastasis.", "3 |18 liver")]
    [InlineData("Ki-67 : 15 % sur la métastase hépatique et 3 % sur le grêle.", "15 liver|3 small-bowel")]
    public void Two_indices_of_two_places_are_two_facts(string text, string expected) =>
        string.Join('|', Reader.Read(text).Statements.Where(s => s.Kind == FactKind.Ki67).Select(s => $"{s.Value} {s["specimen"]}")).ShouldBe(expected);

    [Theory]
    [InlineData("1) Ponction du pancréas\nCytobloc riche.\nIHC : synaptophysine positive.\nKi-67 : 3 %.", "pancreas")]
    [InlineData("Liver biopsy, segment VIII\nTrabecular architecture.\nIHC: synaptophysin positive.\nKi-67: 14 %.", "liver")]
    public void The_heading_of_a_specimen_holds_for_the_lines_below(string text, string organ) => Index(text)["specimen"].ShouldBe(organ);

    [Theory]
    [InlineData("pT3 N2, 7 N+/15.")]
    [InlineData("Nodes: 5 of 24 positive.")]
    [InlineData("Two of nine nodes involved.")]
    [InlineData("Ganglions 2/14.")]
    [InlineData("pT3 pN1 (4/27) M0.")]
    public void Positive_nodes_are_metastases(string text) => Told.Facts(text, FactKind.Metastasis).ShouldContain("lymph-node");

    [Theory]
    [InlineData("Nodes: 0/11.")]
    [InlineData("Ganglion sentinelle 0N+/2.")]
    [InlineData("Ganglions 17/17 : pas d'atteinte.")]
    [InlineData("None of 12 nodes involved.")]
    [InlineData("Nodes 3/12 free of tumour.")]
    [InlineData("Adénopathies de 12/15 mm.")]
    [InlineData("pT3 pN0 (0/27).")]
    public void Free_nodes_and_other_numbers_are_none(string text) => Told.Facts(text, FactKind.Metastasis).ShouldBeEmpty();

    [Theory]
    [InlineData("Tumour 12 mm with mesoappendiceal invasion (> 3 mm).", "12")]
    [InlineData("Neuroendocrine tumour 26 mm, with low grade DCIS adjacent, 4 mm.", "26")]
    [InlineData("The tumour extends 11 mm beyond the muscularis.", "")]
    [InlineData("Kyste biliaire de 15 mm.", "")]
    [InlineData("Adénome surrénalien gauche de 14 mm.", "")]
    [InlineData("Micronodules pulmonaires < 5 mm.", "")]
    [InlineData("Masse kystique de 80 mm, kyste de 12 mm.", "80|12")]
    public void Depths_bounds_and_simple_cysts_are_no_sizes(string text, string expected) => string.Join('|', Told.Facts(text, FactKind.Size)).ShouldBe(expected);

    [Theory]
    [InlineData("Atypical carcinoid of the thymus, 85 mm, invading the pericardium.", "85", "thymus")]
    [InlineData("Tumeur du lobe inférieur droit de 47 mm, à 3 mm de la plèvre.", "47", "lung")]
    public void A_lesion_lies_where_it_grew_from(string text, string size, string organ) => Told.The(text, FactKind.Size, size)["at"].ShouldBe(organ);

    private static Statement Index(string text) => Reader.Read(text).Statements.Where(s => s.Kind == FactKind.Ki67).ShouldHaveSingleItem();

    [Theory]
    [InlineData("Échographie : foie normal.\nIl a eu une biopsie de la moelle osseuse. Cellules avec expression de chromogranine.", "bone-marrow")]
    [InlineData("Bone marrow biopsy: cells positive for chromogranin.", "bone-marrow")]
    [InlineData("Tumeur avec invasion vasculaire. Immunohistochimie : chromogranine positive.", null)]
    [InlineData("Cells positive for chromogranin, suggesting an intestinal origin.", null)]
    public void A_vessel_or_an_origin_is_no_specimen(string text, string? organ) => Told.The(text, FactKind.Ihc, "chromogranin-a=positive")["specimen"].ShouldBe(organ);

    [Theory]
    [InlineData("Une échographie montre une image hyperéchogène de 37 mm dans le foie.", "37 liver")]
    [InlineData("Un micronodule de 4 mm dans le lobe moyen.", "4 lung")]
    [InlineData("Adénopathie hilaire de moins de 10 mm.", "")]
    [InlineData("Le scanner montre une image d'environ 6 cm, probablement un hématome.", "")]
    [InlineData("A node of less than 8 mm.", "")]
    public void An_image_is_measured_and_a_limit_is_none(string text, string sizes) =>
        string.Join('|', Reader.Read(text).Statements.Where(s => s.Kind == FactKind.Size).Select(s => $"{s.Value} {s["at"]}")).ShouldBe(sizes);

    [Theory]
    [InlineData("TNE iléale chez un homme, taille 172 cm, poids 68 kg.", "")]
    [InlineData("Ileal NET, height 170 cm.", "")]
    [InlineData("Rectal NET of 9 mm at 8 cm from the anal verge.", "9 rectum")]
    [InlineData("TNE du rectum de 11 mm, à environ 12 cm de la marge anale.", "11 rectum")]
    [InlineData("Oesophageal tumour of 3 cm at 32 cm from the incisors.", "30 oesophagus")]
    [InlineData("Pancreatic NET with a biliary stent of 10 mm x 6 cm.", "")]
    [InlineData("Une endoprothèse de 8 cm est posée dans la tumeur du pancréas.", "")]
    [InlineData("Tumeur du duodénum, paroi épaissie à 9 mm.", "")]
    [InlineData("TNE de 21 mm, marge latérale 3 mm.", "21 ")]
    [InlineData("TNE du grêle de 15 mm, pièce de 32 x 4 x 3 cm.", "15 small-bowel")]
    [InlineData("Lésion rectale à 7 cm de la marge anale mesurant 9 mm.", "9 rectum")]
    [InlineData("Specimen of 32 cm with a tumour of 2,2 cm.", "22 ")]
    public void What_is_no_lesion_has_no_size_of_one(string text, string sizes) => Sizes(text).ShouldBe(sizes);

    [Theory]
    [InlineData("The liver and bone lesions measured 34 and 12 mm, respectively.", "34 liver|12 bone")]
    [InlineData("Les lésions du foie et du pancréas mesurent respectivement 41 et 17 mm.", "41 liver|17 pancreas")]
    [InlineData("Lésions hépatiques de 8, 12 et 25 mm.", "8 liver|12 liver|25 liver")]
    public void Sizes_in_a_list_are_each_their_own(string text, string sizes) => Sizes(text).ShouldBe(sizes);

    private static string Sizes(string text) => string.Join('|', Reader.Read(text).Statements.Where(s => s.Kind == FactKind.Size).Select(s => $"{s.Value} {s["at"]}"));
}
