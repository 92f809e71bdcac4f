using Nenuphar.Cases;
using Nenuphar.Classification.Rules;
using Nenuphar.Guidelines;

namespace Nenuphar.Tests.Assembly.Details;

/// <summary>What a year alone dates is not told of the years before it.</summary>
public sealed class EventDatesTests
{
    private const string Woman = "A 57-year-old woman. Ileal NET G2 resected in 2016. ";
    private const string Femme = "Femme de 57 ans. TNE de l'iléon G2 opérée en 2016. ";

    private static Case At(string text, int year) => CaseReader.AsOf(CaseReader.Read([("letter", text)]), new DateOnly(year, 6, 1));

    [Theory]
    [InlineData(Woman + "Liver and bone metastases in 2022.")]
    [InlineData(Woman + "In 2022, liver metastases.")]
    [InlineData(Femme + "Métastases hépatiques (2022).")]
    [InlineData(Femme + "Métastases hépatiques depuis 2022.")]
    public void A_spread_of_a_year_is_not_known_before_it(string text)
    {
        At(text, 2018).Of(FactKind.Metastasis).ShouldBeEmpty();
        At(text, 2024).Of(FactKind.Metastasis).ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData(Woman + "Diabetes since 2022.", "diabetes")]
    [InlineData(Femme + "Diabète depuis 2022.", "diabetes")]
    [InlineData(Femme + "Fibrillation atriale en 2022.", "atrial-fibrillation")]
    public void An_illness_of_a_year_is_not_known_before_it(string text, string illness)
    {
        At(text, 2018).Of(FactKind.Condition).ShouldNotContain(e => e.Value == illness);
        At(text, 2024).Of(FactKind.Condition).ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData(Woman + "Liver metastases. Lanreotide 2018-2019.", "lanreotide", "2018", "2019")]
    [InlineData(Femme + "Métastases hépatiques. Évérolimus 10 mg 2018 à 2019.", "everolimus", "2018", "2019")]
    [InlineData(Woman + "Liver metastases. PRRT, 4 cycles of 7.4 GBq in 2019.", "prrt", "2019", "")]
    [InlineData(Femme + "Métastases hépatiques. RIV en 2019.", "prrt", "2019", "")]
    public void The_years_of_a_treatment_are_its_dates(string text, string agent, string start, string end)
    {
        var course = CaseReader.Read([("letter", text)]).Treatments.Single(t => t.Agent == agent);
        (course.Start.TryGet(out var from) ? from.ToString() : "").ShouldBe(start);
        (course.End.TryGet(out var to) ? to.ToString() : "").ShouldBe(end);
        At(text, 2017).Treatments.ShouldNotContain(t => t.Agent == agent);
    }

    [Theory]
    [InlineData(Woman + "Liver metastases. PRRT in 2019.")]
    [InlineData(Femme + "Métastases hépatiques. RIV en 2019.")]
    [InlineData(Woman + "Liver metastases. PRRT 177Lu-DOTATATE x4 2019.")]
    public void A_radionuclide_of_past_years_is_under_way_no_more(string text)
    {
        var setting = new Setting(new DateOnly(2026, 6, 1), "BE");
        var advice = Advisor.Of(CaseReader.Read([("letter", text)]), setting);
        advice.Calendar.ShouldNotContain(v => v.Plan.Id == "GL-PRT-i");
        advice.Notices.ShouldNotContain(n => n.Precept.Id == "GL-PRT-d");
    }
}
