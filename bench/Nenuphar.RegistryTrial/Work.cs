using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Nenuphar.Cases;
using Nenuphar.Registry;

namespace Nenuphar.RegistryTrial;

/// <summary>Three that import and two that edit, until they are killed. What is printed was acknowledged.</summary>
internal static class Work
{
    public static readonly Actor Worker = new("worker", Role.DataManager | Role.Physician | Role.Administrator);

    public static async Task RunAsync(string connection, RegistryKey key, int seed)
    {
        await using var registry = await CaseRegistry.OpenAsync(connection, key);
        var tasks = Enumerable.Range(0, 3).Select(i => Task.Run(() => ImportAsync(registry, new Random(seed + i), (seed * 100_000) + (i * 10_000))))
            .Concat(Enumerable.Range(0, 2).Select(i => Task.Run(() => EditAsync(registry, new Random(seed + 100 + i)))));
        await Task.WhenAll(tasks);
    }

    public static string Digest(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 8));

    private static async Task ImportAsync(CaseRegistry registry, Random random, int from)
    {
        for (var number = from; ; number++)
        {
            var letter = Letters.Of(random, number);
            if (number % 4 == 3)
            {
                // A second letter of a patient before.
                letter = letter with { Patient = new(LocalNumber: string.Create(CultureInfo.InvariantCulture, $"H{number - 1}")) };
            }

            var imported = await registry.Imports.AddAsync(Worker, letter);
            Say($"import {imported.Case} {imported.Document} {Digest(letter.Text)}");
        }
    }

    private static async Task EditAsync(CaseRegistry registry, Random random)
    {
        while (true)
        {
            var count = (await registry.Worklist.CountAsync(Worker)).All;
            if (count < 2)
            {
                await Task.Delay(5);
                continue;
            }

            var record = await registry.Cases.ReadAsync(Worker, random.NextInt64(1, count + 1));
            if (record.MergedInto != 0 || record.Facts.Count == 0)
            {
                continue;
            }

            try
            {
                await (random.Next(8) switch
                {
                    0 => MoveAsync(registry, record),
                    1 => MergeAsync(registry, record, random.NextInt64(1, count + 1)),
                    _ => DecideAsync(registry, record, random),
                });
            }
            catch (RegistryFailure failure) when (failure.Code is "merged" or "no-document" or "refused" or "no-fact")
            {
                // The other editor was here.
            }
        }
    }

    private static async Task DecideAsync(CaseRegistry registry, CaseRecord record, Random random)
    {
        var fact = record.Facts[random.Next(record.Facts.Count)];
        var value = string.Create(CultureInfo.InvariantCulture, $"v{random.Next(1_000_000)}");
        FactDecision decision = random.Next(3) == 0
            ? new FactDecision.Add(new Entry(FactKind.Condition, value, new Evidence.Entered("worker", "2026", "call")))
            : new FactDecision.Correct(fact.Id, value, "trial");
        if (await registry.Reviews.DecideAsync(Worker, record.Case, record.Version, decision) is WriteResult.Written written)
        {
            Say($"decide {record.Case} {written.Record.Version} {value}");
        }
    }

    private static async Task MoveAsync(CaseRegistry registry, CaseRecord record)
    {
        if (record.Documents.Count > 1 && await registry.Filing.MoveDocumentAsync(Worker, record.Documents[^1].Number, record.Case, record.Version, 0, "trial") is WriteResult.Written written)
        {
            Say($"move {record.Documents[^1].Number} {written.Record.Case}");
        }
    }

    private static async Task MergeAsync(CaseRegistry registry, CaseRecord record, long other)
    {
        if (other == record.Case)
        {
            return;
        }

        var gone = await registry.Cases.ReadAsync(Worker, other);
        if (await registry.Filing.MergeAsync(Worker, record.Case, record.Version, other, gone.Version, "trial") is (var merge, WriteResult.Written))
        {
            Say($"merge {merge}");
            await registry.Filing.UnmergeAsync(Worker, merge, "trial");
            Say($"unmerge {merge}");
        }
    }

    private static void Say(string line)
    {
        lock (Worker)
        {
            Console.Out.Write(line + "\n");
            Console.Out.Flush();
        }
    }
}
