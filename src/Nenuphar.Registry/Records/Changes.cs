using System.Text.Json;

namespace Nenuphar.Registry;

internal static class Changes
{
    /// <summary>What differs between two lists of facts, in the order of the second.</summary>
    public static IReadOnlyList<FactChange> Between(IReadOnlyList<RecordFact> before, IReadOnlyList<RecordFact> after)
    {
        var old = before.ToDictionary(f => f.Id, StringComparer.Ordinal);
        var now = after.Select(f => f.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. after.Where(f => !old.TryGetValue(f.Id, out var o) || !Same(o, f)).Select(f => new FactChange(f.Id, old.GetValueOrDefault(f.Id), f)),
            .. before.Where(f => !now.Contains(f.Id)).Select(f => new FactChange(f.Id, f, null)),
        ];
    }

    /// <summary>Lists of qualifiers are compared by content: as they are kept.</summary>
    public static bool Same(RecordFact one, RecordFact other) =>
        ReferenceEquals(one, other) || JsonSerializer.Serialize(one, RecordJson.Default.RecordFact) == JsonSerializer.Serialize(other, RecordJson.Default.RecordFact);
}
