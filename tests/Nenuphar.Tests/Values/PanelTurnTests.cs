using Nenuphar.Cases;
using Shouldly;
using Xunit;

namespace Nenuphar.Tests.Values;

/// <summary>Words that turn the polarity of a panel: neither, except, respectively, but not.</summary>
public class PanelTurnTests
{
    [Theory]
    [InlineData("Neither CDX2 nor PAX8 was expressed; CK20 positive. Colon tumour.", "cdx2=negative|ck20=positive|pax8=negative")]
    [InlineData("Neither chromogranin A nor INSM1 were positive; CK7 positive.", "chromogranin-a=negative|ck7=positive|insm1=negative")]
    [InlineData("Ni la synaptophysine ni le CD56 n'étaient exprimés.", "cd56=negative|synaptophysin=negative")]
    [InlineData("Ni chromogranine ni TTF1 exprimé ; CDX2 positif.", "cdx2=positive|chromogranin-a=negative|ttf1=negative")]
    [InlineData("La tumeur n'exprime ni le TTF1 ni la calcitonine, mais exprime la synaptophysine.", "calcitonin=negative|synaptophysin=positive|ttf1=negative")]
    public void Neither_denies_all_of_its_list_and_nothing_more(string text, string expected) => Markers(text).ShouldBe(expected);

    [Theory]
    [InlineData("IHC: all neuroendocrine markers negative except CD56.", "cd56=positive")]
    [InlineData("IHC : tous les marqueurs sont négatifs sauf l'INSM1 et la synaptophysine.", "insm1=positive|synaptophysin=positive")]
    [InlineData("Tous les marqueurs neuroendocrines sont positifs à l'exception de la chromogranine.", "chromogranin-a=negative")]
    [InlineData("CK7 and TTF1 negative, except in scattered cells.", "ck7=negative|ttf1=negative")]
    public void What_is_excepted_has_the_other_sign(string text, string expected) => Markers(text).ShouldBe(expected);

    [Theory]
    [InlineData("Synaptophysin and TTF1 were positive and negative, respectively.", "synaptophysin=positive|ttf1=negative")]
    [InlineData("CK7 et CK20 respectivement négatif et positif.", "ck20=positive|ck7=negative")]
    [InlineData("CK7 et CK20 sont respectivement + et -.", "ck20=negative|ck7=positive")]
    [InlineData("Chromogranin A, CDX2 and TTF1 were positive, positive and negative respectively; CD56 positive.", "cd56=positive|cdx2=positive|chromogranin-a=positive|ttf1=negative")]
    [InlineData("CK7, CK20 and CDX2 were positive and negative, respectively.", "")]
    [InlineData("CK7/CK20 : -/+. Sérotonine -/+.", "ck20=positive|ck7=negative")]
    public void Signs_in_order_go_to_markers_in_order(string text, string expected) => Markers(text).ShouldBe(expected);

    [Theory]
    [InlineData("IHC: synaptophysin was positive but INSM1 and CD56 were not.", "cd56=negative|insm1=negative|synaptophysin=positive")]
    [InlineData("Positivité de la synaptophysine, la chromogranine étant négative.", "chromogranin-a=negative|synaptophysin=positive")]
    [InlineData("TTF1 was negative, but synaptophysin was not.", "synaptophysin=positive|ttf1=negative")]
    [InlineData("IHC: synaptophysin positive, not chromogranin.", "chromogranin-a=negative|synaptophysin=positive")]
    [InlineData("IHC: positivity for INSM1; synaptophysin and CD56 were not detected.", "cd56=negative|insm1=positive|synaptophysin=negative")]
    [InlineData("CD56 non retrouvé, synaptophysine positive.", "cd56=negative|synaptophysin=positive")]
    public void A_denial_at_the_end_turns_the_last_sign(string text, string expected) => Markers(text).ShouldBe(expected);

    [Theory]
    [InlineData("IHC : Syn+, CgA+++, CD56-.", "cd56=negative|chromogranin-a=positive|synaptophysin=positive")]
    [InlineData("CgA et Syn + ; TTF1, CDX2 et PAX8 - .", "cdx2=negative|chromogranin-a=positive|pax8=negative|synaptophysin=positive|ttf1=negative")]
    [InlineData("IHC: Syn (+), CD56 (-).", "cd56=negative|synaptophysin=positive")]
    [InlineData("NET with syn liver metastases.", "")]
    public void Short_names_are_markers_among_markers(string text, string expected) => Markers(text).ShouldBe(expected);

    private static string Markers(string text) => string.Join('|', Told.Facts(text, FactKind.Ihc).Order(StringComparer.Ordinal));
}
