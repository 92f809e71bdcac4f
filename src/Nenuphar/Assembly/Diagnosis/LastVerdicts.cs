using Nenuphar.Context;
using Nenuphar.Terms;

namespace Nenuphar.Assembly.Diagnosis;

/// <summary>
/// What the tissue of an operation, or the last look at it, tells against what was thought before it: "la biopsie évoquait un adénocarcinome … la pièce opératoire retrouve un carcinome
/// neuroendocrine", "on MRI the diagnosis of paraganglioma was retained … histology concluded to an adenoma", "was diagnosed with X. However, molecular studies …, confirming Y".
/// A reading that calls itself preliminary is none of <see cref="RefutedNames"/>, whatever it names.
/// </summary>
internal static class LastVerdicts
{
    /// <summary>Words from a name to what takes it back.</summary>
    private const int Reach = 70;

    private static readonly WordStarts Small = new("biops", "cytolog", "cytopon", "ponction", "aspirat", "fna", "preop", "working", "presum", "initial", "premier", "first", "curett", "curetage", "brush", "frottis", "smear");
    private static readonly WordStarts Images = new("irm", "mri", "scanner", "ct", "tdm", "imag", "echograph", "ultraso", "radiolog", "clinic", "cliniq", "preop");
    private static readonly WordStarts Whole = new("piece", "pieces", "specimen", "resected", "reseque", "resequee", "operatoire", "definitif", "definitive", "final", "finale", "finally", "finalement", "ultimately", "postop");
    private static readonly WordStarts Seen = new("histolog", "histopatholog", "anatomopatholog", "anatomo", "patholog", "microscop", "definitif", "definitive");
    private static readonly WordStarts Turns = new("however", "cependant", "toutefois", "neanmoins", "nevertheless", "mais", "but"), Settling = new("confirm", "establish", "etabli", "conclu", "revised", "revise", "redress", "modifi", "changed", "corrig", "correct", "rectifi", "amend");
    private static readonly WordStarts Later = new("metasta", "recidiv", "recurr", "relaps", "rechut", "second", "deuxieme", "autre", "another", "synchron", "plus", "later", "progress", "transform", "ans", "years", "annees");

    /// <summary>The code that a later one takes the place of, and that nothing tells again behind it.</summary>
    /// <param name="names">In the order of the text.</param>
    public static string? Overruled(Page page, List<(Mention Mention, string Code, bool Possible)> names)
    {
        for (var last = names.Count - 1; last > 0; last--)
        {
            var (verdict, at) = (names[last], last - 1);
            while (at >= 0 && !verdict.Possible && verdict.Mention.First - names[at].Mention.Last <= Reach && (names[at].Code == verdict.Code || names[at].Possible))
            {
                at--;
            }

            if (at >= 0 && !verdict.Possible && names[at].Code is var code && code != verdict.Code && !names[at].Possible && !Hierarchy.Covers(verdict.Code, code) && Replace(page, names[at].Mention, verdict.Mention)
                && !names.Exists(name => name.Code == code && name.Mention.First > verdict.Mention.First))
            {
                return code;
            }
        }

        return null;
    }

    /// <summary>Whether the second of two names takes the place of the first, told before it: both of one tumour.</summary>
    private static bool Replace(Page page, Mention first, Mention second)
    {
        var (one, other) = (page.SentenceOf(first.First), page.SentenceOf(second.First));
        if (one == other || second.First - first.Last > Reach || OfOtherOrgans(page, one, other))
        {
            return false;
        }

        var (early, late) = (page.Narrative.Sentences[one], page.Narrative.Sentences[other]);
        if (page.HasWord(early.First, second.First, Later) || page.HasWord(early.First, first.First, Whole))
        {
            return false;
        }

        var verdict = page.HasWord(late.First, second.First, Whole) && Tissue.Tells(page, second);
        return (page.HasWord(early.First, first.Last, Small) && verdict)
            || (page.HasWord(early.First, first.First, Images) && !page.HasWord(early.First, first.First, Seen) && page.HasWord(late.First, second.First, Seen) && Tissue.Tells(page, second))
            || (page.HasWord(late.First, Math.Min(late.First + 2, late.Last), Turns) && page.HasWord(late.First, second.First, Settling));
    }

    /// <summary>Each sentence names an organ, and they are not the same.</summary>
    private static bool OfOtherOrgans(Page page, int one, int other) =>
        Organ(page, one) is { } first && Organ(page, other) is { } second && first != second;

    private static string? Organ(Page page, int sentence)
    {
        foreach (var mention in page.MentionsIn(sentence))
        {
            if (Places.OrganOf(page, mention)?.Value is { Length: > 0 } organ)
            {
                return organ;
            }
        }

        return null;
    }
}
