using Nenuphar.Cases;
using Shouldly;
using Xunit;

namespace Nenuphar.Tests.Assembly.Diagnosis;

/// <summary>Cancers that a history lists beside each other, with a year or an organ or without, are none of the tumour at issue.</summary>
public class HistoryListTests
{
    [Theory]
    [InlineData("Antécédents : mélanome en 2009, carcinome urothélial, HTA. TNE bien différenciée de l'iléon, Ki-67 2 %.", "C17.2")]
    [InlineData("ATCD : carcinome épidermoïde, adénocarcinome de la prostate. Découverte d'une TNE du pancréas.", "C25.9")]
    [InlineData("PMH: urothelial carcinoma, gout. Rectal NET of 8 mm.", "C20.9")]
    [InlineData("History: prostate cancer, lymphoma, asthma. Pancreatic NET, Ki-67 4%.", "C25.9")]
    public void A_listed_cancer_is_an_earlier_one(string text, string origin)
    {
        var subject = CaseReader.Read([("a", text)]);
        subject.Tumour.Morphology.TryGet(out var name).ShouldBeTrue();
        name.ShouldBe("8240/3");
        subject.Tumours.Count.ShouldBe(1);
        subject.Tumour.Site.TryGet(out var site).ShouldBeTrue();
        site.ShouldBe(origin);
        subject.Contradictions.ShouldNotContain(c => c.Code == "rival-diagnoses");
    }

    [Theory]
    [InlineData("Antécédents : carcinome urothélial.", "8120/3")]
    [InlineData("Antécédents : TNE du pancréas.", "8240/3")]
    [InlineData("PMH: urothelial carcinoma.", "8120/3")]
    [InlineData("History: ileal NET, hypertension. CT: liver nodules.", "8240/3")]
    public void The_only_tumour_of_a_text_is_that_of_its_history(string text, string code) => Told.Facts(text, FactKind.Morphology).ShouldBe([code]);

    [Fact]
    public void A_story_behind_the_word_is_no_list() =>
        Told.Facts("History: a woman was referred with a breast carcinoma. Biopsy: invasive ductal carcinoma of the breast.", FactKind.Primary).Distinct().ShouldBe(["C50.9"]);
}
