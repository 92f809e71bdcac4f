using Nenuphar.Cases;

namespace Nenuphar.Tests.Properties;

/// <summary>Where readers of narratives go silently wrong: one proof for each.</summary>
public class SilentErrorsTests
{
    [Fact]
    public void The_letters_of_a_stage_are_no_metre()
    {
        var reading = Reader.Read("Tumeur classée pT3N1M1a.");
        reading.Statements.Where(s => s.Kind == FactKind.Tnm).Select(s => s.Value).ShouldBe(["pT3", "pN1", "pM1a"]);
        reading.Statements.ShouldNotContain(s => s.Kind == FactKind.Size);
    }

    [Theory]
    [InlineData("Stage T4N1M1a.", "M1a")]
    [InlineData("Stage T4N1M1b.", "M1b")]
    [InlineData("Stade T4 N1 M1c.", "M1c")]
    public void The_subcategory_of_metastases_is_kept(string text, string category) => Told.Facts(text, FactKind.Tnm).ShouldContain(category);

    [Theory]
    [InlineData("Résection iléale le 12/03/26.", "2026-03-12")]
    [InlineData("Résection iléale le 15.05.98.", "1998-05-15")]
    public void A_year_of_two_digits_is_kept(string text, string date) => Told.Treatment(text, "small-bowel-resection")["start"].ShouldBe(date);

    [Theory]
    [InlineData("Note du 12/03/2020. Résection iléale en mai 2018.", "2018-05")]
    [InlineData("Note du 12/03/2020. Résection iléale en 2018.", "2018")]
    [InlineData("Note of March 12, 2020. The ileal resection was done in 2018.", "2018")]
    public void A_missing_part_of_a_date_is_never_filled(string text, string date) => Told.Treatment(text, "small-bowel-resection")["start"].ShouldBe(date);

    [Theory]
    [InlineData("Trois mois plus tard, il a subi une résection iléale.")]
    [InlineData("Three months later he had an ileal resection.")]
    public void Three_months_later_is_not_counted_from_today(string text) => Told.Treatment(text, "small-bowel-resection")["start"].ShouldBeNull();

    [Theory]
    [InlineData("Masse du foie de 4,3 x 3,6 cm.", "43")]
    [InlineData("A liver mass of 3.6 x 4.3 x 2 cm.", "43")]
    public void The_largest_diameter_is_told_whatever_its_place(string text, string size) => Told.Facts(text, FactKind.Size).ShouldBe([size]);

    [Theory]
    [InlineData("Patient avec un diabète non insulinodépendant.", "diabetes-type-2")]
    [InlineData("Patient with non-insulin-dependent diabetes.", "diabetes-type-2")]
    public void A_no_that_is_part_of_a_name_denies_nothing(string text, string condition) => Told.Facts(text, FactKind.Condition).ShouldBe([condition]);

    [Theory]
    [InlineData("ECOG 2.")]
    [InlineData("PS 2.")]
    [InlineData("Performance status : 2.")]
    [InlineData("Patient OMS 2.")]
    [InlineData("WHO performance status 2.")]
    public void The_performance_status_is_seen_under_each_of_its_names(string text) => Told.Facts(text, FactKind.Scale).ShouldBe(["ecog=2"]);

    [Fact]
    public void An_open_category_is_not_forced_to_one_value() => Told.Facts("Tumeur T3N1-2.", FactKind.Tnm).ShouldBe(["T3", "N1-2"]);

    [Theory]
    [InlineData("Ki-67 à 3 % sur la biopsie, Ki-67 à 12 % sur la pièce.", FactKind.Ki67, "3", "12")]
    [InlineData("NET grade 1. The second reader says NET grade 2.", FactKind.Grade, "G1", "G2")]
    [InlineData("Un homme de 50 ans. Cet homme de 52 ans va bien.", FactKind.Age, "50", "52")]
    public void Of_two_rival_values_both_are_kept(string text, FactKind kind, string one, string other) => Told.Facts(text, kind).ShouldBe([one, other]);

    [Theory]
    [InlineData("Pas de fièvre, mais une toux.", "cough")]
    [InlineData("No flushing but diarrhoea.", "diarrhoea")]
    [InlineData("Il n'a ni flush ni diarrhée ; il se plaint d'une toux.", "cough")]
    [InlineData("Absence d'ascite et d'ictère ; asthénie.", "asthenia")]
    [InlineData("Femme non fumeuse, avec une toux.", "cough")]
    public void A_denial_ends_where_it_ends(string text, string symptom) => Told.Facts(text, FactKind.Symptom).ShouldBe([symptom]);

    [Theory]
    [InlineData("Absence d'ascite et de métastase hépatique.")]
    [InlineData("Ni métastase hépatique, ni métastase osseuse.")]
    [InlineData("No liver, lung or bone metastases.")]
    public void A_denial_reaches_all_that_it_lists(string text) => Told.Facts(text, FactKind.Metastasis).ShouldBeEmpty();

    [Theory]
    [InlineData("Décès évité. Métastases hépatiques, Ki-67 à 8 %.")]
    [InlineData("De\u0301ce\u0300s e\u0301vite\u0301. Me\u0301tastases he\u0301patiques, Ki-67 a\u0300 8 %.")]
    public void Offsets_count_in_the_text_as_it_was_given_composed_or_decomposed(string text)
    {
        var statements = Reader.Read(text).Statements;
        statements.Single(s => s.Kind == FactKind.Ki67).Span.Of(text).ToString().ShouldBe(text[text.IndexOf("Ki-67", StringComparison.Ordinal)..^1]);
        var metastasis = statements.Single(s => s.Kind == FactKind.Metastasis);
        metastasis.Value.ShouldBe("liver");
        metastasis.Span.Of(text).ToString().ShouldEndWith("patiques");
    }

    [Fact]
    public void Upper_case_is_read_like_lower_case()
    {
        const string text = "Métastases hépatiques multiples, tumeur neuroendocrine de l'iléon, Ki-67 à 8 %, chromogranine A positive.";
        Told.Facts(text.ToUpperInvariant()).ShouldBe(Told.Facts(text));
        Told.Facts(text).Count.ShouldBeGreaterThan(4);
    }
}
