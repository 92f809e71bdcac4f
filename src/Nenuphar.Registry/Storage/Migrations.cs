using System.Collections.Concurrent;
using System.Data.Common;
using System.Globalization;

namespace Nenuphar.Registry;

/// <summary>The numbered steps from an empty database to today's; they only go forward, and two programs that start together take them once.</summary>
internal static class Migrations
{
    private static readonly System.Reflection.Assembly Home = typeof(Migrations).Assembly;

    private static readonly ConcurrentDictionary<string, int> LastSteps = new(StringComparer.Ordinal);

    public static int Newest(string dialect) => LastSteps.GetOrAdd(dialect, d => Steps(d).Max(step => step.Number));

    public static Task RunAsync(Database database, DateTimeOffset now, CancellationToken cancel, int upTo = int.MaxValue, IProgress<OpeningStep>? told = null) => database.WriteAsync(
        async session =>
        {
            await RunAsync(session, now, upTo, told);
            return true;
        },
        kept: null,
        cancel);

    /// <summary>Within a session: what was begun in it goes on upon the tables of today.</summary>
    public static async Task RunAsync(Session session, DateTimeOffset now, int upTo = int.MaxValue, IProgress<OpeningStep>? told = null)
    {
        var database = session.Database;
        await session.ExecuteAsync($"CREATE TABLE IF NOT EXISTS migration (number {database.NumberType} PRIMARY KEY, name text NOT NULL, taken_at text NOT NULL)");
        var taken = (await session.ListAsync<long>("SELECT number FROM migration")).ToHashSet();
        var steps = Steps(database.Dialect);
        Check(database, taken);

        foreach (var (number, name) in steps.Where(step => step.Number <= upTo && !taken.Contains(step.Number)))
        {
            if (taken.Count > 0)
            {
                told?.Report(new(OpeningWork.Tables, number, steps[^1].Number));
            }

            await TakeAsync(session, number, name);
            await session.ExecuteAsync("INSERT INTO migration (number, name, taken_at) VALUES (@number, @name, @at)", new { number = (long)number, name, at = Times.Write(now) });
        }
    }

    /// <summary>Whether a database that is only read is one of today: its steps can't be taken there.</summary>
    public static async Task DemandTodayAsync(Session session)
    {
        var taken = (await session.ListAsync<long>("SELECT number FROM migration")).ToHashSet();
        Check(session.Database, taken);
        if (taken.Count < Steps(session.Database.Dialect).Count)
        {
            throw new RegistryFailure("read-only", $"The database {session.Database.Where} was made by an earlier release and takes no writes: open it once where it may be written, or read it with that release.");
        }
    }

    /// <summary>Each form of what is kept has its step: an older program does not read what it would not understand.</summary>
    private static void Check(Database database, HashSet<long> taken)
    {
        var newest = Newest(database.Dialect);
        if (taken.Count > 0 && taken.Max() > newest)
        {
            throw new RegistryFailure("newer-schema", $"The database {database.Where} was made by a newer release (step {taken.Max()}, this one knows {newest}): this program can't read it. Start the newer release.");
        }

        if (taken.Count > 0 && Enumerable.Range(1, (int)taken.Max()).FirstOrDefault(number => !taken.Contains(number)) is var gap && (gap > 0 || taken.Min() < 1))
        {
            throw new RegistryFailure("altered", $"The table of steps (migration) of {database.Where} {(gap > 0 ? $"lacks step {gap}" : "holds a step that there is not")}: it was altered outside the registry. Restore a backup.");
        }
    }

    private static async Task TakeAsync(Session session, int number, string name)
    {
        var database = session.Database;
        try
        {
            await session.ExecuteAsync(Text(name).Replace("NUMBER", database.NumberType, StringComparison.Ordinal).Replace("BYTES", database.BytesType, StringComparison.Ordinal));
        }
        catch (DbException e) when (database.Translate(e) is null or { Code: "altered" })
        {
            throw new RegistryFailure("altered", $"Step {number} of the tables can't be taken in {database.Where}: what lies there is not what the step before left. It was altered outside the registry; restore a backup.", e);
        }
    }

    /// <summary>The steps of this dialect and those of both, in order.</summary>
    private static List<(int Number, string Name)> Steps(string dialect) => [.. Home.GetManifestResourceNames()
        .Where(name => name.EndsWith(".sql", StringComparison.Ordinal) && (name.Count(c => c == '.') == 1 || name.EndsWith($".{dialect}.sql", StringComparison.Ordinal)))
        .Select(name => (Number: int.Parse(name.AsSpan(0, 4), CultureInfo.InvariantCulture), Name: name))
        .OrderBy(step => step.Number)];

    private static string Text(string name)
    {
        using var reader = new StreamReader(Home.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
