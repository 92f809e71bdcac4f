using Nenuphar.Cases;
using Nenuphar.Classification.Rules;
using Nenuphar.Guidelines;
using Nenuphar.Tests.Rules;

namespace Nenuphar.Tests.Guidelines;

/// <summary>What the documents say against a treatment, and what only looks as if it had been given.</summary>
public sealed class ToldAgainstTests
{
    private const string English = "text Ileal NET G2, Ki-67 8 %, liver metastases, progressive. ";
    private const string French = "text TNE de l'iléon G2, Ki-67 8 %, métastases hépatiques en progression. ";

    private static IEnumerable<string> Findings(string given, string finding) =>
        CaseLine.Read(given).Case.Entries.Where(e => e.Kind == FactKind.Finding && e.Value == finding && e.IsAffirmed).Select(e => e["due"] ?? "").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    [Theory]
    [InlineData("The patient declined surgery.", "surgery")]
    [InlineData("Everolimus was refused.", "everolimus")]
    [InlineData("He refused any further chemotherapy.", "chemotherapy")]
    [InlineData("She refuses PRRT and everolimus.", "everolimus, prrt")]
    [InlineData("Évérolimus refusé par le patient.", "everolimus")]
    [InlineData("La patiente a refusé la chimiothérapie.", "chemotherapy")]
    [InlineData("Elle refuse la chirurgie.", "surgery")]
    [InlineData("RIV et sunitinib refusés.", "prrt, sunitinib")]
    [InlineData("Platelets declined to 90 after PRRT.", "")]
    [InlineData("The insurance refused everolimus.", "")]
    [InlineData("Le remboursement de l'évérolimus a été refusé.", "")]
    [InlineData("She did not refuse surgery.", "")]
    [InlineData("Il ne refuse pas la chirurgie.", "")]
    [InlineData("He refused a transfusion. Everolimus was started.", "")]
    public void Who_refuses_a_treatment_is_heard(string words, string due) =>
        string.Join(", ", Findings("text " + words, "treatment-refused")).ShouldBe(due, words);

    [Theory]
    [InlineData("Sunitinib contraindicated.", "sunitinib")]
    [InlineData("PRRT is contraindicated.", "prrt")]
    [InlineData("There is a contraindication to liver transplantation.", "liver-transplant")]
    [InlineData("Sunitinib contre-indiqué.", "sunitinib")]
    [InlineData("La RIV est contre-indiquée.", "prrt")]
    [InlineData("Contre-indication à la chirurgie.", "surgery")]
    [InlineData("No contraindication to PRRT.", "")]
    [InlineData("Pas de contre-indication à la RIV.", "")]
    [InlineData("PRRT is not contraindicated.", "")]
    [InlineData("Everolimus is contraindicated in pregnancy.", "")]
    [InlineData("L'évérolimus est contre-indiqué en cas de grossesse.", "")]
    public void What_the_record_calls_contra_indicated_is_heard(string words, string due) =>
        string.Join(", ", Findings("text " + words, "treatment-contraindicated")).ShouldBe(due, words);

    [Theory]
    [InlineData(English + "Everolimus was refused by the patient. Sunitinib contraindicated.")]
    [InlineData(French + "Évérolimus refusé par le patient. Sunitinib contre-indiqué.")]
    public void A_refused_treatment_stands_last_and_says_so(string given)
    {
        var (subject, setting) = CaseLine.Read(given.Replace("Ileal", "Pancreatic", StringComparison.Ordinal).Replace("de l'iléon", "du pancréas", StringComparison.Ordinal));
        var advice = Advisor.Of(subject, setting);
        var (everolimus, sunitinib) = (advice.Proposals.Single(p => p.Agent == "everolimus"), advice.Proposals.Single(p => p.Agent == "sunitinib"));
        (everolimus.IsRefused, everolimus.IsForbidden, sunitinib.IsForbidden).ShouldBe((true, false, true));
        advice.At(Standing.Discuss).TakeLast(2).Select(p => p.Agent).ShouldBe(["everolimus", "sunitinib"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("Liver transplant board, 17 March 2026.", 0)]
    [InlineData("Nuclear medicine pre-PRRT visit.", 0)]
    [InlineData("Réunion de transplantation hépatique du 17 mars 2026.", 0)]
    [InlineData("Consultation pré-RIV.", 0)]
    [InlineData("Surgery clinic, 3 May 2024.", 0)]
    [InlineData("Liver transplant in 2019.", 1)]
    [InlineData("Consultation : RIV reçue en 2021.", 1)]
    [InlineData("PRRT in 2021, visit in 2022.", 1)]
    public void A_meeting_named_after_a_treatment_is_no_treatment(string words, int given) =>
        CaseLine.Read(English + words).Case.Treatments.Count(t => !t.IsPlanned).ShouldBe(given, words);

    [Theory]
    [InlineData("text TNE du pancréas. Aucun symptôme hormonal : tumeur non fonctionnelle.", Verdict.NotMet)]
    [InlineData("text NET of the pancreas. No hormonal symptoms: non-functioning tumour.", Verdict.NotMet)]
    [InlineData("text TNE du pancréas. Tumeur non fonctionnelle.", Verdict.NotMet)]
    [InlineData("text NET of the pancreas, functioning.", Verdict.Met)]
    public void A_denial_before_a_colon_does_not_turn_what_stands_behind_it(string given, Verdict expected)
    {
        var (subject, setting) = CaseLine.Read(given);
        ClauseReader.Of("functioning").Ask(subject, setting).Verdict.ShouldBe(expected);
    }

    [Theory]
    [InlineData("response PD | on=2018-05; treatment prrt | start=2022-02 | best=PR", Verdict.Conflict)]
    [InlineData("response PD | on=2018-05; response PR | on=2022-09", Verdict.Conflict)]
    [InlineData("response PD | on=2023-05; treatment prrt | start=2022-02 | best=PR", Verdict.Met)]
    [InlineData("response PD; treatment prrt | start=2022-02 | best=PR", Verdict.Met)]
    public void A_growth_before_a_course_that_answered_is_not_simply_growth_of_today(string given, Verdict expected)
    {
        var (subject, setting) = CaseLine.Read(given);
        ClauseReader.Of("progressive").Ask(subject, setting).Verdict.ShouldBe(expected);
    }

    [Theory]
    [InlineData("treatment surgery | at=brain | start=2001", false)]
    [InlineData("treatment surgery | at=parathyroid | start=2010", false)]
    [InlineData("treatment surgery | at=pancreas | start=2010", true)]
    [InlineData("treatment surgery | at=brain | start=2001; metastasis brain", true)]
    [InlineData("treatment surgery", true)]
    public void An_operation_on_another_organ_is_not_that_of_the_tumour(string operation, bool given)
    {
        var (subject, setting) = CaseLine.Read("primary C25.9; morphology 8240/3; differentiation well; size 25 | at=pancreas; " + operation);
        (Advisor.Of(subject, setting).Proposals.Single(p => p.Agent == "surgery").Given.Count > 0).ShouldBe(given);
    }
}
