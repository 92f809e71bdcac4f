namespace Nenuphar.Registry;

/// <summary>What every part of the registry works with: the database, the key, the clock, the anchored heads, and how texts are read.</summary>
internal sealed class Keeper(Database database, RegistryKey key, TimeProvider clock, string registry, string trail, TextReading reading) : IAsyncDisposable
{
    public Database Database { get; } = database;

    public RegistryKey Key { get; } = key;

    /// <summary>The name that this database drew when it was made.</summary>
    public string Registry { get; } = registry;

    public TextReading Reading { get; } = reading;

    public Heads Heads { get; } = new(key.HeadsFile, key, registry, trail);

    public TimeProvider Clock { get; } = clock;

    /// <summary>The name of the audit trail, drawn when it began.</summary>
    public string Trail { get; } = trail;

    public DateTimeOffset Now => Clock.GetUtcNow();

    public DateOnly Today => DateOnly.FromDateTime(Clock.GetLocalNow().DateTime);

    public Task<T> ReadAsync<T>(Func<Session, Task<T>> work, CancellationToken cancel) => Database.ReadAsync(work, cancel);

    /// <summary>Kept whole with its audit entries, or not at all.</summary>
    public Task<T> WriteAsync<T>(Func<Session, Task<T>> work, CancellationToken cancel) => Database.WriteAsync(
        async session =>
        {
            var result = await work(session);
            if (session.Written.Count > 0)
            {
                throw new InvalidOperationException("Rows were written for which no entry of the trail vouches: " + session.Written[0]);
            }

            if (session.Break is { } broken)
            {
                Heads.Broke(broken);
            }

            if (session.Head is { } head)
            {
                // Before it is kept: a program that is killed between the two leaves no entry without its head.
                if (!Heads.Announce(head) && !Heads.IsGapTold)
                {
                    // The chain tells it itself: what is missing outside then is no sign of a cut.
                    await AddAsync(session, TrailBreak.Teller, HeadsGap.Act, null, HeadsGap.DetailOf(Heads.Kept), "");
                    Heads.IsGapTold = Heads.Announce(session.Head!) is false;
                }
            }

            return result;
        },
        session =>
        {
            if (session.Head is { } head)
            {
                Heads.Anchor(head);
            }

            if (session.Break is { } broken)
            {
                Heads.Told(broken);
            }
        },
        cancel);

    /// <summary>Adds an entry to the trail, as part of the session.</summary>
    /// <param name="version">The digest of the version that was written; empty if none was.</param>
    public async Task AuditAsync(Session session, Actor actor, string act, long? number, string detail, string version = "")
    {
        await BeginAsync(session);
        if (session.Head!.Seq == 0)
        {
            session.Written.Insert(0, Vouching.TokenOfName(Registry));
        }

        var holds = string.Join(' ', session.Written.Prepend(version).Where(part => part.Length > 0));
        session.Written.Clear();
        await AddAsync(session, actor, act, number, detail, holds);
    }

    /// <summary>Finds the end of the trail. If it is not the one that was anchored, an entry says so before any other: what is written next must not cover it.</summary>
    public async Task BeginAsync(Session session)
    {
        if (session.Head is null)
        {
            session.Head = await HeadAsync(session, Key);
            if (Heads.BreakBefore(session.Head) is { } told)
            {
                await AddAsync(session, TrailBreak.Teller, TrailBreak.Act, null, told, "");
                session.Break = session.Head;
            }
        }
    }

    private async Task AddAsync(Session session, Actor actor, string act, long? number, string detail, string holds)
    {
        var row = AuditRow.After(session.Head!, Key.Auditing, Now, actor.Login, act, number, detail, holds);
        await session.ExecuteAsync("INSERT INTO audit (seq, at, who, act, case_number, detail, own, link, holds) VALUES (@Seq, @At, @Who, @Act, @CaseNumber, @Detail, @Own, @Link, @Holds)", row);
        session.Head = new(row.Seq, row.Link);
    }

    /// <summary>An entry for a read: it is kept before what was read is handed out.</summary>
    public Task NoteAsync(Actor actor, string act, long? number, string detail, CancellationToken cancel) => WriteAsync(
        async session =>
        {
            await AuditAsync(session, actor, act, number, detail);
            return true;
        },
        cancel);

    /// <summary>What a person may not do stands in the trail as well.</summary>
    public async Task DemandAsync(Actor actor, bool right, string what, CancellationToken cancel)
    {
        if (!right)
        {
            await NoteAsync(actor, AuditTrail.Refused, null, "may not " + what, cancel);
        }

        actor.Demand(right, what);
    }

    /// <summary>The last entry. Whoever still holds an earlier key writes no more.</summary>
    public static async Task<AuditHead> HeadAsync(Session session, RegistryKey key)
    {
        var row = await session.FirstAsync<HeadRow>("SELECT seq AS Seq, link AS Link, (SELECT value FROM setting WHERE name = 'key') AS Checking, (SELECT max(number) FROM migration) AS Step FROM audit ORDER BY seq DESC LIMIT 1");
        return row is null ? new(0, AuditRow.Beginning)
            : row.Step > Migrations.Newest(session.Database.Dialect) ? throw new RegistryFailure("newer-schema", $"A newer release brought the registry {session.Database.Where} up to date while this program ran; start the newer release. Nothing of this change was kept.", french: "Une version plus récente du programme a mis le registre à jour ; l’administrateur doit relancer celle-là. Rien n’a été changé.")
            : row.Checking == key.Checking ? new(row.Seq, row.Link)
            : throw new RegistryFailure("wrong-key", "The key of the registry was changed while this program ran; start it again with the new key. Nothing of this change was kept.");
    }

    private sealed record HeadRow(long Seq, string Link, string Checking, long Step);

    public ValueTask DisposeAsync() => Database.DisposeAsync();
}
