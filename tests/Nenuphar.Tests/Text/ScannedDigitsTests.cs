using Nenuphar.Text;
using Shouldly;
using Xunit;

namespace Nenuphar.Tests.Text;

/// <summary>A lone l, I or O between digits is a digit; in words, isotopes and formulas it stays a letter.</summary>
public class ScannedDigitsTests
{
    [Theory]
    [InlineData("l8 mitoses", "l8|mitoses")]
    [InlineData("Hb l0,2", "Hb|l0,2")]
    [InlineData("Ki l.8%", "Ki|l.8|%")]
    [InlineData("soit 7O UI", "soit|7O|UI")]
    [InlineData("né en l0/1990", "né|en|l0|/|1990")]
    public void A_letter_glued_to_digits_belongs_to_the_number(string text, string tokens) => Cut.Tokens(text).ShouldBe(tokens.Split('|'));

    [Theory]
    [InlineData("I131", "I|131")]
    [InlineData("l'1", "l|'|1")]
    [InlineData("l5-HIAA", "l|5|-|HIAA")]
    [InlineData("IL6", "IL|6")]
    [InlineData("H2O", "H|2|O")]
    [InlineData("15O", "15|O")]
    [InlineData("2Ox", "2|Ox")]
    public void Elsewhere_it_is_a_letter(string text, string tokens) => Cut.Tokens(text).ShouldBe(tokens.Split('|'));

    [Fact]
    public void A_scanned_date_is_a_date() => Reader.Read("Opéré le l2/l0/2014 d'une appendicectomie pour tumeur.").Statements.ShouldContain(s => s["start"] == "2014-10-12");
}
