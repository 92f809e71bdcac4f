namespace Nenuphar.Tests.Assembly;

/// <summary>What looks like a value and can't be read stays as a note with its words, and is no fact.</summary>
public class UnreadTests
{
    [Theory]
    [InlineData("Un homme de 50 ans. Ki-67 élevé.", "ki67-without-number", "Ki-67")]
    [InlineData("A 50-year-old man; the Ki-67 index was 150 %.", "percentage-above-100", "Ki-67 index was 150 %")]
    [InlineData("Un homme opéré le 31/02/2020.", "impossible-date", "31/02/2020")]
    [InlineData("Un homme vu le 45.13.2015.", "impossible-date", "45.13.2015")]
    [InlineData("Un homme opéré le 31 novembre 2020.", "impossible-date", "31 novembre 2020")]
    [InlineData("Un homme âgé de 161 ans.", "impossible-age", "161 ans")]
    [InlineData("Tumeur classée pT5N1.", "tnm-unread", "pT5")]
    [InlineData("Stade T2N7M0.", "tnm-unread", "N7")]
    [InlineData("A man with an ECOG 7.", "scale-unread", "ECOG 7")]
    [InlineData("A man, ECOG PS 8.", "scale-unread", "ECOG PS 8")]
    [InlineData("Un homme, indice de Karnofsky à 140.", "scale-unread", "indice de Karnofsky à 140")]
    [InlineData("A man with a pancreatic NET G6.", "grade-unread", "G6")]
    [InlineData("Un homme, TNE de grade 8.", "grade-unread", "grade 8")]
    [InlineData("Un homme, TNE grade 4.", "grade-unread", "grade 4")]
    [InlineData("Une femme, TNE de stade VIII.", "stage-unread", "stade VIII")]
    [InlineData("A woman with a NET, stage 9.", "stage-unread", "stage 9")]
    public void A_value_that_cannot_be_is_noted_with_its_words(string text, string code, string words)
    {
        var reading = Reader.Read(text);
        var note = reading.Notes.ShouldHaveSingleItem();
        note.Code.ShouldBe(code);
        note.Span.Of(text).ToString().ShouldBe(words);
        note.Message.ShouldEndWith(".");
        reading.IsAboutPatient.ShouldBeTrue();
        reading.Statements.ShouldNotContain(statement => statement.Span.Contains(note.Span) && statement.IsAffirmed && statement.Kind != Nenuphar.Cases.FactKind.Sex);
    }

    [Theory]
    [InlineData("Un homme de 50 ans, opéré le 29/02/2020, Ki-67 à 3 %, pT3N1M0, ECOG 1.")]
    [InlineData("Index de prolifération (Ki-67) : 12 %.")]
    [InlineData("A man with grade 4 neutropenia and G6PD deficiency, CKD stage 5, NET G2.")]
    [InlineData("Une femme, G4P3, TNE de stade IV, glioblastome de grade 4.")]
    [InlineData("Fracture de T12, tension 12/8, téléphone 02/345.67.89.")]
    [InlineData("A 50-year-old man, 120 % of the ideal weight, seen on 03/04/2015.")]
    public void What_can_be_read_is_not_noted(string text) => Reader.Read(text).Notes.ShouldBeEmpty();
}
