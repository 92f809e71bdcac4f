using Nenuphar.Board.People;

namespace Nenuphar.Board.Tests.People;

public class PasswordTests
{
    [Theory]
    [InlineData("123456789012", false)]
    [InlineData("azertyuiop12", false)]
    [InlineData("qwertyuiopas", false)]
    [InlineData("19560302 1984", true)]
    [InlineData("trois lacs et un pont", true)]
    [InlineData("a long walk by the river", true)]
    public void A_row_of_the_keyboard_and_digits_alone_are_no_password(string password, bool isGood) => Passwords.IsGood("ada", password).ShouldBe(isGood);
}
