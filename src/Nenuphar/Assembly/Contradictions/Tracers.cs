using Nenuphar.Cases;
using Nenuphar.Context;

namespace Nenuphar.Assembly.Contradictions;

/// <summary>In a neuroendocrine neoplasm a PET without its tracer is evidence for no receptor; fluorodopamine and fluoro-DOPA are two tracers.</summary>
internal static class Tracers
{
    public static IEnumerable<Contradiction> Find(OpenDocument document)
    {
        var page = document.Page;
        var pet = document.Statements.Where(s => s is { Kind: FactKind.Imaging, IsAffirmed: true, Value: "pet" }).ToList();
        if (pet.Count > 0 && page.HasWord(0, page.Tokens.Length, ["neuroendocrin", "carcinoid", "pheochromo", "paragangli"]) && !document.Statements.Any(s => s is { Kind: FactKind.Imaging, IsAffirmed: true, Value: "fdg-pet" or "sstr-pet" or "fdopa-pet" or "choline-pet" or "psma-pet" }))
        {
            yield return Slips.Of("pet-without-tracer", document.Words(pet[0].Span));
        }

        for (var i = 0; i < page.Tokens.Length; i++)
        {
            if (page.StartsAny(i, ["fluorodopamin"]) && page.HasWord(i, i + 6, ["dopa"]))
            {
                yield return Slips.Of("two-tracers", document.Words(page.Tokens[i].Span));
            }
        }
    }
}
