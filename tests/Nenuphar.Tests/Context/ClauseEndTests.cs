using Nenuphar.Cases;
using Shouldly;
using Xunit;

namespace Nenuphar.Tests.Context;

/// <summary>Where a denial ends: at the clause behind what was not possible, at a joint and its verb; and what a word of denial is of.</summary>
public class ClauseEndTests
{
    [Theory]
    [InlineData("As the patient was not a candidate for surgery, sunitinib was started.", "sunitinib")]
    [InlineData("Because she was unfit for cisplatin, carboplatin was used.", "carboplatin")]
    [InlineData("Le patient étant inéligible au cisplatine, le carboplatine a été choisi.", "carboplatin")]
    [InlineData("N'étant pas candidat à une chirurgie, il reçoit de l'évérolimus.", "everolimus")]
    [InlineData("La dame n'étant pas apte au docétaxel, de la gemcitabine lui est donnée.", "gemcitabine")]
    [InlineData("Unfit for surgery, PRRT or sunitinib.", "")]
    [InlineData("Il n'est pas apte à recevoir du cisplatine.", "")]
    [InlineData("The patient was not fit to receive temozolomide.", "")]
    public void What_was_not_possible_ends_where_the_treatment_is_told(string text, string expected) => string.Join('|', Told.Facts(text, FactKind.Treatment)).ShouldBe(expected);

    [Theory]
    [InlineData("The woman had no pain and died in May 2015.", "dead")]
    [InlineData("Elle est restée calme, sans plainte, et est décédée au printemps.", "dead")]
    [InlineData("Pas de fièvre ni de décès.", "")]
    public void A_death_behind_a_denial_is_told(string text, string expected) => string.Join('|', Told.Facts(text, FactKind.Outcome)).ShouldBe(expected);

    [Theory]
    [InlineData("She has no cough and had a fever yesterday at home, for which she consulted.", "fever")]
    [InlineData("No cough and fever.", "")]
    [InlineData("Sans toux et sans fièvre.", "")]
    public void A_joint_with_a_verb_begins_another_clause(string text, string expected) => string.Join('|', Told.Facts(text, FactKind.Symptom)).ShouldBe(expected);

    [Theory]
    [InlineData("Carcinome du sein, HER2 négatif.", "C50.9")]
    [InlineData("Breast carcinoma, HER2 negative.", "C50.9")]
    [InlineData("Carcinome du poumon, EGFR négatif.", "C34.9")]
    [InlineData("Carcinome du poumon, ALK et ROS1 négatifs.", "C34.9")]
    public void A_marker_alone_is_negative(string text, string origin) => Told.Facts(text, FactKind.Primary).ShouldContain(origin);

    [Theory]
    [InlineData("Amplification de MYC, MET et HER-2 : recherche négative.")]
    [InlineData("Recherche de métastase hépatique négative.")]
    public void What_was_looked_for_stays_denied(string text) => Told.Facts(text, FactKind.Metastasis).ShouldBeEmpty();

    [Theory]
    [InlineData("Toux avec un thymome du médiastin antérieur.", "8580/3")]
    [InlineData("Carcinome de la paroi antérieure de l'estomac.", "8010/3")]
    public void A_front_is_no_past(string text, string morphology)
    {
        Told.Facts(text, FactKind.Morphology).ShouldBe([morphology]);
        Told.Facts(text, FactKind.Condition).ShouldBeEmpty();
    }

    [Fact]
    public void What_came_before_is_past() => Told.Facts("Hypertension antérieure à la grossesse, résections antérieures de polypes.", FactKind.Condition).ShouldContain("hypertension");

    [Theory]
    [InlineData("Un scanner est fait pour préciser l'existence ou non d'une progression.")]
    [InlineData("CT was to show whether or not there was progression.")]
    [InlineData("Le bilan recherche la présence ou l'absence de progression.")]
    public void What_may_be_or_not_is_not_told(string text) => Told.Facts(text, FactKind.Response).ShouldBeEmpty();
}
