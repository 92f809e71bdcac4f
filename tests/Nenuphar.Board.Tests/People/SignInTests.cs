namespace Nenuphar.Board.Tests.People;

public class SignInTests
{
    [Fact]
    public async Task Who_has_not_signed_in_is_asked_to_and_then_sent_where_he_wanted()
    {
        await using var bench = await Bench.OpenAsync();
        await bench.AddAsync(Role.DataManager);
        var visitor = bench.Nobody();
        var asked = await visitor.GetAsync("/?state=Ready");
        asked.Status.ShouldBe(302);
        asked.To.ShouldBe("/sign-in?to=%2F%3Fstate%3DReady");
        var form = await visitor.GetAsync(asked.To);
        var entered = await visitor.SubmitAsync(form, "form[action=/sign-in]", ("login", "DataManager"), ("password", Bench.Password));
        entered.Status.ShouldBe(302);
        entered.To.ShouldBe("/?state=Ready");
        entered.Cookies.ShouldContain(c => c.StartsWith("nenuphar-visit=") && c.Contains("secure") && c.Contains("httponly") && c.Contains("samesite=strict"));
        (await visitor.GetAsync("/")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_wrong_password_and_an_unknown_login_get_the_same_answer()
    {
        await using var bench = await Bench.OpenAsync();
        var (wrong, unknown) = (await bench.Nobody().SignInAsync("administrator", "not the right one"), await bench.Nobody().SignInAsync("nobody-here", "not the right one"));
        (wrong.Status, unknown.Status).ShouldBe((422, 422));
        wrong.Words.ShouldBe(unknown.Words);
        wrong.The("[role=alert]").Words.ShouldContain("not right");
        wrong.Cookies.ShouldNotContain(c => c.StartsWith("nenuphar-visit="));
    }

    [Fact]
    public async Task After_five_failures_the_right_password_opens_only_a_quarter_of_an_hour_later()
    {
        await using var bench = await Bench.OpenAsync();
        var visitor = bench.Nobody();
        for (var i = 0; i < 5; i++)
        {
            (await visitor.SignInAsync("administrator", "not the right one")).Status.ShouldBe(422);
        }

        (await visitor.SignInAsync("administrator", Bench.Password)).Status.ShouldBe(422);
        bench.Clock.Go(TimeSpan.FromMinutes(16));
        (await visitor.SignInAsync("administrator", Bench.Password)).Status.ShouldBe(302);
    }

    [Fact]
    public async Task A_visit_that_ends_within_a_form_loses_nothing_that_was_typed()
    {
        await using var bench = await Bench.OpenAsync();
        var visitor = await bench.AsAsync(Role.DataManager);
        var page = await visitor.GetAsync("/cases/new");
        bench.Clock.Go(TimeSpan.FromHours(11));
        var ended = await visitor.SubmitAsync(page, "form[action=/cases/new]", ("family", "Vasseur <b>"), ("value-age", "61"));
        ended.Status.ShouldBe(401);
        ended.Words.ShouldContain("nothing that you typed is lost");
        (await bench.Registry.Worklist.ListAsync(Bench.ActorOf(Role.DataManager), new())).Rows.ShouldBeEmpty();
        // In another tab, with the same cookies.
        (await visitor.SignInAsync(Bench.LoginOf(Role.DataManager), Bench.Password)).Status.ShouldBe(302);
        (await visitor.SubmitAsync(ended, "form[action=/cases/new]")).To.ShouldBe("/cases/1");
        (await visitor.GetAsync("/cases/1")).Words.ShouldContain("Vasseur <b>", Shouldly.Case.Insensitive);

        // Who never was here is only asked to sign in; a password is never shown again.
        (await bench.Nobody().PostAsync("/cases/new", ("family", "x"))).To.ShouldStartWith("/sign-in");
        bench.Clock.Go(TimeSpan.FromHours(11));
        (await visitor.PostAsync("/account/password", ("now", "x"), ("password", "a secret that is long"), ("again", "y"))).To.ShouldStartWith("/sign-in");
    }

    [Fact]
    public async Task A_closed_account_is_told_to_the_administrator_who_can_open_it()
    {
        await using var bench = await Bench.OpenAsync();
        await bench.AddAsync(Role.Physician);
        for (var i = 0; i < 5; i++)
        {
            await bench.Nobody().SignInAsync("physician", "not the password");
        }

        var admin = await bench.AsAsync(Role.Administrator);
        (await admin.GetAsync("/admin/people/physician")).Words.ShouldContain("Five wrong passwords");
        bench.Clock.Go(TimeSpan.FromMinutes(16));
        (await admin.GetAsync("/admin/people/physician")).Words.ShouldNotContain("Five wrong passwords");
    }

    [Fact]
    public async Task Signing_out_ends_the_visit()
    {
        await using var bench = await Bench.OpenAsync();
        var visitor = await bench.AsAsync(Role.Physician);
        var page = await visitor.GetAsync("/");
        (await visitor.SubmitAsync(page, "form[action=/sign-out]")).To.ShouldBe("/sign-in");
        (await visitor.GetAsync("/")).To.ShouldStartWith("/sign-in");
    }

    [Fact]
    public async Task A_copy_of_the_cookie_opens_nothing_after_signing_out_and_other_visits_go_on()
    {
        await using var bench = await Bench.OpenAsync();
        var (visitor, elsewhere, thief) = (await bench.AsAsync(Role.Physician), await bench.AsAsync(Role.Physician), bench.Nobody());
        var page = await visitor.GetAsync("/");
        foreach (var (name, value) in visitor.Kept)
        {
            thief.Kept[name] = value;
        }

        (await thief.GetAsync("/")).Status.ShouldBe(200);
        await visitor.SubmitAsync(page, "form[action=/sign-out]");
        (await thief.GetAsync("/")).To.ShouldStartWith("/sign-in");
        (await elsewhere.GetAsync("/")).Status.ShouldBe(200);
        await bench.ReopenAsync();
        (await bench.Registry.Audit.ListAsync(Bench.ActorOf(Role.Administrator), act: "sign-out")).ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("https://evil.example/")]
    [InlineData("evil.example")]
    [InlineData("/\r\nSet-Cookie: a=b")]
    public async Task A_sign_in_leads_nowhere_but_here(string to)
    {
        await using var bench = await Bench.OpenAsync();
        (await bench.Nobody().SignInAsync("administrator", Bench.Password, to)).To.ShouldBe("/");
    }

    [Fact]
    public async Task A_form_without_its_token_changes_nothing()
    {
        await using var bench = await Bench.OpenAsync();
        var visitor = bench.Nobody();
        await visitor.GetAsync("/sign-in");
        visitor.FormToken = "x";
        var refused = await visitor.PostAsync("/sign-in", ("login", "administrator"), ("password", Bench.Password));
        refused.Status.ShouldBe(400);
        refused.Words.ShouldContain("out of date");
    }
}
