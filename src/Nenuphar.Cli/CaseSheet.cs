using System.Globalization;
using Nenuphar.Cases;
using Nenuphar.Classification.Rules;
using Nenuphar.Sheets;
using Spectre.Console;

namespace Nenuphar.Cli;

/// <summary>The sheet of a case for eyes: who, in a paragraph, contradictions first, treatments in time, classification with its reasons, what is missing.</summary>
internal sealed class CaseSheet(StreamWriter output, bool french)
{
    private readonly IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output), Ansi = Console.IsOutputRedirected ? AnsiSupport.No : AnsiSupport.Detect });

    public void Write(Case subject, Setting setting)
    {
        if (Console.IsOutputRedirected)
        {
            console.Profile.Width = 120;
        }

        console.Write(new Spectre.Console.Rule($"[bold]{Markup.Escape(Summary.Person(subject, french))}[/] [grey]{Markup.Escape(string.Join(", ", subject.Documents.Select(d => Path.GetFileName(d))))}[/]") { Justification = Justify.Left });
        console.WriteLine(Summary.Of(subject, french));
        console.WriteLine();
        Contradictions(subject);
        Treatments(subject);
        console.MarkupLineInterpolated($"[grey]{(french ? "Un médecin vérifie et décide." : "A physician checks and decides.")}[/] [grey]{setting.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}[/]");
        output.Flush();
    }

    private void Contradictions(Case subject)
    {
        if (subject.Contradictions.Count == 0)
        {
            return;
        }

        console.MarkupLineInterpolated($"[bold red]! {Phrases.Of("contradictions").In(french)}[/]");
        foreach (var contradiction in subject.Contradictions.OrderByDescending(c => c.Severity))
        {
            console.MarkupLineInterpolated($"  [bold]{contradiction.Text.In(french)}[/] [grey]({contradiction.Code})[/]");
            foreach (var place in contradiction.Places)
            {
                console.MarkupLineInterpolated($"    [grey]{place.Shown}[/]");
            }

            console.MarkupLineInterpolated($"    → {contradiction.Ask.In(french)}");
        }

        console.WriteLine();
    }

    private void Treatments(Case subject)
    {
        if (subject.Treatments.Count == 0)
        {
            return;
        }

        console.MarkupLineInterpolated($"[bold]{(french ? "Traitements" : "Treatments")}[/]");
        var table = new Table { Border = TableBorder.None, ShowHeaders = false };
        table.AddColumn(new TableColumn("when") { NoWrap = true }).AddColumn("line").AddColumn("what");
        foreach (var treatment in subject.Treatments)
        {
            var line = subject.Lines.FirstOrDefault(l => l.Treatments.Contains(treatment));
            var when = treatment.Start.TryGet(out var start) ? start.ToString() : "";
            table.AddRow(when, line is null ? treatment.IsPlanned ? french ? "prévu" : "planned" : "" : $"L{line.Number}", Markup.Escape(Summary.Course(treatment, french)));
        }

        console.Write(table);
        console.WriteLine();
    }
}
