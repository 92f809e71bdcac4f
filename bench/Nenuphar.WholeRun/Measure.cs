using System.Diagnostics;
using Nenuphar.Documents;

namespace Nenuphar.WholeRun;

/// <summary>From bytes to statements, again and again on the thread that calls.</summary>
/// <param name="Rate">Megabytes (10^6) of input a second.</param>
/// <param name="Fastest">The same of the fastest pass: what the machine would give without other work.</param>
/// <param name="BytesPerByte">Allocated by this thread for each byte of input.</param>
internal sealed record Measure(double Rate, double Fastest, double BytesPerByte)
{
    private static readonly TimeSpan WarmUpPart = TimeSpan.FromSeconds(4), LongestWarmUp = TimeSpan.FromSeconds(60);

    public static Measure Of(List<byte[]> files, TimeSpan time) => InTurn(files, time, Together)[0];

    /// <summary>Ways of reading the same files, a pass of the one after a pass of the other, so that what else the machine does meets all of them.</summary>
    /// <param name="time">For each way.</param>
    public static List<Measure> InTurn(List<byte[]> files, TimeSpan time, params Func<IEnumerable<string>, IEnumerable<Reading>>[] ways)
    {
        Array.ForEach(ways, way => WarmUp(() => Read(files, way)));
        GC.Collect();
        var taken = ways.Select(_ => new List<(TimeSpan Time, long Bytes)>()).ToList();
        var clock = Stopwatch.StartNew();
        do
        {
            for (var i = 0; i < ways.Length; i++)
            {
                var (begin, bytes) = (Stopwatch.GetTimestamp(), GC.GetAllocatedBytesForCurrentThread());
                Read(files, ways[i]);
                taken[i].Add((Stopwatch.GetElapsedTime(begin), GC.GetAllocatedBytesForCurrentThread() - bytes));
            }
        }
        while (clock.Elapsed < ways.Length * time);

        var each = files.Sum(file => (double)file.Length);
        return taken.ConvertAll(passes => new Measure(each / passes.Average(pass => pass.Time.TotalSeconds) / 1e6, each / passes.Min(pass => pass.Time.TotalSeconds) / 1e6, passes.Average(pass => pass.Bytes) / each));
    }

    /// <summary>
    /// Until the code is compiled as well as it will be: some thousand methods are compiled beside the reading, anew for what is called often, and the passes get faster for ten
    /// seconds and more. They have done so when the best of the last ones is no longer better than the best of those before.
    /// </summary>
    private static void WarmUp(Action pass)
    {
        var (before, clock) = (TimeSpan.MaxValue, Stopwatch.StartNew());
        while (clock.Elapsed < LongestWarmUp)
        {
            var (best, part) = (TimeSpan.MaxValue, Stopwatch.StartNew());
            do
            {
                var begin = Stopwatch.GetTimestamp();
                pass();
                best = Stopwatch.GetElapsedTime(begin) is var taken && taken < best ? taken : best;
            }
            while (part.Elapsed < WarmUpPart);

            if (best > before * 0.98)
            {
                return;
            }

            before = best;
        }
    }

    public static IEnumerable<Reading> Together(IEnumerable<string> texts) => Reader.Read(texts);

    public static IEnumerable<Reading> OneByOne(IEnumerable<string> texts) => texts.Select(Reader.Read);

    public override string ToString() => $"{Rate,7:0.0} MB/s (fastest pass {Fastest:0.0})   {BytesPerByte,6:0.0} bytes allocated per byte read";

    private static int Read(List<byte[]> files, Func<IEnumerable<string>, IEnumerable<Reading>> way) =>
        way(files.Select(bytes => Document.Read(bytes)).OfType<DocumentText>().Select(document => document.Text)).Sum(reading => reading.Statements.Count);
}
