using System.Globalization;

namespace Nenuphar.Registry;

/// <summary>The numbered steps from an empty database to today's; they only go forward, and two programs that start together take them once.</summary>
internal static class Migrations
{
    private static readonly System.Reflection.Assembly Home = typeof(Migrations).Assembly;

    public static int Newest(string dialect) => Steps(dialect).Max(step => step.Number);

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
        if (taken.Count > 0 && taken.Max() > steps[^1].Number)
        {
            throw new RegistryFailure("newer-schema", $"The database {database.Where} was made by a newer release (step {taken.Max()}, this one knows {steps[^1].Number}); start the newer release.");
        }

        foreach (var (number, name) in steps.Where(step => step.Number <= upTo && !taken.Contains(step.Number)))
        {
            if (taken.Count > 0)
            {
                told?.Report(new(OpeningWork.Tables, number, steps[^1].Number));
            }

            await session.ExecuteAsync(Text(name).Replace("NUMBER", database.NumberType, StringComparison.Ordinal).Replace("BYTES", database.BytesType, StringComparison.Ordinal));
            await session.ExecuteAsync("INSERT INTO migration (number, name, taken_at) VALUES (@number, @name, @at)", new { number = (long)number, name, at = Times.Write(now) });
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
