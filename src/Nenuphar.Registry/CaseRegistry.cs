using System.Security.Cryptography;

namespace Nenuphar.Registry;

/// <summary>The registry: opened by a connection string, it is ready when it is open.</summary>
public sealed class CaseRegistry : IAsyncDisposable
{
    private readonly Keeper keeper;

    private CaseRegistry(Keeper keeper)
    {
        this.keeper = keeper;
        (Cases, Imports, Reviews, Patients, Filing) = (new(keeper), new(keeper), new(keeper), new(keeper), new(keeper));
        (Readings, Worklist, Accounts, Audit, Backups) = (new(keeper), new(keeper), new(keeper), new(keeper), new(keeper));
    }

    public CaseFiles Cases { get; }

    public Imports Imports { get; }

    public Reviews Reviews { get; }

    public Patients Patients { get; }

    public Filing Filing { get; }

    public Readings Readings { get; }

    public Worklist Worklist { get; }

    public Accounts Accounts { get; }

    public AuditTrail Audit { get; }

    public Backups Backups { get; }

    /// <summary>For messages: a path, or a server and a database.</summary>
    public string Where => keeper.Database.Where;

    /// <summary>The path of the file of its key; empty where the key came otherwise.</summary>
    public string KeyFile => keeper.Key.FilePath;

    /// <summary>The day that it is here.</summary>
    public DateOnly Today => keeper.Today;

    /// <summary>Opens the registry, makes it where there is none, and brings an older one up to date.</summary>
    /// <param name="connection"><c>Host=...</c> is a PostgreSQL server; all else is the path of an SQLite file.</param>
    /// <param name="mayOnlyRead">Where the database takes no writes, it is opened to be read: what needs a write there fails.</param>
    /// <param name="mayBeginAnew">Whether a registry is made though the key anchors an earlier one that is not there.</param>
    /// <param name="reading">How texts are read; nothing means with the knowledge of this release.</param>
    /// <param name="told">What is told while a registry of an earlier release is brought up to date, which takes minutes where it is large. Broken off, the next opening goes on where it was.</param>
    public static async Task<CaseRegistry> OpenAsync(
        string connection, RegistryKey key, TimeProvider? clock = null, TextReading? reading = null, IProgress<OpeningStep>? told = null, bool mayOnlyRead = false, bool mayBeginAnew = false, CancellationToken cancel = default)
    {
        var (database, time) = (Database.Of(connection), clock ?? TimeProvider.System);
        try
        {
            await (mayBeginAnew ? Task.CompletedTask : DemandNoneIsLostAsync(database, key, cancel));
            var (names, isReadOnly) = await BeginAsync(database, key, time.GetUtcNow(), told, mayOnlyRead, cancel);
            var before = EarlierKeys.Read(key, names.GetValueOrDefault(EarlierKeys.Setting, ""));
            var opened = new Keeper(database, before.Count > 0 ? key.After(before) : key, time, names["registry"], names["trail"], reading ?? TextReading.Current);
            // Before anything is written: an entry more would cover a break.
            var last = opened.Heads.Last();
            var (head, open, gap) = await opened.ReadAsync(async session => (await Keeper.HeadAsync(session, opened.Key), await TrailBreak.OpenAsync(session), await HeadsGap.FindAsync(session, last)), cancel);
            opened.Heads.Look(head, last, gap);
            opened.Heads.Break = TrailBreak.Told(open);
            if (!isReadOnly)
            {
                await TakeOverAsync(opened, names, told, cancel);
            }

            return new(opened);
        }
        catch
        {
            await database.DisposeAsync();
            throw;
        }
    }

    private static async Task TakeOverAsync(Keeper opened, Dictionary<string, string> names, IProgress<OpeningStep>? told, CancellationToken cancel)
    {
        if (!names.ContainsKey(Vouching.Setting))
        {
            await TakingOver.RunAsync(opened, told, cancel);
        }

        if (!names.ContainsKey(Vouching.FoldersSetting))
        {
            await TakingOver.VouchForFoldersAsync(opened, cancel);
        }
    }

    private static async Task<(Dictionary<string, string> Names, bool IsReadOnly)> BeginAsync(
        Database database, RegistryKey key, DateTimeOffset now, IProgress<OpeningStep>? told, bool mayOnlyRead, CancellationToken cancel)
    {
        try
        {
            await Migrations.RunAsync(database, now, cancel, told: told);
            await ClearValues.CleanAsync(database, cancel);
            return (await database.WriteAsync(session => NamesAsync(session, key), kept: null, cancel), false);
        }
        catch (RegistryFailure failure) when (mayOnlyRead && failure.Code == "read-only")
        {
            return (await database.ReadAsync(
                async session =>
                {
                    await Migrations.DemandTodayAsync(session);
                    return await NamesAsync(session, key);
                },
                cancel), true);
        }
    }

    /// <summary>A database that is gone must not begin anew without a word, as if nothing had ever been there.</summary>
    private static async Task DemandNoneIsLostAsync(Database database, RegistryKey key, CancellationToken cancel)
    {
        if (Heads.LastOfAny(key) is var last and > 0 && !await database.HoldsRegistryAsync(cancel))
        {
            throw new RegistryFailure(
                "no-registry",
                $"There is no registry in {database.Where}, though {key.HeadsFile} anchors one up to entry {last}. Put the database back or name the right one; or restore a backup (nenuphar restore); or begin another registry with this key, on purpose, with --new. Nothing was made.");
        }
    }

    /// <summary>Fails where there is no registry: a command that only reads makes none.</summary>
    public static async Task DemandThereAsync(string connection, CancellationToken cancel = default)
    {
        await using var database = Database.Of(connection);
        if (!await database.HoldsRegistryAsync(cancel))
        {
            throw new RegistryFailure("no-registry", $"There is no registry in {database.Where}: check the path or the name of the database. Nothing was made.");
        }
    }

    /// <summary>Gives the registry another master key; it is opened with that one from then on. Programs that have it open with the old one can't write any more.</summary>
    /// <returns>Folders of backups that could not be reached: make a new backup there.</returns>
    public static async Task<IReadOnlyList<string>> ChangeKeyAsync(Actor actor, string connection, RegistryKey key, RegistryKey next, TimeProvider? clock = null, CancellationToken cancel = default)
    {
        await DemandThereAsync(connection, cancel);
        await using var registry = await OpenAsync(connection, key, clock, cancel: cancel);
        var verdict = await registry.Audit.VerifyAsync(cancel);
        return verdict.IsSound
            ? await KeyChange.RunAsync(registry.keeper, actor, next, cancel)
            : throw new RegistryFailure("refused", $"{verdict.Message} Under a new key that could no longer be told; the key is as it was.");
    }

    public ValueTask DisposeAsync() => keeper.DisposeAsync();

    /// <summary>The names of this registry, drawn when it was made, and of its audit trail, drawn when it was made or restored; the key must be the one it was made with.</summary>
    private static async Task<Dictionary<string, string>> NamesAsync(Session session, RegistryKey key)
    {
        var settings = (await session.ListAsync<Setting>("SELECT name AS Name, value AS Value FROM setting")).ToDictionary(s => s.Name, s => s.Value, StringComparer.Ordinal);
        if (settings.TryGetValue("key", out var check) && check != key.Checking)
        {
            throw new RegistryFailure("wrong-key", $"The registry {session.Database.Where} was made with another key; name that one in {RegistryKey.FileVariable} or {RegistryKey.ValueVariable}.");
        }

        if (settings.ContainsKey("key") && (!settings.ContainsKey("registry") || !settings.ContainsKey("trail")))
        {
            throw new RegistryFailure("altered", $"The database {session.Database.Where} lacks the name of its registry or of its audit trail: it was altered outside the registry. Restore a backup.");
        }

        if (!settings.ContainsKey("registry"))
        {
            var name = Marks.Base32(RandomNumberGenerator.GetBytes(10));
            (settings["registry"], settings["trail"], settings[Vouching.Setting], settings[Vouching.FoldersSetting]) = (name, name, "1", "1");
            await session.ExecuteAsync("INSERT INTO setting (name, value) VALUES ('registry', @name), ('trail', @name), ('key', @Checking), (@Setting, '1'), (@FoldersSetting, '1')", new { name, key.Checking, Vouching.Setting, Vouching.FoldersSetting });
        }

        return settings;
    }

    private sealed record Setting(string Name, string Value);
}
