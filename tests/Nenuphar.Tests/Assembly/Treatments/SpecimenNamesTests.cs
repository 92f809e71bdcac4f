using Nenuphar.Cases;

namespace Nenuphar.Tests.Assembly.Treatments;

/// <summary>Operations that a heading of a report, an object or two names together tell; and those that are none.</summary>
public class SpecimenNamesTests
{
    [Theory]
    [InlineData("LYMPH NODES, LEFT ILIAC, EXCISION: six nodes, none involved.", "lymphadenectomy")]
    [InlineData("Ganglions iliaques gauches, exérèse : six ganglions indemnes.", "lymphadenectomy")]
    [InlineData("Omentum, resection: fat without tumour.", "omentectomy")]
    [InlineData("Distal pancreatectomy with splenectomy was performed.", "splenectomy")]
    [InlineData("Une splénopancréatectomie gauche est réalisée.", "splenectomy")]
    [InlineData("Une résection de l'utérus est réalisée.", "hysterectomy")]
    [InlineData("Resection of the spleen was performed.", "splenectomy")]
    [InlineData("Un pontage iléo-transverse est réalisé.", "bypass")]
    [InlineData("Une résection d'un nodule hépatique est réalisée.", "liver-resection")]
    [InlineData("Une radio-embolisation est réalisée.", "sirt")]
    public void Its_name_is_told(string text, string operation) => Told.Facts(text, FactKind.Treatment).ShouldContain(operation);

    [Theory]
    [InlineData("Ureteral margin, left, excision: no tumour.")]
    [InlineData("Il a eu une cholécystectomie pour une cholécystite.")]
    [InlineData("She had a hysterectomy for fibroids.")]
    [InlineData("Endoprothèse vasculaire aortique il y a deux ans.")]
    public void What_is_no_operation_of_the_tumour_is_left_out(string text) => Told.Facts(text, FactKind.Treatment).ShouldBeEmpty();

    [Theory]
    [InlineData("Spleen-preserving distal pancreatectomy was performed.", "distal-pancreatectomy")]
    [InlineData("Il a eu une cholécystectomie pour une tumeur de la vésicule.", "cholecystectomy")]
    public void And_nothing_more(string text, string operation) => Told.Facts(text, FactKind.Treatment).ShouldBe([operation]);

    [Theory]
    [InlineData("CAPTEM est proposé ; la tolérance est bonne après deux cures.", true)]
    [InlineData("CAPTEM est proposé ; un scanner est prévu après deux cures.", false)]
    [InlineData("Un traitement par sunitinib a été proposé. Cependant, la patiente a refusé.", false)]
    [InlineData("Sunitinib was offered. Treatment was not started.", false)]
    [InlineData("Sunitinib was offered. Treatment was started in May.", true)]
    [InlineData("Treatment with sunitinib is now under discussion.", false)]
    [InlineData("Si le scanner est négatif, nous proposerions du sunitinib.", false)]
    public void What_is_offered_is_given_where_it_is_told(string text, bool given) => (Told.Facts(text, FactKind.Treatment).Count > 0).ShouldBe(given);

    [Theory]
    [InlineData("Neurotoxicité de grade 2 ayant nécessité une réduction de la dose d'oxaliplatine.", "neurotoxicity", "oxaliplatin")]
    [InlineData("Grade 2 neurotoxicity requiring a dose reduction of oxaliplatin.", "neurotoxicity", "oxaliplatin")]
    [InlineData("Neurotoxicité de grade 2, puis oxaliplatine.", "neurotoxicity", null)]
    public void Whose_dose_was_cut_did_it(string text, string effect, string? due) => Told.The(text, FactKind.Toxicity, effect)["due"].ShouldBe(due);

    [Theory]
    [InlineData("Le cisplatine a été exclu en raison de la toxicité rénale.")]
    [InlineData("Une prophylaxie primaire de la neutropénie fébrile accompagne le cisplatine.")]
    [InlineData("Secondary prophylaxis of febrile neutropenia was added to cisplatin.")]
    public void What_is_feared_did_not_happen(string text) => Told.Facts(text, FactKind.Toxicity).ShouldBeEmpty();

    [Theory]
    [InlineData("Arrêt du sunitinib en mai 2014 pour asthénie.", "sunitinib", "toxicity")]
    [InlineData("Arrêt du sunitinib pour diarrhée.", "sunitinib", "toxicity")]
    [InlineData("Arrêt du sunitinib en mai 2014 pour progression.", "sunitinib", "progression")]
    [InlineData("Arrêt du sunitinib en mai 2014.", "sunitinib", null)]
    public void What_it_was_stopped_for_stands_behind_it(string text, string drug, string? stop) => Told.Treatment(text, drug)["stop"].ShouldBe(stop);

    [Theory]
    [InlineData("Il reçoit du lanréotide. Une progression lente est vue, mais il est décidé de poursuivre le traitement.", null)]
    [InlineData("Il reçoit du lanréotide. Une progression est vue.", "progression")]
    public void What_goes_on_was_not_stopped(string text, string? stop) => Told.Treatment(text, "lanreotide")["stop"].ShouldBe(stop);
}
