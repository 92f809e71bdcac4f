using System.Globalization;
using System.Text.Json;
using Nenuphar.Cases;
using Nenuphar.Classification.Rules;
using Nenuphar.Guidelines;

namespace Nenuphar.Sheets;

/// <summary>Options as JSON: each agent with its standing, what each source says clause by clause, trials held against the case, cautions.</summary>
public static class AdviceJson
{
    public static void Write(Utf8JsonWriter json, Case subject, Setting setting, Advice advice, string edition)
    {
        json.WriteStartObject();
        json.WriteString("knowledge", edition);
        json.WriteString("asOf", setting.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("country", setting.Country);
        CaseJson.Strings(json, "documents", subject.Documents);
        json.WriteNumber("undatedKept", subject.Undated.Count);
        if (advice.Refusal is { } refusal)
        {
            CaseJson.Write(json, "refusal", refusal);
        }

        if (advice.Origin is { } origin)
        {
            json.WriteStartObject("origin");
            CaseJson.Write(json, "text", Phrases.Of("origin-open"));
            json.WriteStartObject("balance");
            Precept(json, origin.Precept, origin.Answer);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        Lines(json, advice);
        CaseJson.Array(json, "proposals", advice.Proposals, proposal => Proposal(json, proposal));
        CaseJson.Array(json, "deciding", advice.Deciding, one =>
        {
            CaseJson.Write(json, "missing", one.Question);
            json.WriteBoolean("conflict", one.IsConflict);
            CaseJson.Strings(json, "agents", [.. one.Proposals.Select(p => p.Agent)]);
        });
        CaseJson.Array(json, "notices", advice.Notices, notice => Precept(json, notice.Precept, notice.Answer));
        CaseJson.Array(json, "differences", advice.Differences, difference =>
        {
            json.WriteString("difference", difference.Id);
            CaseJson.Write(json, "text", difference.Text);
            CaseJson.Strings(json, "seed", difference.Seed);
            CaseJson.Strings(json, "current", difference.Current);
        });
        CaseJson.Array(json, "calendar", advice.Calendar, visit =>
        {
            Precept(json, visit.Plan.Precept, visit.Answer);
            json.WriteString("examination", visit.Plan.Exam);
            json.WriteString("last", visit.Last?.ToString() ?? "");
            json.WriteString("from", visit.From?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "");
            json.WriteString("to", visit.To?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "");
        });
        CaseJson.Array(json, "figures", advice.Figures, figure => Precept(json, figure.Precept, figure.Answer));
        json.WriteEndObject();
    }

    /// <summary>What is given now, and what was begun and never told to end.</summary>
    private static void Lines(Utf8JsonWriter json, Advice advice)
    {
        CaseJson.Array(json, "running", advice.Running, line =>
        {
            CaseJson.Strings(json, "agents", [.. line.Courses.Select(t => t.Agent)]);
            json.WriteString("response", line.Response);
            json.WriteString("on", line.On?.ToString() ?? "");
            CaseJson.Write(json, "words", line.Words);
            CaseJson.Write(json, line.Evidence);
        });
        CaseJson.Array(json, "stillGiven", advice.Unclear, course =>
        {
            json.WriteString("agent", course.Agent);
            json.WriteString("start", course.Start.TryGet(out var start) ? start.ToString() : "");
            CaseJson.Write(json, "words", ProposalWords.StillGiven(course));
            CaseJson.Write(json, course.Evidence);
        });
    }

    private static void Proposal(Utf8JsonWriter json, Proposal proposal)
    {
        json.WriteString("agent", proposal.Agent);
        CaseJson.Write(json, "name", proposal.Name);
        json.WriteString("standing", Code(proposal.Standing));
        json.WriteBoolean("sourcesDiffer", proposal.IsDisputed);
        CaseJson.Strings(json, "missing", [.. proposal.Missing]);
        CaseJson.Array(json, "voices", proposal.Voices, voice =>
        {
            Precept(json, voice.Option, voice.Answer);
            json.WriteString("evidenceSince", voice.Since?.ToString() ?? "");
            json.WriteBoolean("evidenceSinceVerified", voice is { Since: not null, IsSinceRemembered: false });
            json.WriteBoolean("yet", voice.IsYet);
            Clauses(json, "clauses", voice.Clauses);
            Clauses(json, "premises", voice.Premises);
        });
        CaseJson.Array(json, "trials", proposal.Trials, match => Trial(json, match));
        json.WriteBoolean("given", proposal.Given.Count > 0 || proposal.IsDone);
        json.WriteBoolean("failed", proposal.Failed.Count > 0);
        json.WriteBoolean("running", proposal.IsRunning);
        json.WriteBoolean("laterLine", proposal.IsLaterLine);
        CaseJson.Array(json, "against", proposal.Against, harm =>
        {
            json.WriteString("reason", harm.IsToxicity ? "toxicity" : "progression");
            json.WriteString("agent", harm.Course.Agent);
            json.WriteBoolean("ofPart", harm.IsOfPart);
            CaseJson.Write(json, "words", harm.Words);
            CaseJson.Write(json, harm.Evidence);
        });
        Supply(json, proposal);
        CaseJson.Array(json, "cautions", proposal.Cautions, caution =>
        {
            Precept(json, caution.Caution, caution.Answer);
            json.WriteBoolean("forbids", caution.Forbids);
            CaseJson.Array(json, "reasons", caution.Reasons, reason => CaseJson.Write(json, "words", reason));
        });
    }

    /// <summary>Doses that were studied, and where it may be had.</summary>
    private static void Supply(Utf8JsonWriter json, Proposal proposal)
    {
        CaseJson.Array(json, "doses", proposal.Doses, dose =>
        {
            json.WriteString("rule", dose.Id);
            CaseJson.Write(json, "studied", dose.Dose);
            CaseJson.Write(json, "watch", dose.Watch);
            json.WriteBoolean("verified", dose.Source.IsVerified);
        });
        CaseJson.Array(json, "availability", proposal.Availability, told =>
        {
            json.WriteString("row", told.Id);
            json.WriteString("agent", told.Agent);
            json.WriteString("country", told.Country);
            json.WriteString("status", told.Status);
            json.WriteString("from", told.From?.ToString() ?? "");
            json.WriteString("to", told.To?.ToString() ?? "");
            json.WriteString("statedOn", told.StatedOn.ToString());
            json.WriteString("source", told.Source.Source);
            json.WriteBoolean("verified", told.Source.IsVerified);
        });
    }

    private static void Trial(Utf8JsonWriter json, TrialMatch match)
    {
        json.WriteString("trial", match.Trial.Id);
        json.WriteString("phase", match.Trial.Phase);
        json.WriteNumber("patients", match.Trial.Patients);
        json.WriteString("published", match.Trial.Published?.ToString() ?? "");
        json.WriteBoolean("yet", match.IsPublished);
        json.WriteString("result", match.Trial.Result.English);
        json.WriteString("more", match.Trial.More);
        json.WriteBoolean("verified", match.Trial.Source.IsVerified);
        CaseJson.Write(json, "population", match.Trial.Population);
        CaseJson.Write(json, "arms", match.Trial.Arms);
        Clauses(json, "patient", match.Population);
    }

    private static void Precept(Utf8JsonWriter json, Precept precept, Answer answer)
    {
        json.WriteString("rule", precept.Id);
        CaseJson.Write(json, "criterion", precept.Criterion);
        json.WriteString("source", precept.Source.Source);
        json.WriteString("place", precept.Source.Place);
        json.WriteString("edition", precept.Source.Edition);
        json.WriteString("evidenceLevel", precept.Source.Evidence);
        json.WriteBoolean("verified", precept.Source.IsVerified);
        ClassifiedJson.Body(json, answer);
    }

    private static void Clauses(Utf8JsonWriter json, string name, IReadOnlyList<Weighed> clauses) => CaseJson.Array(json, name, clauses, weighed =>
    {
        json.WriteString("clause", weighed.Clause.Text);
        CaseJson.Write(json, "words", weighed.Clause.Words);
        ClassifiedJson.Body(json, weighed.Answer);
    });

    private static string Code(Standing standing) => standing switch { Standing.Discuss => "discuss", Standing.NotYet => "not yet", Standing.Open => "open", _ => "not met" };
}
