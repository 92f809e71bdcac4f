namespace Nenuphar.Board.Tests.Administration;

public class PeopleTests
{
    [Fact]
    public async Task A_new_person_gets_a_link_sets_a_password_and_enters()
    {
        await using var bench = await Bench.OpenAsync();
        var admin = await bench.AsAsync(Role.Administrator);
        var made = await admin.SubmitAsync(await admin.GetAsync("/admin/people"), "form[action=/admin/people]", ("login", "paul"), ("name", "Paul"), ("role", "Physician"));
        var link = new Uri(made.The("input.secret")["value"]).PathAndQuery;

        var paul = bench.Nobody();
        var form = await paul.GetAsync(link);
        (await paul.SubmitAsync(form, "form[action=/password]", ("password", "short"), ("again", "short"))).The("[role=alert]").Words.ShouldContain("12 characters");
        (await paul.SubmitAsync(form, "form[action=/password]", ("password", "a password of Paul's"[..8] + "but longer"), ("again", "a password of Paul's"[..8] + "but longer"))).To.ShouldBe("/");
        (await paul.GetAsync("/")).Status.ShouldBe(200);
        (await bench.Nobody().GetAsync(link)).Status.ShouldBe(410);
        (await paul.PostAsync("/password", ("code", link[(link.IndexOf('=') + 1)..]), ("password", "yet another one"), ("again", "yet another one"))).Status.ShouldBe(410);
    }

    [Fact]
    public async Task A_login_that_is_taken_or_odd_and_no_role_are_said_beside_the_form()
    {
        await using var bench = await Bench.OpenAsync();
        var admin = await bench.AsAsync(Role.Administrator);
        (await admin.PostAsync("/admin/people", ("login", "administrator"), ("role", "Physician"))).The("[role=alert]").Words.ShouldContain("taken");
        (await admin.PostAsync("/admin/people", ("login", "a b<script>"), ("role", "Physician"))).The("[role=alert]").Words.ShouldContain("letters");
        var none = await admin.PostAsync("/admin/people", ("login", "paul"), ("name", "Paul"));
        none.Status.ShouldBe(422);
        none.The("input[name=name]")["value"].ShouldBe("Paul");
        (await bench.Registry.Accounts.FindAsync("paul")).ShouldBeNull();
    }

    [Fact]
    public async Task A_changed_role_ends_the_visit_and_a_switched_off_account_its_tokens()
    {
        await using var bench = await Bench.OpenAsync();
        var (admin, manager) = (await bench.AsAsync(Role.Administrator), await bench.AsAsync(Role.DataManager));
        var account = (await bench.Registry.Accounts.FindAsync("datamanager"))!;
        var token = await bench.Registry.Accounts.MakeTokenAsync(account.Actor, account, "a program", TimeSpan.FromDays(1));

        var page = await admin.GetAsync("/admin/people/datamanager");
        page.Words.ShouldContain("a program");
        (await admin.SubmitAsync(page, "form[action=/admin/people/datamanager]", ("role", "Researcher"))).To.ShouldEndWith("done=changed");
        (await manager.GetAsync("/")).To.ShouldStartWith("/sign-in");
        (await manager.SignInAsync("datamanager", Bench.Password)).Status.ShouldBe(302);
        (await manager.GetAsync("/import")).Status.ShouldBeOneOf(403, 404);

        // The page was seen before: somebody else changed it meanwhile.
        (await admin.SubmitAsync(page, "form[action=/admin/people/datamanager]", ("role", "Physician"))).Status.ShouldBe(409);
        page = await admin.GetAsync("/admin/people/datamanager");
        (await admin.SubmitAsync(page, "form[action=/admin/people/datamanager]", ("active", ""))).To.ShouldEndWith("done=changed");
        (await manager.GetAsync("/")).To.ShouldStartWith("/sign-in");
        (await manager.SignInAsync("datamanager", Bench.Password)).Status.ShouldBe(422);
        (await bench.Registry.Accounts.OfTokenAsync(token)).ShouldBeNull();
        (await admin.PostAsync("/admin/people/datamanager/link")).Status.ShouldBe(422);
    }

    [Fact]
    public async Task The_last_administrator_stays()
    {
        await using var bench = await Bench.OpenAsync();
        var admin = await bench.AsAsync(Role.Administrator);
        var refused = await admin.SubmitAsync(await admin.GetAsync("/admin/people/administrator"), "form[action=/admin/people/administrator]", ("role", "Physician"));
        refused.The("[role=alert]").Words.ShouldContain("last administrator");
        (await admin.GetAsync("/admin/people/nobody")).Status.ShouldBe(404);
    }
}
