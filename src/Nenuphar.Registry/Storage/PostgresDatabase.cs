using System.Data;
using System.Data.Common;
using System.Net.Sockets;
using Dapper;
using Npgsql;

namespace Nenuphar.Registry;

/// <summary>A server, of one hospital or one team.</summary>
internal sealed class PostgresDatabase : Database
{
    /// <summary>Who holds this lock writes; it goes with the transaction.</summary>
    private const long WritersLock = 0x4E656E7570686172;

    private readonly NpgsqlDataSource source;

    public PostgresDatabase(string connection)
        : base(PlaceOf(connection)) => source = NpgsqlDataSource.Create(Tuned(connection));

    public override string Dialect => "postgresql";

    public override string NumberType => "bigint";

    public override string BytesType => "bytea";

    public override async Task<DbConnection> ConnectAsync(CancellationToken cancel) => await source.OpenConnectionAsync(cancel);

    public override async Task<bool> HoldsRegistryAsync(CancellationToken cancel) =>
        await ReadAsync(session => session.FirstAsync<long>("SELECT count(*) FROM pg_class WHERE relname = 'migration' AND relnamespace = current_schema()::regnamespace"), cancel) > 0;

    public override async Task<DbTransaction> BeginWritingAsync(DbConnection connection, CancellationToken cancel)
    {
        var transaction = await connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancel);
        try
        {
            await connection.ExecuteAsync(new("SELECT pg_advisory_xact_lock(@WritersLock)", new { WritersLock }, transaction, cancellationToken: cancel));
            return transaction;
        }
        catch
        {
            await transaction.DisposeAsync();
            throw;
        }
    }

    public override async Task<DbTransaction> BeginReadingAsync(DbConnection connection, CancellationToken cancel) =>
        await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancel);

    public override async Task IndexWordsAsync(Session session, long number, IReadOnlyCollection<string> words)
    {
        if (words.Count == 0)
        {
            await session.ExecuteAsync("DELETE FROM case_words WHERE number = @number", new { number });
            return;
        }

        const string Sql = "INSERT INTO case_words (number, words) VALUES (@number, array_to_tsvector(@words)) ON CONFLICT (number) DO UPDATE SET words = excluded.words";
        await session.ExecuteAsync(Sql, new { number, words = words.ToArray() });
    }

    public override async Task<HashSet<string>> WordsOfAsync(Session session, long number) =>
        [.. await session.ListAsync<string>("SELECT unnest(tsvector_to_array(words)) FROM case_words WHERE number = @number", new { number })];

    public override async Task<IReadOnlyList<string>> UnguardedAsync(Session session)
    {
        const string Sql = """
            SELECT c.relname FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_proc f ON f.oid = t.tgfoid
            WHERE c.relnamespace = current_schema()::regnamespace AND t.tgname = c.relname || '_append_only' AND t.tgenabled IN ('O', 'A') AND f.prosrc LIKE '%RAISE EXCEPTION ''append-only%'
            """;
        var guarded = (await session.ListAsync<string>(Sql)).ToHashSet(StringComparer.Ordinal);
        return [.. VouchedTable.Guarded.Append("patient_key").Where(table => !guarded.Contains(table))];
    }

    public override (string Join, string Value) HoldingWords(IReadOnlyCollection<string> words) =>
        ("JOIN case_words w ON w.number = n.number AND w.words @@ CAST(@words AS tsquery)", string.Join(" & ", words));

    public override string SomeHoldingWords => "SELECT number FROM case_words WHERE words @@ CAST(@words AS tsquery) LIMIT @most";

    public override string FactsOfCase => "fact_now f";

    public override string OneOf(string column, string parameter) => $"{column} = ANY(@{parameter})";

    public override async Task ScrubAsync(CancellationToken cancel)
    {
        await using var connection = await ConnectAsync(cancel);
        foreach (var table in new[] { "patient_key", "document_key", "identity_mark" })
        {
            await connection.ExecuteAsync(new($"VACUUM FULL {table}", cancellationToken: cancel));
        }
    }

    protected override RegistryFailure? Explain(DbException failure) => failure switch
    {
        PostgresException { SqlState: PostgresErrorCodes.DiskFull } e => Full(e),
        PostgresException { SqlState: "NEN01" } e => new("refused", "History is append-only: it is neither altered nor deleted.", e),
        PostgresException { SqlState: PostgresErrorCodes.TooManyConnections } e => Gone(e),
        // It takes no connections now (55000), was dropped or ended the session (57P..), or the connection broke (08...).
        PostgresException { SqlState: PostgresErrorCodes.ObjectNotInPrerequisiteState } e => Gone(e),
        PostgresException e when e.SqlState.StartsWith("57P", StringComparison.Ordinal) || e.SqlState.StartsWith("08", StringComparison.Ordinal) => Gone(e),
        PostgresException { SqlState: PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification or PostgresErrorCodes.InvalidCatalogName } e =>
            new("database-gone", $"The server refuses the connection to {Where}; check database, user and password of the connection string.", e),
        PostgresException { SqlState: PostgresErrorCodes.InsufficientPrivilege } e =>
            new("database-gone", $"This user may not do that in {Where}; the registry needs a database that its user owns.", e),
        PostgresException { SqlState: PostgresErrorCodes.LockNotAvailable } e => Busy(e),
        PostgresException { SqlState: PostgresErrorCodes.ReadOnlySqlTransaction } e =>
            new("read-only", $"The database {Where} may only be read: it is a standby, or was set to read only. Name the server that takes writes, or allow them. Nothing of this change was kept.", e, french: "La base de données ne peut qu’être lue ; rien n’a été changé. L’administrateur doit nommer le serveur qui prend les écritures, ou les permettre."),
        PostgresException { SqlState: PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.UndefinedColumn } e => Lacking(e),
        PostgresException => null,
        NpgsqlException { InnerException: SocketException or IOException or TimeoutException or null } e => Gone(e),
        _ => null,
    };

    /// <summary>Pages ask for fifty rows at once: to compile such a question takes the server longer than to answer it. Options of one's own in the connection go before.</summary>
    private static NpgsqlConnectionStringBuilder Tuned(string connection)
    {
        var builder = new NpgsqlConnectionStringBuilder(connection);
        builder.Options = builder.Options is { Length: > 0 } own ? own : "-c jit=off";
        return builder;
    }

    private static string PlaceOf(string connection)
    {
        var builder = new NpgsqlConnectionStringBuilder(connection);
        return $"{builder.Database ?? builder.Username} on {builder.Host}:{builder.Port}";
    }

    public override async ValueTask DisposeAsync()
    {
        await source.DisposeAsync();
        await base.DisposeAsync();
    }
}
