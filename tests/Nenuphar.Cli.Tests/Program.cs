using System.Diagnostics;
using System.Text;

namespace Nenuphar.Cli.Tests;

/// <summary>A run of <c>nenuphar</c> as a shell makes it.</summary>
/// <param name="Code">The exit code.</param>
internal sealed record Program(int Code, string Output, string Error)
{
    private static readonly TimeSpan TooLong = TimeSpan.FromMinutes(2);

    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static Program Run(params string[] arguments) => RunOn(null, arguments);

    /// <summary>Where the environment speaks English: complaints are in its language.</summary>
    public static Program RunInEnglish(params string[] arguments) => End(Start("en_GB.UTF-8", input: false, arguments), null);

    /// <summary>With these bytes on standard input.</summary>
    public static Program RunOn(byte[]? input, params string[] arguments) => End(Start(input is not null, arguments), input);

    public static Program RunInEnglishOn(byte[] input, params string[] arguments) => End(Start("en_GB.UTF-8", input: true, arguments), input);

    private static Program End(Process process, byte[]? input)
    {
        using var running = process;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (input is not null)
        {
            process.StandardInput.BaseStream.Write(input);
            process.StandardInput.Close();
        }

        process.WaitForExit(TooLong).ShouldBeTrue("the program hangs");
        return new Program(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }

    public static Process Start(bool input, params string[] arguments) => Start("fr_BE.UTF-8", input, arguments);

    private static Process Start(string language, bool input, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Repository.Program, .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardInput = input,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["LANG"] = language;
        start.Environment.Remove("LC_ALL");
        return Process.Start(start)!;
    }

    /// <summary>Through a shell, for pipes; <c>$nenuphar</c> is the program.</summary>
    public static Program Shell(string command)
    {
        Assert.SkipUnless(File.Exists("/bin/bash"), "There is no bash here.");
        var start = new ProcessStartInfo("/bin/bash", ["-c", command])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["nenuphar"] = $"dotnet {Repository.Program}";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        process.WaitForExit(TooLong).ShouldBeTrue("the program hangs");
        return new Program(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }

    /// <summary>One line on standard error, a sentence and no trace of a stack, that holds these words.</summary>
    public void ShouldComplain(params string[] words)
    {
        var lines = Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var line = lines.ShouldHaveSingleItem();
        line.ShouldEndWith(".");
        Error.ShouldNotContain("   at ");
        Error.ShouldNotContain("Exception");
        foreach (var word in words)
        {
            line.ShouldContain(word);
        }
    }
}
