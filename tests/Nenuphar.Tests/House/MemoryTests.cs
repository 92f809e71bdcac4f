using System.Text;

namespace Nenuphar.Tests.House;

/// <summary>What reading allocates is counted exactly on every machine: lists that each sentence makes for nothing show here first.</summary>
public sealed class MemoryTests
{
    /// <summary>Bytes allocated for a byte of a short text: 15 % above what was counted.</summary>
    private const double Most = 31;

    private static readonly string[] Texts = [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "examples"), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    [Fact]
    public void Reading_the_examples_stays_within_its_memory() => Allocated(() => Array.ForEach(Texts, text => Reader.Read(text))).ShouldBeLessThan(Most);

    [Fact]
    public void So_does_reading_them_together() => Allocated(() => _ = Reader.Read(Texts).Count()).ShouldBeLessThan(Most);

    /// <summary>Bytes for a byte of the examples.</summary>
    private static double Allocated(Action reading)
    {
        // The first reading loads the knowledge.
        reading();
        var before = GC.GetAllocatedBytesForCurrentThread();
        reading();
        return (GC.GetAllocatedBytesForCurrentThread() - before) / (double)Texts.Sum(text => Encoding.UTF8.GetByteCount(text));
    }
}
