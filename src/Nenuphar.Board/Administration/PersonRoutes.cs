using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Nenuphar.Board.Frame;
using Nenuphar.Board.People;
using Nenuphar.Cases;
using Nenuphar.Registry;

namespace Nenuphar.Board.Administration;

/// <summary>People and their roles.</summary>
internal static class PersonRoutes
{
    public static void Map(IEndpointRouteBuilder admin)
    {
        admin.MapGet("/people", async (Visit visit, CaseRegistry registry) => await ShowAllAsync(visit, registry));
        admin.MapPost("/people", MakeAsync);
        admin.MapGet("/people/{login}", async (string login, Visit visit, CaseRegistry registry) => await ShowAsync(visit, registry, await FindAsync(registry, login)));
        admin.MapPost("/people/{login}", ChangeAsync);
        admin.MapPost("/people/{login}/link", async (string login, HttpRequest request, Visit visit, CaseRegistry registry) =>
        {
            var account = await FindAsync(registry, login);
            return account.IsActive ? await ShowLinkAsync(request, visit, registry, account) : await ShowAsync(visit, registry, account, new("Ce compte est fermé ; rouvrez-le d’abord.", "This account is switched off; open it first."));
        });
        admin.MapPost("/people/{login}/tokens/end", async (string login, Visit visit, CaseRegistry registry) =>
        {
            await registry.Accounts.EndTokensAsync(visit.Actor, await FindAsync(registry, login));
            return Results.LocalRedirect($"/admin/people/{Uri.EscapeDataString(login)}?done=tokens");
        });
    }

    private static async Task<IResult> MakeAsync(HttpRequest request, Visit visit, CaseRegistry registry)
    {
        var form = await request.ReadFormAsync();
        var (login, name, roles) = (form["login"].ToString().Trim(), form["name"].ToString().Trim(), RolesOf(form));
        Said? wrong = !Passwords.IsLogin(login) ? Passwords.OddLogin
            : roles == Role.None ? new("Choisissez au moins un rôle.", "Choose at least one role.")
            : await registry.Accounts.FindAsync(login) is not null ? new("Ce nom de compte est pris.", "This login is taken.") : null;
        if (wrong is not null)
        {
            return await ShowAllAsync(visit, registry, wrong, login, name, roles);
        }

        // Nobody knows this password: the person sets one with the link.
        var account = await registry.Accounts.CreateAsync(visit.Actor, login, name.Length > 0 ? name : login, roles, Passwords.Hash(login, Guid.NewGuid().ToString()));
        return await ShowLinkAsync(request, visit, registry, account);
    }

    private static async Task<IResult> ChangeAsync(string login, HttpRequest request, Visit visit, CaseRegistry registry)
    {
        var form = await request.ReadFormAsync();
        var account = await FindAsync(registry, login);
        if (form["version"] != account.Version.ToString(System.Globalization.CultureInfo.InvariantCulture))
        {
            return await ShowAsync(visit, registry, account, new("Quelqu’un d’autre a changé ce compte entre-temps ; voici ce qu’il est maintenant.", "Somebody else changed this account meanwhile; this is how it stands now."), StatusCodes.Status409Conflict);
        }

        try
        {
            await registry.Accounts.ChangeAsync(visit.Actor, account, form["name"].ToString().Trim(), RolesOf(form), form["active"] == "1");
        }
        catch (RegistryFailure failure) when (failure.Code == "refused")
        {
            return await ShowAsync(visit, registry, account, new("C’est le dernier administrateur ; faites-en un autre d’abord.", "This is the last administrator; make another one first."));
        }

        return Results.LocalRedirect($"/admin/people/{Uri.EscapeDataString(login)}?done=changed");
    }

    private static async Task<IResult> ShowAllAsync(Visit visit, CaseRegistry registry, Said? wrong = null, string login = "", string name = "", Role roles = Role.None) => Pages.Of<PeoplePage>(
        new { Accounts = await registry.Accounts.ListAsync(visit.Actor), Wrong = wrong, Login = login, Name = name, Roles = roles },
        wrong is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);

    private static async Task<IResult> ShowAsync(Visit visit, CaseRegistry registry, Account account, Said? wrong = null, int status = StatusCodes.Status422UnprocessableEntity) => Pages.Of<PersonPage>(
        new { Account = account, Tokens = await registry.Accounts.TokensAsync(visit.Actor, account), Wrong = wrong, LockedUntil = (await registry.Accounts.SecretAsync(account))?.LockedUntil },
        wrong is null ? StatusCodes.Status200OK : status);

    /// <summary>The answer itself shows the link: it is kept nowhere, so there is no page to come back to.</summary>
    private static async Task<IResult> ShowLinkAsync(HttpRequest request, Visit visit, CaseRegistry registry, Account account)
    {
        var code = await registry.Accounts.MakeLinkAsync(visit.Actor, account, PasswordRoutes.Lasts);
        return Pages.Of<LinkPage>(new { Account = account, Link = $"{request.Scheme}://{request.Host}{PasswordRoutes.PathOf(code)}" });
    }

    private static async Task<Account> FindAsync(CaseRegistry registry, string login) =>
        await registry.Accounts.FindAsync(login) ?? throw new Trouble(StatusCodes.Status404NotFound, new("Ce compte n’existe pas.", "There is no such account."));

    private static Role RolesOf(IFormCollection form) => form["role"].Aggregate(Role.None, (all, one) => Enum.TryParse<Role>(one, out var role) && RoleWords.All.Contains(role) ? all | role : all);
}
