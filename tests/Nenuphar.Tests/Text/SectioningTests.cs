using Nenuphar.Text;

namespace Nenuphar.Tests.Text;

public class SectioningTests
{
    [Theory]
    [InlineData("Antécédents familiaux : un frère opéré.", SectionRole.FamilyHistory)]
    [InlineData("ANTECEDENTS FAMILIAUX\nUn frère opéré.", SectionRole.FamilyHistory)]
    [InlineData("Family history: a brother had surgery.", SectionRole.FamilyHistory)]
    [InlineData("References\nThese tumours are rare.", SectionRole.Literature)]
    [InlineData("INTRODUCTION\nCes tumeurs sont rares.", SectionRole.Literature)]
    [InlineData("RÉFÉRENCES : trois articles.", SectionRole.Literature)]
    [InlineData("Macroscopie : tumeur blanche.", SectionRole.Gross)]
    [InlineData("GROSS DESCRIPTION:\nA white tumour.", SectionRole.Gross)]
    public void A_heading_gives_its_section_a_role(string text, SectionRole role) => Cut.Sections(text).ShouldHaveSingleItem().Role.ShouldBe(role);

    [Theory]
    [InlineData("The family history is long and sad.")]
    [InlineData("Nous avons eu une discussion : elle fut longue.")]
    [InlineData("Discussion with the family took place.")]
    public void The_same_words_inside_a_sentence_are_no_heading(string text) => Cut.Sections(text).ShouldHaveSingleItem().Role.ShouldBe(SectionRole.None);

    [Fact]
    public void Sections_cover_the_text_in_order()
    {
        var sections = Cut.Sections("Lettre de sortie.\n\nAntécédents familiaux : un frère.\n\nIntroduction\nRare.");
        sections.Select(section => section.Role).ShouldBe([SectionRole.None, SectionRole.FamilyHistory, SectionRole.Literature]);
        sections[2].Words.ShouldBe("Introduction\nRare.");
    }

    [Theory]
    [InlineData("Discussion : pT1a, pas d'indication de curage.", SectionRole.None)]
    [InlineData("Discussion: pT1a, no need to dissect.", SectionRole.None)]
    [InlineData("Background: pernicious anaemia.", SectionRole.History)]
    [InlineData("Conclusion : TNE du grêle.", SectionRole.Diagnosis)]
    [InlineData("Summary: carcinoid of the lung.", SectionRole.Diagnosis)]
    [InlineData("Résumé : carcinoïde du poumon.", SectionRole.Diagnosis)]
    [InlineData("Discussion\nSmith et al described ten of them.", SectionRole.Literature)]
    [InlineData("Discussion\nCes tumeurs guérissent [3].", SectionRole.Literature)]
    public void A_heading_that_articles_share_with_letters_speaks_of_the_patient_in_a_letter(string text, SectionRole role) =>
        Cut.Sections($"Dr A. Rouvière\n\n{text}")[^1].Role.ShouldBe(role);

    [Theory]
    [InlineData("Introduction\nRare.\n\n", "Discussion\nThese tumours grow slowly.")]
    [InlineData("Abstract\nA man.\n\n", "Background: slow tumours.")]
    [InlineData("Cas clinique\nUn homme.\n\n", "Discussion : ces tumeurs sont lentes.")]
    [InlineData("Mots clés : tumeur, foie.\n\n", "CONCLUSION\nIl faut y penser.")]
    public void In_an_article_it_speaks_of_the_world(string before, string text) => Cut.Sections(before + text)[^1].Role.ShouldBe(SectionRole.Literature);

    [Theory]
    [InlineData("DIAGNOSIS\nAppendix: a tumour of 21 mm.", SectionRole.Diagnosis)]
    [InlineData("DIAGNOSTIC\nAnnexe droite : un kyste.", SectionRole.Diagnosis)]
    [InlineData("DIAGNOSTIC\nLimites : saines.", SectionRole.Diagnosis)]
    public void An_organ_at_the_start_of_a_line_is_no_heading_of_an_annex(string text, SectionRole role) => Cut.Sections(text).ShouldHaveSingleItem().Role.ShouldBe(role);

    [Fact]
    public void The_span_of_a_heading_quotes_it()
    {
        const string text = "Lettre.\n\nDISCUSSION :\nrare";
        var section = Cut.Narrative(text).Sections[1];
        section.Heading.Of(text).ToString().ShouldStartWith("DISCUSSION");
    }
}
