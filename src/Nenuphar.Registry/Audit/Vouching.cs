using System.Data.Common;
using Dapper;

namespace Nenuphar.Registry;

/// <summary>Writes rows so that the next entry of the audit trail vouches for them.</summary>
internal static class Vouching
{
    /// <summary>The act of the entries that vouch for what an earlier release wrote.</summary>
    public const string Act = "vouch";

    /// <summary>The detail of the last of them.</summary>
    public const string End = "all that was there";

    /// <summary>The act of the entry that vouches for the folders of backups that an earlier release had noted, and the setting that says so.</summary>
    public const string FoldersAct = "vouch-folders", FoldersSetting = "vouched-folders";

    /// <summary>The setting that says that every row is vouched for.</summary>
    public const string Setting = "vouched";

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
