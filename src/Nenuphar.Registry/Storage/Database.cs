using System.Data.Common;
using System.Net.Sockets;
using System.Security.Cryptography;

namespace Nenuphar.Registry;

/// <summary>What SQLite and PostgreSQL do each in their way.</summary>
internal abstract class Database(string where) : IAsyncDisposable
{
    private readonly SemaphoreSlim writers = new(1, 1);

    /// <summary>For messages: a path, or a server and a database; never a password.</summary>
    public string Where { get; } = where;

    /// <summary>The name that a migration of this dialect has in the middle: <c>0002-append-only.sqlite.sql</c>.</summary>
    public abstract string Dialect { get; }

    public abstract string NumberType { get; }

    public abstract string BytesType { get; }

    public static Database Of(string connection)
    {
        var isServer = connection.Split(';').Any(part => part.TrimStart().StartsWith("Host=", StringComparison.OrdinalIgnoreCase) || part.TrimStart().StartsWith("Server=", StringComparison.OrdinalIgnoreCase));
        try
        {
            return isServer ? new PostgresDatabase(connection) : new SqliteDatabase(connection);
        }
        catch (Exception e) when (e is ArgumentException or FormatException or OverflowException or InvalidCastException or KeyNotFoundException)
        {
            // Its own words are not repeated: a password may be among them.
            throw new RegistryFailure(
                "no-registry",
                isServer ? "The connection to the server can't be understood: write Host=...;Port=5432;Database=...;Username=...;Password=... and check the names of its parts and its numbers." : "The path of the database can't be understood; write the path of a file.",
                e);
        }
    }

    /// <summary>Fails where the database that was opened is no longer the one of this name: what is written then would be lost.</summary>
    protected virtual void DemandStillThere()
    {
    }

    public abstract Task<DbConnection> ConnectAsync(CancellationToken cancel);

    /// <summary>Whether the database is there and a registry was made in it; it makes neither.</summary>
    public abstract Task<bool> HoldsRegistryAsync(CancellationToken cancel);

    /// <summary>A transaction that alone writes until it ends; others wait.</summary>
    public abstract Task<DbTransaction> BeginWritingAsync(DbConnection connection, CancellationToken cancel);

    /// <summary>A transaction that sees one state, whatever is written meanwhile.</summary>
    public abstract Task<DbTransaction> BeginReadingAsync(DbConnection connection, CancellationToken cancel);

    /// <summary>Replaces the words under which a case is found; none takes it out of the index.</summary>
    public abstract Task IndexWordsAsync(Session session, long number, IReadOnlyCollection<string> words);

    /// <summary>The words under which a case is found, as digests.</summary>
    public abstract Task<HashSet<string>> WordsOfAsync(Session session, long number);

    /// <summary>The tables of history that the database no longer guards against changes.</summary>
    public abstract Task<IReadOnlyList<string>> UnguardedAsync(Session session);

    /// <summary>The part of a query that keeps the cases holding all words: a join to follow <c>FROM case_now n</c>, and the value of <c>@words</c>.</summary>
    public abstract (string Join, string Value) HoldingWords(IReadOnlyCollection<string> words);

    /// <summary>The numbers of the first cases, in any order, that hold all words: <c>@words</c> and <c>@most</c>.</summary>
    public abstract string SomeHoldingWords { get; }

    /// <summary>A condition that a column is one of the values of a parameter, which is an array.</summary>
    public abstract string OneOf(string column, string parameter);

    /// <summary>The table of facts <c>f</c>, to be asked of one case at a time.</summary>
    public abstract string FactsOfCase { get; }

    /// <summary>After an erasure: nothing that was deleted stays in free pages where this database can help it.</summary>
    public abstract Task ScrubAsync(CancellationToken cancel);

    /// <summary>The database's own words for a failure as ours; nothing if it is none of the known ones.</summary>
    protected abstract RegistryFailure? Explain(DbException failure);

    public async Task<T> ReadAsync<T>(Func<Session, Task<T>> work, CancellationToken cancel)
    {
        Exception? first = null;
        try
        {
            await using var connection = await ConnectAsync(cancel);
            await using var transaction = await BeginReadingAsync(connection, cancel);
            return await FirstOf(work(new(this, connection, transaction, cancel)), e => first = e);
        }
        catch (Exception e) when (first is not null || Translate(e) is not null)
        {
            throw Told(first ?? e);
        }
    }

    /// <param name="kept">Called once the session is kept, before another one writes.</param>
    public async Task<T> WriteAsync<T>(Func<Session, Task<T>> work, Action<Session>? kept, CancellationToken cancel)
    {
        await writers.WaitAsync(cancel);
        var committing = false;
        Exception? first = null;
        try
        {
            await using var connection = await ConnectAsync(cancel);
            await using var transaction = await BeginWritingAsync(connection, cancel);
            var session = new Session(this, connection, transaction, cancel);
            return await FirstOf(KeepAsync(), e => first = e);

            async Task<T> KeepAsync()
            {
                var result = await work(session);
                DemandStillThere();
                committing = true;
                // From here on the change may be kept: it is not for the caller to break off.
                await transaction.CommitAsync(CancellationToken.None);
                DemandKept();
                kept?.Invoke(session);
                return result;
            }
        }
        catch (Exception e) when (first is not null || Translate(e) is not null)
        {
            var told = Told(first ?? e);
            throw committing && told is RegistryFailure { Code: "database-gone" }
                ? new RegistryFailure("unknown-outcome", $"The database {Where} was lost while a change was being kept; look whether it is there before you repeat it.", first ?? e)
                : told;
        }
        finally
        {
            writers.Release();
        }
    }

    /// <summary>Nothing is acknowledged that went into a file which was taken away meanwhile.</summary>
    private void DemandKept()
    {
        try
        {
            DemandStillThere();
        }
        catch (RegistryFailure failure)
        {
            throw new RegistryFailure("unknown-outcome", $"{failure.Message} It was lost while a change was being kept; look whether it is there before you repeat it.", failure);
        }
    }

    /// <summary>What went wrong first is what is told: a full disk ends the transaction by itself, and closing it then fails too.</summary>
    private static async Task<T> FirstOf<T>(Task<T> work, Action<Exception> note)
    {
        try
        {
            return await work;
        }
        catch (Exception e)
        {
            note(e);
            throw;
        }
    }

    private Exception Told(Exception e)
    {
        if (Translate(e) is { } failure)
        {
            return failure;
        }

        System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(e);
        return e;
    }

    public RegistryFailure? Translate(Exception e) => e switch
    {
        RegistryFailure => null,
        DbException failure => Explain(failure),
        CryptographicException => new("altered", $"A sealed row of {Where} does not open: it was altered outside the registry, or stands where it was not written. Verify the audit trail and restore a backup.", e),
        SocketException or TimeoutException => Gone(e),
        IOException { InnerException: SocketException } => Gone(e),
        _ => null,
    };

    protected RegistryFailure Gone(Exception e) => new("database-gone", $"The database {Where} does not answer; see that it runs and can be reached, then try again. Nothing of this change was kept.", e);

    protected RegistryFailure Full(Exception e) => new("disk-full", $"There is no room left for the database {Where}; free some space on its disk, then try again. Nothing of this change was kept.", e);

    protected RegistryFailure Busy(Exception e) => new("database-busy", $"The database {Where} is held by another program; close it or try again later. Nothing of this change was kept.", e);

    protected RegistryFailure Lacking(Exception e) => new("altered", $"The database {Where} lacks a table or a column that the registry made there: it was altered outside the registry. Restore a backup.", e);

    public virtual ValueTask DisposeAsync()
    {
        writers.Dispose();
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }
}
