using Nenuphar.Cases;
using Nenuphar.Classification;
using Nenuphar.Classification.Function;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Guidelines.Clauses;

/// <summary>Clauses about the course: what was given, whether the disease grows, when it was found.</summary>
internal static class CourseClauses
{
    private static readonly string[] Systemic = ["chemotherapy", "somatostatin-analogue", "tyrosine-kinase-inhibitor", "mtor-inhibitor", "interferon", "prrt"];

    public static IEnumerable<(string, Func<string[], Clause?>)> Heads =>
    [
        ("progressive", words => words.Length == 1 ? new Clause("progressive", new("maladie en progression", "progressive disease"), Progressive) : null),
        ("to-treat", words => words.Length == 1 ? new Clause("to-treat", new("maladie avancée ou en progression (ni réséquée en totalité, ni localisée)", "advanced or progressive disease (neither removed whole nor localised)"), ToTreat) : null),
        ("removed-whole", words => words.Length == 1 ? new Clause("removed-whole", new("tumeur réséquée en totalité, sans maladie connue depuis", "tumour removed whole, no disease known since"), RemovedWhole) : null),
        ("first-line", words => words.Length == 1 ? new Clause("first-line", new("première ligne systémique", "first systemic line"), (subject, _) => Ask.Not(Any(subject, Systemic))) { Subject = "prior systemic", Choices = ["none"] } : null),
        ("next-line", words => words.Length == 1 ? new Clause("next-line", new("ligne précédente en échec, ou en cours", "an earlier line that failed, or runs"), NextLine) : null),
        ("prior", Prior),
        ("progressed-on", words => TumourClauses.Single(words, new("progression sous", "progression on"), ProgressedOn)),
        ("on", words => TumourClauses.Single(words, new("sous", "on"), (subject, agent) => Traits.Takes(subject, agent, agent))),
        ("lines", words => TumourClauses.Number(words, new("lignes systémiques reçues :", "systemic lines received:"), (subject, range) => Lines(subject, range))),
        ("diagnosed", Diagnosed),
        ("discussed", TumourClauses.Plain("discussed", new("discussion en réunion multidisciplinaire", "discussion at a multidisciplinary board"), subject => Ask.If(Facts.Presence(subject.Of(FactKind.Discussion)), "mdt-discussion"))),
    ];

    /// <summary>Months after which an assessment says nothing of today: patients are seen every three to six.</summary>
    private const int FreshMonths = 12;

    /// <summary>Cycles of PRRT, and months within which they are given even with the longest delays.</summary>
    private const int WholeCourse = 4, LongestCourse = 12;

    /// <summary>Days: 16 weeks, the longest time between two cycles of PRRT by its label.</summary>
    private const int LongestDelay = 112;

    /// <summary>A progression told as response, as best response or as reason to stop. It is denied by words, or by an assessment of stable or smaller disease that is not an old one; both together are rivals, and shown with their dates.</summary>
    public static Answer Progressive(Case subject, Setting setting)
    {
        if (SettledGrowth.Of(subject, setting.Today.AddMonths(-FreshMonths)) is { Count: > 0 } settled && !IsNewest(subject))
        {
            return Answer.NotMet().Because(settled);
        }

        var grown = subject.Of(FactKind.Response).Where(SettledGrowth.IsGrowth).Select(e => e.Evidence)
            .Concat(subject.Treatments.Where(t => !t.IsPlanned && Failed(t)).SelectMany(t => t.Evidence)).ToList();
        var held = subject.Of(FactKind.Response).Where(e => e.IsDenied ? e.Value == "PD" : e.IsAffirmed && e.Value is "CR" or "PR" or "SD" && IsFresh(e, setting)).Select(e => e.Evidence).ToList();
        var since = SinceGrowth(subject).ToList();
        var answered = held.Exists(since.Contains);
        held.AddRange(since.Where(later => !held.Contains(later)));
        return (grown.Count > 0, held.Count > 0) switch
        {
            (true, true) when since.Count == 0 && IsNewest(subject) => Answer.Met().Because(grown),
            (true, true) when answered => Answer.NotMet().Because(since),
            (true, true) => Answer.Conflict().Because(grown).Because(held),
            (true, false) when SettledGrowth.Doubts(subject) is { Count: > 0 } doubts => Answer.Conflict().Because(grown).Because(doubts),
            (true, false) => Answer.Met().Because(grown),
            (false, true) => Answer.NotMet().Because(held),
            _ => Answer.Unknown("progression"),
        };
    }

    /// <summary>Whether a second line is spoken of: the disease grew, or a line runs behind which the next one is named for later.</summary>
    private static Answer NextLine(Case subject, Setting setting) => Progressive(subject, setting) is var grown && grown.Verdict is not (Verdict.Met or Verdict.Conflict) && RunningLines.Of(subject, setting.Today) is { Count: > 0 } running
        ? Answer.Met().Because(running.SelectMany(line => line.Evidence)) : grown;

    /// <summary>Responses, and courses that answered, of which all began after every growth that is told: however old, they speak against a progression of before.</summary>
    private static IEnumerable<Evidence> SinceGrowth(Case subject)
    {
        PartialDate? Day(string? told) => PartialDate.TryParse(told, out var on) ? on : null;
        var told = subject.Of(FactKind.Response).Where(SettledGrowth.IsGrowth).Select(e => Day(e["on"])).ToList();
        var failed = subject.Treatments.Where(t => !t.IsPlanned && Failed(t)).Select(t => t.End.TryGet(out var end) ? end : (PartialDate?)null).ToList();

        // A course that failed at no told day failed at the progression that has one.
        if (told.Exists(on => on is null) || (told.Count == 0 && (failed.Count == 0 || failed.Exists(on => on is null))))
        {
            return [];
        }

        var last = told.Concat(failed).OfType<PartialDate>().Max(on => on.Latest);
        return subject.Of(FactKind.Response).Where(e => e.IsAffirmed && e.Value is "CR" or "PR" or "SD" && Day(e["on"]) is { } on && on.Earliest > last).Select(e => e.Evidence)
            .Concat(subject.Treatments.Where(t => !t.IsPlanned && t.Start.TryGet(out var start) && start.Earliest > last && t.Entries.Any(e => e["best"] is "CR" or "PR" or "SD")).SelectMany(t => t.Evidence));
    }

    /// <summary>Whether there is disease that a drug would be for. A tumour removed whole and not told to have spread, or told as localised and not as unresectable, has none.</summary>
    public static Answer ToTreat(Case subject, Setting setting)
    {
        if (Cleared(subject) is { Verdict: Verdict.Met } cleared)
        {
            return Answer.NotMet().Because(cleared.Evidence);
        }

        var (spread, grown) = (Traits.IsMetastatic(subject), Progressive(subject, setting));
        var (beyond, whole) = (Ask.Not(Ask.If(subject.Finding("resectable"), "resectability")), ExtentClauses.MarginIs(subject, "R0"));
        var told = Ask.Any(spread, beyond, grown.Verdict == Verdict.Conflict ? Answer.Met().Because(grown.Evidence) : grown);
        return told.Verdict == Verdict.Met ? told
            : whole.Verdict == Verdict.Met && spread.Verdict != Verdict.Conflict ? Answer.NotMet().Because(whole.Evidence)
            : spread.Verdict == Verdict.NotMet ? Answer.NotMet().Because(spread.Evidence)
            : told.Verdict == Verdict.Conflict ? told
            : whole.Verdict == Verdict.Conflict ? whole
            : Answer.Unknown("advanced-disease");
    }

    /// <summary>Metastases that were taken out, after which the words say that nothing is left or came back, and none tells otherwise later.</summary>
    internal static Answer Cleared(Case subject)
    {
        var operations = OnMetastases(subject).ToList();
        var free = subject.Of(FactKind.Response).Where(e => e is { IsAffirmed: true, Value: "CR" }).Concat(subject.Of(FactKind.Finding).Where(e => e is { IsAffirmed: true, Value: "no-residual-disease" })).ToList();
        if (operations.Count == 0 || free.Count == 0 || PrimaryResection.Of(subject).Verdict != Verdict.Met || ExtentClauses.MarginIs(subject, "R1", "R2").Verdict is Verdict.Met or Verdict.Conflict)
        {
            return Answer.Unknown();
        }

        var last = free.Concat(operations.SelectMany(t => t.Entries)).Select(e => PartialDate.TryParse(e["on"] ?? e["start"], out var on) ? on : default).Max();
        bool IsEarlier(Entry e) => PartialDate.TryParse(e["on"], out var on) && on.Latest < last.Earliest;
        var back = subject.Of(FactKind.Response).Any(e => e.IsAffirmed && e.Value is "PD" or "recurrence" && !(last.Year > 0 && IsEarlier(e)))
            || subject.Of(FactKind.Metastasis).Any(e => e.IsAffirmed && e["on"] is { } day && PartialDate.TryParse(day, out var came) && last.Year > 0 && came.Earliest > last.Latest);
        return back ? Answer.Unknown() : Answer.Met().Because(free.Concat(operations.SelectMany(t => t.Entries)).Select(e => e.Evidence));
    }

    /// <summary>The operations that took metastases out: by their name, or on an organ of metastases that is not that of the primary.</summary>
    internal static IEnumerable<Treatment> OnMetastases(Case subject)
    {
        var primary = subject.Tumour.Site.TryGet(out var code) ? Sites.Of(code).Organ : "";
        return subject.Treatments.Where(t => !t.IsPlanned && (Array.IndexOf(OfMetastases, t.Agent) >= 0
            || (t.Agent == "surgery" && t.At.TryGet(out var at) && at != primary && subject.Of(FactKind.Metastasis).Any(e => e.IsAffirmed && e.Value == at))));
    }

    /// <summary>Operations that take metastases out.</summary>
    private static readonly string[] OfMetastases = ["metastasectomy", "liver-resection", "right-hepatectomy", "left-hepatectomy", "liver-transplant"];

    /// <summary>A primary that was operated on, with free margins told or metastases denied, and nothing told that came back.</summary>
    public static Answer RemovedWhole(Case subject, Setting setting)
    {
        var (treated, removed) = (ToTreat(subject, setting), PrimaryResection.Of(subject));
        if (ExtentClauses.MarginIs(subject, "R1", "R2") is { Verdict: Verdict.Met } left)
        {
            return Answer.NotMet().Because(left.Evidence);
        }

        return treated.Verdict == Verdict.Met || removed.Verdict == Verdict.NotMet ? Answer.NotMet().Because(treated.Evidence).Because(removed.Evidence)
            : treated.Verdict == Verdict.NotMet && removed.Verdict == Verdict.Met ? Answer.Met().Because(removed.Evidence)
            : treated.Verdict == Verdict.Conflict ? treated
            : Answer.Unknown("margin");
    }

    /// <summary>Whether every assessment is dated and a progression is the last of them: "partial response, then progression".</summary>
    private static bool IsNewest(Case subject)
    {
        var seen = subject.Of(FactKind.Response).Where(e => e.IsAffirmed && e.Value is "PD" or "recurrence" or "CR" or "PR" or "SD" && e["by"] != "markers").ToList();
        var dated = seen.Select(e => (IsGrowth: e.Value is "PD" or "recurrence", On: PartialDate.TryParse(e["on"], out var on) ? on : (PartialDate?)null)).ToList();
        return dated.Exists(e => e.IsGrowth && e.On is not null) && !subject.Of(FactKind.Response).Any(e => e.IsDenied && e.Value == "PD")
            && dated.Where(e => !e.IsGrowth).All(held => held.On is { } on && dated.Exists(e => e.IsGrowth && e.On is { } grew && grew.Earliest >= on.Earliest && grew.Latest >= on.Latest));
    }

    /// <summary>Whether a course of the agent or class ended in progression. That another ended for toxicity, or as planned, says nothing of growth: only a denied progression does.</summary>
    public static Answer ProgressedOn(Case subject, string agent)
    {
        var given = Traits.Given(subject, agent).ToList();
        var failed = given.Where(Failed).SelectMany(t => t.Evidence).Concat(Under(subject, agent)).ToList();
        var denied = subject.Of(FactKind.Response).Where(e => e.IsDenied && e.Value == "PD").Select(e => e.Evidence).ToList();
        return (given.Count > 0, failed.Count > 0, denied.Count > 0) switch
        {
            (false, _, _) => Answer.Unknown($"course-of-{agent}"),
            (_, true, true) => Answer.Conflict().Because(failed).Because(denied),
            (_, true, false) => Answer.Met().Because(failed),
            (_, false, true) => Answer.NotMet().Because(denied),
            _ => Answer.Unknown("progression").Because(given.SelectMany(t => t.Evidence)),
        };
    }

    /// <summary>A progression told later than the start of a course that goes on.</summary>
    private static IEnumerable<Evidence> Under(Case subject, string agent) => Between(subject, agent).Concat(
        subject.Of(FactKind.Finding).Where(e => e.IsAffirmed && e.Value == "progression-under" && e["due"] is { } drug && Agents.Is(drug, agent)).Select(e => e.Evidence));

    /// <summary>A progression that one letter dates, behind the start of the only course of its kind, which a letter of that day or later still tells as given.</summary>
    private static IEnumerable<Evidence> Between(Case subject, string agent)
    {
        var systemic = subject.Treatments.Where(t => !t.IsPlanned && t.Class.Modality is Modality.Systemic or Modality.Radionuclide).ToList();
        return subject.Of(FactKind.Response).Where(e => e is { IsAffirmed: true, Value: "PD" } && PartialDate.TryParse(e["on"], out var on)
            && systemic.Exists(t => Agents.Is(t.Agent, agent) && IsOpen(t) && t.Start.TryGet(out var start) && start.Latest < on.Earliest && t.Entries.Any(told => WrittenOn(subject, told) is { } written && written.Earliest >= on.Earliest)
                && systemic.TrueForAll(other => other.Agent == t.Agent || (other.End.TryGet(out var end) && end.Latest <= start.Latest)))).Select(e => e.Evidence);
    }

    private static bool IsOpen(Treatment course) => course.End.IsMissing && course.Entries.All(e => e["end"] is null && e["stop"] is null && (e.Circumstance & Circumstance.Past) == 0);

    private static PartialDate? WrittenOn(Case subject, Entry entry) => entry.Evidence is Evidence.Words words && subject.Letters.TryGetValue(words.Document, out var day) ? day : null;

    /// <summary>As any mention of the course says: another reason to stop beside it takes nothing away.</summary>
    internal static bool Failed(Treatment course) => course.Entries.Any(e => e["best"] == "PD" || e["stop"] == "progression");

    /// <summary>An analogue that was begun is given until its end is told; of other drugs a beginning says less.</summary>
    internal static bool IsRunning(Treatment course) => Agents.Is(course.Agent, "somatostatin-analogue") && !Failed(course)
        && course.Entries.Any(e => e["start"] is not null) && course.Entries.All(e => e["end"] is null && e["stop"] is null);

    /// <summary>A course that ended, of which all cycles are told, or whose last date is older than a course with its longest delays is.</summary>
    internal static bool IsOver(Treatment course, DateOnly today) => (course.End.IsStated && !IsBetweenCycles(course, today)) || IsComplete(course) || IsLongPast(course, today);

    /// <summary>All its days are so far back that a whole course with its longest delays would be over.</summary>
    internal static bool IsLongPast(Treatment course, DateOnly today) =>
        course.CycleDates.Concat(course.Start.TryGet(out var start) ? [start] : []).ToList() is { Count: > 0 } told && told.TrueForAll(day => day.Latest.AddMonths(LongestCourse) <= today);

    /// <summary>Fewer cycles than a whole course, the last of them its end, no reason to stop told, and the next may still come within the longest delay.</summary>
    internal static bool IsBetweenCycles(Treatment course, DateOnly today) => course.CycleDates.Count is > 0 and < WholeCourse && !IsComplete(course) && course.End.TryGet(out var end) && course.CycleDates.Max() == end
        && Agents.Is(course.Agent, "prrt") && course.Entries.All(e => e["stop"] is null) && end.Latest <= today && end.Latest.AddDays(LongestDelay) > today;

    /// <summary>All cycles of the studied course are told as given: nothing of it is under way.</summary>
    internal static bool IsComplete(Treatment course) => course.Cycles.TryGet(out var cycles) && cycles.AtLeast(WholeCourse) == Verdict.Met;

    private static bool IsFresh(Entry response, Setting setting) => !PartialDate.TryParse(response["on"], out var on) || on.Earliest >= setting.Today.AddMonths(-FreshMonths);

    /// <summary>Given before, by agent or class. A course that is not told is unknown: only a told denial says no, and a denial beside a course is a rival.</summary>
    public static Answer Given(Case subject, string agent)
    {
        var given = Traits.Given(subject, agent).SelectMany(t => t.Evidence).ToList();
        var denied = subject.Entries.Where(e => e.Kind is FactKind.Medication or FactKind.Treatment && e.IsDenied && Traits.Concerns(e, agent)).Select(e => e.Evidence).ToList();
        return (given.Count > 0, denied.Count > 0) switch
        {
            (true, true) => Answer.Conflict().Because(given).Because(denied),
            (true, false) => Answer.Met().Because(given),
            (false, true) => Answer.NotMet().Because(denied),
            _ when IsSystemic(agent) && Untreated(subject) is { } naive => naive,
            _ => Answer.Unknown($"prior-{agent}"),
        };
    }

    /// <summary>"Never treated" denies each drug that no course tells of; where it is told and denied it is in dispute. Nothing where it is not told.</summary>
    private static Answer? Untreated(Case subject) => subject.Finding("treatment-naive") switch
    {
        { IsStated: true } naive => Answer.NotMet().Because(naive.Evidence),
        { IsConflicting: true } rivals => Answer.Conflict().Because(rivals.Evidence),
        _ => null,
    };

    private static bool IsSystemic(string agent) => Array.IndexOf(Systemic, agent) >= 0 || Agents.ClassOf(agent).Modality is Modality.Systemic or Modality.Radionuclide;

    private static Clause? Prior(string[] words)
    {
        if (words is [_, "systemic"])
        {
            return new Clause("prior systemic", new("traitement systémique antérieur", "prior systemic treatment"), (subject, _) => Any(subject, Systemic)) { Subject = "prior systemic", Choices = ["some"] };
        }

        return words is [_, "systemic", "except", var other]
            ? new Clause(string.Join(' ', words), new($"traitement systémique antérieur autre que {Phrases.Of(other).French}", $"prior systemic treatment other than {Phrases.Of(other).English}"), (subject, _) => OtherThan(subject, other))
            : TumourClauses.Single(words, new("déjà reçu", "already received"), Given);
    }

    /// <summary>The drugs of a regimen, told one by one, are that regimen.</summary>
    private static Answer OtherThan(Case subject, string regimen)
    {
        var parts = Traits.Given(subject, regimen).Select(t => t.Agent).ToHashSet(StringComparer.Ordinal);
        return Any(parts.Count == 0 ? subject : subject with { Treatments = [.. subject.Treatments.Where(t => !parts.Contains(t.Agent))] }, [.. Systemic.Where(s => s != regimen)]);
    }

    /// <summary>"Never treated" denies it where no course is told; a course that is told began after those words.</summary>
    private static Answer Any(Case subject, string[] agents)
    {
        var given = Ask.Any([.. agents.Select(agent => Given(subject, agent))]);
        return given.Verdict != Verdict.Unknown ? given : Untreated(subject) ?? given with { Missing = ["prior-systemic-treatment"] };
    }

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
    private static Clause? Diagnosed(string[] words) => words is not [_, "within", var number, "months"] || !int.TryParse(number, System.Globalization.CultureInfo.InvariantCulture, out var months) || months <= 0 ? null
        : new Clause(string.Join(' ', words), new($"diagnostic depuis {months} mois au plus", $"diagnosed at most {months} months ago"), (subject, setting) =>
        {
            var days = subject.Of(FactKind.Morphology).Where(e => e.IsAffirmed && e["on"] is not null).ToList();
            return Ask.If(Facts.One(days, e => PartialDate.TryParse(e["on"], out var date) ? date : (PartialDate?)null), "date-of-diagnosis", date =>
                date.Earliest >= setting.Today.AddMonths(-months) ? Verdict.Met : date.Latest < setting.Today.AddMonths(-months) ? Verdict.NotMet : Verdict.Unknown);
        });

}
