using System.Data.Common;
using Dapper;

namespace Nenuphar.Registry;

/// <summary>A connection within a transaction: what is asked through it sees one state, what is written through it is kept whole or not at all.</summary>
internal sealed class Session(Database database, DbConnection connection, DbTransaction transaction, CancellationToken cancel)
{
    public Database Database { get; } = database;

    public DbConnection Connection { get; } = connection;

    public DbTransaction Transaction { get; } = transaction;

    public CancellationToken Cancel { get; } = cancel;

    /// <summary>The last entry of the audit trail written in this session, to be anchored once the session is kept.</summary>
    public AuditHead? Head { get; set; }

    /// <summary>The entry with which the trail goes on after a break, if it was written in this session.</summary>
    public AuditHead? Break { get; set; }

    /// <summary>Rows for which the next entry of the trail vouches.</summary>
    public List<string> Written { get; } = [];

    public Task<int> ExecuteAsync(string sql, object? values = null) => Connection.ExecuteAsync(Command(sql, values));

    public async Task<List<T>> ListAsync<T>(string sql, object? values = null) => [.. await Connection.QueryAsync<T>(Command(sql, values))];

    public Task<T?> FirstAsync<T>(string sql, object? values = null) => Connection.QueryFirstOrDefaultAsync<T>(Command(sql, values));

    /// <summary>The next free number of a table: sessions that write come one after the other, so nobody else takes it.</summary>
    public async Task<long> NextAsync(string table, string column = "number") => await FirstAsync<long>($"SELECT coalesce(max({column}), 0) + 1 FROM {table}");

    private CommandDefinition Command(string sql, object? values) => new(sql, values, Transaction, cancellationToken: Cancel);
}
