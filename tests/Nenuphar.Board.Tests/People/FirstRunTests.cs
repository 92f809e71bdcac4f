namespace Nenuphar.Board.Tests.People;

public class FirstRunTests
{
    [Fact]
    public async Task The_link_makes_the_first_account_once()
    {
        await using var bench = await Bench.OpenAsync(people: false);
        var link = await bench.FirstRunPathAsync();
        var visitor = bench.Nobody();
        var page = await visitor.GetAsync(link);
        page.Status.ShouldBe(200);
        var again = await visitor.SubmitAsync(page, "form[action=/first-run]", ("login", "ada"), ("password", "another long walk"), ("again", "not the same"));
        again.Status.ShouldBe(422);
        again.The("[role=alert]").Words.ShouldContain("differ");
        var odd = await visitor.SubmitAsync(again, "form[action=/first-run]", ("login", "ada/../x y"), ("password", "another long walk"), ("again", "another long walk"));
        odd.Status.ShouldBe(422);
        odd.The("[role=alert]").Words.ShouldContain("letters without accents");
        var made = await visitor.SubmitAsync(again, "form[action=/first-run]", ("login", "ada"), ("password", "another long walk"), ("again", "another long walk"));
        made.To.ShouldBe("/");
        (await visitor.GetAsync("/")).Status.ShouldBe(200);
        (await bench.Registry.Accounts.FindAsync("ada")).ShouldNotBeNull().Actor.MayAdminister.ShouldBeTrue();

        (await bench.Nobody().GetAsync(link)).Status.ShouldBe(410);
        (await bench.FirstRunPathAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_link_ends_after_twelve_hours_and_another_code_opens_nothing()
    {
        await using var bench = await Bench.OpenAsync(people: false);
        var link = await bench.FirstRunPathAsync();
        (await bench.Nobody().GetAsync(link[..^1] + (link[^1] == '0' ? '1' : '0'))).Status.ShouldBe(410);
        bench.Clock.Go(TimeSpan.FromHours(13));
        (await bench.Nobody().GetAsync(link)).Status.ShouldBe(410);
    }

    [Fact]
    public async Task Without_accounts_the_sign_in_says_where_the_link_is()
    {
        await using var bench = await Bench.OpenAsync(people: false);
        (await bench.Nobody().GetAsync("/sign-in")).Words.ShouldContain("prints at its start");
    }

    [Fact]
    public async Task The_link_ends_when_another_program_has_made_the_first_account()
    {
        await using var bench = await Bench.OpenAsync(people: false);
        var link = await bench.FirstRunPathAsync();
        var visitor = bench.Nobody();
        var page = await visitor.GetAsync(link);
        await bench.Registry.Accounts.CreateAsync(new("other", Role.Administrator), "other", "Other", Role.Administrator, "hash");
        (await visitor.SubmitAsync(page, "form[action=/first-run]", ("login", "eve"), ("password", "another long walk"), ("again", "another long walk"))).Status.ShouldBe(410);
        (await bench.Nobody().GetAsync(link)).Status.ShouldBe(410);
        (await bench.Registry.Accounts.FindAsync("eve")).ShouldBeNull();
    }

    [Fact]
    public async Task Who_only_asks_for_the_head_of_the_link_neither_uses_it_nor_is_signed_in()
    {
        await using var bench = await Bench.OpenAsync(s => s with { IsDemo = true }, people: false);
        var (link, watch) = (await bench.FirstRunPathAsync(), bench.Nobody());
        (await watch.SendAsync(new(HttpMethod.Head, link))).To.ShouldNotBe("/");
        watch.Kept.Keys.ShouldNotContain("nenuphar-visit");
        (await bench.Nobody().GetAsync(link)).To.ShouldBe("/");
    }

    [Fact]
    public async Task In_a_demonstration_the_link_signs_in_once()
    {
        await using var bench = await Bench.OpenAsync(s => s with { IsDemo = true }, people: false);
        var link = await bench.FirstRunPathAsync();
        var visitor = bench.Nobody();
        (await visitor.GetAsync(link)).To.ShouldBe("/");
        (await visitor.GetAsync("/")).The(".masthead .badge").Words.ShouldBe("Invented patients");
        (await bench.Nobody().GetAsync(link)).Status.ShouldBe(410);
    }
}
