using System.Text.Json;
using Nenuphar.Cases;
using Nenuphar.Classification;
using Nenuphar.Classification.Rules;
using Nenuphar.Guidelines;

namespace Nenuphar.Sheets;

/// <summary>Options as CDS Hooks cards (HL7 CDS Hooks 2.0): one information card an option, one warning card a caution. No card suggests an order.</summary>
public static class AdviceCards
{
    private const int LongestSummary = 139;

    public static void Write(Utf8JsonWriter json, Advice advice, bool french, DateOnly day)
    {
        json.WriteStartObject();
        json.WriteStartArray("cards");
        if (advice.Refusal is { } refusal)
        {
            Card(json, refusal.In(french), refusal.In(french), "info", "Nenuphar");
        }

        if (Summary.Scope(advice, french) is { } scope)
        {
            Card(json, scope, $"{scope}\n{Phrases.Of("options-footer").In(french)}", "info", "Nenuphar");
        }

        foreach (var line in advice.Running)
        {
            Card(json, line.Words.In(french), $"{line.Words.In(french)}\n{Phrases.Of("options-footer").In(french)}", "info", "Nenuphar");
        }

        foreach (var asked in advice.Unclear.Select(course => ProposalWords.StillGiven(course).In(french)))
        {
            Card(json, asked, $"{asked}\n{Phrases.Of("options-footer").In(french)}", "info", "Nenuphar");
        }

        foreach (var stated in advice.Treatment)
        {
            Card(json, stated.Precept.Criterion.In(french), $"{stated.Precept.Criterion.In(french)} ({stated.Precept.Id}{(stated.Precept.Source.IsVerified ? "" : ", " + Phrases.Of("to-be-verified").In(french))})\n{Phrases.Of("options-footer").In(french)}", IsAlarm(stated) ? "warning" : "info", stated.Precept.Source.Source);
        }

        foreach (var proposal in advice.At(Standing.Discuss))
        {
            Card(json, $"{Phrases.Of(proposal.IsLaterLine ? "later-line-discuss" : "standing-discuss").In(french)}{Colon(french)} {proposal.Name.In(french)}{ProposalWords.Marks(proposal, advice, french)}", Detail(proposal, french, day), "info", string.Join(", ", proposal.Voices.Where(v => v.Answer.Verdict == Verdict.Met).Select(v => v.Option.Source.Source).Distinct(StringComparer.Ordinal)));
            Cautions(json, proposal, proposal.Cautions, french);
        }

        // What a source forbids is said of what is still open as well.
        foreach (var proposal in advice.Proposals.Where(p => p is { Standing: Standing.NotYet or Standing.Open, IsElsewhere: false }))
        {
            Cautions(json, proposal, proposal.Cautions.Where(c => c.Forbids), french);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>A crisis that a procedure may bring is told as a warning.</summary>
    private static bool IsAlarm(Finding notice) => notice.Precept.Id is "GL-CS-k" or "CS-08";

    /// <summary>The words of the patient's documents that tell it, the first two.</summary>
    private static string Told(Answer answer) => string.Join(", ", answer.Evidence.OfType<Evidence.Words>().Select(w => $"“{w.Quote}”").Distinct(StringComparer.Ordinal).Take(2));

    private static string Colon(bool french) => french ? " :" : ":";

    private static void Cautions(Utf8JsonWriter json, Proposal proposal, IEnumerable<Warning> warnings, bool french)
    {
        foreach (var warning in warnings)
        {
            var words = warning.Caution.Criterion.In(french);
            var reasons = warning.Reasons.Count > 0 ? $" {Phrases.Of("in-this-case").In(french)} {string.Join("; ", warning.Reasons.Select(r => r.In(french)))}" : "";
            var told = Told(warning.Answer) is { Length: > 0 } quotes ? $"\n{Phrases.Of("in-this-case").In(french)} {quotes}" : "";
            var source = warning.Caution.Source;
            Card(json, Of(proposal.Name.In(french), words, french), $"{words}{reasons}{told}\n({warning.Caution.Id}, {source.Source}{(source.IsVerified ? "" : ", " + Phrases.Of("to-be-verified").In(french))})\n{Phrases.Of("options-footer").In(french)}", warning.Forbids ? "critical" : "warning", source.Source);
        }
    }

    /// <summary>The name before the words, unless they begin with it.</summary>
    private static string Of(string name, string words, bool french) => words.StartsWith(name, StringComparison.OrdinalIgnoreCase) ? words : $"{name}{Colon(french)} {words}";

    private static void Card(Utf8JsonWriter json, string summary, string detail, string indicator, string source)
    {
        json.WriteStartObject();
        json.WriteString("summary", summary.Length <= LongestSummary ? summary : summary[..(LongestSummary - 1)] + "…");
        json.WriteString("detail", detail);
        json.WriteString("indicator", indicator);
        json.WriteStartObject("source");
        json.WriteString("label", source);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>" [to be verified]", as on the sheet.</summary>
    private static string Badge(bool isDue, bool french) => isDue ? $" [{Phrases.Of("to-be-verified").In(french)}]" : "";

    /// <summary>Markdown, as the standard asks.</summary>
    private static string Detail(Proposal proposal, bool french, DateOnly day)
    {
        var lines = new List<string>(proposal.Against.Select(harm => $"- {harm.Words.In(french)}"));
        foreach (var voice in proposal.Voices.Where(v => v.Answer.Verdict == Verdict.Met))
        {
            lines.Add($"- {(voice.IsYet ? "" : $"[{Phrases.Of("not-yet").In(french)}{Colon(french)} {Summary.Since(voice, french)}] ")}{voice.Option.Criterion.In(french)} ({voice.Option.Id}, {voice.Option.Source.Source}, {voice.Option.Source.Edition}{(voice.Option.Source.IsVerified ? "" : ", " + Phrases.Of("to-be-verified").In(french))})");
        }

        foreach (var match in proposal.Trials.Where(t => t.IsPublished))
        {
            var differs = string.Join("; ", match.Differences.Select(w => w.Clause.Words.In(french)));
            lines.Add($"- {match.Trial.Id}{Colon(french)} {match.Trial.Result.In(french)}{Badge(!match.Trial.Source.IsVerified, french)}{(differs.Length > 0 ? $". {Phrases.Of("patient-differs").In(french)}{Colon(french)} {differs}" : "")}");
        }

        lines.AddRange(proposal.Availability.Select(told => $"- {Phrases.Of("availability").In(french)}{Colon(french)} {told.Words.In(french)} ({told.Id}, {told.Source.Source}){Badge(told.NeedsVerifying(day) || !told.Source.IsVerified, french)}"));
        lines.Add(Phrases.Of("options-footer").In(french));
        return string.Join('\n', lines);
    }
}
