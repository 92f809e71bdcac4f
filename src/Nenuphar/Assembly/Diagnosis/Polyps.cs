using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;

namespace Nenuphar.Assembly.Diagnosis;

/// <summary>"Polype du rectum réséqué : TNE G1", "a rectal polyp was removed; histology showed a NET": where nothing else tells the origin, the organ of the polyp that the tumour was found in.</summary>
internal static class Polyps
{
    private const int Before = 2, Behind = 4;
    private const double Weight = 2;
    private const Circumstance NotOwn = Circumstance.Negated | Circumstance.Family | Circumstance.Literature | Circumstance.Planned | Circumstance.Hypothetical | Circumstance.Past;

    private static readonly WordStarts Words = new("polype", "polyp");
    private static readonly WordStarts OtherWords = new("polypept", "polyph", "polypos", "polypect", "polyploid", "polypharm", "polypne", "polypoid");
    private static readonly (WordStarts Words, string Code)[] Organs =
    [
        (new("rect"), "C20.9"), (new("sigmo"), "C18.7"), (new("caec", "cec"), "C18.0"), (new("colon", "colique", "colic"), "C18.9"), (new("duoden"), "C17.0"), (new("gastr", "estomac", "stomach"), "C16.9"), (new("ileal", "ileon", "ileum"), "C17.2"),
    ];

    public static void Vote(Page page, List<OriginVote> votes)
    {
        if (votes.Exists(static v => v.Weight > PrimaryFinder.Mere))
        {
            return;
        }

        for (var i = page.Next(0, page.Tokens.Length, Words); i >= 0; i = page.Next(i + 1, page.Tokens.Length, Words))
        {
            if (!page.StartsAny(i, OtherWords) && (page.At(i) & NotOwn) == 0 && OrganOf(page, i) is { } code && HoldsTumour(page, i))
            {
                votes.Add(new OriginVote(new Mention(i, i + 1, default), code, Weight, true));
                return;
            }
        }
    }

    private static string? OrganOf(Page page, int polyp)
    {
        foreach (var (words, code) in Organs)
        {
            if (page.HasWord(Math.Max(0, polyp - Before), Math.Min(polyp + Behind, page.Tokens.Length), words))
            {
                return code;
            }
        }

        return null;
    }

    /// <summary>A neuroendocrine tumour is named behind it, in its sentence or the next.</summary>
    private static bool HoldsTumour(Page page, int polyp)
    {
        var own = page.SentenceOf(polyp);
        for (var s = own; s < Math.Min(own + 2, page.Narrative.Sentences.Length); s++)
        {
            foreach (var mention in page.MentionsIn(s))
            {
                if (mention.First > polyp && page.As(mention, ConceptKind.Morphology) is { } name && !name.Has("benign"))
                {
                    return Making.Generality.IsNeuroendocrine(name.Value) && (page.At(mention) & NotOwn) == 0;
                }
            }
        }

        return false;
    }
}
