using Nenuphar.Cases;

namespace Nenuphar.Assembly.Making;

/// <summary>What an entry told on an earlier day.</summary>
internal static class Earlier
{
    private static readonly string[] Dates = ["start", "on", "cycle-on", "end"];
    private static readonly string[] Ending = ["end", "stop", "best", "cycles"];

    /// <summary>Findings of the course: without a date they may be of any time, and are not told of an earlier one.</summary>
    private static readonly string[] OfTheCourse = ["refractory-diarrhoea", "uncontrolled-syndrome", "parenteral-nutrition", "hospitalisation", "uptake-decreased", "no-other-drug"];

    /// <summary>What is the same on every day is not asked for its date.</summary>
    private static readonly FactKind[] Lasting = [FactKind.Sex, FactKind.Age, FactKind.Primary, FactKind.Morphology, FactKind.Differentiation, FactKind.Hereditary];

    /// <summary>A plan for a later day was made before it: it is known unless the document that tells it was written later.</summary>
    public static bool IsLater(Entry entry, DateOnly day) => (entry.Circumstance & Circumstance.Planned) == 0 && (IsAfter(entry["on"], day) || IsAfter(entry["start"], day) || IsAfter(entry["cycle-on"], day));

    /// <summary>Whether no date of its own says when it was so, and it may not always have been.</summary>
    public static bool MayBeLater(Entry entry) => !IsDated(entry) && (entry.IsAffirmed || entry.IsDenied) && Array.IndexOf(Lasting, entry.Kind) < 0;

    /// <summary>Drugs that were stopped for their harm by that day, and not given again later: the harm was there, though no words date it.</summary>
    public static IReadOnlyList<string> StoppedForHarm(IReadOnlyList<Entry> entries, DateOnly day) =>
    [
        .. entries.Where(e => e is { Kind: FactKind.Treatment, IsAffirmed: true } && e["stop"] == "toxicity" && IsOver(e, day)).Select(e => e.Value).Distinct(StringComparer.Ordinal)
            .Where(agent => entries.All(e => e.Kind != FactKind.Treatment || !e.IsAffirmed || e.Value != agent || (!IsAfter(e["start"], day) && !IsAfter(e["end"], day)))),
    ];

    /// <summary>Nothing if it was not yet so.</summary>
    public static Entry? Entry(Entry entry, DateOnly day, IReadOnlyList<string> stopped)
    {
        if (entry is { Kind: FactKind.Toxicity, IsAffirmed: true } && entry["on"] is null && entry["due"] is { } agent && stopped.Contains(agent, StringComparer.Ordinal))
        {
            return entry;
        }

        if (IsLater(entry, day) || IsUndatedOfTheCourse(entry) || (entry.Kind is FactKind.Response or FactKind.Outcome or FactKind.Toxicity && entry["on"] is null))
        {
            return null;
        }

        // A course that was still running had no end, and its best answer was not known.
        return entry.Kind == FactKind.Treatment && !entry.IsDenied && !IsOver(entry, day)
            ? entry with { Qualifiers = [.. entry.Qualifiers.Where(q => Array.IndexOf(Ending, q.Name) < 0)] }
            : entry;
    }

    private static bool IsUndatedOfTheCourse(Entry entry) => entry.Kind == FactKind.Finding && entry["on"] is null && Array.IndexOf(OfTheCourse, entry.Value) >= 0;

    /// <summary>Whether something is dated and no date that is told lies behind the day: the text then tells how things stood, also where it gives no date. Plans may lie behind it.</summary>
    public static bool IsAllBefore(IEnumerable<Entry> entries, IEnumerable<PartialDate> letters, DateOnly day)
    {
        var dates = entries.Where(e => (e.Circumstance & Circumstance.Planned) == 0).SelectMany(e => Dates.Select(name => PartialDate.TryParse(e[name], out var date) ? date : (PartialDate?)null)).OfType<PartialDate>().Concat(letters).ToList();
        return dates.Count > 0 && dates.TrueForAll(date => date.Latest <= day || (date.Month == 0 && date.Earliest <= day));
    }

    /// <summary>Without the undated mentions of a treatment whose dated mentions are all later: such a mention is of that same course.</summary>
    public static IEnumerable<Entry> Known(IReadOnlyList<Entry> entries, DateOnly day)
    {
        var begun = entries.Where(e => e.Kind == FactKind.Treatment && e.IsAffirmed && IsDated(e)).ToLookup(e => e.Value, e => Array.Exists(Dates, name => PartialDate.TryParse(e[name], out var date) && date.Earliest <= day), StringComparer.Ordinal);
        return entries.Where(e => e.Kind != FactKind.Treatment || !e.IsAffirmed || IsDated(e) || !begun[e.Value].Any() || begun[e.Value].Any(earlier => earlier));
    }

    private static bool IsDated(Entry entry) => Array.Exists(Dates, name => entry[name] is not null);

    private static bool IsOver(Entry entry, DateOnly day) => PartialDate.TryParse(entry["end"], out var end) ? end.Latest <= day : PartialDate.TryParse(entry["on"], out var on) && on.Latest <= day;

    private static bool IsAfter(string? told, DateOnly day) => PartialDate.TryParse(told, out var date) && date.Earliest > day;
}
