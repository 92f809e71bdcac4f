namespace Nenuphar.Board.Tests.People;

public class AccountTests
{
    [Fact]
    public async Task The_own_password_is_changed_with_the_old_one_and_other_visits_end()
    {
        await using var bench = await Bench.OpenAsync();
        var (here, elsewhere) = (await bench.AsAsync(Role.Researcher), await bench.AsAsync(Role.Researcher));
        var page = await here.GetAsync("/account");
        const string Form = "form[action=/account/password]";
        (await here.SubmitAsync(page, Form, ("now", "wrong"), ("password", "another long walk"), ("again", "another long walk"))).The("[role=alert]").Words.ShouldContain("not that one");
        (await here.SubmitAsync(page, Form, ("now", Bench.Password), ("password", "researcher 12345"), ("again", "researcher 12345"))).Status.ShouldBe(422);
        (await here.SubmitAsync(page, Form, ("now", Bench.Password), ("password", "another long walk"), ("again", "another long walk"))).To.ShouldBe("/account?done=password");
        (await here.GetAsync("/account?done=password")).The("[role=status]").Words.ShouldContain("changed");
        (await elsewhere.GetAsync("/account")).To.ShouldStartWith("/sign-in");
        (await bench.Nobody().SignInAsync("researcher", "another long walk")).Status.ShouldBe(302);
    }

    [Fact]
    public async Task A_token_is_shown_once_and_ended()
    {
        await using var bench = await Bench.OpenAsync();
        var visitor = await bench.AsAsync(Role.DataManager);
        var made = await visitor.SubmitAsync(await visitor.GetAsync("/account"), "form[action=/account/tokens]", ("name", "night export"));
        var token = made.The("input.secret")["value"];
        (await bench.Registry.Accounts.OfTokenAsync(token)).ShouldNotBeNull().Login.ShouldBe("datamanager");
        var later = await visitor.GetAsync("/account");
        later.Text.ShouldNotContain(token);
        later.Words.ShouldContain("night export");
        (await visitor.SubmitAsync(later, "form[action=/account/tokens/end]")).To.ShouldBe("/account#tokens");
        (await bench.Registry.Accounts.OfTokenAsync(token)).ShouldBeNull();
        (await visitor.PostAsync("/account/tokens", ("name", ""), ("days", "30"))).Status.ShouldBe(422);
        (await visitor.PostAsync("/account/tokens", ("name", "x"), ("days", "100000"))).Status.ShouldBe(422);
    }
}
