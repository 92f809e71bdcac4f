using System.Diagnostics;

namespace Nenuphar.WholeRun;

/// <summary>How long the program takes from its start to its end with one short narrative.</summary>
internal static class StartUp
{
    public static TimeSpan Of(string program, string narrative)
    {
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo("dotnet", [program, "read", "--facts", narrative]) { UseShellExecute = false, RedirectStandardOutput = true })!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return clock.Elapsed;
    }
}
