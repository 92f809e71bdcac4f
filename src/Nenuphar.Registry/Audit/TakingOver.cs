using System.Security.Cryptography;
using System.Text.Json;

namespace Nenuphar.Registry;

/// <summary>Brings what an earlier release wrote under the care of the trail, as it stands; once in a registry. It is kept bit by bit: a program that was killed meanwhile goes on where it was.</summary>
internal static class TakingOver
{
    /// <summary>The setting that says up to which case words and names were gone through.</summary>
    private const string NamesSetting = "names-until";

    private const int CasesAtOnce = 200, RowsOfAnEntry = 500, EntriesAtOnce = 10;

    private static readonly Actor Own = new("nenuphar", Role.None);

    public static async Task RunAsync(Keeper keeper, IProgress<OpeningStep>? told, CancellationToken cancel)
    {
        await FindByNamesAsync(keeper, told, cancel);
        await VouchAsync(keeper, told, cancel);
    }

    /// <summary>Folders of backups came under the care of the trail later than all else.</summary>
    public static Task VouchForFoldersAsync(Keeper keeper, CancellationToken cancel) => keeper.WriteAsync(
        async session =>
        {
            if (await session.FirstAsync<long>("SELECT count(*) FROM setting WHERE name = @FoldersSetting", new { Vouching.FoldersSetting }) > 0)
            {
                return false;
            }

            var (vouched, tokens) = ((await session.ListAsync<string>("SELECT holds FROM audit WHERE holds LIKE '%backup_folder.%'")).SelectMany(AuditRow.RowsIn).ToHashSet(StringComparer.Ordinal), new List<string>());
            await Vouching.EachAsync(session, VouchedTable.BackupFolder, cells => tokens.Add(VouchedTable.BackupFolder.TokenOf(cells)));
            session.Written.AddRange(tokens.Where(token => !vouched.Contains(token)));
            if (session.Written.Count > 0)
            {
                await keeper.AuditAsync(session, Own, Vouching.FoldersAct, null, $"{Numbers.Write(session.Written.Count)} folders of backups");
            }

            await session.ExecuteAsync("INSERT INTO setting (name, value) VALUES (@FoldersSetting, '1')", new { Vouching.FoldersSetting });
            return true;
        },
        cancel);

    /// <summary>Of a registry whose words were just made from its texts: that need not be done again.</summary>
    public static async Task NamesAreThereAsync(Session session) => await SaveAsync(session, await session.FirstAsync<long>("SELECT coalesce(max(case_number), 0) FROM patient_key"));

    /// <summary>Names are found by their words since the same release.</summary>
    private static async Task FindByNamesAsync(Keeper keeper, IProgress<OpeningStep>? told, CancellationToken cancel)
    {
        while (await keeper.WriteAsync(BatchAsync, cancel) is { } step)
        {
            told?.Report(step);
        }

        async Task<OpeningStep?> BatchAsync(Session session)
        {
            var last = await session.FirstAsync<string>("SELECT value FROM setting WHERE name = @NamesSetting", new { NamesSetting }) is { } kept ? Numbers.Read(kept) : 0;
            var cases = await session.ListAsync<long>("SELECT case_number FROM patient_key WHERE case_number > @last ORDER BY case_number LIMIT @CasesAtOnce", new { last, CasesAtOnce });
            if (cases.Count == 0 || await IsDoneAsync(session))
            {
                return null;
            }

            foreach (var number in cases)
            {
                await IndexAsync(session, keeper, number);
            }

            await SaveAsync(session, cases[^1]);
            var counts = await session.FirstAsync<Counts>("SELECT count(*) AS Total, coalesce(sum(CASE WHEN case_number <= @until THEN 1 ELSE 0 END), 0) AS Done FROM patient_key", new { until = cases[^1] });
            return new(OpeningWork.Names, counts!.Done, counts.Total);
        }
    }

    /// <summary>A case that does not open is left as it is: verifying names it, which takes an open registry.</summary>
    private static async Task IndexAsync(Session session, Keeper keeper, long number)
    {
        try
        {
            await Restoration.IndexAsync(session, keeper, number);
        }
        catch (Exception e) when (e is CryptographicException or JsonException or RegistryFailure { Code: "erased" or "wrong-key" or "no-version" or "no-case" })
        {
            // Nothing was written of it: all of it is opened first.
        }
    }

    /// <summary>What an earlier program wrote meanwhile is among the rows that the last session finds.</summary>
    private static async Task VouchAsync(Keeper keeper, IProgress<OpeningStep>? told, CancellationToken cancel)
    {
        var entries = await keeper.ReadAsync(session => UnvouchedAsync(session, keeper.Registry), cancel);
        var (done, total) = (0L, entries.Sum(e => (long)e.Tokens.Length));
        foreach (var part in entries.Chunk(EntriesAtOnce))
        {
            if (!await keeper.WriteAsync(session => WriteAsync(session, part), cancel))
            {
                return;
            }

            done += part.Sum(e => (long)e.Tokens.Length);
            told?.Report(new(OpeningWork.Rows, done, total));
        }

        await keeper.WriteAsync(
            async session =>
            {
                if (await WriteAsync(session, await UnvouchedAsync(session, keeper.Registry)))
                {
                    await keeper.AuditAsync(session, Own, Vouching.Act, null, Vouching.End);
                    await session.ExecuteAsync("INSERT INTO setting (name, value) VALUES (@Setting, '1')", new { Vouching.Setting });
                    await session.ExecuteAsync("DELETE FROM setting WHERE name = @NamesSetting", new { NamesSetting });
                }

                return true;
            },
            cancel);

        async Task<bool> WriteAsync(Session session, IEnumerable<Unvouched> rows)
        {
            if (await IsDoneAsync(session))
            {
                return false;
            }

            foreach (var entry in rows)
            {
                session.Written.AddRange(entry.Tokens);
                await keeper.AuditAsync(session, Own, Vouching.Act, null, $"{Numbers.Write(entry.Tokens.Length)} rows of {entry.Table}");
            }

            return true;
        }
    }

    /// <summary>The rows for which no entry vouches yet, as many together as an entry holds.</summary>
    private static async Task<List<Unvouched>> UnvouchedAsync(Session session, string registry)
    {
        var vouched = (await session.ListAsync<string>("SELECT holds FROM audit WHERE act = @Act", new { Vouching.Act })).SelectMany(AuditRow.RowsIn).ToHashSet(StringComparer.Ordinal);
        var (name, entries) = (Vouching.TokenOfName(registry), new List<Unvouched>());
        if (!vouched.Contains(name))
        {
            entries.Add(new("setting", [name]));
        }

        foreach (var table in VouchedTable.All)
        {
            var tokens = new List<string>();
            await Vouching.EachAsync(session, table, cells =>
            {
                if (table.TokenOf(cells) is var token && !vouched.Contains(token))
                {
                    tokens.Add(token);
                }
            });
            entries.AddRange(tokens.Chunk(RowsOfAnEntry).Select(part => new Unvouched(table.Name, part)));
        }

        return entries;
    }

    /// <summary>Another program may have been faster.</summary>
    private static async Task<bool> IsDoneAsync(Session session) => await session.FirstAsync<long>("SELECT count(*) FROM setting WHERE name = @Setting", new { Vouching.Setting }) > 0;

    private static async Task SaveAsync(Session session, long until)
    {
        await session.ExecuteAsync("DELETE FROM setting WHERE name = @NamesSetting", new { NamesSetting });
        await session.ExecuteAsync("INSERT INTO setting (name, value) VALUES (@NamesSetting, @value)", new { NamesSetting, value = Numbers.Write(until) });
    }

    private sealed record Counts(long Total, long Done);

    private sealed record Unvouched(string Table, string[] Tokens);
}
