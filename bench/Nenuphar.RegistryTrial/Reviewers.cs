using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Nenuphar.Cases;
using Nenuphar.Registry;

namespace Nenuphar.RegistryTrial;

/// <summary>Fifty people who each do something every three seconds: list, open a case, decide. No decision that was acknowledged may be lost, and opening must be quick.</summary>
internal static class Reviewers
{
    private const int People = 50;

    public static async Task<int> RunAsync(string connection, RegistryKey key, int seconds)
    {
        await using var registry = await CaseRegistry.OpenAsync(connection, key);
        var cases = (await registry.Worklist.CountAsync(Work.Worker)).All;
        var (opening, deciding, decided, stale) = (new ConcurrentBag<double>(), new ConcurrentBag<double>(), new ConcurrentBag<(long Case, long Version, string Value)>(), 0);
        var end = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, People).Select(async person =>
        {
            var random = new Random(person);
            await Task.Delay(random.Next(3000));
            while (end.Elapsed.TotalSeconds < seconds)
            {
                // Few cases, so that they meet.
                var clock = Stopwatch.StartNew();
                var record = await registry.Cases.ReadAsync(Work.Worker, random.NextInt64(1, Math.Min(cases, 100) + 1));
                opening.Add(clock.Elapsed.TotalMilliseconds);
                await Task.Delay(random.Next(1000));
                clock.Restart();
                var value = string.Create(CultureInfo.InvariantCulture, $"r{person}-{random.Next(1_000_000)}");
                var result = await registry.Reviews.DecideAsync(Work.Worker, record.Case, record.Version, new FactDecision.Add(new Entry(FactKind.Condition, value, new Evidence.Entered("r", "2026", "call"))));
                deciding.Add(clock.Elapsed.TotalMilliseconds);
                if (result is WriteResult.Written written)
                {
                    decided.Add((record.Case, written.Record.Version, value));
                }
                else
                {
                    Interlocked.Increment(ref stale);
                }

                await Task.Delay(Math.Max(0, 3000 - (int)clock.ElapsedMilliseconds));
            }
        }));

        var lost = 0;
        foreach (var group in decided.GroupBy(d => d.Case))
        {
            var history = await registry.Cases.HistoryAsync(Work.Worker, group.Key);
            lost += group.Count(d => !history.Any(v => v.Number == d.Version && v.Changes.Any(c => c.After?.Entry.Value == d.Value)));
        }

        double[] slow = [P95(opening), P95(deciding)];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{People} people, {seconds} s: {opening.Count} cases opened, p95 {slow[0]:0} ms; {decided.Count} decisions kept, {stale} refused as stale, {lost} lost, p95 {slow[1]:0} ms"));
        return lost;
    }

    private static double P95(IEnumerable<double> times) => times.Order().ElementAt((int)(times.Count() * 0.95));
}
