using System.Text;

namespace Nenuphar.Tests.House;

/// <summary>What reading allocates is counted exactly on every machine: lists that each sentence makes for nothing show here first.</summary>
public sealed class MemoryTests
{
    /// <summary>Bytes allocated for a byte of a short text: 15 % above what was counted.</summary>
    private const double Most = 31;

    [Fact]
    public void Reading_the_examples_stays_within_its_memory()
    {
        string[] texts = [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "examples"), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText)];
        var length = texts.Sum(text => Encoding.UTF8.GetByteCount(text));

        // The first reading loads the knowledge.
        _ = Allocated(texts);
        (Allocated(texts) / (double)length).ShouldBeLessThan(Most);
    }

    private static long Allocated(string[] texts)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var text in texts)
        {
            Reader.Read(text);
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
