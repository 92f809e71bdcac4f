using Nenuphar.Guidelines;

namespace Nenuphar.Tests.Guidelines;

public sealed class PreceptsTests
{
    [Fact]
    public void The_rule_base_has_nothing_to_complain_of() => Precepts.Check().ShouldBeEmpty();

    [Fact]
    public void No_id_stands_in_both_books() => Precepts.All.GroupBy(p => p.Id, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key).ShouldBeEmpty();

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
