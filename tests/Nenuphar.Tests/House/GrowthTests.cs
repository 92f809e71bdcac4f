using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;

namespace Nenuphar.Tests.House;

/// <summary>
/// A step whose time grows with the square of the length shows in no narrative, and makes a long text take minutes. Here each step reads a text and one of sixteen times
/// its length: a linear one takes about as long for a character, a quadratic one up to sixteen times. How fast they are is measured in bench/, not here.
/// </summary>
[Collection(Alone)]
[CollectionDefinition(Alone, DisableParallelization = true)]
public sealed class GrowthTests
{
    /// <summary>Other tests would take the processor's caches from the longer text.</summary>
    private const string Alone = "measured alone";

    private const int Short = 400_000;
    private const int Long = 16 * Short;

    /// <summary>Longer texts leave the processor's caches: no step took more than twice as long for it.</summary>
    private const double Most = 4;

    /// <summary>Nanoseconds for a character: less is not looked at.</summary>
    private const double Noise = 2;

    private const int Rounds = 6;

    private static readonly string[] Texts =
        [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "examples"), "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    [Fact]
    public void No_step_of_reading_grows_with_the_square_of_the_length()
    {
        // Until the code is compiled well.
        var brief = Least(Joined(Short), 8);
        var lengthy = Least(Joined(Long), 1);
        for (var round = 0; round < Rounds && Grown(brief, lengthy).Any(); round++)
        {
            // Other work on the machine meets a step now and then; a step that has grown has grown each time.
            (brief, lengthy) = (Less(brief, Least(Joined(Short), 4)), Less(lengthy, Least(Joined(Long), 1)));
        }

        var told = Grown(brief, lengthy).Select(step => $"step {step + 1} of {nameof(Steps)}.{nameof(Steps.ToReading)}: {brief[step]:0.0} ns for a character of {Short} characters, {lengthy[step]:0.0} of {Long}");
        string.Join("; ", told).ShouldBeEmpty();
    }

    [Fact]
    public void The_measure_sees_a_step_that_looks_back_at_everything()
    {
        var (brief, lengthy) = (LookingBack(2_000), LookingBack(32_000));
        lengthy.ShouldBeGreaterThan(brief * Most);
    }

    private static IEnumerable<int> Grown(double[] brief, double[] lengthy) => Enumerable.Range(0, brief.Length).Where(step => lengthy[step] > (brief[step] * Most) + Noise);

    private static double[] Less(double[] one, double[] other) => [.. one.Zip(other, Math.Min)];

    /// <summary>Nanoseconds for a character, of each step; the least of several times.</summary>
    private static double[] Least(string text, int times)
    {
        var least = Enumerable.Repeat(double.MaxValue, Steps.ToReading.Length).ToArray();
        for (var time = 0; time < times; time++)
        {
            var draft = new Draft(text);
            for (var step = 0; step < least.Length; step++)
            {
                var begin = Stopwatch.GetTimestamp();
                Steps.ToReading[step](draft);
                least[step] = Math.Min(least[step], Stopwatch.GetElapsedTime(begin).TotalNanoseconds / text.Length);
            }
        }

        return least;
    }

    private static string Joined(int length)
    {
        var joined = new StringBuilder(length);
        for (var i = 0; joined.Length < length; i++)
        {
            joined.Append(Texts[i % Texts.Length]).Append("\n\n");
        }

        return joined.ToString();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static double LookingBack(int length)
    {
        var (found, begin) = (new List<int>(), Stopwatch.GetTimestamp());
        for (var i = 0; i < length; i++)
        {
            found.RemoveAll(f => f == -i - 1);
            found.Add(i);
        }

        return Stopwatch.GetElapsedTime(begin).TotalNanoseconds / length;
    }
}
