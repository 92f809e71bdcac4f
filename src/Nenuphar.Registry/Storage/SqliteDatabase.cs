using System.Collections.Concurrent;
using System.Data;
using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Nenuphar.Registry;

/// <summary>One file on this machine; several programs may open it.</summary>
internal sealed class SqliteDatabase : Database
{
    private const int Corrupt = 11, Full_ = 13, CantOpen = 14, NotADatabase = 26, Busy_ = 5, Locked = 6, InputOutput = 10, ReadOnly = 8, Permission = 3;

    private string text;
    private bool isOwned, isFixed;
    private SqliteConnection? watch;

    /// <summary>For tests: files that may not grow beyond so many pages, as on a full disk.</summary>
    internal static ConcurrentDictionary<string, long> MostPages { get; } = new(StringComparer.Ordinal);

    static SqliteDatabase() => SQLitePCL.Batteries_V2.Init();

    public SqliteDatabase(string connection)
        : base(PathOf(connection))
    {
        var builder = connection.Contains('=', StringComparison.Ordinal) ? new SqliteConnectionStringBuilder(connection) : new() { DataSource = connection };
        builder.DefaultTimeout = 30;
        builder.Pooling = true;
        text = builder.ToString();
    }

    public override string Dialect => "sqlite";

    public override string NumberType => "INTEGER";

    public override string BytesType => "BLOB";

    public override async Task<DbConnection> ConnectAsync(CancellationToken cancel)
    {
        DemandStillThere();
        var isNew = !File.Exists(Where);
        if (isNew && Path.GetDirectoryName(Path.GetFullPath(Where)) is { } folder)
        {
            MakeFolder(folder);
        }

        OwnIt(isNew);
        var connection = new SqliteConnection(text);
        try
        {
            await connection.OpenAsync(cancel);

            // Deleted rows are overwritten; REPLACE fires the triggers that guard history; a commit is on the disk when it returns.
            await connection.ExecuteAsync("PRAGMA busy_timeout = 20000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA recursive_triggers = ON; PRAGMA cache_size = -32000");
            await connection.ExecuteAsync($"PRAGMA max_page_count = {MostPages.GetValueOrDefault(Where, 4_294_967_294)}");
            Watch();
            return connection;
        }
        catch (SqliteException e) when (e.SqliteErrorCode is CantOpen or ReadOnly && MayBeFixed())
        {
            await connection.DisposeAsync();
            isFixed = true;
            text = new SqliteConnectionStringBuilder(text) { DataSource = new Uri(Path.GetFullPath(Where)).AbsoluteUri + "?immutable=1", Mode = SqliteOpenMode.ReadOnly }.ToString();
            return await ConnectAsync(cancel);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <summary>Keeps the file open as it was found first, without a lock: pooled connections go on writing into a file that was removed, as if nothing were amiss.</summary>
    private void Watch()
    {
        if (watch is not null || !File.Exists(Where))
        {
            return;
        }

        var opened = new SqliteConnection(new SqliteConnectionStringBuilder(text) { Pooling = false }.ToString());
        opened.Open();
        if (Interlocked.CompareExchange(ref watch, opened, null) is not null)
        {
            opened.Dispose();
        }
    }

    protected override void DemandStillThere()
    {
        if (watch is { } first && SqliteFile.HasMoved(first))
        {
            throw new RegistryFailure(
                "database-gone",
                $"The file {Where} was removed, renamed or replaced while this program had it open; nothing more is written. Put the same file back, or restore a backup and start the program again. Nothing of this change was kept.",
                french: "Le fichier du registre a été supprimé, renommé ou remplacé pendant que le programme servait ; rien n’a été gardé de ce changement. Prévenez l’administrateur : il doit remettre le fichier, ou restaurer une sauvegarde et relancer le programme.");
        }
    }

    /// <summary>Whether nobody can be writing to this file: it lies where SQLite may put no file beside it, and none that waits to be taken in is there.</summary>
    private bool MayBeFixed() => !isFixed && File.Exists(Where) && (new FileInfo(Where + "-wal") is not { Exists: true } wal || wal.Length == 0);

    public override async Task<bool> HoldsRegistryAsync(CancellationToken cancel) =>
        File.Exists(Where) && await ReadAsync(session => session.FirstAsync<long>("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'migration'"), cancel) > 0;

    public override Task<DbTransaction> BeginWritingAsync(DbConnection connection, CancellationToken cancel) =>
        Task.FromResult<DbTransaction>(((SqliteConnection)connection).BeginTransaction(IsolationLevel.Serializable, deferred: false));

    public override Task<DbTransaction> BeginReadingAsync(DbConnection connection, CancellationToken cancel) =>
        Task.FromResult<DbTransaction>(((SqliteConnection)connection).BeginTransaction(IsolationLevel.Serializable, deferred: true));

    public override async Task IndexWordsAsync(Session session, long number, IReadOnlyCollection<string> words)
    {
        await session.ExecuteAsync("DELETE FROM case_words WHERE rowid = @number", new { number });
        if (words.Count > 0)
        {
            await session.ExecuteAsync("INSERT INTO case_words (rowid, words) VALUES (@number, @words)", new { number, words = string.Join(' ', words) });
        }
    }

    public override async Task<HashSet<string>> WordsOfAsync(Session session, long number) =>
        [.. (await session.FirstAsync<string>("SELECT words FROM case_words WHERE rowid = @number", new { number }) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)];

    public override async Task<IReadOnlyList<string>> UnguardedAsync(Session session)
    {
        var there = (await session.ListAsync<string>("SELECT sql FROM sqlite_master WHERE type = 'trigger'")).ToHashSet(StringComparer.Ordinal);
        bool Guards(string table, string change) => there.Contains($"CREATE TRIGGER {table}_no_{change.ToLowerInvariant()} BEFORE {change} ON {table} BEGIN SELECT RAISE(ABORT, 'append-only: {table}'); END");
        return [.. VouchedTable.Guarded.Where(table => !Guards(table, "UPDATE") || !Guards(table, "DELETE")), .. Guards("patient_key", "UPDATE") ? Array.Empty<string>() : ["patient_key"]];
    }

    public override (string Join, string Value) HoldingWords(IReadOnlyCollection<string> words) =>
        ("JOIN case_words w ON w.rowid = n.number AND w.case_words MATCH @words", string.Join(' ', words));

    public override string SomeHoldingWords => "SELECT rowid FROM case_words WHERE case_words MATCH @words LIMIT @most";

    /// <summary>Without figures about the tables, SQLite would go through all facts of a kind for each case.</summary>
    public override string FactsOfCase => "fact_now f INDEXED BY sqlite_autoindex_fact_now_1";

    public override string OneOf(string column, string parameter) => $"{column} IN @{parameter}";

    public override async Task ScrubAsync(CancellationToken cancel)
    {
        await using var connection = await ConnectAsync(cancel);
        await connection.ExecuteAsync("INSERT INTO case_words (case_words) VALUES ('optimize'); PRAGMA wal_checkpoint(TRUNCATE)");
    }

    protected override RegistryFailure? Explain(DbException failure) => failure is SqliteException e
        ? e.SqliteErrorCode switch
        {
            Full_ => Full(e),
            Busy_ or Locked => Busy(e),
            CantOpen or Permission => new("database-gone", $"The file {Where} can't be opened; check the path and the right to read and write it and its folder.", e),
            ReadOnly => new("read-only", $"The file {Where} may not be written; give the right to write it and its folder. Nothing of this change was kept.", e, french: "Le fichier du registre ne peut qu’être lu ; rien n’a été changé. L’administrateur doit donner le droit d’y écrire."),
            InputOutput => new("database-gone", $"The disk of {Where} failed; check it, and restore a backup if the file is damaged. Nothing of this change was kept.", e),
            Corrupt or NotADatabase => new("database-gone", $"The file {Where} is no sound registry; restore a backup, or name the right file.", e),
            _ when e.Message.Contains("no such table", StringComparison.Ordinal) || e.Message.Contains("no such column", StringComparison.Ordinal) => Lacking(e),
            _ when e.Message.Contains("append-only", StringComparison.Ordinal) => new("refused", "History is append-only: it is neither altered nor deleted.", e),
            _ => null,
        }
        : null;

    /// <summary>The file is its owner's before SQLite writes into it; the files beside it get the rights that it has.</summary>
    private void OwnIt(bool isNew)
    {
        if (isOwned)
        {
            return;
        }

        try
        {
            if (isNew && MayBeMade())
            {
                OwnFile.Lengthen(Where).Dispose();
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // SQLite says what is wrong, in its own way.
        }

        foreach (var end in new[] { "", "-wal", "-shm" })
        {
            OwnFile.CloseToOthers(Where + end);
        }

        isOwned = true;
    }

    /// <summary>Whether a file that is not there is to be made: a connection may say otherwise.</summary>
    private bool MayBeMade() => new SqliteConnectionStringBuilder(text).Mode == SqliteOpenMode.ReadWriteCreate && !Where.StartsWith(':') && !Where.StartsWith("file:", StringComparison.OrdinalIgnoreCase);

    private static void MakeFolder(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new RegistryFailure("database-gone", $"The folder {folder} can't be made; check the path and the right to write there.", e);
        }
    }

    private static string PathOf(string connection) => connection.Contains('=', StringComparison.Ordinal) ? new SqliteConnectionStringBuilder(connection).DataSource : connection;

    public override async ValueTask DisposeAsync()
    {
        await using (var connection = new SqliteConnection(text))
        {
            SqliteConnection.ClearPool(connection);
        }

        if (watch is not null)
        {
            await watch.DisposeAsync();
        }

        await base.DisposeAsync();
    }
}
