using System.Globalization;
using Nenuphar.Cases;
using Nenuphar.Classification;
using Nenuphar.Classification.Rules;
using Nenuphar.Sheets;
using Spectre.Console;

namespace Nenuphar.Cli;

/// <summary>The sheet of a case for eyes: who, in a paragraph, contradictions first, treatments in time, classification with its reasons, what is missing.</summary>
internal sealed class CaseSheet(StreamWriter output, bool french)
{
    private const int Places = 4;

    /// <summary>Of one block; the JSON gives all.</summary>
    private const int Questions = 3;
    private const int ShownQuotes = 2;
    private const int QuoteLength = 100;
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
        var classified = Classifier.Classify(subject, setting);
        Contradictions([.. subject.Contradictions.Concat(classified.Discords).Where(c => c.Severity > Severity.Question)]);
        Treatments(subject);
        Classification(subject, classified);
        Missing(classified, [.. subject.Contradictions.Where(c => c.Severity == Severity.Question)]);
        console.MarkupLineInterpolated($"[grey]{(french ? "Un médecin vérifie et décide." : "A physician checks and decides.")}[/] [grey]{setting.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}[/]");
        output.Flush();
    }

    private void Contradictions(IReadOnlyList<Contradiction> contradictions)
    {
        if (contradictions.Count == 0)
        {
            return;
        }

        console.MarkupLineInterpolated($"[bold red]! {Phrases.Of("contradictions").In(french)}[/]");
        foreach (var contradiction in contradictions.OrderByDescending(c => c.Severity))
        {
            console.MarkupLineInterpolated($"  [bold]{contradiction.Text.In(french)}[/] [grey]({SeverityOf(contradiction)}, {contradiction.Code})[/]");
            foreach (var place in contradiction.Places.Take(Places))
            {
                console.MarkupLineInterpolated($"    [grey]{Quoted(place)}[/]");
            }

            console.MarkupLineInterpolated($"    → {contradiction.Ask.In(french)}");
        }

        console.WriteLine();
    }

    /// <summary>Each result with its verdict, its reasons and what is missing.</summary>
    private void Classification(Case subject, Classified classified)
    {
        console.MarkupLineInterpolated($"[bold]{Phrases.Of("classification").In(french)}[/]");
        Line(french ? "Phénotype" : "Phenotype", classified.Phenotype, ResultRules.Phenotype);
        Line("Grade", classified.Grade, classified.Specimens.Count > 1 ? ResultRules.SeveralSpecimens : classified.GradeRule);
        foreach (var specimen in classified.Specimens.Where(_ => classified.Specimens.Count > 1))
        {
            Line($"  {(Summary.Specimen(subject, specimen.Specimen, french) is { Length: > 0 } place ? place : Phrases.Of("specimen-not-told").In(french))}", specimen.Answer, classified.GradeRule);
        }

        Line("ICD-O-3.2", classified.Code, ResultRules.Code);
        if (subject.Tumour.Morphology.TryGet(out var told) && classified.Code.Verdict == Verdict.Met && classified.Code.Value != told)
        {
            console.MarkupLineInterpolated($"             [grey]{(french ? $"{told} est le code du nom énoncé ; ici, celui de l'entité calculée (grade compris)" : $"{told} is the code of the name as stated; here, that of the computed entity (its grade included)")}[/]");
        }

        foreach (var (edition, answer) in classified.Stages)
        {
            Line(edition, answer, ResultRules.Stage(edition));
        }

        foreach (var other in classified.Others)
        {
            var site = other.Tumour.Site.TryGet(out var code) ? Names.Topography(code).In(french) : other.Tumour.Key;
            console.MarkupLineInterpolated($"  [bold]{(french ? "Autre primitif" : "Another primary")}: {site}[/]");
            Line("Grade", other.Grade, other.GradeRule);
            Line("ICD-O-3.2", other.Code, ResultRules.Code);
            foreach (var (edition, answer) in other.Stages)
            {
                Line(edition, answer, ResultRules.Stage(edition));
            }
        }

        foreach (var finding in classified.Findings)
        {
            console.MarkupLineInterpolated($"  [bold]{finding.Precept.Id}[/] {finding.Precept.Criterion.In(french)}");
            console.MarkupLineInterpolated($"    {Told(finding.Answer)} [grey]({Cited(finding.Precept.Source)}){Words(finding.Answer)}[/]");
        }

        console.WriteLine();
    }

    private void Line(string name, Answer answer, Precept rule) => console.MarkupLineInterpolated($"  {name.PadRight(10)} [bold]{Told(answer)}[/] [grey]({rule.Id}, {Cited(rule.Source)}){Words(answer)}[/]");

    private string Cited(Citation source) => $"{source.Source}, {source.PlaceIn(french)}, {source.EditionIn(french)}{(source.IsVerified ? "" : $" [{Phrases.Of("to-be-verified").In(french)}]")}";

    /// <summary>The first words that the answer rests on.</summary>
    private static string Words(Answer answer) => string.Concat(answer.Evidence.Select(Quoted).Distinct(StringComparer.Ordinal).Take(ShownQuotes).Select(quote => " " + quote));

    /// <summary>"met: NET G2; notice ...; missing ...", in words.</summary>
    private string Told(Answer answer)
    {
        var verdict = Phrases.Of(answer.Verdict switch { Verdict.Met => "verdict-met", Verdict.NotMet => "verdict-not-met", Verdict.Conflict => "verdict-conflict", _ => "verdict-unknown" }).In(french);
        var parts = new List<string> { answer.Value.Length > 0 ? $"{verdict}{(french ? " :" : ":")} {AnswerWords.Of(answer.Value, french)}" : verdict };
        parts.AddRange(answer.Flags.Select(flag => Phrases.Of(flag).In(french)));
        if (answer.Missing.Count > 0)
        {
            parts.Add($"{Phrases.Of("missing").In(french)}{(french ? " :" : ":")} {string.Join(", ", answer.Missing.Select(item => Phrases.Of(item).In(french)))}");
        }

        return string.Join("; ", parts);
    }

    private void Missing(Classified classified, IReadOnlyList<Contradiction> questions)
    {
        var data = classified.Completeness;
        console.MarkupLineInterpolated($"[bold]{Phrases.Of("completeness").In(french)}[/] {data.Percent.ToString(CultureInfo.InvariantCulture)} % ({data.Filled.ToString(CultureInfo.InvariantCulture)}/{data.Asked.ToString(CultureInfo.InvariantCulture)})");
        console.MarkupLineInterpolated($"  [grey]{string.Join(", ", data.Blocks.Where(b => b.Asked > 0).Select(b => $"{Phrases.Of(b.Name is "stage" or "board" ? b.Name + "-block" : b.Name).In(french)} {b.Percent} %"))}[/]");
        foreach (var question in questions)
        {
            console.MarkupLineInterpolated($"  ? {question.Text.In(french)} {question.Ask.In(french)}");
        }

        var asked = data.Gaps.GroupBy(gap => gap.Field.Block, StringComparer.Ordinal).SelectMany(block => block.Take(Questions)).ToList();
        foreach (var gap in asked)
        {
            console.MarkupLineInterpolated($"  ? {gap.Field.Question.In(french)}{(gap.Of.Length > 0 ? $" ({Names.Of(gap.Of).In(french)})" : "")}");
        }

        if (data.Gaps.Count > asked.Count)
        {
            console.MarkupLineInterpolated($"  [grey]+ {(data.Gaps.Count - asked.Count).ToString(CultureInfo.InvariantCulture)} {Phrases.Of("more-questions").In(french)}[/]");
        }

        console.WriteLine();
    }

    private string SeverityOf(Contradiction contradiction) => Phrases.Of(contradiction.Severity switch { Severity.High => "contradiction-severity-high", Severity.Medium => "contradiction-severity-medium", _ => "contradiction-severity-low" }).In(french);

    private static string Quoted(Evidence place) => place switch
    {
        Evidence.Words words => $"“{Short(string.Join(' ', words.Quote.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))}”",
        _ => place.Shown,
    };

    private static string Short(string quote) => quote.Length <= QuoteLength ? quote : quote[..(QuoteLength - 1)] + "…";

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
            table.AddRow(when, line is null ? treatment.IsPlanned ? french ? "prévu" : "planned" : "" : $"L{line.Number}", Markup.Escape(Summary.Course(treatment, french, subject)));
        }

        console.Write(table);
        console.WriteLine();
    }
}
