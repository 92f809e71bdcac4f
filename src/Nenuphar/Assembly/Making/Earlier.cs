using Nenuphar.Cases;

namespace Nenuphar.Assembly.Making;

/// <summary>What an entry told on an earlier day.</summary>
internal static class Earlier
{
    private static readonly string[] Ending = ["end", "stop", "best", "cycles"];

    /// <summary>Nothing if it was not yet so.</summary>
    public static Entry? Entry(Entry entry, DateOnly day)
    {
        if (IsAfter(entry["on"], day) || IsAfter(entry["start"], day) || IsAfter(entry["cycle-on"], day) || (entry.Kind is FactKind.Response or FactKind.Outcome or FactKind.Toxicity && entry["on"] is null))
        {
            return null;
        }

        // A course that was still running had no end, and its best answer was not known.
        return entry.Kind == FactKind.Treatment && !entry.IsDenied && !IsOver(entry, day)
            ? entry with { Qualifiers = [.. entry.Qualifiers.Where(q => Array.IndexOf(Ending, q.Name) < 0)] }
            : entry;
    }

    private static bool IsOver(Entry entry, DateOnly day) => PartialDate.TryParse(entry["end"], out var end) ? end.Latest <= day : PartialDate.TryParse(entry["on"], out var on) && on.Latest <= day;

    private static bool IsAfter(string? told, DateOnly day) => PartialDate.TryParse(told, out var date) && date.Earliest > day;
}
