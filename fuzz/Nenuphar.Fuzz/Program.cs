using System.Diagnostics;
using System.Globalization;
using Nenuphar.Fuzz;

var seed = Option("--seed", 1);
var minutes = Option("--minutes", 5);
var folder = args.FirstOrDefault(Directory.Exists) ?? "examples";
var texts = Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText).ToList();
if (texts.Count == 0)
{
    Console.Error.WriteLine($"No .txt file in {folder}.");
    return 64;
}

var clock = Stopwatch.StartNew();
long count = 0;
var slowest = TimeSpan.Zero;
for (var round = seed; clock.Elapsed.TotalMinutes < minutes; round++)
{
    // One generator a round, so that a failure is repeated by its number alone.
    var mutations = new Mutations(round);
    foreach (var text in texts.Select(mutations.Spoil).Append(mutations.Noise(4000)))
    {
        var start = clock.Elapsed;
        var fault = Judged(text);
        var time = clock.Elapsed - start;
        slowest = time > slowest ? time : slowest;
        count++;
        if (fault is null && time.TotalSeconds < 2)
        {
            continue;
        }

        var kept = $"fuzz-{round}.txt";
        File.WriteAllBytes(kept, System.Text.Encoding.Unicode.GetBytes(text));
        Console.Error.WriteLine($"Round {round}: {fault ?? $"took {time.TotalSeconds:0.0} s"}. The text (UTF-16) is in {kept}; --seed {round} repeats it.");
        return 1;
    }
}

Console.WriteLine($"{count} texts from seed {seed} in {clock.Elapsed.TotalMinutes:0.0} min: none failed; the slowest took {slowest.TotalMilliseconds:0} ms.");
return 0;

static string? Judged(string text)
{
#pragma warning disable CA1031 // Any exception is what is looked for.
    try
    {
        return Judge.Fault(text);
    }
    catch (Exception exception)
    {
        return exception.ToString();
    }
#pragma warning restore CA1031
}

int Option(string name, int otherwise) =>
    Array.IndexOf(args, name) is var at and >= 0 && at + 1 < args.Length && int.TryParse(args[at + 1], CultureInfo.InvariantCulture, out var value) ? value : otherwise;
