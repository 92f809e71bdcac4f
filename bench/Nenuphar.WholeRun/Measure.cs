using System.Diagnostics;
using Nenuphar.Documents;

namespace Nenuphar.WholeRun;

/// <summary>From bytes to statements, again and again on the thread that calls.</summary>
/// <param name="Rate">Megabytes (10^6) of input a second.</param>
/// <param name="BytesPerByte">Allocated by this thread for each byte of input.</param>
internal sealed record Measure(double Rate, double BytesPerByte)
{
    public static Measure Of(List<byte[]> files, TimeSpan time)
    {
        var each = files.Sum(file => (long)file.Length);

        // Until the code is compiled as well as it will be; a pass over the 50 MB says all.
        var warm = Stopwatch.StartNew();
        do
        {
            Read(files);
        }
        while (warm.Elapsed < time / 4);

        GC.Collect();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var clock = Stopwatch.StartNew();
        var passes = 0;
        do
        {
            Read(files);
            passes++;
        }
        while (clock.Elapsed < time);

        return new Measure(passes * each / clock.Elapsed.TotalSeconds / 1e6, (double)(GC.GetAllocatedBytesForCurrentThread() - before) / (passes * each));
    }

    private static int Read(List<byte[]> files)
    {
        var statements = 0;
        foreach (var bytes in files)
        {
            statements += Document.Read(bytes) is DocumentText document ? Reader.Read(document.Text).Statements.Count : 0;
        }

        return statements;
    }
}
