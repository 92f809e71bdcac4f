using Nenuphar.Assembly.Making;
using Nenuphar.Cases;
using Nenuphar.Classification.Completeness;
using Nenuphar.Tests.Rules;

namespace Nenuphar.Tests.Classification;

/// <summary>The minimal data set: what fills a field, what does not apply, what is asked of each thing.</summary>
public class CompletenessTests
{
    [Fact]
    public void The_data_set_has_its_89_fields_each_with_a_question_in_both_languages()
    {
        Completeness.Fields.Count.ShouldBe(89);
        Completeness.Fields.ShouldAllBe(f => f.Question.French.Length > 0 && f.Question.English.Length > 0);
    }

    [Fact]
    public void An_empty_case_fills_nothing_and_is_asked_nothing_of_what_it_does_not_have()
    {
        var data = Completeness.Of(CaseMaker.Make([]));
        data.Filled.ShouldBe(0);
        data.Percent.ShouldBe(0);
        data.Gaps.ShouldNotContain(g => g.Field.Block == "treatment");
        data.Gaps.ShouldNotContain(g => g.Field.Name == "cause-of-death");
    }

    [Theory]
    [InlineData("sex female", "sex")]
    [InlineData("age 54", "age-or-birth")]
    [InlineData("primary C17.2", "primary")]
    [InlineData("morphology 8240/3", "morphology")]
    [InlineData("stage IV", "stage")]
    [InlineData("tnm pT3", "t")]
    [InlineData("tnm pT3", "clinical-or-pathological")]
    [InlineData("lab creatinine=95 umol/L", "creatinine")]
    [InlineData("scale karnofsky=70", "performance")]
    [InlineData("no finding functioning", "functioning")]
    [InlineData("family-history none", "family-history")]
    [InlineData("no medication omeprazole", "ppi")]
    [InlineData("discussion board | on=2016-01", "board-date")]
    [InlineData("outcome alive | on=2016-05", "last-news")]
    [InlineData("finding consent", "consent")]
    public void A_value_or_its_denial_fills_its_field(string entry, string field)
    {
        Completeness.Of(CaseMaker.Make([])).Gaps.ShouldContain(g => g.Field.Name == field);
        Completeness.Of(CaseLine.Read(entry).Case).Gaps.ShouldNotContain(g => g.Field.Name == field);
    }

    [Theory]
    [InlineData("outcome dead", "cause-of-death", true)]
    [InlineData("outcome alive", "cause-of-death", false)]
    [InlineData("primary C16.9", "gastric-type", true)]
    [InlineData("primary C17.2", "gastric-type", false)]
    [InlineData("primary C34.1", "laterality", true)]
    [InlineData("metastasis liver", "liver-burden", true)]
    [InlineData("metastasis bone", "liver-burden", false)]
    [InlineData("morphology 8500/3", "grade", false)]
    [InlineData("morphology 8240/3", "grade", true)]
    public void A_field_is_asked_only_where_it_applies(string entry, string field, bool asked) =>
        Completeness.Of(CaseLine.Read(entry).Case).Gaps.Any(g => g.Field.Name == field).ShouldBe(asked);

    [Fact]
    public void Fields_of_specimens_and_courses_are_asked_of_each()
    {
        var gaps = Completeness.Of(CaseLine.Read("ki67 15 | specimen=liver; ki67 6 | specimen=ileum; treatment octreotide | dose=30 mg; treatment everolimus").Case).Gaps;
        gaps.Where(g => g.Field.Name == "mitoses").Select(g => g.Of).ShouldBe(["ileum", "liver"]);
        gaps.ShouldNotContain(g => g.Field.Name == "ki67");
        gaps.Where(g => g.Field.Name == "dose").Select(g => g.Of).ShouldBe(["everolimus"]);
    }

    [Fact]
    public void An_entry_more_never_fills_less()
    {
        var pool = RuleExample.All.Where(e => !e.Given.Contains("text ", StringComparison.Ordinal)).SelectMany(e => CaseLine.Read(e.Given).Case.Entries).ToList();
        var random = new Random(7);
        for (var n = 0; n < 300; n++)
        {
            var entries = new List<Entry>();
            var filled = 0;
            for (var i = 0; i < 6; i++)
            {
                entries.Add(pool[random.Next(pool.Count)]);
                var now = Completeness.Of(CaseMaker.Make(entries)).Filled;
                now.ShouldBeGreaterThanOrEqualTo(filled, string.Join("; ", entries.Select(e => $"{e.Kind} {e.Value}")));
                filled = now;
            }
        }
    }
}
