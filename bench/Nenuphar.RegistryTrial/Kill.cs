using System.Diagnostics;
using System.Globalization;
using Nenuphar.Registry;

namespace Nenuphar.RegistryTrial;

/// <summary>Kills at random moments, opens again, and looks for everything that was acknowledged.</summary>
internal static class Kill
{
    public static async Task<int> RunAsync(string connection, RegistryKey key, string keyFile, int times)
    {
        var (acknowledged, since) = (new List<string[]>(), new List<string[]>());
        var known = 1L;
        var random = new Random(20260302);
        for (var time = 1; time <= times; time++)
        {
            var lines = await OnceAsync(connection, keyFile, time, random);
            acknowledged.AddRange(lines);
            since.AddRange(lines);
            // After each kill the audit trail and the cases that are new; every tenth time each case and what was acknowledged since; all of it in the end.
            // (Looking at each case each time writes more audit entries than the work itself.)
            var whole = time % 10 == 0 || time == times;
            var (wrong, next) = await FindWrongAsync(connection, key, whole ? 1 : known, time == times ? acknowledged : whole ? since : []);
            if (wrong is not null)
            {
                Console.WriteLine($"kill {time}: {wrong}");
                return 1;
            }

            known = next;
            if (whole)
            {
                since.Clear();
                Console.WriteLine($"{time} kills, {acknowledged.Count} acknowledged writes, {next - 1} cases: sound");
            }
        }

        Console.WriteLine($"{times} kills, {acknowledged.Count} acknowledged writes, none lost, nothing half-written, the audit trail is sound");
        return acknowledged.Count > times ? 0 : 1;
    }

    private static async Task<List<string[]>> OnceAsync(string connection, string keyFile, int time, Random random)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Kill).Assembly.Location, "work", connection, keyFile, time.ToString(CultureInfo.InvariantCulture)]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        using var child = Process.Start(start)!;
        var complaints = child.StandardError.ReadToEndAsync();
        var reading = Task.Run(async () =>
        {
            var lines = new List<string[]>();
            while (await child.StandardOutput.ReadLineAsync() is { } line)
            {
                lines.Add(line.Split(' '));
                if (lines.Count == 1)
                {
                    _ = Task.Delay(random.Next(0, 1000)).ContinueWith(_ => Finish(child), TaskScheduler.Default);
                }
            }

            return lines;
        });
        if (time % 5 == 0)
        {
            // Whatever it is doing: starting, making tables, opening.
            await Task.Delay(random.Next(50, 700));
            Finish(child);
        }

        await child.WaitForExitAsync();
        var said = await reading;
        return (await complaints).Length == 0 ? said : throw new InvalidOperationException($"kill {time}: the worker failed by itself: {await complaints}");
    }

    private static void Finish(Process child)
    {
        try
        {
            child.Kill();
        }
        catch (InvalidOperationException)
        {
            // It has ended.
        }
    }

    private static async Task<(string? Wrong, long Next)> FindWrongAsync(string connection, RegistryKey key, long from, IReadOnlyList<string[]> acknowledged)
    {
        await using var registry = await CaseRegistry.OpenAsync(connection, key);
        if (await registry.Audit.VerifyAsync() is { IsSound: false } verdict)
        {
            return (verdict.Message, from);
        }

        var (records, histories) = (new Dictionary<long, CaseRecord>(), new Dictionary<long, IReadOnlyList<CaseVersion>>());
        var number = from;
        for (; ; number++)
        {
            try
            {
                records[number] = await registry.Cases.ReadAsync(Work.Worker, number);
                histories[number] = await registry.Cases.HistoryAsync(Work.Worker, number);
            }
            catch (RegistryFailure failure) when (failure.Code == "no-case")
            {
                break;
            }

            if (histories[number].Select(v => v.Number).SequenceEqual(Enumerable.Range(1, (int)records[number].Version).Select(i => (long)i)) is false)
            {
                return ($"case {number}: its versions are not 1 to {records[number].Version}", from);
            }

            if (records[number].Facts.FirstOrDefault(f => f.Document != 0 && records[number].Documents.All(d => d.Number != f.Document)) is { } stray)
            {
                return ($"case {number}: the document of fact {stray.Id} lies elsewhere", from);
            }
        }

        var places = records.Values.SelectMany(r => r.Documents.Select(d => (d.Number, r.Case))).ToDictionary(p => p.Number, p => p.Case);
        foreach (var line in acknowledged)
        {
            if (await FindLostAsync(registry, line, places, histories) is { } lost)
            {
                return ($"{string.Join(' ', line)}: {lost}", from);
            }
        }

        return (null, number);
    }

    private static async Task<string?> FindLostAsync(CaseRegistry registry, string[] line, Dictionary<long, long> places, Dictionary<long, IReadOnlyList<CaseVersion>> histories)
    {
        long Number(int i) => long.Parse(line[i], CultureInfo.InvariantCulture);
        switch (line[0])
        {
            case "import":
                if (!places.TryGetValue(Number(2), out var place))
                {
                    return "the document is lost";
                }

                return Work.Digest(await registry.Cases.TextAsync(Work.Worker, place, Number(2))) == line[3] ? null : "the text is another one";
            case "decide":
                return histories[Number(1)].Any(v => v.Number == Number(2) && v.Changes.Any(c => c.After?.Entry.Value == line[3])) ? null : "the decision is lost";
            case "move":
                return places.ContainsKey(Number(1)) ? null : "the document is lost";
            default:
                return null;
        }
    }
}
