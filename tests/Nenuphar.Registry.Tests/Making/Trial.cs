using System.Data.Common;
using Dapper;

namespace Nenuphar.Registry.Tests.Making;

/// <summary>An empty database of its own for one test, with a key; gone afterwards. <see cref="Registry"/> is opened on it.</summary>
internal sealed class Trial : IAsyncDisposable
{
    public static readonly Actor Ada = new("ada", Role.DataManager);
    public static readonly Actor Paul = new("paul", Role.Physician);
    public static readonly Actor Rosa = new("rosa", Role.Researcher);
    public static readonly Actor Coralie = new("coralie", Role.Coordinator);
    public static readonly Actor Root = new("root", Role.Administrator);

    private static int count;

    private readonly Kind kind;
    private CaseRegistry? registry;

    private Trial(Kind kind, PostgresServer? server)
    {
        this.kind = kind;
        Folder = Directory.CreateTempSubdirectory("nenuphar-registry-").FullName;
        Key = RegistryKey.CreateFile(Path.Combine(Folder, "keys", "key"));
        Connection = kind == Kind.Sqlite ? Path.Combine(Folder, "registry.db") : NewDatabase(server ?? PostgresServer.Shared);
    }

    public string Folder { get; }

    public RegistryKey Key { get; set; }

    public string Connection { get; }

    public TestClock Clock { get; } = new();

    public CaseRegistry Registry => registry ?? throw new InvalidOperationException("It is not open.");

    public static async Task<Trial> OnAsync(Kind kind, TextReading? reading = null, PostgresServer? server = null)
    {
        var trial = Empty(kind, server);
        await trial.OpenAsync(reading);
        return trial;
    }

    /// <summary>The database is there, the registry in it is not yet.</summary>
    public static Trial Empty(Kind kind, PostgresServer? server = null)
    {
        if (kind == Kind.Postgres)
        {
            Assert.SkipWhen((server ?? PostgresServer.Shared).Missing.Length > 0, (server ?? PostgresServer.Shared).Missing);
        }

        return new(kind, server);
    }

    /// <summary>Opens it, or opens it anew.</summary>
    public async Task<CaseRegistry> OpenAsync(TextReading? reading = null)
    {
        await CloseAsync();
        return registry = await CaseRegistry.OpenAsync(Connection, Key, Clock, reading);
    }

    public async Task CloseAsync()
    {
        if (registry is not null)
        {
            await registry.DisposeAsync();
            registry = null;
        }
    }

    /// <summary>Past the registry, as somebody could who has the database.</summary>
    public async Task<int> ExecuteAsync(string sql, object? values = null)
    {
        await using var connection = await ConnectAsync();
        return await connection.ExecuteAsync(sql, values);
    }

    public async Task<List<T>> QueryAsync<T>(string sql)
    {
        await using var connection = await ConnectAsync();
        return [.. await connection.QueryAsync<T>(sql)];
    }

    public static IReadOnlyList<string> HistoryTables { get; } =
        ["case_file", "identity", "document", "placement", "version", "proposal", "proposal_answer", "merge", "merge_undone", "not_the_same", "opposition", "account_version", "audit", "backup_folder"];

    /// <summary>Takes the guard from a table, as an administrator of the database can.</summary>
    public Task UnguardAsync(string table) => ExecuteAsync(kind == Kind.Sqlite
        ? $"DROP TRIGGER {table}_no_update; DROP TRIGGER {table}_no_delete"
        : $"DROP TRIGGER {table}_append_only ON {table}");

    /// <summary>Puts the guard back, as it was.</summary>
    public Task GuardAsync(string table) => ExecuteAsync(kind == Kind.Sqlite
        ? string.Join(' ', new[] { "update", "delete" }.Select(change => $"CREATE TRIGGER {table}_no_{change} BEFORE {change.ToUpperInvariant()} ON {table} BEGIN SELECT RAISE(ABORT, 'append-only: {table}'); END;"))
        : $"CREATE TRIGGER {table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON {table} FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()");

    /// <summary>Changes a table past the registry, and leaves no trace of having done so.</summary>
    public async Task TamperAsync(string table, string sql, object? values = null)
    {
        var isGuarded = HistoryTables.Contains(table);
        await (isGuarded ? UnguardAsync(table) : Task.CompletedTask);
        await ExecuteAsync(sql, values);
        await (isGuarded ? GuardAsync(table) : Task.CompletedTask);
    }

    /// <summary>As a standby or a file that may not be written: what is opened so takes no writes.</summary>
    public async Task<string> ReadOnlyAsync()
    {
        await CloseAsync();
        return kind == Kind.Sqlite ? $"Data Source={Connection};Mode=ReadOnly" : Connection + ";Options=-c default_transaction_read_only=on";
    }

    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }

    private static string NewDatabase(PostgresServer server)
    {
        var name = "trial" + Interlocked.Increment(ref count);
        using var connection = new Npgsql.NpgsqlConnection(server.ConnectionTo("postgres") + ";Pooling=false");
        connection.Open();
        connection.Execute($"CREATE DATABASE {name} TEMPLATE template0");
        return server.ConnectionTo(name);
    }

    private async Task<DbConnection> ConnectAsync()
    {
        DbConnection connection = kind == Kind.Sqlite ? new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Connection};Pooling=false") : new Npgsql.NpgsqlConnection(Connection + ";Pooling=false");
        await connection.OpenAsync();
        return connection;
    }
}
