using System.Diagnostics;
using System.Globalization;
using System.Text;
using Nenuphar.WholeRun;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var folder = args.FirstOrDefault(argument => !argument.StartsWith('-')) ?? "examples";
var files = Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllBytes).ToList();
if (files.Count == 0)
{
    Console.Error.WriteLine($"No .txt file in {folder}.");
    return 64;
}

Console.WriteLine($"{Processor()}, {Environment.ProcessorCount} core(s) in use, .NET {Environment.Version}, {files.Count} texts of {folder}, {files.Sum(file => (long)file.Length) / 1e6:0.00} MB");

if (Measure.InTurn(files, TimeSpan.FromSeconds(12), Measure.Together, Measure.OneByOne) is [var together, var single])
{
    Console.WriteLine($"read together     {together}, by Reader.Read(texts), in groups of up to {Nenuphar.TextGroups.MostTexts}");
    Console.WriteLine($"read one by one   {single}, by Reader.Read(text); together {together.Rate / single.Rate - 1:+0%;-0%}");
}

// One text of one and of fifty megabytes, made of all the others: the rate must not fall with length.
var one = Measure.Of([Joined(files, 1_000_000)], TimeSpan.FromSeconds(8));
Console.WriteLine($"one text of  1 MB {one}");
var fifty = Measure.Of([Joined(files, 50_000_000)], TimeSpan.FromSeconds(8));
Console.WriteLine($"one text of 50 MB {fifty}   {fifty.Rate / one.Rate - 1:+0%;-0%} against 1 MB");

if (new[] { Path.Combine("bin", "ready"), Path.Combine("bin", "Release", "net10.0") }.Select(folder => Path.Combine("src", "Nenuphar.Cli", folder, "Nenuphar.Cli.dll")).FirstOrDefault(File.Exists) is { } program)
{
    var times = Enumerable.Range(0, 15).Select(_ => StartUp.Of(program, Path.Combine("examples", "ileum-fr.txt"))).Order().ToList();
    Console.WriteLine($"start-up          {times[times.Count / 2].TotalMilliseconds,7:0} ms for 'nenuphar read' of one example (median of {times.Count}; fastest {times[0].TotalMilliseconds:0}), process start to exit");
}

return 0;

static byte[] Joined(List<byte[]> files, int length)
{
    var joined = new MemoryStream(length + 100_000);
    for (var i = 0; joined.Length < length; i++)
    {
        joined.Write(files[i % files.Count]);
        joined.Write("\n\n"u8);
    }

    return joined.ToArray();
}

static string Processor()
{
    const string Known = "/proc/cpuinfo";
    var line = File.Exists(Known) ? File.ReadLines(Known, Encoding.UTF8).FirstOrDefault(text => text.StartsWith("model name", StringComparison.Ordinal)) : null;
    return line?[(line.IndexOf(':', StringComparison.Ordinal) + 2)..] ?? "unknown processor";
}
