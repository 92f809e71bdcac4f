using System.Diagnostics;
using System.Globalization;
using Nenuphar.Registry;

namespace Nenuphar.Cli;

/// <summary>Says while a registry of an earlier release is brought up to date that it is, and how far it is: at once, then every few seconds.</summary>
internal sealed class OpeningLines(string command, TextWriter error) : IProgress<OpeningStep>
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);
    private readonly Stopwatch since = new();

    public void Report(OpeningStep value)
    {
        if (!since.IsRunning)
        {
            error.WriteLine($"{command}: an earlier release wrote this registry; it is brought up to date, once. That takes minutes where it holds many cases; broken off, it goes on where it was.");
            since.Start();
        }
        else if (since.Elapsed >= Pause)
        {
            error.WriteLine(Line(value));
            since.Restart();
        }
    }

    private string Line(OpeningStep step) => string.Create(CultureInfo.InvariantCulture, $"{command}: {step.Done:#,0} of {step.Total:#,0} {What(step.Work)}");

    private static string What(OpeningWork work) => work switch
    {
        OpeningWork.Names => "cases are found by their patients' names.",
        OpeningWork.Rows => "rows are under the care of the audit trail.",
        _ => "steps of the tables are taken.",
    };
}
