using Dapper;

namespace Nenuphar.Registry;

/// <summary>Another master key: every patient's key is wrapped anew, the audit trail goes on under the new key, and its old entries are verified under the old one.</summary>
internal static class KeyChange
{
    private const string Act = "key-change";

    /// <returns>Folders of backups that could not be reached: their file of keys is still wrapped with the old key.</returns>
    public static async Task<IReadOnlyList<string>> RunAsync(Keeper keeper, Actor actor, RegistryKey next, CancellationToken cancel)
    {
        await keeper.DemandAsync(actor, actor.MayAdminister, "change the key", cancel);
        if (next.Checking == keeper.Key.Checking)
        {
            throw new RegistryFailure("refused", "This is the key that the registry has already; make a new one.");
        }

        var moved = keeper.Key.HeadsFile != next.HeadsFile;
        if (moved && File.Exists(next.HeadsFile))
        {
            throw new RegistryFailure("refused", $"The file {next.HeadsFile} anchors another audit trail; choose another place for the new key.");
        }

        var key = await ChangedAsync(keeper, actor, next, moved, cancel);
        var anew = new Keeper(keeper.Database, key, keeper.Clock, keeper.Registry, keeper.Trail, keeper.Reading);
        await anew.NoteAsync(actor, Act, null, "the new key begins", CancellationToken.None);
        await keeper.Database.ScrubAsync(CancellationToken.None);
        return await KeyFile.WriteAllAsync(anew, erased: null, CancellationToken.None);
    }

    private static Task<RegistryKey> ChangedAsync(Keeper keeper, Actor actor, RegistryKey next, bool moved, CancellationToken cancel) => keeper.WriteAsync(
            async session =>
            {
                await keeper.AuditAsync(session, actor, Act, null, "the old key ends");
                var head = session.Head!;
                var after = next.After(keeper.Key.EndedAt(head.Seq));
                await WrapAsync(session, keeper.Key, after);
                await session.ExecuteAsync("DELETE FROM setting WHERE name IN ('key', @Setting)", new { EarlierKeys.Setting });
                await session.ExecuteAsync(
                    "INSERT INTO setting (name, value) VALUES ('key', @Checking), (@Setting, @value)", new { after.Checking, EarlierKeys.Setting, value = EarlierKeys.Write(after, after.Before) });
                if (moved)
                {
                    // Before the change is kept: the trail is anchored at each moment.
                    CopyHeads(keeper.Key.HeadsFile, next.HeadsFile);
                }

                return after;
            },
            cancel);

    /// <summary>A patient's key is never replaced in its row: the row goes and comes anew.</summary>
    private static async Task WrapAsync(Session session, RegistryKey old, RegistryKey next)
    {
        var rows = await session.ListAsync<KeyRow>("SELECT case_number AS Number, wrapped AS Wrapped FROM patient_key ORDER BY case_number");
        await session.ExecuteAsync("DELETE FROM patient_key");
        foreach (var part in rows.Chunk(200))
        {
            var values = new DynamicParameters();
            var lines = part.Select((row, i) =>
            {
                values.Add($"n{Numbers.Write(i)}", row.Number);
                values.Add($"w{Numbers.Write(i)}", PatientKeys.Rewrapped(old, next, row.Number, row.Wrapped));
                return $"(@n{Numbers.Write(i)}, @w{Numbers.Write(i)})";
            }).ToList();
            await session.ExecuteAsync("INSERT INTO patient_key (case_number, wrapped) VALUES " + string.Join(", ", lines), values);
        }
    }

    private static void CopyHeads(string from, string to)
    {
        try
        {
            using var target = OwnFile.Create(to);
            if (File.Exists(from))
            {
                using var source = new FileStream(from, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
                source.CopyTo(target);
            }

            target.Flush(flushToDisk: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new RegistryFailure("refused", $"The heads of the audit trail can't be written to {to}: check the disk and the right to write there. The key is as it was.", e);
        }
    }

    private sealed record KeyRow(long Number, byte[] Wrapped);
}
