using System.Text.Json;

namespace Nenuphar.Registry;

/// <summary>Facts and changes apart by their documents, each part sealed with its document's key: what was read in a document is lost with its patient in every case through which it had passed.</summary>
internal static class SealedParts
{
    /// <summary>What was entered by hand stays as it is. What is of an erased patient's document is left out.</summary>
    public static async Task<(IReadOnlyList<RecordFact> Facts, IReadOnlyList<FactChange> Changes, IReadOnlyList<SealedPart> Parts)> SplitAsync(
        DocumentKeys keys, string place, IReadOnlyList<RecordFact> facts, IReadOnlyList<FactChange> changes)
    {
        var factsOf = facts.Index().ToLookup(f => f.Item.Document);
        var changesOf = changes.Index().ToLookup(c => c.Item.Document);
        var parts = new List<SealedPart>();
        foreach (var document in factsOf.Select(f => f.Key).Union(changesOf.Select(c => c.Key)).Where(d => d != 0).Order())
        {
            if (await keys.OfAsync(document) is { } key)
            {
                var part = new DocumentPart(
                    [.. factsOf[document].Select(f => f.Index)], [.. factsOf[document].Select(f => f.Item)], [.. changesOf[document].Select(c => c.Index)], [.. changesOf[document].Select(c => c.Item)]);
                parts.Add(new(document, Sealed.Bytes(key, PlaceOf(place, document), JsonSerializer.SerializeToUtf8Bytes(part, RecordJson.Default.DocumentPart))));
            }
        }

        return ([.. factsOf[0].Select(f => f.Item)], [.. changesOf[0].Select(c => c.Item)], parts);
    }

    public static async Task<(IReadOnlyList<RecordFact> Facts, IReadOnlyList<FactChange> Changes)> JoinAsync(
        DocumentKeys keys, string place, IReadOnlyList<RecordFact> facts, IReadOnlyList<FactChange> changes, IReadOnlyList<SealedPart> parts)
    {
        var opened = new List<DocumentPart>();
        foreach (var part in parts)
        {
            if (await keys.OfAsync(part.Document) is { } key)
            {
                opened.Add(JsonSerializer.Deserialize(Sealed.Open(key, PlaceOf(place, part.Document), part.Content), RecordJson.Default.DocumentPart)!);
            }
        }

        return (Joined(facts, opened.SelectMany(p => p.FactsAt.Zip(p.Facts))), Joined(changes, opened.SelectMany(p => p.ChangesAt.Zip(p.Changes))));
    }

    /// <summary>In the order that they had: what has no place of its own fills the gaps.</summary>
    private static List<T> Joined<T>(IReadOnlyList<T> own, IEnumerable<(int At, T Item)> placed)
    {
        var all = new SortedDictionary<int, T>(placed.ToDictionary(p => p.At, p => p.Item));
        var free = 0;
        foreach (var item in own)
        {
            while (all.ContainsKey(free))
            {
                free++;
            }

            all[free] = item;
        }

        return [.. all.Values];
    }

    private static string PlaceOf(string place, long document) => $"{place}:document:{document}";
}
