using Nenuphar.Cases;
using Nenuphar.Classification;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Guidelines.Clauses;

/// <summary>Clauses about the course: what was given, whether the disease grows, when it was found.</summary>
internal static class CourseClauses
{
    private static readonly string[] Systemic = ["chemotherapy", "somatostatin-analogue", "tyrosine-kinase-inhibitor", "mtor-inhibitor", "interferon", "prrt"];

    public static IEnumerable<(string, Func<string[], Clause?>)> Heads =>
    [
        ("progressive", TumourClauses.Plain("progressive", new("maladie en progression", "progressive disease"), Progressive)),
        ("prior", Prior),
        ("progressed-on", words => TumourClauses.Single(words, new("progression sous", "progression on"), ProgressedOn)),
        ("on", words => TumourClauses.Single(words, new("sous", "on"), Takes)),
        ("lines", words => TumourClauses.Number(words, new("lignes systémiques reçues :", "systemic lines received:"), (subject, range) => Lines(subject, range))),
        ("diagnosed", Diagnosed),
        ("discussed", TumourClauses.Plain("discussed", new("discussion en réunion multidisciplinaire", "discussion at a multidisciplinary board"), subject => Ask.If(Facts.Presence(subject.Of(FactKind.Discussion)), "mdt-discussion"))),
    ];

    /// <summary>A progression told as response or as reason to stop; a last answer of stable or smaller disease denies it only where none is told.</summary>
    public static Answer Progressive(Case subject)
    {
        var grown = subject.Of(FactKind.Response).Where(e => e.IsAffirmed && e.Value is "PD" or "recurrence").Select(e => e.Evidence)
            .Concat(subject.Treatments.Where(t => !t.IsPlanned && (Is(t.Best, "PD") || Is(t.Stop, "progression"))).SelectMany(t => t.Evidence)).ToList();
        if (grown.Count > 0)
        {
            return Answer.Met().Because(grown);
        }

        var held = subject.Of(FactKind.Response).Where(e => e.IsAffirmed && e.Value is "CR" or "PR" or "SD").Select(e => e.Evidence).ToList();
        return held.Count > 0 ? Answer.NotMet().Because(held) : Answer.Unknown("progression");
    }

    public static Answer ProgressedOn(Case subject, string agent)
    {
        var given = Traits.Given(subject, agent).ToList();
        if (given.Count == 0)
        {
            return Answer.Unknown($"course-of-{agent}");
        }

        var failed = given.Where(t => Is(t.Best, "PD") || Is(t.Stop, "progression")).ToList();
        return failed.Count > 0 ? Answer.Met().Because(failed.SelectMany(t => t.Evidence))
            : given.Exists(t => Is(t.Stop, "completed") || Is(t.Stop, "toxicity")) ? Answer.NotMet().Because(given.SelectMany(t => t.Evidence))
            : Answer.Unknown("progression").Because(given.SelectMany(t => t.Evidence));
    }

    /// <summary>Given before, by agent or class. A course that is not told is unknown: only a told denial says no.</summary>
    public static Answer Given(Case subject, string agent)
    {
        var given = Traits.Given(subject, agent).ToList();
        if (given.Count > 0)
        {
            return Answer.Met().Because(given.SelectMany(t => t.Evidence));
        }

        return Denied(subject, agent) ?? Answer.Unknown($"prior-{agent}");
    }

    /// <summary>Taken as treatment or for another reason.</summary>
    private static Answer Takes(Case subject, string agent)
    {
        var taken = subject.Entries.Where(e => e.Kind is FactKind.Medication or FactKind.Treatment && e.IsAffirmed && Agents.Is(e.Value, agent)).Select(e => e.Evidence).ToList();
        return taken.Count > 0 ? Answer.Met().Because(taken) : Denied(subject, agent) ?? Answer.Unknown(agent);
    }

    /// <summary>To deny an agent says nothing of the others of its class; to deny the class denies each.</summary>
    private static Answer? Denied(Case subject, string agent)
    {
        var denied = subject.Entries.Where(e => e.Kind is FactKind.Medication or FactKind.Treatment && e.IsDenied && Agents.Is(agent, e.Value)).Select(e => e.Evidence).ToList();
        return denied.Count > 0 ? Answer.NotMet().Because(denied) : null;
    }

    private static Clause? Prior(string[] words)
    {
        if (words is [_, "systemic"])
        {
            return new Clause("prior systemic", new("traitement systémique antérieur", "prior systemic treatment"), (subject, _) => Any(subject, Systemic)) { Subject = "prior systemic" };
        }

        return words is [_, "systemic", "except", var other]
            ? new Clause(string.Join(' ', words), new($"traitement systémique antérieur autre que {Phrases.Of(other).French}", $"prior systemic treatment other than {Phrases.Of(other).English}"), (subject, _) => Any(subject, [.. Systemic.Where(s => s != other)]))
            : TumourClauses.Single(words, new("déjà reçu", "already received"), Given);
    }

    private static Answer Any(Case subject, string[] agents) => Ask.Any([.. agents.Select(agent => Given(subject, agent))]) is { Verdict: Verdict.Unknown } open
        ? open with { Missing = ["prior-systemic-treatment"] } : Ask.Any([.. agents.Select(agent => Given(subject, agent))]);

    /// <summary>Only lines that are told count: fewer than asked leaves it open.</summary>
    private static Answer Lines(Case subject, Interval range)
    {
        var evidence = subject.Lines.SelectMany(l => l.Treatments).SelectMany(t => t.Evidence).ToList();
        var told = new Interval(subject.Lines.Count, double.PositiveInfinity, HighIn: false);
        return ClauseReader.Within(range, told) switch
        {
            Verdict.Unknown => Answer.Unknown("prior-systemic-treatment").Because(evidence),
            var verdict => new Answer(verdict).Because(evidence),
        };
    }

    /// <summary><c>diagnosed within 6 months</c> of the day looked at.</summary>
    private static Clause? Diagnosed(string[] words) => words is not [_, "within", var number, "months"] || !int.TryParse(number, System.Globalization.CultureInfo.InvariantCulture, out var months) ? null
        : new Clause(string.Join(' ', words), new($"diagnostic depuis {months} mois au plus", $"diagnosed at most {months} months ago"), (subject, setting) =>
        {
            var days = subject.Of(FactKind.Morphology).Where(e => e.IsAffirmed && e["on"] is not null).ToList();
            return Ask.If(Facts.One(days, e => PartialDate.TryParse(e["on"], out var date) ? date : (PartialDate?)null), "date-of-diagnosis", date =>
                date.Earliest >= setting.Today.AddMonths(-months) ? Verdict.Met : date.Latest < setting.Today.AddMonths(-months) ? Verdict.NotMet : Verdict.Unknown);
        });

    private static bool Is(Fact<string> fact, string value) => fact.TryGet(out var told) && told == value;
}
