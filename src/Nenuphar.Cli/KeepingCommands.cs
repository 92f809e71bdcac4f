using System.CommandLine;
using System.Globalization;
using Nenuphar.Registry;

namespace Nenuphar.Cli;

/// <summary><c>nenuphar audit verify</c>, <c>backup</c> and <c>restore</c>: what keeps a registry trustworthy.</summary>
internal static class KeepingCommands
{
    public static Command MakeAudit()
    {
        var place = new RegistryPlace();
        var verify = new Command("verify", "Says whether the audit trail is as it was written, or which entry is the first that is not.");
        place.AddTo(verify);
        verify.SetAction((asked, cancel) => place.RunAsync(
            asked,
            async registry =>
            {
                var verdict = await registry.Audit.VerifyAsync(cancel);
                await (verdict.IsSound ? Console.Out : Console.Error).WriteLineAsync(verdict.Message);
                return verdict.IsSound ? 0 : 1;
            },
            cancel));
        return new Command("audit", "The audit trail of the registry.") { verify };
    }

    public static Command MakeBackup()
    {
        var place = new RegistryPlace();
        var folder = new Argument<string>("folder") { Description = "Where the backup goes; the patients' wrapped keys go into a file beside it. The registry's own key is in neither: keep a copy elsewhere." };
        var command = new Command("backup", "Copies the whole registry while it is used.") { folder };
        place.AddTo(command);
        command.SetAction((asked, cancel) => place.RunAsync(
            asked,
            async registry =>
            {
                var backup = await registry.Backups.WriteAsync(RegistryPlace.User, asked.GetValue(folder)!, cancel);
                await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{backup.Path}: {backup.Cases} cases, {backup.Documents} documents, {backup.Size / 1e6:0.0} MB."));
                return 0;
            },
            cancel));
        return command;
    }

    public static Command MakeRestore()
    {
        var place = new RegistryPlace();
        var file = new Argument<string>("file") { Description = "A backup, with the file of patients' keys beside it." };
        var command = new Command("restore", "Puts a backup into an empty database, SQLite or PostgreSQL (--db).") { file };
        place.AddTo(command);
        command.SetAction(async (asked, cancel) =>
        {
            try
            {
                await using var registry = await Backups.RestoreAsync(RegistryPlace.User, place.ConnectionOf(asked), place.KeyOf(asked), asked.GetValue(file)!, cancel: cancel);
                var counts = await registry.Worklist.CountAsync(RegistryPlace.User, cancel);
                await Console.Out.WriteLineAsync($"{registry.Where}: {counts.All} cases.");
                return 0;
            }
            catch (RegistryFailure failure)
            {
                await Console.Error.WriteLineAsync($"nenuphar restore: {failure.Message}");
                return 1;
            }
        });
        return command;
    }
}
