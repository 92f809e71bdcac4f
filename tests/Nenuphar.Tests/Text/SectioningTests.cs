using Nenuphar.Text;

namespace Nenuphar.Tests.Text;

public class SectioningTests
{
    [Theory]
    [InlineData("Antécédents familiaux : un frère opéré.", SectionRole.FamilyHistory)]
    [InlineData("ANTECEDENTS FAMILIAUX\nUn frère opéré.", SectionRole.FamilyHistory)]
    [InlineData("Family history: a brother had surgery.", SectionRole.FamilyHistory)]
    [InlineData("Discussion\nThese tumours are rare.", SectionRole.Literature)]
    [InlineData("INTRODUCTION\nCes tumeurs sont rares.", SectionRole.Literature)]
    [InlineData("DISCUSSION : ces tumeurs sont rares.", SectionRole.Literature)]
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
        var sections = Cut.Sections("Lettre de sortie.\n\nAntécédents familiaux : un frère.\n\nDiscussion\nRare.");
        sections.Select(section => section.Role).ShouldBe([SectionRole.None, SectionRole.FamilyHistory, SectionRole.Literature]);
        sections[2].Words.ShouldBe("Discussion\nRare.");
    }

    [Fact]
    public void The_span_of_a_heading_quotes_it()
    {
        const string text = "Lettre.\n\nDISCUSSION :\nrare";
        var section = Cut.Narrative(text).Sections[1];
        section.Heading.Of(text).ToString().ShouldStartWith("DISCUSSION");
    }
}
