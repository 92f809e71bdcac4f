using System.CommandLine;
using Nenuphar.Board.People;
using Nenuphar.Registry;

namespace Nenuphar.Cli;

/// <summary><c>nenuphar user list</c> and <c>user reset</c>: the way back in for who has the database and its key, but no password any more.</summary>
internal static class UserCommands
{
    /// <summary>Shorter than a link that is sent to somebody: who asks sits at the server.</summary>
    private static readonly TimeSpan Lasts = TimeSpan.FromHours(2);

    public static Command Make() => new("user", "The accounts of the workbench.") { MakeList(), MakeReset() };

    private static Command MakeList()
    {
        var place = new RegistryPlace();
        var list = new Command("list", "Prints each account: its login, whether it is open, its roles.");
        place.AddTo(list);
        list.SetAction((asked, cancel) => place.RunAsync(
            asked,
            async registry =>
            {
                foreach (var account in await registry.Accounts.ListAsync(RegistryPlace.User, cancel))
                {
                    await Console.Out.WriteLineAsync($"{account.Login}\t{(account.IsActive ? "open" : "switched off")}\t{account.Roles}");
                }

                return 0;
            },
            cancel,
            mayMake: false));
        return list;
    }

    private static Command MakeReset()
    {
        var place = new RegistryPlace();
        var login = new Argument<string>("login") { Description = "Whose password was lost." };
        var address = new Option<string>("--address") { Description = "Where the workbench is reached.", DefaultValueFactory = _ => "http://localhost:5080" };
        var reset = new Command("reset", "Prints a link with which the person sets a new password, once, within two hours. It needs the key of the registry and stands in the audit trail.") { login, address };
        place.AddTo(reset);
        reset.SetAction((asked, cancel) => place.RunAsync(
            asked,
            async registry =>
            {
                var who = asked.GetValue(login)!;
                var account = await registry.Accounts.FindAsync(who, cancel);
                if (account is not { IsActive: true })
                {
                    await Console.Error.WriteLineAsync(account is null
                        ? $"nenuphar user reset: there is no account {who}; nenuphar user list names them."
                        : $"nenuphar user reset: the account {account.Login} is switched off; an administrator opens it under Administration.");
                    return 1;
                }

                var code = await registry.Accounts.MakeLinkAsync(RegistryPlace.User, account, Lasts, "at the server", cancel);
                await Console.Out.WriteLineAsync($"Open this link, which works once and for two hours: {asked.GetValue(address)!.TrimEnd('/')}{PasswordRoutes.PathOf(code)}");
                if (asked.GetResult(address) is null or { Implicit: true })
                {
                    await Console.Out.WriteLineAsync("Where the workbench is reached at another address, put that one before /password, or name it with --address.");
                }

                return 0;
            },
            cancel,
            mayMake: false));
        return reset;
    }
}
