using Nenuphar.Cases;
using Nenuphar.Classification;
using Shouldly;
using Xunit;

namespace Nenuphar.Tests.Assembly.Details;

/// <summary>The share before "of X" is that of X, whatever sign parts the list; the share behind a name is that of the name.</summary>
public class MixedSharesTests
{
    [Theory]
    [InlineData("MiNEN du caecum : 55 % de CNE à grandes cellules, 45 % d'adénocarcinome.", 55, 45)]
    [InlineData("MiNEN du caecum : 55 % de CNE à grandes cellules ; 45 % d'adénocarcinome.", 55, 45)]
    [InlineData("MiNEN du caecum : 65 % CNE à petites cellules / 35 % adénocarcinome.", 65, 35)]
    [InlineData("MiNEN of the caecum: 65% small cell NEC, 35% adenocarcinoma.", 65, 35)]
    [InlineData("MiNEN of the caecum: 65% of small cell NEC, 35% of adenocarcinoma.", 65, 35)]
    [InlineData("MiNEN of the caecum: 35% adenocarcinoma, 65% large cell NEC.", 65, 35)]
    [InlineData("MiNEN of the caecum: large cell NEC 65%, adenocarcinoma 35%.", 65, 35)]
    [InlineData("MiNEN du caecum : CNE à grandes cellules, 65 %, adénocarcinome, 35 %.", 65, 35)]
    [InlineData("MiNEN du caecum : 65 % de CNE à grandes cellules et 35 % d'adénocarcinome.", 65, 35)]
    public void Each_part_has_its_own_share(string text, double neuroendocrine, double other)
    {
        var subject = CaseReader.Read([("a", text)]);
        subject.Measure("neuroendocrine-share").TryGet(out var own).ShouldBeTrue();
        subject.Measure("other-share").TryGet(out var rest).ShouldBeTrue();
        (own.Low, rest.Low).ShouldBe((neuroendocrine, other));
        Classifier.Classify(subject, new(new DateOnly(2026, 1, 1))).Discords.ShouldNotContain(c => c.Code == "shares-against-minen");
    }

    [Theory]
    [InlineData("MiNEN du caecum : 90 % de CNE à grandes cellules, 10 % d'adénocarcinome.")]
    [InlineData("MiNEN of the caecum: 90% large cell NEC, 10% adenocarcinoma.")]
    public void A_part_below_a_third_still_contradicts(string text) =>
        Classifier.Classify(CaseReader.Read([("a", text)]), new(new DateOnly(2026, 1, 1))).Discords.ShouldContain(c => c.Code == "shares-against-minen");
}
