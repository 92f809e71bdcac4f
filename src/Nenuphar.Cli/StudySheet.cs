using System.Globalization;
using Nenuphar.Cases;
using Nenuphar.Classification.Rules;
using Nenuphar.Guidelines;
using Nenuphar.Guidelines.Studies;
using Nenuphar.Sheets;
using Spectre.Console;

namespace Nenuphar.Cli;

/// <summary>Studies for eyes: those that may fit first, every criterion with its verdict.</summary>
internal sealed class StudySheet(StreamWriter output, bool french)
{
    private readonly IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output), Ansi = Console.IsOutputRedirected ? AnsiSupport.No : AnsiSupport.Detect });

    public void Write(Case subject, Setting setting, IReadOnlyList<StudyMatch> matches)
    {
        if (Console.IsOutputRedirected)
        {
            console.Profile.Width = 140;
        }

        console.Write(new Spectre.Console.Rule($"[bold]{Markup.Escape(Summary.Person(subject, french))}[/] [grey]{setting.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}[/]") { Justification = Justify.Left });
        foreach (var match in matches)
        {
            Study(match);
        }

        console.MarkupLineInterpolated($"[grey]{Word("options-footer")}[/]");
        output.Flush();
    }

    private void Study(StudyMatch match)
    {
        var study = match.Study;
        console.MarkupLineInterpolated($"[bold]{study.Id}[/] {study.Title.In(french)}[grey]{(study.Registry.Length > 0 ? " " + study.Registry : "")}[/]{(french ? " :" : ":")} [bold]{Word(Verdicts(match.Answer.Verdict))}[/]{(study.IsPartial ? $" ({Word("study-partial")})" : "")}{(match.IsVerified ? "" : $" [{Word("to-be-verified")}]")}{State(match)}");
        foreach (var line in match.Reason.Lines)
        {
            var failure = line is { Clause: { } clause, Answer.Verdict: Verdict.NotMet } ? $" ({Word(clause.MayChange ? "may-pass" : "lasting")})" : "";
            console.MarkupLineInterpolated($"  {new string(' ', line.Depth * 4)}{Mark(line.Answer)} {line.Words.In(french)}{(line.Clause is null ? french ? " :" : ":" : "")}{failure}  [grey]{(line.Clause is null ? "" : Quote(line.Answer))}[/]");
        }

        var deciding = match.Deciding.Select(l => l.Clause.Question.In(french)).ToList();
        if (deciding.Count > 0)
        {
            console.MarkupLineInterpolated($"  → {Word("would-decide")} {string.Join("; ", deciding)}");
        }

        console.WriteLine();
    }

    private static string Mark(Answer answer) => answer.Verdict switch { Verdict.Met => "✓", Verdict.NotMet => "✗", Verdict.Conflict => "≠", _ => "?" };

    private string State(StudyMatch match)
    {
        var parts = new List<string>();
        if (match.IsOpen == Verdict.NotMet)
        {
            parts.Add(Word("not-recruiting"));
        }

        if (match.IsHere == Verdict.NotMet)
        {
            parts.Add(Word("not-in-country"));
        }

        return parts.Count > 0 ? "; " + string.Join(", ", parts) : "";
    }

    private static string Quote(Answer answer) => answer.Evidence.OfType<Evidence.Words>().FirstOrDefault() is { } words ? $"“{Short(string.Join(' ', words.Quote.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))}”" : "";

    private static string Short(string quote) => quote.Length <= 60 ? quote : quote[..59] + "…";

    private static string Verdicts(Verdict verdict) => verdict switch { Verdict.Met => "verdict-met", Verdict.NotMet => "verdict-not-met", Verdict.Conflict => "verdict-conflict", _ => "verdict-unknown" };

    private string Word(string code) => Phrases.Of(code).In(french);
}
