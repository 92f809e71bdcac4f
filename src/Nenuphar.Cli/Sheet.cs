using Nenuphar.Cases;
using Nenuphar.Documents;
using Spectre.Console;

namespace Nenuphar.Cli;

/// <summary>A sheet for eyes: facts by kind, each with its words. Plain text when piped, colours on a terminal.</summary>
internal sealed class Sheet(StreamWriter output, bool all, bool several, Labels labels) : OutputWriter
{
    private const int QuoteLength = 70;
    private readonly IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output), Ansi = Console.IsOutputRedirected ? AnsiSupport.No : AnsiSupport.Detect });

    public override void Write(string path, DocumentText document, Reading reading)
    {
        if (Console.IsOutputRedirected)
        {
            console.Profile.Width = 120;
        }

        var statements = reading.Statements.Where(s => all || s.IsAffirmed).ToList();
        console.Write(new Rule($"[bold]{Markup.Escape(several ? path : Path.GetFileName(path))}[/] [grey]{labels.Facts(statements.Count)}[/]") { Justification = Justify.Left });
        if (statements.Count == 0)
        {
            console.MarkupLineInterpolated($"[grey]{(reading.Notes.FirstOrDefault(note => note.Code == "no-patient")?.Message ?? labels.Nothing)}[/]");
        }

        var table = new Table { Border = TableBorder.None, ShowHeaders = false };
        table.AddColumn(new TableColumn("kind") { NoWrap = true }).AddColumn("value").AddColumn("quote");
        foreach (var kind in statements.GroupBy(s => s.Kind).OrderBy(g => g.Key))
        {
            var label = $"[bold]{Markup.Escape(labels.Of(kind.Key))}[/]";
            foreach (var same in kind.GroupBy(Value, StringComparer.Ordinal))
            {
                table.AddRow(label, Markup.Escape(same.Key), $"[grey]{Markup.Escape(Quote(reading, same.First()))}[/]");
                label = "";
            }
        }

        console.Write(table);
        foreach (var note in reading.Notes.Where(note => note.Code != "no-patient"))
        {
            var words = string.Join(' ', note.Span.Of(reading.Narrative.Text).ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            console.MarkupLineInterpolated($"[yellow]{labels.NotRead}[/] “{words}” [grey]{labels.Said(note)}[/]");
        }

        console.MarkupLineInterpolated($"[grey]{labels.Physician}[/]");
        console.WriteLine();
        output.Flush();
    }

    private static string Value(Statement statement)
    {
        var qualifiers = statement.Qualifiers.Select(q => $"{q.Name} {q.Value}").Concat(FactList.Status(statement.Circumstance));
        var told = string.Join(", ", qualifiers);
        return told.Length == 0 ? statement.Value : $"{statement.Value} ({told})";
    }

    private static string Quote(Reading reading, Statement statement)
    {
        var words = string.Join(' ', statement.Span.Of(reading.Narrative.Text).ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return $"“{(words.Length > QuoteLength ? words[..QuoteLength] + "…" : words)}”";
    }
}
