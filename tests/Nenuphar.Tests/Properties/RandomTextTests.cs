using System.Diagnostics;
using Nenuphar.Fuzz;
using Nenuphar.Tests.House;

namespace Nenuphar.Tests.Properties;

/// <summary>Any text gives a reading. Longer runs of the same: <c>fuzz/</c>.</summary>
public class RandomTextTests
{
    private const int Texts = 20_000;
    private const int TwiceReadEvery = 20;

    [Fact]
    public void Twenty_thousand_spoilt_narratives_are_read_and_quoted()
    {
        var narratives = Examples();
        var faults = new System.Collections.Concurrent.ConcurrentBag<string>();
        var clock = Stopwatch.StartNew();
        Parallel.For(0, Texts, seed =>
        {
            var text = new Mutations(seed).Spoil(narratives[seed % narratives.Count]);
            try
            {
                if (Judge.Fault(text, twice: seed % TwiceReadEvery == 0) is { } fault)
                {
                    faults.Add($"seed {seed}: {fault}");
                }
            }
            catch (Exception exception) when (faults.Count < 20)
            {
                faults.Add($"seed {seed}: {exception}");
            }
        });
        faults.ShouldBeEmpty();
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromMinutes(1));
    }

    [Fact]
    public void Two_thousand_texts_of_any_characters_are_read()
    {
        for (var seed = 0; seed < 2_000; seed++)
        {
            Judge.Fault(new Mutations(seed).Noise(600)).ShouldBeNull($"seed {seed}");
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\n\n\n")]
    [InlineData("\0")]
    [InlineData("\uD800")]
    [InlineData("\uDC00\uD800")]
    [InlineData("\uFEFF")]
    [InlineData(".")]
    [InlineData("-\n")]
    [InlineData("a-\n")]
    [InlineData("7")]
    [InlineData("T")]
    [InlineData("pT")]
    [InlineData("Ki-67")]
    [InlineData("Ki-67 <")]
    [InlineData("de")]
    [InlineData(":")]
    [InlineData("DISCUSSION")]
    public void The_smallest_texts_are_read(string text) => Judge.Fault(text).ShouldBeNull();

    [Theory]
    [InlineData("(")]
    [InlineData("pas de ")]
    [InlineData("no ")]
    [InlineData("T3N1M1a")]
    [InlineData("Ki-67 ")]
    [InlineData("3/10")]
    [InlineData("1 ")]
    [InlineData("12/")]
    [InlineData("a")]
    [InlineData("\n")]
    [InlineData("CD56+, ")]
    [InlineData("Glucose 180 mg/dL, ")]
    [InlineData("4 x ")]
    [InlineData("carcinome neuroendocrine à grandes cellules de ")]
    public void A_long_line_of_one_thing_is_read_in_a_blink(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length));
        var clock = Stopwatch.StartNew();
        Judge.Fault(text, twice: false).ShouldBeNull();
        // A machine that builds beside it takes ten times as long; a loop inside a loop a thousand times.
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(60));
    }

    [Fact]
    public void A_file_of_a_thousand_visits_becomes_a_case_in_seconds()
    {
        var text = string.Concat(Enumerable.Range(0, 1000).Select(i => $"Visit {i}. Woman of 61 years. NET of the ileum G1, Ki-67 {i % 20} %. CgA {i} ng/mL. Octreotide 30 mg since 2015. Liver metastases.\n"));
        var clock = Stopwatch.StartNew();
        CaseReader.Read([("a", text)], []).Entries.Count.ShouldBeGreaterThan(1000);
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
    }

    private static List<string> Examples() =>
        [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "examples"), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText)];
}
