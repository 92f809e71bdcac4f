using System.Globalization;

namespace Nenuphar.Registry;

/// <summary>Copies of the registry that are made while it is used, and put back into an empty database of either kind.</summary>
public sealed class Backups
{
    private readonly Keeper keeper;

    internal Backups(Keeper keeper) => this.keeper = keeper;

    /// <summary>Writes one state of the whole registry into a new file of this folder, and the patients' wrapped keys into the file apart that all backups of the folder share. The registry's own key is in neither.</summary>
    public async Task<BackupResult> WriteAsync(Actor actor, string folder, CancellationToken cancel = default)
    {
        await keeper.DemandAsync(actor, actor.MayAdminister, "make backups", cancel);
        folder = Path.GetFullPath(folder);
        var part = "";
        try
        {
            Directory.CreateDirectory(folder);
            var path = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"nenuphar-{keeper.Registry}-{keeper.Now.UtcDateTime:yyyyMMdd'T'HHmmssfff}.backup"));
            part = path + ".part";
            var (cases, documents) = (0L, 0L);
            await using (var file = OwnFile.Create(part))
            {
                (cases, documents) = await keeper.ReadAsync(
                    async session =>
                    {
                        await BackupFile.WriteAsync(session, keeper.Key, file);
                        return (await session.FirstAsync<long>("SELECT count(*) FROM case_file"), await session.FirstAsync<long>("SELECT count(*) FROM document"));
                    },
                    cancel);
                file.Flush(flushToDisk: true);
            }

            File.Move(part, path);
            await keeper.WriteAsync(
                async session =>
                {
                    await BackupFolders.NoteAsync(session, folder, keeper.Trail);
                    await keeper.AuditAsync(session, actor, "backup", null, $"{cases} cases, {documents} documents");
                    return true;
                },
                cancel);
            await KeyFile.WriteAsync(keeper, folder, cancel);
            return new(path, cases, documents, new FileInfo(path).Length);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new RegistryFailure("no-backup", $"The backup can't be written to {folder}: check that there is room and that the folder may be written. The registry itself is as it was.", e);
        }
        finally
        {
            OwnFile.Remove(part);
        }
    }

    /// <summary>The backups of this registry that lie in a folder, the newest first; none where there is no such folder.</summary>
    public async Task<IReadOnlyList<KeptBackup>> ListAsync(Actor actor, string folder, CancellationToken cancel = default)
    {
        await keeper.DemandAsync(actor, actor.MayAdminister, "see backups", cancel);
        try
        {
            var files = new DirectoryInfo(folder).EnumerateFiles($"nenuphar-{keeper.Registry}-*.backup");
            return [.. files.Select(f => new KeptBackup(f.FullName, new DateTimeOffset(f.LastWriteTimeUtc), f.Length)).OrderByDescending(f => f.Path, StringComparer.Ordinal)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <summary>The folders of backups that an erasure has not reached yet: <see cref="ReachAsync"/> tries again.</summary>
    public async Task<IReadOnlyList<UnreachedFolder>> UnreachedAsync(Actor actor, CancellationToken cancel = default)
    {
        await keeper.DemandAsync(actor, actor.MayAdminister, "see backups", cancel);
        return await KeyFile.UnreachedAsync(keeper, cancel);
    }

    /// <summary>Writes the patients' keys anew beside all backups, so that those of erased patients are gone there too.</summary>
    /// <returns>What is still out of reach.</returns>
    public async Task<IReadOnlyList<UnreachedFolder>> ReachAsync(Actor actor, CancellationToken cancel = default)
    {
        await keeper.DemandAsync(actor, actor.MayAdminister, "make backups", cancel);
        await KeyFile.WriteAllAsync(keeper, erased: [], cancel);
        var left = await KeyFile.UnreachedAsync(keeper, cancel);
        await keeper.WriteAsync(
            async session =>
            {
                await keeper.AuditAsync(session, actor, "reach-backups", null, $"{left.Count} out of reach");
                return true;
            },
            cancel);
        return left;
    }

    /// <summary>Puts a backup into an empty database; patients who were erased since stay erased.</summary>
    /// <param name="connection">Of a database that holds no registry yet.</param>
    /// <param name="warn">Told what could not be known, when it was restored nonetheless.</param>
    /// <param name="told">See <see cref="CaseRegistry.OpenAsync"/>: a backup may be of an earlier release.</param>
    public static async Task<CaseRegistry> RestoreAsync(
        Actor actor, string connection, RegistryKey key, string path, TimeProvider? clock = null, TextReading? reading = null, IProgress<OpeningStep>? told = null, Action<string>? warn = null, CancellationToken cancel = default)
    {
        actor.Demand(actor.MayAdminister, "restore backups");
        using (var zip = BackupFile.Open(path, key))
        {
            await using var database = Database.Of(connection);
            if (!await Restoration.RunAsync(database, key, zip, Path.GetDirectoryName(Path.GetFullPath(path))!, actor, clock ?? TimeProvider.System, cancel))
            {
                var day = File.GetLastWriteTimeUtc(path).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
                warn?.Invoke($"{key.HeadsFile} holds no heads of this registry: patients who were erased since the backup of {day} may be here again, for only that file and the patient-keys beside the backups know of them. If a copy of it was kept, put it beside the key and restore once more into an empty database; else look up who was erased, and erase them again.");
            }
        }

        return await CaseRegistry.OpenAsync(connection, key, clock, reading, told, cancel: cancel);
    }
}
