using System.Security.Cryptography;

namespace Nenuphar.Registry;

/// <summary>Who may sign in, with which roles. Each change is a version of the account; an account is switched off, never deleted.</summary>
public sealed class Accounts
{
    private const string Newest =
        "SELECT a.account AS Number, a.number AS Version, a.login AS Login, a.name AS Name, a.role AS Roles, a.active AS Active FROM account_version a WHERE a.number = (SELECT max(b.number) FROM account_version b WHERE b.account = a.account)";

    private readonly Keeper keeper;

    internal Accounts(Keeper keeper) => this.keeper = keeper;

    /// <summary>Whether there is nobody yet: then the first account may be made by who starts the program.</summary>
    public async Task<bool> AreNoneAsync(CancellationToken cancel = default) => await keeper.ReadAsync(session => session.FirstAsync<long>("SELECT count(*) FROM account_version"), cancel) == 0;

    public async Task<IReadOnlyList<Account>> ListAsync(Actor actor, CancellationToken cancel = default)
    {
        await keeper.DemandAsync(actor, actor.MayAdminister, "see accounts", cancel);
        return await keeper.ReadAsync<IReadOnlyList<Account>>(async session => [.. (await session.ListAsync<AccountRow>(Newest + " ORDER BY a.login")).Select(row => row.Account)], cancel);
    }

    /// <summary>Logins are compared without case.</summary>
    public Task<Account?> FindAsync(string login, CancellationToken cancel = default) => keeper.ReadAsync(session => FindAsync(session, login), cancel);

    /// <param name="asFirst">Only while there is nobody yet: several programs may have begun on the same empty registry.</param>
    public async Task<Account> CreateAsync(Actor actor, string login, string name, Role roles, string passwordHash, bool asFirst = false, CancellationToken cancel = default)
    {
        await keeper.DemandAsync(actor, asFirst ? await AreNoneAsync(cancel) : actor.MayAdminister || await AreNoneAsync(cancel), "make accounts", cancel);
        return await keeper.WriteAsync(
            async session =>
            {
                var first = await session.FirstAsync<long>("SELECT count(*) FROM account_version") == 0;
                actor.Demand(first || (actor.MayAdminister && !asFirst), "make accounts");
                if (string.IsNullOrWhiteSpace(login) || await FindAsync(session, login) is not null)
                {
                    throw new RegistryFailure("refused", "The login is empty or taken; choose another.", french: "Le nom de compte est vide ou pris ; choisissez-en un autre.");
                }

                var account = new Account(await session.NextAsync("account_version", "account"), 1, Bare(login), name, roles, true);
                await WriteAsync(session, actor, account);
                await session.ExecuteAsync(
                    "INSERT INTO account_secret (account, password_hash, failures, locked_until, stamp) VALUES (@Number, @passwordHash, 0, NULL, @stamp)", new { account.Number, passwordHash, stamp = NewStamp() });
                Vouching.Note(session, VouchedTable.AccountSecret, account.Number, passwordHash);
                await keeper.AuditAsync(session, actor, "create-account", null, $"account {account.Number}, {roles}");
                return account;
            },
            cancel);
    }

    /// <summary>Refused if somebody else changed the account meanwhile.</summary>
    public async Task<Account> ChangeAsync(Actor actor, Account seen, string name, Role roles, bool isActive, CancellationToken cancel = default)
    {
        await keeper.DemandAsync(actor, actor.MayAdminister, "change accounts", cancel);
        return await keeper.WriteAsync(
            async session =>
            {
                var now = await FindAsync(session, seen.Login) ?? throw Missing(seen.Login);
                if (now.Version != seen.Version)
                {
                    throw new RegistryFailure("refused", $"The account {seen.Login} was changed by somebody else meanwhile; look at it again.", french: $"Le compte {seen.Login} a été changé entre-temps par quelqu’un d’autre ; regardez-le à nouveau.");
                }

                // Who has no password yet may never come; where a proxy signs people in, nobody has one.
                var signing = (await session.ListAsync<long>("SELECT account FROM account_secret WHERE password_hash <> ''")).ToHashSet();
                var administrators = (await session.ListAsync<AccountRow>(Newest)).Select(r => r.Account)
                    .Where(a => a.IsActive && (a.Roles & Role.Administrator) != 0 && a.Number != now.Number && (signing.Contains(a.Number) || !signing.Contains(now.Number)));
                if ((now.Roles & Role.Administrator) != 0 && (!isActive || (roles & Role.Administrator) == 0) && !administrators.Any())
                {
                    throw new RegistryFailure("refused", "This is the last administrator who can sign in; make another one first, who sets a password.", french: "C’est le dernier administrateur qui peut se connecter ; faites-en d’abord un autre, qui choisisse un mot de passe.");
                }

                var next = now with { Version = now.Version + 1, Name = name, Roles = roles, IsActive = isActive };
                await WriteAsync(session, actor, next);
                await session.ExecuteAsync("UPDATE account_secret SET stamp = @stamp WHERE account = @Number", new { next.Number, stamp = NewStamp() });
                await keeper.AuditAsync(session, actor, "change-account", null, $"account {next.Number}, {roles}, {(isActive ? "active" : "switched off")}");
                return next;
            },
            cancel);
    }

    public Task<AccountSecret?> SecretAsync(Account account, CancellationToken cancel = default) => keeper.ReadAsync(
        async session => (await session.FirstAsync<SecretRow>(
            "SELECT password_hash AS PasswordHash, failures AS Failures, locked_until AS LockedUntil, stamp AS Stamp FROM account_secret WHERE account = @Number", new { account.Number }))?.Secret,
        cancel);

    public async Task SetPasswordAsync(Actor actor, Account account, string passwordHash, CancellationToken cancel = default)
    {
        await keeper.DemandAsync(actor, actor.MayAdminister || actor.Login == account.Login, "set another person's password", cancel);
        await keeper.WriteAsync(
            async session =>
            {
                await KeepPasswordAsync(session, account, passwordHash);
                await keeper.AuditAsync(session, actor, "set-password", null, $"account {account.Number}");
                return true;
            },
            cancel);
    }

    /// <summary>Ends one visit: who has copied its cookie comes in no more.</summary>
    /// <param name="visit">The name that the visit drew when it began.</param>
    /// <param name="lasts">How long its cookie could be used yet.</param>
    public Task EndVisitAsync(Actor actor, string visit, TimeSpan lasts, CancellationToken cancel = default) => keeper.WriteAsync(
        async session =>
        {
            await session.ExecuteAsync("DELETE FROM ended_visit WHERE ends_at <= @now", new { now = Times.Write(keeper.Now) });
            await session.ExecuteAsync("INSERT INTO ended_visit (mark, ends_at) VALUES (@mark, @ends) ON CONFLICT (mark) DO NOTHING", new { mark = VisitMark(visit), ends = Times.Write(keeper.Now + lasts) });
            await keeper.AuditAsync(session, actor, "sign-out", null, "");
            return true;
        },
        cancel);

    public async Task<bool> HasEndedAsync(string visit, CancellationToken cancel = default) =>
        await keeper.ReadAsync(session => session.FirstAsync<long>("SELECT count(*) FROM ended_visit WHERE mark = @mark", new { mark = VisitMark(visit) }), cancel) > 0;

    /// <summary>Counts failures, and locks the account after the fifth for a quarter of an hour.</summary>
    public Task NoteSignInAsync(Account account, bool succeeded, CancellationToken cancel = default) => keeper.WriteAsync(
        async session =>
        {
            var until = Times.Write(keeper.Now.AddMinutes(15));
            await session.ExecuteAsync(
                succeeded
                    ? "UPDATE account_secret SET failures = 0, locked_until = NULL WHERE account = @Number"
                    : "UPDATE account_secret SET locked_until = CASE WHEN failures % 5 = 4 THEN @until ELSE locked_until END, failures = failures + 1 WHERE account = @Number",
                new { account.Number, until });
            await keeper.AuditAsync(session, account.Actor, succeeded ? "sign-in" : "sign-in-failed", null, "");
            return true;
        },
        cancel);

    /// <summary>A token for programs, shown once; only its digest is kept.</summary>
    public async Task<string> MakeTokenAsync(Actor actor, Account account, string name, TimeSpan lasts, CancellationToken cancel = default)
    {
        await keeper.DemandAsync(actor, actor.MayAdminister || actor.Login == account.Login, "make tokens for others", cancel);
        var token = "nen_" + Marks.Base32(RandomNumberGenerator.GetBytes(25));
        await keeper.WriteAsync(
            async session =>
            {
                await Vouching.AddAsync(session, VouchedTable.AccessToken, [TokenMark(token), account.Number, name, Times.Write(keeper.Now), Times.Write(keeper.Now + lasts)]);
                await keeper.AuditAsync(session, actor, "make-token", null, $"account {account.Number}");
                return true;
            },
            cancel);
        return token;
    }

    /// <summary>Whose token this is; nothing if it is unknown, has ended, or the account is switched off.</summary>
    public Task<Account?> OfTokenAsync(string token, CancellationToken cancel = default) => keeper.ReadAsync(
        async session => (await session.FirstAsync<AccountRow>(
            Newest + " AND a.active = 1 AND a.account = (SELECT t.account FROM access_token t WHERE t.mark = @mark AND t.ends_at > @now)", new { mark = TokenMark(token), now = Times.Write(keeper.Now) }))?.Account,
        cancel);

    /// <summary>The tokens that have not ended, the newest first.</summary>
    public async Task<IReadOnlyList<AccessToken>> TokensAsync(Actor actor, Account account, CancellationToken cancel = default)
    {
        await keeper.DemandAsync(actor, actor.MayAdminister || actor.Login == account.Login, "see tokens of others", cancel);
        const string Sql = "SELECT mark AS Mark, name AS Name, made_at AS MadeAt, ends_at AS EndsAt FROM access_token WHERE account = @Number AND ends_at > @now ORDER BY made_at DESC, mark";
        var rows = await keeper.ReadAsync(session => session.ListAsync<TokenRow>(Sql, new { account.Number, now = Times.Write(keeper.Now) }), cancel);
        return [.. rows.Select(row => new AccessToken(row.Mark, row.Name, Times.Read(row.MadeAt), Times.Read(row.EndsAt)))];
    }

    /// <summary>Ends one token.</summary>
    /// <param name="mark">See <see cref="AccessToken"/>.</param>
    public async Task EndTokenAsync(Actor actor, Account account, string mark, CancellationToken cancel = default)
    {
        await keeper.DemandAsync(actor, actor.MayAdminister || actor.Login == account.Login, "end tokens of others", cancel);
        await keeper.WriteAsync(
            async session =>
            {
                if (await session.ExecuteAsync("DELETE FROM access_token WHERE account = @Number AND mark = @mark", new { account.Number, mark }) == 0)
                {
                    throw new RegistryFailure("refused", "This token has ended already.", french: "Ce jeton est déjà terminé.");
                }

                await keeper.AuditAsync(session, actor, "end-token", null, $"account {account.Number}");
                return true;
            },
            cancel);
    }

    /// <summary>A code with which the person sets a password, once; an earlier one ends. Only its digest is kept.</summary>
    /// <param name="how">For the trail, in our own words; empty for the usual way.</param>
    public async Task<string> MakeLinkAsync(Actor actor, Account account, TimeSpan lasts, string how = "", CancellationToken cancel = default)
    {
        await keeper.DemandAsync(actor, actor.MayAdminister, "make password links", cancel);
        var code = Marks.Base32(RandomNumberGenerator.GetBytes(25));
        await keeper.WriteAsync(
            async session =>
            {
                await session.ExecuteAsync("DELETE FROM password_link WHERE account = @Number", new { account.Number });
                await Vouching.AddAsync(session, VouchedTable.PasswordLink, [LinkMark(code), account.Number, Times.Write(keeper.Now + lasts)]);
                await keeper.AuditAsync(session, actor, "make-password-link", null, $"account {account.Number}{(how.Length > 0 ? ", " + how : "")}");
                return true;
            },
            cancel);
        return code;
    }

    /// <summary>Whose link this is; nothing if it is unknown, was used, has ended, or the account is switched off.</summary>
    public Task<Account?> OfLinkAsync(string code, CancellationToken cancel = default) => keeper.ReadAsync(session => OfLinkAsync(session, code), cancel);

    /// <summary>Sets the password of whose link this is, and ends the link; nothing if it is none.</summary>
    public Task<Account?> SetPasswordByLinkAsync(string code, string passwordHash, CancellationToken cancel = default) => keeper.WriteAsync(
        async session =>
        {
            var account = await OfLinkAsync(session, code);
            if (account is not null)
            {
                await session.ExecuteAsync("DELETE FROM password_link WHERE account = @Number", new { account.Number });
                await KeepPasswordAsync(session, account, passwordHash);
                await keeper.AuditAsync(session, account.Actor, "set-password", null, $"account {account.Number}, by link");
            }

            return account;
        },
        cancel);

    public async Task EndTokensAsync(Actor actor, Account account, CancellationToken cancel = default)
    {
        await keeper.DemandAsync(actor, actor.MayAdminister || actor.Login == account.Login, "end tokens of others", cancel);
        await keeper.WriteAsync(
            async session =>
            {
                await session.ExecuteAsync("DELETE FROM access_token WHERE account = @Number", new { account.Number });
                await keeper.AuditAsync(session, actor, "end-tokens", null, $"account {account.Number}");
                return true;
            },
            cancel);
    }

    private static async Task<Account?> FindAsync(Session session, string login) => (await session.FirstAsync<AccountRow>(Newest + " AND a.login = @login", new { login = Bare(login) }))?.Account;

    private Task<bool> WriteAsync(Session session, Actor actor, Account account) => Vouching.AddAsync(
        session,
        VouchedTable.Account,
        [account.Number, account.Version, Times.Write(keeper.Now), actor.Login, account.Login, account.Name, account.Roles.ToString(), account.IsActive ? 1L : 0L]);

    /// <summary>Another password ends all that the old one opened: visits and tokens.</summary>
    private static async Task KeepPasswordAsync(Session session, Account account, string passwordHash)
    {
        await session.ExecuteAsync(
            "UPDATE account_secret SET password_hash = @passwordHash, failures = 0, locked_until = NULL, stamp = @stamp WHERE account = @Number", new { account.Number, passwordHash, stamp = NewStamp() });
        Vouching.Note(session, VouchedTable.AccountSecret, account.Number, passwordHash);
        await session.ExecuteAsync("DELETE FROM access_token WHERE account = @Number", new { account.Number });
    }

    private async Task<Account?> OfLinkAsync(Session session, string code) => (await session.FirstAsync<AccountRow>(
        Newest + " AND a.active = 1 AND a.account = (SELECT l.account FROM password_link l WHERE l.mark = @mark AND l.ends_at > @now)", new { mark = LinkMark(code), now = Times.Write(keeper.Now) }))?.Account;

    private string LinkMark(string code) => Marks.Of(keeper.Key.Marking, "password-link", code);

    private string VisitMark(string visit) => Marks.Of(keeper.Key.Marking, "visit", visit);

    private string TokenMark(string token) => Marks.Of(keeper.Key.Marking, "token", token);

    private static string Bare(string login) => login.Trim().ToLowerInvariant();

    private static string NewStamp() => Marks.Base32(RandomNumberGenerator.GetBytes(10));

    private static RegistryFailure Missing(string login) => new("no-account", $"There is no account {login}.");

    private sealed record AccountRow(long Number, long Version, string Login, string Name, string Roles, long Active)
    {
        public Account Account => new(Number, Version, Login, Name, Enum.TryParse<Role>(Roles, out var roles) ? roles : throw new RegistryFailure("altered", $"The account {Login} has a role that the registry does not know: it was altered outside the registry. Verify the audit trail and restore a backup."), Active == 1);
    }

    private sealed record TokenRow(string Mark, string Name, string MadeAt, string EndsAt);

    private sealed record SecretRow(string PasswordHash, long Failures, string? LockedUntil, string Stamp)
    {
        public AccountSecret Secret => new(PasswordHash, (int)Failures, LockedUntil is null ? null : Times.Read(LockedUntil), Stamp);
    }
}
