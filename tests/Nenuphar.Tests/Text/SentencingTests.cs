namespace Nenuphar.Tests.Text;

public class SentencingTests
{
    [Theory]
    [InlineData("Vu par le Dr. Martin en consultation.")]
    [InlineData("Seen by Dr. Smith in clinic.")]
    [InlineData("Adressée à Mme. Durand pour avis.")]
    [InlineData("A functioning tumour, i.e. with diarrhoea.")]
    [InlineData("Several sites, e.g. the liver.")]
    [InlineData("Nodule de 3,5 cm du foie.")]
    [InlineData("A nodule of 3.5 cm in the liver.")]
    [InlineData("Indice Ki-67 < 3 % sur la biopsie.")]
    [InlineData("A Ki-67 index < 3 % on biopsy.")]
    [InlineData("Opéré le 20.10.2014 à Lyon.")]
    [InlineData("Tumour shown in Fig. 2 of the report.")]
    [InlineData("Suivi par le Pr. J. Petit depuis 2010.")]
    public void These_points_end_no_sentence(string text) => Cut.Sentences(text).ShouldBe([text]);

    [Theory]
    [InlineData("Pas de fièvre. Le foie est gros.", "Pas de fièvre.", "Le foie est gros.")]
    [InlineData("No fever. The liver is large.", "No fever.", "The liver is large.")]
    [InlineData("Biopsie du foie! Ki-67 à 12 %.", "Biopsie du foie!", "Ki-67 à 12 %.")]
    [InlineData("Récidive ? Scanner prévu.", "Récidive ?", "Scanner prévu.")]
    [InlineData("Lésion de 12 mm. Pas de ganglion.", "Lésion de 12 mm.", "Pas de ganglion.")]
    [InlineData("Lesion of 12 mm. No node.", "Lesion of 12 mm.", "No node.")]
    public void Two_sentences_are_two(string text, string one, string two) => Cut.Sentences(text).ShouldBe([one, two]);

    [Theory]
    [InlineData("Tumeur de la queue\ndu pancréas de 4 cm.")]
    [InlineData("Well differentiated tumour\nof the ileum.")]
    [InlineData("Chromogranine\r\npositive, synaptophysine positive.")]
    public void A_line_end_inside_a_sentence_does_not_end_it(string text) => Cut.Sentences(text).Count.ShouldBe(1);

    [Fact]
    public void An_empty_line_ends_a_sentence_that_has_no_point() =>
        Cut.Sentences("Foie normal\n\nRate normale").ShouldBe(["Foie normal", "Rate normale"]);

    [Fact]
    public void Each_bullet_is_a_sentence() =>
        Cut.Sentences("Examens\n- scanner\n- IRM\n- TEP").Count.ShouldBe(4);

    [Fact]
    public void A_capital_glued_to_the_point_starts_a_sentence() =>
        Cut.Sentences("Marges saines.Ganglions indemnes.").ShouldBe(["Marges saines.", "Ganglions indemnes."]);

    [Fact]
    public void Sentences_follow_each_other_without_gap_or_overlap()
    {
        var narrative = Cut.Narrative("Motif : diarrhée. Dr. A. l'a vu.\n\nHISTOIRE\nLe foie. 3,5 cm\n- un\n- deux");
        var at = 0;
        foreach (var sentence in narrative.Sentences)
        {
            sentence.First.ShouldBe(at);
            sentence.Last.ShouldBeGreaterThan(at);
            at = sentence.Last;
        }

        at.ShouldBe(narrative.Tokens.Length);
    }
}
