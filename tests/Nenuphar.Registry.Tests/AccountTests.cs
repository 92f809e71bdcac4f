namespace Nenuphar.Registry.Tests;

public abstract class AccountTests(Kind kind)
{
    [Fact]
    public async Task Two_programs_that_begin_on_one_empty_registry_make_one_first_account()
    {
        await using var trial = await Trial.OnAsync(kind);
        await using var other = await CaseRegistry.OpenAsync(trial.Connection, trial.Key);
        var anybody = new Actor("anybody", Role.Administrator);
        await trial.Registry.Accounts.CreateAsync(anybody, "ada", "Ada", Role.Administrator, "hash", asFirst: true);
        await other.Accounts.CreateAsync(anybody, "eve", "Eve", Role.Administrator, "hash", asFirst: true).FailsAsync("no-right");
        (await trial.Registry.Accounts.ListAsync(Trial.Root)).ShouldHaveSingleItem().Login.ShouldBe("ada");
    }

    [Fact]
    public async Task Another_password_ends_the_tokens_and_a_visit_that_was_ended_stays_so()
    {
        await using var trial = await Trial.OnAsync(kind);
        var account = await trial.Registry.Accounts.CreateAsync(Trial.Root, "ada", "Ada", Role.DataManager, "hash");
        var token = await trial.Registry.Accounts.MakeTokenAsync(account.Actor, account, "script", TimeSpan.FromDays(30));
        (await trial.Registry.Accounts.OfTokenAsync(token)).ShouldNotBeNull();
        await trial.Registry.Accounts.SetPasswordAsync(account.Actor, account, "other hash");
        (await trial.Registry.Accounts.OfTokenAsync(token)).ShouldBeNull();
        await trial.Registry.Accounts.EndVisitAsync(account.Actor, "one", TimeSpan.FromHours(1));
        await trial.Registry.Accounts.EndVisitAsync(account.Actor, "one", TimeSpan.FromHours(1));
        (await trial.Registry.Accounts.HasEndedAsync("one")).ShouldBeTrue();
        (await trial.Registry.Accounts.HasEndedAsync("other")).ShouldBeFalse();
    }

    [Fact]
    public async Task The_first_account_is_made_without_one_the_next_by_an_administrator()
    {
        await using var trial = await Trial.OnAsync(kind);
        var accounts = trial.Registry.Accounts;
        (await accounts.AreNoneAsync()).ShouldBeTrue();
        var first = await accounts.CreateAsync(new("first-run", Role.None), "Ada", "Ada L.", Role.Administrator, "hash");
        first.Login.ShouldBe("ada");
        await accounts.CreateAsync(new("ada", Role.DataManager), "paul", "Paul", Role.Physician, "hash").FailsAsync("no-right");
        await accounts.CreateAsync(first.Actor, "ADA", "Another", Role.Physician, "hash").FailsAsync("refused");
        await accounts.CreateAsync(first.Actor, "paul", "Paul", Role.Physician | Role.DataManager, "hash");
        (await accounts.ListAsync(first.Actor)).Select(a => (a.Login, a.Roles)).ShouldBe([("ada", Role.Administrator), ("paul", Role.Physician | Role.DataManager)]);
        (await accounts.FindAsync("PAUL")).ShouldNotBeNull().Name.ShouldBe("Paul");
        (await accounts.FindAsync("nobody")).ShouldBeNull();
    }

    [Fact]
    public async Task A_changed_account_signs_in_anew_and_the_last_administrator_stays()
    {
        await using var trial = await Trial.OnAsync(kind);
        var accounts = trial.Registry.Accounts;
        var ada = await accounts.CreateAsync(Trial.Root, "ada", "Ada", Role.Administrator, "hash");
        var paul = await accounts.CreateAsync(ada.Actor, "paul", "Paul", Role.Physician, "hash");
        var stamp = (await accounts.SecretAsync(paul))!.Stamp;
        var off = await accounts.ChangeAsync(ada.Actor, paul, "Paul", Role.Physician, isActive: false);
        off.Actor.MayReadText.ShouldBeFalse();
        (await accounts.SecretAsync(paul))!.Stamp.ShouldNotBe(stamp);
        await accounts.ChangeAsync(ada.Actor, paul, "Paul", Role.Physician, isActive: true).FailsAsync("refused");
        await accounts.ChangeAsync(ada.Actor, ada, "Ada", Role.DataManager, isActive: true).FailsAsync("refused");
    }

    [Fact]
    public async Task The_fifth_wrong_password_locks_for_a_quarter_of_an_hour()
    {
        await using var trial = await Trial.OnAsync(kind);
        var ada = await trial.Registry.Accounts.CreateAsync(Trial.Root, "ada", "Ada", Role.Administrator, "hash");
        for (var i = 0; i < 5; i++)
        {
            (await trial.Registry.Accounts.SecretAsync(ada))!.LockedUntil.ShouldBeNull();
            await trial.Registry.Accounts.NoteSignInAsync(ada, succeeded: false);
        }

        var locked = (await trial.Registry.Accounts.SecretAsync(ada))!;
        locked.Failures.ShouldBe(5);
        (locked.LockedUntil!.Value - trial.Clock.GetUtcNow()).TotalMinutes.ShouldBe(15, 1);
        await trial.Registry.Accounts.NoteSignInAsync(ada, succeeded: true);
        (await trial.Registry.Accounts.SecretAsync(ada))!.LockedUntil.ShouldBeNull();
    }

    [Fact]
    public async Task A_token_is_its_account_until_it_ends()
    {
        await using var trial = await Trial.OnAsync(kind);
        var accounts = trial.Registry.Accounts;
        var ada = await accounts.CreateAsync(Trial.Root, "ada", "Ada", Role.Administrator, "hash");
        var token = await accounts.MakeTokenAsync(ada.Actor, ada, "export", TimeSpan.FromHours(1));
        (await accounts.OfTokenAsync(token)).ShouldNotBeNull().Login.ShouldBe("ada");
        (await accounts.OfTokenAsync(token + "x")).ShouldBeNull();
        (await trial.QueryAsync<string>("SELECT mark FROM access_token")).ShouldNotContain(token);
        var old = await accounts.MakeTokenAsync(ada.Actor, ada, "old", TimeSpan.FromSeconds(-1));
        (await accounts.OfTokenAsync(old)).ShouldBeNull();
        await accounts.EndTokensAsync(ada.Actor, ada);
        (await accounts.OfTokenAsync(token)).ShouldBeNull();
        await accounts.MakeTokenAsync(Trial.Paul, ada, "x", TimeSpan.FromHours(1)).FailsAsync("no-right");
    }

    [Fact]
    public async Task Tokens_are_listed_without_themselves_and_one_is_ended_alone()
    {
        await using var trial = await Trial.OnAsync(kind);
        var accounts = trial.Registry.Accounts;
        var ada = await accounts.CreateAsync(Trial.Root, "ada", "Ada", Role.Administrator, "hash");
        var paul = await accounts.CreateAsync(ada.Actor, "paul", "Paul", Role.Physician, "hash");
        var (one, other) = (await accounts.MakeTokenAsync(ada.Actor, ada, "one", TimeSpan.FromHours(1)), await accounts.MakeTokenAsync(ada.Actor, ada, "other", TimeSpan.FromHours(1)));
        var tokens = await accounts.TokensAsync(ada.Actor, ada);
        tokens.Select(t => t.Name).ShouldBe(["other", "one"]);
        await accounts.TokensAsync(paul.Actor, ada).FailsAsync("no-right");
        await accounts.EndTokenAsync(paul.Actor, paul, tokens[1].Mark).FailsAsync("refused");
        await accounts.EndTokenAsync(ada.Actor, ada, tokens[1].Mark);
        (await accounts.OfTokenAsync(one)).ShouldBeNull();
        (await accounts.OfTokenAsync(other)).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_password_link_sets_one_password_and_the_earlier_visit_ends()
    {
        await using var trial = await Trial.OnAsync(kind);
        var accounts = trial.Registry.Accounts;
        var ada = await accounts.CreateAsync(Trial.Root, "ada", "Ada", Role.Administrator, "hash");
        var stamp = (await accounts.SecretAsync(ada))!.Stamp;
        var earlier = await accounts.MakeLinkAsync(ada.Actor, ada, TimeSpan.FromHours(1));
        var code = await accounts.MakeLinkAsync(ada.Actor, ada, TimeSpan.FromHours(1));
        (await accounts.SetPasswordByLinkAsync(earlier, "other")).ShouldBeNull();
        (await accounts.OfLinkAsync(code)).ShouldNotBeNull().Login.ShouldBe("ada");
        (await accounts.SetPasswordByLinkAsync(code, "new hash")).ShouldNotBeNull();
        (await accounts.SetPasswordByLinkAsync(code, "newer hash")).ShouldBeNull();
        var secret = (await accounts.SecretAsync(ada))!;
        secret.PasswordHash.ShouldBe("new hash");
        secret.Stamp.ShouldNotBe(stamp);
        (await accounts.OfLinkAsync(await accounts.MakeLinkAsync(ada.Actor, ada, TimeSpan.FromSeconds(-1)))).ShouldBeNull();
        await accounts.MakeLinkAsync(Trial.Paul, ada, TimeSpan.FromHours(1)).FailsAsync("no-right");
    }
}

public sealed class AccountSqliteTests() : AccountTests(Kind.Sqlite);

public sealed class AccountPostgresTests() : AccountTests(Kind.Postgres);
