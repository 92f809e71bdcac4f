using Nenuphar.Assembly.Details;
using Nenuphar.Cases;

namespace Nenuphar.Assembly.Contradictions;

/// <summary>Two sides of one tumour: an operation on the other side than the tumour, or a letter that tells the other side than the report.</summary>
internal static class Sides
{
    public static IEnumerable<Contradiction> Find(Case subject)
    {
        var told = subject.Of(FactKind.Finding).Where(e => e is { Value: Laterality.Finding, IsAffirmed: true } && (e.Circumstance & Circumstance.Past) == 0 && e["side"] is not null).ToList();
        foreach (var organ in told.GroupBy(e => e["at"] ?? "", StringComparer.Ordinal))
        {
            var counted = organ.Where(e => e["by"] != "lesion" || !subject.Tumour.Site.IsMissing).ToList();
            if (!IsOther(subject, organ.Key) && (Within(counted) ?? (subject.Tumours.Count > 1 ? null : Between(counted))) is { } places)
            {
                yield return Slips.Of("side-against-side", places);
            }
        }
    }

    /// <summary>In one text the operation or the specimen against the tumour, each told on one side only.</summary>
    private static Evidence[]? Within(List<Entry> entries)
    {
        foreach (var document in entries.GroupBy(Document, StringComparer.Ordinal))
        {
            var (taken, tumour) = (document.Where(IsTaken).ToList(), document.Where(e => e["by"] == "tumour").ToList());
            // Where no side of the tumour is told by name: the lump of the breast, or the lesion of the very size that is taken out.
            tumour = tumour.Count > 0 ? tumour : [.. document.Where(e => e["by"] == "lesion" && (e["at"] == "breast" || (e["size"] is { } size && taken.Exists(t => t["size"] == size))))];
            if (One(taken) is { } side && One(tumour) is { } other && side != other)
            {
                return [tumour[0].Evidence, taken[0].Evidence];
            }
        }

        return null;
    }

    /// <summary>Two texts that each know one side only.</summary>
    private static Evidence[]? Between(List<Entry> entries)
    {
        var documents = entries.GroupBy(Document, StringComparer.Ordinal).Where(d => d.Key.Length > 0 && One([.. d]) is not null).Select(d => d.First()).ToList();
        return One(documents) is null && documents.Count > 1 ? [.. documents.DistinctBy(e => e["side"], StringComparer.Ordinal).Select(e => e.Evidence)] : null;
    }

    private static bool IsTaken(Entry entry) => entry["by"] is "operation" or "specimen";

    private static string? One(List<Entry> entries) => entries.Count > 0 && entries.TrueForAll(e => e["side"] == entries[0]["side"]) ? entries[0]["side"] : null;

    /// <summary>Metastases and other diseases may lie on either side.</summary>
    private static bool IsOther(Case subject, string organ) => subject.Tumour.Site.TryGet(out var code) && Cases.Sites.Of(code).Organ != organ && !(organ == "lung" && code.StartsWith("C34", StringComparison.Ordinal));

    private static string Document(Entry entry) => entry.Evidence is Evidence.Words words ? words.Document : "";
}
