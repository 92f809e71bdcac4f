using System.CommandLine;
using System.Text;
using System.Text.Json;
using Nenuphar.Cases;
using Nenuphar.Classification.Rules;
using Nenuphar.Guidelines;
using Nenuphar.Sheets;

namespace Nenuphar.Cli;

/// <summary><c>nenuphar options</c>: what may be discussed for a case, with what speaks for and against it, at a day and in a country.</summary>
internal static class OptionsCommand
{
    public static Command Make()
    {
        var paths = new Argument<string[]>("path") { Description = "All documents of one patient (.txt, .pdf, .docx), values entered by hand (.csv, .tsv), or - for standard input.", Arity = ArgumentArity.ZeroOrMore };
        paths.Validators.Add(Misuse.RefuseOptions);
        var json = new Option<bool>("--json") { Description = "As JSON (docs/schemas/options.schema.json)." };
        var cards = new Option<bool>("--cards") { Description = "As CDS Hooks cards, for a hospital system." };
        cards.Validators.Add(result =>
        {
            // The validator runs for an option that was not written too; a switch that is written as false asks for nothing.
            if (!result.Implicit && result.GetResult(json) is { Implicit: false } && result.GetValue(json) && result.GetValue(cards))
            {
                result.AddError("--json and --cards are two forms of the same options; write one of them (--cards is JSON too)");
            }
        });
        var all = new Option<bool>("--all") { Description = "The sheet without anything folded: sources that wait, every reason of what is not offered, printed figures." };
        var lang = Misuse.Language();
        var asOf = new Option<string?>("--as-of") { Description = "The day on which the case is looked at, YYYY-MM-DD (default: today): what is dated later is left out." };
        var country = new Option<string?>("--country") { Description = "Two letters: BE, FR, ..." };
        var command = new Command("options", "Lists options to discuss, each with its source, arguments, evidence, cautions and what is missing. Never a prescription.") { paths, json, cards, all, lang, asOf, country };
        command.SetAction(result =>
        {
            if (CaseOpening.Looked("options", result.GetValue(asOf), result.GetValue(country), Labels.IsFrench(result.GetValue(lang))) is not { } setting)
            {
                return Misuse.ExitCode;
            }

            if (CaseOpening.Open("options", result.GetValue(paths) ?? [], Labels.IsFrench(result.GetValue(lang)), out var exit) is not { } subject)
            {
                return exit;
            }

            subject = result.GetValue(asOf) is null ? subject : CaseReader.AsOf(subject, setting.Today);
            using var output = StandardOutput.Open();
            Write(output, subject, setting, Labels.IsFrench(result.GetValue(lang)), result.GetValue(json), result.GetValue(cards), result.GetValue(asOf) is not null, result.GetValue(all));
            return exit;
        });
        return command;
    }

    private static void Write(StreamWriter output, Case subject, Setting setting, bool french, bool json, bool cards, bool earlier, bool all)
    {
        var advice = Advisor.Of(subject, setting);
        if (!json && !cards)
        {
            new AdviceSheet(output, french, earlier, all).Write(subject, setting, advice);
            return;
        }

        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, JsonOutput.Indented))
        {
            if (cards)
            {
                AdviceCards.Write(writer, advice, french, setting.Today);
            }
            else
            {
                AdviceJson.Write(writer, subject, setting, advice, Knowledge.Edition);
            }
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }
}
