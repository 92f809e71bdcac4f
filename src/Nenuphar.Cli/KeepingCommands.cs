using System.CommandLine;
using System.Globalization;
using Nenuphar.Registry;

namespace Nenuphar.Cli;

/// <summary><c>nenuphar audit verify</c> and <c>acknowledge</c>, <c>backup</c>, <c>restore</c> and <c>key change</c>: what keeps a registry trustworthy.</summary>
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
                if (await registry.Audit.NoteVerifiedAsync(RegistryPlace.User, verdict, cancel) is { } unnoted)
                {
                    await Console.Error.WriteLineAsync($"nenuphar audit verify: {unnoted}");
                }

                return verdict.IsSound ? 0 : 1;
            },
            cancel,
            mayMake: false,
            mayOnlyRead: true));
        return new Command("audit", "The audit trail of the registry.") { verify, MakeAcknowledge() };
    }

    private static Command MakeAcknowledge()
    {
        var place = new RegistryPlace();
        var reason = new Option<string>("--reason") { Description = "Why the trail broke off and is gone on with, without words of a patient; it stays in the trail.", Required = true };
        var acknowledge = new Command("acknowledge", "Says that the trail broke off and why it is gone on with; what is missing stays told.") { reason };
        place.AddTo(acknowledge);
        acknowledge.SetAction((asked, cancel) => place.RunAsync(
            asked,
            async registry =>
            {
                await registry.Audit.AcknowledgeBreakAsync(RegistryPlace.User, asked.GetValue(reason)!, cancel);
                await Console.Out.WriteLineAsync($"The break of the audit trail of {registry.Where} is acknowledged; nenuphar audit verify goes on telling of it.");
                return 0;
            },
            cancel,
            mayMake: false));
        return acknowledge;
    }

    public static Command MakeBackup()
    {
        var place = new RegistryPlace();
        var folder = new Argument<string>("folder") { Description = "Where the backup goes; the patients' wrapped keys go into a file beside it. The registry's own key is in neither: keep a copy elsewhere, and of KEY.heads beside it with each backup, which alone knows of erasures that a folder was not told of." };
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
            cancel,
            mayMake: false));
        return command;
    }

    public static Command MakeRestore()
    {
        var place = new RegistryPlace();
        var file = new Argument<string>("file") { Description = "A backup, with the file of patients' keys beside it; KEY.heads beside the key tells who was erased since." };
        var command = new Command("restore", "Puts a backup into an empty database, SQLite or PostgreSQL (--db).") { file };
        place.AddTo(command);
        command.SetAction((asked, cancel) => RegistryPlace.TellAsync("nenuphar restore", async () =>
        {
            await using var registry = await Backups.RestoreAsync(RegistryPlace.User, place.ConnectionOf(asked), place.KeyOf(asked, mayMake: false), asked.GetValue(file)!, told: new OpeningLines("nenuphar restore", Console.Error), warn: sentence => Console.Error.WriteLine($"nenuphar restore: {sentence}"), cancel: cancel);
            var counts = await registry.Worklist.CountAsync(RegistryPlace.User, cancel);
            await Console.Out.WriteLineAsync($"{registry.Where}: {counts.All} cases.");
            return 0;
        }));
        return command;
    }

    public static Command MakeKey()
    {
        var place = new RegistryPlace();
        var file = new Argument<string>("file") { Description = "Where the new key goes: a file that is not there yet." };
        var change = new Command("change", "Gives the registry a new key: what is read stays, the audit trail goes on. Stop the programs that use it first.") { file };
        place.AddTo(change);
        change.SetAction((asked, cancel) => RegistryPlace.TellAsync("nenuphar key change", async () =>
        {
            await CaseRegistry.DemandThereAsync(place.ConnectionOf(asked), cancel);
            var (old, path) = (place.KeyOf(asked), Path.GetFullPath(asked.GetValue(file)!));
            var unreached = await CaseRegistry.ChangeKeyAsync(RegistryPlace.User, place.ConnectionOf(asked), old, RegistryKey.CreateFile(path), cancel: cancel);
            await Console.Out.WriteLineAsync($"The registry opens with {path} from now on: name it with --key or {RegistryKey.FileVariable}, and keep a copy apart from the backups. The old key opens no text or name of it any more; it opens copies from before, and with it words can still be tried against the index: destroy it only where no backup needs it, and never hand it out.");
            foreach (var folder in unreached)
            {
                await Console.Error.WriteLineAsync($"nenuphar key change: {folder} could not be reached; its backups need the old key, make a new one there.");
            }

            return 0;
        }));
        return new Command("key", "The key of the registry.") { MakeNewKey(), change };
    }

    private static Command MakeNewKey()
    {
        var file = new Argument<string>("file") { Description = "Where the key goes: a file that is not there yet." };
        var make = new Command("make", "Makes the key of a registry that is new.") { file };
        make.SetAction((asked, _) => RegistryPlace.TellAsync("nenuphar key make", async () =>
        {
            var path = Path.GetFullPath(asked.GetValue(file)!);
            RegistryKey.CreateFile(path);
            await Console.Out.WriteLineAsync($"{path} holds a new key: name it with --key or {RegistryKey.FileVariable} when the registry is first opened, and keep a copy apart from the backups. Without it nothing of the registry can be read.");
            return 0;
        }));
        return make;
    }
}
