using Nenuphar.Cases;

namespace Nenuphar.Classification.Staging;

/// <summary>How deep a tumour is told to grow, in the words of the tables of its site.</summary>
internal static class Depths
{
    private const string Prefix = "depth-";

    /// <summary>Organs beside the one that the tumour comes from: what invades them is deeper than any layer told beside.</summary>
    private static readonly string[] Neighbours = ["duodenum", "bile-duct", "pancreas", "large-vessels", "other-organs"];

    /// <summary>A layer that no table of the site names says nothing of its T: the duodenum is a depth of a tumour of the pancreas, and the origin of another.</summary>
    public static Fact<string> Of(Case subject, string site)
    {
        var known = TCategory.Depths(site);
        var told = subject.Of(FactKind.Finding).Where(e => e.Value.StartsWith(Prefix, StringComparison.Ordinal) && known.Contains(e.Value[Prefix.Length..], StringComparer.Ordinal)).ToList();
        var beyond = told.FindAll(e => e.IsAffirmed && Neighbours.Contains(e.Value[Prefix.Length..], StringComparer.Ordinal));
        return Facts.Word(beyond.Count > 0 ? beyond : told, e => e.Value[Prefix.Length..]);
    }
}
