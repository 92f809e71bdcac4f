using System.Diagnostics;

namespace Nenuphar.Cli.Tests;

/// <summary>However the run ends, it ends soon and quietly.</summary>
public class EndingTests
{
    private static Place Many(int count)
    {
        var place = new Place();
        var narrative = File.ReadAllText(Path.Combine(Repository.Root, "examples", "ileum-fr.txt"));
        for (var i = 0; i < count; i++)
        {
            place.Write($"{i:D4}.txt", string.Concat(Enumerable.Repeat(narrative, 5)));
        }

        return place;
    }

    [Theory]
    [InlineData("--facts")]
    [InlineData("--ndjson")]
    [InlineData("--json")]
    [InlineData("--lang en")]
    public void A_closed_pipe_ends_it_without_a_word(string form)
    {
        using var place = Many(40);
        var run = Program.Shell($"$nenuphar read {form} '{place.Folder}' | head -n 1");
        run.Lines.Length.ShouldBe(1);
        run.Error.ShouldBeEmpty();
    }

    [Fact]
    public void A_closed_pipe_spares_the_rest_of_the_reading()
    {
        using var place = Many(1500);
        var clock = Stopwatch.StartNew();
        Program.Shell($"$nenuphar read --facts '{place.Folder}' | wc -l").Code.ShouldBe(0);
        var whole = clock.Elapsed;
        clock.Restart();
        Program.Shell($"$nenuphar read --facts '{place.Folder}' | head -n 1").Error.ShouldBeEmpty();
        clock.Elapsed.ShouldBeLessThan(whole * 0.7);
    }

    [Fact]
    public void A_full_disk_is_one_sentence()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "There is no /dev/full here.");
        using var place = Many(3);
        var run = Program.Shell($"$nenuphar read --facts '{place.Folder}' > /dev/full");
        run.Code.ShouldBe(1);
        run.ShouldComplain("can't be written");
    }

    [Fact]
    public async Task An_interrupt_ends_it_without_a_trace()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Signals are sent by a shell.");
        using var place = Many(3000);
        using var process = Program.Start(false, "read", "--ndjson", place.Folder);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = process.StandardOutput;
        (await output.ReadLineAsync(TestContext.Current.CancellationToken)).ShouldNotBeNull();
        var clock = Stopwatch.StartNew();
        using var kill = Process.Start("kill", ["-INT", $"{process.Id}"]);
        await output.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(5));
        process.ExitCode.ShouldNotBe(0);
        (await error).ShouldBeEmpty();
    }
}
