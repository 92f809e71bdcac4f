using Nenuphar.Classification.Rules;
using Nenuphar.Guidelines;
using Nenuphar.Tests.Rules;

namespace Nenuphar.Tests.Guidelines;

public class ClauseReaderTests
{
    [Theory]
    [InlineData("either functioning and uncontrolled or stable and symptomatic-mass")]
    [InlineData("stable-months >= 6")]
    [InlineData("primary-size <= 20")]
    [InlineData("margin in (R0, R1)")]
    [InlineData("not extrahepatic")]
    public void A_clause_is_read_and_written_alike(string text)
    {
        ClauseReader.TryRead(text, out var clause, out var reason).ShouldBeTrue(reason);
        clause.ToString().ShouldBe(text);
        clause.Words.French.ShouldNotBe(clause.Words.English);
    }

    [Theory]
    [InlineData("either stable")]
    [InlineData("either stable or nonsense")]
    [InlineData("margin R7")]
    [InlineData("stable 6")]
    public void A_clause_that_says_nothing_is_refused_with_a_reason(string text)
    {
        ClauseReader.TryRead(text, out _, out var reason).ShouldBeFalse();
        reason.ShouldNotBeEmpty();
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

    [Fact]
    public void An_option_without_evidence_is_an_error_of_the_release() =>
        Should.Throw<InvalidOperationException>(() => Printed.Review.Option("X-01", "x", "", "surgery", "x", "x", "net"));
}
