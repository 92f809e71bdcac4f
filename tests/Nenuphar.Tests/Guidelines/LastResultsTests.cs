using Nenuphar.Cases;
using Nenuphar.Classification.Rules;
using Nenuphar.Guidelines;

namespace Nenuphar.Tests.Guidelines;

/// <summary>Of several results of one analyte the last counts, by its day or by the ends of a stay; without either they are rivals where they differ on the answer.</summary>
public sealed class LastResultsTests
{
    private static readonly Setting Setting = new(new(2024, 1, 1), "");

    private static Verdict Asked(string text, string clause) => ClauseReader.Of(clause).Ask(CaseReader.Read([("letter", text)]), Setting).Verdict;

    private const string French = "Homme de 64 ans. TNE de l'iléon G1, métastases hépatiques. ";
    private const string English = "Man of 64. NET of the ileum G1, liver metastases. ";

    [Theory]
    [InlineData(French + "Créatinine 240 µmol/L le 3 octobre 2023, 92 µmol/L le 17 octobre 2023.", Verdict.Met)]
    [InlineData(French + "Créatinine 92 µmol/L le 3 octobre 2023, 240 µmol/L le 17 octobre 2023.", Verdict.NotMet)]
    [InlineData(French + "Créatinine 240 µmol/L à l'entrée, 92 µmol/L à la sortie.", Verdict.Met)]
    [InlineData(French + "Créatinine à l'entrée 92 µmol/L et à la sortie 240 µmol/L.", Verdict.NotMet)]
    [InlineData(English + "Creatinine 240 umol/L at admission and 92 umol/L at discharge.", Verdict.Met)]
    [InlineData(English + "At admission creatinine was 92 umol/L. At discharge creatinine was 240 umol/L.", Verdict.NotMet)]
    [InlineData(English + "Creatinine 240 umol/L on 3 October 2023. Creatinine 92 umol/L on 17 October 2023.", Verdict.Met)]
    [InlineData(French + "Créatinine 240 µmol/L. Créatinine 92 µmol/L.", Verdict.Conflict)]
    [InlineData(English + "Creatinine 92 umol/L. Creatinine 240 umol/L.", Verdict.Conflict)]
    [InlineData(English + "Creatinine 240 umol/L on 3 October 2023. Creatinine 92 umol/L.", Verdict.Conflict)]
    [InlineData(English + "Creatinine 92 umol/L. Creatinine 84 umol/L.", Verdict.Met)]
    public void The_last_result_counts_and_undated_rivals_are_a_conflict(string text, Verdict verdict)
    {
        Asked(text, "lab creatinine < 150 umol/L").ShouldBe(verdict);
        Asked(text, "egfr > 50").ShouldBe(verdict);
    }

    [Theory]
    [InlineData(French + "Créatinine 240 µmol/L. Créatinine 92 µmol/L.", Verdict.Conflict)]
    [InlineData(French + "Créatinine 92 µmol/L. Créatinine 92 µmol/L.", Verdict.Met)]
    [InlineData(English + "Creatinine 240 umol/L at admission, 92 umol/L at discharge.", Verdict.Met)]
    public void The_equation_takes_the_last_and_none_of_several_rivals(string text, Verdict verdict) =>
        RuleBook.Ask("LAB-EGFR", CaseReader.Read([("letter", text)]), Setting).Verdict.ShouldBe(verdict);

    [Theory]
    [InlineData(French + "Biologie : créatinine 92 µmol/L, plaquettes 140 G/L (17/10/2023).", "2023-10-17", "2023-10-17")]
    [InlineData(English + "Creatinine 92 umol/L, platelets 140 G/L (17 October 2023).", "2023-10-17", "2023-10-17")]
    [InlineData(French + "Créatinine 92 µmol/L le 3/10/2023, plaquettes 140 G/L (17/10/2023).", "2023-10-03", "2023-10-17")]
    [InlineData(English + "Creatinine 92 umol/L; platelets 140 G/L (17 October 2023).", "", "2023-10-17")]
    public void A_list_that_ends_in_its_day_is_dated(string text, string creatinine, string platelets)
    {
        var subject = CaseReader.Read([("letter", text)]);
        string DayOf(string analyte) => subject.Labs(analyte).ShouldHaveSingleItem().On.TryGet(out var on) ? on.ToString() : "";
        DayOf("creatinine").ShouldBe(creatinine);
        DayOf("platelets").ShouldBe(platelets);
    }
}
