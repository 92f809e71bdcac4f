using System.Data.Common;
using System.Security.Cryptography;
using System.Text.Json;
using Dapper;

namespace Nenuphar.Registry;

/// <summary>Writes rows so that the next entry of the audit trail vouches for them.</summary>
internal static class Vouching
{
    /// <summary>The act of the entries that vouch for what an earlier release wrote.</summary>
    public const string Act = "vouch";

    /// <summary>The detail of the last of them.</summary>
    public const string End = "all that was there";

    /// <summary>The setting that says that every row is vouched for.</summary>
    public const string Setting = "vouched";

    private const int Chunk = 500;

    /// <summary>Adds a row, in the order of the table's columns.</summary>
    /// <param name="unlessThere">A row of the same key stays as it is.</param>
    /// <returns>Whether it was added.</returns>
    public static async Task<bool> AddAsync(Session session, VouchedTable table, object?[] cells, bool unlessThere = false)
    {
        var values = new DynamicParameters();
        for (var i = 0; i < cells.Length; i++)
        {
            values.Add($"p{Numbers.Write(i)}", cells[i]);
        }

        var names = string.Join(", ", cells.Select((_, i) => $"@p{Numbers.Write(i)}"));
        if (await session.ExecuteAsync($"INSERT INTO {table.Name} ({table.Columns}) VALUES ({names}){(unlessThere ? " ON CONFLICT DO NOTHING" : "")}", values) == 0)
        {
            return false;
        }

        Note(session, table, cells);
        return true;
    }

    /// <summary>A row that was written otherwise.</summary>
    public static void Note(Session session, VouchedTable table, params object?[] cells) => session.Written.Add(table.TokenOf(cells));

    /// <summary>The row of the registry's name: pseudonyms and erasures hang on it.</summary>
    public static string TokenOfName(string registry) => new VouchedTable("setting", "name, value").TokenOf(["registry", registry]);

    /// <summary>What an earlier release wrote, as it stands now, comes under the care of the trail; once in a registry.</summary>
    public static Task<bool> TakeOverAsync(Keeper keeper, CancellationToken cancel) => keeper.WriteAsync(
        async session =>
        {
            if (await session.FirstAsync<long>("SELECT count(*) FROM setting WHERE name = @Setting", new { Setting }) > 0)
            {
                return false;
            }

            var actor = new Actor("nenuphar", Role.None);
            session.Written.Add(TokenOfName(keeper.Registry));
            foreach (var table in VouchedTable.All)
            {
                var tokens = new List<string>();
                await EachAsync(session, table, cells => tokens.Add(table.TokenOf(cells)));
                foreach (var part in tokens.Chunk(Chunk))
                {
                    session.Written.AddRange(part);
                    await keeper.AuditAsync(session, actor, Act, null, $"{Numbers.Write(part.Length)} rows of {table.Name}");
                }
            }

            await IndexAsync(session, keeper);
            await keeper.AuditAsync(session, actor, Act, null, End);
            await session.ExecuteAsync("INSERT INTO setting (name, value) VALUES (@Setting, '1')", new { Setting });
            return true;
        },
        cancel);

    /// <summary>Names are found by their words since the same release. A case that does not open is left as it is: verifying names it, which takes an open registry.</summary>
    private static async Task IndexAsync(Session session, Keeper keeper)
    {
        foreach (var number in await session.ListAsync<long>("SELECT case_number FROM patient_key ORDER BY case_number"))
        {
            try
            {
                await Restoration.IndexAsync(session, keeper, number);
            }
            catch (Exception e) when (e is CryptographicException or JsonException or RegistryFailure { Code: "erased" or "wrong-key" or "no-version" or "no-case" })
            {
                continue;
            }
        }
    }

    /// <summary>Goes through the rows of a table one by one: texts are too many to be held together.</summary>
    public static async Task EachAsync(Session session, VouchedTable table, Action<object[]> see)
    {
        await using var command = session.Connection.CreateCommand();
        command.Transaction = session.Transaction;
        command.CommandText = $"SELECT {table.Columns} FROM {table.Name}";
        await using DbDataReader reader = await command.ExecuteReaderAsync(session.Cancel);
        var cells = new object[reader.FieldCount];
        while (await reader.ReadAsync(session.Cancel))
        {
            reader.GetValues(cells);
            see(cells);
        }
    }
}
