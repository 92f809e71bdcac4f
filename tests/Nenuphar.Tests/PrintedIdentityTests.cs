namespace Nenuphar.Tests;

/// <summary>Whom a letter is about is found where it prints a name with a day of birth or a number, and nowhere else.</summary>
public class PrintedIdentityTests
{
    [Theory]
    [InlineData("Monsieur Gaspard OUESSANT, né le 12/02/1950, n° de dossier 778812, est suivi.", "OUESSANT", "Gaspard", "1950-02-12", "", "778812")]
    [InlineData("Concerne : Madame LEROY-VASSEUR Marie Ange\nDate de naissance : 3 août 1961", "LEROY-VASSEUR", "Marie Ange", "1961-08-03", "", "")]
    [InlineData("Nom : Mme Inès de Kermadec (DDN 01.07.1949) IPP 00451-22", "de Kermadec", "Inès", "1949-07-01", "", "00451-22")]
    [InlineData("Mrs Ann O'Dell, DOB 23/04/1950, Hospital No: H004512.", "O'Dell", "Ann", "1950-04-23", "", "H004512")]
    [InlineData("Patient: Ewan BRACKEN born 5 March 1944. NHS number 943 476", "BRACKEN", "Ewan", "1944-03-05", "943", "")]
    [InlineData("Mr Lloyd, born 1950-02-12, seen today.", "Lloyd", "", "1950-02-12", "", "")]
    [InlineData("Mr Lloyd, DOB 03/04/1950, MRN 55120.", "Lloyd", "", "", "", "55120")]
    public void A_name_with_its_day_or_number(string text, string family, string given, string birth, string national, string local) =>
        PrintedIdentity.In(text).ShouldBe(new(family, given, birth, national, local));

    [Theory]
    [InlineData("Madame le Docteur Solveig Martin vous remercie. Patiente de 54 ans, TNE de l'iléon.")]
    [InlineData("Mr Lloyd is a 60-year-old man with a NET of the ileum, born in Wales.")]
    [InlineData("Monsieur Paul ROCHE, né le 12/02/1950. Madame Anne ROUX, née le 01/03/1960.")]
    [InlineData("Patient né le 12/02/1950 avec une TNE.")]
    [InlineData("Mr Lloyd, DOB 03/04/1950.")]
    [InlineData("")]
    public void Nobody_is_named(string text) => PrintedIdentity.In(text).ShouldBeNull();

    [Fact]
    public void The_same_person_twice_is_one() =>
        PrintedIdentity.In("Monsieur Paul ROCHE, né le 12/02/1950, est vu. Monsieur ROCHE, né le 12/02/1950, va bien.")!.FamilyName.ShouldBe("ROCHE");
}
