using System.Diagnostics;
using System.Globalization;
using Nenuphar.Cases;
using Nenuphar.Registry;

namespace Nenuphar.RegistryTrial;

/// <summary>Fills a registry, then asks it what people ask, one after the other.</summary>
internal static class Load
{
    private static readonly Actor Ada = new("ada", Role.DataManager | Role.Administrator);

    public static async Task RunAsync(string connection, RegistryKey key, int cases)
    {
        await using var registry = await CaseRegistry.OpenAsync(connection, key);
        var held = (int)(await registry.Worklist.CountAsync(Ada)).All;
        var clock = Stopwatch.StartNew();
        await Parallel.ForEachAsync(Enumerable.Range(held, Math.Max(0, cases - held)), new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, async (number, cancel) =>
        {
            await registry.Imports.AddAsync(Ada, Letters.Of(new Random(number), number), cancel);
            if (number % 5000 == 0)
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{number} after {clock.Elapsed.TotalSeconds:0} s"));
            }
        });
        if (cases > held)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"import: {(cases - held) / clock.Elapsed.TotalSeconds:0} documents a second"));
        }

        var page = await registry.Worklist.ListAsync(Ada, new() { Count = 200 });
        var random = new Random(1);
        (string Name, WorklistQuery Query)[] questions =
        [
            ("worklist, all", new()),
            ("worklist, to review", new() { State = CaseState.ToReview }),
            ("worklist, next page", new() { State = CaseState.ToReview, After = page.Next }),
            ("worklist, least complete", new() { Order = WorklistOrder.Completeness }),
            ("worklist, contradictions", new() { WithContradictions = true, Order = WorklistOrder.Contradictions }),
            ("worklist, follow-up due", new() { FollowUpDue = true }),
            ("facts, common", new() { Facts = [new(FactKind.Sex, "male")] }),
            ("facts, two common", new() { Facts = [new(FactKind.Primary, "C17.2"), new(FactKind.Treatment, "everolimus")] }),
            ("facts, number", new() { Facts = [new(FactKind.Ki67, From: 55)] }),
            ("facts, rare", new() { Facts = [new(FactKind.Lab, "chromogranin-a", From: 1999)] }),
            ("facts, none", new() { Facts = [new(FactKind.Treatment, "nothing-of-the-kind")] }),
            ("search, a word of every case", new() { Text = "tumeur" }),
            ("search, two words of every case", new() { Text = "tumeur patient" }),
            ("search, common and rare", new() { Text = "tumeur dossier " + random.Next(cases) }),
            ("search, three common", new() { Text = "iléon everolimus hypoglycémies" }),
            ("search, a name", new() { Text = "Fontaineab" }),
            ("search, nothing", new() { Text = "zzzyx" }),
            ("search, common word and common fact", new() { Text = "tumeur", Facts = [new(FactKind.Primary, "C17.2")] }),
            ("search, common word and rare fact", new() { Text = "tumeur", Facts = [new(FactKind.Lab, "chromogranin-a", From: 1999)] }),
            ("search, common word, no such state", new() { Text = "tumeur", State = CaseState.AtBoard }),
        ];
        foreach (var (name, query) in questions)
        {
            await MeasureAsync(name, async () => (await registry.Worklist.ListAsync(Ada, query)).Rows.Count);
        }

        await MeasureAsync("counts by state", async () => (int)(await registry.Worklist.CountAsync(Ada)).All);
        await MeasureAsync("a case", async () => (await registry.Cases.ReadAsync(Ada, random.Next(1, cases))).Facts.Count);
        await MeasureAsync("accept a fact", async () =>
        {
            var record = await registry.Cases.ReadAsync(Ada, random.Next(1, cases));
            return await registry.Reviews.DecideAsync(Ada, record.Case, record.Version, new FactDecision.Accept(record.Facts[0].Id)) is WriteResult.Written ? 1 : 0;
        });
    }

    private static async Task MeasureAsync(string name, Func<Task<int>> ask)
    {
        var (times, found) = (new List<double>(), 0);
        for (var i = 0; i < 40; i++)
        {
            var clock = Stopwatch.StartNew();
            found = await ask();
            times.Add(clock.Elapsed.TotalMilliseconds);
        }

        times.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-40} {found,4} rows   median {times[20],7:0.0} ms   p95 {times[37],7:0.0} ms"));
    }
}
