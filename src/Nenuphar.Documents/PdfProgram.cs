using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Nenuphar.Documents;

/// <summary>Runs <c>pdftotext</c> on bytes: nothing of a patient is written to the disk.</summary>
internal static class PdfProgram
{
    private const string Shell = "/bin/sh";
    private const int NotAllowed = 3, NotFound = 127, NotRun = 126;
    private const int MostComplaints = 64_000;

    public static (string Text, DocumentFailure? Failure) Run(ReadOnlyMemory<byte> pdf, bool layout, DocumentOptions options)
    {
        var bounded = !OperatingSystem.IsWindows() && File.Exists(Shell);
        var start = new ProcessStartInfo(bounded ? Shell : options.PdfProgram)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        string[] arguments = layout ? ["-layout", "-enc", "UTF-8", "-eol", "unix", "-", "-"] : ["-enc", "UTF-8", "-eol", "unix", "-", "-"];
        foreach (var argument in bounded ? [.. Bounded(options), .. arguments] : arguments)
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["LC_ALL"] = "C";
        try
        {
            using var process = Process.Start(start);
            return process is null ? ("", Missing()) : Talk(process, start.FileName, pdf, options);
        }
        catch (Exception e) when (e is Win32Exception or InvalidOperationException)
        {
            return ("", Missing());
        }
    }

    /// <summary>A small PDF may be built to take all memory and all time of a processor: the shell sets limits and becomes the program. A system that knows no such limit goes on without.</summary>
    private static string[] Bounded(DocumentOptions options) =>
    [
        "-c",
        string.Create(CultureInfo.InvariantCulture, $"ulimit -v {options.PdfMemory / 1024} 2>/dev/null; ulimit -t {Math.Max(1, (int)options.TimeLimit.TotalSeconds + 1)} 2>/dev/null; exec \"$0\" \"$@\""),
        options.PdfProgram,
    ];

    private static (string Text, DocumentFailure? Failure) Talk(Process process, string start, ReadOnlyMemory<byte> pdf, DocumentOptions options)
    {
        // All three streams at once: a full pipe would hold up the program.
        var writing = Task.Run(() => Write(process.StandardInput.BaseStream, pdf));
        var reading = Task.Run(() =>
        {
            var all = Bytes.ReadAll(process.StandardOutput.BaseStream, options.LargestDocument);
            if (all is null)
            {
                Stop(process);
            }

            return all;
        });
        var complaining = Task.Run(() => Bytes.ReadBegin(process.StandardError.BaseStream, MostComplaints));
        var watch = Stopwatch.StartNew();
        var inTime = process.WaitForExit(options.TimeLimit) && Task.WaitAll([writing, reading, complaining], TimeSpan.FromTicks(Math.Max(TimeSpan.TicksPerSecond, (options.TimeLimit - watch.Elapsed).Ticks)));
        if (!inTime)
        {
            Stop(process);
            return ("", new DocumentFailure("timeout", $"pdftotext did not finish with this PDF in {options.TimeLimit.TotalSeconds:0} seconds; save it anew from a PDF viewer, or split it."));
        }

        if (reading.Result is not { } bytes)
        {
            return ("", new DocumentFailure("too-large", $"the text of this PDF is larger than {options.LargestDocument / 1_000_000} MB; split it."));
        }

        var complaints = Encoding.UTF8.GetString(complaining.Result.Span);
        return process.ExitCode switch
        {
            0 when bytes.Length > 0 => (Encoding.UTF8.GetString(bytes.Span), null),
            NotFound or NotRun when start is Shell => ("", Missing()),
            NotAllowed => ("", new DocumentFailure("encrypted", "this PDF does not allow its text to be taken out; ask its author for one that does.")),
            _ when complaints.Contains("ncorrect password", StringComparison.Ordinal) || complaints.Contains("ncrypt", StringComparison.Ordinal) =>
                ("", new DocumentFailure("encrypted", "this PDF is encrypted; save it without its password and read that.")),
            _ when complaints.Contains("bad_alloc", StringComparison.Ordinal) || complaints.Contains("ut of memory", StringComparison.Ordinal) =>
                ("", new DocumentFailure("too-large", "reading this PDF takes more memory than it may; save it anew from a PDF viewer, or split it.")),
            _ => ("", new DocumentFailure("damaged", "this PDF is damaged or cut short; get it again from where it came.")),
        };
    }

    private static void Write(Stream input, ReadOnlyMemory<byte> pdf)
    {
        try
        {
            using (input)
            {
                input.Write(pdf.Span);
            }
        }
        catch (IOException)
        {
            // The program has seen enough and ended; its exit code tells why.
        }
    }

    private static void Stop(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception or NotSupportedException)
        {
            // It has ended by itself.
        }
    }

    private static DocumentFailure Missing() =>
        new("no-pdftotext", "reading a PDF needs the program pdftotext; install it (Debian, Ubuntu: apt install poppler-utils; macOS: brew install poppler).");
}
