using Nenuphar.Cases;

namespace Nenuphar.Tests.Assembly.Details;

/// <summary>Numbers and findings that guidelines by site ask for, in both languages.</summary>
public class SiteMeasureTests
{
    private static Case Of(string text) => CaseReader.Read([("text", text)]);

    [Theory]
    [InlineData("Un homme de 61 ans a une TNE de l'appendice. La tumeur infiltre le méso-appendice sur 4 mm.", "mesoappendix-depth=4")]
    [InlineData("A 58-year-old woman has an appendiceal neuroendocrine tumour that invades the mesoappendix over 5 mm.", "mesoappendix-depth=5")]
    [InlineData("Cette femme de 60 ans a un syndrome carcinoïde avec 8 selles par jour.", "stools-per-day=8")]
    [InlineData("A 60-year-old woman with carcinoid syndrome reports 6 watery stools a day.", "stools-per-day=6")]
    [InlineData("Cet homme de 50 ans a 4 bouffées vasomotrices par jour.", "flushes-per-day=4")]
    [InlineData("A 50-year-old man has 5 flushing episodes per day.", "flushes-per-day=5")]
    [InlineData("Cet homme de 50 ans a une TNE du pancréas ; temps de doublement de 600 jours.", "doubling-days=600")]
    [InlineData("A 50-year-old man has a pancreatic NET with a doubling time of 400 days.", "doubling-days=400")]
    [InlineData("Cet homme de 50 ans a un pH gastrique à 1,5.", "gastric-ph=1.5")]
    [InlineData("A 50-year-old man had a secretin test with a gastrin rise of 150 pg/mL.", "secretin-rise=150")]
    public void A_number_is_read_under_its_name(string text, string told) => Of(text).Of(FactKind.Measure).Select(e => e.Value).ShouldContain(told);

    [Theory]
    [InlineData("Un homme de 61 ans a une TNE de l'appendice. Le méso-appendice est sain à 4 mm de la tumeur.", "mesoappendix-depth")]
    [InlineData("A 61-year-old man has an appendiceal NET. The mesoappendix is free, 4 mm from the tumour.", "mesoappendix-depth")]
    [InlineData("A 60-year-old woman has watery stools since 6 months.", "stools-per-day")]
    [InlineData("Cette femme de 60 ans a des selles liquides depuis 8 jours.", "stools-per-day")]
    public void Another_number_is_not(string text, string name) => Of(text).Of(FactKind.Measure).Where(e => e.Name == name).ShouldBeEmpty();

    [Theory]
    [InlineData("Cet homme de 50 ans a une TNE du pancréas avec dilatation du canal de Wirsung.", "duct-dilatation", true)]
    [InlineData("A 50-year-old man has a pancreatic NET without dilatation of the main pancreatic duct.", "duct-dilatation", false)]
    [InlineData("A 70-year-old man has breast carcinoma and is in visceral crisis.", "visceral-crisis", true)]
    [InlineData("Cet homme de 70 ans a un cancer du sein, sans crise viscérale.", "visceral-crisis", false)]
    public void A_finding_is_affirmed_or_denied(string text, string finding, bool affirmed)
    {
        var told = Of(text).Finding(finding);
        (told.IsStated, told.IsDenied).ShouldBe((affirmed, !affirmed));
    }
}
