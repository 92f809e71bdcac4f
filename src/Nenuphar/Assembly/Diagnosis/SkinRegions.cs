using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Diagnosis;

/// <summary>
/// "Lésion pigmentée de l'avant-bras. Biopsie : carcinome cutané": once the skin is the origin, the one region of the body that its lesion is told on says which skin.
/// </summary>
internal static class SkinRegions
{
    private const int Reach = 7;
    private const Circumstance NotOwn = Circumstance.Negated | Circumstance.Possible | Circumstance.Family | Circumstance.Literature | Circumstance.Planned | Circumstance.Hypothetical | Circumstance.Past;

    private static readonly KindSet Marks = KindSet.Of(ConceptKind.Symptom, ConceptKind.Morphology);

    /// <summary>What grows elsewhere than where the tumour began.</summary>
    private static readonly WordStarts Elsewhere = new("metast", "secondar", "secondair", "recid", "recurr", "relaps", "rechut", "transit", "gangl", "adenop", "node", "muscle", "muscul", "os", "bone", "sous", "subcutan", "graft", "greff", "lambeau", "flap");

    /// <summary>A vote for the skin of that region, null where none or more than one is told.</summary>
    public static OriginVote? Of(Page page, OriginVote skin)
    {
        OriginVote? only = null;
        for (var s = 0; s < page.Narrative.Sentences.Length; s++)
        {
            if (!page.KindsIn(s).Has(ConceptKind.Site) || !(page.KeywordsIn(s).Has(Keyword.Lesion) || page.KindsIn(s).HasAny(Marks)))
            {
                continue;
            }

            var from = -1;
            foreach (var mention in page.MentionsIn(s))
            {
                if (IsMark(page, mention))
                {
                    from = mention.Last;
                }
                else if (from >= 0 && mention.First - from <= Reach && CodeOf(page, mention) is { } code && (page.At(mention) & NotOwn) == 0 && !IsElsewhere(page, from, mention))
                {
                    if (only is { } told && told.Code != code)
                    {
                        return null;
                    }

                    only ??= skin with { Mention = mention, Code = code };
                }
            }
        }

        return only;
    }

    private static bool IsMark(Page page, Mention mention) =>
        page.Is(mention, Keyword.Lesion) || page.As(mention, ConceptKind.Symptom) is { Value: "skin-lesion" } || page.As(mention, ConceptKind.Morphology) is { } name && !name.Has("benign");

    /// <summary>The skin of a region that is told without its skin: a limb or the trunk.</summary>
    private static string? CodeOf(Page page, Mention mention) => page.As(mention, ConceptKind.Site, true)?.Code switch
    {
        "C76.4" => "C44.6",
        "C76.5" => "C44.7",
        "C76.7" => "C44.5",
        _ => null,
    };

    private static bool IsElsewhere(Page page, int from, Mention place) => page.HasWord(from - 3, place.Last, Elsewhere) || page.HasSign(from, place.First, ';') || page.HasSign(from, place.First, '.') || OriginWords.AreOutside(page, place);
}
