using System.CommandLine;
using Nenuphar.Classification.Rules;
using Nenuphar.Guidelines;
using Nenuphar.Guidelines.Surveillance;

namespace Nenuphar.Cli;

/// <summary><c>nenuphar rules</c>: lists the rule base, explains one rule with its source, or checks all.</summary>
internal static class RulesCommand
{
    public static Command Make()
    {
        var id = new Argument<string?>("id") { Description = "A rule, trial, contradiction or source to explain (SSA-04, NETTER-2, CON-01), or the beginning of several (PRT).", Arity = ArgumentArity.ZeroOrOne };
        var check = new Option<bool>("--check") { Description = "Checks the rule base: uncited rules, options that no case could meet, unknown trials and agents, retired editions." };
        var lang = Misuse.Language();
        var command = new Command("rules", "Lists, explains and checks the rules, options and cautions, each with its source.") { id, check, lang };
        command.SetAction(result =>
        {
            using var output = StandardOutput.Open();
            return result.GetValue(check) ? Check(output) : Show(output, result.GetValue(id), Labels.IsFrench(result.GetValue(lang)));
        });
        return command;
    }

    private static int Check(StreamWriter output)
    {
        var found = RuleCheck.Complaints();
        foreach (var (id, sentence) in found)
        {
            output.WriteLine($"{id}: {sentence}.");
        }

        var retired = Precepts.Retired();
        foreach (var edition in retired.GroupBy(r => r.Sentence, StringComparer.Ordinal))
        {
            output.WriteLine($"{string.Join(", ", edition.Select(r => r.Id))}: {edition.Key}.");
        }

        output.WriteLine($"{Precepts.All.Count()} rules, {found.Count} complaints, {retired.Count} on a retired edition");
        return found.Count > 0 ? 1 : 0;
    }

    private static int Show(StreamWriter output, string? id, bool french)
    {
        var others = id is null ? [] : Explanations.Of(id).ToList();
        if (id is not null && (Precepts.All.FirstOrDefault(p => p.Id.Equals(id, StringComparison.OrdinalIgnoreCase)) is var one) && (one is not null || others.Count > 0))
        {
            if (one is not null)
            {
                Explain(output, one, french);
            }

            others.ForEach(other => Explain(output, other, french));
            return 0;
        }

        var several = Precepts.All.Where(p => id is null || p.Id.StartsWith(id, StringComparison.OrdinalIgnoreCase)).ToList();
        var rows = Explanations.All.Where(e => id is null || e.Id.StartsWith(id, StringComparison.OrdinalIgnoreCase)).ToList();
        if (several.Count + rows.Count == 0)
        {
            Console.Error.WriteLine($"nenuphar rules: there is no rule {id}; nenuphar rules lists all.");
            return 1;
        }

        foreach (var precept in several)
        {
            output.WriteLine($"{precept.Id}\t{Kind(precept)}\t{precept.Source.Source} {precept.Source.Edition}{Badge(precept, french)}\t{precept.Criterion.In(french)}");
        }

        foreach (var row in rows)
        {
            output.WriteLine($"{row.Id}\t{Phrases.Of(row.Kind).In(french)}\t{row.Lines[^1].In(french)}{Badge(row.IsVerified, french)}\t{row.Lines[0].In(french)}");
        }

        return 0;
    }

    private static void Explain(StreamWriter output, Explanation row, bool french)
    {
        output.WriteLine($"{row.Id} ({Phrases.Of(row.Kind).In(french)}){Badge(row.IsVerified, french)}");
        foreach (var line in row.Lines)
        {
            output.WriteLine($"  {line.In(french)}");
        }
    }

    private static void Explain(StreamWriter output, Precept precept, bool french)
    {
        output.WriteLine($"{precept.Id} ({Kind(precept)})");
        output.WriteLine($"  {precept.Criterion.In(french)}");
        output.WriteLine($"  {precept.Source.Source}, {precept.Source.PlaceIn(french)}, {precept.Source.EditionIn(french)}; {precept.Source.EvidenceIn(french)}{Badge(precept, french)}");
        if (precept is Caution caution)
        {
            output.WriteLine($"  → {string.Join(", ", caution.Agent.Split('|').Select(agent => Phrases.Of(agent).In(french)))}{(caution.Forbids ? $" ({Phrases.Of("forbidden-here").In(french)})" : "")}");
        }

        if (precept is not Guidelines.Option)
        {
            Asked(output, precept, french);
        }

        if (precept is not Guidelines.Option option)
        {
            foreach (var premise in Premise.Of(precept.Id))
            {
                output.WriteLine($"    ({premise.Clause.Text})\t{Phrases.Of("taken-for-granted").In(french)}{(french ? " :" : ":")} {premise.Clause.Words.In(french)}");
            }

            return;
        }

        output.WriteLine($"  → {Phrases.Of(option.Agent).In(french)}");
        Clauses(output, option.Clauses, french);

        foreach (var premise in Premise.Of(option))
        {
            output.WriteLine($"    ({premise.Clause.Text})\t{Phrases.Of("taken-for-granted").In(french)}{(french ? " :" : ":")} {premise.Clause.Words.In(french)}");
        }

        foreach (var trial in option.Trials.Select(Trials.Of))
        {
            output.WriteLine($"    {trial.Id}, {trial.Source.EvidenceIn(french)}, n {trial.Patients}, {trial.Published?.ToString() ?? "-"}: {trial.Population.In(french)}. {trial.Result.In(french)}");
        }
    }

    /// <summary>By its clauses; else when it is met and what it asks for.</summary>
    private static void Asked(StreamWriter output, Precept precept, bool french)
    {
        var clauses = Criteria.Clauses(precept);
        Clauses(output, clauses, french);
        if (Criteria.Of(precept) is { } words)
        {
            output.WriteLine($"    {words.In(french)}");
        }

        if (clauses.Count == 0 && precept is not Quotation && RuleItems.Of(precept) is { Count: > 0 } items)
        {
            output.WriteLine($"    {Phrases.Of("asks-for").In(french)}{(french ? " :" : ":")} {string.Join(", ", items.Select(item => Phrases.Of(item).In(french)))}");
        }
    }

    private static void Clauses(StreamWriter output, IEnumerable<Clause> clauses, bool french)
    {
        foreach (var clause in clauses)
        {
            output.WriteLine($"    {clause.Text}\t{clause.Words.In(french)}");
        }
    }

    private static string Kind(Precept precept) => precept switch { Guidelines.Option => "option", Caution => "caution", Reminder => "reminder", Quotation => "quotation", _ => "rule" };

    private static string Badge(Precept precept, bool french) => Badge(precept.Source.IsVerified, french);

    private static string Badge(bool isVerified, bool french) => isVerified ? "" : $" [{Phrases.Of("to-be-verified").In(french)}]";
}
