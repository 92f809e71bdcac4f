using Nenuphar.Classification.Rules;
using Nenuphar.Guidelines;
using Nenuphar.Tests.Rules;

namespace Nenuphar.Tests.Guidelines;

public class ClauseReaderTests
{
    [Fact]
    public void Every_statement_of_the_books_names_only_what_a_case_can_hold() =>
        GuidelineBook.All.OfType<Option>().SelectMany(o => o.Clauses).Concat(Trials.All.SelectMany(t => t.Clauses)).Select(c => c.Text).Distinct(StringComparer.Ordinal)
            .Where(text => text != "intestinal-primary-removed" && !ClauseReader.TryRead(text, out _, out _)).ShouldBeEmpty();

    [Theory]
    [InlineData("either functioning and uncontrolled or stable and symptomatic-mass")]
    [InlineData("stable-months >= 6")]
    [InlineData("primary-size <= 20")]
    [InlineData("margin in (R0, R1)")]
    [InlineData("not extrahepatic")]
    [InlineData("interval lanreotide <= 28")]
    [InlineData("day-of somatostatin-analogue <= 10")]
    [InlineData("metastasis in (visceral, bone)")]
    [InlineData("hormone-receptors positive")]
    public void A_clause_is_read_and_written_alike(string text)
    {
        ClauseReader.TryRead(text, out var clause, out var reason).ShouldBeTrue(reason.English);
        clause.ToString().ShouldBe(text);
        clause.Words.French.ShouldNotBe(clause.Words.English);
    }

    [Theory]
    [InlineData("either stable")]
    [InlineData("either stable or nonsense")]
    [InlineData("margin R7")]
    [InlineData("stable 6")]
    [InlineData("interval lanreotide")]
    [InlineData("day-of <= 10")]
    [InlineData("hormone-receptors negative")]
    public void A_clause_that_says_nothing_is_refused_with_a_reason(string text)
    {
        ClauseReader.TryRead(text, out _, out var reason).ShouldBeFalse();
        reason.English.ShouldNotBe(reason.French);
    }

    [Theory]
    [InlineData("finding functioning; finding uncontrolled-syndrome", "met")]
    [InlineData("no finding functioning; response SD; finding symptomatic-mass", "met")]
    [InlineData("no finding functioning; response PD", "not met")]
    [InlineData("finding functioning", "unknown; missing control-of-syndrome; missing progression; missing symptomatic-mass")]
    public void One_side_that_holds_is_enough(string given, string expected)
    {
        var (subject, setting) = CaseLine.Read(given);
        ClauseReader.Of("either functioning and uncontrolled or stable and symptomatic-mass").Ask(subject, setting).ToString().ShouldBe(expected);
    }

    [Theory]
    [InlineData("response SD | on=2025-06", "not met")]
    [InlineData("response SD | on=2023-06", "unknown; missing progression")]
    [InlineData("response PD; response SD | on=2025-06", "conflict")]
    [InlineData("response PD | on=2024-06; response SD | on=2023-06", "met")]
    [InlineData("treatment everolimus | stop=progression; treatment everolimus | stop=toxicity", "met")]
    public void An_old_assessment_denies_no_progression(string given, string expected)
    {
        var (subject, setting) = CaseLine.Read(given);
        ClauseReader.Of("progressive").Ask(subject, setting).ToString().ShouldBe(expected);
    }

    [Theory]
    [InlineData("interval lanreotide <= 28", "treatment lanreotide | every=4 wk", "met")]
    [InlineData("interval lanreotide <= 28", "treatment lanreotide | every=29 d", "not met")]
    [InlineData("interval lanreotide <= 28", "treatment lanreotide | every=1 mo", "unknown; missing injection-interval")]
    [InlineData("interval lanreotide <= 28", "treatment lanreotide | every=21 d; treatment lanreotide | every=42 d", "conflict")]
    [InlineData("interval lanreotide <= 28", "treatment octreotide | every=28 d", "unknown; missing injection-interval")]
    [InlineData("day-of lanreotide <= 10", "treatment lanreotide | start=2025-12-31", "met")]
    [InlineData("day-of lanreotide <= 10", "treatment lanreotide | start=2025-12-20", "not met")]
    [InlineData("day-of lanreotide <= 10", "treatment lanreotide | start=2025-12", "unknown; missing date-of-start")]
    [InlineData("day-of lanreotide <= 10", "treatment lanreotide | start=2026-02-01", "not met")]
    [InlineData("metastasis in (visceral, bone)", "metastasis lung", "met")]
    [InlineData("metastasis in (visceral, bone)", "metastasis lymph-node", "unknown; missing metastases")]
    [InlineData("metastasis in (visceral, bone)", "no metastasis distant", "not met")]
    [InlineData("metastasis in (visceral, bone)", "no metastasis bone", "unknown; missing metastases")]
    [InlineData("hormone-receptors positive", "ihc er=positive; ihc pr=negative", "met")]
    [InlineData("hormone-receptors positive", "ihc er=negative; ihc pr=negative", "not met")]
    [InlineData("hormone-receptors positive", "ihc er=negative", "unknown; missing hormone-receptors")]
    [InlineData("hormone-receptors positive", "ihc hormone-receptors=negative; ihc er=positive", "conflict")]
    [InlineData("prior chemotherapy", "treatment temozolomide", "met")]
    [InlineData("prior chemotherapy", "no treatment temozolomide", "unknown; missing prior-chemotherapy")]
    [InlineData("prior temozolomide", "no treatment chemotherapy", "not met")]
    [InlineData("prior chemotherapy", "treatment folfox; no treatment chemotherapy", "conflict")]
    [InlineData("site midgut", "primary C18.9", "unknown; missing primary")]
    [InlineData("site intestinal", "primary C18.9", "met")]
    [InlineData("site pancreas", "primary C18.9", "not met")]
    public void A_clause_answers_on_what_is_told_alone(string clause, string given, string expected)
    {
        var (subject, setting) = CaseLine.Read(given);
        ClauseReader.Of(clause).Ask(subject, setting).ToString().ShouldBe(expected);
    }

    [Fact]
    public void An_option_without_evidence_is_an_error_of_the_release() =>
        Should.Throw<InvalidOperationException>(() => Printed.Review.Option("X-01", "x", "", "surgery", "x", "x", "net"));
}
