using Nenuphar.Classification.Staging;
using Nenuphar.Tests.House;

namespace Nenuphar.Tests.Classification;

/// <summary>The printed stage groups against every combination, expanded independently.</summary>
public class StageTableTests
{
    [Fact]
    public void The_printed_rows_agree_with_every_expanded_combination()
    {
        if (Repository.Shared is not { } shared)
        {
            Assert.Skip("../shared is absent: the expanded combinations can't be compared");
            return;
        }

        var rows = File.ReadLines(Path.Combine(shared, "standards", "tables", "net_stage_groups.csv")).Skip(1).Select(line => line.Split(',')).ToList();
        rows.Count.ShouldBe(1980);
        rows.Where(row => StageTable.GroupOf(row[0], row[2].Replace('_', '-'), row[3], row[4], row[5]) != row[6])
            .Select(row => $"{string.Join(',', row)}: {StageTable.GroupOf(row[0], row[2].Replace('_', '-'), row[3], row[4], row[5])}").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("AJCC8", "jejunum-ileum", "T1", "N0", "M0", "I")]
    [InlineData("AJCC8", "jejunum-ileum", "T3", "N2", "M0", "III")]
    [InlineData("AJCC8", "colon-rectum", "T1a", "N0", "M0", "I")]
    [InlineData("AJCC8", "colon-rectum", "T3", "N0", "M0", "IIB")]
    [InlineData("AJCC8", "pancreas", "TX", "N1", "M1a", "IV")]
    [InlineData("AJCC9", "appendix", "T1", "NX", "M0", "I")]
    [InlineData("AJCC8", "appendix", "T1", "NX", "M0", "")]
    [InlineData("AJCC8", "appendix", "TX", "N1", "M0", "")]
    [InlineData("UICC8", "appendix", "TX", "N1", "M0", "III")]
    [InlineData("UICC8", "colon-rectum", "T0", "N1", "M0", "IIIB")]
    [InlineData("ENETS", "rectum", "T1b", "N0", "M0", "IB")]
    [InlineData("ENETS", "pancreas", "T4", "N0", "M0", "IIIA")]
    public void A_combination_has_its_printed_group(string edition, string site, string t, string n, string m, string group) => StageTable.GroupOf(edition, site, t, n, m).ShouldBe(group);

    [Fact]
    public void ENETS_is_used_only_where_it_was_read() => new[] { "stomach", "appendix", "jejunum-ileum", "duodenum", "colon-rectum" }.ShouldAllBe(site => !StageTable.Covers("ENETS", site));
}
