using Nenuphar.Classification.Rules;
using Nenuphar.Guidelines;

namespace Nenuphar.Tests.Guidelines;

public sealed class PreceptsTests
{
    [Fact]
    public void The_rule_base_has_nothing_to_complain_of() => RuleCheck.Complaints().ShouldBeEmpty();

    [Fact]
    public void No_id_stands_in_both_books() => Precepts.All.GroupBy(p => p.Id, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key).ShouldBeEmpty();

    /// <summary>A figure that is quoted has none: it is shown where it concerns the case.</summary>
    [Fact]
    public void No_rule_is_without_a_criterion() => Precepts.All.Where(p => p is not Quotation && Criteria.Clauses(p).Count == 0 && Criteria.Of(p) is null && RuleItems.Of(p).Count == 0).Select(p => p.Id).ShouldBeEmpty();

    [Fact]
    public void Criteria_in_words_are_of_rules_that_ask_in_their_own_way()
    {
        Criteria.Ids.Where(id => Precepts.Find(id) is not { } precept || Criteria.Clauses(precept).Count > 0).ShouldBeEmpty();
        Precepts.All.Where(p => Criteria.Of(p) is { } words && (words.French.Length == 0 || words.English.Length == 0 || words.French == words.English)).Select(p => p.Id).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("GRD-02", "ki67")]
    [InlineData("GL-UNIT-04", "nse")]
    [InlineData("LAB-EGFR", "creatinine")]
    [InlineData("GL-LUNG-b", "mitoses")]
    public void A_rule_that_asks_in_its_own_way_tells_what_it_asks_for(string id, string item) => RuleItems.Of(Precepts.Find(id)!).ShouldContain(item);

    [Fact]
    public void Clauses_that_can_not_be_read_say_why()
    {
        ClauseReader.TryRead("ki67 < ten", out _, out var reason).ShouldBeFalse();
        reason.English.ShouldContain("ki67");
        ClauseReader.TryRead("colour red", out _, out reason).ShouldBeFalse();
        reason.English.ShouldContain("is no field of a case");
        ClauseReader.TryRead("", out _, out reason).ShouldBeFalse();
        reason.English.ShouldBe("the statement is empty");
    }
}
