using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using Dapper;

namespace Nenuphar.Registry;

/// <summary>Puts a backup into an empty database, in one transaction.</summary>
internal static class Restoration
{
    public const string Act = "restore-backup";

    /// <summary>In the entry of a restoration that had no heads of the registry: erasures that its folder did not learn of can't be known.</summary>
    public const string Unanchored = ", without the file of heads";

    /// <returns>Whether the file of heads knew this registry: if not, erasures since the backup are known only as far as its folder was told of them.</returns>
    public static async Task<bool> RunAsync(Database database, RegistryKey key, ZipArchive zip, string folder, Actor actor, TimeProvider clock, CancellationToken cancel)
    {
        // The tables as they were when the backup was made; later steps are taken once its rows are in them.
        var steps = StepsOf(database, zip);

        // All that may be missing is looked at before anything is made.
        var settings = BackupFile.Rows(zip, "setting").Skip(1).ToDictionary(row => (string)row[0]!, row => (string)row[1]!, StringComparer.Ordinal);
        var registry = settings["registry"];
        var keys = KeyFile.Read(key, registry, folder);
        var before = EarlierOf(key, zip, settings, folder);
        key = key.After(before);
        var isAnchored = new Heads(key.HeadsFile, key, registry, settings["trail"]).Last() > 0;
        await Migrations.RunAsync(database, clock.GetUtcNow(), cancel, upTo: steps);
        var trail = Marks.Base32(RandomNumberGenerator.GetBytes(10));
        var keeper = new Keeper(database, key, clock, registry, trail, TextReading.Current);
        var erased = keeper.Heads.Read().Erased;
        var (head, last) = await database.WriteAsync(
            async session =>
            {
                if (await session.FirstAsync<long>("SELECT count(*) FROM case_file") + await session.FirstAsync<long>("SELECT count(*) FROM audit") > 0)
                {
                    throw new RegistryFailure("not-empty", $"The database {database.Where} holds a registry already; restore into an empty one.");
                }

                await session.ExecuteAsync("DELETE FROM setting");
                foreach (var table in BackupTables.All.Where(t => t != "migration" && zip.GetEntry(t) is not null))
                {
                    await LoadAsync(session, zip, table);
                }

                await Migrations.RunAsync(session, clock.GetUtcNow());
                await session.ExecuteAsync("UPDATE setting SET value = @trail WHERE name = 'trail'", new { trail });
                await BackupFolders.NoteAsync(session, folder, settings["trail"], isVouched: settings.ContainsKey(Vouching.Setting));
                if (before.Count > 0)
                {
                    await session.ExecuteAsync("DELETE FROM setting WHERE name IN ('key', @Setting)", new { EarlierKeys.Setting });
                    await session.ExecuteAsync("INSERT INTO setting (name, value) VALUES ('key', @Checking), (@Setting, @value)", new { key.Checking, EarlierKeys.Setting, value = EarlierKeys.Write(key, before) });
                }

                var head = await Keeper.HeadAsync(session, key);
                var forgotten = await GiveKeysAsync(session, keys, erased);
                await IndexAsync(session, keeper);
                if (!settings.ContainsKey(Vouching.Setting))
                {
                    await TakingOver.NamesAreThereAsync(session);
                }

                await keeper.AuditAsync(session, actor, Act, null, $"{keys.Count} patients{(isAnchored ? "" : Unanchored)}");
                await TellErasedAsync(session, keeper, actor, forgotten);
                return (head, session.Head!);
            },
            kept: null,
            cancel);
        keeper.Heads.Restored(head, settings["trail"]);
        keeper.Heads.Anchor(last);
        await database.ScrubAsync(cancel);
        return isAnchored;
    }

    private static int StepsOf(Database database, ZipArchive zip)
    {
        var steps = BackupFile.Rows(zip, "migration").Skip(1).Max(row => (long)row[0]!);
        return steps <= Migrations.Newest(database.Dialect) ? (int)steps
            : throw new RegistryFailure("newer-schema", $"The backup was made by a newer release (step {Numbers.Write(steps)}, this one knows {Numbers.Write(Migrations.Newest(database.Dialect))}); restore it with that release or a later one.");
    }

    /// <summary>The keys that the registry had before this one. Where the backup is older than the last change of keys, they are told beside it, and end with its last entry.</summary>
    private static IReadOnlyList<EarlierKey> EarlierOf(RegistryKey key, ZipArchive zip, Dictionary<string, string> settings, string folder)
    {
        if (settings["key"] == key.Checking)
        {
            return EarlierKeys.Read(key, settings.GetValueOrDefault(EarlierKeys.Setting, ""));
        }

        var last = BackupFile.Rows(zip, "audit").Skip(1).LongCount();
        return [.. KeyFile.EarlierOf(key, settings["registry"], folder).Select(b => b with { Until = Math.Min(b.Until, last) })];
    }

    private static async Task LoadAsync(Session session, ZipArchive zip, string table)
    {
        string? columns = null;
        foreach (var part in BackupFile.Rows(zip, table).Chunk(100))
        {
            var rows = part.AsEnumerable();
            if (columns is null)
            {
                columns = string.Join(", ", part[0].Select(name => Checked((string)name!)));
                rows = rows.Skip(1);
            }

            var values = new DynamicParameters();
            var lines = rows.Select((row, r) => "(" + string.Join(", ", row.Select((cell, c) =>
            {
                var name = string.Create(CultureInfo.InvariantCulture, $"p{r}_{c}");
                values.Add(name, cell);
                return "@" + name;
            })) + ")").ToList();
            if (lines.Count > 0)
            {
                await session.ExecuteAsync($"INSERT INTO {table} ({columns}) VALUES {string.Join(", ", lines)}", values);
            }
        }
    }

    /// <summary>A name of a column comes from a file: it is letters and nothing else.</summary>
    private static string Checked(string name) => name.All(c => char.IsAsciiLetterLower(c) || c == '_') ? name : throw new RegistryFailure("damaged-backup", "The backup names a column that can't be one.");

    /// <summary>Who was erased after the backup was made has no key in the file apart, or stands in the file of heads: that is done again here.</summary>
    private static async Task<List<long>> GiveKeysAsync(Session session, Dictionary<long, byte[]> keys, HashSet<long> erased)
    {
        var forgotten = new List<long>();
        foreach (var number in await session.ListAsync<long>("SELECT number FROM case_file ORDER BY number"))
        {
            if (keys.TryGetValue(number, out var wrapped) && !erased.Contains(number))
            {
                await session.ExecuteAsync("INSERT INTO patient_key (case_number, wrapped) VALUES (@number, @wrapped)", new { number, wrapped });
            }
            else
            {
                await Erasure.ForgetAsync(session, number);
                forgotten.Add(number);
            }
        }

        return forgotten;
    }

    /// <summary>Where the trail of the backup does not know yet of an erasure, this one tells it: the file of heads may be lost, and the trail must stand by itself.</summary>
    private static async Task TellErasedAsync(Session session, Keeper keeper, Actor actor, List<long> forgotten)
    {
        foreach (var number in forgotten)
        {
            if (await session.FirstAsync<long>("SELECT count(*) FROM audit WHERE act = 'erase' AND case_number = @number", new { number }) == 0)
            {
                // Not into the file of heads: a file of keys that is older than its backup must not erase for ever.
                await keeper.AuditAsync(session, actor, Erasure.Act, number, "since the backup was made: its key was not beside it when it was restored");
            }
        }
    }

    private static async Task IndexAsync(Session session, Keeper keeper)
    {
        foreach (var number in await session.ListAsync<long>("SELECT case_number FROM patient_key ORDER BY case_number"))
        {
            await IndexAsync(session, keeper, number);
        }
    }

    /// <summary>Makes words and marks of a case again from what is sealed.</summary>
    public static async Task IndexAsync(Session session, Keeper keeper, long number)
    {
        var open = await CaseFiles.OpenAsync(session, keeper, number);
        if (open.Row.MergedInto == 0)
        {
            await CaseStore.IndexWordsAsync(session, keeper, open);
        }

        if (await Identities.ReadAsync(session, open.Key, number) is { IsEmpty: false } identity)
        {
            await Identities.MarkAsync(session, keeper.Key, number, identity);
        }
    }
}
