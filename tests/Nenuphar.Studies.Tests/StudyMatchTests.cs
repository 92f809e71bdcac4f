using Nenuphar.Cases;
using Nenuphar.Classification.Rules;
using Nenuphar.Guidelines.Studies;
using Nenuphar.Tests.Rules;

namespace Nenuphar.Studies.Tests;

public sealed class StudyMatchTests
{
    private const string Whole = "id: X\ntitle: t\nsource: S\ncountries: [BE]\nrecruiting: {from: 2020, to: 2030}\ncriteria:\n  - net\n  - site in (midgut)\n  - ki67 <= 20\n  - lab platelets >= 75 10*9/L\n  - any: [metastatic, unresectable]\n";
    private const string Patient = "primary C17.2; morphology 8240/3; ki67 5; lab platelets=200 10*9/L; metastasis liver; country BE";

    private static StudyMatch Match(string yaml, string given)
    {
        var (subject, setting) = CaseLine.Read(given);
        return StudyMatch.Of(StudyFile.Read(yaml).Study.ShouldNotBeNull(), subject, setting);
    }

    [Fact]
    public void All_criteria_known_and_holding_is_met()
    {
        var match = Match(Whole, Patient);
        match.Answer.Verdict.ShouldBe(Verdict.Met);
        (match.IsOpen, match.IsHere).ShouldBe((Verdict.Met, Verdict.Met));
    }

    [Fact]
    public void A_study_of_which_only_a_summary_is_known_is_never_met()
    {
        var match = Match(Whole + "partial: true\n", Patient);
        match.Answer.Verdict.ShouldBe(Verdict.Unknown);
        match.Answer.Missing.ShouldBe(["whole-criteria"]);
        match.Reason.Leaves.ShouldAllBe(l => l.Answer.Verdict == Verdict.Met || l.Clause.Text == "unresectable");
    }

    [Fact]
    public void A_missing_item_decides()
    {
        var match = Match(Whole, Patient.Replace("ki67 5; ", "", StringComparison.Ordinal));
        match.Answer.Verdict.ShouldBe(Verdict.Unknown);
        match.Deciding.Select(d => d.Clause.Text).ShouldBe(["ki67 <= 20"]);
    }

    [Fact]
    public void A_failure_that_may_pass_is_told_apart_from_one_for_good()
    {
        var low = Match(Whole, Patient.Replace("=200", "=50", StringComparison.Ordinal));
        (low.Answer.Verdict, low.IsLasting, low.Passing.Count()).ShouldBe((Verdict.NotMet, false, 1));
        var elsewhere = Match(Whole, Patient.Replace("C17.2", "C25.9", StringComparison.Ordinal));
        (elsewhere.Answer.Verdict, elsewhere.IsLasting).ShouldBe((Verdict.NotMet, true));
    }

    [Fact]
    public void Rival_values_are_a_conflict_where_they_matter()
    {
        Match(Whole, Patient + "; ki67 40").Answer.Verdict.ShouldBe(Verdict.Conflict);
        Match(Whole, Patient + "; ki67 7").Answer.Verdict.ShouldBe(Verdict.Met);
    }

    [Fact]
    public void Past_studies_and_other_countries_are_said()
    {
        var match = Match(Whole, Patient.Replace("country BE", "country FR; today 2031-01-01", StringComparison.Ordinal));
        (match.IsOpen, match.IsHere).ShouldBe((Verdict.NotMet, Verdict.NotMet));
    }
}
