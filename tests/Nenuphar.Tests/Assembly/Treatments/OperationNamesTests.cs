using Nenuphar.Cases;

namespace Nenuphar.Tests.Assembly.Treatments;

/// <summary>Operations that a general word and its object name together, and classes of drugs beside agents of other classes.</summary>
public class OperationNamesTests
{
    [Theory]
    [InlineData("Partial resection of the descending colon and the jejunum was done.", "colectomy")]
    [InlineData("Partial resection of the descending colon and the jejunum was done.", "small-bowel-resection")]
    [InlineData("Une résection segmentaire du jéjunum a été réalisée.", "small-bowel-resection")]
    [InlineData("An anterior segmentectomy of the liver was performed.", "liver-resection")]
    [InlineData("Une segmentectomie du lobe caudé a été réalisée.", "liver-resection")]
    [InlineData("Une métastasectomie hépatique et une segmentectomie du segment VII ont été réalisées.", "liver-resection")]
    [InlineData("Le patient a subi une résection partielle du foie.", "liver-resection")]
    [InlineData("La lésion cérébrale a été réséquée en mars 2012.", "neurosurgery")]
    [InlineData("Resection of the brain lesion was performed.", "neurosurgery")]
    [InlineData("The liver metastases were also resected.", "metastasectomy")]
    [InlineData("Les métastases hépatiques ont ensuite été réséquées.", "metastasectomy")]
    [InlineData("She underwent bilateral pelvic lymph node dissection.", "lymphadenectomy")]
    [InlineData("After neoadjuvant chemotherapy, surgery, and radiotherapy, she was cured.", "surgery")]
    [InlineData("Après une excision chirurgicale, il a reçu du cisplatine.", "surgery")]
    public void An_operation_is_named_by_its_object(string text, string treatment) => Told.Treatment(text, treatment).Value.ShouldBe(treatment);

    [Theory]
    [InlineData("A segmentectomy of the left lower lobe of the lung was performed.", "segmentectomy")]
    [InlineData("Une lobectomie inférieure gauche a été réalisée, puis une biopsie du foie.", "lobectomy")]
    public void Near_misses_keep_their_own_name(string text, string treatment) => Told.Treatment(text, treatment).Value.ShouldBe(treatment);

    [Theory]
    [InlineData("Resection of the liver was planned.", "liver-resection")]
    [InlineData("Une résection de la lésion cérébrale a été discutée.", "neurosurgery")]
    [InlineData("La tumeur du jéjunum a été biopsiée, sans résection du jéjunum.", "small-bowel-resection")]
    public void What_was_only_meant_is_not_given(string text, string treatment) => Told.Facts(text, FactKind.Treatment).ShouldNotContain(treatment);

    [Theory]
    [InlineData("She underwent mastectomy and chemotherapy. Since then she has been receiving tamoxifen.", "chemotherapy", true)]
    [InlineData("Elle a eu une mastectomie et une chimiothérapie. Depuis, elle reçoit du tamoxifène.", "chemotherapy", true)]
    [InlineData("Elle a reçu une chimiothérapie. Puis du cisplatine et de l'étoposide ont été administrés.", "chemotherapy", false)]
    [InlineData("She received chemotherapy with imatinib.", "chemotherapy", false)]
    [InlineData("Un traitement par immunothérapie a été débuté. Le nivolumab a été bien toléré.", "immunotherapy", false)]
    [InlineData("He received doxorubicin. Imaging showed stable disease. He then developed a rash. The rash resolved. Re-evaluation revealed progression. Second-line chemotherapy was commenced.", "chemotherapy", true)]
    public void A_class_goes_where_an_agent_of_it_is_named(string text, string treatment, bool told) => Told.Facts(text, FactKind.Treatment).Contains(treatment).ShouldBe(told);
}
